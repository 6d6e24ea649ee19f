use crate::contract::{Computed, ComputedValue};
use crate::model::FieldId;

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
        ComputedValue::Condition(formula) => Some(Value::Flag(holds(view, formula))),
        ComputedValue::Term(term) => number(view, term).map(Value::Number),
        ComputedValue::Table(id) => table::result(view, view.case.contract.table(id)?),
    }
}
