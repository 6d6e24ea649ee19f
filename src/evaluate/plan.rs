use serde_json::Value as Json;

use crate::contract::{Contract, Record};
use crate::model::{Formula, Place, RecordId, RowsPlace};
use crate::text::Date;

use super::apply::{apply, fix, key};
use super::case::Case;
use super::draft::Draft;
use super::sample::fill;
use super::wish::Wish;

/// What a filing is wished to be; everything else gets its sample value.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The day of filing.
    pub on: Date,
    /// Conditions that shall hold. Those of a kind that cannot be filled in are passed over.
    pub given: Vec<Formula>,
    /// Single values, which win over the conditions; a column stands for all rows of its group.
    pub fixed: Vec<(Place, Fixed)>,
    /// How many rows groups have.
    pub counts: Vec<(RowsPlace, u32)>,
    /// Which inquiries answered or did not.
    pub answered: Vec<(RecordId, bool)>,
}

/// What one field shall hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Fixed {
    /// This value.
    Value(Json),
    /// Its sample value, which differs from row to row.
    Sampled,
    /// Nothing.
    Absent,
}

impl Plan {
    /// Plans the sample filing of a day.
    pub fn on(on: Date) -> Self {
        let (given, fixed, counts, answered) = Default::default();
        Self { on, given, fixed, counts, answered }
    }

    /// Fills in a filing of a record.
    pub fn filing(&self, contract: &Contract, record: &Record) -> Json {
        let mut draft = Draft::new(Case::new(contract, record, self.on));
        for formula in &self.given {
            apply(&mut draft, None, formula);
        }
        for (place, fixed) in &self.fixed {
            fix(&mut draft, None, place, fixed.wish());
        }
        draft.counts.extend(self.counts.iter().map(|(rows, count)| (key(rows), *count)));
        draft.answered.extend(self.answered.iter().cloned());
        fill(&draft)
    }
}

impl Fixed {
    fn wish(&self) -> Wish {
        match self {
            Self::Value(json) => Wish::Value(json.clone()),
            Self::Sampled => Wish::Sampled,
            Self::Absent => Wish::Absent,
        }
    }
}
