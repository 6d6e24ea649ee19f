use crate::contract::{Effect, Rule};
use crate::model::{Place, RecordId, RuleId};

use super::case::Case;
use super::decide::{Decision, decide, inquiries};
use super::finding::Finding;
use super::pointer::pointers;
use super::trace::RuleState;
use super::view::View;

/// What the rules say of a filing.
#[derive(Default)]
pub(super) struct Rules {
    /// The rules that do not hold and refuse.
    pub(super) findings: Vec<Finding>,
    /// The rules that do not hold and advise.
    pub(super) notices: Vec<Finding>,
    /// Which rules wait for which paths.
    pub(super) stops: Vec<(String, RuleId)>,
    /// What became of each rule, in order.
    pub(super) states: Vec<(RuleId, RuleState)>,
}

/// Checks all rules of the record.
pub(super) fn rules(case: &Case<'_>, waiting: &[RecordId]) -> Rules {
    let mut out = Rules::default();
    for rule in &case.record.rules {
        let state = match check(case, rule, waiting) {
            Check::Stopped(paths) => {
                let stops = paths.into_iter().map(|path| (path, rule.id.clone()));
                out.stops.extend(stops);
                RuleState::Stopped
            }
            Check::Done(state) => state,
        };
        if state == RuleState::Broken {
            let finding = Finding::broken(rule, places(case, rule));
            match rule.effect {
                Effect::Refuses => out.findings.push(finding),
                Effect::Advises => out.notices.push(finding),
            }
        }
        out.states.push((rule.id.clone(), state));
    }
    out
}

enum Check {
    /// It reads values with findings at these paths.
    Stopped(Vec<String>),
    Done(RuleState),
}

fn check(case: &Case<'_>, rule: &Rule, waiting: &[RecordId]) -> Check {
    match decide(View::of(case), &rule.when) {
        Decision::Open(paths) => return Check::Stopped(paths),
        Decision::Known(false) => return Check::Done(RuleState::Idle),
        Decision::Known(true) => {}
    }
    let reads: Vec<Place> = rule.when.reads.iter().chain(&rule.holds.reads).cloned().collect();
    let is_awaited = |id: &RecordId| {
        !case.answers.contains_key(id) && (waiting.contains(id) || *id == case.record.id)
    };
    if inquiries(case, &reads).iter().any(is_awaited) {
        return Check::Done(RuleState::Waiting);
    }
    match decide(View::of(case), &rule.holds) {
        Decision::Open(paths) => Check::Stopped(paths),
        Decision::Known(true) => Check::Done(RuleState::Satisfied),
        Decision::Known(false) => Check::Done(RuleState::Broken),
    }
}

/// The first place that the rule itself reads; a rule that reads nothing stands at its guard.
fn places(case: &Case<'_>, rule: &Rule) -> Vec<String> {
    let reads = if rule.holds.reads.is_empty() { &rule.when.reads } else { &rule.holds.reads };
    pointers(case, reads)
}
