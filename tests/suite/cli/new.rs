use super::Folder;

#[test]
fn a_new_form_compiles_among_the_real_ones_in_either_language() {
    let folder = Folder::with_real_forms();
    folder.run(&["new", "form", "shed", "--group", "permit"]).exits(0);
    folder.run(&["new", "form", "fence", "--group", "permit", "--lang", "fa"]).exits(0);
    folder.run(&["new", "inquiry", "soil-inquiry", "--group", "interagency"]).exits(0);
    let persian = ["new", "inquiry", "air-inquiry", "--group", "بین‌دستگاهی", "--lang", "fa"];
    folder.run(&persian).exits(0);
    let files = [
        "forms/permit/72-shed.zab",
        "forms/permit/73-fence.zab",
        "forms/interagency/74-soil-inquiry.zab",
        "forms/interagency/75-air-inquiry.zab",
    ];
    let check = folder.run(&[&["check"], &files[..]].concat()).exits(0);
    assert_eq!(check.out, "no problems\n");
    let style = folder.run(&[&["fmt", "--check"], &files[..]].concat()).exits(0);
    assert_eq!(style.out, "");
    assert!(folder.read(files[0]).starts_with("form shed «"));
    assert!(folder.read(files[1]).starts_with("فرم «"));
    folder.run(&["test"]).exits(0);
}

#[test]
fn what_is_there_is_never_touched() {
    let folder = Folder::with_repository();
    folder.write("forms/permit/02-shed.zab", "# mine\n");
    let run = folder.run(&["new", "form", "shed", "--group", "permit"]).exits(2);
    assert!(run.err.contains("02-shed.zab: is there already"), "{run:?}");
    assert_eq!(folder.read("forms/permit/02-shed.zab"), "# mine\n");
}

#[test]
fn ids_numbers_and_groups_are_looked_at_first() {
    let folder = Folder::with_repository();
    let before = folder.files();
    let refused = |arguments: &[&str], said: &str| {
        let run = folder.run(&[&["new", "form"], arguments].concat()).exits(2);
        assert!(run.err.contains(said), "{run:?}");
    };
    refused(&["wall-repair", "--group", "permit"], "the id wall-repair belongs to another record");
    refused(&["shed", "--group", "permit", "--number", "1"], "the number 1 belongs to another");
    refused(&["shed", "--group", "garden"], "give one of: permit");
    refused(&["Shed", "--group", "permit"], "an id is written like wall-repair");
    assert_eq!(folder.files(), before);
}

#[test]
fn a_new_form_is_found_by_its_tests() {
    let folder = Folder::with_repository();
    folder.run(&["new", "form", "shed", "--group", "permit", "--number", "7"]).exits(0);
    let run = folder.run(&["test", "shed"]).exits(0);
    assert!(run.out.contains("2 scenarios, 0 failed"), "{run:?}");
}

#[test]
fn an_inquiry_waits_for_a_body_that_can_answer() {
    let folder = Folder::new();
    let list = "list group «گروه»\n  item permit «پروانه‌ها»\nend list\n";
    folder.write("forms/a.zab", format!("regulation sample «نمونه»\n\n{list}"));
    let run = folder.run(&["new", "inquiry", "soil-inquiry", "--group", "permit"]).exits(2);
    assert!(run.err.contains("there is no body that could answer"), "{run:?}");
    folder.run(&["new", "form", "shed", "--group", "permit"]).exits(0);
    folder.run(&["check"]).exits(0);
}
