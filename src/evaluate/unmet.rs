use crate::contract::Expectation;
use crate::model::{DocumentId, RecordId, RuleId};

use super::formula::holds;
use super::judge::Judged;
use super::outcome::Outcome;
use super::trial::{Came, Failure};
use super::verdict::Verdict;
use super::view::View;

/// Compares a verdict with what is expected; nothing where it comes so.
pub(super) fn unmet(judged: &Judged<'_>, expected: &Expectation) -> Option<Failure> {
    let verdict = &judged.verdict;
    let (is_met, came) = match expected {
        Expectation::Accepted => outcome(verdict, Outcome::Accepted),
        Expectation::Refused => outcome(verdict, Outcome::Refused),
        Expectation::Waiting => outcome(verdict, Outcome::Waiting),
        Expectation::BrokenRule(rule) => {
            let broken = broken(verdict);
            (broken.contains(rule), Came::BrokenRules(broken))
        }
        Expectation::Document(id) => documents(verdict, id, true),
        Expectation::WithoutDocument(id) => documents(verdict, id, false),
        Expectation::Visit => visit(verdict, true),
        Expectation::WithoutVisit => visit(verdict, false),
        Expectation::Needs(id) => needs(verdict, id, true),
        Expectation::WithoutNeeds(id) => needs(verdict, id, false),
        Expectation::Holds(formula) => {
            let case = judged.case.as_ref();
            let is_met = case.is_some_and(|case| holds(View::of(case), formula));
            (is_met, Came::Otherwise)
        }
    };
    (!is_met).then(|| Failure { expected: expected.clone(), came })
}

fn outcome(verdict: &Verdict, expected: Outcome) -> (bool, Came) {
    (verdict.outcome == expected, Came::Outcome(verdict.outcome))
}

fn broken(verdict: &Verdict) -> Vec<RuleId> {
    let reported = verdict.findings.iter().chain(&verdict.notices);
    reported.filter_map(|finding| finding.rule.clone()).collect()
}

/// A document for which an answer stands is not asked for.
fn documents(verdict: &Verdict, id: &DocumentId, expected: bool) -> (bool, Came) {
    let asked = verdict.documents.iter().filter(|it| it.replaced_by.is_none());
    let asked: Vec<DocumentId> = asked.map(|it| it.id.clone()).collect();
    (asked.contains(id) == expected, Came::Documents(asked))
}

fn visit(verdict: &Verdict, expected: bool) -> (bool, Came) {
    let required = verdict.visit.required;
    (required == expected, Came::Visit(required))
}

fn needs(verdict: &Verdict, id: &RecordId, expected: bool) -> (bool, Came) {
    let all = verdict.needs.iter().flat_map(|need| &need.any_of);
    let all: Vec<RecordId> = all.cloned().collect();
    (all.contains(id) == expected, Came::Needs(all))
}
