use crate::contract::Contract;
use crate::targets::shelf::{COMPOSITION, header, render};
use crate::targets::{Artifact, Target};

use super::package::package;

/// The validators in Go.
pub struct Go;

/// The files of the module that are the same for every regulation.
const RUNTIME: [(&str, &str); 22] = [
    ("calendar.go", include_str!("runtime/calendar.go")),
    ("characters.go", include_str!("runtime/characters.go")),
    ("check.go", include_str!("runtime/check.go")),
    ("cmd/verdicts/main.go", include_str!("runtime/cmd/verdicts/main.go")),
    ("composition.go", include_str!("runtime/composition.go")),
    ("document.go", include_str!("runtime/document.go")),
    ("filing.go", include_str!("runtime/filing.go")),
    ("forms_test.go", include_str!("runtime/forms_test.go")),
    ("identifiers.go", include_str!("runtime/identifiers.go")),
    ("json.go", include_str!("runtime/json.go")),
    ("judge.go", include_str!("runtime/judge.go")),
    ("normalise.go", include_str!("runtime/normalise.go")),
    ("read.go", include_str!("runtime/read.go")),
    ("record.go", include_str!("runtime/record.go")),
    ("report.go", include_str!("runtime/report.go")),
    ("settle.go", include_str!("runtime/settle.go")),
    ("sms.go", include_str!("runtime/sms.go")),
    ("tree.go", include_str!("runtime/tree.go")),
    ("types.go", include_str!("runtime/types.go")),
    ("value.go", include_str!("runtime/value.go")),
    ("vectors_test.go", include_str!("runtime/vectors_test.go")),
    ("verdict.go", include_str!("runtime/verdict.go")),
];

impl Target for Go {
    fn name(&self) -> &'static str {
        "go"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let package = package(contract, &RUNTIME);
        let mut artifacts: Vec<Artifact> = RUNTIME
            .iter()
            .map(|(path, source)| artifact(path, format!("// {}\n\n{source}", header::LINE)))
            .collect();
        artifacts.push(artifact("go.mod", format!("// {}\n\n{MODULE}", header::LINE)));
        artifacts.push(artifact("composition.txt", format!("# {}\n{COMPOSITION}", header::LINE)));
        let facts = include_str!("templates/facts.go.j2");
        artifacts.push(artifact("facts.go", render("facts.go.j2", facts, &package.facts)));
        let shared = include_str!("templates/shared.go.j2");
        artifacts.push(artifact("shared.go", render("shared.go.j2", shared, &package.shared)));
        let readme = include_str!("templates/README.md.j2");
        artifacts.push(artifact("README.md", render("README.md.j2", readme, &package.guide)));
        let template = include_str!("templates/record.go.j2");
        for record in &package.records {
            // The last part of a file's name must not be that of a system or a machine.
            let path = format!("{}_form.go", record.file);
            artifacts.push(artifact(&path, render("record.go.j2", template, record)));
        }
        artifacts
    }
}

const MODULE: &str = "module zabeteh.invalid/forms\n\ngo 1.21\n";

fn artifact(path: &str, text: String) -> Artifact {
    Artifact::new(format!("validators/go/{path}"), text)
}
