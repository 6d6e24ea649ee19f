use crate::model::{Formula, Relation};

/// Returns for each inequality of a formula the condition that its sides are equal: there `below`
/// and `at most` part, so that no validator can take one for the other.
pub(super) fn edges(formula: &Formula) -> Vec<Formula> {
    match formula {
        Formula::Compare(left, relation, right) => match relation {
            Relation::Below | Relation::AtMost | Relation::Above | Relation::AtLeast => {
                vec![Formula::Compare(left.clone(), Relation::Equal, right.clone())]
            }
            Relation::Equal | Relation::Unequal => Vec::new(),
        },
        Formula::Not(inner) => edges(inner),
        Formula::And(parts) | Formula::Or(parts) => parts.iter().flat_map(edges).collect(),
        Formula::AnyRow(rows, inner) | Formula::EveryRow(rows, inner) => {
            let inner = edges(inner).into_iter();
            inner.map(|edge| Formula::AnyRow(rows.clone(), Box::new(edge))).collect()
        }
        Formula::Constant(_)
        | Formula::Yes(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::OneOf(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::Differ(..) => Vec::new(),
    }
}
