//! The driver, from sources to artifacts.

#[path = "../../benches/synthetic.rs"]
mod synthetic;

use zabeteh::compile::{artifacts, compile};
use zabeteh::text::{Source, SourceId};

fn sources(texts: Vec<(String, String)>) -> Vec<Source> {
    let numbered = texts.into_iter().zip(0..);
    numbered.map(|((path, text), number)| Source::new(SourceId(number), path, text)).collect()
}

#[test]
fn the_forms_that_are_measured_are_sound() {
    let sources = sources(synthetic::regulation(80));
    let compiled = compile(&sources);
    assert_eq!(compiled.problems, []);
    assert!(compiled.contract.is_some());
}

#[test]
fn every_artifact_has_a_path_of_its_own() {
    let compiled = compile(&sources(synthetic::regulation(3)));
    let contract = compiled.contract.expect("the forms are sound");
    let paths: Vec<String> = artifacts(&contract).into_iter().map(|it| it.path).collect();
    assert!(paths.windows(2).all(|pair| pair[0] < pair[1]), "{paths:?}");
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let sources = sources(synthetic::regulation(40));
    let once = || compile(&sources).contract.map(|contract| artifacts(&contract));
    assert_eq!(once(), once());
}

#[test]
fn errors_give_no_meaning_but_all_trees() {
    let texts = ["br0ken\n", "# sound\n", "br0ken\nbr0ken\n"];
    let texts = texts.iter().zip(1..);
    let texts = texts.map(|(text, number)| (format!("{number}.zab"), (*text).to_owned()));
    let compiled = compile(&sources(texts.collect()));
    assert!(compiled.contract.is_none());
    assert_eq!(compiled.asts.len(), 3);
    let places: Vec<u32> = compiled.problems.iter().map(|it| it.span.source.0).collect();
    assert_eq!(places, [0, 2, 2], "in the order of their places");
}
