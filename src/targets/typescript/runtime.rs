//! The runtime: written by hand, but for its words.

use serde::Serialize;

use crate::contract::Contract;
use crate::evaluate::{Phrase, phrases};
use crate::targets::Artifact;
use crate::targets::shelf::render;

use super::emit::file;
use super::names::{literal, mentions};
use super::part_view::words;
use super::sms_view::sms_view;
use super::typed::{plain, typed};

/// The hand-written modules of the runtime, each after those that it imports.
const MODULES: [(&str, &str); 17] = [
    ("letters", include_str!("runtime/letters.mjs")),
    ("spelling", include_str!("runtime/spelling.mjs")),
    ("days", include_str!("runtime/days.mjs")),
    ("numbers", include_str!("runtime/numbers.mjs")),
    ("objects", include_str!("runtime/objects.mjs")),
    ("types", include_str!("runtime/types.mjs")),
    ("identifiers", include_str!("runtime/identifiers.mjs")),
    ("values", include_str!("runtime/values.mjs")),
    ("conditions", include_str!("runtime/conditions.mjs")),
    ("pointers", include_str!("runtime/pointers.mjs")),
    ("findings", include_str!("runtime/findings.mjs")),
    ("define", include_str!("runtime/define.mjs")),
    ("judge", include_str!("runtime/judge.mjs")),
    ("read", include_str!("runtime/read.mjs")),
    ("report", include_str!("runtime/report.mjs")),
    ("normalise", include_str!("runtime/normalise.mjs")),
    ("api", include_str!("runtime/api.mjs")),
];

/// The reading of messages, which no form needs.
const SMS: &str = include_str!("runtime/sms.mjs");

/// The modules of types, which leave nothing in the plain modules.
const TYPES: [(&str, &str); 2] =
    [("form", include_str!("runtime/form.ts")), ("verdict", include_str!("runtime/verdict.ts"))];

/// Returns the files of the runtime: typed modules, and one plain module that holds them all.
pub(super) fn files() -> Vec<Artifact> {
    let words = render("words.mjs.j2", include_str!("templates/words.mjs.j2"), view());
    let mut modules = vec![("words", words.as_str())];
    modules.extend(MODULES);
    let mut files: Vec<Artifact> =
        modules.iter().map(|(name, text)| source(name, &typed(text))).collect();
    files.extend(TYPES.map(|(name, text)| source(name, text)));
    files.push(file("src/runtime.ts", &exports(&modules)));
    files.push(file("dist/verdict.d.mts", TYPES[1].1));
    let bundle: Vec<String> = modules.iter().map(|(_, text)| alone(&plain(text))).collect();
    files.push(file("dist/runtime.mjs", &bundle.join("\n")));
    files.push(source("sms", &typed(SMS)));
    files
}

/// Returns the files for messages: the table, and with it in the plain module what reads them.
pub(super) fn messages(contract: &Contract) -> Vec<Artifact> {
    let table = render("sms.mjs.j2", include_str!("templates/sms.mjs.j2"), sms_view(contract));
    let from = "import { readMessage } from \"./runtime/sms.mjs\";\n/*:: import type { Code } from \"./runtime/form.mjs\"; */\n\n";
    let plain = format!("{}\n{}", alone(&plain(SMS)), plain(&table));
    vec![
        file("src/sms.ts", &typed(&format!("{from}{table}"))),
        file("dist/sms.mjs", &format!("{}\n{plain}", imports(&plain, "./runtime.mjs"))),
    ]
}

/// Writes the import of what code takes from the runtime.
pub(super) fn imports(code: &str, from: &str) -> String {
    let taken: Vec<&str> = exported().into_iter().filter(|name| mentions(code, name)).collect();
    format!("import {{ {} }} from \"{from}\";\n", taken.join(", "))
}

/// Returns every name that a module of the runtime declares.
pub(super) fn names() -> Vec<&'static str> {
    let lines = MODULES.iter().flat_map(|(_, text)| text.lines());
    let declared = lines.filter_map(|line| {
        let line = line.strip_prefix("export ").unwrap_or(line);
        line.strip_prefix("const ").or_else(|| line.strip_prefix("let "))
    });
    declared.filter_map(first_word).chain(["WORDS"]).collect()
}

/// Returns what the module of a form may import, sorted.
fn exported() -> Vec<&'static str> {
    let lines = MODULES.iter().flat_map(|(_, text)| text.lines());
    let declared = lines.filter_map(|line| line.strip_prefix("export const "));
    let mut names: Vec<&str> = declared.filter_map(first_word).collect();
    names.sort_unstable();
    names
}

fn first_word(text: &str) -> Option<&str> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next()
}

fn source(name: &str, text: &str) -> Artifact {
    file(&format!("src/runtime/{name}.ts"), text)
}

fn exports(modules: &[(&str, &str)]) -> String {
    let values =
        modules.iter().map(|(name, _)| format!("export * from \"./runtime/{name}.ts\";\n"));
    let types =
        TYPES.iter().map(|(name, _)| format!("export type * from \"./runtime/{name}.ts\";\n"));
    values.chain(types).collect()
}

/// The modules stand in one file, where nothing is imported.
fn alone(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("import "));
    lines.map(|line| format!("{line}\n")).collect()
}

#[derive(Serialize)]
struct WordsView {
    phrases: Vec<PhraseView>,
}

#[derive(Serialize)]
struct PhraseView {
    key: String,
    code: String,
    message: String,
    remedy: String,
}

fn view() -> WordsView {
    WordsView { phrases: phrases().iter().map(phrase).collect() }
}

fn phrase(phrase: &Phrase) -> PhraseView {
    let code = serde_json::to_string(&phrase.code).unwrap_or_default();
    let both = |text| words(text).trim_matches(['[', ']']).to_owned();
    PhraseView {
        key: literal(&phrase.key),
        code,
        message: both(&phrase.message),
        remedy: both(&phrase.remedy),
    }
}
