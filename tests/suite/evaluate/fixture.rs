//! A small regulation, built by hand, that uses every kind of condition, term and type.

use zabeteh::contract::{
    Asked, Basis, Computed, ComputedValue, Condition, Contract, Copies, Document, Effect, Entry,
    Field, Force, Hit, Inquiry, Item, List, Need, Parameter, ParameterRow, Presence, Provision,
    Record, RecordKind, RegulationHead, Requirement, Rows, Rule, Section, Silence, Table,
    TableColumn, TableRow, Validity, Visit,
};
use zabeteh::model::{
    DocumentId, FieldId, Formula, IdentifierKind, ItemId, LawId, ListId, NumberType, ParameterId,
    Part, Place, ProvisionId, Quantity, RecordId, Relation, RowsPlace, RuleId, Scope, SectionId,
    TableId, Term, ValueType,
};
use zabeteh::text::{Bilingual, Date};

pub(super) fn day(text: &str) -> Date {
    Date::parse(text).expect("the day of a test exists")
}

pub(super) fn field(id: &str) -> Place {
    Place::filing(FieldId::new(id))
}

pub(super) fn cell(id: &str) -> Place {
    Place { scope: Scope::Row, ..field(id) }
}

pub(super) fn answer(id: &str) -> Place {
    Place { scope: Scope::Answer(RecordId::new("ownership-inquiry")), ..field(id) }
}

pub(super) fn part(id: &str, part: Part) -> Place {
    Place { part: Some(part), ..field(id) }
}

pub(super) fn rows(id: &str) -> RowsPlace {
    RowsPlace { scope: Scope::Filing, rows: FieldId::new(id) }
}

pub(super) fn term(id: &str) -> Term {
    Term::Place(field(id))
}

pub(super) fn constant(value: i64) -> Term {
    Term::Constant(value)
}

pub(super) fn compare(left: Term, relation: Relation, right: Term) -> Formula {
    Formula::Compare(left, relation, right)
}

pub(super) fn items(ids: &[&str]) -> Vec<ItemId> {
    ids.iter().map(|id| ItemId::new(*id)).collect()
}

pub(super) fn when(formula: Formula, reads: &[Place]) -> Condition {
    Condition { formula, words: Bilingual::new("شرط", "condition"), reads: reads.to_vec() }
}

fn named(id: &str) -> Bilingual {
    Bilingual::new(id, id)
}

pub(super) fn number(quantity: Quantity, places: u8, (min, max): (i64, i64)) -> ValueType {
    ValueType::Number(NumberType { quantity, places, min, max })
}

pub(super) fn whole(min: i64, max: i64) -> ValueType {
    number(Quantity::Whole, 0, (min, max))
}

pub(super) fn area() -> ValueType {
    number(Quantity::Area, 2, (100, 20_000_000))
}

pub(super) fn choice(ids: &[&str]) -> ValueType {
    ValueType::Choice { list: ListId::new("role"), items: items(ids) }
}

pub(super) fn date() -> ValueType {
    ValueType::Date { min: Date::FIRST, max: Date::LAST }
}

pub(super) fn ask(id: &str, value_type: ValueType) -> Field {
    Field {
        id: FieldId::new(id),
        title: named(id),
        label: named(id),
        hint: None,
        value_type,
        when: Condition::always(),
        asked: Asked::Required,
        personal: false,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

fn optional(id: &str, value_type: ValueType) -> Field {
    Field { asked: Asked::Optional, ..ask(id, value_type) }
}

fn ask_when(id: &str, value_type: ValueType, condition: Condition) -> Field {
    Field { when: condition, ..ask(id, value_type) }
}

pub(super) fn compute(
    id: &str,
    value_type: ValueType,
    value: ComputedValue,
    reads: &[Place],
) -> Computed {
    Computed {
        id: FieldId::new(id),
        title: named(id),
        label: named(id),
        hint: None,
        value_type,
        when: Condition::always(),
        value,
        words: named(id),
        reads: reads.to_vec(),
        personal: false,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

pub(super) fn rule(id: &str, guard: Condition, holds: Condition) -> Rule {
    Rule {
        id: RuleId::new(id),
        effect: Effect::Refuses,
        when: guard,
        holds,
        message: Bilingual::new(format!("پیام {id}"), format!("message of {id}")),
        remedy: Bilingual::new(format!("چاره {id}"), format!("remedy of {id}")),
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

fn require(id: &str, condition: Condition) -> Requirement {
    Requirement {
        document: DocumentId::new(id),
        copies: Copies::Copy,
        issued_by: None,
        when: condition,
        asked: Asked::Required,
        because: None,
        hint: None,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

fn need(any_of: &[&str], condition: Condition) -> Need {
    Need {
        any_of: any_of.iter().map(|id| RecordId::new(*id)).collect(),
        when: condition,
        because: None,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

pub(super) fn record(id: &str, number: u32) -> Record {
    Record {
        confidence: None,
        sources: Vec::new(),
        confirmed: None,
        id: RecordId::new(id),
        number,
        kind: RecordKind::Form,
        title: named(id),
        group: None,
        purpose: named(id),
        filed_by: None,
        channels: Vec::new(),
        visits: Vec::new(),
        decided_within: None,
        gives: None,
        force: Force::default(),
        basis: Vec::new(),
        pending: Vec::new(),
        inquiry: None,
        sections: Vec::new(),
        documents: Vec::new(),
        needs: Vec::new(),
        rules: Vec::new(),
        provisions: Vec::new(),
        blocks: Vec::new(),
    }
}

fn section(entries: Vec<Entry>) -> Vec<Section> {
    vec![Section { id: SectionId::new("all"), title: named("all"), hint: None, entries }]
}

/// The form `permit`: one field of every type.
fn entries() -> Vec<Entry> {
    let heir = Formula::OneOf(field("role"), items(&["heir"]));
    let high = compare(term("storeys"), Relation::AtLeast, constant(5));
    let units = Rows {
        id: FieldId::new("units"),
        title: named("units"),
        label: named("units"),
        hint: None,
        min: 1,
        max: 5,
        when: Condition::always(),
        fields: vec![
            ask("unit_area", area()),
            ask("unit_use", choice(&["owner", "heir"])),
            ask_when(
                "unit_note",
                ValueType::Text { max: 20 },
                when(Formula::OneOf(cell("unit_use"), items(&["heir"])), &[cell("unit_use")]),
            ),
        ],
    };
    vec![
        Entry::Field(ask("role", choice(&["owner", "heir", "agent"]))),
        Entry::Field(ask("national_id", ValueType::Identifier(IdentifierKind::NationalId))),
        Entry::Field(ask_when(
            "deceased_id",
            ValueType::Identifier(IdentifierKind::NationalId),
            when(heir, &[field("role")]),
        )),
        Entry::Field(ask("storeys", whole(1, 60))),
        Entry::Field(ask_when(
            "elevator",
            ValueType::Text { max: 20 },
            when(high, &[field("storeys")]),
        )),
        Entry::Field(ask("built_area", area())),
        Entry::Field(ask("permitted_area", area())),
        Entry::Field(ask("price", number(Quantity::Money, 0, (0, i64::MAX)))),
        Entry::Field(ask("permit_date", date())),
        Entry::Field(ask("plate", ValueType::RegistryPlate)),
        Entry::Field(ask("case_number", ValueType::Identifier(IdentifierKind::CaseNumber))),
        Entry::Field(ask("district", number(Quantity::District, 0, (1, 22)))),
        Entry::Field(ask("agrees", ValueType::Confirmation)),
        Entry::Field(ask("shared", ValueType::YesNo)),
        Entry::Field(optional(
            "uses",
            ValueType::Choices {
                list: ListId::new("role"),
                items: items(&["owner", "heir", "agent"]),
            },
        )),
        Entry::Field(optional("plan", ValueType::File)),
        Entry::Rows(units),
        Entry::Computed(compute(
            "grade",
            whole(1, 3),
            ComputedValue::Table(TableId::new("grade-table")),
            &[field("storeys")],
        )),
        Entry::Computed(compute(
            "exceeds",
            ValueType::YesNo,
            ComputedValue::Condition(compare(
                term("built_area"),
                Relation::Above,
                term("permitted_area"),
            )),
            &[field("built_area"), field("permitted_area")],
        )),
    ]
}

fn permit() -> Record {
    let built = [field("built_area"), field("permitted_area")];
    Record {
        force: Force { since: Some(day("1390-01-01")), until: None },
        sections: section(entries()),
        documents: vec![
            require("title-deed", Condition::always()),
            require(
                "inheritance-certificate",
                when(Formula::OneOf(field("role"), items(&["heir"])), &[field("role")]),
            ),
        ],
        needs: vec![need(
            &["ownership-inquiry"],
            when(Formula::Yes(field("shared")), &[field("shared")]),
        )],
        rules: vec![
            Rule {
                basis: vec![Basis {
                    law: LawId::new("municipality-act"),
                    locator: "100 note 2".to_owned(),
                    words: named("100"),
                }],
                ..rule(
                    "within-permit",
                    Condition::always(),
                    when(
                        Formula::Not(Box::new(Formula::Yes(field("exceeds")))),
                        &[field("exceeds")],
                    ),
                )
            },
            rule(
                "units-fit",
                Condition::always(),
                when(
                    compare(
                        Term::Sum(rows("units"), FieldId::new("unit_area"), None),
                        Relation::AtMost,
                        term("built_area"),
                    ),
                    &[cell("unit_area"), field("built_area")],
                ),
            ),
            rule(
                "not-seized",
                when(Formula::Yes(field("shared")), &[field("shared")]),
                when(Formula::Not(Box::new(Formula::Yes(answer("seized")))), &[answer("seized")]),
            ),
            Rule {
                effect: Effect::Advises,
                ..rule("half-used", Condition::always(), when(half_used(), &built))
            },
        ],
        provisions: vec![Provision {
            id: ProvisionId::new("second-check"),
            text: named("second-check"),
            when: when(
                compare(term("built_area"), Relation::Above, constant(200_000)),
                &[field("built_area")],
            ),
            checked_by: None,
            basis: Vec::new(),
            pending: Vec::new(),
        }],
        visits: vec![Visit {
            because: Presence::Drawings,
            when: when(compare(term("grade"), Relation::Equal, constant(1)), &[field("grade")]),
            note: None,
        }],
        ..record("permit", 11)
    }
}

fn half_used() -> Formula {
    let doubled = Term::Times(Box::new(term("built_area")), Box::new(constant(2)));
    compare(doubled, Relation::AtLeast, term("permitted_area"))
}

fn ownership_inquiry() -> Record {
    Record {
        kind: RecordKind::Inquiry,
        inquiry: Some(Inquiry {
            answered_by: None,
            carried: None,
            within: None,
            silence: Silence::Waits,
            answers: vec![
                Entry::Field(ask("seized", ValueType::YesNo)),
                Entry::Field(ask_when(
                    "seized_by",
                    ValueType::Text { max: 20 },
                    when(Formula::Yes(answer("seized")), &[answer("seized")]),
                )),
            ],
            replaces: vec![DocumentId::new("title-deed")],
        }),
        sections: section(vec![Entry::Field(ask("plate", ValueType::RegistryPlate))]),
        rules: vec![rule(
            "own-answer",
            Condition::always(),
            when(Formula::Not(Box::new(Formula::Yes(answer("seized")))), &[answer("seized")]),
        )],
        ..record("ownership-inquiry", 57)
    }
}

fn grade_table() -> Table {
    let storeys = |relation, value| compare(term("storeys"), relation, constant(value));
    let row =
        |formula, value| TableRow { when: formula, cells: Vec::new(), value, items: Vec::new() };
    let column = |id: &str, value_type| TableColumn {
        field: FieldId::new(id),
        title: named(id),
        value_type,
    };
    Table {
        id: TableId::new("grade-table"),
        title: named("grade-table"),
        columns: vec![column("storeys", whole(1, 60))],
        result: column("grade", whole(1, 3)),
        hit: Hit::ExactlyOne,
        rows: vec![
            row(storeys(Relation::AtMost, 2), Some(3)),
            row(storeys(Relation::AtLeast, 6), Some(1)),
            row(storeys(Relation::Equal, 5), None),
        ],
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

fn parameter(id: &str, key: Option<ValueType>, validities: Vec<Validity>) -> Parameter {
    Parameter {
        id: ParameterId::new(id),
        title: named(id),
        value_type: whole(0, 1_000_000),
        key,
        validities,
    }
}

fn validity((since, until): (&str, Option<&str>), rows: Vec<ParameterRow>) -> Validity {
    Validity {
        force: Force { since: Some(day(since)), until: until.map(day) },
        rows,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

fn keyed((from, to): (Option<i64>, Option<i64>), value: i64) -> ParameterRow {
    ParameterRow { from, to, items: Vec::new(), value }
}

pub(super) fn contract() -> Contract {
    let item = |id: &str, until: Option<&str>| Item {
        id: ItemId::new(id),
        title: named(id),
        force: Force { since: None, until: until.map(day) },
    };
    let document = |id: &str, title: (&str, &str)| Document {
        id: DocumentId::new(id),
        title: Bilingual::new(title.0, title.1),
        issued_by: None,
        copies: Copies::Copy,
        hint: None,
        force: Force::default(),
    };
    Contract {
        regulation: RegulationHead {
            id: "test".to_owned(),
            title: named("test"),
            published_by: None,
            revision: Some(day("1403-01-01")),
        },
        organisations: Vec::new(),
        laws: Vec::new(),
        lists: vec![List {
            id: ListId::new("role"),
            title: named("role"),
            items: vec![item("owner", None), item("heir", None), item("agent", Some("1402-12-29"))],
        }],
        documents: vec![
            document("inheritance-certificate", ("گواهی حصر وراثت", "inheritance certificate")),
            document("title-deed", ("سند مالکیت", "title deed")),
        ],
        parameters: vec![
            parameter(
                "threshold",
                None,
                vec![
                    validity(("1390-01-01", Some("1402-06-31")), vec![keyed((None, None), 6)]),
                    validity(("1402-07-01", None), vec![keyed((None, None), 5)]),
                ],
            ),
            parameter(
                "unit-price",
                Some(number(Quantity::District, 0, (1, 22))),
                vec![validity(
                    ("1403-01-01", None),
                    vec![keyed((Some(1), Some(5)), 450_000), keyed((Some(6), Some(21)), 300_000)],
                )],
            ),
        ],
        tables: vec![grade_table()],
        records: vec![permit(), ownership_inquiry()],
        codes: Vec::new(),
        questions: Vec::new(),
        journeys: Vec::new(),
        scenarios: Vec::new(),
    }
}
