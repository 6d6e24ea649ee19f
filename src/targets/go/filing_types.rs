use serde::Serialize;

use crate::contract::{Asked, Condition, Contract, Entry, Field, List, Record, Rows};
use crate::model::{ListId, Quantity, ValueType};
use crate::program::Program;

use super::lists::dotless;
use super::names::{Namer, comment, exported, literal};

/// The types of the filings of one record.
#[derive(Debug, Serialize)]
pub(super) struct TypesView {
    /// The name of the filing, of its fields and of its answers.
    name: String,
    number: u32,
    id: String,
    title_fa: String,
    title_en: String,
    structs: Vec<StructView>,
    fields: String,
    answers: String,
}

/// A type with fields.
#[derive(Debug, Serialize)]
struct StructView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
}

#[derive(Debug, Serialize)]
struct FieldView {
    name: String,
    doc: String,
    go_type: String,
    key: String,
    is_optional: bool,
}

/// A closed list as a type.
#[derive(Debug, Serialize)]
pub(super) struct ListTypeView {
    name: String,
    doc: String,
    items: Vec<(String, String, String)>,
}

/// The names of the types of lists and of answers, which several records use.
pub(super) struct SharedTypes {
    lists: Vec<(ListId, String)>,
    answers: Vec<(crate::model::RecordId, String)>,
}

impl SharedTypes {
    /// Names the types of all lists and answers.
    pub(super) fn of(contract: &Contract, namer: &mut Namer) -> Self {
        let lists = contract
            .lists
            .iter()
            .map(|list| (list.id.clone(), namer.name(&exported(&dotless(&list.id)))));
        let lists = lists.collect();
        let answering = contract.records.iter().filter(|record| !record.answers().is_empty());
        let answers = answering.map(|record| {
            (record.id.clone(), namer.name(&format!("{}Answer", exported(record.id.as_str()))))
        });
        Self { lists, answers: answers.collect() }
    }

    fn list(&self, id: &ListId) -> String {
        let found = self.lists.iter().find(|(it, _)| it == id);
        found.map_or_else(|| "string".to_owned(), |(_, name)| name.clone())
    }

    /// Returns the types of all lists.
    pub(super) fn list_views(&self, contract: &Contract, namer: &mut Namer) -> Vec<ListTypeView> {
        let named = self.lists.iter().filter_map(|(id, name)| Some((contract.list(id)?, name)));
        named.map(|(list, name)| list_view(list, name, namer)).collect()
    }
}

fn list_view(list: &List, name: &str, namer: &mut Namer) -> ListTypeView {
    let mut items: Vec<(String, String, String)> = list
        .items
        .iter()
        .map(|item| {
            let constant = namer.name(&format!("{name}{}", exported(item.id.as_str())));
            (constant, literal(item.id.as_str()), comment(&item.title.fa))
        })
        .collect();
    let widest = items.iter().map(|(name, ..)| name.len()).max().unwrap_or(0);
    let longest = items.iter().map(|(_, id, _)| id.len()).max().unwrap_or(0);
    for (name, id, _) in &mut items {
        *name = format!("{name:<widest$}");
        *id = format!("{id:<longest$}");
    }
    let doc = format!("{} ({}).", comment(&list.title.fa), comment(&list.title.en));
    ListTypeView { name: name.to_owned(), doc, items }
}

/// Returns the types of a record.
pub(super) fn types(
    program: &Program<'_>,
    shared: &SharedTypes,
    name: &str,
    namer: &mut Namer,
) -> TypesView {
    let record = program.record;
    let mut making = Making { shared, namer, structs: Vec::new() };
    let title = title_of(record);
    let fields = making.named(
        &format!("{name}Fields"),
        format!("is what is filled in in {title}."),
        record.entries(),
    );
    let answers = making.answers(program, name, &title);
    TypesView {
        name: name.to_owned(),
        number: record.number,
        id: record.id.to_string(),
        title_fa: comment(&record.title.fa),
        title_en: comment(&record.title.en),
        structs: making.structs,
        fields,
        answers,
    }
}

/// Returns the types of the answer of an inquiry; none for a record without one.
pub(super) fn answer_types(
    record: &Record,
    shared: &SharedTypes,
    namer: &mut Namer,
) -> TypesOfAnswer {
    let mut making = Making { shared, namer, structs: Vec::new() };
    if let Some((_, name)) = shared.answers.iter().find(|(id, _)| *id == record.id) {
        let doc = format!("is the answer of {}.", title_of(record));
        making.add(name, doc, record.answers().iter());
    }
    TypesOfAnswer { structs: making.structs }
}

/// The types of an answer.
#[derive(Debug, Serialize)]
pub(super) struct TypesOfAnswer {
    structs: Vec<StructView>,
}

fn title_of(record: &Record) -> String {
    format!("«{}» ({})", comment(&record.title.fa), comment(&record.title.en))
}

struct Making<'m> {
    shared: &'m SharedTypes,
    namer: &'m mut Namer,
    structs: Vec<StructView>,
}

impl Making<'_> {
    fn named<'e>(
        &mut self,
        wanted: &str,
        doc: String,
        entries: impl Iterator<Item = &'e Entry>,
    ) -> String {
        let name = self.namer.name(wanted);
        self.add(&name, doc, entries);
        name
    }

    fn add<'e>(&mut self, name: &str, doc: String, entries: impl Iterator<Item = &'e Entry>) {
        let mut own = Namer::beside([]);
        let mut fields = Vec::new();
        let mut groups = Vec::new();
        for entry in entries {
            match entry {
                Entry::Field(field) => fields.push(self.field(&mut own, field)),
                Entry::Rows(rows) => {
                    let row = self.namer.name(&format!("{name}{}", exported(rows.id.as_str())));
                    fields.push(group(&mut own, rows, &row));
                    groups.push((rows, row));
                }
                Entry::Computed(_) => {}
            }
        }
        self.structs.push(StructView { name: name.to_owned(), doc, fields });
        for (rows, row) in groups {
            let mut own = Namer::beside([]);
            let fields = rows.fields.iter().map(|field| self.field(&mut own, field)).collect();
            let doc = format!("is a row of «{}».", comment(&rows.title.fa));
            self.structs.push(StructView { name: row, doc, fields });
        }
    }

    fn field(&self, own: &mut Namer, field: &Field) -> FieldView {
        let is_optional = field.asked == Asked::Optional || !field.when.is_always();
        let plain = self.go_type(&field.value_type);
        let is_slice = plain.starts_with("[]");
        FieldView {
            name: own.name(&exported(field.id.as_str())),
            doc: doc(&comment(&field.label.fa), &shape(&field.value_type), &field.when),
            go_type: if is_optional && !is_slice { format!("*{plain}") } else { plain },
            key: field.id.to_string(),
            is_optional,
        }
    }

    fn go_type(&self, value_type: &ValueType) -> String {
        match value_type {
            ValueType::Confirmation | ValueType::YesNo => "bool".to_owned(),
            ValueType::Choice { list, .. } => self.shared.list(list),
            ValueType::Choices { list, .. } => format!("[]{}", self.shared.list(list)),
            ValueType::Number(number) if number.quantity.is_json_integer() => "int64".to_owned(),
            ValueType::RegistryPlate => "Plate".to_owned(),
            ValueType::Date { .. }
            | ValueType::File
            | ValueType::Identifier(_)
            | ValueType::Number(_)
            | ValueType::Text { .. } => "string".to_owned(),
        }
    }

    fn answers(&mut self, program: &Program<'_>, name: &str, title: &str) -> String {
        if program.answers.is_empty() {
            return "NoAnswers".to_owned();
        }
        let name = self.namer.name(&format!("{name}Answers"));
        let mut own = Namer::beside([]);
        let shared = self.shared;
        let fields = program.answers.iter().filter_map(|answer| {
            let inquiry = answer.inquiry;
            let (_, go_type) = shared.answers.iter().find(|(id, _)| *id == inquiry.id)?;
            Some(FieldView {
                name: own.name(&exported(inquiry.id.as_str())),
                doc: format!("{}.", comment(&inquiry.title.fa)),
                go_type: format!("*{go_type}"),
                key: inquiry.id.to_string(),
                is_optional: true,
            })
        });
        let fields = fields.collect();
        let doc = format!("are the answers that {title} may carry.");
        self.structs.push(StructView { name: name.clone(), doc, fields });
        name
    }
}

fn group(own: &mut Namer, rows: &Rows, row: &str) -> FieldView {
    let is_optional = rows.min == 0 || !rows.when.is_always();
    let count = format!("{} to {} rows", rows.min, rows.max);
    FieldView {
        name: own.name(&exported(rows.id.as_str())),
        doc: doc(&comment(&rows.label.fa), &count, &rows.when),
        go_type: format!("[]{row}"),
        key: rows.id.to_string(),
        is_optional,
    }
}

/// The name, the shape, and when it is asked.
fn doc(label: &str, shape: &str, when: &Condition) -> String {
    let words = comment(&when.words.en);
    let asked = if words.is_empty() { String::new() } else { format!(", asked when {words}") };
    format!("{label}: {shape}{asked}.")
}

fn shape(value_type: &ValueType) -> String {
    match value_type {
        ValueType::Confirmation => "it must be true".to_owned(),
        ValueType::YesNo => "yes or no".to_owned(),
        ValueType::Choice { .. } => "one item".to_owned(),
        ValueType::Choices { .. } => "one item at least, each once".to_owned(),
        ValueType::Date { min, max } => {
            format!("a day from {} to {}, YYYY-MM-DD", min.wire(), max.wire())
        }
        ValueType::File => "the name of a file".to_owned(),
        ValueType::Identifier(kind) => kind.key().replace('-', " "),
        ValueType::Number(number) => {
            let bound = |bound| crate::text::decimal(bound, number.places);
            let of = quantity(number.quantity);
            format!("{of} from {} to {}", bound(number.min), bound(number.max))
        }
        ValueType::RegistryPlate => "a registry plate".to_owned(),
        ValueType::Text { max } => format!("1 to {max} characters"),
    }
}

fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Area => "square metres",
        Quantity::Decimal => "a decimal",
        Quantity::District => "a district",
        Quantity::Length => "metres",
        Quantity::Money => "rials",
        Quantity::Percent => "percent",
        Quantity::Whole => "a whole number",
    }
}
