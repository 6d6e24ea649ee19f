//! What makes a package of the modules: manifest, index, tests, the command.

use serde::Serialize;

use crate::contract::{Contract, Record};
use crate::targets::Artifact;
use crate::targets::shelf::render;
use crate::text::{Bilingual, Date, pascal, persian_digits};

use super::constants::Constants;
use super::emit::{FOLDER, file};
use super::names::literal;
use super::runtime;
use super::typed::{plain, typed};

/// The files that are the same for every regulation.
const FIXED: [(&str, &str); 5] = [
    ("dist/sms.d.mts", include_str!("package/sms.d.mts")),
    ("test/asked.test.mjs", include_str!("package/asked.test.mjs")),
    ("test/hostile.test.mjs", include_str!("package/hostile.test.mjs")),
    ("test/vectors.test.mjs", include_str!("package/vectors.test.mjs")),
    ("verdicts.mjs", include_str!("package/verdicts.mjs")),
];

/// What the templates of the package ask for.
#[derive(Serialize)]
struct PackageView<'a> {
    title: &'a Bilingual,
    records: Vec<RecordView>,
    count: usize,
    count_fa: String,
    revision: String,
    version: String,
    description: String,
    /// The id of a form that the README shows.
    example: &'a str,
}

#[derive(Serialize)]
struct RecordView {
    id: String,
    /// The variable of its form.
    name: String,
    /// The variable of its typed source.
    typed: String,
    /// The type of its filings.
    filing: String,
}

/// Returns the files of the package beside the runtime and the forms.
pub(super) fn files(contract: &Contract) -> Vec<Artifact> {
    let view = view(contract);
    let index = render("index.mjs.j2", include_str!("templates/index.mjs.j2"), &view);
    let declared = render("index.d.mts.j2", include_str!("templates/index.d.mts.j2"), &view);
    let fits = render("declared.ts.j2", include_str!("templates/declared.ts.j2"), &view);
    let manifest = render("package.json.j2", include_str!("templates/package.json.j2"), &view);
    let readme = render("README.md.j2", include_str!("templates/README.md.j2"), &view);
    let types = ("./verdict.ts", "./runtime/verdict.ts");
    let mut files: Vec<Artifact> = FIXED.map(|(path, text)| file(path, text)).into();
    files.extend([
        file("src/index.ts", &typed(&index).replace(types.0, types.1)),
        file("dist/index.mjs", &plain(&index)),
        file("dist/index.d.mts", &declared),
        file("test/declared.ts", &fits),
        file("tsconfig.json", include_str!("package/tsconfig.json")),
        Artifact::new(format!("{FOLDER}/package.json"), manifest),
        Artifact::new(format!("{FOLDER}/README.md"), readme),
    ]);
    files
}

fn view(contract: &Contract) -> PackageView<'_> {
    let head = &contract.regulation;
    let mut names = Constants::beside(&[&runtime::names()[..], &OF_INDEX].concat());
    let mut filings = Constants::beside(&OF_VERDICT);
    let records = contract.records.iter();
    let records: Vec<RecordView> =
        records.map(|record| of_record(record, &mut names, &mut filings)).collect();
    let revision = head.revision.map(|day| literal(&day.wire()));
    PackageView {
        title: &head.title,
        count: records.len(),
        count_fa: persian_digits(&records.len().to_string()),
        records,
        revision: revision.unwrap_or_else(|| "undefined".to_owned()),
        version: head.revision.map_or_else(|| "0.0.0".to_owned(), version),
        description: literal(&format!("Validators: {}", head.title.en)),
        example: contract.records.first().map_or("form", |record| record.id.as_str()),
    }
}

/// The names that the index declares itself.
const OF_INDEX: [&str; 5] = ["forms", "revision", "formOf", "index", "typedIndex"];

/// The names of the types beside those of the filings, as [`Constants`] writes names.
const OF_VERDICT: [&str; 14] = [
    "asked",
    "asking",
    "bilingual",
    "copies",
    "documentVerdict",
    "finding",
    "findingCode",
    "messageFault",
    "needVerdict",
    "offer",
    "request",
    "requiredDocuments",
    "verdict",
    "visitVerdict",
];

fn of_record(record: &Record, names: &mut Constants, filings: &mut Constants) -> RecordView {
    let id = record.id.as_str();
    RecordView {
        id: id.to_owned(),
        name: names.name(&format!("form-{id}")),
        typed: names.name(&format!("typed-{id}")),
        filing: pascal(&filings.name(id)),
    }
}

/// A revision is a version: 1405-09-02 is 1405.9.2.
fn version(day: Date) -> String {
    format!("{}.{}.{}", day.year(), day.month(), day.day())
}
