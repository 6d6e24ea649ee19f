//! The house rules that a machine can hold.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The ladder of imports, and whether a room may use its neighbour of the same rung. A room may use
/// every room of a line above its own; those of one line do not know each other.
const LADDER: &[&[&str]] = &[
    &["text"],
    &["problems"],
    &["sms"],
    &["settings"],
    &["syntax"],
    &["model"],
    &["identifiers"],
    &["resolve"],
    &["check"],
    &["contract"],
    &["evaluate"],
    &["requests"],
    &["program"],
    &["paper"],
    &["pdf"],
    &["vectors"],
    &["targets"],
    &["compile"],
    &["report"],
    &["cli"],
];

/// Rooms that may use less than the ladder grants.
const NARROWED: &[(&str, &[&str])] =
    &[("identifiers", &["text", "model"]), ("pdf", &["text", "model", "contract", "paper"])];

/// Foreign crates and the places that may name them: files or folders below `src`.
const FOREIGN: &[(&str, &[&str])] = &[
    ("clap", &["cli"]),
    ("clap_complete", &["cli/completions.rs"]),
    ("csv", &["targets/sms"]),
    ("indicatif", &["cli/progress.rs"]),
    ("minijinja", &["targets/shelf"]),
    ("notify", &["cli/build/watch.rs"]),
    ("pest", &["syntax/grammar.rs"]),
    ("pest_derive", &["syntax/grammar.rs"]),
    ("qrcode", &["paper/qr.rs"]),
    ("rayon", &["cli", "compile", "resolve/from_asts.rs", "vectors"]),
    ("serde_yaml", &["settings/from_yaml.rs", "targets/sms"]),
    ("similar", &["cli/build/difference.rs"]),
    ("typst", &["pdf"]),
    ("typst_layout", &["pdf"]),
    ("typst_pdf", &["pdf"]),
    ("unicode_bidi", &["syntax", "text"]),
    ("unicode_normalization", &["text"]),
];

/// Crates that describe data, which every room has.
const EVERYWHERE: &[&str] = &["schemars", "serde", "serde_json"];

/// The most lines of a file. Flat tables may be longer: they are named here, with their reason.
const LINES: usize = 300;
const LONG: &[(&str, &str)] = &[
    ("syntax/belongs.rs", "one table of what may stand in what, for three readers"),
    ("syntax/keyword.rs", "one list of the words of the language"),
    ("targets/python/accept.rs", "the fast path of a form, statement by statement"),
    ("targets/python/code.rs", "one writer of Python, a function a statement"),
    ("targets/python/declarations.rs", "the types of a form, declaration by declaration"),
    ("targets/python/view.rs", "the tables of a form, one a list of the contract"),
];

/// Rooms whose problems are data: what they push has no words of its own.
const PHASES: &[&str] = &["syntax", "resolve", "check", "contract", "evaluate"];

#[test]
fn imports_point_down_the_ladder() {
    let broken = files()
        .iter()
        .flat_map(|file| {
            let named = words_after(&file.code, "crate::");
            named
                .into_iter()
                .filter(|room| is_room(room) && !may_use(&file.room, room))
                .map(|room| format!("{} uses {room}", file.path))
                .collect::<Vec<_>>()
        })
        .collect::<Vec<_>>();
    assert_none(&broken, "a room uses rooms above it in the ladder alone");
}

#[test]
fn every_room_stands_in_the_ladder_and_in_the_crate() {
    let folders: BTreeSet<String> = entries(Path::new("src"))
        .iter()
        .filter(|path| path.is_dir())
        .map(|path| name(path))
        .collect();
    let ladder: BTreeSet<String> = rooms().map(str::to_owned).collect();
    assert_eq!(folders, ladder, "the folders of src and the ladder");
    let library = fs::read_to_string("src/lib.rs").expect("the library has a root");
    let missing: Vec<String> = rooms()
        .filter(|room| !library.contains(&format!("pub mod {room};")))
        .map(str::to_owned)
        .collect();
    assert_none(&missing, "a room is declared in src/lib.rs");
}

#[test]
fn target_rooms_never_enter_each_other() {
    let targets = Path::new("src/targets");
    let rooms: Vec<String> = entries(targets)
        .iter()
        .filter(|path| path.is_dir() && name(path) != "shelf")
        .map(|path| name(path))
        .collect();
    let broken: Vec<String> = files()
        .iter()
        .filter_map(|file| {
            let own = rooms.iter().find(|room| file.is_below(&format!("targets/{room}")))?;
            let entered = words_after(&file.code, "targets::");
            let other = entered.iter().find(|it| rooms.contains(it) && *it != own)?;
            Some(format!("{} enters {other}", file.path))
        })
        .collect();
    assert_none(&broken, "an output knows no other output");
}

#[test]
fn foreign_crates_stay_in_their_rooms() {
    let broken: Vec<String> = files()
        .iter()
        .flat_map(|file| {
            FOREIGN
                .iter()
                .filter(|(foreign, homes)| {
                    names_crate(&file.code, foreign) && !homes.iter().any(|it| file.is_below(it))
                })
                .map(|(foreign, _)| format!("{} names {foreign}", file.path))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none(&broken, "a foreign crate has one room");
}

#[test]
fn every_dependency_has_its_place() {
    let manifest = fs::read_to_string("Cargo.toml").expect("the crate has a manifest");
    let section = manifest.split("[dependencies]").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let unplaced: Vec<String> = section
        .lines()
        .filter_map(|line| Some(line.split_once('=')?.0.trim().replace('-', "_")))
        .filter(|it| !EVERYWHERE.contains(&it.as_str()))
        .filter(|it| !FOREIGN.iter().any(|(foreign, _)| foreign == it))
        .collect();
    assert_none(&unplaced, "a dependency is listed in FOREIGN or EVERYWHERE");
}

#[test]
fn nothing_reaches_past_its_parent() {
    let broken = naming("super::super");
    // The words of problems are two folders below what they describe.
    let broken: Vec<String> =
        broken.into_iter().filter(|path| !path.starts_with("problems/words")).collect();
    assert_none(&broken, "an import reaches its parent at most, or begins at the crate");
}

#[test]
fn nothing_unwraps_and_no_order_is_left_to_chance() {
    let broken: Vec<String> = [".unwrap()", "HashMap", "HashSet", "unsafe "]
        .into_iter()
        .flat_map(|word| naming(word).into_iter().map(move |path| format!("{path}: {word}")))
        .collect();
    assert_none(&broken, "code has neither unwrap nor unsafe nor hash order");
}

#[test]
fn a_phase_never_phrases_a_problem() {
    let broken: Vec<String> = files()
        .iter()
        .filter(|file| PHASES.contains(&file.room.as_str()) && pushes_a_phrase(&file.text))
        .map(|file| file.path.clone())
        .collect();
    assert_none(&broken, "a problem is pushed as data; its words stand in problems/words");
}

#[test]
fn files_stay_short() {
    let long: Vec<String> = files()
        .iter()
        .filter(|file| file.text.lines().count() > LINES)
        .filter(|file| !LONG.iter().any(|(path, _)| *path == file.path))
        .map(|file| format!("{}: {} lines", file.path, file.text.lines().count()))
        .collect();
    assert_none(&long, "a file is split before it grows past the limit");
}

#[test]
fn the_list_of_long_files_is_current() {
    let files = files();
    let stale: Vec<String> = LONG
        .iter()
        .filter(|(path, _)| {
            let file = files.iter().find(|file| file.path == *path);
            file.is_none_or(|file| file.text.lines().count() <= LINES)
        })
        .map(|(path, _)| (*path).to_owned())
        .collect();
    assert_none(&stale, "a file that is short again leaves the list");
}

#[test]
fn every_room_says_what_it_takes_and_gives() {
    let silent: Vec<String> = files()
        .iter()
        .filter(|file| file.path == format!("{}/mod.rs", file.room))
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path.clone())
        .collect();
    assert_none(&silent, "the door of a room opens with its doc");
}

#[test]
fn nothing_is_a_catch_all() {
    let vague: Vec<String> = files()
        .iter()
        .filter(|file| {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            ["utils.rs", "util.rs", "common.rs", "types.rs", "helpers.rs", "misc.rs"]
                .contains(&name)
        })
        .map(|file| file.path.clone())
        .collect();
    assert_none(&vague, "a file is named after what it holds");
}

#[test]
fn nothing_is_left_to_do() {
    let broken: Vec<String> = ["TODO", "FIXME", "XXX"]
        .into_iter()
        .flat_map(|word| {
            let marked = files();
            let marked = marked.iter().filter(|file| file.text.contains(word));
            marked.map(|file| format!("{}: {word}", file.path)).collect::<Vec<_>>()
        })
        .collect();
    assert_none(&broken, "an open point is an issue, not a comment");
}

#[test]
fn registries_are_sorted() {
    let targets: Vec<&str> =
        zabeteh::targets::registry::ALL.iter().map(|target| target.name()).collect();
    assert!(targets.is_sorted(), "targets: {targets:?}");
    let pages: Vec<u16> = zabeteh::cli::PAGES.iter().map(|(code, _)| *code).collect();
    assert!(pages.is_sorted(), "pages: {pages:?}");
    assert!(FOREIGN.is_sorted(), "the foreign crates of this file");
}

#[test]
fn every_page_of_a_problem_can_be_explained() {
    let written: Vec<String> = match fs::read_dir("docs/problems") {
        Err(_) => Vec::new(),
        Ok(_) => entries(Path::new("docs/problems"))
            .iter()
            .map(|path| name(path))
            .filter(|name| name.starts_with('Z'))
            .collect(),
    };
    let embedded: Vec<String> =
        zabeteh::cli::PAGES.iter().map(|(code, _)| format!("Z{code:04}.md")).collect();
    assert_eq!(written, embedded, "docs/problems and the pages that are embedded");
}

/// A source file of the crate.
struct File {
    /// The path below `src`, with `/`.
    path: String,
    /// The folder directly below `src`.
    room: String,
    text: String,
    /// The text without line comments.
    code: String,
}

impl File {
    fn is_below(&self, place: &str) -> bool {
        self.path == place || self.path.starts_with(&format!("{place}/"))
    }
}

fn files() -> Vec<File> {
    let mut paths = Vec::new();
    rust_files(Path::new("src"), &mut paths);
    paths.into_iter().map(|path| read(&path)).collect()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).expect("the folder is part of the repository");
    let mut paths: Vec<PathBuf> =
        listed.map(|entry| entry.expect("the folder can be listed").path()).collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> File {
    let text = fs::read_to_string(path).expect("a source file is a text");
    let inner: Vec<String> = path.iter().skip(1).map(|it| it.to_string_lossy().into()).collect();
    let code = text.lines().map(without_comment).collect::<Vec<_>>().join("\n");
    File { room: inner[0].clone(), path: inner.join("/"), text, code }
}

/// A web address in a text looks like a comment; nothing that is looked for stands behind one.
fn without_comment(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn rooms() -> impl Iterator<Item = &'static str> {
    LADDER.iter().copied().flatten().copied()
}

fn is_room(word: &str) -> bool {
    rooms().any(|room| room == word)
}

fn may_use(room: &str, used: &str) -> bool {
    let rung = |room: &str| LADDER.iter().position(|rung| rung.contains(&room));
    let narrowed = NARROWED.iter().find(|(narrowed, _)| *narrowed == room);
    match (narrowed, rung(room), rung(used)) {
        _ if room == used => true,
        (Some((_, allowed)), ..) => allowed.contains(&used),
        (None, Some(own), Some(other)) => other < own,
        // The roots of the library and of the program see every room.
        (None, None, _) | (None, _, None) => true,
    }
}

/// The first words of all paths that follow a prefix, by itself or inside `{…}`.
fn words_after(code: &str, prefix: &str) -> BTreeSet<String> {
    code.match_indices(prefix).flat_map(|(at, _)| first_words(&code[at + prefix.len()..])).collect()
}

fn first_words(rest: &str) -> Vec<String> {
    let Some(list) = rest.strip_prefix('{') else {
        return vec![word(rest)];
    };
    let mut words = vec![word(list)];
    let mut depth = 0;
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => words.push(word(&list[at + 1..])),
            _ => {}
        }
    }
    words
}

fn word(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
        .collect()
}

fn names_crate(code: &str, foreign: &str) -> bool {
    let path = format!("{foreign}::");
    code.match_indices(&path).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && !matches!(letter, '_' | ':'))
    })
}

fn naming(word: &str) -> Vec<String> {
    files().iter().filter(|file| file.code.contains(word)).map(|file| file.path.clone()).collect()
}

/// Whether a statement that pushes a problem holds a text with a blank in it.
fn pushes_a_phrase(text: &str) -> bool {
    text.match_indices("problems.push(").any(|(at, _)| {
        let statement = text[at..].split(';').next().unwrap_or_default();
        let literals = statement.split('"').skip(1).step_by(2);
        literals.into_iter().any(|literal| literal.contains(' '))
    })
}

fn assert_none(broken: &[String], rule: &str) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

#[test]
fn the_scan_sees_what_it_should() {
    let code =
        "use crate::text::{Lang, Span};\nuse crate::{cli, model::{self, Id}, report::render};";
    let named: Vec<String> = words_after(code, "crate::").into_iter().collect();
    assert_eq!(named, ["cli", "model", "report", "text"]);
    assert!(!may_use("text", "cli"), "a low room may not look up");
    assert!(!may_use("identifiers", "problems"), "a narrowed room has less");
    assert!(names_crate("use clap::Args;", "clap"));
    assert!(!names_crate("use clap_complete::Shell;", "clap"));
    assert!(pushes_a_phrase("problems.push(Kind::Of(\"two words\"), span);"));
    assert!(!pushes_a_phrase("problems.push(Kind::Of(name), span); say(\"two words\")"));
}
