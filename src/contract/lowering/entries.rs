use crate::contract::{Asked, Computed, ComputedValue, Condition, Entry, Field, Rows, Section};
use crate::model::regulation;
use crate::model::{Formula, Place};
use crate::text::Bilingual;

use super::conditions::{basis, condition, guard, label, places};
use super::simplify::Allowed;

/// Returns a section without what can never be asked.
pub(super) fn section(section: &regulation::Section, allowed: &Allowed<'_>) -> Section {
    Section {
        id: section.id.clone(),
        title: section.heading.title.clone(),
        hint: section.hint.clone(),
        entries: entries(&section.entries, allowed),
    }
}

/// Returns the entries that can be asked, in order.
pub(super) fn entries(entries: &[regulation::Entry], allowed: &Allowed<'_>) -> Vec<Entry> {
    entries.iter().map(|one| entry(one, allowed)).filter(|one| !is_never(one)).collect()
}

fn is_never(entry: &Entry) -> bool {
    let when = match entry {
        Entry::Field(field) => &field.when,
        Entry::Rows(rows) => &rows.when,
        Entry::Computed(computed) => &computed.when,
    };
    when.formula == Formula::Constant(false)
}

fn entry(entry: &regulation::Entry, allowed: &Allowed<'_>) -> Entry {
    match entry {
        regulation::Entry::Field(one) => Entry::Field(field(one, allowed)),
        regulation::Entry::Rows(one) => Entry::Rows(rows(one, allowed)),
        regulation::Entry::Computed(one) => Entry::Computed(computed(one, allowed)),
    }
}

fn field(field: &regulation::Field, allowed: &Allowed<'_>) -> Field {
    Field {
        id: field.id.clone(),
        title: field.heading.title.clone(),
        label: label(&field.clauses, &field.heading.title),
        hint: field.clauses.hint.clone(),
        value_type: field.value_type.clone(),
        when: guard(&field.clauses, allowed),
        asked: if field.optional { Asked::Optional } else { Asked::Required },
        personal: field.personal,
        basis: basis(&field.clauses.basis),
        pending: field.clauses.pending.clone(),
    }
}

fn rows(rows: &regulation::Rows, allowed: &Allowed<'_>) -> Rows {
    Rows {
        id: rows.id.clone(),
        title: rows.heading.title.clone(),
        label: label(&rows.clauses, &rows.heading.title),
        hint: rows.clauses.hint.clone(),
        min: rows.min,
        max: rows.max,
        when: guard(&rows.clauses, allowed),
        fields: rows.fields.iter().map(|one| field(one, allowed)).collect(),
    }
}

fn computed(computed: &regulation::Computed, allowed: &Allowed<'_>) -> Computed {
    let (value, words, reads) = value(computed, allowed);
    Computed {
        id: computed.id.clone(),
        title: computed.heading.title.clone(),
        label: label(&computed.clauses, &computed.heading.title),
        hint: computed.clauses.hint.clone(),
        value_type: computed.value_type.clone(),
        when: guard(&computed.clauses, allowed),
        value,
        words,
        reads,
        personal: computed.personal,
        basis: basis(&computed.clauses.basis),
        pending: computed.clauses.pending.clone(),
    }
}

fn value(
    computed: &regulation::Computed,
    allowed: &Allowed<'_>,
) -> (ComputedValue, Bilingual, Vec<Place>) {
    match &computed.value {
        Some(regulation::ComputedValue::Condition(one)) => {
            let Condition { formula, words, reads } = condition(one, allowed);
            (ComputedValue::Condition(formula), words, reads)
        }
        Some(regulation::ComputedValue::Term(one)) => {
            (ComputedValue::Term(one.term.clone()), one.words.clone(), places(&one.reads))
        }
        Some(regulation::ComputedValue::Table(table, _)) => {
            let words = computed.heading.title.clone();
            (ComputedValue::Table(table.clone()), words, Vec::new())
        }
        // A hole has been reported; a regulation with one never gets here.
        None => {
            (ComputedValue::Condition(Formula::Constant(false)), Bilingual::default(), Vec::new())
        }
    }
}
