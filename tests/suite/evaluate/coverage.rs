use zabeteh::contract::Expectation;
use zabeteh::evaluate::coverage;
use zabeteh::model::{Formula, RecordId, Relation};

use super::fixture::{compare, constant, contract, field, items, term};
use super::scenarios::trial;

#[test]
fn what_no_scenario_reaches_is_listed_by_side() {
    let contract = contract();
    let trials = [
        trial(&contract, Vec::new(), Vec::new()),
        trial(
            &contract,
            vec![
                Formula::OneOf(field("role"), items(&["heir"])),
                compare(term("built_area"), Relation::Equal, constant(99_900)),
            ],
            vec![Expectation::BrokenRule(zabeteh::model::RuleId::new("within-permit"))],
        ),
    ];
    let coverage = coverage(&contract, &trials);
    let permit = &coverage.records[0];
    assert_eq!(permit.record, RecordId::new("permit"));
    assert_eq!(permit.scenarios, 2);
    assert_eq!(format!("{:?}", permit.rules_never_evaluated), r#"[RuleId("not-seized")]"#);
    assert_eq!(
        format!("{:?}", permit.rules_never_broken),
        r#"[RuleId("units-fit"), RuleId("half-used")]"#
    );
    assert!(permit.rules_never_satisfied.is_empty());
    assert!(permit.documents_never_asked.is_empty());
    assert_eq!(format!("{:?}", permit.fields_never_asked), r#"[FieldId("elevator")]"#);
    assert!(!permit.is_complete());
    let inquiry = &coverage.records[1];
    assert_eq!(inquiry.scenarios, 0);
    assert_eq!(inquiry.rules_never_evaluated.len(), 1);
}
