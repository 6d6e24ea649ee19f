use super::Folder;

const FORM: &str = "forms/permit/01-wall-repair.zab";

#[test]
fn the_scenarios_are_run_and_named() {
    let folder = Folder::with_repository();
    let run = folder.run(&["test"]).exits(0);
    insta::assert_snapshot!(run.out, @r"
    ✓ high-wall — a high wall
    ✓ low-wall — a low wall

    2 scenarios, 0 failed
    ");
    let one = folder.run(&["test", "low-wall"]).exits(0).out;
    assert!(one.contains("low-wall") && !one.contains("high-wall"), "{one}");
    assert_eq!(folder.run(&["test", "--quiet"]).exits(0).out, "\n2 scenarios, 0 failed\n");
    folder.run(&["test", "lo-wall"]).exits(2);
}

#[test]
fn a_scenario_that_fails_says_what_came() {
    let folder = Folder::with_repository();
    let changed = folder.read(FORM).replace("height_of_wall is 6", "height_of_wall is 4");
    folder.write(FORM, changed);
    let run = folder.run(&["test", "high-wall"]).exits(1);
    insta::assert_snapshot!(run.out, @r"
    ✗ high-wall — a high wall
        expected broken rule height; came broken rules: none
        expected refused; came accepted

    1 scenario, 1 failed
    ");
    let run = folder.run(&["test", "--format", "junit"]).exits(1);
    assert!(run.out.contains("tests=\"2\" failures=\"1\""), "{run:?}");
    let run = folder.run(&["test", "--format", "json"]).exits(1);
    let trials: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(trials["trials"][0]["passed"], false, "{run:?}");
}

#[test]
fn a_second_build_writes_nothing() {
    let folder = Folder::with_repository();
    folder.run(&["build"]).exits(0);
    let written = folder.files();
    assert!(written.iter().any(|path| path == "generated/schemas/wall-repair.schema.json"));
    assert_eq!(folder.run(&["build"]).exits(0).out, "nothing changed\n");
    assert_eq!(folder.files(), written);
    folder.run(&["build", "--check"]).exits(0);
}

#[test]
fn an_edit_without_a_build_is_noticed_and_its_files_are_named() {
    let folder = Folder::with_repository();
    folder.run(&["build"]).exits(0);
    folder.write(FORM, folder.read(FORM).replace("from 1 to 500", "from 1 to 400"));
    let run = folder.run(&["build", "--check"]).exits(1);
    let named: Vec<&str> =
        run.out.lines().filter_map(|line| line.strip_prefix("changed: ")).collect();
    for path in ["catalogue.json", "schemas/wall-repair.schema.json"] {
        assert!(named.contains(&path), "{run:?}");
    }
    assert!(!named.iter().any(|path| path.starts_with("print/assets")), "{run:?}");
    let written = folder.run(&["build"]).exits(0).out;
    assert!(written.contains("changed: catalogue.json"), "{written}");
    folder.run(&["build", "--check"]).exits(0);
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let folder = Folder::with_repository();
    folder.run(&["check", "--deny", "warnings"]).exits(0);
    folder.write(FORM, folder.read(FORM).replace("  filed by district\n", ""));
    let run = folder.run(&["check"]).exits(0);
    assert!(run.out.contains("warning Z0505"), "{run:?}");
    folder.run(&["check", "--deny", "warnings"]).exits(1);
}

#[test]
fn a_file_of_another_style_is_named_and_left() {
    let folder = Folder::with_repository();
    folder.run(&["fmt", "--check"]).exits(0);
    let loose = folder.read(FORM).replace("  number 1", "     number   1");
    folder.write(FORM, &loose);
    let run = folder.run(&["fmt", "--check"]).exits(1);
    assert!(run.out.starts_with(&format!("{FORM}\n")), "{run:?}");
    assert_eq!(folder.read(FORM), loose);
    folder.run(&["fmt"]).exits(0);
    folder.run(&["fmt", "--check"]).exits(0);
}

#[test]
fn a_code_is_explained_with_what_is_wrong_and_right() {
    let run = Folder::new().run(&["explain", "Z0201"]).exits(0);
    for heading in ["# Z0201", "## Wrong", "## Right", "## Why", "## چرا"] {
        assert!(run.out.contains(heading), "{heading}: {run:?}");
    }
}
