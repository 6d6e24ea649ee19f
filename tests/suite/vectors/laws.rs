use std::collections::BTreeSet;

use serde_json::Value;
use zabeteh::contract::Contract;
use zabeteh::evaluate::evaluate;
use zabeteh::targets::Target;
use zabeteh::targets::vectors::Vectors;
use zabeteh::vectors::{obligations, of_record};

use crate::forms::real;

use super::vectors;

/// The least share of obligations that vectors must meet, in percent.
const SHARE: usize = 95;

/// The most bytes of all vectors.
const BYTES: usize = 22_000_000;

#[test]
fn vectors_of_every_form_meet_nearly_all_obligations() {
    let (mut met, mut all) = (0, 0);
    for of in vectors() {
        let reached = of.obligations - of.unreached.len();
        assert!(reached * 100 >= SHARE * of.obligations, "{}: {:?}", of.record, of.unreached);
        (met, all) = (met + reached, all + of.obligations);
    }
    assert!(vectors().len() == 71 && met * 100 >= SHARE * all, "{met} of {all}");
}

#[test]
fn what_vectors_cover_and_what_none_reaches_are_all_obligations() {
    for of in vectors() {
        let record = real().contract().record(&of.record).expect("it is a record");
        let covered = of.vectors.iter().flat_map(|it| &it.covers).chain(&of.unreached);
        let covered: BTreeSet<String> = covered.cloned().collect();
        assert_eq!(covered, obligations(real().contract(), record), "{}", of.record);
    }
}

#[test]
fn every_vector_is_there_for_a_reason() {
    for of in vectors() {
        let idle = of.vectors.iter().find(|it| it.covers.is_empty());
        assert!(idle.is_none(), "{}: {idle:?}", of.record);
    }
}

#[test]
fn a_verdict_is_that_of_the_filing_as_it_is_read_back() {
    let files = Vectors.emit(real().contract());
    assert!(files.iter().map(|it| it.text.len()).sum::<usize>() <= BYTES, "vectors are too many");
    for file in files.iter().filter(|it| is_of_form(&it.path)) {
        for line in file.text.lines().skip(1) {
            let read: Value = serde_json::from_str(line).expect("a vector is JSON");
            let verdict = evaluate(real().contract(), &read["filing"]);
            let verdict = serde_json::to_string(&verdict).expect("a verdict has a JSON form");
            assert!(line.ends_with(&format!(",\"verdict\":{verdict}}}")), "{}: {line}", file.path);
        }
    }
}

fn is_of_form(path: &str) -> bool {
    !path.ends_with("/normalise.jsonl") && !path.ends_with("/sms.jsonl")
}

#[test]
fn vectors_are_the_same_twice() {
    for of in vectors().iter().step_by(7) {
        let record = real().contract().record(&of.record).expect("it is a record");
        assert_eq!(of_record(real().contract(), record), *of);
    }
}

#[test]
fn vectors_of_a_form_stay_when_another_one_changes() {
    let other = "metro-protection-inquiry";
    let mut changed: Contract = real().contract().clone();
    let record = changed.records.iter_mut().find(|it| it.id.as_str() == other);
    let record = record.expect("it is a record");
    record.rules.clear();
    record.documents.clear();
    record.sections.truncate(1);
    changed.records.reverse();
    let needs_other = |it: &zabeteh::contract::Record| {
        it.needs.iter().any(|need| need.any_of.iter().any(|id| id.as_str() == other))
    };
    for of in vectors().iter().step_by(9) {
        let record = changed.record(&of.record).expect("it is a record");
        if of.record.as_str() != other && !needs_other(record) {
            assert_eq!(of_record(&changed, record), *of, "{}", of.record);
        }
    }
}
