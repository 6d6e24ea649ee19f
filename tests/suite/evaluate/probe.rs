//! Small filings and one condition or term at a time.

use serde_json::{Value, json};
use zabeteh::contract::{Computed, ComputedValue, Condition, Contract, Entry};
use zabeteh::evaluate::{Verdict, evaluate, sample_filing};
use zabeteh::model::{Formula, Place, Quantity, RecordId, Term, ValueType};

use super::fixture::{self, contract, day};

/// A valid filing of the form `permit`.
pub(super) fn filing() -> Value {
    let contract = contract();
    let record = contract.record(&RecordId::new("permit")).expect("the fixture has it");
    sample_filing(&contract, record, day("1403-02-15"))
}

/// The filing with some of its fields changed; null takes a field away.
pub(super) fn with(changes: Value) -> Value {
    let mut out = filing();
    for (key, value) in changes.as_object().expect("changes are an object") {
        if value.is_null() {
            let fields = out["fields"].as_object_mut().expect("fields are an object");
            fields.remove(key);
        } else {
            out["fields"][key] = value.clone();
        }
    }
    out
}

pub(super) fn verdict(filing: &Value) -> Verdict {
    evaluate(&contract(), filing)
}

/// Code and path of each finding.
pub(super) fn found(filing: &Value) -> Vec<String> {
    let findings = verdict(filing).findings.into_iter();
    let shown = findings.map(|it| {
        let code = serde_json::to_value(it.code).expect("a code is a string");
        format!("{} {}", code.as_str().unwrap_or_default(), it.path)
    });
    shown.collect()
}

/// Whether a condition holds in a filing: a rule of its own says so.
pub(super) fn holds(formula: Formula, filing: &Value) -> bool {
    let mut contract = contract();
    let condition = Condition { formula, ..Condition::always() };
    let probe = fixture::rule("probe", Condition::always(), condition);
    permit(&mut contract).rules = vec![probe];
    let findings = evaluate(&contract, filing).findings;
    findings.iter().all(|finding| finding.rule.is_none())
}

/// The value of a term in a filing: a computed value of its own shows it.
pub(super) fn value(term: Term, filing: &Value) -> Value {
    computed(
        ComputedValue::Term(term),
        fixture::number(Quantity::Whole, 0, (i64::MIN, i64::MAX)),
        filing,
    )
}

/// The day that a term stands for.
pub(super) fn date(term: Term, filing: &Value) -> Value {
    computed(ComputedValue::Term(term), fixture::date(), filing)
}

pub(super) fn computed(value: ComputedValue, value_type: ValueType, filing: &Value) -> Value {
    computed_from(fixture::compute("probe", value_type, value, &[]), filing)
}

pub(super) fn computed_from(probe: Computed, filing: &Value) -> Value {
    let mut contract = contract();
    permit(&mut contract).sections[0].entries.push(Entry::Computed(probe));
    let verdict = evaluate(&contract, filing);
    verdict.computed.get("probe").cloned().unwrap_or(json!(null))
}

pub(super) fn permit(contract: &mut Contract) -> &mut zabeteh::contract::Record {
    let mut records = contract.records.iter_mut();
    records.find(|it| it.id.as_str() == "permit").expect("the fixture has it")
}

pub(super) fn boxed<T>(inner: T) -> Box<T> {
    Box::new(inner)
}

pub(super) fn places(ids: &[&str]) -> Vec<Place> {
    ids.iter().map(|id| fixture::field(id)).collect()
}
