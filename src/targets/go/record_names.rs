use std::collections::BTreeMap;

use crate::model::{FieldId, RecordId, RowsPlace, Scope};
use crate::program::{Given, Part, Program, Slot};

use super::names::{Namer, exported, unexported};

/// The names that the code of one record uses.
pub(super) struct RecordNames {
    /// What all of them begin with, and the name of the record's table: `buildingPermit`.
    pub(super) prefix: String,
    /// What the exported ones begin with: `BuildingPermit`.
    pub(super) exported: String,
    /// The constants of the fields and groups outside rows, in the order of their slots.
    pub(super) slots: Vec<(Slot, String)>,
    /// The constants of the columns of each group, in the order of the source.
    pub(super) columns: BTreeMap<Slot, Vec<(FieldId, String)>>,
    /// The functions of the computed values.
    pub(super) derived: BTreeMap<Slot, String>,
}

impl RecordNames {
    /// Names everything of a record.
    pub(super) fn of(program: &Program<'_>, namer: &mut Namer) -> Self {
        let id = program.record.id.as_str();
        let mut names = Self {
            prefix: namer.name(&unexported(id)),
            exported: namer.name(&exported(id)),
            slots: Vec::new(),
            columns: BTreeMap::new(),
            derived: BTreeMap::new(),
        };
        names.add_part(&program.fields, "", namer);
        for answer in &program.answers {
            names.add_part(&answer.part, &exported(answer.inquiry.id.as_str()), namer);
        }
        for derived in &program.derived {
            let holder = holder(&derived.slot);
            let field = exported(derived.slot.field().as_str());
            let name = namer.name(&format!("{}{holder}{field}", names.prefix));
            names.derived.insert(derived.slot.clone(), name);
        }
        names
    }

    fn add_part(&mut self, part: &Part<'_>, holder: &str, namer: &mut Namer) {
        let mut steps: Vec<_> = part.steps.iter().collect();
        steps.sort_by_key(|step| step.position);
        for step in steps {
            let name = format!("{}{holder}{}", self.prefix, exported(step.given.id().as_str()));
            let name = namer.name(&name);
            if let Given::Rows(rows, _) = &step.given {
                let column = |id: &FieldId, namer: &mut Namer| {
                    namer.name(&format!("{name}{}", exported(id.as_str())))
                };
                let ids = rows.fields.iter().map(|field| &field.id);
                let columns = ids.map(|id| (id.clone(), column(id, namer))).collect();
                self.columns.insert(step.slot.clone(), columns);
            }
            self.slots.push((step.slot.clone(), name));
        }
    }

    /// Returns the constant of a field or a group.
    pub(super) fn slot(&self, slot: &Slot) -> Option<&str> {
        self.slots.iter().find(|(it, _)| it == slot).map(|(_, name)| name.as_str())
    }

    /// Returns the number of the first slot of an answer.
    pub(super) fn base(&self, inquiry: &RecordId) -> usize {
        let is_own = |slot: &Slot| matches!(slot, Slot::Answer(id, _) if id == inquiry);
        self.slots.iter().position(|(slot, _)| is_own(slot)).unwrap_or(self.slots.len())
    }

    /// Returns the constant of a column.
    pub(super) fn column(&self, group: &Slot, column: &FieldId) -> Option<&str> {
        let columns = self.columns.get(group)?;
        columns.iter().find(|(id, _)| id == column).map(|(_, name)| name.as_str())
    }
}

fn holder(slot: &Slot) -> String {
    match slot {
        Slot::Answer(inquiry, _) => exported(inquiry.as_str()),
        Slot::Filing(_) | Slot::Row(_) => String::new(),
    }
}

/// Returns the slot of a group.
pub(super) fn group_slot(place: &RowsPlace) -> Slot {
    match &place.scope {
        Scope::Answer(id) => Slot::Answer(id.clone(), place.rows.clone()),
        Scope::Filing | Scope::Row => Slot::Filing(place.rows.clone()),
    }
}
