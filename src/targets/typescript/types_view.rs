use serde::Serialize;

use crate::contract::{Asked, Condition, Field, Record, Rows};
use crate::model::{ItemId, ValueType};
use crate::program::{Given, Part, Program};
use crate::text::{Bilingual, pascal};

use super::constants::Constants;
use super::names::{comment, key, literal};

/// The types of a filing as it is written.
#[derive(Debug, Serialize)]
pub(super) struct Interface {
    pub(super) name: String,
    /// What it is, in one line.
    pub(super) doc: String,
    pub(super) members: Vec<Member>,
}

/// A member of an interface.
#[derive(Debug, Serialize)]
pub(super) struct Member {
    /// What it is, line by line.
    pub(super) doc: Vec<String>,
    pub(super) key: String,
    /// `?` where it may be left out.
    pub(super) mark: &'static str,
    #[serde(rename = "type")]
    pub(super) value_type: String,
}

/// Returns the types of the filings of a record, the outermost first.
pub(super) fn interfaces(program: &Program<'_>) -> Vec<Interface> {
    let own =
        ["Filing", "Fields", "Documents", "Document", "Answers", "Values", "Answered", "Offer"];
    let mut names = Constants::beside(&own);
    let mut rows = Vec::new();
    let fields = members(&program.fields, &mut names, &mut rows);
    let answers = program.answers.iter().map(|answer| Member {
        doc: vec![both(&answer.inquiry.title)],
        key: key(answer.inquiry.id.as_str()),
        mark: "?",
        value_type: inline(&members(&answer.part, &mut names, &mut rows)),
    });
    let answers: Vec<Member> = answers.collect();
    let record = program.record;
    let mut all = vec![
        interface("Filing", &both(&record.title), filing(record)),
        interface("Fields", "What is filled in.", fields),
        interface("Documents", "The documents that are given.", documents(program)),
        interface("Answers", "The answers that inquiries have given.", answers),
    ];
    all.extend(rows);
    all
}

fn interface(name: &str, doc: &str, members: Vec<Member>) -> Interface {
    Interface { name: name.to_owned(), doc: doc.to_owned(), members }
}

fn filing(record: &Record) -> Vec<Member> {
    let member = |key: &str, mark, value_type: &str| Member {
        doc: Vec::new(),
        key: key.to_owned(),
        mark,
        value_type: value_type.to_owned(),
    };
    vec![
        member("form", "", &literal(record.id.as_str())),
        Member {
            doc: vec!["Jalali, `YYYY-MM-DD` in Latin digits.".to_owned()],
            ..member("filed_on", "", "string")
        },
        member("fields", "", "Fields"),
        member("documents", "?", "Documents"),
        member("answers", "?", "Answers"),
    ]
}

fn documents(program: &Program<'_>) -> Vec<Member> {
    let document = |step: &crate::program::DocumentStep<'_>| Member {
        doc: vec![both(&step.title)],
        key: key(step.requirement.document.as_str()),
        mark: "?",
        value_type: "{ readonly copies?: number }".to_owned(),
    };
    program.documents.iter().map(document).collect()
}

fn members(part: &Part<'_>, names: &mut Constants, rows: &mut Vec<Interface>) -> Vec<Member> {
    let mut steps: Vec<_> = part.steps.iter().collect();
    steps.sort_by_key(|step| step.position);
    let member = |step: &&crate::program::Step<'_>| match &step.given {
        Given::Field(field) => of_field(field),
        Given::Rows(group, _) => of_rows(group, names, rows),
    };
    steps.iter().map(member).collect()
}

fn of_rows(group: &Rows, names: &mut Constants, rows: &mut Vec<Interface>) -> Member {
    let name = pascal(&names.name(&format!("row-of-{}", group.id)));
    let columns = group.fields.iter().map(of_field).collect();
    rows.push(interface(&name, &both(&group.title), columns));
    Member {
        doc: docs(&group.label, group.hint.as_ref(), &group.when),
        key: key(group.id.as_str()),
        mark: mark(group.min == 0, &group.when),
        value_type: format!("readonly {name}[]"),
    }
}

fn of_field(field: &Field) -> Member {
    Member {
        doc: docs(&field.label, field.hint.as_ref(), &field.when),
        key: key(field.id.as_str()),
        mark: mark(field.asked == Asked::Optional, &field.when),
        value_type: wire(&field.value_type),
    }
}

fn mark(is_optional: bool, when: &Condition) -> &'static str {
    if is_optional || !when.is_always() { "?" } else { "" }
}

fn docs(label: &Bilingual, hint: Option<&Bilingual>, when: &Condition) -> Vec<String> {
    let asked = (!when.is_always()).then(|| format!("Asked when {}", comment(&when.words.en)));
    [Some(both(label)), hint.map(both), asked].into_iter().flatten().collect()
}

fn both(text: &Bilingual) -> String {
    comment(&format!("{} · {}", text.en, text.fa))
}

/// Writes the members of an object in one line.
fn inline(members: &[Member]) -> String {
    let all = members.iter().map(|it| format!("readonly {}{}: {}", it.key, it.mark, it.value_type));
    format!("{{ {} }}", all.collect::<Vec<_>>().join("; "))
}

/// Writes the type of a value in a filing.
fn wire(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation => "true".to_owned(),
        ValueType::YesNo => "boolean".to_owned(),
        ValueType::Choice { items, .. } => union(items),
        ValueType::Choices { items, .. } => format!("readonly ({})[]", union(items)),
        ValueType::Number(number) if number.quantity.is_json_integer() => "number".to_owned(),
        ValueType::RegistryPlate => {
            "{ readonly main: number; readonly sub: number; readonly section: number }".to_owned()
        }
        ValueType::Number(_)
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Text { .. } => "string".to_owned(),
    }
}

fn union(items: &[ItemId]) -> String {
    let all: Vec<String> = items.iter().map(|item| literal(item.as_str())).collect();
    all.join(" | ")
}
