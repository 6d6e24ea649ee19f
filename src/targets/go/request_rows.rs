use crate::contract::{Purpose, Record};
use crate::requests::{Parameter, RequestShape, shapes};
use crate::text::Date;

use super::expressions::Expressions;
use super::names::literal;
use super::steps::of_type;
use super::tables::{row, text};

/// Returns what may be asked by message.
pub(super) fn requests(it: &Expressions<'_, '_>, record: &Record) -> Vec<String> {
    shapes(record).iter().map(|shape| request(it, shape)).collect()
}

pub(super) fn request(it: &Expressions<'_, '_>, shape: &RequestShape<'_>) -> String {
    let force = shape.block.force;
    let take: Vec<String> = shape.take.iter().map(|one| parameter(it, one)).collect();
    let fixed: Vec<String> = shape
        .fixed
        .iter()
        .map(|(field, json)| {
            format!("{{{}, {}}}", literal(field.as_str()), literal(&json.to_string()))
        })
        .collect();
    row([
        (shape.block.purpose == Purpose::Status).then(|| "isStatus: true".to_owned()),
        Some(format!("since: {}", force.since.unwrap_or(Date::FIRST).day_number())),
        Some(format!("until: {}", force.until.unwrap_or(Date::LAST).day_number())),
        (!take.is_empty()).then(|| format!("take: []parameter{{{}}}", take.join(", "))),
        shape.sender.as_ref().map(|sender| format!("sender: &parameter{}", parameter(it, sender))),
        (!fixed.is_empty()).then(|| format!("fixed: []fixedValue{{{}}}", fixed.join(", "))),
    ])
}

pub(super) fn parameter(it: &Expressions<'_, '_>, parameter: &Parameter<'_>) -> String {
    let head = [
        Some(format!("id: {}", literal(parameter.field.as_str()))),
        Some(format!("title: {}", text(parameter.title))),
    ];
    let step = row(head.into_iter().chain(of_type(it, parameter.value_type)));
    format!("{{step: step{{{step}}}, sample: {}}}", literal(&parameter.sample))
}
