use serde_json::{Value, json};
use zabeteh::model::{FieldId, Formula, Inclusion, Part, RecordId, Relation, Term};

use super::fixture::{answer, cell, compare, constant, field, items, part, rows, term};
use super::probe::{boxed, filing, holds, places, with};

fn units() -> Value {
    with(json!({"units": [
        {"unit_area": "80", "unit_use": "owner"},
        {"unit_area": "120.5", "unit_use": "heir", "unit_note": "نمونه"},
    ]}))
}

#[test]
fn constants_and_connectives_are_plain() {
    let (yes, no) = (Formula::Constant(true), Formula::Constant(false));
    assert!(holds(yes.clone(), &filing()));
    assert!(!holds(no.clone(), &filing()));
    assert!(holds(Formula::Not(boxed(no.clone())), &filing()));
    assert!(!holds(Formula::And(vec![yes.clone(), no.clone()]), &filing()));
    assert!(holds(Formula::Or(vec![no, yes]), &filing()));
    assert!(holds(Formula::And(Vec::new()), &filing()));
    assert!(!holds(Formula::Or(Vec::new()), &filing()));
}

#[test]
fn a_yes_no_holds_where_it_is_yes() {
    assert!(!holds(Formula::Yes(field("shared")), &filing()));
    assert!(holds(Formula::Yes(field("shared")), &with(json!({"shared": true}))));
    assert!(!holds(Formula::Yes(field("deceased_id")), &filing()));
}

#[test]
fn given_means_present() {
    let planned = with(json!({"plan": "plan.pdf"}));
    assert!(holds(Formula::Given(field("plan")), &planned));
    assert!(!holds(Formula::Given(field("plan")), &filing()));
    assert!(!holds(Formula::Given(field("nothing")), &filing()));
    let one = Formula::ExactlyOne(places(&["plan", "built_area"]));
    assert!(!holds(one.clone(), &planned));
    assert!(holds(one.clone(), &filing()));
    assert!(!holds(one, &with(json!({"built_area": null}))));
}

#[test]
fn an_inquiry_is_answered_where_its_answer_is_there() {
    let answered = Formula::Answered(RecordId::new("ownership-inquiry"));
    let mut filing = with(json!({"shared": true}));
    assert!(!holds(answered.clone(), &filing));
    filing["answers"] = json!({"ownership-inquiry": {"seized": true, "seized_by": "بانک"}});
    assert!(holds(answered, &filing));
    assert!(holds(Formula::Yes(answer("seized")), &filing));
}

#[test]
fn integers_compare_in_six_ways() {
    let four = with(json!({"storeys": 4}));
    let at = |relation, value| holds(compare(term("storeys"), relation, constant(value)), &four);
    for (relation, expected) in [
        (Relation::Equal, [false, true, false]),
        (Relation::Unequal, [true, false, true]),
        (Relation::Below, [false, false, true]),
        (Relation::AtMost, [false, true, true]),
        (Relation::Above, [true, false, false]),
        (Relation::AtLeast, [true, true, false]),
    ] {
        assert_eq!([3, 4, 5].map(|value| at(relation, value)), expected, "{relation:?}");
    }
}

#[test]
fn an_absent_operand_makes_every_comparison_false() {
    for relation in [Relation::Equal, Relation::Unequal, Relation::AtMost] {
        assert!(!holds(compare(term("nothing"), relation, constant(0)), &filing()));
        assert!(!holds(compare(constant(0), relation, term("nothing")), &filing()));
    }
    let absent = compare(term("nothing"), Relation::Equal, constant(0));
    assert!(holds(Formula::Not(boxed(absent)), &filing()));
}

#[test]
fn a_choice_is_or_is_not_among_items() {
    let one = |ids: &[&str]| holds(Formula::OneOf(field("role"), items(ids)), &filing());
    let none = |ids: &[&str]| holds(Formula::NoneOf(field("role"), items(ids)), &filing());
    assert!(one(&["heir", "owner"]) && !one(&["heir"]));
    assert!(none(&["heir"]) && !none(&["owner"]));
    assert!(!holds(Formula::NoneOf(field("nothing"), items(&["heir"])), &filing()));
    // A constant of an identifier is written like an item.
    assert!(holds(
        Formula::OneOf(field("national_id"), items(&["0084575948"])),
        &with(json!({"national_id": "0084575948"})),
    ));
}

#[test]
fn a_set_includes_in_four_ways() {
    let both = with(json!({"uses": ["owner", "heir"]}));
    let has = |inclusion, ids: &[&str]| {
        holds(Formula::Includes(field("uses"), inclusion, items(ids)), &both)
    };
    assert!(has(Inclusion::All, &["heir", "owner"]) && !has(Inclusion::All, &["heir", "agent"]));
    assert!(has(Inclusion::Any, &["heir", "agent"]) && !has(Inclusion::Any, &["agent"]));
    assert!(has(Inclusion::Only, &["owner", "heir", "agent"]) && !has(Inclusion::Only, &["heir"]));
    assert!(has(Inclusion::None, &["agent"]) && !has(Inclusion::None, &["agent", "heir"]));
    let absent = with(json!({"built_area": null}));
    let none = Formula::Includes(field("uses"), Inclusion::None, items(&["agent"]));
    assert!(!holds(none, &absent));
}

#[test]
fn texts_are_the_same_or_different_where_both_are_present() {
    let heir = with(json!({
        "role": "heir", "national_id": "0084575948", "deceased_id": "0012345679",
    }));
    let same = Formula::Same(field("national_id"), field("deceased_id"));
    let different = Formula::Different(field("national_id"), field("deceased_id"));
    assert!(!holds(same.clone(), &heir));
    assert!(holds(different.clone(), &heir));
    assert!(!holds(same, &filing()));
    assert!(!holds(different, &filing()));
}

#[test]
fn rows_are_asked_for_any_and_for_every() {
    let large =
        || boxed(compare(Term::Place(cell("unit_area")), Relation::Above, constant(10_000)));
    assert!(holds(Formula::AnyRow(rows("units"), large()), &units()));
    assert!(!holds(Formula::EveryRow(rows("units"), large()), &units()));
    assert!(!holds(Formula::AnyRow(rows("nothing"), large()), &units()));
    assert!(holds(Formula::EveryRow(rows("nothing"), large()), &units()));
}

#[test]
fn a_column_differs_where_no_two_rows_agree() {
    let differ = |column: &str| Formula::Differ(rows("units"), FieldId::new(column));
    assert!(holds(differ("unit_area"), &units()));
    // The one row that has the note cannot agree with a row that has none.
    assert!(holds(differ("unit_note"), &units()));
    let alike = with(json!({"units": [
        {"unit_area": "80.00", "unit_use": "owner"},
        {"unit_area": "80", "unit_use": "owner"},
    ]}));
    assert!(!holds(differ("unit_area"), &alike));
}

#[test]
fn parts_of_identifiers_are_numbers() {
    let filing = with(json!({
        "plate": {"main": 72, "sub": 0, "section": 11}, "case_number": "22001840320",
    }));
    for (id, which, expected) in [
        ("plate", Part::Main, 72),
        ("plate", Part::Sub, 0),
        ("plate", Part::Section, 11),
        ("case_number", Part::Region, 22),
    ] {
        let place = Term::Place(part(id, which));
        assert!(holds(compare(place, Relation::Equal, constant(expected)), &filing), "{id}");
    }
}
