use std::process::{Command, Stdio};

use super::Folder;

/// Runs a command that cannot be carried out, and returns what it says.
fn refusal(folder: &Folder, arguments: &[&str]) -> String {
    let run = folder.run(arguments).exits(2);
    assert_eq!(run.out, "", "a refusal leaves the output alone");
    run.err.replace(&*folder.path.to_string_lossy(), "…")
}

#[test]
fn outside_of_a_repository_the_way_in_is_named() {
    let folder = Folder::new();
    let root = folder.path.join("lonely");
    std::fs::create_dir(&root).expect("the folder can be made");
    let said = refusal(&folder, &["build", "--root", "lonely"]);
    assert!(said.contains("forms: does not exist; check the path"), "{said}");
}

#[test]
fn each_file_that_refuses_is_named() {
    let folder = Folder::with_form();
    std::fs::create_dir(folder.path.join("b")).expect("the folder can be made");
    let said = refusal(&folder, &["check", "a.zab", "b"]);
    insta::assert_snapshot!(said, @r"
    zabeteh: a.zab: does not exist; check the path
    zabeteh: b: is a folder; give the path of a file in it
    ");
}

#[test]
fn a_byte_that_is_no_text_is_named_with_its_line() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", b"one\ntwo\xff\n");
    let said = refusal(&folder, &["check"]);
    insta::assert_snapshot!(said, @"zabeteh: …/forms/b.zab:2: byte 7 is not UTF-8; save the file with the encoding UTF-8");
}

#[test]
fn a_root_that_is_a_file_is_refused() {
    let folder = Folder::with_form();
    let said = refusal(&folder, &["check", "--root", "forms/a.zab"]);
    assert!(said.contains("is no folder"), "{said}");
}

#[test]
fn settings_are_refused_with_every_fault() {
    let folder = Folder::with_form();
    folder.write("zabeteh.yaml", "form: x\ngenerated: 3\n");
    let said = refusal(&folder, &["build"]);
    insta::assert_snapshot!(said, @r"
    zabeteh: zabeteh.yaml:1: the key `form` means nothing here; write `forms`
    zabeteh: zabeteh.yaml:2: `generated` is a folder below the root; write a relative path without `..`
    ");
}

#[test]
fn a_target_that_does_not_exist_is_refused() {
    let folder = Folder::with_form();
    folder.write("zabeteh.yaml", "targets: [catalog]\n");
    let said = refusal(&folder, &["build"]);
    assert!(said.contains("there is no target `catalog`; write catalogue"), "{said}");
}

#[test]
fn a_filing_that_is_no_json_is_named_with_its_place() {
    let folder = Folder::with_form();
    folder.write("filing.json", "{\n  oops\n}");
    let said = refusal(&folder, &["validate", "filing.json"]);
    assert!(said.contains("filing.json: is not JSON") && said.contains("line 2"), "{said}");
}

#[test]
fn refusals_speak_persian_when_asked() {
    let folder = Folder::with_form();
    let said = refusal(&folder, &["check", "x.zab", "--lang", "fa"]);
    assert_eq!(said, "zabeteh: x.zab: وجود ندارد؛ نشانی را بررسی کنید\n");
}

#[test]
fn a_code_is_written_as_it_is_shown() {
    let folder = Folder::new();
    assert!(refusal(&folder, &["explain", "E12"]).contains("write it like Z0201"));
    assert!(refusal(&folder, &["explain", "Z9999"]).contains("no problem has the code Z9999"));
}

#[test]
fn several_files_are_not_translated_into_one_stream() {
    let folder = Folder::with_form();
    let said = refusal(&folder, &["translate", "forms/a.zab", "forms/a.zab", "--to", "fa"]);
    assert!(said.contains("give --out or --in-place"), "{said}");
}

#[test]
fn unknown_options_are_wrong_use() {
    let folder = Folder::new();
    folder.run(&["--nonsense"]).exits(2);
    folder.run(&[]).exits(2);
    folder.run(&["--help"]).exits(0);
    folder.run(&["--version"]).exits(0);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = Folder::with_form();
    let mut child = Command::new(env!("CARGO_BIN_EXE_zabeteh"))
        .args(["completions", "bash"])
        .current_dir(&folder.path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
}
