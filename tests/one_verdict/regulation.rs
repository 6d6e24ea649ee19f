//! Regulations by chance: every type, every kind of condition and term, at odd places.

use fastrand::Rng;
use zabeteh::contract::{
    Asked, Basis, Computed, ComputedValue, Condition, Contract, Copies, Document, Effect, Entry,
    Field, Force, Hit, Inquiry, Item, List, Need, Parameter, ParameterRow, Presence, Provision,
    Record, RecordKind, RegulationHead, Requirement, Rows, Rule, Section, Silence, Table,
    TableColumn, TableRow, Validity, Visit,
};
use zabeteh::model::{
    DocumentId, FieldId, IdentifierKind, ItemId, LawId, ListId, NumberType, ParameterId, Place,
    ProvisionId, Quantity, RecordId, RowsPlace, RuleId, Scope, SectionId, TableId, ValueType,
};
use zabeteh::text::{Bilingual, Date};

use crate::formulas::{Subjects, condition, formula, quotient, read, read_term, term};

const INQUIRIES: [&str; 2] = ["asked-first", "asked-second"];
const ITEMS: [&str; 6] = ["alpha", "beta", "gamma", "delta", "class", "new"];
const DOCUMENTS: [&str; 6] = ["deed", "plan", "card", "letter", "import", "__proto__"];

/// Returns the regulation of a seed.
pub(crate) fn regulation(seed: u64) -> Contract {
    let mut rng = Rng::with_seed(seed);
    let mut making = Making { rng: &mut rng, tables: Vec::new(), count: 0 };
    let mut records = Vec::new();
    for (number, id) in (1..).zip(INQUIRIES) {
        records.push(making.inquiry(id, number));
    }
    for number in 3..6 {
        let record = making.form(&format!("form-{number}"), number, &records[..2]);
        records.push(record);
    }
    let mut tables = making.tables;
    tables.sort_by(|left, right| left.id.cmp(&right.id));
    Contract {
        regulation: RegulationHead {
            id: "chance".to_owned(),
            title: text("chance"),
            published_by: None,
            revision: day(1405, 9, 2),
        },
        organisations: Vec::new(),
        laws: Vec::new(),
        lists: vec![list()],
        documents: documents(),
        parameters: vec![keyed(&mut rng), plain(&mut rng)],
        tables,
        records,
        codes: Vec::new(),
        questions: Vec::new(),
        journeys: Vec::new(),
        scenarios: Vec::new(),
    }
}

struct Making<'r> {
    rng: &'r mut Rng,
    tables: Vec<Table>,
    count: usize,
}

impl Making<'_> {
    fn inquiry(&mut self, id: &str, number: u32) -> Record {
        let record = RecordId::new(id);
        let mut known = Subjects { parameters: parameters(), ..Subjects::default() };
        let answers = self.entries(&Scope::Answer(record.clone()), &mut known, 5);
        let silences = [Silence::Waits, Silence::Consents, Silence::Refuses];
        let inquiry = Inquiry {
            answered_by: None,
            carried: None,
            within: None,
            silence: silences[self.rng.usize(..3)],
            answers,
            replaces: vec![DocumentId::new(DOCUMENTS[self.rng.usize(..DOCUMENTS.len())])],
        };
        let mut own = self.form(id, number, &[]);
        own.kind = RecordKind::Inquiry;
        own.inquiry = Some(inquiry);
        own.rules.push(self.rule("own-answer", &known));
        own
    }

    fn form(&mut self, id: &str, number: u32, inquiries: &[Record]) -> Record {
        let mut known = Subjects { parameters: parameters(), ..Subjects::default() };
        for inquiry in inquiries {
            answered(inquiry, &mut known);
        }
        let entries = self.entries(&Scope::Filing, &mut known, 22);
        let needed: Vec<RecordId> = inquiries.iter().map(|it| it.id.clone()).collect();
        let rules = (0..7).map(|at| self.rule(&format!("rule-{at}"), &known)).collect();
        let requirements = DOCUMENTS.iter().map(|id| self.requirement(id, &known)).collect();
        Record {
            id: RecordId::new(id),
            number,
            kind: RecordKind::Form,
            title: text(id),
            group: None,
            purpose: text(id),
            filed_by: None,
            channels: Vec::new(),
            visits: (0..2).map(|at| self.visit(at, &known)).collect(),
            decided_within: None,
            gives: None,
            force: Force { since: day(1300, 1, 1), until: None },
            basis: Vec::new(),
            pending: Vec::new(),
            confidence: None,
            sources: Vec::new(),
            confirmed: None,
            inquiry: None,
            sections: sections(entries),
            documents: requirements,
            needs: self.needs(&needed, &known),
            rules,
            provisions: (0..2).map(|at| self.provision(at, &known)).collect(),
            blocks: Vec::new(),
        }
    }

    /// Fields, groups and computed values, each reading only those before it; then shuffled, so that
    /// the order of the source is not that of reading.
    fn entries(&mut self, scope: &Scope, known: &mut Subjects, count: usize) -> Vec<Entry> {
        let mut entries = Vec::new();
        for _ in 0..count {
            let entry = match self.rng.u8(..8) {
                0 => self.group(scope, known),
                1 => self.computed(scope, known),
                _ => self.value(scope, known),
            };
            entries.push(entry);
        }
        for _ in 0..count / 3 {
            let (left, right) = (self.rng.usize(..count), self.rng.usize(..count));
            entries.swap(left, right);
        }
        entries
    }

    fn value(&mut self, scope: &Scope, known: &mut Subjects) -> Entry {
        let field = self.field(known);
        known.places.push((place(scope, &field.id), field.value_type.clone()));
        Entry::Field(field)
    }

    fn field(&mut self, known: &Subjects) -> Field {
        let id = self.id();
        Field {
            id: FieldId::new(&id),
            title: text(&id),
            label: text(&id),
            hint: None,
            value_type: value_type(self.rng),
            when: self.when(known),
            asked: if self.rng.u8(..3) == 0 { Asked::Optional } else { Asked::Required },
            personal: false,
            basis: basis(self.rng),
            pending: Vec::new(),
        }
    }

    fn group(&mut self, scope: &Scope, known: &mut Subjects) -> Entry {
        let id = self.id();
        let when = self.when(known);
        let mut inside = Subjects { groups: Vec::new(), ..known.clone() };
        inside.places.truncate(8);
        let mut fields = Vec::new();
        for _ in 0..self.rng.usize(1..5) {
            let field = self.field(&inside);
            inside.places.push((place(&Scope::Row, &field.id), field.value_type.clone()));
            fields.push(field);
        }
        fields.reverse();
        let columns = fields.iter().map(|it| (it.id.clone(), it.value_type.clone())).collect();
        let rows = FieldId::new(&id);
        known.groups.push((RowsPlace { scope: scope.clone(), rows: rows.clone() }, columns));
        Entry::Rows(Rows {
            id: rows,
            title: text(&id),
            label: text(&id),
            hint: None,
            min: self.rng.u32(..2),
            max: self.rng.u32(3..9),
            when,
            fields,
        })
    }

    fn computed(&mut self, scope: &Scope, known: &mut Subjects) -> Entry {
        let id = self.id();
        let mut reads = Vec::new();
        let (value, value_type) = match self.rng.u8(..3) {
            0 => {
                let formula = formula(self.rng, known, 1);
                read(&formula, &mut reads);
                (ComputedValue::Condition(formula), ValueType::YesNo)
            }
            1 if *scope == Scope::Filing => self.table(&id, known),
            _ => {
                let term = if self.rng.bool() {
                    quotient(self.rng, known)
                } else {
                    term(self.rng, known, 2)
                };
                read_term(&term, &mut reads);
                (ComputedValue::Term(term), whole(-1_000_000_000_000, 1_000_000_000_000))
            }
        };
        if matches!(value, ComputedValue::Condition(_))
            || !matches!(value_type, ValueType::Number(_))
        {
            known.places.push((place(scope, &FieldId::new(&id)), value_type.clone()));
        }
        Entry::Computed(Computed {
            id: FieldId::new(&id),
            title: text(&id),
            label: text(&id),
            hint: None,
            value_type,
            when: self.when(&Subjects { groups: Vec::new(), ..known.clone() }.without(&id)),
            value,
            words: text(&id),
            reads,
            personal: false,
            basis: Vec::new(),
            pending: Vec::new(),
        })
    }

    /// A table over fields of the filing.
    fn table(&mut self, id: &str, known: &Subjects) -> (ComputedValue, ValueType) {
        let places = known.places.iter().filter(|(place, _)| place.scope == Scope::Filing);
        let over = Subjects { places: places.cloned().collect(), ..Subjects::default() };
        let rows: Vec<TableRow> = (0..4).map(|_| self.table_row(&over)).collect();
        let mut reads = Vec::new();
        rows.iter().for_each(|row| read(&row.when, &mut reads));
        let columns = reads.into_iter().filter_map(|read| {
            let (_, value_type) =
                over.places.iter().find(|(place, _)| place.field == read.field)?;
            let title = text(read.field.as_str());
            Some(TableColumn { field: read.field, title, value_type: value_type.clone() })
        });
        let is_set = self.rng.bool();
        let value_type = if is_set { choices(&ITEMS) } else { choice(&ITEMS) };
        let table = TableId::new(format!("table-{id}"));
        self.tables.push(Table {
            id: table.clone(),
            title: text(id),
            columns: columns.collect(),
            result: TableColumn {
                field: FieldId::new(id),
                title: text(id),
                value_type: value_type.clone(),
            },
            hit: if is_set { Hit::AllThatApply } else { Hit::ExactlyOne },
            rows,
            basis: Vec::new(),
            pending: Vec::new(),
        });
        (ComputedValue::Table(table), value_type)
    }

    fn table_row(&mut self, over: &Subjects) -> TableRow {
        let item = ITEMS[self.rng.usize(..ITEMS.len())];
        let items = if self.rng.u8(..5) == 0 { Vec::new() } else { vec![ItemId::new(item)] };
        TableRow { when: formula(self.rng, over, 1), cells: Vec::new(), value: None, items }
    }

    fn rule(&mut self, id: &str, known: &Subjects) -> Rule {
        let hostile = format!("{id} «»\"\\ */ ${{x}} {{name}} {{{{ 1 }}}} \u{2028}%s");
        Rule {
            id: RuleId::new(id),
            effect: if self.rng.u8(..4) == 0 { Effect::Advises } else { Effect::Refuses },
            when: self.when(known),
            holds: condition(self.rng, known, 2),
            message: Bilingual::new(format!("پیام {hostile}"), hostile),
            remedy: text(id),
            basis: basis(self.rng),
            pending: Vec::new(),
        }
    }

    fn requirement(&mut self, id: &str, known: &Subjects) -> Requirement {
        Requirement {
            document: DocumentId::new(id),
            copies: [Copies::Original, Copies::Copy, Copies::OriginalAndCopy][self.rng.usize(..3)],
            issued_by: None,
            when: self.when(known),
            asked: if self.rng.u8(..4) == 0 { Asked::Optional } else { Asked::Required },
            because: (self.rng.bool()).then(|| text("because")),
            hint: None,
            basis: basis(self.rng),
            pending: Vec::new(),
        }
    }

    fn needs(&mut self, inquiries: &[RecordId], known: &Subjects) -> Vec<Need> {
        let mut all: Vec<Vec<RecordId>> = inquiries.iter().map(|id| vec![id.clone()]).collect();
        all.push(inquiries.to_vec());
        all.push([inquiries, &[RecordId::new("form-3")]].concat());
        let needs = all.into_iter().filter(|any_of| !any_of.is_empty()).map(|any_of| Need {
            any_of,
            when: self.when(known),
            because: None,
            basis: Vec::new(),
            pending: Vec::new(),
        });
        needs.collect()
    }

    fn provision(&mut self, at: usize, known: &Subjects) -> Provision {
        Provision {
            id: ProvisionId::new(format!("check-{at}")),
            text: text("check"),
            when: self.when(known),
            checked_by: None,
            basis: Vec::new(),
            pending: Vec::new(),
        }
    }

    fn visit(&mut self, at: usize, known: &Subjects) -> Visit {
        let because = [Presence::Drawings, Presence::CaseOpening][at % 2];
        let note = (self.rng.bool()).then(|| text("note"));
        Visit { because, when: self.when(known), note }
    }

    fn when(&mut self, known: &Subjects) -> Condition {
        match self.rng.u8(..5) {
            0 | 1 if !known.places.is_empty() => condition(self.rng, known, 1),
            _ => Condition::always(),
        }
    }

    /// Names that are words of some language.
    fn id(&mut self) -> String {
        const WORDS: [&str; 9] =
            ["type", "class", "func", "match", "default", "lambda", "select", "value", "self"];
        self.count += 1;
        let word = WORDS[self.rng.usize(..WORDS.len())];
        if self.count < 10 {
            WORDS[self.count - 1].to_owned()
        } else {
            format!("{word}_{}", self.count)
        }
    }
}

impl Subjects {
    fn without(mut self, id: &str) -> Self {
        self.places.retain(|(place, _)| place.field.as_str() != id);
        self
    }
}

/// Adds what the answer of an inquiry has.
fn answered(inquiry: &Record, known: &mut Subjects) {
    known.inquiries.push(inquiry.id.clone());
    let scope = Scope::Answer(inquiry.id.clone());
    for entry in inquiry.answers() {
        match entry {
            Entry::Field(field) => {
                known.places.push((place(&scope, &field.id), field.value_type.clone()));
            }
            Entry::Rows(rows) => {
                let columns = rows.fields.iter().map(|it| (it.id.clone(), it.value_type.clone()));
                let rows = RowsPlace { scope: scope.clone(), rows: rows.id.clone() };
                known.groups.push((rows, columns.collect()));
            }
            Entry::Computed(_) => {}
        }
    }
}

fn place(scope: &Scope, field: &FieldId) -> Place {
    Place { scope: scope.clone(), field: field.clone(), part: None }
}

fn value_type(rng: &mut Rng) -> ValueType {
    match rng.u8(..16) {
        0 => ValueType::Confirmation,
        1 | 2 => ValueType::YesNo,
        3 | 4 => choice(&ITEMS[..rng.usize(2..=ITEMS.len())]),
        5 => choices(&ITEMS),
        6 | 7 => date(rng),
        8 => ValueType::File,
        9 | 10 => {
            ValueType::Identifier(IdentifierKind::ALL[rng.usize(..IdentifierKind::ALL.len())])
        }
        11 => ValueType::RegistryPlate,
        12 => ValueType::Text { max: rng.u32(1..60) },
        _ => number(rng),
    }
}

fn date(rng: &mut Rng) -> ValueType {
    let min = Date::new(1380 + rng.i32(..10), 1 + rng.u8(..12), 29).unwrap_or(Date::FIRST);
    ValueType::Date { min, max: Date::LAST }
}

fn number(rng: &mut Rng) -> ValueType {
    let (quantity, places, (min, max)) = match rng.u8(..8) {
        0 => (Quantity::Area, 2, (100, 20_000_000)),
        1 => (Quantity::Decimal, 3, (-5_000, 5_000)),
        2 => (Quantity::District, 0, (1, 22)),
        3 => (Quantity::Length, 2, (0, 100_000)),
        4 => (Quantity::Money, 0, (0, 1_000_000_000_000_000)),
        5 => (Quantity::Percent, 2, (0, 10_000)),
        _ => (Quantity::Whole, 0, (rng.i64(-3..2), rng.i64(3..400))),
    };
    ValueType::Number(NumberType { quantity, places, min, max })
}

fn whole(min: i64, max: i64) -> ValueType {
    ValueType::Number(NumberType { quantity: Quantity::Whole, places: 0, min, max })
}

fn choice(ids: &[&str]) -> ValueType {
    ValueType::Choice { list: ListId::new("things"), items: items(ids) }
}

fn choices(ids: &[&str]) -> ValueType {
    ValueType::Choices { list: ListId::new("things"), items: items(ids) }
}

fn items(ids: &[&str]) -> Vec<ItemId> {
    ids.iter().map(|id| ItemId::new(*id)).collect()
}

/// A list whose last item comes late and whose first one ends.
fn list() -> List {
    let item = |(at, id): (usize, &&str)| Item {
        id: ItemId::new(*id),
        title: text(id),
        force: Force {
            since: day(1402, 1, 1).filter(|_| at == ITEMS.len() - 1),
            until: day(1403, 6, 31).filter(|_| at == 0),
        },
    };
    let items = ITEMS.iter().enumerate().map(item).collect();
    List { id: ListId::new("things"), title: text("things"), items }
}

fn documents() -> Vec<Document> {
    let mut all: Vec<Document> = DOCUMENTS
        .iter()
        .map(|id| Document {
            id: DocumentId::new(*id),
            title: text(id),
            issued_by: None,
            copies: Copies::Original,
            hint: None,
            force: Force::default(),
        })
        .collect();
    all.sort_by(|left, right| left.id.cmp(&right.id));
    all
}

fn parameters() -> Vec<(ParameterId, bool)> {
    vec![(ParameterId::new("plain"), false), (ParameterId::new("keyed"), true)]
}

fn plain(rng: &mut Rng) -> Parameter {
    let rows = |rng: &mut Rng| vec![row(None, None, rng)];
    let validities = vec![
        validity((day(1390, 1, 1), day(1402, 12, 29)), rows(rng)),
        validity((day(1403, 1, 1), None), rows(rng)),
    ];
    Parameter { key: None, ..parameter("plain", validities) }
}

fn keyed(rng: &mut Rng) -> Parameter {
    let rows = vec![row(None, Some(3), rng), row(Some(4), Some(9), rng), row(Some(12), None, rng)];
    let validities = vec![validity((day(1399, 1, 1), None), rows)];
    Parameter { key: Some(whole(0, 400)), ..parameter("keyed", validities) }
}

fn parameter(id: &str, validities: Vec<Validity>) -> Parameter {
    let value_type = whole(-1_000, 1_000);
    Parameter { id: ParameterId::new(id), title: text(id), value_type, key: None, validities }
}

fn validity((since, until): (Option<Date>, Option<Date>), rows: Vec<ParameterRow>) -> Validity {
    Validity { force: Force { since, until }, rows, basis: Vec::new(), pending: Vec::new() }
}

fn row(from: Option<i64>, to: Option<i64>, rng: &mut Rng) -> ParameterRow {
    ParameterRow { from, to, items: Vec::new(), value: rng.i64(-50..900) }
}

fn sections(entries: Vec<Entry>) -> Vec<Section> {
    vec![Section { id: SectionId::new("all"), title: text("all"), hint: None, entries }]
}

fn basis(rng: &mut Rng) -> Vec<Basis> {
    let law = Basis {
        law: LawId::new("municipality-act"),
        locator: "100 note 2".to_owned(),
        words: text("100"),
    };
    if rng.u8(..3) == 0 { vec![law] } else { Vec::new() }
}

fn text(id: &str) -> Bilingual {
    Bilingual::new(format!("نام {id}"), format!("name of {id}"))
}

fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(year, month, day)
}
