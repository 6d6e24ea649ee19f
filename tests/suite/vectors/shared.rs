use std::collections::BTreeSet;

use zabeteh::evaluate::normalise;
use zabeteh::requests::read;
use zabeteh::text::Date;
use zabeteh::vectors::{messages, normalising};

use crate::forms::real;

#[test]
fn a_typed_filing_is_normalised_once_and_for_all() {
    let contract = real().contract();
    let all = normalising(contract);
    let changed = all.iter().filter(|it| it.raw != it.normalised).count();
    assert!(changed * 2 > all.len(), "only {changed} of {} need anything", all.len());
    for it in all {
        assert_eq!(normalise(contract, &it.raw), it.normalised);
        assert_eq!(normalise(contract, &it.normalised), it.normalised, "{:?}", it.covers);
    }
}

#[test]
fn messages_show_a_filing_a_question_and_every_fault_that_the_codes_can_have() {
    let all = messages(real().contract());
    let kinds: BTreeSet<String> = all
        .iter()
        .map(|it| match (it.request.get("fault"), it.request.get("status_of")) {
            (Some(fault), _) => fault.as_str().unwrap_or_default().to_owned(),
            (None, Some(_)) => "status".to_owned(),
            (None, None) => "filing".to_owned(),
        })
        .collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    // No code of the ledger is retired yet.
    let wanted =
        ["closed", "count", "filing", "no-code", "sender", "status", "unknown-code", "value"];
    assert_eq!(kinds, wanted);
}

#[test]
fn a_message_is_read_as_its_vector_says() {
    let contract = real().contract();
    for it in messages(contract) {
        let on = Date::parse(&it.on).expect("it is a day");
        let request = match read(contract, &it.message, &it.sender, on) {
            Ok(request) => request.to_json(),
            Err(fault) => serde_json::to_value(fault).expect("a fault has a JSON form"),
        };
        assert_eq!(request, it.request, "{}", it.message);
    }
}
