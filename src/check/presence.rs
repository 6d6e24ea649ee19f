//! Whether a value is certainly present where a condition reads it.

use crate::model::regulation::{
    Clauses, Computed, ComputedValue, Entry, Field, Read, Record, Regulation,
};
use crate::model::{Formula, Place, RecordId, Scope};
use crate::syntax::tree::Silence;
use crate::text::Bilingual;

use super::implication::Known;

/// Judges presence in one record.
pub(super) struct Presence<'a> {
    pub(super) regulation: &'a Regulation,
    pub(super) record: &'a Record,
}

/// What would have to be known for a value to be present.
pub(super) struct Absence {
    /// The condition to add, in words; «… is given» where the field may be left out.
    pub(super) guard: Bilingual,
}

/// How deep computed values may stand on computed values.
const DEPTH: usize = 8;

impl Presence<'_> {
    /// Returns why a value that is read may be absent; nothing where it is certainly present.
    pub(super) fn absence(&self, read: &Read, guard: &[&Formula]) -> Option<Absence> {
        if read.may_be_absent {
            return None;
        }
        let mut known = Known::new(guard.iter().copied());
        for sibling in &read.under {
            // A sibling that merely reads the value cannot vouch for it: the two would vouch for
            // each other.
            if !leans_on(sibling, &read.place) {
                known.add(sibling);
            }
        }
        self.close(&mut known);
        self.lacks(&read.place, read, &known, DEPTH)
    }

    /// Adds what follows from a field being given: that it is asked.
    fn close(&self, known: &mut Known) {
        for _ in 0..DEPTH {
            let asked: Vec<Formula> = known
                .facts()
                .iter()
                .flat_map(places_present)
                .filter_map(|place| self.field(&place))
                .filter_map(|field| field.clauses.when.as_ref())
                .map(|when| when.formula.clone())
                .filter(|when| !known.implies(when))
                .collect();
            if asked.is_empty() {
                return;
            }
            asked.iter().for_each(|when| known.add(when));
        }
    }

    fn lacks(&self, place: &Place, read: &Read, known: &Known, depth: usize) -> Option<Absence> {
        let whole = Place { part: None, ..place.clone() };
        if known.implies(&Formula::Given(whole)) || known.implies(&Formula::Given(place.clone())) {
            return None;
        }
        match &place.scope {
            Scope::Filing => self.entry_lacks(self.record.entry(&place.field)?, read, known, depth),
            Scope::Row => self.row_lacks(place, read, known),
            Scope::Answer(inquiry) => self.answer_lacks(inquiry, place, read, known, depth),
        }
    }

    fn entry_lacks(
        &self,
        entry: &Entry,
        read: &Read,
        known: &Known,
        depth: usize,
    ) -> Option<Absence> {
        match entry {
            Entry::Field(field) => field_lacks(field, known),
            Entry::Rows(rows) => unasked(&rows.clauses, known),
            Entry::Computed(computed) => self.computed_lacks(computed, read, known, depth),
        }
    }

    fn computed_lacks(
        &self,
        computed: &Computed,
        read: &Read,
        known: &Known,
        depth: usize,
    ) -> Option<Absence> {
        if let Some(absence) = unasked(&computed.clauses, known) {
            return Some(absence);
        }
        let depth = depth.checked_sub(1)?;
        match computed.value.as_ref()? {
            // A condition is a value only where everything that it reads is present, but what its
            // own guards secure need not be secured again.
            ComputedValue::Condition(_) => None,
            ComputedValue::Term(computation) => computation
                .reads
                .iter()
                .filter(|inner| !inner.may_be_absent)
                .find_map(|inner| self.lacks(&inner.place, read, known, depth)),
            ComputedValue::Table(table, _) => {
                let table = self.regulation.tables.iter().find(|known| known.id == *table)?;
                let undecided =
                    table.rows.iter().any(|row| row.value.is_none() && row.items.is_empty());
                let columns = table.columns.iter().find_map(|column| {
                    self.lacks(&Place::filing(column.field.clone()), read, known, depth)
                });
                columns.or_else(|| {
                    undecided.then(|| left_out(&computed.heading.title, computed.id.as_str()))
                })
            }
        }
    }

    fn row_lacks(&self, place: &Place, read: &Read, known: &Known) -> Option<Absence> {
        let rows = read.rows.as_ref()?;
        let entries: Vec<&Entry> = match &rows.scope {
            Scope::Answer(inquiry) => self.inquiry(inquiry)?.answers().iter().collect(),
            Scope::Filing | Scope::Row => {
                self.record.entries().chain(self.record.answers()).collect()
            }
        };
        let Entry::Rows(rows) = entries.into_iter().find(|entry| *entry.id() == rows.rows)? else {
            return None;
        };
        field_lacks(rows.fields.iter().find(|field| field.id == place.field)?, known)
    }

    fn answer_lacks(
        &self,
        inquiry: &RecordId,
        place: &Place,
        read: &Read,
        known: &Known,
        depth: usize,
    ) -> Option<Absence> {
        let record = self.inquiry(inquiry)?;
        let answered = *inquiry == self.record.id
            || known.implies(&Formula::Answered(inquiry.clone()))
            || self.is_awaited(record, known);
        if !answered {
            let title = &record.heading.title;
            return Some(Absence {
                guard: Bilingual::new(
                    format!("«{}» پاسخ داده شده باشد", title.fa),
                    format!("{inquiry} is answered"),
                ),
            });
        }
        let entry = record.answers().iter().find(|entry| *entry.id() == place.field)?;
        self.entry_lacks(entry, read, known, depth)
    }

    /// Whether a filing waits for the answer of an inquiry before its rules are checked.
    fn is_awaited(&self, inquiry: &Record, known: &Known) -> bool {
        let silence = inquiry.answering.as_ref().and_then(|answering| answering.silence);
        let waits = matches!(silence, Some(Silence::Waits | Silence::Refuses));
        waits
            && self.record.needs.iter().any(|need| {
                need.any_of == [inquiry.id.clone()]
                    && need.clauses.when.as_ref().is_none_or(|when| known.implies(&when.formula))
            })
    }

    fn inquiry(&self, id: &RecordId) -> Option<&Record> {
        self.regulation.records.iter().find(|record| record.id == *id)
    }

    fn field(&self, place: &Place) -> Option<&Field> {
        match (&place.scope, self.record.entry(&place.field)) {
            (Scope::Filing, Some(Entry::Field(field))) => Some(field),
            _ => None,
        }
    }
}

fn field_lacks(field: &Field, known: &Known) -> Option<Absence> {
    if field.optional {
        return Some(left_out(&field.heading.title, field.id.as_str()));
    }
    if field.clauses.force.since.is_some() || field.clauses.force.until.is_some() {
        return Some(left_out(&field.heading.title, field.id.as_str()));
    }
    unasked(&field.clauses, known)
}

fn unasked(clauses: &Clauses, known: &Known) -> Option<Absence> {
    let when = clauses.when.as_ref()?;
    (!known.implies(&when.formula)).then(|| Absence { guard: when.words.clone() })
}

fn left_out(title: &Bilingual, id: &str) -> Absence {
    Absence {
        guard: Bilingual::new(format!("«{}» داده شده باشد", title.fa), format!("{id} is given")),
    }
}

/// Whether a condition reads a value without asking whether it is given.
fn leans_on(formula: &Formula, place: &Place) -> bool {
    match formula {
        Formula::Given(_) | Formula::ExactlyOne(_) => false,
        Formula::Not(inner) => leans_on(inner, place),
        Formula::And(parts) | Formula::Or(parts) => parts.iter().any(|part| leans_on(part, place)),
        other => places_present(other).contains(place),
    }
}

/// Returns the values that are present where an atom holds.
fn places_present(fact: &Formula) -> Vec<Place> {
    match fact {
        Formula::Yes(place)
        | Formula::Given(place)
        | Formula::OneOf(place, _)
        | Formula::NoneOf(place, _)
        | Formula::Includes(place, _, _) => vec![place.clone()],
        Formula::Same(left, right) | Formula::Different(left, right) => {
            vec![left.clone(), right.clone()]
        }
        Formula::Compare(left, _, right) => [left, right]
            .into_iter()
            .filter_map(|term| match term {
                crate::model::Term::Place(place) => Some(place.clone()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
