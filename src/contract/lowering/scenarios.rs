use crate::contract::{Expectation, Scenario};
use crate::model::regulation;

/// Returns a scenario; one without a record or a day has been reported.
pub(in crate::contract) fn scenario(scenario: &regulation::Scenario) -> Option<Scenario> {
    Some(Scenario {
        id: scenario.id.clone(),
        title: scenario.heading.title.clone(),
        record: scenario.record.clone()?,
        on: scenario.on?.value,
        given: scenario.given.clone(),
        expect: scenario.expect.iter().map(expectation).collect(),
    })
}

fn expectation(expectation: &regulation::Expectation) -> Expectation {
    match expectation {
        regulation::Expectation::Accepted => Expectation::Accepted,
        regulation::Expectation::Refused => Expectation::Refused,
        regulation::Expectation::Waiting => Expectation::Waiting,
        regulation::Expectation::BrokenRule(rule) => Expectation::BrokenRule(rule.value.clone()),
        regulation::Expectation::Document(document) => Expectation::Document(document.clone()),
        regulation::Expectation::WithoutDocument(document) => {
            Expectation::WithoutDocument(document.clone())
        }
        regulation::Expectation::Visit => Expectation::Visit,
        regulation::Expectation::WithoutVisit => Expectation::WithoutVisit,
        regulation::Expectation::Needs(record) => Expectation::Needs(record.clone()),
        regulation::Expectation::WithoutNeeds(record) => Expectation::WithoutNeeds(record.clone()),
        regulation::Expectation::Holds(formula) => Expectation::Holds(formula.clone()),
    }
}
