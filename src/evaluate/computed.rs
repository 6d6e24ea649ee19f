use crate::contract::{Computed, ComputedValue};
use crate::model::{FieldId, Formula, Place, Scope};

use super::formula::holds;
use super::table;
use super::term::number;
use super::value::Value;
use super::view::{Open, View};

/// Computes a value; nothing where a value that it rests on is absent.
pub(super) fn value(view: View<'_>, computed: &Computed) -> Option<Value> {
    if is_open(view.open, &computed.id) {
        return None;
    }
    let open = Open { field: &computed.id, outer: view.open };
    let inner = View { case: view.case, row: None, open: Some(&open) };
    let has_value = holds(inner, &computed.when.formula);
    has_value.then(|| result(inner, computed))?
}

fn is_open(open: Option<&Open<'_>>, field: &FieldId) -> bool {
    open.is_some_and(|open| open.field == field || is_open(open.outer, field))
}

fn result(view: View<'_>, computed: &Computed) -> Option<Value> {
    match &computed.value {
        ComputedValue::Condition(formula) => condition(view, formula, &computed.reads),
        ComputedValue::Term(term) => number(view, term).map(Value::Number),
        ComputedValue::Table(id) => table::result(view, view.case.contract.table(id)?),
    }
}

fn condition(view: View<'_>, formula: &Formula, reads: &[Place]) -> Option<Value> {
    let is_known = reads.iter().all(|place| is_known(view, place));
    is_known.then(|| Value::Flag(holds(view, formula)))
}

/// Rows are always known: where there are none, the group is empty.
fn is_known(view: View<'_>, place: &Place) -> bool {
    let entry = view.case.entry(&place.scope, &place.field);
    let is_rows = matches!(entry, Some(crate::contract::Entry::Rows(_)));
    is_rows || place.scope == Scope::Row || view.value(place).is_some()
}
