//! Whether a value is certainly present where a condition reads it.

use crate::model::regulation::{
    Clauses, Computed, ComputedValue, Condition, Entry, Field, Read, Record, Regulation,
};
use crate::model::{Formula, Place, RecordId, Scope};
use crate::syntax::tree::Silence;
use crate::text::Bilingual;

use super::implication::Known;
use super::places::{places_present, places_read};

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
        self.close(&mut known);
        self.vouched(&read.under, read, &mut known);
        self.lacks(&read.place, read, &known, DEPTH)
    }

    /// Adds the siblings that can vouch for a value. One can once all that it reads is certainly
    /// present; two that wait for each other never do, since each would rest on the other.
    fn vouched(&self, siblings: &[Formula], read: &Read, known: &mut Known) -> bool {
        let mut open: Vec<&Formula> = siblings.iter().collect();
        loop {
            let waiting = open.len();
            let ready = |sibling: &&Formula| self.is_sound(sibling, read, known);
            let (sound, rest): (Vec<&Formula>, Vec<&Formula>) = open.into_iter().partition(ready);
            sound.into_iter().for_each(|sibling| known.add(sibling));
            self.close(known);
            open = rest;
            if open.is_empty() || open.len() == waiting {
                return open.is_empty();
            }
        }
    }

    /// Whether everything that a condition reads is certainly present.
    fn is_sound(&self, formula: &Formula, read: &Read, known: &Known) -> bool {
        match formula {
            Formula::Constant(_) | Formula::Given(_) | Formula::ExactlyOne(_) => true,
            Formula::Not(inner) | Formula::AnyRow(_, inner) | Formula::EveryRow(_, inner) => {
                self.is_sound(inner, read, known)
            }
            Formula::And(parts) => self.vouched(parts, read, &mut known.clone()),
            Formula::Or(parts) => {
                let denied: Vec<Formula> =
                    parts.iter().map(|part| Formula::Not(Box::new(part.clone()))).collect();
                self.vouched(&denied, read, &mut known.clone())
            }
            atom => places_read(atom)
                .into_iter()
                .all(|place| self.lacks(place, read, known, DEPTH).is_none()),
        }
    }

    /// Adds what follows from a field being given: that it is asked.
    fn close(&self, known: &mut Known) {
        for _ in 0..DEPTH {
            let asked: Vec<Formula> = known
                .facts()
                .iter()
                .flat_map(places_present)
                .filter_map(|place| self.asked_when(place))
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
            Entry::Rows(rows) => {
                unasked(&rows.clauses, &rows.heading.title, rows.id.as_str(), known)
            }
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
        let (title, id) = (&computed.heading.title, computed.id.as_str());
        if let Some(absence) = unasked(&computed.clauses, title, id, known) {
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
                    && need.clauses.force.is_always()
                    && need.clauses.when.as_ref().is_none_or(|when| known.implies(&when.formula))
            })
    }

    fn inquiry(&self, id: &RecordId) -> Option<&Record> {
        self.regulation.records.iter().find(|record| record.id == *id)
    }

    fn asked_when(&self, place: &Place) -> Option<&Condition> {
        match place.scope {
            Scope::Filing => self.record.entry(&place.field)?.clauses().when.as_ref(),
            Scope::Row | Scope::Answer(_) => None,
        }
    }
}

fn field_lacks(field: &Field, known: &Known) -> Option<Absence> {
    if field.optional {
        return Some(left_out(&field.heading.title, field.id.as_str()));
    }
    unasked(&field.clauses, &field.heading.title, field.id.as_str(), known)
}

/// Returns why something is perhaps not asked: on some days, or where its guard does not hold.
fn unasked(clauses: &Clauses, title: &Bilingual, id: &str, known: &Known) -> Option<Absence> {
    if !clauses.force.is_always() {
        return Some(left_out(title, id));
    }
    let when = clauses.when.as_ref()?;
    (!known.implies(&when.formula)).then(|| Absence { guard: when.words.clone() })
}

fn left_out(title: &Bilingual, id: &str) -> Absence {
    Absence {
        guard: Bilingual::new(format!("«{}» داده شده باشد", title.fa), format!("{id} is given")),
    }
}
