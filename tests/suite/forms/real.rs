use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use zabeteh::compile::{Compiled, compile};
use zabeteh::contract::{Contract, Record};
use zabeteh::problems::{Problem, Severity};
use zabeteh::text::{Source, SourceId};

/// The sources of `forms/`, and what becomes of them.
pub(crate) struct Real {
    pub(crate) sources: Vec<Source>,
    pub(crate) compiled: Compiled,
}

/// Reads and compiles the real forms, once for all tests.
pub(crate) fn real() -> &'static Real {
    static REAL: LazyLock<Real> = LazyLock::new(Real::read);
    &REAL
}

/// Names a record in a message: its number and its id.
pub(crate) fn title(record: &Record) -> String {
    format!("{:02}-{}", record.number, record.id)
}

impl Real {
    fn read() -> Self {
        let sources = sources();
        let compiled = compile(&sources);
        Self { sources, compiled }
    }

    /// Returns the meaning of the real forms.
    pub(crate) fn contract(&self) -> &Contract {
        self.compiled.contract.as_ref().unwrap_or_else(|| {
            let errors = errors(&self.sources, &self.compiled.problems);
            panic!("the forms have errors: {errors:#?}");
        })
    }
}

/// Lists the errors with their places.
pub(super) fn errors(sources: &[Source], problems: &[Problem]) -> Vec<String> {
    let errors = problems.iter().filter(|problem| problem.severity() == Severity::Error);
    let shown = errors.map(|problem| {
        let source = &sources[problem.span.source.0 as usize];
        let place = source.place(problem.span.start);
        format!("{}:{}:{} {:?}", source.path, place.line, place.column, problem.kind)
    });
    shown.collect()
}

fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    below(Path::new("forms"), &mut paths);
    paths.sort();
    let texts = paths.iter().map(|path| {
        let text = fs::read_to_string(path).expect("a form is a text");
        (path.to_string_lossy().replace('\\', "/"), text)
    });
    numbered(texts)
}

/// Numbers sources in their order.
pub(super) fn numbered(texts: impl Iterator<Item = (String, String)>) -> Vec<Source> {
    texts.zip(0..).map(|((path, text), number)| Source::new(SourceId(number), path, text)).collect()
}

fn below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the forms are part of the repository") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            below(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "zab") {
            found.push(path);
        }
    }
}
