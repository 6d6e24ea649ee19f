//! A regulation of two records, built by hand, which a test widens by what it is about.

use zabeteh::contract::{
    Asked, Block, Channel, CodeEntry, Computed, ComputedValue, Condition, Contract, Copies,
    Document, Effect, Entry, Field, Force, Inquiry, Item, List, Need, Purpose, Record, RecordKind,
    RegulationHead, Requirement, Rows, Rule, Section, Silence,
};
use zabeteh::model::{
    DocumentId, FieldId, Formula, IdentifierKind, ItemId, ListId, NumberType, Place, Quantity,
    RecordId, RowsPlace, RuleId, Scope, SectionId, Term, ValueType,
};
use zabeteh::text::{Bilingual, Date};

pub(crate) fn id(text: &str) -> FieldId {
    FieldId::new(text)
}

pub(crate) fn place(field: &str) -> Place {
    Place::filing(id(field))
}

pub(crate) fn in_row(field: &str) -> Place {
    Place { scope: Scope::Row, ..place(field) }
}

pub(crate) fn in_answer(field: &str) -> Place {
    Place { scope: Scope::Answer(RecordId::new("fire-inquiry")), ..place(field) }
}

pub(crate) fn units() -> RowsPlace {
    RowsPlace { scope: Scope::Filing, rows: id("units") }
}

pub(crate) fn value(field: &str) -> Term {
    Term::Place(place(field))
}

pub(crate) fn items(ids: &[&str]) -> Vec<ItemId> {
    ids.iter().map(|id| ItemId::new(*id)).collect()
}

pub(crate) fn date(text: &str) -> Date {
    Date::parse(text).expect("tests write days that exist")
}

pub(crate) fn text(id: &str) -> Bilingual {
    Bilingual::new(format!("«{id}»"), id.replace(['_', '-'], " "))
}

pub(crate) fn when(formula: Formula) -> Condition {
    Condition { formula, words: Bilingual::new("شرط", "condition"), reads: Vec::new() }
}

pub(crate) fn whole(min: i64, max: i64) -> ValueType {
    number(Quantity::Whole, 0, (min, max))
}

pub(crate) fn number(quantity: Quantity, places: u8, (min, max): (i64, i64)) -> ValueType {
    ValueType::Number(NumberType { quantity, places, min, max })
}

pub(crate) fn roles() -> ValueType {
    ValueType::Choice { list: ListId::new("role"), items: items(&["owner", "heir"]) }
}

pub(crate) fn field(name: &str, value_type: ValueType) -> Field {
    Field {
        id: id(name),
        title: text(name),
        label: text(name),
        hint: None,
        value_type,
        when: Condition::always(),
        asked: Asked::Required,
        personal: false,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

pub(crate) fn rule(holds: Formula) -> Rule {
    Rule {
        id: RuleId::new("tested"),
        effect: Effect::Refuses,
        when: Condition::always(),
        holds: when(holds),
        message: Bilingual::new("نمی‌شود", "it does not hold"),
        remedy: Bilingual::new("درست کنید", "mend it"),
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

pub(crate) fn requirement(document: &str, when: Condition) -> Requirement {
    Requirement {
        document: DocumentId::new(document),
        copies: Copies::Copy,
        issued_by: None,
        when,
        asked: Asked::Required,
        because: None,
        hint: None,
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

pub(crate) fn computed(name: &str, formula: Formula, reads: Vec<Place>) -> Entry {
    Entry::Computed(Computed {
        id: id(name),
        title: text(name),
        label: text(name),
        hint: None,
        value_type: ValueType::YesNo,
        when: Condition::always(),
        value: ComputedValue::Condition(formula),
        words: text(name),
        reads,
        personal: false,
        basis: Vec::new(),
        pending: Vec::new(),
    })
}

fn rows() -> Rows {
    let mut lift = field("lift_number", ValueType::Text { max: 20 });
    lift.when = when(Formula::Yes(in_row("has_lift")));
    Rows {
        id: id("units"),
        title: text("units"),
        label: text("units"),
        hint: None,
        min: 1,
        max: 3,
        when: Condition::always(),
        fields: vec![field("floor", whole(-2, 60)), field("has_lift", ValueType::YesNo), lift],
    }
}

/// The fields of the form: one of every type, and two that are asked under a condition.
fn entries() -> Vec<Entry> {
    let mut deceased = field("died_on", ValueType::Date { min: Date::FIRST, max: Date::LAST });
    deceased.when = when(Formula::OneOf(place("role"), items(&["heir"])));
    let mut email = field("email", ValueType::Identifier(IdentifierKind::Email));
    email.asked = Asked::Optional;
    email.personal = true;
    let uses = ValueType::Choices {
        list: ListId::new("role"),
        items: items(&["owner", "heir", "company"]),
    };
    let fields = [
        field("role", roles()),
        deceased,
        email,
        field("storeys", whole(1, 60)),
        field("area", number(Quantity::Area, 2, (100, 20_000_000))),
        field("fee", number(Quantity::Money, 0, (0, 999_999))),
        field("permit_date", ValueType::Date { min: date("1380-05-10"), max: Date::LAST }),
        field("roles", uses),
        field("confirmed", ValueType::Confirmation),
        field("shared", ValueType::YesNo),
        field("drawing", ValueType::File),
        field("plate", ValueType::RegistryPlate),
        field("renovation_code", ValueType::Identifier(IdentifierKind::RenovationCode)),
        field("mobile", ValueType::Identifier(IdentifierKind::Mobile)),
        field("note", ValueType::Text { max: 5 }),
    ];
    let rows = std::iter::once(Entry::Rows(rows()));
    fields.into_iter().map(Entry::Field).chain(rows).collect()
}

fn record(name: &str, number: u32, kind: RecordKind) -> Record {
    Record {
        confidence: None,
        sources: Vec::new(),
        confirmed: None,
        id: RecordId::new(name),
        number,
        kind,
        title: text(name),
        group: None,
        purpose: text("purpose"),
        filed_by: None,
        channels: vec![Channel::Sms, Channel::Web],
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

fn section(entries: Vec<Entry>) -> Section {
    Section { id: SectionId::new("main"), title: text("main"), hint: None, entries }
}

/// The form of the fixture.
pub(crate) fn form() -> Record {
    let mut form = record("completion", 31, RecordKind::Form);
    form.sections = vec![section(entries())];
    let heirs = Formula::OneOf(place("role"), items(&["heir"]));
    form.documents =
        vec![requirement("deed", Condition::always()), requirement("inheritance", when(heirs))];
    form.needs = vec![Need {
        any_of: vec![RecordId::new("fire-inquiry")],
        when: Condition::always(),
        because: None,
        basis: Vec::new(),
        pending: Vec::new(),
    }];
    form.blocks = vec![status(), filing()];
    form
}

fn status() -> Block {
    Block {
        channel: Channel::Sms,
        purpose: Purpose::Status,
        take: vec![id("renovation_code")],
        sender: None,
        given: Vec::new(),
        given_words: Vec::new(),
        releases: Vec::new(),
        reply: Bilingual::new(
            "ملک {renovation_code}: {status}.",
            "Plot {renovation_code}: {status}.",
        ),
        parts: 1,
        force: Force::default(),
    }
}

fn filing() -> Block {
    Block {
        purpose: Purpose::Filing,
        take: vec![id("role"), id("storeys"), id("area"), id("permit_date"), id("note")],
        sender: Some(id("mobile")),
        given: vec![
            Formula::Yes(place("confirmed")),
            Formula::Not(Box::new(Formula::Yes(place("shared")))),
        ],
        reply: Bilingual::new("ثبت شد. یادداشت: {note}", "Filed. Note: {note}"),
        parts: 2,
        ..status()
    }
}

fn inquiry() -> Record {
    let mut inquiry = record("fire-inquiry", 62, RecordKind::Inquiry);
    inquiry.inquiry = Some(Inquiry {
        answered_by: None,
        carried: None,
        within: None,
        silence: Silence::Waits,
        answers: vec![Entry::Field(field("safe", ValueType::YesNo))],
        replaces: Vec::new(),
    });
    inquiry
}

fn roles_list() -> List {
    let item = |id: &str| Item { id: ItemId::new(id), title: text(id), force: Force::default() };
    List {
        id: ListId::new("role"),
        title: text("role"),
        items: ["owner", "heir", "company"].map(item).into(),
    }
}

fn document(name: &str) -> Document {
    Document {
        id: DocumentId::new(name),
        title: text(name),
        issued_by: None,
        copies: Copies::Copy,
        hint: None,
        force: Force::default(),
    }
}

pub(crate) fn code(code: &str, record: &str) -> CodeEntry {
    CodeEntry {
        code: code.to_owned(),
        record: RecordId::new(record),
        force: Force::default(),
        retired: None,
        replaced_by: None,
    }
}

/// The whole fixture.
pub(crate) fn contract() -> Contract {
    with(form())
}

/// The fixture with another form.
pub(crate) fn with(form: Record) -> Contract {
    let retired = CodeEntry {
        retired: Some(date("1402-12-29")),
        replaced_by: Some("41827".to_owned()),
        ..code("52938", "completion")
    };
    Contract {
        regulation: RegulationHead {
            id: "fixture".to_owned(),
            title: text("fixture"),
            published_by: None,
            revision: None,
        },
        organisations: Vec::new(),
        laws: Vec::new(),
        lists: vec![roles_list()],
        documents: vec![document("deed"), document("inheritance")],
        parameters: Vec::new(),
        tables: Vec::new(),
        records: vec![form, inquiry()],
        codes: vec![code("41827", "completion"), retired],
        questions: Vec::new(),
        journeys: Vec::new(),
        scenarios: Vec::new(),
    }
}
