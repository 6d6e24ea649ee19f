use std::fs;

use super::Folder;

#[test]
fn a_build_writes_once_and_then_nothing() {
    let folder = Folder::with_form();
    let first = folder.run(&["build"]).exits(0);
    assert!(first.out.contains("new: catalogue.json"), "{first:?}");
    let written = modified(&folder, "generated/catalogue.json");
    assert_eq!(folder.run(&["build"]).exits(0).out, "nothing changed\n");
    folder.write(".zabeteh/build", "forgotten");
    assert_eq!(folder.run(&["build"]).exits(0).out, "nothing changed\n");
    assert_eq!(modified(&folder, "generated/catalogue.json"), written);
}

#[test]
fn a_build_leaves_nothing_beside_its_files() {
    let folder = Folder::with_form();
    folder.run(&["build"]).exits(0);
    let strange: Vec<String> =
        folder.files().into_iter().filter(|path| path.ends_with(".part")).collect();
    assert_eq!(strange, Vec::<String>::new());
}

#[test]
fn a_generated_file_that_was_touched_is_mended() {
    let folder = Folder::with_form();
    folder.run(&["build"]).exits(0);
    let right = folder.read("generated/catalogue.json");
    folder.write("generated/catalogue.json", "{}\n");
    let check = folder.run(&["build", "--check"]).exits(1);
    assert!(check.out.contains("changed: catalogue.json"), "{check:?}");
    assert!(check.out.contains("-{}"), "{check:?}");
    assert_eq!(folder.read("generated/catalogue.json"), "{}\n");
    folder.run(&["build"]).exits(0);
    assert_eq!(folder.read("generated/catalogue.json"), right);
    folder.run(&["build", "--check"]).exits(0);
}

#[test]
fn the_comparison_never_believes_what_it_remembers() {
    let folder = Folder::with_form();
    folder.run(&["build"]).exits(0);
    let file = folder.path.join("generated/catalogue.json");
    let time = fs::metadata(&file).and_then(|it| it.modified()).expect("the file is there");
    let other = folder.read("generated/catalogue.json").replace('{', "[");
    fs::write(&file, other).expect("the file can be written");
    let opened = fs::File::options().write(true).open(&file).expect("it opens");
    opened.set_modified(time).expect("its time can be set");
    folder.run(&["build", "--check"]).exits(1);
}

#[test]
fn a_stale_file_goes_and_a_foreign_one_stays() {
    let folder = Folder::with_form();
    folder.run(&["build"]).exits(0);
    let manifest = folder.read("generated/.manifest") + "old/gone.json\n../forms/a.zab\n";
    folder.write("generated/.manifest", manifest);
    folder.write("generated/old/gone.json", "{}");
    folder.write("generated/mine.txt", "mine");
    let run = folder.run(&["build"]).exits(0);
    assert!(run.out.contains("removed: old/gone.json"), "{run:?}");
    assert!(!folder.has("generated/old"), "an empty folder goes with its last file");
    assert!(folder.has("forms/a.zab"), "nothing outside the folder is ever removed");
    assert!(folder.has("generated/mine.txt"));
    let check = folder.run(&["build", "--check"]).exits(1);
    assert!(check.out.contains("foreign: mine.txt"), "{check:?}");
}

#[test]
fn errors_write_nothing() {
    let folder = Folder::with_form();
    folder.write("forms/b.zab", "br0ken\n");
    let run = folder.run(&["build"]).exits(1);
    assert!(run.err.contains("forms/b.zab:1:1"), "{run:?}");
    assert!(!folder.has("generated"));
}

#[test]
fn a_refusing_disk_leaves_everything_as_it_was() {
    let folder = Folder::with_form();
    folder.write("generated/catalogue.json/inside", "a folder where a file belongs");
    let before = folder.files();
    let run = folder.run(&["build"]).exits(2);
    assert!(run.err.contains("catalogue.json"), "{run:?}");
    assert_eq!(folder.files(), before);
}

#[test]
fn a_changed_source_is_built_again() {
    let folder = Folder::with_form();
    folder.run(&["build"]).exits(0);
    folder.write("forms/a.zab", "regulation sample «نمونه»\nbr0ken\n");
    folder.run(&["build"]).exits(1);
}

#[test]
fn the_memory_of_a_build_stays_out_of_the_repository() {
    let folder = Folder::with_form();
    folder.run(&["build"]).exits(0);
    assert_eq!(folder.read(".zabeteh/.gitignore"), "*\n");
}

fn modified(folder: &Folder, path: &str) -> std::time::SystemTime {
    fs::metadata(folder.path.join(path))
        .and_then(|metadata| metadata.modified())
        .expect("the file is there")
}
