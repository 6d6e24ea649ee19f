//! A cell without a value says which open question leaves it so.

use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for table in regulation.tables.iter().filter(|table| table.pending.is_empty()) {
        for row in &table.rows {
            if row.value.is_none() && row.items.is_empty() {
                problems.push(RuleProblem::UndecidedWithoutQuestion, row.span);
            }
        }
    }
}
