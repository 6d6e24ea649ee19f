use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::contract::{Asked, Condition, Rule};
use crate::model::{Formula, RecordId};

use super::conditions::{answer_given, lower};
use super::ground::Ground;
use super::loss::Loss;
use super::lowered::Lowered;
use super::polarity::{Strong, Weak};
use super::shape::Shape;
use super::site::{Absence, nested};

/// What a clause adds to the flat list of conditions of an object, and what it lost.
pub(super) struct Conditional {
    /// Schemas that must all hold; none where nothing can be said.
    pub(super) schemas: Vec<Value>,
    /// What was lost.
    pub(super) losses: BTreeSet<Loss>,
}

/// What is asked under a condition.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    /// The keys above it.
    pub(super) path: &'a [&'a str],
    /// Its own key.
    pub(super) key: &'a str,
    /// Whether it must be given where it is asked.
    pub(super) asked: Asked,
    /// Whether it may be given where it is not asked.
    pub(super) otherwise: Otherwise,
}

/// Whether something may be given where it is not asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Otherwise {
    /// It is refused.
    Refused,
    /// It does no harm.
    Ignored,
}

/// Writes that something is asked exactly where a condition holds.
pub(super) fn asked(ground: Ground<'_>, when: &Condition, target: Target<'_>) -> Conditional {
    let holds: Lowered<Strong> = lower(ground, &when.formula);
    let fails: Lowered<Strong> = lower(ground, &Formula::Not(Box::new(when.formula.clone())));
    let mut losses = holds.losses.clone();
    losses.extend((!holds.answers.is_empty()).then_some(Loss::Answer));
    if losses.is_empty() {
        return Conditional { schemas: if_else(&holds.shape, target), losses };
    }
    let required = target.required().and_then(|then| if_then(holds, then));
    let refused = target.refused().and_then(|then| if_then(fails, then));
    Conditional { schemas: required.into_iter().chain(refused).collect(), losses }
}

/// Writes that a rule holds wherever it is checked. Where an answer that it reads is not there
/// yet, it waits.
pub(super) fn rule(ground: Ground<'_>, rule: &Rule) -> Conditional {
    let mut when: Lowered<Strong> = lower(ground, &rule.when.formula);
    let holds: Lowered<Weak> = lower(ground, &rule.holds.formula);
    let losses = &when.losses | &holds.losses;
    when.answers.extend(holds.answers);
    let schema = match holds.shape {
        Shape::Anything => None,
        Shape::Nothing | Shape::Schema(_) => if_then(when, holds.shape.to_schema()),
    };
    Conditional { schemas: schema.into_iter().collect(), losses }
}

/// Writes one conditional, which applies only once the answers that it reads are there.
fn if_then(condition: Lowered<Strong>, then: Value) -> Option<Value> {
    let given = condition.answers.iter().map(given);
    let shapes = given.chain([condition.shape.clone()]).collect();
    match Shape::all(shapes) {
        Shape::Nothing => None,
        Shape::Anything => Some(then),
        Shape::Schema(holds) => Some(json!({"if": holds, "then": then})),
    }
}

fn given(inquiry: &RecordId) -> Shape {
    Shape::Schema(answer_given(inquiry))
}

fn if_else(holds: &Shape, target: Target<'_>) -> Vec<Value> {
    let (required, refused) = (target.required(), target.refused());
    let schema = match (holds, required, refused) {
        (Shape::Anything, required, _) => required,
        (Shape::Nothing, _, refused) => refused,
        (Shape::Schema(_), None, None) => None,
        (Shape::Schema(holds), Some(then), None) => Some(json!({"if": holds, "then": then})),
        (Shape::Schema(holds), None, Some(other)) => Some(json!({"if": holds, "else": other})),
        (Shape::Schema(holds), Some(then), Some(other)) => {
            Some(json!({"if": holds, "then": then, "else": other}))
        }
    };
    schema.into_iter().collect()
}

impl Target<'_> {
    fn required(&self) -> Option<Value> {
        match self.asked {
            Asked::Optional => None,
            Asked::Required => Some(nested(self.path, self.key, Value::Bool(true), Absence::Fails)),
        }
    }

    fn refused(&self) -> Option<Value> {
        match self.otherwise {
            Otherwise::Ignored => None,
            Otherwise::Refused => {
                Some(nested(self.path, self.key, Value::Bool(false), Absence::Passes))
            }
        }
    }
}
