use crate::evaluate::Question;
use crate::model::{Formula, Place, RecordId, Scope};

use super::lookup::Lookup;
use super::questions::Named;

/// An obligation that a search can be guided to: a condition shall be on a side.
pub(super) struct Goal {
    /// The obligation.
    pub(super) id: String,
    /// The condition.
    pub(super) question: Question,
    /// The side.
    pub(super) wanted: bool,
    /// Inquiries that shall not have answered.
    pub(super) silent: Vec<RecordId>,
}

/// Returns the goals of a record: both sides of each condition, and what rules can come to.
pub(super) fn goals(lookup: Lookup<'_>, questions: &[Named]) -> Vec<Goal> {
    let sides = questions
        .iter()
        .flat_map(|named| [true, false].into_iter().filter_map(|wanted| side(named, wanted)));
    sides.chain(of_rules(lookup)).collect()
}

fn side(named: &Named, wanted: bool) -> Option<Goal> {
    let id = named.obligation(wanted)?;
    Some(Goal { id, question: named.question.clone(), wanted, silent: Vec::new() })
}

fn of_rules(lookup: Lookup<'_>) -> Vec<Goal> {
    let rules = lookup.record.rules.iter().flat_map(|rule| {
        let (when, holds) = (&rule.when.formula, &rule.holds.formula);
        let reads = rule.when.reads.iter().chain(&rule.holds.reads).cloned().collect::<Vec<_>>();
        let goal = move |word: &str, formula: Formula, silent: Vec<RecordId>| Goal {
            id: format!("rule:{}:{word}", rule.id),
            question: Question { formula, reads: reads.clone(), rows: None },
            wanted: true,
            silent,
        };
        let guarded = |holds: Formula| Formula::And(vec![when.clone(), holds]);
        let broken = Formula::Not(Box::new(holds.clone()));
        let mut goals = vec![
            goal("satisfied", guarded(holds.clone()), Vec::new()),
            goal("violated", guarded(broken), Vec::new()),
        ];
        let guarding = inquiries(&rule.when.reads);
        let mut silent = inquiries(&rule.holds.reads);
        // Without the answer, a guard that reads it does not hold.
        silent.retain(|id| !guarding.contains(id));
        if !silent.is_empty() {
            goals.push(goal("waiting", when.clone(), silent));
        }
        goals
    });
    rules.collect()
}

/// The inquiries whose answers are read.
fn inquiries(reads: &[Place]) -> Vec<RecordId> {
    let mut found: Vec<RecordId> = Vec::new();
    for place in reads {
        match &place.scope {
            Scope::Answer(id) if !found.contains(id) => found.push(id.clone()),
            Scope::Answer(_) | Scope::Filing | Scope::Row => {}
        }
    }
    found
}
