use crate::model::{FieldId, RecordId};
use crate::program::Slot;

/// The names of the columns of one form.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    /// The inquiries whose answers a filing may carry.
    pub(super) inquiries: Vec<RecordId>,
}

/// The longest name that PostgreSQL keeps, less a prefix.
const LONGEST: usize = 50;

impl Columns {
    /// The JSON of an answer; absent where the inquiry has not answered.
    pub(super) fn answer(&self, inquiry: &RecordId) -> String {
        let at = self.inquiries.iter().position(|known| known == inquiry);
        at.map_or_else(|| "NULL".to_owned(), |at| format!("answer_{at}"))
    }

    /// The value of a slot; absent where it has none.
    pub(super) fn value(&self, slot: &Slot) -> String {
        format!("v_{}", self.name(slot))
    }

    /// What is given for a slot, read by its type, whether it is asked or not.
    pub(super) fn read(&self, slot: &Slot) -> String {
        format!("p_{}", self.name(slot))
    }

    /// Whether anything is given for a slot.
    pub(super) fn given(&self, slot: &Slot) -> String {
        format!("g_{}", self.name(slot))
    }

    /// Whether the value of a slot is unknown, because of a finding.
    pub(super) fn blocked(&self, slot: &Slot) -> String {
        format!("b_{}", self.name(slot))
    }

    fn name(&self, slot: &Slot) -> String {
        match slot {
            Slot::Filing(field) | Slot::Row(field) => short(field),
            Slot::Answer(inquiry, field) => format!("{}_{}", self.answer(inquiry), short(field)),
        }
    }
}

/// A long name keeps its beginning and gets a number made of the rest.
fn short(field: &FieldId) -> String {
    let name = field.as_str().replace('-', "_");
    if name.len() <= LONGEST {
        return name;
    }
    let rest = name.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    format!("{}_{rest}", &name[..LONGEST - 11])
}
