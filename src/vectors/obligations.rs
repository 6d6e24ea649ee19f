use std::collections::BTreeSet;

use crate::contract::{Asked, Contract, Record, Silence};
use crate::evaluate::answerable;
use crate::model::{DocumentId, RecordId};

use super::envelope;
use super::forces;
use super::goals::goals;
use super::lookup::{Lookup, scopes};
use super::questions::questions;
use super::slot::{Holds, Slot, slots};
use super::value_form::{Reach, ValueForm, type_key, value_forms};

/// Rows up to this many are written out for the upper bound of a group; the neighbour above needs
/// none, because the number is judged before the rows.
pub(super) const ROWS: u32 = 50;

/// Returns what must be shown of a record: stable names without places in a source.
pub fn obligations(contract: &Contract, record: &Record) -> BTreeSet<String> {
    let scopes = scopes(contract, record);
    let lookup = Lookup { contract, record, scopes: &scopes };
    let slots = slots(lookup).into_iter().map(|slot| Shows::of(contract, slot));
    let values = slots.flat_map(|it| it.obligations);
    values.chain(beside_values(lookup)).collect()
}

/// Returns what must be shown of a record beside the places of its values.
pub(super) fn beside_values(lookup: Lookup<'_>) -> Vec<String> {
    let goals = goals(lookup, &questions(lookup)).into_iter().map(|goal| goal.id);
    let all = goals.chain(of_documents(lookup)).chain(of_inquiries(lookup));
    all.chain(envelope::ids(lookup)).chain(forces::ids(lookup)).collect()
}

/// A place of a filing with what must be shown of it.
pub(super) struct Shows<'a> {
    /// The place.
    pub(super) slot: Slot<'a>,
    /// The forms in which its value can stand.
    pub(super) forms: Vec<ValueForm>,
    /// What must be shown, in the order in which it is tried.
    pub(super) obligations: Vec<String>,
}

impl<'a> Shows<'a> {
    pub(super) fn of(contract: &Contract, slot: Slot<'a>) -> Self {
        let forms = slot.value_type().map_or_else(Vec::new, |it| value_forms(contract, it));
        let own = words(&slot).into_iter().map(|word| format!("field:{}:{word}", slot.name));
        let values = forms.iter().map(|form| named(&slot, form.reach, &form.name));
        let obligations = own.chain(values).collect();
        Self { slot, forms, obligations }
    }
}

/// What is shown of a place whatever its type, and of groups of rows.
fn words(slot: &Slot<'_>) -> Vec<&'static str> {
    let missing = slot.is_required().then_some("missing");
    let not_asked = (!slot.when().is_always()).then_some("not-asked");
    let own = match slot.holds {
        Holds::Value(_) => Vec::new(),
        Holds::Rows(rows) => {
            let fewer = (rows.min > 0).then_some("fewer");
            let most = (rows.max <= ROWS).then_some("most");
            let always = ["fewest", "more", "wrong-type", "row-wrong-type", "unknown-column"];
            always.into_iter().chain(fewer).chain(most).collect()
        }
    };
    missing.into_iter().chain(not_asked).chain(own).collect()
}

/// Returns the name of the obligation to show a form of a value.
pub(super) fn named(slot: &Slot<'_>, reach: Reach, form: &str) -> String {
    match (reach, slot.value_type()) {
        (Reach::Type, Some(value_type)) => format!("type:{}:{form}", type_key(value_type)),
        (Reach::Field, _) | (Reach::Type, None) => format!("field:{}:{form}", slot.name),
    }
}

fn of_documents(lookup: Lookup<'_>) -> Vec<String> {
    let replaced = |id: &DocumentId| {
        answerable(lookup.contract, lookup.record)
            .into_iter()
            .filter_map(|it| it.inquiry.as_ref())
            .any(|inquiry| inquiry.replaces.contains(id))
    };
    let all = lookup.record.documents.iter().flat_map(|it| {
        let missing = (it.asked == Asked::Required).then_some("missing");
        let replaced = replaced(&it.document).then_some("replaced");
        let ways = std::iter::once("given").chain(missing).chain(replaced);
        ways.map(|way| format!("document:{}:{way}", it.document)).collect::<Vec<_>>()
    });
    all.collect()
}

fn of_inquiries(lookup: Lookup<'_>) -> Vec<String> {
    let others = others(lookup);
    let waits = others.iter().any(|id| {
        let inquiry = lookup.contract.record(id).and_then(|it| it.inquiry.as_ref());
        inquiry.is_some_and(|it| matches!(it.silence, Silence::Waits | Silence::Refuses))
    });
    let each = others
        .iter()
        .flat_map(|id| ["answered", "unanswered"].map(|word| format!("inquiry:{id}:{word}")));
    let outcomes = ["accepted", "refused"].into_iter().chain(waits.then_some("waiting"));
    each.chain(outcomes.map(|outcome| format!("outcome:{outcome}"))).collect()
}

/// Returns the inquiries beside the record itself whose answer a filing may carry.
pub(super) fn others(lookup: Lookup<'_>) -> Vec<RecordId> {
    let all = answerable(lookup.contract, lookup.record).into_iter().map(|it| it.id.clone());
    all.filter(|id| *id != lookup.record.id).collect()
}
