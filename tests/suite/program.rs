//! The steps of the real forms: what the validators of all languages are written from.

use std::collections::BTreeSet;

use zabeteh::contract::Contract;
use zabeteh::evaluate::{evaluate, phrases};
use zabeteh::program::{Given, Part, Program, Step};

use crate::forms::real;

fn contract() -> &'static Contract {
    real().contract()
}

#[test]
fn a_step_comes_after_those_that_its_condition_reads() {
    for record in &contract().records {
        let program = Program::of(contract(), record);
        let answers = program.answers.iter().map(|answer| &answer.part);
        for part in answers.chain([&program.fields]) {
            assert_reads_backwards(&record.id, &part.steps);
        }
    }
}

fn assert_reads_backwards(record: &impl std::fmt::Display, steps: &[Step<'_>]) {
    for (at, step) in steps.iter().enumerate() {
        let later = steps[at..].iter().find(|later| step.when.rests_on.contains(&later.slot));
        assert!(later.is_none(), "{record}: {:?} reads {:?}", step.slot, later.map(|it| &it.slot));
        if let Given::Rows(_, columns) = &step.given {
            assert_reads_backwards(record, columns);
        }
    }
}

#[test]
fn a_computed_value_comes_after_those_that_it_rests_on() {
    for record in &contract().records {
        let program = Program::of(contract(), record);
        let computed = program.record.computed().count();
        assert!(program.derived.len() >= computed, "{}", record.id);
        for (at, derived) in program.derived.iter().enumerate() {
            let reads = &derived.computed.reads;
            let later = program.derived[at..].iter().find(|later| {
                reads
                    .iter()
                    .any(|place| *later.slot.field() == place.field && later.slot != derived.slot)
            });
            assert!(later.is_none(), "{}: {:?}", record.id, derived.slot);
        }
    }
}

#[test]
fn every_field_of_a_record_is_a_step_once() {
    for record in &contract().records {
        let Part { keys, steps, .. } = Program::of(contract(), record).fields;
        let positions: BTreeSet<usize> = steps.iter().map(|step| step.position).collect();
        assert_eq!(keys.len(), record.fields().count() + record.rows().count(), "{}", record.id);
        assert_eq!(positions, (0..keys.len()).collect(), "{}", record.id);
    }
}

#[test]
fn a_phrase_filled_in_is_what_the_evaluator_says() {
    let filing = serde_json::json!({
        "form": "debt-inquiry",
        "filed_on": "1405-09-10",
        "fields": {"renovation_code": "30-1-1-1-0-0-0", "mobile": 9},
    });
    let verdict = evaluate(contract(), &filing);
    for (path, key, name) in [
        ("/fields/renovation_code", "renovation-code:district", "کد نوسازی"),
        ("/fields/mobile", "not-text", "تلفن همراه"),
        ("/fields/mobile_of_owner", "missing", "همراه به نام مالک است"),
    ] {
        let phrase = phrases().into_iter().find(|it| it.key == key).expect("the key exists");
        let finding = verdict.findings.iter().find(|it| it.path == path).expect("it is found");
        assert_eq!(finding.code, phrase.code, "{path}");
        assert_eq!(finding.message.fa, phrase.message.fa.replace("{name}", name), "{path}");
        assert_eq!(finding.remedy, phrase.remedy, "{path}");
    }
}

#[test]
fn a_key_has_one_phrase() {
    let keys: Vec<String> = phrases().into_iter().map(|phrase| phrase.key).collect();
    let once: BTreeSet<&String> = keys.iter().collect();
    assert_eq!(once.len(), keys.len());
}
