//! A rule stands in the place of another rule of its record, one level deep; ids are unique.

use crate::model::regulation::{Record, Regulation, Rule};
use crate::problems::{NameProblem, Note, Problems, RuleProblem, Thing, nearest};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        for (at, rule) in record.rules.iter().enumerate() {
            unique(rule, &record.rules[..at], problems);
            stands_in(rule, record, problems);
        }
        for (at, provision) in record.provisions.iter().enumerate() {
            let first = record.provisions[..at].iter().find(|first| first.id == provision.id);
            if let Some(first) = first {
                let (thing, name) = (Thing::Provision, provision.id.to_string());
                let problem =
                    problems.push(NameProblem::DeclaredTwice { thing, name }, provision.span);
                *problem = problem.clone().with_related(first.span, Note::FirstHere);
            }
        }
    }
}

fn unique(rule: &Rule, earlier: &[Rule], problems: &mut Problems) {
    if let Some(first) = earlier.iter().find(|first| first.id == rule.id) {
        let (thing, name) = (Thing::Rule, rule.id.to_string());
        let problem = problems.push(NameProblem::DeclaredTwice { thing, name }, rule.span);
        *problem = problem.clone().with_related(first.span, Note::FirstHere);
    }
}

fn stands_in(rule: &Rule, record: &Record, problems: &mut Problems) {
    let Some(instead_of) = &rule.instead_of else {
        return;
    };
    let Some(replaced) = record.rules.iter().find(|known| known.id == instead_of.value) else {
        let known = record.rules.iter().map(|known| known.id.as_str());
        let problem = NameProblem::Unknown {
            thing: Thing::Rule,
            name: instead_of.value.to_string(),
            nearest: nearest(instead_of.value.as_str(), known).map(str::to_owned),
        };
        problems.push(problem, instead_of.span);
        return;
    };
    if replaced.id == rule.id || replaced.instead_of.is_some() {
        problems.push(RuleProblem::InsteadOfItself, instead_of.span);
    }
}
