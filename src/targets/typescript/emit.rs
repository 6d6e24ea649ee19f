use serde::Serialize;

use crate::contract::{Contract, Record};
use crate::program::Program;
use crate::targets::shelf::{header, render};
use crate::targets::{Artifact, Target};

use super::names::mentions;
use super::package;
use super::runtime;
use super::typed::{plain, typed};
use super::types_view::{Interface, interfaces};
use super::view::{FormView, view};

/// The validators in TypeScript and ECMAScript.
pub struct TypeScript;

/// The folder of the package.
pub(super) const FOLDER: &str = "validators/typescript";

impl Target for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let mut files = runtime::files();
        files.extend(contract.records.iter().flat_map(|record| form(contract, record)));
        files.extend(runtime::messages(contract));
        files.extend(package::files(contract));
        files
    }
}

/// Writes a file; what made it stands in its first line.
pub(super) fn file(path: &str, text: &str) -> Artifact {
    Artifact::new(format!("{FOLDER}/{path}"), format!("// {}\n{text}", header::LINE))
}

#[derive(Serialize)]
struct Module<'a> {
    form: &'a FormView,
}

#[derive(Serialize)]
struct Types {
    interfaces: Vec<Interface>,
}

#[derive(Serialize)]
struct Declarations<'a> {
    types: &'a str,
}

/// Writes the module of a record: typed, plain, and its declarations.
fn form(contract: &Contract, record: &Record) -> [Artifact; 3] {
    let program = Program::of(contract, record);
    let types = Types { interfaces: interfaces(&program) };
    let types = render("types.d.ts.j2", include_str!("templates/types.d.ts.j2"), types);
    let declarations = Declarations { types: &types };
    let declarations =
        render("form.d.mts.j2", include_str!("templates/form.d.mts.j2"), declarations);
    let source = source(&view(&program));
    let id = &record.id;
    [
        file(&format!("src/forms/{id}.ts"), &(typed(&source) + types.trim_end() + "\n")),
        file(&format!("dist/forms/{id}.mjs"), &bare(&plain(&source))),
        file(&format!("dist/forms/{id}.d.mts"), &declarations),
    ]
}

fn source(form: &FormView) -> String {
    let body = render("form.mjs.j2", include_str!("templates/form.mjs.j2"), Module { form });
    let types: Vec<&str> = TYPES.into_iter().filter(|name| mentions(&body, name)).collect();
    format!(
        "{}/*:: import type {{ {} }} from \"../runtime.mjs\"; */\n\n{body}",
        runtime::imports(&body, "../runtime.mjs"),
        types.join(", "),
    )
}

/// The types of the runtime that a module may name.
const TYPES: [&str; 4] = ["Json", "KeyedParameter", "Parameter", "When"];

/// Leaves out the remarks: a page loads the module.
fn bare(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("// ") && !line.is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}
