use std::sync::LazyLock;

use serde_json::Value as Json;
use zabeteh::contract::{Contract, Record};
use zabeteh::evaluate::{Verdict, evaluate, run, sample_filing};
use zabeteh::text::Date;

use crate::forms::real;

use super::Dice;
use super::mend::mend;
use super::mutate::mutate;
use super::values::Marks;

/// How many filings are made of each record.
const FILINGS: usize = 80;

/// A filing and what the evaluator says of it.
pub(super) struct Case {
    pub(super) record: &'static Record,
    pub(super) filing: Json,
    pub(super) verdict: Verdict,
}

/// Returns filings of all records, the same every time: samples, those of the scenarios, and many
/// that come from these by chance.
pub(super) fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
        let contract = real().contract();
        contract.records.iter().flat_map(|record| of_record(contract, record)).collect()
    });
    &CASES
}

fn of_record(contract: &'static Contract, record: &'static Record) -> Vec<Case> {
    let seeds = seeds(contract, record);
    let marks = Marks::of(record);
    let mut dice = Dice::new(u64::from(record.number));
    let mut cases: Vec<Case> = seeds
        .iter()
        .map(|filing| Case { record, filing: filing.clone(), verdict: evaluate(contract, filing) })
        .collect();
    while cases.len() < FILINGS {
        let mut filing = dice.pick(&seeds).cloned().expect("every record has a sample");
        for _ in 0..=dice.below(3) {
            mutate(&mut dice, contract, (record, &marks), &mut filing);
        }
        let verdict = match dice.one_in(3) {
            true => evaluate(contract, &filing),
            false => mend(&mut dice, contract, (record, &marks), &mut filing),
        };
        cases.push(Case { record, filing, verdict });
    }
    cases
}

fn seeds(contract: &Contract, record: &Record) -> Vec<Json> {
    let days = [Date::new(1405, 9, 2), Date::new(1404, 1, 1)];
    let samples = days.into_iter().flatten().map(|day| sample_filing(contract, record, day));
    let own = contract.scenarios.iter().filter(|scenario| scenario.record == record.id);
    samples.chain(own.map(|scenario| run(contract, scenario).filing)).collect()
}
