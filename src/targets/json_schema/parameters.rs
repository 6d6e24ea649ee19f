use crate::contract::{Force, Parameter, ParameterRow};
use crate::model::{Formula, Place, Relation, Term};

use super::ground::Ground;

/// The most cases that a parameter is split into: beyond it a schema would be all parameter.
const MOST_CASES: usize = 48;

/// Splits a comparison with a parameter into one case per value: the day on which it holds, the
/// key, and the comparison with the value itself. Only for parameters as of the filing date.
pub(super) fn cases(
    ground: Ground<'_>,
    left: &Term,
    relation: Relation,
    right: &Term,
) -> Option<Vec<Formula>> {
    if let Some(values) = values(ground, left) {
        let compared = |value| Formula::Compare(Term::Constant(value), relation, right.clone());
        return Some(joined(values, compared));
    }
    let compared = |value| Formula::Compare(left.clone(), relation, Term::Constant(value));
    values(ground, right).map(|values| joined(values, compared))
}

fn joined(values: Vec<(Vec<Formula>, i64)>, compared: impl Fn(i64) -> Formula) -> Vec<Formula> {
    let cases = values.into_iter().map(|(mut guards, value)| {
        guards.push(compared(value));
        Formula::And(guards)
    });
    cases.collect()
}

fn values(ground: Ground<'_>, term: &Term) -> Option<Vec<(Vec<Formula>, i64)>> {
    let Term::Parameter { parameter, as_of, key } = term else {
        return None;
    };
    let parameter = ground.contract.parameter(parameter)?;
    if **as_of != Term::FilingDate || count(parameter) > MOST_CASES {
        return None;
    }
    let values = parameter.validities.iter().flat_map(|validity| {
        validity.rows.iter().map(|row| {
            let mut guards = in_force(validity.force);
            guards.extend(key.iter().flat_map(|key| keyed(key, row)));
            (guards, row.value)
        })
    });
    Some(values.collect())
}

fn count(parameter: &Parameter) -> usize {
    parameter.validities.iter().map(|validity| validity.rows.len()).sum()
}

fn in_force(force: Force) -> Vec<Formula> {
    let bound = |date, relation| Formula::Compare(Term::FilingDate, relation, Term::Date(date));
    let since = force.since.map(|since| bound(since, Relation::AtLeast));
    let until = force.until.map(|until| bound(until, Relation::AtMost));
    since.into_iter().chain(until).collect()
}

fn keyed(key: &Place, row: &ParameterRow) -> Vec<Formula> {
    let bound = |number, relation| {
        Formula::Compare(Term::Place(key.clone()), relation, Term::Constant(number))
    };
    let from = row.from.map(|from| bound(from, Relation::AtLeast));
    let to = row.to.map(|to| bound(to, Relation::AtMost));
    let items = (!row.items.is_empty()).then(|| Formula::OneOf(key.clone(), row.items.clone()));
    from.into_iter().chain(to).chain(items).collect()
}
