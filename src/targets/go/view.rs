use serde::Serialize;

use crate::contract::{
    Asked, Computed, ComputedValue, Copies, Effect, Field, Hit, Presence, Table,
};
use crate::contract::{Purpose, Record};
use crate::model::{IdentifierKind, RecordId, Scope, ValueType};
use crate::program::{
    Answer, Derived, DocumentStep, Given, Guard, NeedStep, Part, Program, ProvisionStep, RuleStep,
    Slot, Step, VisitStep,
};
use crate::requests::{Parameter, RequestShape, shapes};
use crate::text::Date;

use super::expressions::{Expressions, Function, index, indexes};
use super::names::{comment, exported, literal, literals};
use super::reading::Group;
use super::record_names::RecordNames;
use super::tables::{basis, because, numbers, row, text};

/// The tables and functions of one record.
#[derive(Debug, Serialize)]
pub(super) struct RecordView {
    /// The name of its table.
    name: String,
    /// Its id, and its names for comments.
    id: String,
    title_fa: String,
    title_en: String,
    /// The constants of its slots and of the columns of its groups.
    slots: Vec<String>,
    columns: Vec<Vec<String>>,
    /// The fields of its table.
    head: String,
    /// The tables to which that table points.
    tables: Vec<TableView>,
    /// The functions of the computed values, and of the conditions.
    computed: Vec<ComputedView>,
    functions: Vec<Function>,
}

/// A table of rows.
#[derive(Debug, Serialize)]
struct TableView {
    name: String,
    /// What stands before the rows, and behind them.
    opening: String,
    rows: Vec<String>,
    closing: &'static str,
}

/// A computed value as a function.
#[derive(Debug, Serialize)]
struct ComputedView {
    name: String,
    words: String,
    /// The condition under which it has a value; none where it always may.
    when: Option<String>,
    value: ComputedCode,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum ComputedCode {
    /// One expression.
    Plain(String),
    /// The only row that holds: the conditions, and the results by row.
    ExactlyOne { hits: Vec<String>, results: Vec<(usize, String)> },
    /// The union of rows: the conditions, the number of items, and the rows of each item.
    Union { hits: Vec<String>, items: usize, rows: Vec<(usize, String)> },
}

/// Returns the tables and functions of a record.
pub(super) fn record_view(mut expressions: Expressions<'_, '_>) -> RecordView {
    let (program, names) = (expressions.program, expressions.names);
    let mut tables = Vec::new();
    let mut head = vec![Some(particulars(program, names))];
    head.extend(lists(&mut expressions, &mut tables));
    let computed = program.derived.iter().map(|derived| computed(&mut expressions, derived));
    let computed = computed.collect();
    let record = program.record;
    RecordView {
        name: names.prefix.clone(),
        id: record.id.to_string(),
        title_fa: comment(&record.title.fa),
        title_en: comment(&record.title.en),
        slots: names.slots.iter().map(|(_, name)| name.clone()).collect(),
        columns: columns(names),
        head: row(head),
        tables,
        computed,
        functions: expressions.finish(),
    }
}

fn particulars(program: &Program<'_>, names: &RecordNames) -> String {
    let record = program.record;
    let force = record.force;
    row([
        Some(format!("id: {}", literal(record.id.as_str()))),
        Some(format!("title: {}", text(&record.title))),
        Some(format!("since: {}", force.since.unwrap_or(Date::FIRST).day_number())),
        Some(format!("until: {}", force.until.unwrap_or(Date::LAST).day_number())),
        Some(format!("slots: {}", names.slots.len())),
    ])
}

/// Returns the fields of a record's table that point to other tables.
fn lists<'a>(it: &mut Expressions<'_, 'a>, tables: &mut Vec<TableView>) -> Vec<Option<String>> {
    let program = it.program;
    let fields = part(it, &program.fields, ("", tables));
    let answers: Vec<String> =
        program.answers.iter().map(|answer| answer_row(it, answer, tables)).collect();
    let papers = papers(program);
    let documents = program.documents.iter().map(|step| document(it, &papers, step)).collect();
    let needs = program.needs.iter().enumerate().map(|step| need(it, step)).collect();
    let rules = program.rules.iter().map(|step| rule(it, step)).collect();
    let provisions = program.provisions.iter().map(|step| provision(it, step)).collect();
    let visits = program.visits.iter().enumerate().map(|step| visit(it, step)).collect();
    let outputs = outputs(it);
    let requests = requests(it, program.record);
    vec![
        Some(format!("fields: {fields}")),
        table(it, tables, ("answers", "answer"), answers),
        table(it, tables, ("documents", "requirement"), documents),
        (!papers.is_empty()).then(|| format!("papers: []string{{{}}}", literals(&papers))),
        table(it, tables, ("needs", "need"), needs),
        table(it, tables, ("rules", "rule"), rules),
        table(it, tables, ("provisions", "provision"), provisions),
        table(it, tables, ("visits", "visit"), visits),
        table(it, tables, ("derived", "derived"), outputs),
        table(it, tables, ("requests", "request"), requests),
    ]
}

/// Makes a table of rows and points to it; nothing where it is empty.
fn table(
    it: &mut Expressions<'_, '_>,
    tables: &mut Vec<TableView>,
    (key, go_type): (&str, &str),
    rows: Vec<String>,
) -> Option<String> {
    if rows.is_empty() {
        return None;
    }
    let name = it.namer.name(&format!("{}{}", it.names.prefix, exported(key)));
    let opening = format!("[]{go_type}{{");
    tables.push(TableView { name: name.clone(), opening, rows, closing: "}" });
    Some(format!("{key}: {name}"))
}

fn columns(names: &RecordNames) -> Vec<Vec<String>> {
    let groups = names.slots.iter().filter_map(|(slot, _)| names.columns.get(slot));
    groups.map(|columns| columns.iter().map(|(_, name)| name.clone()).collect()).collect()
}

/// The ids of the documents, each once.
fn papers<'a>(program: &Program<'a>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    for step in &program.documents {
        let id = step.requirement.document.as_str();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

fn answer_row<'a>(
    it: &mut Expressions<'_, 'a>,
    answer: &Answer<'a>,
    tables: &mut Vec<TableView>,
) -> String {
    let id = answer.inquiry.id.as_str();
    row([
        Some(format!("id: {}", literal(id))),
        Some(format!("title: {}", text(&answer.inquiry.title))),
        Some(format!("part: {}", part(it, &answer.part, (&exported(id), tables)))),
    ])
}

fn part<'a>(
    it: &mut Expressions<'_, 'a>,
    part: &Part<'a>,
    (holder, tables): (&str, &mut Vec<TableView>),
) -> String {
    let (pointer, base) = match &part.scope {
        Scope::Answer(id) => (format!("/answers/{id}"), it.names.base(id)),
        Scope::Filing | Scope::Row => ("/fields".to_owned(), 0),
    };
    let steps: Vec<String> = part.steps.iter().map(|one| step(it, None, one, tables)).collect();
    let name = it.namer.name(&format!("{}{holder}Steps", it.names.prefix));
    let opening = "[]step{".to_owned();
    tables.push(TableView { name: name.clone(), opening, rows: steps, closing: "}" });
    let fields = row([
        Some(format!("pointer: {}", literal(&pointer))),
        (base > 0).then(|| format!("base: {base}")),
        Some(keys(&part.steps)),
        Some(format!("steps: {name}")),
        part.is_in_order().then(|| "isSorted: true".to_owned()),
    ]);
    format!("part{{{fields}}}")
}

/// The keys in the order of the source.
fn keys(steps: &[Step<'_>]) -> String {
    let mut sorted: Vec<&Step<'_>> = steps.iter().collect();
    sorted.sort_by_key(|step| step.position);
    format!("keys: []string{{{}}}", literals(sorted.iter().map(|step| step.given.id().as_str())))
}

fn step<'a>(
    it: &mut Expressions<'_, 'a>,
    group: Option<&Group<'a>>,
    step: &Step<'a>,
    tables: &mut Vec<TableView>,
) -> String {
    let wanted = match group {
        None => it.names.slot(&step.slot).unwrap_or_default().to_owned(),
        Some(group) => it.names.column(&group.slot, step.given.id()).unwrap_or_default().to_owned(),
    };
    let when = guard(it, group, "when", &step.when, &format!("{wanted}Asked"));
    let place = [
        Some(format!("id: {}", literal(step.given.id().as_str()))),
        (step.position > 0).then(|| format!("at: {}", step.position)),
        Some(format!("title: {}", text(step.given.title()))),
    ];
    let kind = match &step.given {
        Given::Field(field) => of_field(it, field),
        Given::Rows(rows, columns) => {
            let inner = Group { slot: step.slot.clone(), rows };
            let columns = columns_table(it, &inner, columns, (&wanted, tables));
            vec![
                Some("kind: kindRows".to_owned()),
                (rows.min == 0).then(|| "isOptional: true".to_owned()),
                Some(format!("min: {}, max: {}", rows.min, rows.max)),
                Some(format!("columns: &{columns}")),
            ]
        }
    };
    row(place.into_iter().chain(kind).chain([when]))
}

fn columns_table<'a>(
    it: &mut Expressions<'_, 'a>,
    group: &Group<'a>,
    columns: &[Step<'a>],
    (wanted, tables): (&str, &mut Vec<TableView>),
) -> String {
    let rows = columns.iter().map(|one| step(it, Some(group), one, &mut Vec::new())).collect();
    let name = it.namer.name(&format!("{wanted}Columns"));
    let is_sorted = columns.iter().enumerate().all(|(at, step)| step.position == at);
    let order = if is_sorted { "isSorted: true, " } else { "" };
    let opening = format!("part{{{order}{}, steps: []step{{", keys(columns));
    tables.push(TableView { name: name.clone(), opening, rows, closing: "}}" });
    name
}

fn of_field(it: &Expressions<'_, '_>, field: &Field) -> Vec<Option<String>> {
    let mut fields = of_type(it, &field.value_type);
    fields.push((field.asked == Asked::Optional).then(|| "isOptional: true".to_owned()));
    fields.push(basis(&field.basis));
    fields
}

fn of_type(it: &Expressions<'_, '_>, value_type: &ValueType) -> Vec<Option<String>> {
    let mut fields = vec![Some(format!("kind: {}", kind(value_type)))];
    let bounds = |min: i64, max: i64| Some(format!("min: {min}, max: {max}"));
    match value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            fields.push(Some(format!("list: &{}", it.lists.name(list, items))));
        }
        ValueType::Date { min, max } => fields.push(bounds(min.day_number(), max.day_number())),
        ValueType::Identifier(kind) => {
            fields.push(Some(format!("identifier: {}", identifier(*kind))));
        }
        ValueType::Number(number) => {
            fields.push(bounds(number.min, number.max));
            fields.push((number.places > 0).then(|| format!("places: {}", number.places)));
        }
        ValueType::Text { max } => fields.push(Some(format!("max: {max}"))),
        ValueType::Confirmation | ValueType::File | ValueType::RegistryPlate | ValueType::YesNo => {
        }
    }
    fields
}

/// Returns the kind of a field.
pub(super) fn kind(value_type: &ValueType) -> &'static str {
    match value_type {
        ValueType::Confirmation => "kindConfirmation",
        ValueType::Choice { .. } => "kindChoice",
        ValueType::Choices { .. } => "kindChoices",
        ValueType::Date { .. } => "kindDate",
        ValueType::File => "kindFile",
        ValueType::Identifier(_) => "kindIdentifier",
        ValueType::Number(number) if number.quantity.is_json_integer() => "kindWhole",
        ValueType::Number(_) => "kindDecimal",
        ValueType::RegistryPlate => "kindPlate",
        ValueType::Text { .. } => "kindText",
        ValueType::YesNo => "kindYesNo",
    }
}

/// Returns the constant of a kind of identifier.
pub(super) fn identifier(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::BillId => "billID",
        IdentifierKind::CaseNumber => "caseNumber",
        IdentifierKind::Email => "email",
        IdentifierKind::EngineerLicence => "engineerLicence",
        IdentifierKind::Iban => "iban",
        IdentifierKind::LegalPersonId => "legalPersonID",
        IdentifierKind::Mobile => "mobile",
        IdentifierKind::NationalId => "nationalID",
        IdentifierKind::PaymentId => "paymentID",
        IdentifierKind::Phone => "phone",
        IdentifierKind::PostalCode => "postalCode",
        IdentifierKind::RenovationCode => "renovationCode",
    }
}

/// Writes a guard as a field of a table; nothing where it always holds.
fn guard<'a>(
    it: &mut Expressions<'_, 'a>,
    group: Option<&Group<'a>>,
    key: &str,
    guard: &Guard<'a>,
    wanted: &str,
) -> Option<String> {
    let rests: Vec<String> =
        guard.rests_on.iter().filter_map(|slot| rest(it, group, slot)).collect();
    let words = &guard.condition.words.en;
    let holds = (!guard.is_always()).then(|| {
        let name = it.function(group, guard.formula(), (wanted, words));
        format!("holds: {name}")
    });
    let rests = (!rests.is_empty()).then(|| format!("rests: []int{{{}}}", rests.join(", ")));
    let fields = row([holds, rests]);
    (!fields.is_empty()).then(|| format!("{key}: guard{{{fields}}}"))
}

fn rest(it: &Expressions<'_, '_>, group: Option<&Group<'_>>, slot: &Slot) -> Option<String> {
    match slot {
        Slot::Filing(_) | Slot::Answer(..) => it.names.slot(slot).map(str::to_owned),
        Slot::Row(column) => group
            .and_then(|group| it.names.column(&group.slot, column))
            .map(|name| format!("^{name}")),
    }
}

fn answer_indexes(program: &Program<'_>, ids: impl IntoIterator<Item = RecordId>) -> Vec<usize> {
    let index = |id: RecordId| program.answers.iter().position(|answer| answer.inquiry.id == id);
    ids.into_iter().filter_map(index).collect()
}

fn document<'a>(it: &mut Expressions<'_, 'a>, papers: &[&str], step: &DocumentStep<'a>) -> String {
    let id = step.requirement.document.as_str();
    let wanted = format!("{}Document{}", it.names.prefix, exported(id));
    let replaced_by = answer_indexes(it.program, step.replaced_by.iter().copied().cloned());
    let paper = papers.iter().position(|paper| *paper == id).unwrap_or(0);
    row([
        Some(format!("id: {}", literal(id))),
        Some(format!("title: {}", text(&step.title))),
        (paper > 0).then(|| format!("paper: {paper}")),
        (step.requirement.asked == Asked::Optional).then(|| "isOptional: true".to_owned()),
        Some(format!("copies: {}", literal(copies(step.requirement.copies)))),
        guard(it, None, "when", &step.when, &wanted),
        because("because", step.because),
        basis(&step.requirement.basis),
        numbers("replacedBy", &replaced_by),
    ])
}

fn copies(copies: Copies) -> &'static str {
    match copies {
        Copies::Original => "original",
        Copies::Copy => "copy",
        Copies::OriginalAndCopy => "original-and-copy",
        Copies::CertifiedCopy => "certified-copy",
        Copies::Electronic => "electronic",
    }
}

fn need<'a>(it: &mut Expressions<'_, 'a>, (at, step): (usize, &NeedStep<'a>)) -> String {
    let first = step.need.any_of.first().map_or_else(|| at.to_string(), |id| exported(id.as_str()));
    let wanted = format!("{}Needs{first}", it.names.prefix);
    let inquiries = answer_indexes(it.program, step.inquiries.iter().copied().cloned());
    let awaited = answer_indexes(it.program, step.awaited.iter().copied().cloned());
    let any_of = literals(step.need.any_of.iter().map(RecordId::as_str));
    row([
        Some(format!("anyOf: []string{{{any_of}}}")),
        guard(it, None, "when", &step.when, &wanted),
        because("because", step.because),
        numbers("inquiries", &inquiries),
        numbers("awaited", &awaited),
    ])
}

fn rule<'a>(it: &mut Expressions<'_, 'a>, step: &RuleStep<'a>) -> String {
    let id = step.rule.id.as_str();
    let wanted = format!("{}Rule{}", it.names.prefix, exported(id));
    let answers = answer_indexes(it.program, step.inquiries.iter().cloned());
    let mut pointers = step.pointers.iter();
    let path = pointers.next().map_or("", String::as_str);
    let reads = literals(pointers);
    row([
        Some(format!("id: {}", literal(id))),
        (step.rule.effect == Effect::Advises).then(|| "advises: true".to_owned()),
        guard(it, None, "when", &step.when, &format!("{wanted}Applies")),
        guard(it, None, "holds", &step.holds, &wanted),
        numbers("answers", &answers),
        Some(format!("path: {}", literal(path))),
        (!reads.is_empty()).then(|| format!("reads: []string{{{reads}}}")),
        Some(format!("message: {}", text(&step.rule.message))),
        Some(format!("remedy: {}", text(&step.rule.remedy))),
        basis(&step.rule.basis),
    ])
}

fn provision<'a>(it: &mut Expressions<'_, 'a>, step: &ProvisionStep<'a>) -> String {
    let id = step.provision.id.as_str();
    let wanted = format!("{}Provision{}", it.names.prefix, exported(id));
    row([Some(format!("id: {}", literal(id))), guard(it, None, "when", &step.when, &wanted)])
}

fn visit<'a>(it: &mut Expressions<'_, 'a>, (at, step): (usize, &VisitStep<'a>)) -> String {
    let wanted = format!("{}Visit{}", it.names.prefix, at + 1);
    row([
        Some(format!("because: {}", literal(presence(step.visit.because)))),
        because("note", step.visit.note.as_ref()),
        guard(it, None, "when", &step.when, &wanted),
    ])
}

fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Drawings => "drawings",
        Presence::CaseOpening => "case-opening",
        Presence::OwnershipTransfer => "ownership-transfer",
    }
}

/// Returns the computed values of the record itself, in the order of the source.
fn outputs(it: &Expressions<'_, '_>) -> Vec<String> {
    let own = it.program.record.computed();
    own.filter_map(|computed| {
        let slot = Slot::Filing(computed.id.clone());
        let derived = it.program.derived.iter().find(|derived| derived.slot == slot)?;
        output(it, derived)
    })
    .collect()
}

/// A number whose type is none has no form in JSON.
fn output(it: &Expressions<'_, '_>, derived: &Derived<'_>) -> Option<String> {
    let rests: Vec<&str> = derived.rests_on.iter().filter_map(|slot| it.names.slot(slot)).collect();
    let wire = match &derived.computed.value {
        ComputedValue::Condition(_) => "kind: kindYesNo".to_owned(),
        ComputedValue::Term(_) => of_number(&derived.computed.value_type)?,
        ComputedValue::Table(id) => {
            let table = it.program.contract.table(id)?;
            of_result(it, table, &derived.computed.value_type)?
        }
    };
    let function = it.names.derived.get(&derived.slot)?;
    Some(row([
        Some(format!("id: {}", literal(derived.computed.id.as_str()))),
        (!rests.is_empty()).then(|| format!("rests: []int{{{}}}", rests.join(", "))),
        Some(format!("value: {function}")),
        Some(wire),
    ]))
}

fn of_number(value_type: &ValueType) -> Option<String> {
    match value_type {
        ValueType::Number(number) => {
            Some(format!("kind: {}, places: {}", kind(value_type), number.places))
        }
        ValueType::Date { .. } => Some(format!("kind: {}", kind(value_type))),
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => None,
    }
}

fn of_result(it: &Expressions<'_, '_>, table: &Table, value_type: &ValueType) -> Option<String> {
    match &table.result.value_type {
        ValueType::Choice { list, items } | ValueType::Choices { list, items } => {
            let kind = match (table.hit, &table.result.value_type) {
                (Hit::ExactlyOne, ValueType::Choice { .. }) => "kindChoice",
                (Hit::ExactlyOne | Hit::AllThatApply, _) => "kindChoices",
            };
            Some(format!("kind: {kind}, list: &{}", it.lists.name(list, items)))
        }
        ValueType::YesNo | ValueType::Confirmation => Some("kind: kindYesNo".to_owned()),
        ValueType::Number(_) | ValueType::Date { .. } => of_number(value_type),
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => None,
    }
}

fn computed<'a>(it: &mut Expressions<'_, 'a>, derived: &Derived<'a>) -> ComputedView {
    let computed: &'a Computed = derived.computed;
    let when = (!computed.when.is_always()).then(|| it.formula(None, &computed.when.formula));
    let value = match &computed.value {
        ComputedValue::Condition(formula) => {
            ComputedCode::Plain(format!("flag({})", it.formula(None, formula)))
        }
        ComputedValue::Term(term) => {
            ComputedCode::Plain(format!("{}.value()", it.term(None, term)))
        }
        ComputedValue::Table(id) => match it.program.contract.table(id) {
            Some(table) => of_table(it, table),
            None => ComputedCode::Plain("value{}".to_owned()),
        },
    };
    ComputedView {
        name: it.names.derived.get(&derived.slot).cloned().unwrap_or_default(),
        words: comment(&computed.title.en),
        when,
        value,
    }
}

fn of_table<'a>(it: &mut Expressions<'_, 'a>, table: &'a Table) -> ComputedCode {
    let hits: Vec<String> = table.rows.iter().map(|row| it.formula(None, &row.when)).collect();
    match (table.hit, &table.result.value_type) {
        (Hit::ExactlyOne, value_type) => {
            let results = table.rows.iter().enumerate();
            let results: Vec<_> =
                results.filter_map(|(at, row)| Some((at, cell(row, value_type)?))).collect();
            if results.is_empty() {
                return ComputedCode::Plain("value{}".to_owned());
            }
            ComputedCode::ExactlyOne { hits, results }
        }
        (Hit::AllThatApply, ValueType::Choice { items, .. } | ValueType::Choices { items, .. }) => {
            let rows: Vec<_> = items
                .iter()
                .enumerate()
                .filter_map(|(at, item)| {
                    let giving = table.rows.iter().enumerate();
                    let giving = giving.filter(|(_, row)| row.items.contains(item));
                    let giving: Vec<String> =
                        giving.map(|(row, _)| format!("hits[{row}]")).collect();
                    (!giving.is_empty()).then(|| (at, giving.join(" || ")))
                })
                .collect();
            if rows.is_empty() {
                return ComputedCode::Plain("f.setOf()".to_owned());
            }
            ComputedCode::Union { hits, items: items.len(), rows }
        }
        (Hit::AllThatApply, _) => ComputedCode::Plain("value{state: given}".to_owned()),
    }
}

fn cell(row: &crate::contract::TableRow, value_type: &ValueType) -> Option<String> {
    match value_type {
        ValueType::Choice { items, .. } => {
            let item = row.items.first()?;
            Some(format!("value{{state: given, number: {}}}", index(items, item)))
        }
        ValueType::Choices { items, .. } => {
            let is_decided = !row.items.is_empty();
            is_decided.then(|| format!("f.setOf({})", indexes(items, &row.items)))
        }
        ValueType::YesNo | ValueType::Confirmation => {
            row.value.map(|it| format!("flag({})", it != 0))
        }
        ValueType::Number(_) | ValueType::Date { .. } => {
            row.value.map(|it| format!("constant({it}).value()"))
        }
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => None,
    }
}

/// Returns what may be asked by message.
fn requests(it: &Expressions<'_, '_>, record: &Record) -> Vec<String> {
    shapes(record).iter().map(|shape| request(it, shape)).collect()
}

fn request(it: &Expressions<'_, '_>, shape: &RequestShape<'_>) -> String {
    let force = shape.block.force;
    let take: Vec<String> = shape.take.iter().map(|one| parameter(it, one)).collect();
    let fixed: Vec<String> = shape
        .fixed
        .iter()
        .map(|(field, json)| {
            format!("{{{}, {}}}", literal(field.as_str()), literal(&json.to_string()))
        })
        .collect();
    row([
        (shape.block.purpose == Purpose::Status).then(|| "isStatus: true".to_owned()),
        Some(format!("since: {}", force.since.unwrap_or(Date::FIRST).day_number())),
        Some(format!("until: {}", force.until.unwrap_or(Date::LAST).day_number())),
        (!take.is_empty()).then(|| format!("take: []parameter{{{}}}", take.join(", "))),
        shape.sender.as_ref().map(|sender| format!("sender: &parameter{}", parameter(it, sender))),
        (!fixed.is_empty()).then(|| format!("fixed: []fixedValue{{{}}}", fixed.join(", "))),
    ])
}

fn parameter(it: &Expressions<'_, '_>, parameter: &Parameter<'_>) -> String {
    let head = [
        Some(format!("id: {}", literal(parameter.field.as_str()))),
        Some(format!("title: {}", text(parameter.title))),
    ];
    let step = row(head.into_iter().chain(of_type(it, parameter.value_type)));
    format!("{{step: step{{{step}}}, sample: {}}}", literal(&parameter.sample))
}
