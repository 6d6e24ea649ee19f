use serde::Serialize;

use crate::contract::Contract;
use crate::targets::shelf::{header, render};
use crate::targets::{Artifact, Target};

use super::{messages, names, view};

/// The validators in Python.
pub struct Python;

impl Target for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let mut files: Vec<Artifact> =
            RUNTIME.iter().map(|(path, text)| runtime(path, text)).collect();
        let package = view::package(contract);
        files.extend(PACKAGE.iter().map(|(path, template)| filled(path, template, &package)));
        let texts = view::texts(contract);
        files.push(filled(
            "zabeteh_forms/phrases.py",
            include_str!("templates/phrases.py.j2"),
            &texts,
        ));
        for (name, library) in
            [("parameters", view::parameters(contract)), ("tables", view::tables(contract))]
        {
            let path = format!("zabeteh_forms/{name}.py");
            let template = match name {
                "parameters" => include_str!("templates/parameters.py.j2"),
                _ => include_str!("templates/tables.py.j2"),
            };
            files.push(filled(&path, template, &library));
        }
        let table = messages::table(contract);
        files.push(filled(
            "zabeteh_forms/messages.py",
            include_str!("templates/messages.py.j2"),
            &table,
        ));
        files.extend(contract.records.iter().map(|record| {
            let path = format!("zabeteh_forms/records/{}.py", names::module(&record.id));
            filled(&path, include_str!("templates/record.py.j2"), view::record(contract, record))
        }));
        files
    }
}

/// What is written by hand, without its first line.
const RUNTIME: [(&str, &str); 12] = [
    ("tests/__init__.py", include_str!("runtime/tests/__init__.py")),
    ("tests/test_hostile.py", include_str!("runtime/tests/test_hostile.py")),
    ("tests/test_vectors.py", include_str!("runtime/tests/test_vectors.py")),
    ("zabeteh_forms/__main__.py", include_str!("runtime/__main__.py")),
    ("zabeteh_forms/calendar.py", include_str!("runtime/calendar.py")),
    ("zabeteh_forms/judge.py", include_str!("runtime/judge.py")),
    ("zabeteh_forms/normalise.py", include_str!("runtime/normalise.py")),
    ("zabeteh_forms/readers.py", include_str!("runtime/readers.py")),
    ("zabeteh_forms/record.py", include_str!("runtime/record.py")),
    ("zabeteh_forms/sms.py", include_str!("runtime/sms.py")),
    ("zabeteh_forms/sms_table.py", include_str!("runtime/sms_table.py")),
    ("zabeteh_forms/verdict.py", include_str!("runtime/verdict.py")),
];

/// What tells of the package as a whole.
const PACKAGE: [(&str, &str); 5] = [
    ("README.md", include_str!("templates/README.md.j2")),
    ("pyproject.toml", include_str!("templates/pyproject.toml.j2")),
    ("zabeteh_forms/__init__.py", include_str!("templates/__init__.py.j2")),
    ("zabeteh_forms/py.typed", include_str!("templates/py.typed.j2")),
    ("zabeteh_forms/records/__init__.py", include_str!("templates/records.py.j2")),
];

fn runtime(path: &str, text: &str) -> Artifact {
    Artifact::new(below(path), format!("# {}\n{text}", header::LINE))
}

fn filled(path: &str, template: &str, view: impl Serialize) -> Artifact {
    let name = format!("{}.j2", path.rsplit('/').next().unwrap_or(path));
    Artifact::new(below(path), render(&name, template, view))
}

fn below(path: &str) -> String {
    format!("validators/python/{path}")
}
