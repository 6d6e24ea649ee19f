use serde::Serialize;

use crate::contract::Field;
use crate::model::{ItemId, ValueType};
use crate::program::{Given, Program, Step};
use crate::text::pascal;

use super::names::{KEYWORDS, class, literal, remark};

/// A typed dictionary.
#[derive(Serialize)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) remark: String,
    /// Whether it is written as a call, because a key is a word of Python.
    pub(super) is_functional: bool,
    pub(super) fields: Vec<TypedField>,
}

/// A key of a typed dictionary.
#[derive(Serialize)]
pub(super) struct TypedField {
    pub(super) key: String,
    pub(super) python: String,
    pub(super) remark: String,
}

/// Writes the types of a filing: rows first, then the fields.
pub(super) fn typed(program: &Program<'_>) -> Vec<Typed> {
    let name = class(program.record.id.as_str());
    let mut steps: Vec<&Step<'_>> = program.fields.steps.iter().collect();
    steps.sort_by_key(|step| step.position);
    let mut types: Vec<Typed> = Vec::new();
    let mut fields = Vec::new();
    for step in steps {
        match &step.given {
            Given::Field(field) => fields.push(of_field(field)),
            Given::Rows(rows, _) => {
                let row = format!("{name}{}Row", pascal(rows.id.as_str()));
                fields.push(TypedField {
                    key: rows.id.to_string(),
                    python: format!("list[{row}]"),
                    remark: remark(&rows.title.en),
                });
                let columns = rows.fields.iter().map(of_field).collect();
                types.push(dictionary(
                    row,
                    format!("One row of {}.", remark(&rows.title.en)),
                    columns,
                ));
            }
        }
    }
    let title = remark(&program.record.title.en);
    types.push(dictionary(format!("{name}Fields"), format!("What is filled in: {title}."), fields));
    types
}

fn dictionary(name: String, remark: String, fields: Vec<TypedField>) -> Typed {
    let is_functional = fields.iter().any(|field| KEYWORDS[..].contains(&field.key.as_str()));
    Typed { name, remark, is_functional, fields }
}

fn of_field(field: &Field) -> TypedField {
    TypedField {
        key: field.id.to_string(),
        python: python(&field.value_type),
        remark: remark(&field.title.en),
    }
}

fn python(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation => "Literal[True]".to_owned(),
        ValueType::YesNo => "bool".to_owned(),
        ValueType::Choice { items, .. } => choice(items),
        ValueType::Choices { items, .. } => format!("list[{}]", choice(items)),
        ValueType::Number(number) if number.quantity.is_json_integer() => "int".to_owned(),
        ValueType::RegistryPlate => "dict[str, int]".to_owned(),
        ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::Text { .. } => "str".to_owned(),
    }
}

/// A long list says no more than its text.
fn choice(items: &[ItemId]) -> String {
    let written = items.iter().map(|item| literal(item.as_str())).collect::<Vec<_>>().join(", ");
    if written.len() > 55 || items.is_empty() {
        "str".to_owned()
    } else {
        format!("Literal[{written}]")
    }
}
