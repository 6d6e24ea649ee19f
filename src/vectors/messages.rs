use serde::Serialize;
use serde_json::Value as Json;

use crate::contract::{CodeEntry, Contract, Record};
use crate::requests::{RequestShape, read, shapes};
use crate::text::{Date, persian_digits};

/// A text message with what it asks, or with its fault.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MessageVector {
    /// What the message shows.
    pub covers: Vec<String>,
    /// The message.
    pub message: String,
    /// The number or address from which it came.
    pub sender: String,
    /// The day on which it came.
    pub on: String,
    /// The request, or the fault as data.
    pub request: Json,
}

/// A sender whose number is right.
const SENDER: &str = "09121234567";

/// Returns messages: for every code right ones and each fault, then those of no code at all.
pub fn messages(contract: &Contract) -> Vec<MessageVector> {
    let mut all = Vec::new();
    for entry in &contract.codes {
        if let Some(record) = contract.record(&entry.record) {
            all.extend(of_code(contract, entry, record));
        }
    }
    let on = contract.regulation.revision.unwrap_or(Date::FIRST);
    for (name, message) in STRAY {
        all.push(vector(
            contract,
            (format!("message:{name}"), (*message).to_owned()),
            (SENDER, on),
        ));
    }
    all
}

/// Messages that belong to no form.
const STRAY: &[(&str, &str)] = &[
    ("empty", ""),
    ("blank", " \u{200c}\n"),
    ("words", "سلام، وقت بخیر"),
    ("short-code", "1*2"),
    ("unknown-code", "99999*1"),
    ("marks", "***##"),
    ("null-character", "\u{0}"),
    ("long", "11111111111111111111111111111111111111111111111111*1"),
];

fn vector(
    contract: &Contract,
    (covers, message): (String, String),
    (sender, on): (&str, Date),
) -> MessageVector {
    let request = match read(contract, &message, sender, on) {
        Ok(request) => request.to_json(),
        Err(fault) => serde_json::to_value(fault).unwrap_or_default(),
    };
    let (sender, on) = (sender.to_owned(), on.wire());
    MessageVector { covers: vec![covers], message, sender, on, request }
}

fn of_code(contract: &Contract, entry: &CodeEntry, record: &Record) -> Vec<MessageVector> {
    let mut all = Vec::new();
    for (at, shape) in shapes(record).iter().enumerate() {
        all.extend(of_shape(contract, entry, (record, shape, at)));
    }
    all.extend(days(entry).into_iter().map(|(name, on)| {
        let id = format!("message:{}:{}:{name}", record.id, entry.code);
        vector(contract, (id, entry.code.clone()), (SENDER, on))
    }));
    all
}

fn of_shape(
    contract: &Contract,
    entry: &CodeEntry,
    (record, shape, at): (&Record, &RequestShape<'_>, usize),
) -> Vec<MessageVector> {
    let force = shape.block.force;
    let open = [entry.force.since, record.force.since, force.since, contract.regulation.revision];
    let on = open.into_iter().flatten().max().unwrap_or(Date::FIRST);
    let values: Vec<String> = shape.take.iter().map(|it| it.sample.clone()).collect();
    let mut all = Vec::new();
    let mut show = |name: String, message: String, sender: &str| {
        let id = format!("message:{}:{}:{at}:{name}", record.id, entry.code);
        all.push(vector(contract, (id, message), (sender, on)));
    };
    let right = joined(&entry.code, &values, "*") + "#";
    show("persian".to_owned(), persian_digits(&joined(&entry.code, &values, " * ")), SENDER);
    show("blanks".to_owned(), format!("  {}\u{200f} ", joined(&entry.code, &values, " ")), SENDER);
    show("lines".to_owned(), joined(&entry.code, &values, "\n"), SENDER);
    show("foreign-sender".to_owned(), right.clone(), "+14155550123");
    show("no-sender".to_owned(), right.clone(), "");
    show("international-sender".to_owned(), right.clone(), "+989121234567");
    show("one-more".to_owned(), format!("{}*1", right.trim_end_matches('#')), SENDER);
    if let Some(last) = values.len().checked_sub(1) {
        show("one-less".to_owned(), joined(&entry.code, &values[..last], "*"), SENDER);
    }
    for at in 0..values.len() {
        let mut wrong = values.clone();
        wrong[at] = "؟".to_owned();
        show(format!("value-{}", at + 1), joined(&entry.code, &wrong, "*"), SENDER);
    }
    show("slip".to_owned(), joined(&slipped(&entry.code), &values, "*"), SENDER);
    show("right".to_owned(), right, SENDER);
    all
}

/// Writes a code with its last digit wrong.
fn slipped(code: &str) -> String {
    let (start, last) = code.split_at(code.len().saturating_sub(1));
    let digit = last.parse::<u8>().unwrap_or_default();
    format!("{start}{}", (digit + 1) % 10)
}

fn joined(code: &str, values: &[String], with: &str) -> String {
    let values = values.iter().map(String::as_str);
    std::iter::once(code).chain(values).collect::<Vec<_>>().join(with)
}

/// The days beside those on which a code is in force, and that of its retirement.
fn days(entry: &CodeEntry) -> Vec<(&'static str, Date)> {
    let moved = |day: Date, by: i64| Date::from_day_number(day.day_number() + by);
    let all = [
        ("before", entry.force.since.and_then(|day| moved(day, -1))),
        ("after", entry.force.until.and_then(|day| moved(day, 1))),
        ("retired", entry.retired),
        ("before-retirement", entry.retired.and_then(|day| moved(day, -1))),
    ];
    all.into_iter().filter_map(|(name, day)| Some((name, day?))).collect()
}
