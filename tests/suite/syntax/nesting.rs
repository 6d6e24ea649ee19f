use zabeteh::syntax::parse;
use zabeteh::syntax::tree::Tag;

use super::cases::{codes, source};

#[test]
fn a_basis_after_the_basis_of_an_exception_belongs_to_the_rule() {
    let text = "form a «الف»\n rule r\n requires b\n except when c basis x\n basis y\nend form";
    let ast = parse(&source(text)).value;
    let rule = &ast.declarations[0].children[0];
    assert_eq!(rule.children_of(Tag::Basis).count(), 1);
    let exception = rule.child(Tag::ExceptWhen).expect("the exception is kept");
    assert_eq!(exception.children_of(Tag::Basis).count(), 1);
}

#[test]
fn a_value_with_rows_belongs_to_its_parameter() {
    let text = "parameter p «پ» by k money\n since 1403/01/01\n | k | is |\n | 1 | 5 |\n since 1404/01/01 is 6";
    let ast = parse(&source(text)).value;
    let values: Vec<_> = ast.declarations[0].children_of(Tag::Since).collect();
    assert_eq!(values.len(), 2);
    assert_eq!(values[0].children_of(Tag::TableRow).count(), 2);
}

#[test]
fn line_breaks_mean_nothing() {
    let text = "form a «الف» number 1 section b «ب» field c «پ» whole from 1 to 5 optional when d end section end form";
    let ast = parse(&source(text)).value;
    assert_eq!(codes(text), Vec::<u16>::new());
    let section = ast.declarations[0].child(Tag::Section).expect("the section is kept");
    assert_eq!(section.children[0].children.len(), 2);
}

#[test]
fn a_missing_operand_does_not_swallow_the_next_statement() {
    let text = "form a «الف»\n document b\n when\n because «پ» \"p\"\nend form";
    assert_eq!(codes(text), [104]);
    let ast = parse(&source(text)).value;
    assert!(ast.declarations[0].children[0].child(Tag::Because).is_some());
}

#[test]
fn a_name_may_be_any_keyword() {
    let text = "form form «فرم»\n field because «علت» yes-no\n rule when\n when because and field is list\n requires because\nend form";
    assert_eq!(codes(text), Vec::<u16>::new());
}
