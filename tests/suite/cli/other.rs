use super::Folder;

#[test]
fn the_contract_is_one_document() {
    let folder = Folder::with_form();
    let run = folder.run(&["contract"]).exits(0);
    let contract: serde_json::Value = serde_json::from_str(&run.out).expect("it is JSON");
    assert!(contract["records"].is_array());
}

#[test]
fn every_shell_has_its_completions() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = folder.run(&["completions", shell]).exits(0);
        assert!(run.out.contains("zabeteh"), "{shell}");
    }
}

#[test]
fn every_command_shows_how_it_is_used() {
    let folder = Folder::new();
    let help = folder.run(&["--help"]).exits(0).out;
    let listed = help.split("Commands:").nth(1).unwrap_or_default();
    let listed = listed.split("Options:").next().unwrap_or_default();
    for command in listed.lines().filter_map(|line| line.split_whitespace().next()) {
        let help = folder.run(&[command, "--help"]).exits(0).out;
        assert!(help.contains("Example"), "{command}: {help}");
    }
}

#[test]
fn a_translation_goes_where_it_is_told() {
    let folder = Folder::with_form();
    let run = folder.run(&["translate", "forms/a.zab", "--to", "fa"]).exits(0);
    assert!(!run.out.is_empty());
    folder.run(&["translate", "forms/a.zab", "--to", "fa", "--out", "fa"]).exits(0);
    assert_eq!(folder.read("fa/forms/a.zab"), run.out);
}

#[test]
fn the_root_is_found_from_below() {
    let folder = Folder::with_form();
    folder.write("deep/er/note", "");
    let root = folder.path.to_string_lossy().into_owned();
    let inner = format!("{root}/deep/er");
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_zabeteh"))
        .arg("check")
        .current_dir(inner)
        .status()
        .expect("the program runs");
    assert_eq!(run.code(), Some(0));
}

#[test]
fn the_licences_of_program_and_fonts_are_printed() {
    let out = Folder::new().run(&["licenses"]).exits(0).out;
    for word in ["MIT License", "Apache License", "SIL OPEN FONT LICENSE", "Vazirmatn Project"] {
        assert!(out.contains(word), "{word}");
    }
}
