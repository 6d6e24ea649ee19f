use serde::Serialize;

use crate::contract::Contract;
use crate::program::Program;
use crate::targets::shelf::{header, render};
use crate::targets::{Artifact, Target};

use super::{messages, names, records, view};

/// The validators in Java.
pub struct Java;

impl Target for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let package = view::package(contract);
        let runtime = RUNTIME.iter().map(|(path, text)| runtime(path, text));
        let whole = PACKAGE.iter().map(|(path, template)| filled(path, template, &package));
        let records = contract.records.iter().map(|record| {
            let path = main(&names::class(&record.id));
            filled(&path, include_str!("templates/Record.java.j2"), view::record(contract, record))
        });
        let types = contract.records.iter().map(|record| {
            let fields = records::fields(&Program::of(contract, record));
            filled(&main(&fields.name), include_str!("templates/Fields.java.j2"), &fields)
        });
        runtime.chain(whole).chain(shared(contract)).chain(records).chain(types).collect()
    }
}

/// Returns what all records share.
fn shared(contract: &Contract) -> Vec<Artifact> {
    let parameters = view::parameters(contract);
    let messages = messages::table(contract);
    let texts = view::texts(contract);
    vec![
        filled(&main("Parameters"), include_str!("templates/Parameters.java.j2"), parameters),
        filled(&main("Messages"), include_str!("templates/Messages.java.j2"), messages),
        filled(&main("Phrases"), include_str!("templates/Phrases.java.j2"), texts),
    ]
}

macro_rules! runtime {
    ($($name:literal),* $(,)?) => {
        [$((
            concat!("src/main/java/zabeteh/forms/", $name, ".java"),
            include_str!(concat!("runtime/", $name, ".java")),
        )),*]
    };
}

/// What is written by hand, without its first line.
const RUNTIME: [(&str, &str); 29] = runtime![
    "Bilingual",
    "Cells",
    "Days",
    "DocumentVerdict",
    "Fault",
    "Finding",
    "Findings",
    "Form",
    "Forms",
    "IdentifierKind",
    "Json",
    "JsonException",
    "JsonWriter",
    "Judge",
    "Letters",
    "NeedVerdict",
    "Normaliser",
    "Numbers",
    "Reader",
    "Requirements",
    "Row",
    "Sms",
    "Trees",
    "Values",
    "Verdict",
    "Verdicts",
    "VisitVerdict",
    "HostileTest",
    "VectorsTest",
];

/// What tells of the package as a whole.
const PACKAGE: [(&str, &str); 4] = [
    ("README.md", include_str!("templates/README.md.j2")),
    ("pom.xml", include_str!("templates/pom.xml.j2")),
    ("src/main/java/zabeteh/forms/Registry.java", include_str!("templates/Registry.java.j2")),
    (
        "src/main/java/zabeteh/forms/package-info.java",
        include_str!("templates/package-info.java.j2"),
    ),
];

fn main(class: &str) -> String {
    format!("src/main/java/zabeteh/forms/{class}.java")
}

fn runtime(path: &str, text: &str) -> Artifact {
    let path = match path.ends_with("Test.java") {
        true => path.replacen("src/main", "src/test", 1),
        false => path.to_owned(),
    };
    Artifact::new(below(&path), format!("// {}\n{text}", header::LINE))
}

fn filled(path: &str, template: &str, view: impl Serialize) -> Artifact {
    let name = format!("{}.j2", path.rsplit('/').next().unwrap_or(path));
    Artifact::new(below(path), render(&name, template, view))
}

fn below(path: &str) -> String {
    format!("validators/java/{path}")
}
