use crate::contract::{Contract, Force, Parameter, ParameterRow, Validity};
use crate::model::{ItemId, ParameterId};
use crate::text::snake;

use super::code::Code;
use super::names::{integer, remark, set};
use super::view::Function;

/// Returns the name of the function of a parameter.
pub(super) fn function(parameter: &ParameterId) -> String {
    let name = snake(parameter.as_str());
    if super::names::KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Whether a parameter without a key has a value on every day.
pub(super) fn is_total(contract: &Contract, id: &ParameterId) -> bool {
    contract.parameter(id).is_some_and(|parameter| match &parameter.validities[..] {
        [first, .., last] => first.force.since.is_none() && last.force.until.is_none(),
        [only] => only.force == Force::default(),
        [] => false,
    })
}

/// Writes the function of a parameter.
pub(super) fn written(contract: &Contract, parameter: &Parameter) -> Function {
    let is_total = parameter.key.is_none() && is_total(contract, &parameter.id);
    let key = match parameter.key {
        Some(crate::model::ValueType::Choice { .. }) => ", key: str",
        Some(_) => ", key: int",
        None => "",
    };
    let mut lines: Vec<String> = Vec::new();
    for (at, validity) in parameter.validities.iter().enumerate() {
        let is_rest = is_total && at + 1 == parameter.validities.len();
        lines.extend(if is_rest { values(&validity.rows) } else { validity_lines(validity) });
    }
    if lines.last().is_none_or(|line| line.starts_with(' ') || line.starts_with('}')) {
        lines.push("return None".to_owned());
    }
    Function {
        name: function(&parameter.id),
        arguments: format!("day: int{key}"),
        gives: if is_total { "int" } else { "int | None" }.to_owned(),
        remark: format!("{}.", remark(&parameter.title.en)),
        lines,
    }
}

fn validity_lines(validity: &Validity) -> Vec<String> {
    let [since, until] = [validity.force.since, validity.force.until]
        .map(|day| day.map(|day| integer(day.day_number())));
    let when = match (since, until) {
        (Some(since), Some(until)) => format!("{since} <= day <= {until}"),
        (Some(since), None) => format!("day >= {since}"),
        (None, Some(until)) => format!("day <= {until}"),
        (None, None) => return values(&validity.rows),
    };
    let inner = values(&validity.rows).into_iter().map(|line| format!("    {line}"));
    std::iter::once(format!("if {when}:")).chain(inner).collect()
}

fn values(rows: &[ParameterRow]) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        let give = format!("return {}", integer(row.value));
        match condition(row) {
            Some(when) => {
                lines.extend(when.lines(0, "if ", ":"));
                lines.push(format!("    {give}"));
            }
            None => {
                lines.push(give);
                return lines;
            }
        }
    }
    lines.push("return None".to_owned());
    lines
}

fn condition(row: &ParameterRow) -> Option<Code> {
    match (row.from, row.to, &row.items[..]) {
        (None, None, []) => None,
        (_, _, [item]) => {
            Some(Code::Text(format!("key == {}", super::names::literal(item.as_str()))))
        }
        (_, _, [_, ..]) => Some(set("key in ", row.items.iter().map(ItemId::as_str))),
        (Some(from), Some(to), []) if from == to => {
            Some(Code::Text(format!("key == {}", integer(from))))
        }
        (Some(from), Some(to), []) => {
            Some(Code::Text(format!("{} <= key <= {}", integer(from), integer(to))))
        }
        (Some(from), None, []) => Some(Code::Text(format!("key >= {}", integer(from)))),
        (None, Some(to), []) => Some(Code::Text(format!("key <= {}", integer(to)))),
    }
}
