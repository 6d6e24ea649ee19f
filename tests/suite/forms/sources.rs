use zabeteh::contract::RecordKind;
use zabeteh::syntax::{NoNames, format};

use super::real::errors;
use super::{real, title};

#[test]
fn all_forms_compile_without_errors() {
    let found = errors(&real().sources, &real().compiled.problems);
    assert_eq!(found, Vec::<String>::new());
    assert!(real().compiled.contract.is_some());
}

#[test]
fn the_numbers_run_from_1_to_71() {
    let numbers: Vec<u32> = real().contract().records.iter().map(|it| it.number).collect();
    assert_eq!(numbers, (1..=71).collect::<Vec<u32>>());
}

#[test]
fn there_are_50_forms_and_21_inquiries() {
    let of_kind = |kind| {
        let records = real().contract().records.iter();
        records.filter(|record| record.kind == kind).count()
    };
    assert_eq!((of_kind(RecordKind::Form), of_kind(RecordKind::Inquiry)), (50, 21));
}

#[test]
fn every_record_has_a_file_of_its_own_named_after_it() {
    let missing: Vec<String> = real()
        .contract()
        .records
        .iter()
        .map(|record| {
            let group = record.group.as_ref().map_or("", |group| group.as_str());
            format!("forms/{group}/{}.zab", title(record))
        })
        .filter(|path| !real().sources.iter().any(|source| source.path == *path))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_file_has_the_one_style() {
    let asts = real().compiled.asts.iter();
    let other: Vec<&str> = real()
        .sources
        .iter()
        .zip(asts)
        .filter(|(source, ast)| format(ast, ast.lang, &NoNames) != source.text)
        .map(|(source, _)| source.path.as_str())
        .collect();
    assert_eq!(other, Vec::<&str>::new(), "`zabeteh fmt` writes these otherwise");
}
