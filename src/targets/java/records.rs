use serde::Serialize;

use crate::contract::Field;
use crate::model::ValueType;
use crate::program::{Given, Program, Step};
use crate::text::pascal;

use super::names::{literal, member, remark, sentence};

/// A public record of what is filled in.
#[derive(Serialize)]
pub(super) struct Fields {
    pub(super) name: String,
    title: String,
    components: Vec<Component>,
    rows: Vec<RowRecord>,
}

/// The record of one row of a group.
#[derive(Serialize)]
struct RowRecord {
    name: String,
    title: String,
    components: Vec<Component>,
}

/// A component of a record.
#[derive(Serialize)]
struct Component {
    name: String,
    java: String,
    key: String,
    remark: String,
    is_rows: bool,
}

/// Writes the records of a filing.
pub(super) fn fields(program: &Program<'_>) -> Fields {
    let mut steps: Vec<&Step<'_>> = program.fields.steps.iter().collect();
    steps.sort_by_key(|step| step.position);
    let mut components = Vec::new();
    let mut rows = Vec::new();
    for step in steps {
        match &step.given {
            Given::Field(field) => components.push(of_field(field)),
            Given::Rows(group, _) => {
                let name = format!("{}Row", pascal(group.id.as_str()));
                components.push(Component {
                    name: component(group.id.as_str()),
                    java: format!("List<{name}>"),
                    key: literal(group.id.as_str()),
                    remark: remark(&group.title.en),
                    is_rows: true,
                });
                let columns = group.fields.iter().map(of_field).collect();
                rows.push(RowRecord {
                    name,
                    title: sentence(&group.title.en),
                    components: columns,
                });
            }
        }
    }
    Fields {
        name: format!("{}Fields", pascal(program.record.id.as_str())),
        title: sentence(&program.record.title.en),
        components,
        rows,
    }
}

fn of_field(field: &Field) -> Component {
    Component {
        name: component(field.id.as_str()),
        java: java(&field.value_type).to_owned(),
        key: literal(field.id.as_str()),
        remark: remark(&field.title.en),
        is_rows: false,
    }
}

/// Returns the name of a component: none of those that the methods of a record use.
fn component(id: &str) -> String {
    let name = member(id);
    match name.as_str() {
        "fields" | "out" | "row" | "rows" | "tree" => name + "_",
        _ => name,
    }
}

fn java(value_type: &ValueType) -> &'static str {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => "Boolean",
        ValueType::Choices { .. } => "List<String>",
        ValueType::Number(number) if number.quantity.is_json_integer() => "Long",
        ValueType::RegistryPlate => "Map<String, Long>",
        ValueType::Choice { .. }
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::Text { .. } => "String",
    }
}
