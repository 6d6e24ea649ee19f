use std::collections::BTreeMap;

use serde::Serialize;

use crate::contract::{Contract, Parameter, ParameterRow, Validity};
use crate::model::{ItemId, ParameterId, ValueType};
use crate::text::Date;

use super::names::{Namer, comment, exported, literals};
use super::terms::Key;

/// The functions of all parameters.
pub(super) struct Parameters {
    functions: BTreeMap<ParameterId, Function>,
}

struct Function {
    name: String,
    key: KeyKind,
}

/// What a parameter is asked with beside the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum KeyKind {
    None,
    Number,
    Item,
}

/// A parameter as its function has it.
#[derive(Debug, Serialize)]
pub(super) struct ParameterView {
    name: String,
    title: String,
    key: KeyKind,
    validities: Vec<ValidityView>,
}

#[derive(Debug, Serialize)]
struct ValidityView {
    /// The condition on the day.
    when: String,
    rows: Vec<RowView>,
}

#[derive(Debug, Serialize)]
struct RowView {
    /// The condition on the key.
    when: String,
    value: i64,
}

impl Parameters {
    /// Names the functions of all parameters.
    pub(super) fn of(contract: &Contract, namer: &mut Namer) -> Self {
        let functions = contract.parameters.iter().map(|parameter| {
            let name = namer.name(&format!("parameter{}", exported(parameter.id.as_str())));
            (parameter.id.clone(), Function { name, key: key(parameter) })
        });
        Self { functions: functions.collect() }
    }

    /// Writes the value of a parameter on a day. A key of another type finds nothing.
    pub(super) fn call(&self, id: &ParameterId, day: &str, key: Option<&Key>) -> String {
        let Some(function) = self.functions.get(id) else {
            return "number{}".to_owned();
        };
        let name = &function.name;
        match (function.key, key) {
            (KeyKind::None, _) => format!("{name}({day})"),
            (KeyKind::Number, Some(Key::Number(key))) | (KeyKind::Item, Some(Key::Item(key))) => {
                format!("{name}({day}, {key})")
            }
            (KeyKind::Number | KeyKind::Item, _) => "number{}".to_owned(),
        }
    }

    /// Returns all parameters, sorted.
    pub(super) fn views(&self, contract: &Contract) -> Vec<ParameterView> {
        let named =
            contract.parameters.iter().filter_map(|it| Some((it, self.functions.get(&it.id)?)));
        named.map(|(parameter, function)| view(parameter, function)).collect()
    }
}

fn key(parameter: &Parameter) -> KeyKind {
    match &parameter.key {
        None => KeyKind::None,
        Some(ValueType::Choice { .. }) => KeyKind::Item,
        Some(
            ValueType::Choices { .. }
            | ValueType::Confirmation
            | ValueType::Date { .. }
            | ValueType::File
            | ValueType::Identifier(_)
            | ValueType::Number(_)
            | ValueType::RegistryPlate
            | ValueType::Text { .. }
            | ValueType::YesNo,
        ) => KeyKind::Number,
    }
}

fn view(parameter: &Parameter, function: &Function) -> ParameterView {
    ParameterView {
        name: function.name.clone(),
        title: comment(&parameter.title.en),
        key: function.key,
        validities: parameter.validities.iter().map(|it| validity(it, function.key)).collect(),
    }
}

fn validity(validity: &Validity, key: KeyKind) -> ValidityView {
    let rows = match key {
        KeyKind::None => &validity.rows[..validity.rows.len().min(1)],
        KeyKind::Number | KeyKind::Item => &validity.rows[..],
    };
    let force = validity.force;
    let bounds = (force.since.map(Date::day_number), force.until.map(Date::day_number));
    ValidityView {
        when: between("day.n", bounds),
        rows: rows.iter().map(|row| view_of_row(row, key)).collect(),
    }
}

fn view_of_row(row: &ParameterRow, key: KeyKind) -> RowView {
    let when = match key {
        KeyKind::None => "true".to_owned(),
        KeyKind::Number => between("key.n", (row.from, row.to)),
        KeyKind::Item => format!("key.among({})", literals(row.items.iter().map(ItemId::as_str))),
    };
    RowView { when, value: row.value }
}

fn between(name: &str, bounds: (Option<i64>, Option<i64>)) -> String {
    match bounds {
        (None, None) => "true".to_owned(),
        (Some(from), None) => format!("{name} >= {from}"),
        (None, Some(to)) => format!("{name} <= {to}"),
        (Some(from), Some(to)) if from == to => format!("{name} == {from}"),
        (Some(from), Some(to)) => format!("{from} <= {name} && {name} <= {to}"),
    }
}
