use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use zabeteh::paper::Sheet;
use zabeteh::targets::print::{Assets, page, template, variables};

use super::sheets::{EDITIONS, blank, contract, filled, sample};
use super::tool::{INSTALLED, folder, missing, run, said};

/// What the scripts end with where their library is missing.
const NO_LIBRARY: i32 = 77;

/// A page that must come out alike everywhere.
struct Job {
    name: String,
    sheet: Sheet,
}

#[test]
fn jinja2_gives_the_same_documents() {
    let venv = Path::new(INSTALLED).join("bin/python3");
    let python = if venv.exists() { venv } else { PathBuf::from("python3") };
    let mut command = Command::new(python);
    command.arg(script("render.py"));
    compare("Jinja2", command);
}

#[test]
fn nunjucks_gives_the_same_documents() {
    let mut command = Command::new("node");
    command.env("NODE_PATH", Path::new(INSTALLED).join("node_modules"));
    command.arg(script("render.cjs"));
    compare("nunjucks", command);
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/targets/print").join(name)
}

fn compare(engine: &str, mut command: Command) {
    let folder = folder(engine);
    let jobs = jobs();
    let list: Vec<[PathBuf; 3]> = jobs.iter().map(|job| written(&folder, job)).collect();
    let list = serde_json::to_string(&list).expect("paths are texts");
    fs::write(folder.join("jobs.json"), list).expect("the target folder can be written");
    let Some(output) = run(engine, command.arg(folder.join("jobs.json"))) else {
        return;
    };
    if output.status.code() == Some(NO_LIBRARY) {
        missing::<()>(engine, "the library is not installed");
        return;
    }
    said(&output);
    for job in &jobs {
        let path = folder.join(&job.name).with_extension("html");
        let theirs = fs::read_to_string(path).expect("the page was rendered");
        let ours = page(&job.sheet, Assets::At("assets"));
        assert!(plain(&ours) == plain(&theirs), "{}: {}", job.name, difference(&ours, &theirs));
    }
}

/// Every template of every form, with what is filled in and without, and the checklists.
fn jobs() -> Vec<Job> {
    let mut jobs = Vec::new();
    for record in &contract().records {
        let filing = sample(record);
        let [persian, english, persian_list, english_list] = EDITIONS;
        let sheets = [
            ("blank", blank(record, persian)),
            ("filled", filled(record, persian, &filing)),
            ("list", filled(record, persian_list, &filing)),
            ("filled-en", filled(record, english, &filing)),
            ("list-en", blank(record, english_list)),
        ];
        let named = sheets.into_iter();
        jobs.extend(
            named.map(|(name, sheet)| Job { name: format!("{}_{name}", record.id), sheet }),
        );
    }
    jobs
}

/// Writes the template and the variables of a job, and returns their paths and that of the page.
fn written(folder: &Path, job: &Job) -> [PathBuf; 3] {
    let paths = ["j2", "json", "html"].map(|ending| folder.join(&job.name).with_extension(ending));
    let json = serde_json::to_string(&variables(&job.sheet)).expect("plain data");
    fs::write(&paths[0], template(&job.sheet)).expect("the target folder can be written");
    fs::write(&paths[1], json).expect("the target folder can be written");
    paths
}

/// The engines write the same character by different entities: HTML reads them alike.
fn plain(html: &str) -> String {
    let entities = [
        ("&#x2f;", "/"),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#34;", "\""),
        ("&quot;", "\""),
        ("&#96;", "`"),
        ("&#92;", "\\"),
    ];
    let all =
        entities.iter().fold(html.trim().to_owned(), |text, (from, to)| text.replace(from, to));
    all.to_owned()
}

fn difference(ours: &str, theirs: &str) -> String {
    let (ours, theirs) = (plain(ours), plain(theirs));
    let mut lines = ours.lines().zip(theirs.lines());
    let differing = lines.find(|(ours, theirs)| ours != theirs);
    differing.map_or_else(
        || "one is longer".to_owned(),
        |(ours, theirs)| format!("\n ours: {ours}\n theirs: {theirs}"),
    )
}
