//! Conditions on computed yes-no values, which a filing does not hold: what they stand for is put
//! in their place.

use crate::contract::{Computed, ComputedValue};
use crate::model::Formula;

use super::conditions::lower;
use super::ground::Ground;
use super::loss::Loss;
use super::lowered::Lowered;
use super::polarity::Polarity;

/// Writes that a computed value is present and yes.
pub(super) fn yes<P: Polarity>(ground: Ground<'_>, computed: &Computed) -> Lowered<P> {
    match &computed.value {
        ComputedValue::Condition(formula) => {
            let mut parts = presence(computed);
            parts.push(formula.clone());
            lower(ground, &Formula::And(parts))
        }
        ComputedValue::Term(_) | ComputedValue::Table(_) => Lowered::lost(Loss::Computed),
    }
}

/// Writes that a computed value is present.
pub(super) fn given<P: Polarity>(ground: Ground<'_>, computed: &Computed) -> Lowered<P> {
    match computed.value {
        ComputedValue::Condition(_) => lower(ground, &Formula::And(presence(computed))),
        ComputedValue::Term(_) | ComputedValue::Table(_) => Lowered::lost(Loss::Computed),
    }
}

/// A yes-no always has a value where its own condition holds.
fn presence(computed: &Computed) -> Vec<Formula> {
    vec![computed.when.formula.clone()]
}
