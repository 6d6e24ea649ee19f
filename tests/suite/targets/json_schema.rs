//! What the schemas accept and refuse, and what the coverage says about it.

use jsonschema::Validator;
use serde_json::{Value, json};
use zabeteh::contract::{Contract, Entry, Force, Parameter, ParameterRow, Record, Validity};
use zabeteh::model::{Formula, Inclusion, ParameterId, Part, Place, Relation, Term};
use zabeteh::targets::Target;
use zabeteh::targets::json_schema::JsonSchemas;
use zabeteh::text::Date;

use super::fixture::{
    computed, contract, date, form, id, in_answer, in_row, items, place, rule, units, value, when,
    whole, with,
};

/// The schema of a form and what is said about it.
struct Case {
    schema: Value,
    coverage: Value,
    validator: Validator,
}

impl Case {
    fn of(contract: &Contract) -> Self {
        let artifacts = JsonSchemas.emit(contract);
        let read = |path: &str| {
            let artifact = artifacts.iter().find(|artifact| artifact.path == path);
            let text = &artifact.expect("the target emits it").text;
            serde_json::from_str::<Value>(text).expect("the file is JSON")
        };
        let schema = read("schemas/completion.schema.json");
        assert!(
            jsonschema::meta::is_valid(&schema),
            "the metaschema refuses it"
        );
        let validator = jsonschema::validator_for(&schema).expect("the schema compiles");
        let coverage = read("schemas/coverage.json");
        Self {
            schema,
            coverage,
            validator,
        }
    }

    fn with_rule(holds: Formula) -> Self {
        let mut form = form();
        form.rules = vec![rule(holds)];
        Self::of(&with(form))
    }

    fn clause(&self, name: &str) -> Value {
        let clauses = &self.coverage["records"]["completion"]["clauses"];
        let mut found = clauses.as_array().expect("a list").iter();
        let clause = found.find(|clause| clause["clause"] == name);
        clause.unwrap_or_else(|| panic!("no clause {name}")).clone()
    }

    #[track_caller]
    fn accepts(&self, filing: &Value) {
        let errors = self.validator.iter_errors(filing);
        let errors: Vec<String> = errors.map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }

    /// Every complaint stands at or below the place that the coverage names for the clause.
    #[track_caller]
    fn refuses(&self, filing: &Value, clause: &str) {
        let clause = self.clause(clause);
        let place = clause["keywordLocation"]
            .as_str()
            .expect("the schema holds the clause");
        let errors: Vec<_> = self.validator.iter_errors(filing).collect();
        assert!(!errors.is_empty(), "accepted");
        for error in errors {
            let at = error.schema_path().to_string();
            assert!(
                at.starts_with(place),
                "{at} does not stand below {place}: {error}"
            );
        }
    }
}

fn filing() -> Value {
    json!({
        "form": "completion",
        "filed_on": "1403-02-15",
        "fields": {
            "role": "owner", "storeys": 4, "area": "480.00", "fee": "50000",
            "permit_date": "1380-05-10", "roles": ["owner", "heir"], "confirmed": true,
            "shared": false, "drawing": "a.pdf", "plate": {"main": 72, "sub": 1617, "section": 11},
            "renovation_code": "2-14-105-7-0-0-0", "mobile": "09123456789", "note": "سلام",
            "units": [{"floor": -1, "has_lift": true, "lift_number": "7"},
                      {"floor": 3, "has_lift": false}],
        },
        "documents": {"deed": {"copies": 1}},
        "answers": {"fire-inquiry": {"safe": true}},
    })
}

fn filing_with(pointer: &str, value: Value) -> Value {
    let mut filing = filing();
    let (parent, key) = pointer
        .rsplit_once('/')
        .expect("a pointer begins with a slash");
    let parent = filing
        .pointer_mut(parent)
        .expect("the fixture has the parent");
    match (value, parent) {
        (Value::Null, Value::Object(parent)) => drop(parent.remove(key)),
        (value, Value::Array(parent)) => {
            let at: usize = key.parse().expect("an index");
            parent[at] = value;
        }
        (value, parent) => parent[key] = value,
    }
    filing
}

#[test]
fn the_sample_filing_is_accepted() {
    Case::of(&contract()).accepts(&filing());
}

#[test]
fn a_filing_may_leave_out_what_is_optional_and_what_has_not_come_back() {
    let case = Case::of(&contract());
    case.accepts(&filing_with("/answers", Value::Null));
    case.accepts(&filing_with("/answers", json!({})));
    case.accepts(&filing_with("/answers/fire-inquiry", json!({})));
    case.accepts(&filing_with("/fields/email", json!("a@b.ir")));
}

#[test]
fn every_object_is_closed() {
    let case = Case::of(&contract());
    for pointer in [
        "/other",
        "/fields/other",
        "/fields/units/0/other",
        "/documents/other",
        "/answers/other",
    ] {
        let filing = filing_with(pointer, json!({}));
        assert!(!case.validator.is_valid(&filing), "{pointer}");
    }
}

#[test]
fn a_wrong_value_is_refused_at_its_field() {
    let wrong = [
        ("role", json!("company")),
        ("storeys", json!(61)),
        ("storeys", json!("4")),
        ("area", json!("480.000")),
        ("area", json!(480)),
        ("area", json!("1234567.00")),
        ("fee", json!("050000")),
        ("fee", json!("-1")),
        ("permit_date", json!("1380-05-09")),
        ("permit_date", json!("1402-12-30")),
        ("roles", json!([])),
        ("roles", json!(["owner", "owner"])),
        ("confirmed", json!(false)),
        ("drawing", json!("")),
        ("plate", json!({"main": 0, "sub": 0, "section": 1})),
        ("renovation_code", json!("23-1-1-1-0-0-0")),
        ("mobile", json!("9123456789")),
        ("note", json!("سلام‌ها")),
        ("units", json!([])),
    ];
    let case = Case::of(&contract());
    for (field, value) in wrong {
        let clause = if field == "units" {
            "rows units"
        } else {
            &format!("value {field}")
        };
        case.refuses(&filing_with(&format!("/fields/{field}"), value), clause);
    }
}

#[test]
fn coverage_says_what_a_type_loses() {
    let case = Case::of(&contract());
    assert_eq!(case.clause("value mobile")["reasons"], json!(["checksum"]));
    assert_eq!(
        case.clause("value area")["reasons"],
        json!(["decimal-compare"])
    );
    assert_eq!(case.clause("value fee")["exactness"], json!("exact"));
    assert_eq!(
        case.clause("value permit_date")["exactness"],
        json!("exact")
    );
}

#[test]
fn a_missing_field_is_refused() {
    let case = Case::of(&contract());
    case.refuses(&filing_with("/fields/role", Value::Null), "presence role");
    case.refuses(
        &filing_with("/documents/deed", Value::Null),
        "document deed",
    );
}

#[test]
fn a_field_is_asked_exactly_under_its_condition() {
    let case = Case::of(&contract());
    case.refuses(
        &filing_with("/fields/died_on", json!("1400-01-01")),
        "presence died_on",
    );
    let mut heir = filing_with("/fields/role", json!("heir"));
    heir["documents"]["inheritance"] = json!({});
    case.refuses(&heir, "presence died_on");
    heir["fields"]["died_on"] = json!("1399-12-30");
    case.accepts(&heir);
    heir["documents"] = json!({"deed": {}});
    case.refuses(&heir, "document inheritance");
}

#[test]
fn a_column_is_asked_under_the_condition_of_its_row() {
    let case = Case::of(&contract());
    let clause = "presence units.lift_number";
    case.refuses(
        &filing_with("/fields/units/0", json!({"floor": 1, "has_lift": true})),
        clause,
    );
    let unasked = json!({"floor": 1, "has_lift": false, "lift_number": "7"});
    case.refuses(&filing_with("/fields/units/0", unasked), clause);
}

#[test]
fn days_are_exactly_those_of_the_calendar() {
    let case = Case::of(&contract());
    let pattern = &case.schema["properties"]["filed_on"];
    let days = jsonschema::validator_for(pattern).expect("the schema compiles");
    for year in 1199..=1501 {
        for (month, day) in [
            (0, 1),
            (1, 0),
            (6, 31),
            (7, 30),
            (7, 31),
            (12, 29),
            (12, 30),
            (13, 1),
        ] {
            let exists = Date::new(year, month, day).is_some();
            let text = json!(format!("{year:04}-{month:02}-{day:02}"));
            assert_eq!(days.is_valid(&text), exists, "{text}");
        }
    }
}

/// Holds, breaks it so, and whether the schema can tell.
struct Example {
    holds: Formula,
    breaks: (&'static str, Value),
}

fn example(holds: Formula, pointer: &'static str, value: Value) -> Example {
    Example {
        holds,
        breaks: (pointer, value),
    }
}

fn compare(left: Term, relation: Relation, right: i64) -> Formula {
    Formula::Compare(left, relation, Term::Constant(right))
}

fn before(text: &str) -> Formula {
    Formula::Compare(
        value("permit_date"),
        Relation::Below,
        Term::Date(date(text)),
    )
}

fn exact_examples() -> Vec<Example> {
    let low = || Box::new(compare(Term::Place(in_row("floor")), Relation::AtMost, 3));
    let region = Place {
        part: Some(Part::Region),
        ..place("renovation_code")
    };
    let main = Place {
        part: Some(Part::Main),
        ..place("plate")
    };
    let lifts = |relation, count| {
        let having = Formula::Yes(in_row("has_lift"));
        compare(
            Term::CountRows(units(), Some(Box::new(having))),
            relation,
            count,
        )
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
        example(
            Formula::NoneOf(place("role"), items(&["heir"])),
            "/fields/role",
            json!("heir"),
        ),
        example(
            compare(value("storeys"), Relation::AtMost, 5),
            "/fields/storeys",
            json!(6),
        ),
        example(
            compare(value("storeys"), Relation::Unequal, 5),
            "/fields/storeys",
            json!(5),
        ),
        example(
            before("1381-07-01"),
            "/fields/permit_date",
            json!("1381-07-01"),
        ),
        example(
            compare(Term::Place(region), Relation::Below, 3),
            "/fields/renovation_code",
            json!("3-14-105-7-0-0-0"),
        ),
        example(
            compare(Term::Place(main), Relation::Equal, 72),
            "/fields/plate/main",
            json!(73),
        ),
        example(
            Formula::EveryRow(units(), low()),
            "/fields/units",
            high.clone(),
        ),
        example(
            Formula::AnyRow(units(), low()),
            "/fields/units",
            high.clone(),
        ),
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
        example(
            Formula::Yes(in_answer("safe")),
            "/answers/fire-inquiry/safe",
            json!(false),
        ),
        example(
            Formula::Compare(
                Term::FilingDate,
                Relation::AtMost,
                Term::Date(date("1403-03-01")),
            ),
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

#[test]
fn an_exact_rule_accepts_what_holds_and_refuses_what_breaks_it() {
    for Example {
        holds,
        breaks: (pointer, value),
    } in exact_examples()
    {
        let case = Case::with_rule(holds.clone());
        let clause = case.clause("rule tested");
        assert_eq!(clause["exactness"], json!("exact"), "{holds:?}");
        case.accepts(&filing());
        let location = clause["keywordLocation"]
            .as_str()
            .expect("an exact rule has a place");
        let broken = filing_with(pointer, value);
        let at_rule = |error: jsonschema::ValidationError<'_>| {
            error.schema_path().to_string().starts_with(location)
        };
        assert!(
            case.validator.iter_errors(&broken).any(at_rule),
            "{holds:?}"
        );
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
    let moved = Term::Between(
        zabeteh::model::Period::Days,
        Box::new(value("permit_date")),
        Box::new(Term::FilingDate),
    );
    let examples = [
        (areas, "cross-field"),
        (
            compare(value("area"), Relation::AtMost, 900),
            "decimal-compare",
        ),
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
    form.sections[0]
        .entries
        .push(computed("tall", tall, vec![place("storeys")]));
    form.rules = vec![rule(Formula::Not(Box::new(Formula::Yes(place("tall")))))];
    let case = Case::of(&with(form));
    case.accepts(&filing());
    case.refuses(&filing_with("/fields/storeys", json!(6)), "rule tested");
}

fn storey_limit() -> Parameter {
    let validity = |since: &str, until: Option<&str>, value| Validity {
        force: Force {
            since: Some(date(since)),
            until: until.map(date),
        },
        rows: vec![ParameterRow {
            from: None,
            to: None,
            items: Vec::new(),
            value,
        }],
        basis: Vec::new(),
        pending: Vec::new(),
    };
    Parameter {
        id: ParameterId::new("storey_limit"),
        title: super::fixture::text("storey_limit"),
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
    form.rules = vec![rule(Formula::Compare(
        value("storeys"),
        Relation::AtMost,
        limit,
    ))];
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

#[test]
fn the_layout_shows_a_field_with_its_condition() {
    let artifacts = JsonSchemas.emit(&contract());
    let layout = artifacts
        .iter()
        .find(|one| one.path == "schemas/completion.uischema.json");
    let layout: Value = serde_json::from_str(&layout.expect("emitted").text).expect("JSON");
    let control = &layout["elements"][0]["elements"][1];
    insta::with_settings!({
        snapshot_path => "../../snapshots/targets",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("control_shown_under_a_condition",
            serde_json::to_string_pretty(control).expect("JSON"));
    });
}

#[test]
fn the_schema_is_where_every_entry_of_the_form_is() {
    let case = Case::of(&contract());
    let fields = case.schema["properties"]["fields"]["properties"]
        .as_object()
        .expect("an object");
    let names: Vec<&str> = fields.keys().map(String::as_str).collect();
    let form = form();
    let entries = form
        .entries()
        .filter(|entry| !matches!(entry, Entry::Computed(_)));
    let expected: Vec<&str> = entries.map(|entry| entry.id().as_str()).collect();
    assert_eq!(names, expected);
}
