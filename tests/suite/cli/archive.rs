//! `validate --batch`: an archive of filings, a filing a line.

use serde_json::Value;

use super::Folder;

fn folder() -> Folder {
    let folder = Folder::with_repository();
    folder.take_filing("accepted.json");
    folder.take_filing("refused.json");
    folder
}

/// One line of an archive.
fn line(folder: &Folder, filing: &str) -> String {
    let filing: Value = serde_json::from_str(&folder.read(filing)).expect("a filing is JSON");
    format!("{filing}\n")
}

fn archive(folder: &Folder) -> String {
    let (good, bad) = (line(folder, "accepted.json"), line(folder, "refused.json"));
    format!("{good}{bad}{{broken\n\n{bad}{good}")
}

#[test]
fn an_archive_is_counted_by_rule_and_its_bad_lines_are_named() {
    let folder = folder();
    folder.write("archive.jsonl", archive(&folder));
    let run = folder.run(&["validate", "--batch", "archive.jsonl"]).exits(1);
    insta::assert_snapshot!(run.out, @r"
    4 filings: 2 accepted, 0 waiting, 2 refused; 1 lines are no filing

    by rule:
               2  wall-repair/height: the wall is higher than 5 metres

    other findings:
               2  district
    ");
    insta::assert_snapshot!(run.err, @"archive.jsonl:3: is not JSON (key must be a string at line 1 column 2); mend it there");
}

#[test]
fn every_verdict_of_an_archive_comes_with_its_line() {
    let folder = folder();
    let run = folder.run_with(&["validate", "--batch", "-", "--out", "v.jsonl"], &archive(&folder));
    run.exits(1);
    let verdicts = folder.read("v.jsonl");
    let lines: Vec<Value> =
        verdicts.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let numbers: Vec<&Value> = lines.iter().map(|line| &line["line"]).collect();
    let outcomes: Vec<&Value> = lines.iter().map(|line| &line["verdict"]["outcome"]).collect();
    assert_eq!(numbers, [1, 2, 5, 6]);
    assert_eq!(outcomes, ["accepted", "refused", "refused", "accepted"]);
    assert!(!folder.has("v.jsonl.part"));
}

#[test]
fn hostile_lines_are_named_and_never_end_the_run() {
    let folder = folder();
    let deep = "[".repeat(200_000);
    let long = format!("\"{}\"", "x".repeat(17 << 20));
    let hostile: Vec<Vec<u8>> = vec![
        deep.into_bytes(),
        long.into_bytes(),
        b"\"\\ud800\"".to_vec(),
        b"\xff\xfe{\x00}\x00".to_vec(),
        b"\xef\xbb\xbf{}".to_vec(),
        b"1e400".to_vec(),
        b"nul".to_vec(),
        b"{\"form\": \"wall-repair\", \"__proto__\": {}, \"form\": 3}".to_vec(),
    ];
    let mut archive = hostile.join(&b'\n');
    archive.extend(format!("\n{}", line(&folder, "accepted.json")).bytes());
    folder.write("archive.jsonl", archive);
    let run = folder.run(&["validate", "--batch", "archive.jsonl"]).exits(1);
    assert!(run.out.starts_with("2 filings: 1 accepted, 0 waiting, 1 refused; 7 lines"), "{run:?}");
    assert_eq!(run.err.lines().count(), 7, "{}", run.err);
}

#[test]
fn an_archive_and_a_filing_are_not_judged_at_once() {
    let folder = folder();
    folder.run(&["validate", "accepted.json", "--batch", "archive.jsonl"]).exits(2);
    folder.run(&["validate"]).exits(2);
    folder.run(&["validate", "accepted.json", "--out", "v.jsonl"]).exits(2);
}

#[test]
fn a_long_archive_is_judged_in_the_order_of_its_lines() {
    let folder = folder();
    let (good, bad) = (line(&folder, "accepted.json"), line(&folder, "refused.json"));
    let lines = (0..10_000).map(|at| if at % 3 == 2 { bad.as_str() } else { good.as_str() });
    folder.write("archive.jsonl", lines.collect::<String>());
    let run = folder.run(&["validate", "--batch", "archive.jsonl", "--out", "v.jsonl"]).exits(1);
    assert!(run.out.starts_with("10,000 filings: 6,667 accepted, 0 waiting, 3,333"), "{run:?}");
    let written = folder.read("v.jsonl");
    for (at, verdict) in written.lines().enumerate() {
        let starts = format!("{{\"line\":{},\"verdict\":", at + 1);
        let is_refused = verdict.contains("\"outcome\":\"refused\"");
        assert!(verdict.starts_with(&starts) && is_refused == (at % 3 == 2), "{verdict}");
    }
}

#[test]
fn an_archive_may_be_empty_begin_with_a_mark_and_end_its_lines_as_windows_does() {
    let folder = folder();
    folder.run_with(&["validate", "--batch", "-"], "").exits(0);
    let good = line(&folder, "accepted.json");
    folder.run_with(&["validate", "--batch", "-"], good.trim_end()).exits(0);
    let marked = format!("\u{feff}{}", good.repeat(2).replace('\n', "\r\n"));
    folder.run_with(&["validate", "--batch", "-"], &marked).exits(0);
}

#[test]
fn another_encoding_in_an_archive_is_named_with_its_byte() {
    let folder = folder();
    folder.write("archive.jsonl", b"{\"form\":\"\xc0\"}\n");
    let run = folder.run(&["validate", "--batch", "archive.jsonl", "--lang", "fa"]).exits(1);
    assert!(run.err.starts_with("archive.jsonl:1: بایت 9 در UTF-8 معنا ندارد"), "{run:?}");
}
