use serde_json::{Value, json};
use zabeteh::contract::{ComputedValue, Condition, Entry, Hit};
use zabeteh::evaluate::evaluate;
use zabeteh::model::{
    Direction, FieldId, Formula, ListId, ParameterId, Period, Relation, Rounding, TableId, Term,
    ValueType,
};
use zabeteh::text::Date;

use super::fixture::{
    cell, compare, compute, constant, contract, day, field, items, rows, term, when, whole,
};
use super::probe::{boxed, computed, computed_from, date, filing, permit, value, with};

fn absent() -> Value {
    Value::Null
}

fn units() -> Value {
    with(json!({"units": [
        {"unit_area": "80", "unit_use": "owner"},
        {"unit_area": "120.5", "unit_use": "heir", "unit_note": "نمونه"},
    ]}))
}

#[test]
fn constants_places_and_days_stand_for_themselves() {
    assert_eq!(value(constant(-7), &filing()), json!(-7));
    assert_eq!(value(term("built_area"), &with(json!({"built_area": "480.5"}))), json!(48_050));
    assert_eq!(value(term("nothing"), &filing()), absent());
    assert_eq!(value(term("role"), &filing()), absent());
    assert_eq!(date(Term::Date(day("1403-12-30")), &filing()), json!("1403-12-30"));
    assert_eq!(date(Term::FilingDate, &filing()), json!("1403-02-15"));
    assert_eq!(date(term("permit_date"), &filing()), json!("1403-01-16"));
}

#[test]
fn a_parameter_has_the_value_of_its_day() {
    let threshold = |as_of| Term::Parameter {
        parameter: ParameterId::new("threshold"),
        as_of: boxed(as_of),
        key: None,
    };
    assert_eq!(value(threshold(Term::FilingDate), &filing()), json!(5));
    assert_eq!(value(threshold(Term::Date(day("1402-06-31"))), &filing()), json!(6));
    assert_eq!(value(threshold(Term::Date(day("1389-12-29"))), &filing()), absent());
}

#[test]
fn a_keyed_parameter_is_absent_for_a_key_without_a_row() {
    let price = Term::Parameter {
        parameter: ParameterId::new("unit-price"),
        as_of: boxed(Term::FilingDate),
        key: Some(field("district")),
    };
    assert_eq!(value(price.clone(), &with(json!({"district": 5}))), json!(450_000));
    assert_eq!(value(price.clone(), &with(json!({"district": 6}))), json!(300_000));
    assert_eq!(value(price, &with(json!({"district": 22}))), absent());
}

#[test]
fn rows_are_counted_summed_and_searched() {
    let filter = || Some(boxed(Formula::OneOf(cell("unit_use"), items(&["heir"]))));
    let area = || FieldId::new("unit_area");
    let units = units();
    assert_eq!(value(Term::CountRows(rows("units"), None), &units), json!(2));
    assert_eq!(value(Term::CountRows(rows("units"), filter()), &units), json!(1));
    assert_eq!(value(Term::Sum(rows("units"), area(), None), &units), json!(20_050));
    assert_eq!(value(Term::Sum(rows("units"), area(), filter()), &units), json!(12_050));
    assert_eq!(value(Term::Smallest(rows("units"), area(), None), &units), json!(8_000));
    assert_eq!(value(Term::Largest(rows("units"), area(), None), &units), json!(12_050));
    assert_eq!(value(Term::Sum(rows("nothing"), area(), None), &units), json!(0));
    assert_eq!(value(Term::Smallest(rows("nothing"), area(), None), &units), absent());
    assert_eq!(value(Term::Largest(rows("nothing"), area(), None), &units), absent());
}

#[test]
fn chosen_items_are_counted() {
    let count = Term::CountItems(field("uses"));
    assert_eq!(value(count.clone(), &with(json!({"uses": ["owner", "heir"]}))), json!(2));
    assert_eq!(value(count, &with(json!({"uses": null}))), absent());
}

#[test]
fn arithmetic_is_absent_where_64_bits_do_not_hold_it() {
    let most = || boxed(constant(i64::MAX));
    let two = || boxed(constant(2));
    assert_eq!(value(Term::Plus(two(), two()), &filing()), json!(4));
    assert_eq!(value(Term::Minus(two(), boxed(constant(5))), &filing()), json!(-3));
    assert_eq!(value(Term::Times(two(), boxed(constant(-5))), &filing()), json!(-10));
    assert_eq!(value(Term::Plus(most(), two()), &filing()), absent());
    assert_eq!(value(Term::Minus(boxed(constant(-2)), most()), &filing()), absent());
    assert_eq!(value(Term::Times(most(), two()), &filing()), absent());
    assert_eq!(value(Term::Plus(two(), boxed(term("nothing"))), &filing()), absent());
}

#[test]
fn quotients_are_rounded_to_a_multiple_in_the_named_direction() {
    let divide = |number, divisor, direction, step| {
        let rounding = Rounding { direction, step };
        value(Term::Divide(boxed(constant(number)), divisor, rounding), &filing())
    };
    assert_eq!(divide(7, 2, Direction::Down, 1), json!(3));
    assert_eq!(divide(7, 2, Direction::Up, 1), json!(4));
    assert_eq!(divide(7, 2, Direction::Nearest, 1), json!(4));
    assert_eq!(divide(-7, 2, Direction::Down, 1), json!(-4));
    assert_eq!(divide(-7, 2, Direction::Up, 1), json!(-3));
    assert_eq!(divide(-7, 2, Direction::Nearest, 1), json!(-4));
    assert_eq!(divide(12_345_678, 10, Direction::Down, 1_000), json!(1_234_000));
    assert_eq!(divide(12_345_678, 10, Direction::Up, 1_000), json!(1_235_000));
    assert_eq!(divide(12_345_678, 10, Direction::Nearest, 1_000), json!(1_235_000));
    assert_eq!(divide(i64::MIN, 1, Direction::Nearest, 1), json!(i64::MIN));
    assert_eq!(divide(7, 0, Direction::Down, 1), absent());
}

#[test]
fn dates_move_by_days_months_and_years() {
    let moved = |from: &str, by, period| {
        let start = boxed(Term::Date(day(from)));
        date(Term::Moved(start, boxed(constant(by)), period), &filing())
    };
    assert_eq!(moved("1403-12-30", 1, Period::Years), json!("1404-12-29"));
    assert_eq!(moved("1403-06-31", 1, Period::Months), json!("1403-07-30"));
    assert_eq!(moved("1403-12-30", 1, Period::Days), json!("1404-01-01"));
    assert_eq!(moved("1404-01-01", -1, Period::Days), json!("1403-12-30"));
    assert_eq!(moved("1499-12-01", 2, Period::Years), absent());
    assert_eq!(moved("1403-01-01", i64::MAX, Period::Days), absent());
    assert_eq!(moved("1403-01-01", i64::MAX, Period::Years), absent());
}

#[test]
fn the_time_between_dates_is_counted_in_whole_periods() {
    let between = |period, from: &str, to: &str| {
        let (from, to) = (boxed(Term::Date(day(from))), boxed(Term::Date(day(to))));
        value(Term::Between(period, from, to), &filing())
    };
    assert_eq!(between(Period::Days, "1403-12-29", "1404-01-01"), json!(2));
    assert_eq!(between(Period::Months, "1403-06-31", "1403-07-30"), json!(1));
    assert_eq!(between(Period::Months, "1403-06-31", "1403-07-29"), json!(0));
    assert_eq!(between(Period::Years, "1403-12-30", "1404-12-29"), json!(1));
    assert_eq!(between(Period::Years, "1404-12-29", "1399-12-30"), json!(-5));
    assert_eq!(between(Period::Days, "1404-01-01", "1403-12-29"), json!(-2));
}

#[test]
fn the_first_day_of_a_year_is_the_first_of_farvardin() {
    assert_eq!(date(Term::FirstDayOfYear(boxed(Term::FilingDate)), &filing()), json!("1403-01-01"));
    let far = constant(Date::LAST.day_number() + 1);
    assert_eq!(date(Term::FirstDayOfYear(boxed(far)), &filing()), absent());
}

#[test]
fn a_computed_condition_always_has_a_value() {
    let longer = || compare(term("built_area"), Relation::Above, constant(0));
    let yes = computed(ComputedValue::Condition(longer()), ValueType::YesNo, &filing());
    assert_eq!(yes, json!(true));
    let value = ComputedValue::Condition(Formula::Given(field("plan")));
    let probe = || compute("probe", ValueType::YesNo, value.clone(), &[field("plan")]);
    assert_eq!(computed_from(probe(), &with(json!({"plan": "plan.pdf"}))), json!(true));
    assert_eq!(computed_from(probe(), &filing()), json!(false));
}

#[test]
fn a_computed_value_is_absent_where_its_own_condition_does_not_hold() {
    let mut probe = compute("probe", whole(0, 9), ComputedValue::Term(constant(1)), &[]);
    assert_eq!(computed_from(probe.clone(), &filing()), json!(1));
    probe.when = when(Formula::Yes(field("shared")), &[field("shared")]);
    assert_eq!(computed_from(probe.clone(), &filing()), absent());
    probe.when = Condition::always();
    probe.value = ComputedValue::Term(term("probe"));
    assert_eq!(computed_from(probe, &filing()), absent(), "a circle has no value");
}

#[test]
fn a_table_decides_where_exactly_one_row_holds() {
    let table = || ComputedValue::Table(TableId::new("grade-table"));
    let grade = |storeys: i64| {
        let filing = with(json!({"storeys": storeys, "elevator": null}));
        computed(table(), whole(1, 3), &filing)
    };
    assert_eq!(grade(2), json!(3));
    assert_eq!(grade(3), absent(), "no row holds");
    assert_eq!(grade(5), absent(), "undecided");
}

#[test]
fn a_table_of_all_that_apply_gives_the_items_of_every_row_that_holds() {
    let filing = |storeys: i64| with(json!({"storeys": storeys, "elevator": null}));
    let result = |storeys| {
        let mut contract = contract();
        let table = &mut contract.tables[0];
        table.hit = Hit::AllThatApply;
        table.result.value_type = choices();
        for (row, item) in table.rows.iter_mut().zip(["agent", "heir", "owner"]) {
            row.items = items(&[item]);
        }
        table.rows[2].when = Formula::Constant(true);
        let probe = ComputedValue::Table(TableId::new("grade-table"));
        let entries = &mut permit(&mut contract).sections[0].entries;
        entries.push(Entry::Computed(compute("probe", choices(), probe, &[])));
        evaluate(&contract, &filing(storeys)).computed["probe"].clone()
    };
    assert_eq!(result(1), json!(["owner", "agent"]));
    assert_eq!(result(6), json!(["owner", "heir"]));
    assert_eq!(result(3), json!(["owner"]));
}

#[test]
fn a_parameter_keyed_by_a_choice_is_read_by_its_item() {
    let mut contract = contract();
    let row = &mut contract.parameters[1].validities[0].rows[0];
    (row.from, row.to, row.items) = (None, None, items(&["owner"]));
    let price = Term::Parameter {
        parameter: ParameterId::new("unit-price"),
        as_of: boxed(Term::FilingDate),
        key: Some(field("role")),
    };
    let probe = compute("probe", whole(0, 1_000_000), ComputedValue::Term(price), &[]);
    let entries = &mut permit(&mut contract).sections[0].entries;
    entries.push(Entry::Computed(probe));
    assert_eq!(evaluate(&contract, &filing()).computed["probe"], json!(450_000));
    let heir = with(json!({"role": "heir"}));
    assert!(!evaluate(&contract, &heir).computed.contains_key("probe"));
}

fn choices() -> ValueType {
    ValueType::Choices { list: ListId::new("role"), items: items(&["owner", "heir", "agent"]) }
}
