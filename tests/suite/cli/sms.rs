use serde_json::{Value, json};

use super::Folder;

/// The filing of the form as a message in Persian digits.
const FILING: &str = "۴۱۸۲۷*۲۲۰۰۱۸۴۰۳۲۰*۱۲٫۵*۲#";

#[test]
fn the_table_shows_what_a_message_must_hold() {
    let folder = Folder::with_repository();
    insta::assert_snapshot!(folder.run(&["sms", "table"]).exits(0).out, @r"
    41827  wall repair
           filing: 41827*case_number*length_of_wall*height_of_wall#
           status: 41827*case_number#
    ");
}

#[test]
fn the_next_code_is_a_line_of_the_ledger() {
    let folder = Folder::with_repository();
    folder.run(&["new", "form", "shed", "--group", "permit"]).exits(0);
    let run = folder.run(&["sms", "assign", "shed", "--quiet"]).exits(0);
    assert!(run.out.starts_with("code 10000 for shed since 14"), "{run:?}");
    folder.write("forms/shared/more.zab", &run.out);
    folder.run(&["check"]).exits(0);
    let unknown = folder.run(&["sms", "assign", "wall-repai"]).exits(2);
    assert!(unknown.err.contains("perhaps `wall-repair`"), "{unknown:?}");
}

#[test]
fn a_second_code_retires_the_first() {
    let folder = Folder::with_repository();
    let run = folder.run(&["sms", "assign", "wall-repair", "--quiet"]).exits(0);
    assert!(run.out.contains("code 41827 retired 14"), "{run:?}");
    let ledger = "forms/shared/vocabulary.zab";
    let kept = folder.read(ledger).replace("code 41827 for wall-repair since 1405/01/01\n", "");
    folder.write(ledger, kept + &run.out);
    folder.run(&["check"]).exits(0);
    let table = folder.run(&["sms", "table"]).exits(0);
    assert!(table.out.contains("→ 10000"), "{table:?}");
}

#[test]
fn a_message_becomes_a_filing_that_can_be_judged() {
    let folder = Folder::with_repository();
    let arguments = ["sms", "read", FILING, "--sender", "+989121234567", "--on", "۱۴۰۵/۰۲/۰۱"];
    let run = folder.run(&arguments).exits(0);
    let filing: Value = serde_json::from_str(&run.out).expect("JSON");
    let fields = json!({
        "case_number": "22001840320", "length_of_wall": "12.50", "height_of_wall": "2.00",
        "mobile": "09121234567",
    });
    assert_eq!((&filing["fields"], &filing["filed_on"]), (&fields, &json!("1405-02-01")));
    folder.run_with(&["validate", "-"], &run.out).exits(0);
}

#[test]
fn a_question_about_a_case_is_read_as_one() {
    let folder = Folder::with_repository();
    let run = folder.run(&["sms", "read", "41827*22001840320#"]).exits(0);
    let question: Value = serde_json::from_str(&run.out).expect("JSON");
    let expected = json!({"status_of": "wall-repair", "values": {"case_number": "22001840320"}});
    assert_eq!(question, expected);
}

#[test]
fn a_wrong_message_is_answered() {
    let folder = Folder::with_repository();
    let said = |message: &str, lang: &str| {
        folder.run(&["sms", "read", message, "--lang", lang]).exits(1).out
    };
    let all: String = ["41828*1#", "41827*99001840320#", "سلام"]
        .iter()
        .flat_map(|message| [said(message, "en"), said(message, "fa")])
        .collect();
    let visible = all.replace('\u{200E}', "");
    insta::assert_snapshot!(visible, @r"
    Code 41828 is not known. Perhaps 41827 is meant.
    کد ۴۱۸۲۸ شناخته نیست. شاید ۴۱۸۲۷ درست باشد.
    The case number is not right. Example: 22001840320
    شماره پرونده درست نیست. نمونه: 22001840320
    A message begins with the five-digit code of a form.
    پیام باید با کد پنج‌رقمی فرم آغاز شود.
    ");
    folder.run(&["sms", "read", FILING, "--on", "1405-13-01"]).exits(2);
}

#[test]
fn a_reply_is_filled_in_the_language_that_is_asked() {
    let folder = Folder::with_repository();
    let case = ["--set", "case_number=22001840320"];
    let reply = |more: &[&str], code| {
        let arguments = [&["sms", "reply", "wall-repair"], &case[..], more].concat();
        folder.run(&arguments).exits(code)
    };
    assert_eq!(reply(&[], 0).out, "case 22001840320 is registered\n");
    assert_eq!(reply(&["--lang", "fa"], 0).out, "پرونده ۲۲۰۰۱۸۴۰۳۲۰ ثبت شد\n");
    let status = ["--purpose", "status", "--set", "status=ready"];
    assert_eq!(reply(&status, 0).out, "case 22001840320: ready to collect\n");
    let missing = reply(&["--purpose", "status"], 2);
    assert!(missing.err.contains("{status} has no value"), "{missing:?}");
    let unknown = reply(&["--purpose", "status", "--set", "status=soon"], 2);
    assert!(unknown.err.contains("under-review"), "{unknown:?}");
}
