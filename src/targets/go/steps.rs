use crate::contract::{Asked, Field};
use crate::model::{IdentifierKind, RecordId, Scope, ValueType};
use crate::program::{Given, Guard, Part, Program, Slot, Step};

use super::expressions::Expressions;
use super::names::{literal, literals};
use super::reading::Group;
use super::tables::{basis, row, text};
use super::view::TableView;

pub(super) fn part<'a>(
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
pub(super) fn keys(steps: &[Step<'_>]) -> String {
    let mut sorted: Vec<&Step<'_>> = steps.iter().collect();
    sorted.sort_by_key(|step| step.position);
    format!("keys: []string{{{}}}", literals(sorted.iter().map(|step| step.given.id().as_str())))
}

pub(super) fn step<'a>(
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

pub(super) fn columns_table<'a>(
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

pub(super) fn of_field(it: &Expressions<'_, '_>, field: &Field) -> Vec<Option<String>> {
    let mut fields = of_type(it, &field.value_type);
    fields.push((field.asked == Asked::Optional).then(|| "isOptional: true".to_owned()));
    fields.push(basis(&field.basis));
    fields
}

pub(super) fn of_type(it: &Expressions<'_, '_>, value_type: &ValueType) -> Vec<Option<String>> {
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
pub(super) fn guard<'a>(
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

pub(super) fn rest(
    it: &Expressions<'_, '_>,
    group: Option<&Group<'_>>,
    slot: &Slot,
) -> Option<String> {
    match slot {
        Slot::Filing(_) | Slot::Answer(..) => it.names.slot(slot).map(str::to_owned),
        Slot::Row(column) => group
            .and_then(|group| it.names.column(&group.slot, column))
            .map(|name| format!("^{name}")),
    }
}

pub(super) fn answer_indexes(
    program: &Program<'_>,
    ids: impl IntoIterator<Item = RecordId>,
) -> Vec<usize> {
    let index = |id: RecordId| program.answers.iter().position(|answer| answer.inquiry.id == id);
    ids.into_iter().filter_map(index).collect()
}
