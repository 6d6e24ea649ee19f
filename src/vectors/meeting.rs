use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::evaluate::{FindingCode, Inspection, Outcome, RuleState, Verdict, inspect};

use super::lookup::Lookup;
use super::obligations::{ROWS, Shows, beside_values, named, others};
use super::questions::{Named, questions};
use super::slot::{Holds, Slot, slots};
use super::value_form::ValueForm;

/// Knows a record's obligations and which of them a filing meets.
pub(super) struct Meeting<'a> {
    pub(super) lookup: Lookup<'a>,
    /// The conditions.
    pub(super) questions: Vec<Named>,
    /// The places of values with what must be shown of them.
    pub(super) places: Vec<Shows<'a>>,
    /// Everything that must be shown.
    pub(super) all: BTreeSet<String>,
}

/// A filing that may become a vector.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) filing: Json,
    /// The obligations that it meets.
    pub(super) met: BTreeSet<String>,
}

impl<'a> Meeting<'a> {
    pub(super) fn of(lookup: Lookup<'a>) -> Self {
        let places = slots(lookup).into_iter().map(|slot| Shows::of(lookup.contract, slot));
        let places: Vec<Shows<'a>> = places.collect();
        let values = places.iter().flat_map(|it| it.obligations.iter().cloned());
        let all = values.chain(beside_values(lookup)).collect();
        Self { lookup, questions: questions(lookup), places, all }
    }

    /// Judges a filing; `also` are obligations that its maker vouches for, because they lie in the
    /// filing alone.
    pub(super) fn candidate(&self, filing: Json, also: &[String]) -> Candidate {
        let inspection = inspect(self.lookup.contract, &filing);
        let mut met: BTreeSet<String> = also.iter().cloned().collect();
        met.insert(format!("outcome:{}", outcome(inspection.verdict())));
        met.extend(self.conditions(&inspection));
        met.extend(rules(&inspection));
        met.extend(documents(inspection.verdict()));
        met.extend(self.inquiries(inspection.verdict(), &filing));
        if !inspection.is_unread() {
            met.extend(self.values(&inspection, &filing));
        }
        met.retain(|id| self.all.contains(id));
        Candidate { filing, met }
    }

    fn conditions(&self, inspection: &Inspection<'_>) -> Vec<String> {
        let all = self.questions.iter().flat_map(|named| {
            let sides = inspection.sides(&named.question);
            let seen = [(true, sides.holds), (false, sides.fails)];
            seen.into_iter().filter_map(|(side, seen)| named.obligation(side).filter(|_| seen))
        });
        all.collect()
    }

    fn inquiries(&self, verdict: &Verdict, filing: &Json) -> Vec<String> {
        let answers = filing.get("answers");
        let needed = others(self.lookup).into_iter().filter(|id| verdict.inquiries.contains(id));
        let all = needed.map(|id| {
            let is_answered = answers.is_some_and(|it| it.get(id.as_str()).is_some());
            let word = if is_answered { "answered" } else { "unanswered" };
            format!("inquiry:{id}:{word}")
        });
        all.collect()
    }

    fn values(&self, inspection: &Inspection<'_>, filing: &Json) -> Vec<String> {
        let findings = inspection.verdict().findings.iter();
        let codes: BTreeMap<&str, FindingCode> =
            findings.rev().map(|it| (it.path.as_str(), it.code)).collect();
        let mut met = Vec::new();
        for Shows { slot, forms, .. } in &self.places {
            for (object, path) in slot.holders(filing) {
                let code = codes.get(format!("{path}/{}", slot.key()).as_str()).copied();
                met.extend(shown(slot, forms, (object.get(slot.key()), code)));
            }
        }
        met
    }
}

/// The forms that a slot shows: of a value that is read, that is missing, or that is not asked.
fn shown(
    slot: &Slot<'_>,
    forms: &[ValueForm],
    (json, code): (Option<&Json>, Option<FindingCode>),
) -> Vec<String> {
    let own = |form: &str| vec![format!("field:{}:{form}", slot.name)];
    match (json, code) {
        (None, Some(FindingCode::Missing)) => own("missing"),
        (None, _) => Vec::new(),
        (Some(_), Some(FindingCode::NotAsked)) => own("not-asked"),
        (Some(json), _) => match slot.holds {
            Holds::Value(_) => {
                let held = forms.iter().filter(|form| form.json == *json);
                held.map(|form| named(slot, form.reach, &form.name)).collect()
            }
            Holds::Rows(rows) => {
                let shown = rows_shown(json, rows.min, rows.max).into_iter();
                shown.map(|form| format!("field:{}:{form}", slot.name)).collect()
            }
        },
    }
}

/// The key of a column that no group has.
pub(super) const NO_COLUMN: &str = "no_such_column";

fn rows_shown(json: &Json, min: u32, max: u32) -> Vec<&'static str> {
    let Some(rows) = json.as_array() else {
        return vec!["wrong-type"];
    };
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let mut shown = Vec::new();
    shown.extend((count == min).then_some("fewest"));
    shown.extend((count < min).then_some("fewer"));
    shown.extend((count == max && max <= ROWS).then_some("most"));
    shown.extend((count > max).then_some("more"));
    if (min..=max).contains(&count) {
        shown.extend(rows.iter().any(|row| !row.is_object()).then_some("row-wrong-type"));
        shown.extend(
            rows.iter().any(|row| row.get(NO_COLUMN).is_some()).then_some("unknown-column"),
        );
    }
    shown
}

fn outcome(verdict: &Verdict) -> &'static str {
    match verdict.outcome {
        Outcome::Accepted => "accepted",
        Outcome::Refused => "refused",
        Outcome::Waiting => "waiting",
    }
}

fn rules(inspection: &Inspection<'_>) -> Vec<String> {
    let states = inspection.trace().rules.iter();
    let all = states.filter_map(|(rule, state)| {
        let word = match state {
            RuleState::Satisfied => "satisfied",
            RuleState::Broken => "violated",
            RuleState::Waiting => "waiting",
            RuleState::Idle | RuleState::Stopped => return None,
        };
        Some(format!("rule:{rule}:{word}"))
    });
    all.collect()
}

fn documents(verdict: &Verdict) -> Vec<String> {
    let all = verdict.documents.iter().flat_map(|it| {
        let given = it.given.then(|| format!("document:{}:given", it.id));
        let missing = (it.required && !it.given).then(|| format!("document:{}:missing", it.id));
        let replaced = it.replaced_by.as_ref().map(|_| format!("document:{}:replaced", it.id));
        [given, missing, replaced].into_iter().flatten()
    });
    all.collect()
}
