use serde_json::json;
use zabeteh::contract::{Contract, Entry, Inquiry, Silence};
use zabeteh::evaluate::{Outcome, Verdict, evaluate};
use zabeteh::model::{Formula, RecordId, ValueType};

use super::fixture::{answer, ask, contract, when};
use super::probe::{permit, with};

/// The verdict of a filing that needs the inquiry, under a changed regulation.
fn judged(change: impl Fn(&mut Contract), answers: serde_json::Value) -> Verdict {
    let mut contract = contract();
    change(&mut contract);
    let mut filing = with(json!({"shared": true}));
    filing["answers"] = answers;
    evaluate(&contract, &filing)
}

fn inquiry(contract: &mut Contract) -> &mut Inquiry {
    contract.records[1].inquiry.as_mut().expect("the fixture has it")
}

#[test]
fn only_silence_that_consents_ends_the_wait() {
    for (silence, outcome) in [
        (Silence::Waits, Outcome::Waiting),
        (Silence::Refuses, Outcome::Waiting),
        (Silence::Consents, Outcome::Accepted),
    ] {
        let verdict = judged(|contract| inquiry(contract).silence = silence, json!({}));
        assert_eq!(verdict.outcome, outcome, "{silence:?}");
        assert_eq!(verdict.inquiries.len(), 1);
    }
}

#[test]
fn an_inquiry_without_answer_fields_is_needed_and_not_waited_for() {
    let verdict = judged(|contract| inquiry(contract).answers.clear(), json!({}));
    assert_eq!(verdict.needs.len(), 1);
    assert!(verdict.inquiries.is_empty() && verdict.waiting.is_empty());
}

#[test]
fn a_form_beside_the_inquiry_may_have_been_done_already() {
    let either = |contract: &mut Contract| {
        permit(contract).needs[0].any_of.push(RecordId::new("permit"));
    };
    let verdict = judged(either, json!({}));
    assert_eq!(verdict.inquiries.len(), 1);
    assert!(verdict.waiting.is_empty());
}

#[test]
fn a_rule_over_an_awaited_answer_is_not_evaluated() {
    let demanding = |contract: &mut Contract| {
        let rule = &mut permit(contract).rules[2];
        rule.holds = when(Formula::Yes(answer("seized")), &[answer("seized")]);
    };
    assert_eq!(judged(demanding, json!({})).outcome, Outcome::Waiting);
    let consenting = |contract: &mut Contract| {
        demanding(contract);
        inquiry(contract).silence = Silence::Consents;
    };
    // Nothing more will come: the atom is false, and the rule says so.
    assert_eq!(judged(consenting, json!({})).outcome, Outcome::Refused);
}

#[test]
fn a_field_may_be_asked_because_of_an_answer() {
    let asking = |contract: &mut Contract| {
        let mut field = ask("release", ValueType::Text { max: 10 });
        field.when = when(Formula::Yes(answer("seized")), &[answer("seized")]);
        let record = permit(contract);
        record.rules.clear();
        record.sections[0].entries.push(Entry::Field(field));
    };
    let free = judged(asking, json!({"ownership-inquiry": {"seized": false}}));
    assert_eq!(free.outcome, Outcome::Accepted);
    let seized = json!({"ownership-inquiry": {"seized": true, "seized_by": "بانک"}});
    assert_eq!(judged(asking, seized).findings[0].path, "/fields/release");
}

#[test]
fn an_incomplete_answer_stops_the_rules_that_read_it() {
    let verdict = judged(|_| (), json!({"ownership-inquiry": {}}));
    let [finding] = &verdict.findings[..] else {
        panic!("one finding is enough: {:?}", verdict.findings);
    };
    assert_eq!(finding.path, "/answers/ownership-inquiry/seized");
    assert_eq!(finding.stops.len(), 1);
}
