use zabeteh::compile::{Reading, compile, read};
use zabeteh::resolve::Resolved;
use zabeteh::syntax::tree::Ast;
use zabeteh::syntax::{NoNames, format};
use zabeteh::text::{Lang, Source};

use super::real;
use super::real::{errors, numbered};

#[test]
fn translating_there_and_back_gives_the_same_bytes() {
    let sources = &real().sources;
    let here = read(sources);
    let there = written(sources, &here, |ast| other(ast.lang));
    let reading = read(&there);
    assert_eq!(errors(&there, &reading.problems), Vec::<String>::new());
    let back = written(&there, &reading, |ast| other(ast.lang));
    let changed: Vec<&str> = sources
        .iter()
        .zip(&here.asts)
        .zip(&back)
        .filter(|((_, ast), back)| format(ast, ast.lang, &NoNames) != back.text)
        .map(|((source, _), _)| source.path.as_str())
        .collect();
    assert_eq!(changed, Vec::<&str>::new());
}

#[test]
fn a_translation_is_in_its_style() {
    let sources = &real().sources;
    let reading = read(sources);
    let there = written(sources, &reading, |ast| other(ast.lang));
    let asts = read(&there).asts;
    let other: Vec<&str> = there
        .iter()
        .zip(&asts)
        .filter(|(source, ast)| format(ast, ast.lang, &NoNames) != source.text)
        .map(|(source, _)| source.path.as_str())
        .collect();
    assert_eq!(other, Vec::<&str>::new());
}

#[test]
fn every_surface_means_the_same() {
    let sources = &real().sources;
    let reading = read(sources);
    let sets = [
        ("the other surface", written(sources, &reading, |ast| other(ast.lang))),
        ("fa", written(sources, &reading, |_| Lang::Fa)),
        ("en", written(sources, &reading, |_| Lang::En)),
    ];
    for (name, there) in sets {
        let translated = compile(&there);
        assert_eq!(errors(&there, &translated.problems), Vec::<String>::new(), "{name}");
        let contract = translated.contract.as_ref();
        assert!(contract == Some(real().contract()), "{name} means something else");
    }
}

fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Fa => Lang::En,
        Lang::En => Lang::Fa,
    }
}

fn written(sources: &[Source], reading: &Reading, surface: impl Fn(&Ast) -> Lang) -> Vec<Source> {
    let names: &Resolved = reading.names.as_ref().expect("the sources have no errors");
    let texts = sources
        .iter()
        .zip(&reading.asts)
        .map(|(source, ast)| (source.path.clone(), format(ast, surface(ast), names)));
    numbered(texts)
}
