//! A parameter has exactly one value on each day from its first one on, and for each key.

use crate::model::regulation::{Parameter, ParameterRow, Regulation, Validity};
use crate::model::{ItemId, ValueType};
use crate::problems::{Note, Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for parameter in &regulation.parameters {
        judge(parameter, problems);
    }
}

fn judge(parameter: &Parameter, problems: &mut Problems) {
    if parameter.validities.is_empty() {
        problems.push(RuleProblem::ParameterWithoutValue, parameter.heading.span);
    }
    for (at, validity) in parameter.validities.iter().enumerate() {
        let earlier = &parameter.validities[..at];
        if let Some(first) = earlier.iter().find(|first| first.since.value == validity.since.value)
        {
            let problem = problems.push(RuleProblem::SameDay, validity.since.span);
            *problem = problem.clone().with_related(first.since.span, Note::FirstHere);
        }
        if validity.rows.is_empty() {
            problems.push(RuleProblem::ParameterWithoutValue, validity.since.span);
        }
        if let Some(key) = &parameter.key {
            keys(validity, key, problems);
        }
    }
}

fn keys(validity: &Validity, key: &ValueType, problems: &mut Problems) {
    for (at, row) in validity.rows.iter().enumerate() {
        if validity.rows[..at].iter().any(|other| overlap(row, other)) {
            problems.push(RuleProblem::KeysOverlap, row.span);
        }
    }
    if !validity.rows.is_empty() && !covers(&validity.rows, key) {
        problems.push(RuleProblem::KeysMissing, validity.since.span);
    }
}

fn overlap(left: &ParameterRow, right: &ParameterRow) -> bool {
    let ranges = match (left.range, right.range) {
        (Some(left), Some(right)) => left.0 <= right.1 && right.0 <= left.1,
        _ => false,
    };
    ranges || left.items.iter().any(|item| right.items.contains(item))
}

fn covers(rows: &[ParameterRow], key: &ValueType) -> bool {
    match key {
        ValueType::Number(number) => {
            let mut ranges: Vec<(i64, i64)> = rows.iter().filter_map(|row| row.range).collect();
            ranges.sort_unstable();
            let end = ranges.iter().fold(number.min, |next, (low, high)| {
                if *low <= next { next.max(high + 1) } else { next }
            });
            end > number.max
        }
        ValueType::Choice { items, .. } => {
            let named: Vec<&ItemId> = rows.iter().flat_map(|row| &row.items).collect();
            items.iter().all(|item| named.contains(&item))
        }
        _ => true,
    }
}
