use crate::model::{Formula, Place};
use crate::syntax::tree::{self, Comparison};

use super::Elaborator;
use super::value::Value;

impl<'a> Elaborator<'a, '_> {
    /// Returns the condition that a cell of a table states about its column.
    pub(in crate::resolve) fn limit_of(
        mut self,
        place: Place,
        value_type: &crate::model::ValueType,
        limit: &tree::Limit,
    ) -> Formula {
        let value: Value<'a> = super::operand::place_value(place, value_type);
        let is_date = matches!(value, Value::Date(_));
        let (low, high) = crate::resolve::types::ends(&limit.kind);
        let low = low
            .map(|(expr, strict)| (expr, if strict { above(is_date) } else { at_least(is_date) }));
        let high = high
            .map(|(expr, strict)| (expr, if strict { below(is_date) } else { at_most(is_date) }));
        let mut parts = Vec::new();
        for (expr, comparison) in [low, high].into_iter().flatten() {
            let bound = self.value(expr);
            parts.push(self.compared(value.clone(), comparison, bound, expr.span));
        }
        Formula::And(parts)
    }
}

fn above(is_date: bool) -> Comparison {
    if is_date { Comparison::After } else { Comparison::Above }
}

fn at_least(is_date: bool) -> Comparison {
    if is_date { Comparison::OnOrAfter } else { Comparison::AtLeast }
}

fn below(is_date: bool) -> Comparison {
    if is_date { Comparison::Before } else { Comparison::Below }
}

fn at_most(is_date: bool) -> Comparison {
    if is_date { Comparison::OnOrBefore } else { Comparison::AtMost }
}
