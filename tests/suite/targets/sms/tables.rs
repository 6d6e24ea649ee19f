use serde_json::Value;
use zabeteh::targets::Target;
use zabeteh::targets::sms::Sms;
use zabeteh::text::Bilingual;

use crate::targets::fixture::{contract, form, with};

fn artifact(path: &str) -> String {
    let mut artifacts = Sms.emit(&contract()).into_iter();
    artifacts.find(|artifact| artifact.path == path).expect("the target emits it").text
}

#[test]
fn the_four_tables_say_the_same() {
    let json: Value = serde_json::from_str(&artifact("sms/codes.json")).expect("JSON");
    let yaml: Value = serde_yaml::from_str(&artifact("sms/codes.yaml")).expect("YAML");
    assert_eq!((&json["codes"], &json["statuses"]), (&yaml["codes"], &yaml["statuses"]));
    let csv = artifact("sms/codes.csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let lines: Vec<_> = reader.records().map(|line| line.expect("lines of one length")).collect();
    let seen: Vec<_> = lines.iter().map(|line| (&line[0], &line[9], &line[8])).collect();
    let expected = [("41827", "status", ""), ("41827", "filing", ""), ("52938", "", "41827")];
    assert_eq!(seen, expected);
    let sql = artifact("sms/codes.sql");
    assert_eq!(sql.matches("INSERT INTO sms_parameter").count(), 6);
}

#[test]
fn a_quotation_mark_does_not_end_an_sql_text() {
    let mut form = form();
    form.title = Bilingual::new("گواهی", "owner's); DROP TABLE sms_code; --");
    let artifacts = Sms.emit(&with(form));
    let sql = artifacts.iter().find(|artifact| artifact.path.ends_with(".sql"));
    let sql = &sql.expect("emitted").text;
    assert!(sql.contains("'owner''s); DROP TABLE sms_code; --'"));
}
