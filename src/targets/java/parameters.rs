use crate::contract::{Parameter, ParameterRow, Validity};
use crate::model::{ItemId, ValueType};

use super::layout::Code;
use super::names::{integer, literal, member, sentence};
use super::view::Method;

/// Writes the method of a parameter.
pub(super) fn written(parameter: &Parameter) -> Method {
    let key = match parameter.key {
        Some(ValueType::Choice { .. }) => ", String key",
        Some(_) => ", long key",
        None => "",
    };
    let mut lines = vec!["    if (day == ABSENT) {".to_owned()];
    if !key.is_empty() {
        let absent = if key.ends_with("String key") { "key == null" } else { "key == ABSENT" };
        lines = vec![format!("    if (day == ABSENT || {absent}) {{")];
    }
    lines.push("      return ABSENT;".to_owned());
    lines.push("    }".to_owned());
    for validity in &parameter.validities {
        lines.extend(validity_lines(validity));
    }
    lines.push("    return ABSENT;".to_owned());
    Method {
        name: member(parameter.id.as_str()),
        arguments: format!("long day{key}"),
        gives: "long".to_owned(),
        remark: sentence(&parameter.title.en),
        lines,
    }
}

fn validity_lines(validity: &Validity) -> Vec<String> {
    let [since, until] = [validity.force.since, validity.force.until]
        .map(|day| day.map(|day| integer(day.day_number())));
    let parts = [
        since.map(|since| Code::Text(format!("day >= {since}"))),
        until.map(|until| Code::Text(format!("day <= {until}"))),
    ];
    let when = Code::all(parts.into_iter().flatten().collect());
    let mut lines = when.lines(4, "if (", ") {");
    lines.extend(values(&validity.rows));
    lines.push("    }".to_owned());
    lines
}

fn values(rows: &[ParameterRow]) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        let give = format!("return {};", integer(row.value));
        match condition(row) {
            Some(when) => {
                lines.extend(when.lines(6, "if (", ") {"));
                lines.push(format!("        {give}"));
                lines.push("      }".to_owned());
            }
            None => {
                lines.push(format!("      {give}"));
                return lines;
            }
        }
    }
    lines.push("      return ABSENT;".to_owned());
    lines
}

fn condition(row: &ParameterRow) -> Option<Code> {
    if !row.items.is_empty() {
        let items = row.items.iter().map(ItemId::as_str);
        return Some(Code::any(
            items.map(|item| Code::Text(format!("key.equals({})", literal(item)))).collect(),
        ));
    }
    let parts = [
        row.from.map(|from| Code::Text(format!("key >= {}", integer(from)))),
        row.to.map(|to| Code::Text(format!("key <= {}", integer(to)))),
    ];
    let parts: Vec<Code> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| Code::all(parts))
}
