use serde_json::Value as Json;

use crate::contract::Contract;
use crate::model::{Formula, Place, RowsPlace, Term};

use super::decide::blocks;
use super::distance::{FAR, distance};
use super::formula::holds;
use super::judge::{Judged, judge};
use super::term::number;
use super::trace::Trace;
use super::verdict::Verdict;
use super::view::View;

/// A verdict whose case can be asked further questions.
pub struct Inspection<'a>(Judged<'a>);

/// A condition that is asked about.
#[derive(Clone, Debug)]
pub struct Question {
    /// The condition.
    pub formula: Formula,
    /// What it reads.
    pub reads: Vec<Place>,
    /// The group in each of whose rows it is asked; absent outside of rows.
    pub rows: Option<RowsPlace>,
}

/// On which sides a condition was seen; both are possible in the rows of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// It is known to hold.
    pub holds: bool,
    /// It is known not to hold.
    pub fails: bool,
}

/// Evaluates a filing and keeps the case open for questions. Total on any JSON.
pub fn inspect<'a>(contract: &'a Contract, filing: &Json) -> Inspection<'a> {
    Inspection(judge(contract, filing))
}

impl Inspection<'_> {
    /// Returns the verdict.
    pub fn verdict(&self) -> &Verdict {
        &self.0.verdict
    }

    /// Whether the outermost shape is so wrong that nothing inside was read.
    pub fn is_unread(&self) -> bool {
        self.0.case.is_none()
    }

    /// Returns what the evaluation went through.
    pub fn trace(&self) -> &Trace {
        &self.0.trace
    }

    /// Tells on which sides a condition is; on none where it reads what is missing or invalid.
    pub fn sides(&self, question: &Question) -> Sides {
        let mut sides = Sides::default();
        for view in self.views(question) {
            if blocks(view, &question.reads).is_empty() {
                let holds = holds(view, &question.formula);
                sides = Sides { holds: sides.holds || holds, fails: sides.fails || !holds };
            }
        }
        sides
    }

    /// Measures how far a condition is from a side: 0 where it is there, else more the farther.
    pub fn distance(&self, question: &Question, wanted: bool) -> u64 {
        let views = self.views(question).into_iter();
        let of = |view| {
            let open = blocks(view, &question.reads).len();
            let open = u64::try_from(open).unwrap_or(FAR).saturating_mul(FAR);
            open.saturating_add(distance(view, &question.formula, wanted))
        };
        views.map(of).min().unwrap_or(FAR.saturating_mul(FAR))
    }

    /// Returns the number that a term stands for outside of rows; nothing where it is absent.
    pub fn number(&self, term: &Term) -> Option<i64> {
        number(View::of(self.0.case.as_ref()?), term)
    }

    fn views(&self, question: &Question) -> Vec<View<'_>> {
        let Some(case) = &self.0.case else {
            return Vec::new();
        };
        let view = View::of(case);
        match &question.rows {
            None => vec![view],
            Some(rows) => view.rows(rows).iter().map(|row| view.at_row(row)).collect(),
        }
    }
}
