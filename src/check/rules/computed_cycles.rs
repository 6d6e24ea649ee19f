//! No computed value needs itself.

use std::collections::BTreeSet;

use crate::model::FieldId;
use crate::model::regulation::{Computed, ComputedValue, Entry, Record, Regulation};
use crate::problems::{KindProblem, Problems};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        for entry in record.entries() {
            let Entry::Computed(computed) = entry else {
                continue;
            };
            let mut seen = BTreeSet::new();
            if reaches(&computed.id, computed, record, regulation, &mut seen) {
                let name = computed.id.to_string();
                problems.push(KindProblem::ComputeCycle { name }, computed.heading.span);
            }
        }
    }
}

fn reaches(
    goal: &FieldId,
    from: &Computed,
    record: &Record,
    regulation: &Regulation,
    seen: &mut BTreeSet<FieldId>,
) -> bool {
    for read in reads(from, regulation) {
        if read == *goal {
            return true;
        }
        let Some(Entry::Computed(next)) = record.entry(&read) else {
            continue;
        };
        if seen.insert(read) && reaches(goal, next, record, regulation, seen) {
            return true;
        }
    }
    false
}

fn reads(computed: &Computed, regulation: &Regulation) -> Vec<FieldId> {
    let when = computed.clauses.when.iter().flat_map(|when| &when.reads);
    let mut fields: Vec<FieldId> = when.map(|read| read.place.field.clone()).collect();
    match &computed.value {
        Some(ComputedValue::Condition(condition)) => {
            fields.extend(condition.reads.iter().map(|read| read.place.field.clone()));
        }
        Some(ComputedValue::Term(computation)) => {
            fields.extend(computation.reads.iter().map(|read| read.place.field.clone()));
        }
        Some(ComputedValue::Table(table, _)) => {
            let table = regulation.tables.iter().find(|known| known.id == *table);
            let columns = table.into_iter().flat_map(|table| &table.columns);
            fields.extend(columns.map(|column| column.field.clone()));
        }
        None => {}
    }
    fields
}
