use super::Folder;

fn folder() -> Folder {
    let folder = Folder::with_repository();
    folder.take_filing("accepted.json");
    folder.take_filing("refused.json");
    folder
}

#[test]
fn a_blank_form_goes_to_the_output_or_into_a_file() {
    let folder = folder();
    let run = folder.run(&["print", "wall-repair"]).exits(0);
    assert!(run.out.starts_with("<!doctype html>"), "{}", run.out);
    assert!(run.out.contains("<html lang=\"fa\" dir=\"rtl\">"));
    let told = folder.run(&["print", "wall-repair", "--out", "wall.html"]).exits(0);
    assert_eq!(told.out, "wrote wall.html\n");
    assert_eq!(folder.read("wall.html"), run.out);
}

#[test]
fn the_language_asked_for_is_that_of_the_page() {
    let run = folder().run(&["print", "wall-repair", "--lang", "en"]).exits(0);
    assert!(run.out.contains("<html lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn a_filing_is_printed_with_what_the_rules_say_of_it() {
    let folder = folder();
    let arguments = ["print", "wall-repair", "--lang", "en", "--data", "refused.json"];
    let run = folder.run(&arguments).exits(0);
    assert!(run.out.contains("This filing does not satisfy the rules"), "{}", run.out);
    assert!(run.out.contains("The wall is higher than 5 metres"));
    let list = folder.run(&[&arguments[..], &["--checklist"]].concat()).exits(0);
    assert!(list.out.contains("Checklist for the counter"));
}

#[test]
fn every_form_goes_into_one_folder() {
    let folder = folder();
    folder.run(&["print", "--all", "--out", "paper"]).exits(0);
    assert!(folder.read("paper/wall-repair.html").contains("assets/print.css"));
    assert!(folder.read("paper/assets/OFL.txt").contains("SIL Open Font License"));
    folder.run(&["print", "--all", "--checklist", "--lang", "en", "--out", "paper"]).exits(0);
    assert!(folder.read("paper/wall-repair.checklist.en.html").contains("Checklist"));
}

#[test]
fn a_form_that_is_not_there_is_named_with_the_one_that_is_meant() {
    let run = folder().run(&["print", "wall-repiar"]).exits(2);
    assert_eq!(
        run.err,
        "zabeteh: there is no form `wall-repiar`; perhaps `wall-repair` is meant\n"
    );
    let run = folder().run(&["print", "wall-repiar", "--lang", "fa"]).exits(2);
    assert_eq!(run.err, "zabeteh: فرم «wall-repiar» نیست؛ شاید «wall-repair» درست باشد\n");
}

#[test]
fn a_filing_of_another_form_is_not_printed() {
    let folder = folder();
    folder.write("other.json", r#"{"form": "fence", "fields": {}}"#);
    let run = folder.run(&["print", "wall-repair", "--data", "other.json"]).exits(2);
    insta::assert_snapshot!(run.err, @"zabeteh: this filing is of `fence`, not of `wall-repair`; print `fence`");
}

#[test]
fn what_is_no_filing_is_named_and_nothing_is_written() {
    let folder = folder();
    folder.write("list.json", "[]");
    folder.write("broken.json", "{");
    for file in ["list.json", "broken.json", "missing.json"] {
        let run = folder.run(&["print", "wall-repair", "--data", file, "--out", "o.html"]).exits(2);
        assert!(run.err.starts_with(&format!("zabeteh: {file}: ")), "{}", run.err);
        assert!(!folder.has("o.html"));
    }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_pdf_is_refused_with_what_to_do_instead() {
    for arguments in [&["print", "wall-repair", "--out", "wall.pdf"][..], ALL_AS_PDF] {
        let run = folder().run(arguments).exits(2);
        assert_eq!(
            run.err,
            "zabeteh: this program was built without the feature pdf; ask for .html and print it from a browser, or build with --features pdf\n"
        );
    }
}

const ALL_AS_PDF: &[&str] = &["print", "--all", "--format", "pdf", "--out", "paper"];

#[cfg(feature = "pdf")]
#[test]
fn pdf_is_written_where_the_name_says_so() {
    let folder = folder();
    folder.run(&["print", "wall-repair", "--data", "refused.json", "--out", "wall.pdf"]).exits(0);
    assert!(folder.has("wall.pdf"));
    folder.run(ALL_AS_PDF).exits(0);
    assert!(folder.has("paper/wall-repair.pdf"));
}

#[cfg(feature = "pdf")]
#[test]
fn what_pdf_cannot_show_is_told_beside_it() {
    let folder = folder();
    let filing =
        folder.read("accepted.json").replacen("\"fields\": {", "\"fields\": {\"x\": \"王\",", 1);
    folder.write("strange.json", filing);
    let arguments = ["print", "wall-repair", "--data", "strange.json", "--out", "wall.pdf"];
    let run = folder.run(&arguments).exits(0);
    assert!(run.err.starts_with("/fields/x: the font has no glyph for U+738B"), "{}", run.err);
}

#[test]
fn a_format_is_for_all_forms_alone() {
    folder().run(&["print", "wall-repair", "--format", "pdf"]).exits(2);
}
