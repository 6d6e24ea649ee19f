use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::contract::{Contract, Force, Parameter, ParameterRow, Validity};
use crate::model::{ItemId, ListId, ParameterId};
use crate::text::{Date, camel, snake};

use super::names::{literal, literals};

/// The constants of one module, and every name that it has given away.
#[derive(Default)]
pub(super) struct Constants {
    names: BTreeSet<String>,
    parameters: BTreeMap<ParameterId, String>,
    declared: Vec<Constant>,
}

/// The reserved words of ECMAScript, and the globals that the code uses.
#[rustfmt::skip]
const RESERVED: [&str; 55] = [
    "arguments", "await", "break", "case", "catch", "class", "const", "continue",
    "debugger", "default", "delete", "do", "else", "enum", "eval", "export",
    "extends", "false", "finally", "for", "function", "if", "implements", "import",
    "in", "instanceof", "interface", "let", "new", "null", "package", "private",
    "protected", "public", "return", "static", "super", "switch", "this", "throw",
    "true", "try", "typeof", "var", "void", "while", "with", "yield",
    "Array", "BigInt", "Infinity", "NaN", "Number", "Object", "undefined",
];

/// The names that every module of a form declares, and the parameters and variables of its functions.
#[rustfmt::skip]
const OF_FORM: [&str; 15] = [
    "a", "asked", "f", "form", "hits", "isValid", "normalise", "normaliseField",
    "o", "on", "r", "requiredDocuments", "result", "v", "validate",
];

/// A constant of a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Constant {
    /// Its name.
    pub(super) name: String,
    /// Its type; empty where it follows from the value.
    pub(super) type_name: &'static str,
    /// Its value.
    pub(super) value: String,
}

impl Constants {
    /// Begins a module that also uses these names.
    pub(super) fn beside(names: &[&str]) -> Self {
        let names = names.iter().chain(&RESERVED).chain(&OF_FORM).map(ToString::to_string);
        Self { names: names.collect(), ..Self::default() }
    }

    /// Takes a name in camel case, or the next free one that begins so.
    pub(super) fn name(&mut self, wish: &str) -> String {
        self.free(&camel(wish))
    }

    /// Returns the constants that were asked for, in that order.
    pub(super) fn declared(self) -> Vec<Constant> {
        self.declared
    }

    /// Returns the name of a type; equal types share one.
    pub(super) fn value_type(&mut self, wish: &str, value: String) -> String {
        if let Some(known) = self.declared.iter().find(|it| it.value == value) {
            return known.name.clone();
        }
        let name = self.name(&wish.replace('.', "-"));
        self.declared.push(Constant { name: name.clone(), type_name: "", value });
        name
    }

    /// Returns the name of a parameter.
    pub(super) fn parameter(&mut self, parameter: &Parameter) -> String {
        if let Some(name) = self.parameters.get(&parameter.id) {
            return name.clone();
        }
        let rows = parameter.validities.iter().map(|validity| values(parameter, validity));
        let value = format!("[{}]", rows.collect::<Vec<_>>().join(", "));
        let type_name = if parameter.key.is_some() { "KeyedParameter" } else { "Parameter" };
        let name = self.free(&snake(parameter.id.as_str()).to_uppercase());
        self.declared.push(Constant { name: name.clone(), type_name, value });
        self.parameters.insert(parameter.id.clone(), name.clone());
        name
    }

    fn free(&mut self, wish: &str) -> String {
        let wish: String =
            wish.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '_' }).collect();
        let numbered = (2..).map(|number| format!("{wish}{number}"));
        let mut names = std::iter::once(wish.clone()).chain(numbered);
        let name = names.find(|name| !self.names.contains(name)).unwrap_or(wish);
        self.names.insert(name.clone());
        name
    }
}

/// Whether some of the items may be chosen on some days only.
pub(super) fn is_dated(contract: &Contract, list: &ListId, items: &[ItemId]) -> bool {
    items.iter().any(|id| force(contract, list, id) != Force::default())
}

fn force(contract: &Contract, list: &ListId, id: &ItemId) -> Force {
    let found = contract.list(list).and_then(|list| list.items.iter().find(|it| it.id == *id));
    found.map(|it| it.force).unwrap_or_default()
}

/// Writes an item; with its dates where its list has some.
pub(super) fn item(contract: &Contract, list: &ListId, id: &ItemId, is_dated: bool) -> String {
    let force = force(contract, list, id);
    if !is_dated {
        return literal(id.as_str());
    }
    format!("[{}, {}, {}]", literal(id.as_str()), end(force.since), end(force.until))
}

/// Writes an end of dates in force.
pub(super) fn end(date: Option<Date>) -> String {
    date.map_or_else(|| "undefined".to_owned(), |date| date.day_number().to_string())
}

fn values(parameter: &Parameter, validity: &Validity) -> String {
    let (since, until) = (end(validity.force.since), end(validity.force.until));
    let value = match &parameter.key {
        None => validity.rows.first().map_or_else(|| "NaN".to_owned(), |row| number(row.value)),
        Some(_) => {
            let rows: Vec<String> = validity.rows.iter().map(keyed).collect();
            format!("[{}]", rows.join(", "))
        }
    };
    format!("[{since}, {until}, {value}]")
}

fn keyed(row: &ParameterRow) -> String {
    let end = |bound: Option<i64>| bound.map_or_else(|| "undefined".to_owned(), number);
    let items = literals(&row.items);
    format!("[{items}, {}, {}, {}]", end(row.from), end(row.to), number(row.value))
}

/// Writes a number; as a bigint where a number would not hold it.
pub(super) fn number(value: i64) -> String {
    if value.unsigned_abs() < 1 << 53 { value.to_string() } else { format!("{value}n") }
}
