use serde_json::Value as Json;

use crate::contract::{self, Asked, Computed, Field};
use crate::text::Bilingual;

use super::case::Case;
use super::{Entry, Section, Slot, Widget};
use super::{tables, widgets, words};

/// The sixths of a line.
const LINE: u8 = 6;

/// Returns what is filled in.
pub(super) fn sections(case: Case<'_>) -> Vec<Section> {
    let numbered = case.record.sections.iter().zip(1_u32..);
    let sections = numbered.map(|(section, number)| Section {
        id: section.id.to_string(),
        number: case.digits(&number.to_string()),
        title: case.heading(&section.title),
        hint: case.text_or_empty(section.hint.as_ref()),
        entries: entries(case, &section.entries, "/fields"),
    });
    sections.collect()
}

/// Returns what the body that answers an inquiry fills in; nothing for a form.
pub(super) fn answer(case: Case<'_>) -> Option<Section> {
    case.record.inquiry.as_ref()?;
    let labels = words::labels(case.lang);
    Some(Section {
        id: "answer".to_owned(),
        number: case.digits(&(case.record.sections.len() + 1).to_string()),
        title: labels.answer,
        hint: labels.answer_hint,
        entries: entries(case, case.record.answers(), &format!("/answers/{}", case.record.id)),
    })
}

/// Returns the name of something that is filled in or computed.
pub(super) fn title(entry: &contract::Entry) -> &Bilingual {
    match entry {
        contract::Entry::Field(field) => &field.title,
        contract::Entry::Rows(rows) => &rows.title,
        contract::Entry::Computed(computed) => &computed.title,
    }
}

fn entries(case: Case<'_>, entries: &[contract::Entry], holder: &str) -> Vec<Entry> {
    let laid = entries.iter().map(|entry| {
        let json = case.given(&format!("{holder}/{}", entry.id()));
        match entry {
            contract::Entry::Field(field) => Entry::Slot(slot(case, field, json)),
            contract::Entry::Rows(rows) => Entry::Table(tables::table(case, rows, json)),
            contract::Entry::Computed(computed) => Entry::Slot(computed_slot(case, computed)),
        }
    });
    let mut laid: Vec<Entry> = laid.collect();
    justify(&mut laid);
    laid
}

fn slot(case: Case<'_>, field: &Field, json: Option<&Json>) -> Slot {
    let widget = widgets::widget(case, &field.value_type, json);
    let label = case.heading(&field.label);
    let hint = case.text_or_empty(field.hint.as_ref());
    let condition = case.condition(&field.when);
    Slot {
        id: field.id.to_string(),
        span: span(&widget, [&label, &hint, &condition]),
        label,
        hint,
        condition,
        optional: field.asked == Asked::Optional,
        widget,
    }
}

fn computed_slot(case: Case<'_>, computed: &Computed) -> Slot {
    let json = case.filed.and_then(|it| it.verdict.computed.get(computed.id.as_str()));
    let widget = widgets::computed(case, &computed.value_type, json);
    let label = case.heading(&computed.label);
    let hint = case.text_or_empty(computed.hint.as_ref());
    let condition = case.condition(&computed.when);
    Slot {
        id: computed.id.to_string(),
        span: span(&widget, [&label, &hint, &condition]),
        label,
        hint,
        condition,
        optional: false,
        widget,
    }
}

/// How many sixths of a line a slot wants for itself and for the words above it: its label stays
/// on one line, help and condition may take two.
fn span(widget: &Widget, [label, hint, condition]: [&str; 3]) -> u8 {
    let letters = |text: &str| text.chars().count();
    let longest = letters(label).max(letters(hint) / 2).max(letters(condition) / 2);
    let for_words = match longest {
        0..=32 => 2,
        33..=52 => 3,
        _ => LINE,
    };
    widgets::span(widget).max(for_words)
}

/// Breaks the slots into lines and widens the last ones of each, so that no line has a hole.
fn justify(entries: &mut [Entry]) {
    let mut line: Vec<&mut Slot> = Vec::new();
    for entry in entries {
        match entry {
            Entry::Slot(slot) => {
                if taken(&line) + slot.span > LINE {
                    widen(&mut line);
                    line.clear();
                }
                line.push(slot);
            }
            Entry::Table(_) => {
                widen(&mut line);
                line.clear();
            }
        }
    }
    widen(&mut line);
}

fn taken(line: &[&mut Slot]) -> u8 {
    line.iter().map(|slot| slot.span).sum()
}

fn widen(line: &mut [&mut Slot]) {
    let free = LINE - taken(line).min(LINE);
    match line {
        [only] => only.span += free,
        [first, second] if first.span == second.span => {
            first.span = LINE / 2;
            second.span = LINE / 2;
        }
        [.., last] => last.span += free,
        [] => {}
    }
}
