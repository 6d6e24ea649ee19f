use super::Folder;

const FORM: &str = "forms/permit/01-wall-repair.zab";
const SHARED: &str = "forms/shared/vocabulary.zab";

#[test]
fn a_repository_is_turned_to_the_other_language_and_back() {
    let folder = Folder::with_repository();
    let before = [folder.read(FORM), folder.read(SHARED)];
    folder.run(&["translate", FORM, SHARED, "--to", "fa", "--in-place"]).exits(0);
    assert!(folder.read(FORM).starts_with("فرم «تعمیر دیوار» wall-repair"));
    folder.run(&["check", "--deny", "warnings"]).exits(0);
    folder.run(&["fmt", "--check"]).exits(0);
    folder.run(&["test"]).exits(0);
    folder.run(&["translate", FORM, SHARED, "--to", "en", "--in-place"]).exits(0);
    assert_eq!([folder.read(FORM), folder.read(SHARED)], before);
}

#[test]
fn a_repository_of_both_languages_is_one() {
    let folder = Folder::with_repository();
    folder.run(&["build"]).exits(0);
    folder.run(&["translate", FORM, "--to", "fa", "--in-place"]).exits(0);
    folder.run(&["build", "--check"]).exits(0);
}

#[test]
fn a_file_in_the_language_already_stays_as_it_is() {
    let folder = Folder::with_repository();
    let run = folder.run(&["translate", FORM, "--to", "en"]).exits(0);
    assert_eq!(run.out, folder.read(FORM));
}

#[test]
fn sources_with_errors_are_not_translated() {
    let folder = Folder::with_repository();
    folder.write(FORM, folder.read(FORM).replace("height_of_wall at most", "width at most"));
    let run = folder.run(&["translate", FORM, "--to", "fa"]).exits(1);
    assert_eq!(run.out, "");
    assert!(run.err.contains("Z0201"), "{run:?}");
}
