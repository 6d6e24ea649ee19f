use serde_json::Value;

use super::Folder;

fn folder() -> Folder {
    let folder = Folder::with_repository();
    folder.take_filing("accepted.json");
    folder.take_filing("refused.json");
    folder
}

#[test]
fn an_accepted_filing_is_fine() {
    let run = folder().run(&["validate", "accepted.json"]).exits(0);
    insta::assert_snapshot!(run.out, @r"
    wall repair: accepted

    documents:
      • title deed, original [given]
    ");
    assert_eq!(run.err, "");
}

#[test]
fn a_refused_filing_is_a_problem_and_says_why() {
    let run = folder().run(&["validate", "refused.json"]).exits(1);
    insta::assert_snapshot!(run.out, @r#"
    wall repair: refused

    findings:
      • the district in "case number" is not from 1 to 22 (/fields/case_number)
        → write the eleven digits; the first two are the district
      • the wall is higher than 5 metres (/fields/height_of_wall)
        → make it lower

    documents:
      • title deed, original [optional]
      • soil report, copy [optional]
        because: the wall is high
    "#);
}

#[test]
fn the_verdict_speaks_persian_when_asked() {
    let run = folder().run(&["validate", "refused.json", "--lang", "fa"]).exits(1);
    insta::assert_snapshot!(run.out, @r"
    تعمیر دیوار: مردود

    ایرادها:
      • شماره منطقه در «شماره پرونده» از ۱ تا ۲۲ نیست (/fields/case_number)
        → یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است
      • دیوار از ۵ متر بلندتر است (/fields/height_of_wall)
        → ارتفاع را کم کنید

    مدارک:
      • سند مالکیت، اصل [اختیاری]
      • گزارش خاک، رونوشت [اختیاری]
        به دلیل: دیوار بلند است
    ");
}

#[test]
fn the_verdict_is_one_json_document() {
    let folder = folder();
    let verdict = |filing: &str, code| -> Value {
        let run = folder.run(&["validate", filing, "--format", "json"]).exits(code);
        serde_json::from_str(&run.out).expect("the verdict is JSON")
    };
    let accepted = verdict("accepted.json", 0);
    assert_eq!(
        (&accepted["outcome"], &accepted["findings"]),
        (&"accepted".into(), &Value::from(Vec::<Value>::new()))
    );
    let refused = verdict("refused.json", 1);
    assert_eq!(refused["outcome"], "refused");
    let paths: Vec<&Value> =
        refused["findings"].as_array().expect("a list").iter().map(|it| &it["path"]).collect();
    assert_eq!(paths, ["/fields/case_number", "/fields/height_of_wall"]);
    assert_eq!(refused["findings"][1]["rule"], "height");
}

#[test]
fn a_filing_comes_through_a_pipe_and_is_mended_first() {
    let folder = folder();
    let typed = folder.read("accepted.json").replace("12.50", " ۱۲٫۵ ").replace("0912", "+98912");
    folder.run_with(&["validate", "-"], &typed).exits(1);
    folder.run_with(&["validate", "-", "--normalise"], &typed).exits(0);
}

#[test]
fn what_is_no_filing_is_refused_and_not_wrong_use() {
    let folder = folder();
    for filing in ["[]", "{}", "\"x\"", "{\"form\": \"nothing\"}"] {
        let run = folder.run_with(&["validate", "-"], filing).exits(1);
        assert!(run.out.contains("refused"), "{filing}: {run:?}");
    }
}

#[test]
fn forms_with_errors_judge_nothing() {
    let folder = folder();
    folder.write("forms/b.zab", "br0ken\n");
    let run = folder.run(&["validate", "accepted.json"]).exits(1);
    assert_eq!(run.out, "");
    assert!(run.err.contains("forms/b.zab:1:1"), "{run:?}");
}
