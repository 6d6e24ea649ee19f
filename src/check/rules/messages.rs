//! A filing by message is complete, and a reply reveals nothing and fits its parts.

use std::collections::BTreeSet;

use crate::check::implication::Known;
use crate::model::regulation::{Block, Entry, Field, Placeholder, Record, Regulation};
use crate::model::{FieldId, Formula, Place, Term, ValueType};
use crate::problems::{Problems, RuleProblem};
use crate::syntax::tree::{BlockKind, Channel};
use crate::text::Span;

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        for block in &record.blocks {
            shape(record, block, problems);
            reply(record, block, problems);
            if files(block) && !is_attached(block) {
                complete(record, block, problems);
            }
        }
    }
}

fn files(block: &Block) -> bool {
    matches!(block.kind, BlockKind::SmsFiling | BlockKind::EmailFiling)
}

/// An e-mail that says nothing itself carries the filled-in form, which is complete by itself.
fn is_attached(block: &Block) -> bool {
    block.kind == BlockKind::EmailFiling && block.take.is_empty()
}

fn shape(record: &Record, block: &Block, problems: &mut Problems) {
    let channel = match block.kind {
        BlockKind::SmsFiling | BlockKind::SmsStatus => Channel::Sms,
        BlockKind::EmailFiling | BlockKind::EmailStatus => Channel::Email,
    };
    // A status may be asked by SMS whatever way the filing itself came.
    if files(block) && !record.channels.contains(&channel) {
        problems.push(RuleProblem::BlockWithoutChannel, block.span);
    }
    if block.reply.is_none() {
        problems.push(RuleProblem::BlockWithoutReply, block.span);
    }
    for field in block.take.iter().chain(&block.sender) {
        if !carries(record, &field.value) {
            let field_id = field.value.to_string();
            problems.push(RuleProblem::NotInMessage { field: field_id }, field.span);
        }
    }
}

/// Whether one word of a message can hold a field.
fn carries(record: &Record, field: &FieldId) -> bool {
    match record.entry(field) {
        Some(Entry::Field(field)) => match field.value_type {
            ValueType::Identifier(_)
            | ValueType::Number(_)
            | ValueType::Date { .. }
            | ValueType::Choice { .. }
            | ValueType::Text { .. }
            | ValueType::YesNo
            | ValueType::Confirmation => true,
            ValueType::Choices { .. } | ValueType::File | ValueType::RegistryPlate => false,
        },
        Some(Entry::Rows(_) | Entry::Computed(_)) | None => false,
    }
}

fn reply(record: &Record, block: &Block, problems: &mut Problems) {
    let released: BTreeSet<&FieldId> = block.releases.iter().map(|field| &field.value).collect();
    for placeholder in &block.placeholders {
        match placeholder {
            Placeholder::Status(span) => {
                if files(block) {
                    problems.push(RuleProblem::StatusOutsideStatus, *span);
                }
            }
            Placeholder::Field(field, span) => {
                revealed(record, block, field, &released, *span, problems);
            }
        }
    }
    one_sided(block, problems);
}

fn revealed(
    record: &Record,
    block: &Block,
    field: &FieldId,
    released: &BTreeSet<&FieldId>,
    span: Span,
    problems: &mut Problems,
) {
    let entry =
        record.entry(field).or_else(|| record.answers().iter().find(|entry| entry.id() == field));
    let personal = match entry {
        Some(Entry::Field(field)) => field.personal,
        Some(Entry::Computed(computed)) => computed.personal,
        Some(Entry::Rows(_)) | None => false,
    };
    // What the sender wrote is no news to the sender.
    let taken = block.take.iter().any(|taken| taken.value == *field);
    if personal && !taken && !released.contains(field) {
        problems.push(RuleProblem::ReplyReveals { field: field.to_string() }, span);
    }
}

fn one_sided(block: &Block, problems: &mut Problems) {
    let Some(reply) = &block.reply else { return };
    for placeholder in &block.placeholders {
        let Placeholder::Field(field, span) = placeholder else {
            continue;
        };
        let written = format!("{{{field}}}");
        if reply.fa.contains(&written) != reply.en.contains(&written) {
            problems.push(RuleProblem::PlaceholderOneSided { field: field.to_string() }, *span);
        }
    }
}

/// Reports the fields that a filing by message would leave out though they must be given.
fn complete(record: &Record, block: &Block, problems: &mut Problems) {
    let known = Known::new(block.given.iter().map(|given| &given.condition.formula));
    let taken = block.take.iter().chain(&block.sender).map(|field| field.value.clone());
    let given = known.facts().iter().filter_map(fixed);
    let filled: BTreeSet<FieldId> = taken.chain(given).collect();
    for entry in record.entries() {
        let (id, needed) = match entry {
            Entry::Field(field) => (&field.id, is_needed(field, &known)),
            Entry::Rows(rows) => (&rows.id, rows.min > 0 && rows.clauses.when.is_none()),
            Entry::Computed(_) => continue,
        };
        if needed && !filled.contains(id) {
            problems.push(RuleProblem::FilingIncomplete { field: id.to_string() }, block.span);
        }
    }
}

fn is_needed(field: &Field, known: &Known) -> bool {
    let excluded = field
        .clauses
        .when
        .as_ref()
        .is_some_and(|when| known.implies(&Formula::Not(Box::new(when.formula.clone()))));
    !field.optional && !excluded
}

/// Returns the field that a fact gives a value to.
fn fixed(fact: &Formula) -> Option<FieldId> {
    let place = |place: &Place| Some(place.field.clone());
    match fact {
        Formula::Yes(yes) => place(yes),
        Formula::Not(inner) => match inner.as_ref() {
            Formula::Yes(no) => place(no),
            _ => None,
        },
        Formula::OneOf(choice, items) if items.len() == 1 => place(choice),
        Formula::Compare(Term::Place(number), crate::model::Relation::Equal, Term::Constant(_)) => {
            place(number)
        }
        _ => None,
    }
}
