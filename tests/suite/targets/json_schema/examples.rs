use serde_json::{Value, json};
use zabeteh::model::{Formula, Inclusion, Part, Place, Relation, Term};

use crate::targets::fixture::{date, in_answer, in_row, items, place, units, value};

/// Holds, breaks it so, and whether the schema can tell.
pub(super) struct Example {
    pub(super) holds: Formula,
    pub(super) breaks: (&'static str, Value),
}

fn example(holds: Formula, pointer: &'static str, value: Value) -> Example {
    Example { holds, breaks: (pointer, value) }
}

pub(super) fn compare(left: Term, relation: Relation, right: i64) -> Formula {
    Formula::Compare(left, relation, Term::Constant(right))
}

fn before(text: &str) -> Formula {
    Formula::Compare(value("permit_date"), Relation::Below, Term::Date(date(text)))
}

pub(super) fn exact_examples() -> Vec<Example> {
    let low = || Box::new(compare(Term::Place(in_row("floor")), Relation::AtMost, 3));
    let region = Place { part: Some(Part::Region), ..place("renovation_code") };
    let main = Place { part: Some(Part::Main), ..place("plate") };
    let lifts = |relation, count| {
        let having = Formula::Yes(in_row("has_lift"));
        compare(Term::CountRows(units(), Some(Box::new(having))), relation, count)
    };
    let rows = |relation, count| compare(Term::CountRows(units(), None), relation, count);
    let high = json!([{"floor": 4, "has_lift": false}]);
    vec![
        example(
            Formula::Not(Box::new(Formula::Yes(place("shared")))),
            "/fields/shared",
            json!(true),
        ),
        example(
            Formula::Not(Box::new(Formula::Given(place("email")))),
            "/fields/email",
            json!("a@b"),
        ),
        example(Formula::NoneOf(place("role"), items(&["heir"])), "/fields/role", json!("heir")),
        example(compare(value("storeys"), Relation::AtMost, 5), "/fields/storeys", json!(6)),
        example(compare(value("storeys"), Relation::Unequal, 5), "/fields/storeys", json!(5)),
        example(before("1381-07-01"), "/fields/permit_date", json!("1381-07-01")),
        example(
            compare(Term::Place(region), Relation::Below, 3),
            "/fields/renovation_code",
            json!("3-14-105-7-0-0-0"),
        ),
        example(compare(Term::Place(main), Relation::Equal, 72), "/fields/plate/main", json!(73)),
        example(Formula::EveryRow(units(), low()), "/fields/units", high.clone()),
        example(Formula::AnyRow(units(), low()), "/fields/units", high.clone()),
        example(lifts(Relation::Equal, 1), "/fields/units", high.clone()),
        example(lifts(Relation::AtLeast, 1), "/fields/units", high.clone()),
        example(lifts(Relation::Unequal, 0), "/fields/units", high.clone()),
        example(rows(Relation::Above, 1), "/fields/units", high.clone()),
        example(rows(Relation::Equal, 2), "/fields/units", high),
        example(
            compare(Term::CountItems(place("roles")), Relation::AtLeast, 2),
            "/fields/roles",
            json!(["heir"]),
        ),
        example(Formula::Yes(in_answer("safe")), "/answers/fire-inquiry/safe", json!(false)),
        example(
            Formula::Compare(Term::FilingDate, Relation::AtMost, Term::Date(date("1403-03-01"))),
            "/filed_on",
            json!("1403-03-02"),
        ),
        example(
            Formula::ExactlyOne(vec![place("note"), place("email")]),
            "/fields/email",
            json!("a@b"),
        ),
        example(
            Formula::Includes(place("roles"), Inclusion::All, items(&["heir", "owner"])),
            "/fields/roles",
            json!(["heir"]),
        ),
        example(
            Formula::Includes(place("roles"), Inclusion::Any, items(&["owner"])),
            "/fields/roles",
            json!(["heir"]),
        ),
        example(
            Formula::Includes(place("roles"), Inclusion::Only, items(&["heir", "owner"])),
            "/fields/roles",
            json!(["company"]),
        ),
        example(
            Formula::Includes(place("roles"), Inclusion::None, items(&["company"])),
            "/fields/roles",
            json!(["company"]),
        ),
    ]
}
