use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use crate::contract::Rows;
use crate::evaluate::{Inspection, Plan, Question, inspect};
use crate::model::{RowsPlace, Scope};
use crate::text::Date;

use super::meeting::{Candidate, Meeting, NO_COLUMN};
use super::obligations::{Shows, named};
use super::slot::{Holds, Slot};
use super::value_form::ValueForm;

/// Shows the forms of values: in each filing every asked place of a right filing shows one, so that
/// there are as many filings as one place has forms, not as many as there are forms.
pub(super) fn pack(
    meeting: &Meeting<'_>,
    bases: &[Json],
    open: &mut BTreeSet<String>,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    for base in bases {
        let inspection = inspect(meeting.lookup.contract, base);
        let mut packing = Packing { meeting, base, inspection, tried: BTreeSet::new() };
        while let Some(filing) = packing.next(open) {
            let candidate = meeting.candidate(filing, &[]);
            if candidate.met.iter().any(|id| open.contains(id)) {
                open.retain(|id| !candidate.met.contains(id));
                found.push(candidate);
            }
        }
    }
    found
}

struct Packing<'a> {
    meeting: &'a Meeting<'a>,
    base: &'a Json,
    inspection: Inspection<'a>,
    /// The obligations that were tried with this base, by the name of the place.
    tried: BTreeSet<(String, String)>,
}

impl Packing<'_> {
    /// Returns the base with one form in every place that has one left; nothing where none has.
    fn next(&mut self, open: &BTreeSet<String>) -> Option<Json> {
        let meeting = self.meeting;
        let mut filing = self.base.clone();
        let mut taken: BTreeSet<String> = BTreeSet::new();
        let mut groups: BTreeSet<String> = BTreeSet::new();
        for place in &meeting.places {
            let (slot, forms) = (&place.slot, &place.forms);
            let in_group = slot.group_name();
            if in_group.as_ref().is_some_and(|group| groups.contains(group)) {
                continue;
            }
            let Some(obligation) = self.choose(place, open, &taken) else {
                continue;
            };
            self.tried.insert((slot.name.clone(), obligation.clone()));
            let value = self.value(slot, forms, &obligation);
            if slot.put(&mut filing, value) {
                groups.extend(matches!(slot.holds, Holds::Rows(_)).then(|| slot.name.clone()));
                taken.insert(obligation);
            }
        }
        (!taken.is_empty()).then_some(filing)
    }

    fn choose(
        &self,
        place: &Shows<'_>,
        open: &BTreeSet<String>,
        taken: &BTreeSet<String>,
    ) -> Option<String> {
        let slot = &place.slot;
        let mut left = place.obligations.iter().filter(|id| {
            open.contains(*id)
                && !taken.contains(*id)
                && !self.tried.contains(&(slot.name.clone(), (*id).clone()))
        });
        let first = left.next()?;
        if slot.holders(self.base).is_empty() {
            return None;
        }
        let asked = is_asked(slot, &self.inspection);
        std::iter::once(first).chain(left).find(|id| id.ends_with(":not-asked") != asked).cloned()
    }

    /// Returns what the place must hold to meet an obligation; nothing where it must be missing.
    fn value(&self, slot: &Slot<'_>, forms: &[ValueForm], obligation: &str) -> Option<Json> {
        let form = forms.iter().find(|form| named(slot, form.reach, &form.name) == obligation);
        if let Some(form) = form {
            return Some(form.json.clone());
        }
        let word = obligation.rsplit(':').next().unwrap_or_default();
        match (word, slot.holds) {
            ("missing", _) => None,
            (_, Holds::Value(_)) => Some(forms.first()?.json.clone()),
            (_, Holds::Rows(rows)) => Some(self.rows(rows, slot, word)),
        }
    }

    fn rows(&self, rows: &Rows, slot: &Slot<'_>, word: &str) -> Json {
        let now = slot.holders(self.base).first().and_then(|(object, _)| object.get(slot.key()));
        let one = now.and_then(|it| it.get(0)).cloned().unwrap_or_else(|| json!({}));
        let count = |number: u32| (0..number).map(|_| one.clone()).collect::<Vec<Json>>();
        match word {
            "fewest" => json!(self.sampled(rows, rows.min).unwrap_or_else(|| count(rows.min))),
            "most" => json!(self.sampled(rows, rows.max).unwrap_or_else(|| count(rows.max))),
            "fewer" => json!(count(rows.min.saturating_sub(1))),
            "more" => (0..=rows.max).map(|_| json!({})).collect(),
            "row-wrong-type" => json!(vec![json!(7); at_least_one(rows.min)]),
            "unknown-column" => {
                let mut all = count(rows.min.max(1));
                all[0][NO_COLUMN] = json!(1);
                json!(all)
            }
            _ => json!("rows"),
        }
    }

    /// Rows as the sample filing has them: different where they must be.
    fn sampled(&self, rows: &Rows, count: u32) -> Option<Vec<Json>> {
        let on = Date::parse(self.base.get("filed_on")?.as_str()?)?;
        let mut plan = Plan::on(on);
        let place = RowsPlace { scope: Scope::Filing, rows: rows.id.clone() };
        plan.counts.push((place, count));
        let filing = plan.filing(self.meeting.lookup.contract, self.meeting.lookup.record);
        filing.get("fields")?.get(rows.id.as_str())?.as_array().cloned()
    }
}

fn at_least_one(count: u32) -> usize {
    usize::try_from(count.max(1)).unwrap_or(1)
}

fn is_asked(slot: &Slot<'_>, inspection: &Inspection<'_>) -> bool {
    let when = slot.when();
    let (formula, reads) = (when.formula.clone(), when.reads.clone());
    inspection.sides(&Question { formula, reads, rows: slot.rows_place() }).holds
}
