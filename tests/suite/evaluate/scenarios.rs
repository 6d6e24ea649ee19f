use serde_json::json;
use zabeteh::contract::{Contract, Expectation, Scenario};
use zabeteh::evaluate::{Came, Outcome, Trial, run};
use zabeteh::model::{
    DocumentId, FieldId, Formula, Inclusion, Part, Period, RecordId, Relation, RuleId, ScenarioId,
    Term,
};
use zabeteh::text::Bilingual;

use super::fixture::{
    answer, cell, compare, constant, contract, day, field, items, part, rows, term,
};
use super::probe::boxed;

fn scenario(given: Vec<Formula>, expect: Vec<Expectation>) -> Scenario {
    Scenario {
        id: ScenarioId::new("probe"),
        title: Bilingual::default(),
        record: RecordId::new("permit"),
        on: day("1403-02-15"),
        given,
        expect,
    }
}

pub(super) fn trial(contract: &Contract, given: Vec<Formula>, expect: Vec<Expectation>) -> Trial {
    run(contract, &scenario(given, expect))
}

fn passes(given: Vec<Formula>, expect: Vec<Expectation>) {
    let trial = trial(&contract(), given, expect);
    assert!(trial.passed, "{:#?}\n{:#}", trial.failures, trial.filing);
}

fn is(id: &str, item: &str) -> Formula {
    Formula::OneOf(field(id), items(&[item]))
}

fn equals(term: Term, value: i64) -> Formula {
    compare(term, Relation::Equal, constant(value))
}

#[test]
fn what_is_not_named_is_filled_in_validly() {
    passes(Vec::new(), vec![Expectation::Accepted, Expectation::WithoutVisit]);
}

#[test]
fn fields_that_the_given_values_ask_for_are_filled_in_too() {
    let certificate = DocumentId::new("inheritance-certificate");
    let deceased = Formula::Given(field("deceased_id"));
    let elevator = Formula::Given(field("elevator"));
    passes(
        vec![is("role", "heir"), equals(term("storeys"), 6)],
        vec![
            Expectation::Accepted,
            Expectation::Document(certificate.clone()),
            Expectation::Holds(deceased.clone()),
            Expectation::Holds(elevator),
            Expectation::Visit,
        ],
    );
    passes(
        vec![is("role", "owner")],
        vec![
            Expectation::WithoutDocument(certificate),
            Expectation::Holds(Formula::Not(boxed(deceased))),
        ],
    );
}

#[test]
fn every_kind_of_given_becomes_true() {
    let date = Term::Moved(boxed(Term::FilingDate), boxed(constant(-1)), Period::Months);
    for formula in [
        Formula::Yes(field("shared")),
        Formula::Not(boxed(Formula::Yes(field("shared")))),
        is("role", "heir"),
        is("national_id", "0084575948"),
        Formula::NoneOf(field("role"), items(&["owner"])),
        Formula::Not(boxed(is("role", "owner"))),
        equals(term("built_area"), 48_050),
        compare(term("permit_date"), Relation::Equal, date),
        compare(term("storeys"), Relation::Above, constant(3)),
        Formula::Not(boxed(compare(term("storeys"), Relation::Below, constant(3)))),
        compare(constant(3), Relation::Below, term("storeys")),
        Formula::Includes(field("uses"), Inclusion::All, items(&["heir", "owner"])),
        Formula::Given(field("plan")),
        Formula::Not(boxed(Formula::Given(field("plan")))),
        equals(Term::CountRows(rows("units"), None), 3),
        equals(Term::Sum(rows("units"), FieldId::new("unit_area"), None), 10_001),
        equals(Term::CountItems(field("uses")), 2),
        equals(Term::Place(part("plate", Part::Section)), 11),
        equals(Term::Place(part("case_number", Part::Region)), 17),
        Formula::AnyRow(rows("units"), boxed(Formula::OneOf(cell("unit_use"), items(&["heir"])))),
        Formula::EveryRow(rows("units"), boxed(equals(Term::Place(cell("unit_area")), 5_000))),
        Formula::Answered(RecordId::new("ownership-inquiry")),
        Formula::Not(boxed(Formula::Answered(RecordId::new("ownership-inquiry")))),
        Formula::And(vec![is("role", "heir"), equals(term("storeys"), 4)]),
        Formula::Differ(rows("units"), FieldId::new("unit_area")),
    ] {
        passes(vec![formula.clone()], vec![Expectation::Holds(formula)]);
    }
}

#[test]
fn several_values_of_one_plate_stay_together() {
    let parts = [(Part::Section, 11), (Part::Main, 7)];
    let given = parts.map(|(which, value)| equals(Term::Place(part("plate", which)), value));
    let trial = trial(&contract(), given.to_vec(), Vec::new());
    assert_eq!(trial.filing["fields"]["plate"], json!({"main": 7, "sub": 1617, "section": 11}));
}

#[test]
fn needed_inquiries_have_answered_unless_the_scenario_says_otherwise() {
    let shared = || Formula::Yes(field("shared"));
    let silent = Formula::Not(boxed(Formula::Answered(RecordId::new("ownership-inquiry"))));
    passes(vec![shared()], vec![Expectation::Accepted]);
    passes(vec![shared(), silent], vec![Expectation::Waiting]);
    passes(
        vec![shared(), Formula::Yes(answer("seized"))],
        vec![
            Expectation::Refused,
            Expectation::BrokenRule(RuleId::new("not-seized")),
            Expectation::Needs(RecordId::new("ownership-inquiry")),
        ],
    );
}

#[test]
fn a_named_field_stays_even_where_it_is_not_asked() {
    let trial = trial(
        &contract(),
        vec![equals(term("storeys"), 1), Formula::Given(field("elevator"))],
        vec![Expectation::Accepted],
    );
    assert_eq!(trial.failures[0].came, Came::Outcome(Outcome::Refused));
    assert_eq!(trial.verdict.findings[0].path, "/fields/elevator");
}

#[test]
fn what_came_otherwise_is_said_as_data() {
    let trial = trial(
        &contract(),
        vec![Formula::Yes(field("nothing"))],
        vec![
            Expectation::BrokenRule(RuleId::new("units-fit")),
            Expectation::Visit,
            Expectation::Needs(RecordId::new("ownership-inquiry")),
        ],
    );
    let came: Vec<Came> = trial.failures.into_iter().map(|it| it.came).collect();
    assert_eq!(came, [Came::BrokenRules(Vec::new()), Came::Visit(false), Came::Needs(Vec::new())],);
    assert_eq!(trial.not_applied.len(), 1);
    assert!(!trial.passed);
}
