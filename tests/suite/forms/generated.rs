use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use zabeteh::compile::artifacts;

use super::real;

/// The list of the generated files, which the command line adds.
const MANIFEST: &str = ".manifest";

#[test]
fn the_generated_files_are_what_the_sources_give() {
    let wanted = wanted();
    let found = found();
    let differing: Vec<&String> =
        wanted.iter().filter(|(path, text)| found.get(*path) != Some(text)).map(first).collect();
    let foreign: Vec<&String> =
        found.keys().filter(|path| *path != MANIFEST && !wanted.contains_key(*path)).collect();
    assert!(
        differing.is_empty() && foreign.is_empty(),
        "run `zabeteh build`; differing: {differing:?}, foreign: {foreign:?}"
    );
}

#[test]
fn the_list_of_generated_files_names_each() {
    let found = found();
    let listed = found.get(MANIFEST).expect("a build lists what it wrote");
    let listed: Vec<&str> = listed.lines().filter(|line| !line.starts_with('#')).collect();
    let wanted = wanted();
    assert_eq!(listed, wanted.keys().map(String::as_str).collect::<Vec<&str>>());
}

fn wanted() -> BTreeMap<String, String> {
    let artifacts = artifacts(real().contract());
    artifacts.into_iter().map(|artifact| (artifact.path, artifact.text)).collect()
}

fn found() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    read(Path::new("generated"), "", &mut found);
    found
}

fn read(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the generated files are part of the repository") {
        let entry = entry.expect("the folder can be listed");
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), found);
        } else {
            let text = fs::read_to_string(entry.path()).expect("a generated file is a text");
            found.insert(path, text);
        }
    }
}

fn first<T>((path, _): (&String, T)) -> &String {
    path
}
