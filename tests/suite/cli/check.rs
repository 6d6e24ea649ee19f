use super::Folder;

/// A misspelt keyword, for which there is a ready fix.
const BROKEN: &str = "organisatoin body «نهاد»\n";

const SOUND: &str = "organisation body «نهاد»\n";

/// Returns the same declaration of another body.
fn second(source: &str) -> String {
    source.replace("body", "office").replace("نهاد", "دفتر")
}

#[test]
fn sound_sources_are_fine() {
    let folder = Folder::with_form();
    let run = folder.run(&["check"]).exits(0);
    assert_eq!(run.out, "no problems\n");
    assert_eq!(folder.run(&["check", "--quiet"]).exits(0).out, "");
}

#[test]
fn an_error_exits_with_1() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", BROKEN);
    let run = folder.run(&["check"]).exits(1);
    assert!(run.out.contains("forms/b.zab:1:1"), "{run:?}");
    assert!(run.out.ends_with("1 error in 1 file\n"), "{run:?}");
}

#[test]
fn only_the_files_that_were_named_are_shown() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", BROKEN);
    folder.run(&["check", "forms/a.zab"]).exits(0);
    folder.run(&["check", "forms/b.zab"]).exits(1);
    folder.run(&["check", "./forms/../forms/b.zab"]).exits(1);
}

#[test]
fn a_file_outside_of_any_repository_can_be_checked() {
    let folder = Folder::new();
    folder.write("lonely.zab", BROKEN);
    let run = folder.run(&["check", "lonely.zab"]).exits(1);
    assert!(run.out.contains("lonely.zab:1:1"), "{run:?}");
}

#[test]
fn ready_fixes_are_applied_and_the_rest_is_shown() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", format!("{BROKEN}{}", second(BROKEN)));
    let run = folder.run(&["check", "--fix"]).exits(0);
    assert_eq!(run.err, "applied 2 ready fixes\n");
    assert_eq!(folder.read("forms/b.zab"), format!("{SOUND}{}", second(SOUND)));
}

#[test]
fn fixes_stay_in_the_files_that_were_named() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", BROKEN);
    folder.write("forms/c.zab", BROKEN.replace("body", "office"));
    folder.run(&["check", "--fix", "forms/b.zab"]).exits(0);
    assert_eq!(folder.read("forms/b.zab"), SOUND);
    assert_eq!(folder.read("forms/c.zab"), BROKEN.replace("body", "office"));
}

#[test]
fn every_format_is_one_document() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", BROKEN);
    for format in ["json", "sarif", "gitlab"] {
        let run = folder.run(&["check", "--format", format]).exits(1);
        let parsed: Result<serde_json::Value, _> = serde_json::from_str(&run.out);
        assert!(parsed.is_ok(), "{format}: {run:?}");
    }
    let run = folder.run(&["check", "--format", "github"]).exits(1);
    assert!(run.out.starts_with("::error file=forms/b.zab,line=1,"), "{run:?}");
    folder.run(&["check", "--format", "junit", "--fix"]).exits(0);
}

#[test]
fn a_source_with_errors_keeps_its_style() {
    let folder = Folder::with_form();
    folder.write("forms/a.zab", "organisation  body «نهاد»\n");
    folder.write("forms/b.zab", "organisatoin  body «نهاد»\n");
    folder.run(&["fmt", "--check"]).exits(1);
    assert_eq!(folder.read("forms/a.zab"), "organisation  body «نهاد»\n");
    folder.run(&["fmt"]).exits(1);
    assert_eq!(folder.read("forms/a.zab"), SOUND);
    assert_eq!(folder.read("forms/b.zab"), "organisatoin  body «نهاد»\n");
}

#[test]
fn a_source_can_be_styled_through_pipes() {
    let folder = Folder::new();
    let run = folder.run_with(&["fmt", "--stdin"], "organisation  body «نهاد»\n").exits(0);
    assert_eq!(run.out, SOUND);
}
