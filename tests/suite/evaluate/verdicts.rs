use serde_json::{Value, json};
use zabeteh::evaluate::Outcome;

use super::probe::{filing, found, verdict, with};

/// What was changed in the valid filing, and the verdict, one key to a line.
fn shows(name: &str, changes: Value) {
    let verdict = verdict(&with(changes.clone()));
    let shown = serde_json::to_value(&verdict).expect("a verdict is JSON");
    let keys = shown.as_object().expect("a verdict is an object").iter();
    let lines: Vec<String> = keys.map(|(key, value)| format!("{key}: {}", line(value))).collect();
    insta::with_settings!({
        snapshot_path => "../../snapshots/evaluate",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, format!("changed: {changes}\n\n{}", lines.join("\n")));
    });
}

/// Objects in a list are shown in full, everything else on one line.
fn line(value: &Value) -> String {
    let holds_objects = value.as_array().is_some_and(|all| all.iter().any(Value::is_object));
    if holds_objects { format!("{value:#}") } else { value.to_string() }
}

#[test]
fn a_filing_that_satisfies_everything_is_accepted() {
    shows("accepted", json!({}));
}

#[test]
fn a_broken_rule_names_its_places_its_remedy_and_its_law() {
    shows("broken_rule", json!({"built_area": "480", "permitted_area": "400.5"}));
}

#[test]
fn a_filing_without_an_answer_waits() {
    shows("waiting", json!({"shared": true}));
}

#[test]
fn a_missing_field_says_once_which_rules_wait_for_it() {
    let verdict = verdict(&with(json!({"built_area": null})));
    let [finding] = &verdict.findings[..] else {
        panic!("one finding is enough: {:?}", verdict.findings);
    };
    let stops: Vec<&str> = finding.stops.iter().map(|rule| rule.as_str()).collect();
    assert_eq!(stops, ["within-permit", "units-fit", "half-used"]);
    assert!(verdict.notices.is_empty());
    assert!(!verdict.computed.contains_key("exceeds"));
}

#[test]
fn a_wrong_cell_stops_the_rules_over_its_rows() {
    let verdict = verdict(&with(json!({"units": [{"unit_area": "0", "unit_use": "owner"}]})));
    let stops: Vec<_> =
        verdict.findings.iter().map(|it| (it.path.as_str(), it.stops.len())).collect();
    assert_eq!(stops, [("/fields/units/0/unit_area", 1)]);
}

#[test]
fn a_field_whose_condition_is_unknown_is_neither_required_nor_refused() {
    assert_eq!(found(&with(json!({"storeys": null}))), ["missing /fields/storeys"]);
    assert_eq!(
        found(&with(json!({"storeys": null, "elevator": "بوش"}))),
        ["missing /fields/storeys"],
    );
    assert_eq!(
        found(&with(json!({"storeys": 0, "elevator": ""}))),
        ["bounds /fields/storeys", "blank /fields/elevator"],
    );
}

#[test]
fn a_conditional_field_is_asked_exactly_where_its_condition_holds() {
    assert_eq!(found(&with(json!({"storeys": 5}))), ["missing /fields/elevator"]);
    assert_eq!(
        found(&with(json!({"storeys": 4, "elevator": "بوش"}))),
        ["not-asked /fields/elevator"],
    );
}

#[test]
fn findings_stand_in_the_order_of_the_source() {
    let mut filing = with(json!({
        "units": [], "national_id": "1", "built_area": "2", "extra": 1, "role": "heir",
    }));
    filing["answers"] = json!({"ownership-inquiry": {"seized": 1}});
    filing["documents"] = json!({});
    filing["fields"]["permitted_area"] = json!("1");
    assert_eq!(
        found(&filing),
        [
            "unknown /fields/extra",
            "shape /fields/national_id",
            "missing /fields/deceased_id",
            "rows /fields/units",
            "type /answers/ownership-inquiry/seized",
            "document /documents/inheritance-certificate",
            "rule /fields/built_area",
        ],
    );
}

#[test]
fn a_filing_that_cannot_be_read_says_only_why() {
    let without_form =
        json!({"filed_on": "1404-12-30", "fields": [], "documents": 1, "answers": 2});
    assert_eq!(
        found(&without_form),
        ["missing /form", "shape /filed_on", "type /fields", "type /documents", "type /answers"],
    );
    assert_eq!(
        found(&json!({"form": "nothing"})),
        ["unknown-form /form", "missing /filed_on", "missing /fields",]
    );
    assert_eq!(found(&json!(null)), ["type "]);
}

#[test]
fn a_form_is_filed_only_while_it_is_in_force() {
    let mut filing = filing();
    filing["filed_on"] = json!("1389-12-29");
    assert_eq!(found(&filing), ["not-in-force /filed_on"]);
}

#[test]
fn unknown_names_are_found_everywhere_and_escaped() {
    let mut filing = filing();
    filing["a/b~c"] = json!(1);
    filing["fields"]["grade"] = json!(1);
    filing["documents"]["passport"] = json!({});
    filing["documents"]["title-deed"] = json!({"pages": 1, "copies": 0});
    filing["answers"] = json!({"permit": {}, "ownership-inquiry": {"x": 1, "seized": false}});
    assert_eq!(
        found(&filing),
        [
            "unknown /a~1b~0c",
            "unknown /fields/grade",
            "unknown /documents/passport",
            "unknown /documents/title-deed/pages",
            "type /documents/title-deed/copies",
            "unknown /answers/permit",
            "unknown /answers/ownership-inquiry/x",
        ],
    );
}

#[test]
fn an_answer_ends_the_wait_and_stands_for_a_document() {
    let mut filing = with(json!({"shared": true}));
    filing["documents"] = json!({});
    filing["answers"] = json!({"ownership-inquiry": {"seized": false}});
    let calm = verdict(&filing);
    assert_eq!(calm.outcome, Outcome::Accepted);
    assert!(calm.waiting.is_empty());
    assert!(!calm.documents[0].required);
    assert!(calm.documents[0].replaced_by.is_some());
    filing["answers"] = json!({"ownership-inquiry": {"seized": true, "seized_by": "بانک"}});
    assert_eq!(found(&filing), ["rule /answers/ownership-inquiry/seized"]);
}

#[test]
fn an_inquiry_never_waits_for_its_own_answer() {
    let mut filing = json!({
        "form": "ownership-inquiry",
        "filed_on": "1403-02-15",
        "fields": {"plate": {"main": 72, "sub": 0, "section": 3}},
    });
    assert_eq!(verdict(&filing).outcome, Outcome::Accepted);
    filing["answers"] = json!({"ownership-inquiry": {"seized": true, "seized_by": "بانک"}});
    assert_eq!(found(&filing), ["rule /answers/ownership-inquiry/seized"]);
}

#[test]
fn advice_is_a_notice_and_does_not_refuse() {
    let verdict = verdict(&with(json!({"built_area": "1", "permitted_area": "10"})));
    assert_eq!(verdict.outcome, Outcome::Accepted);
    assert_eq!(verdict.notices.len(), 1);
}

#[test]
fn checks_and_presence_follow_their_conditions() {
    let large = with(json!({
        "built_area": "2000.01", "permitted_area": "3000", "storeys": 6, "elevator": "بوش",
    }));
    let verdict = verdict(&large);
    assert_eq!(verdict.checks.len(), 1);
    assert!(verdict.visit.required);
}
