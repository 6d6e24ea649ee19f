use serde_json::Value;

use super::Folder;

/// An archive of so many lines, of which every third is refused.
fn archive(folder: &Folder, lines: usize) -> String {
    let compact = |name: &str| {
        let read: Value = serde_json::from_str(&folder.read(name)).expect("it is JSON");
        read.to_string() + "\n"
    };
    let (accepted, refused) = (compact("accepted.json"), compact("refused.json"));
    let line = |at: usize| if at % 3 == 2 { refused.as_str() } else { accepted.as_str() };
    (0..lines).map(line).collect()
}

fn folder() -> Folder {
    let folder = Folder::with_repository();
    folder.take_filing("accepted.json");
    folder.take_filing("refused.json");
    folder
}

#[test]
fn an_archive_is_summed_up_by_rule_and_by_kind() {
    let folder = folder();
    folder.write("archive.jsonl", archive(&folder, 10_000));
    let run = folder.run(&["validate", "--batch", "archive.jsonl"]).exits(1);
    insta::assert_snapshot!(run.out, @r"
    10,000 filings: 6,667 accepted, 3,333 refused, 0 waiting; 0 bad lines

    findings:
           3,333  wall-repair district
           3,333  wall-repair rule height
    ");
    assert_eq!(run.err, "");
}

#[test]
fn verdicts_are_written_in_the_order_of_the_lines() {
    let folder = folder();
    folder.write("archive.jsonl", archive(&folder, 5_000));
    folder.run(&["validate", "--batch", "archive.jsonl", "--out", "verdicts.jsonl"]).exits(1);
    let written = folder.read("verdicts.jsonl");
    let outcomes: Vec<bool> = written.lines().map(|it| it.contains("\"refused\"")).collect();
    let wanted: Vec<bool> = (0..5_000).map(|at| at % 3 == 2).collect();
    assert_eq!(outcomes, wanted);
}

#[test]
fn bad_lines_are_named_with_their_number_and_passed_over() {
    let folder = folder();
    let mut lines = archive(&folder, 2).into_bytes();
    lines.extend_from_slice(b"{oops}\n\n  \n\"\\ud800\"\n\xff\xfe{\x00\n");
    lines.extend_from_slice(&[b'['].repeat(1 << 20));
    lines.extend_from_slice(b"\n1e999\n");
    lines.extend_from_slice(archive(&folder, 1).as_bytes());
    folder.write("archive.jsonl", lines);
    let arguments =
        ["validate", "--batch", "archive.jsonl", "--out", "out.jsonl", "--format", "json"];
    let run = folder.run(&arguments).exits(1);
    let summary: Value = serde_json::from_str(&run.out).expect("the summary is JSON");
    assert_eq!((&summary["accepted"], &summary["bad_lines"]), (&3.into(), &5.into()));
    insta::assert_snapshot!(run.err, @r"
    archive.jsonl:3: is not JSON (key must be a string at line 1 column 2); mend it there
    archive.jsonl:6: is not JSON (unexpected end of hex escape at line 1 column 8); mend it there
    archive.jsonl:7: byte 0 is not UTF-8; save the file with the encoding UTF-8
    archive.jsonl:8: is not JSON (recursion limit exceeded at line 1 column 128); mend it there
    archive.jsonl:9: is not JSON (number out of range at line 1 column 5); mend it there
    ");
    let errors = folder.read("out.jsonl").lines().filter(|it| it.contains("\"error\"")).count();
    assert_eq!(errors, 5);
}

#[test]
fn bad_lines_speak_persian_when_asked() {
    let run = folder().run_with(&["validate", "--batch", "-", "--lang", "fa"], "{oops}\n").exits(1);
    assert!(run.err.contains("-:1: متن JSON نیست"), "{run:?}");
    assert!(run.out.contains("۰ درخواست") && run.out.contains("۱ سطر ناخوانا"), "{run:?}");
}

#[test]
fn a_batch_without_a_fault_is_fine_even_where_it_is_empty() {
    let folder = folder();
    folder.run_with(&["validate", "--batch", "-"], "").exits(0);
    let accepted: String = archive(&folder, 2);
    folder.run_with(&["validate", "--batch", "-"], accepted.trim_end()).exits(0);
    let marked = format!("\u{feff}{}", accepted.replace('\n', "\r\n"));
    folder.run_with(&["validate", "--batch", "-"], &marked).exits(0);
}

#[test]
fn a_line_that_never_ends_is_a_bad_line() {
    let folder = folder();
    let input = "[".repeat(40 << 20) + "\n" + &archive(&folder, 1);
    let run = folder.run_with(&["validate", "--batch", "-"], &input).exits(1);
    assert!(run.err.contains("-:1: is longer than 16 MiB"), "{run:?}");
    assert!(run.out.starts_with("1 filings: 1 accepted"), "{run:?}");
}

#[test]
fn a_batch_and_a_filing_are_not_asked_at_once() {
    let folder = folder();
    folder.run(&["validate", "accepted.json", "--batch", "accepted.json"]).exits(2);
    folder.run(&["validate"]).exits(2);
    folder.run(&["validate", "accepted.json", "--out", "x"]).exits(2);
    folder.run(&["validate", "--batch", "nothing.jsonl"]).exits(2);
}
