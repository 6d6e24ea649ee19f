use serde_json::{Value, json};
use zabeteh::contract::{Force, Parameter, ParameterRow, Record, Validity};
use zabeteh::model::{Formula, ParameterId, Period, Relation, Term};

use super::case::{Case, filing, filing_with};
use super::examples::{Example, compare, exact_examples};
use crate::targets::fixture::{
    computed, date, form, id, in_answer, place, rule, text, units, value, when, whole, with,
};

#[test]
fn an_exact_rule_accepts_what_holds_and_refuses_what_breaks_it() {
    for Example { holds, breaks: (pointer, value) } in exact_examples() {
        let case = Case::with_rule(holds.clone());
        let clause = case.clause("rule tested");
        assert_eq!(clause["exactness"], json!("exact"), "{holds:?}");
        case.accepts(&filing());
        let location = clause["keywordLocation"].as_str().expect("an exact rule has a place");
        let broken = filing_with(pointer, value);
        let at_rule = |error: jsonschema::ValidationError<'_>| {
            error.schema_path().to_string().starts_with(location)
        };
        assert!(case.validator.iter_errors(&broken).any(at_rule), "{holds:?}");
    }
}

#[test]
fn an_exact_rule_turned_round_refuses_what_held() {
    for Example { holds, .. } in exact_examples() {
        let case = Case::with_rule(Formula::Not(Box::new(holds.clone())));
        assert!(!case.validator.is_valid(&filing()), "{holds:?}");
    }
}

#[test]
fn a_rule_waits_for_the_answer_that_it_reads() {
    let case = Case::with_rule(Formula::Yes(in_answer("safe")));
    case.accepts(&filing_with("/answers/fire-inquiry", Value::Null));
}

#[test]
fn what_json_schema_cannot_say_is_left_out_with_its_reason() {
    let areas = Formula::Compare(value("area"), Relation::AtMost, value("fee"));
    let sum = compare(Term::Sum(units(), id("floor"), None), Relation::AtMost, 9);
    let moved =
        Term::Between(Period::Days, Box::new(value("permit_date")), Box::new(Term::FilingDate));
    let examples = [
        (areas, "cross-field"),
        (compare(value("area"), Relation::AtMost, 900), "decimal-compare"),
        (Formula::Same(place("note"), place("role")), "cross-field"),
        (Formula::Differ(units(), id("floor")), "unique-by-key"),
        (sum, "sum"),
        (compare(moved, Relation::AtMost, 30), "calendar"),
    ];
    for (holds, reason) in examples {
        for holds in [holds.clone(), Formula::Not(Box::new(holds))] {
            let case = Case::with_rule(holds.clone());
            case.accepts(&filing());
            let clause = case.clause("rule tested");
            assert_eq!(clause["exactness"], json!("absent"), "{holds:?}");
            assert_eq!(clause["reasons"], json!([reason]), "{holds:?}");
            assert_eq!(case.schema["allOf"].as_array().map(Vec::len), Some(2));
        }
    }
}

#[test]
fn a_rule_is_weakened_by_the_part_that_cannot_be_said() {
    let wide = || compare(value("area"), Relation::AtMost, 900);
    let low = || compare(value("storeys"), Relation::AtMost, 3);
    let case = Case::with_rule(Formula::And(vec![wide(), low()]));
    assert_eq!(case.clause("rule tested")["exactness"], json!("weaker"));
    case.refuses(&filing(), "rule tested");
    let case = Case::with_rule(Formula::Or(vec![wide(), low()]));
    assert_eq!(case.clause("rule tested")["exactness"], json!("absent"));
    case.accepts(&filing());
}

#[test]
fn a_guard_that_cannot_be_said_drops_its_rule() {
    let mut form = form();
    let mut guarded = rule(Formula::Yes(place("shared")));
    guarded.when = when(compare(value("area"), Relation::Above, 900));
    form.rules = vec![guarded];
    let case = Case::of(&with(form));
    assert_eq!(case.clause("rule tested")["exactness"], json!("absent"));
    case.accepts(&filing());
}

#[test]
fn a_computed_condition_is_put_in_its_place() {
    let tall = compare(value("storeys"), Relation::Above, 5);
    let mut form = form();
    form.sections[0].entries.push(computed("tall", tall, vec![place("storeys")]));
    form.rules = vec![rule(Formula::Not(Box::new(Formula::Yes(place("tall")))))];
    let case = Case::of(&with(form));
    case.accepts(&filing());
    case.refuses(&filing_with("/fields/storeys", json!(6)), "rule tested");
}

fn storey_limit() -> Parameter {
    let validity = |since: &str, until: Option<&str>, value| Validity {
        force: Force { since: Some(date(since)), until: until.map(date) },
        rows: vec![ParameterRow { from: None, to: None, items: Vec::new(), value }],
        basis: Vec::new(),
        pending: Vec::new(),
    };
    Parameter {
        id: ParameterId::new("storey_limit"),
        title: text("storey_limit"),
        value_type: whole(0, 99),
        key: None,
        validities: vec![
            validity("1390-01-01", Some("1402-12-29"), 6),
            validity("1403-01-01", None, 5),
        ],
    }
}

fn limited() -> Record {
    let limit = Term::Parameter {
        parameter: ParameterId::new("storey_limit"),
        as_of: Box::new(Term::FilingDate),
        key: None,
    };
    let mut form = form();
    form.rules = vec![rule(Formula::Compare(value("storeys"), Relation::AtMost, limit))];
    form
}

#[test]
fn a_dated_parameter_holds_by_the_day_of_filing() {
    let mut contract = with(limited());
    contract.parameters = vec![storey_limit()];
    let case = Case::of(&contract);
    case.accepts(&filing_with("/fields/storeys", json!(5)));
    let mut six = filing_with("/fields/storeys", json!(6));
    case.refuses(&six, "rule tested");
    six["filed_on"] = json!("1402-12-29");
    case.accepts(&six);
}
