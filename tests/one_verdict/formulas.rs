//! Conditions and terms by chance, over the fields that a record has.

use fastrand::Rng;
use zabeteh::contract::Condition;
use zabeteh::model::{
    Direction, FieldId, Formula, Inclusion, ItemId, NumberType, ParameterId, Part, Period, Place,
    RecordId, Relation, Rounding, RowsPlace, Scope, Term, ValueType,
};
use zabeteh::text::{Bilingual, Date};

/// What a condition may speak about.
#[derive(Clone, Default)]
pub(crate) struct Subjects {
    /// Values outside rows, or of the row at hand, with their types.
    pub(crate) places: Vec<(Place, ValueType)>,
    /// Groups of rows, with their columns.
    pub(crate) groups: Vec<(RowsPlace, Vec<(FieldId, ValueType)>)>,
    /// Inquiries that may have answered.
    pub(crate) inquiries: Vec<RecordId>,
    /// Parameters without a key, and with a number for one.
    pub(crate) parameters: Vec<(ParameterId, bool)>,
}

const RELATIONS: [Relation; 6] = [
    Relation::Equal,
    Relation::Unequal,
    Relation::Below,
    Relation::AtMost,
    Relation::Above,
    Relation::AtLeast,
];

/// Returns a condition with what it reads.
pub(crate) fn condition(rng: &mut Rng, subjects: &Subjects, depth: u8) -> Condition {
    let formula = formula(rng, subjects, depth);
    let mut reads = Vec::new();
    read(&formula, &mut reads);
    Condition { formula, words: Bilingual::new("شرط", "a \"condition\""), reads }
}

/// Returns a formula.
pub(crate) fn formula(rng: &mut Rng, subjects: &Subjects, depth: u8) -> Formula {
    if depth > 0 {
        let inner = |rng: &mut Rng| formula(rng, subjects, depth - 1);
        match rng.u8(..6) {
            0 => return Formula::Not(Box::new(inner(rng))),
            1 => return Formula::And(vec![inner(rng), inner(rng)]),
            2 => return Formula::Or(vec![inner(rng), inner(rng), inner(rng)]),
            _ => {}
        }
    }
    atom(rng, subjects, depth)
}

fn atom(rng: &mut Rng, subjects: &Subjects, depth: u8) -> Formula {
    match rng.u8(..16) {
        0 if !subjects.groups.is_empty() => return about_rows(rng, subjects, depth),
        1 if !subjects.groups.is_empty() => return about_rows(rng, subjects, depth),
        2 if !subjects.inquiries.is_empty() => {
            return Formula::Answered(
                subjects.inquiries[rng.usize(..subjects.inquiries.len())].clone(),
            );
        }
        3..=6 => {
            return Formula::Compare(term(rng, subjects, 2), relation(rng), term(rng, subjects, 1));
        }
        7 => {
            let count = rng.usize(2..=3);
            return Formula::ExactlyOne((0..count).filter_map(|_| place(rng, subjects)).collect());
        }
        8 => return about_two(rng, subjects),
        _ => {}
    }
    let Some((place, value_type)) = any(rng, &subjects.places) else {
        return Formula::Constant(rng.bool());
    };
    match value_type {
        ValueType::YesNo | ValueType::Confirmation => Formula::Yes(place),
        ValueType::Choice { items, .. } => {
            let some = some_of(rng, &items);
            if rng.bool() { Formula::OneOf(place, some) } else { Formula::NoneOf(place, some) }
        }
        ValueType::Choices { items, .. } => {
            let all = [Inclusion::All, Inclusion::Any, Inclusion::Only, Inclusion::None];
            Formula::Includes(place, all[rng.usize(..4)], some_of(rng, &items))
        }
        ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => Formula::Given(place),
    }
}

fn about_rows(rng: &mut Rng, subjects: &Subjects, depth: u8) -> Formula {
    let Some((rows, columns)) = any(rng, &subjects.groups) else {
        return Formula::Constant(true);
    };
    if rng.u8(..4) == 0 {
        let column = rng.usize(..columns.len());
        return Formula::Differ(rows, columns[column].0.clone());
    }
    let inner = Box::new(formula(rng, &row_of(subjects, &columns), depth.min(1)));
    if rng.bool() { Formula::AnyRow(rows, inner) } else { Formula::EveryRow(rows, inner) }
}

/// In a row, its columns and what stands outside.
fn row_of(subjects: &Subjects, columns: &[(FieldId, ValueType)]) -> Subjects {
    let cells = columns.iter().map(|(field, value_type)| {
        (Place { scope: Scope::Row, field: field.clone(), part: None }, value_type.clone())
    });
    let outside = subjects.places.iter().take(6).cloned();
    Subjects { places: cells.chain(outside).collect(), groups: Vec::new(), ..subjects.clone() }
}

/// Two texts of one kind.
fn about_two(rng: &mut Rng, subjects: &Subjects) -> Formula {
    let is_text = |value_type: &ValueType| match value_type {
        ValueType::Choice { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Text { .. } => true,
        ValueType::Choices { .. }
        | ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::Number(_)
        | ValueType::RegistryPlate
        | ValueType::YesNo => false,
    };
    let texts: Vec<_> = subjects.places.iter().filter(|(_, it)| is_text(it)).cloned().collect();
    match (any(rng, &texts), any(rng, &texts)) {
        (Some((left, _)), Some((right, _))) if rng.bool() => Formula::Same(left, right),
        (Some((left, _)), Some((right, _))) => Formula::Different(left, right),
        _ => Formula::Constant(true),
    }
}

/// Returns a term whose values stay far below 64 bits.
pub(crate) fn term(rng: &mut Rng, subjects: &Subjects, depth: u8) -> Term {
    if depth > 0 {
        let inner = |rng: &mut Rng| Box::new(term(rng, subjects, depth - 1));
        match rng.u8(..12) {
            0 => return Term::Plus(inner(rng), inner(rng)),
            1 => return Term::Minus(inner(rng), inner(rng)),
            2 => return Term::Times(inner(rng), Box::new(Term::Constant(rng.i64(0..20)))),
            3 => return Term::FirstDayOfYear(Box::new(a_day(rng, subjects))),
            4 => {
                let periods = [Period::Days, Period::Months, Period::Years];
                let by = Term::Constant(rng.i64(-40..400));
                let day = Box::new(a_day(rng, subjects));
                return Term::Moved(day, Box::new(by), periods[rng.usize(..3)]);
            }
            5 => {
                let periods = [Period::Days, Period::Months, Period::Years];
                let (from, to) = (a_day(rng, subjects), a_day(rng, subjects));
                return Term::Between(periods[rng.usize(..3)], Box::new(from), Box::new(to));
            }
            _ => {}
        }
    }
    leaf(rng, subjects)
}

fn leaf(rng: &mut Rng, subjects: &Subjects) -> Term {
    match rng.u8(..10) {
        0 => Term::Constant(rng.i64(-5..2_000)),
        1 if !subjects.groups.is_empty() => over_rows(rng, subjects),
        2 if !subjects.groups.is_empty() => over_rows(rng, subjects),
        3 if !subjects.parameters.is_empty() => parameter(rng, subjects),
        4 => counted(rng, subjects),
        _ => a_number(rng, subjects),
    }
}

fn a_number(rng: &mut Rng, subjects: &Subjects) -> Term {
    let numbers: Vec<Place> = subjects.places.iter().filter_map(number_of).collect();
    match any(rng, &numbers) {
        Some(place) => Term::Place(place),
        None => Term::Constant(rng.i64(0..50)),
    }
}

/// A number, or the number that a part of an identifier is.
fn number_of((place, value_type): &(Place, ValueType)) -> Option<Place> {
    let part = |part| Some(Place { part: Some(part), ..place.clone() });
    match value_type {
        ValueType::Number(_) => Some(place.clone()),
        ValueType::RegistryPlate => part(Part::Section),
        ValueType::Identifier(
            zabeteh::model::IdentifierKind::CaseNumber
            | zabeteh::model::IdentifierKind::RenovationCode,
        ) => part(Part::Region),
        ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::Confirmation
        | ValueType::Date { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::Text { .. }
        | ValueType::YesNo => None,
    }
}

fn a_day(rng: &mut Rng, subjects: &Subjects) -> Term {
    let days = subjects.places.iter().filter(|(_, it)| matches!(it, ValueType::Date { .. }));
    let days: Vec<Place> = days.map(|(place, _)| place.clone()).collect();
    match (rng.u8(..3), any(rng, &days)) {
        (0, _) | (_, None) => Term::FilingDate,
        (1, _) => Term::Date(Date::new(1390 + rng.i32(..16), 1, 1).unwrap_or(Date::FIRST)),
        (_, Some(day)) => Term::Place(day),
    }
}

fn over_rows(rng: &mut Rng, subjects: &Subjects) -> Term {
    let Some((rows, columns)) = any(rng, &subjects.groups) else {
        return Term::Constant(0);
    };
    let filter = (rng.bool()).then(|| Box::new(formula(rng, &row_of(subjects, &columns), 0)));
    let is_number = |(_, value_type): &&(FieldId, ValueType)| matches!(value_type, ValueType::Number(NumberType { max, .. }) if *max < 1_000_000_000);
    let column = columns.iter().find(is_number).map(|(field, _)| field.clone());
    match (rng.u8(..4), column) {
        (0, Some(column)) => Term::Sum(rows, column, filter),
        (1, Some(column)) => Term::Smallest(rows, column, filter),
        (2, Some(column)) => Term::Largest(rows, column, filter),
        _ => Term::CountRows(rows, filter),
    }
}

fn parameter(rng: &mut Rng, subjects: &Subjects) -> Term {
    let Some((parameter, is_keyed)) = any(rng, &subjects.parameters) else {
        return Term::Constant(1);
    };
    let whole = subjects.places.iter().find(|(place, it)| {
        place.scope == Scope::Filing
            && matches!(it, ValueType::Number(number) if number.quantity.is_json_integer())
    });
    let key = is_keyed.then(|| whole.map(|(place, _)| place.clone())).flatten();
    if is_keyed && key.is_none() {
        return Term::Constant(2);
    }
    Term::Parameter { parameter, as_of: Box::new(a_day(rng, subjects)), key }
}

fn counted(rng: &mut Rng, subjects: &Subjects) -> Term {
    let sets = subjects.places.iter().filter(|(_, it)| matches!(it, ValueType::Choices { .. }));
    let sets: Vec<Place> = sets.map(|(place, _)| place.clone()).collect();
    any(rng, &sets).map_or(Term::FilingDate, Term::CountItems)
}

/// Returns a rounded quotient: only computed values have one.
pub(crate) fn quotient(rng: &mut Rng, subjects: &Subjects) -> Term {
    let directions = [Direction::Down, Direction::Up, Direction::Nearest];
    let rounding = Rounding { direction: directions[rng.usize(..3)], step: rng.i64(1..20) };
    Term::Divide(Box::new(term(rng, subjects, 2)), rng.i64(1..50), rounding)
}

fn relation(rng: &mut Rng) -> Relation {
    RELATIONS[rng.usize(..RELATIONS.len())]
}

fn place(rng: &mut Rng, subjects: &Subjects) -> Option<Place> {
    any(rng, &subjects.places).map(|(place, _)| place)
}

fn some_of(rng: &mut Rng, items: &[ItemId]) -> Vec<ItemId> {
    let some: Vec<ItemId> = items.iter().filter(|_| rng.bool()).cloned().collect();
    if some.is_empty() { items.iter().take(1).cloned().collect() } else { some }
}

fn any<T: Clone>(rng: &mut Rng, of: &[T]) -> Option<T> {
    rng.choice(of).cloned()
}

/// Lists what a formula reads outside rows; a column stands for its group.
pub(crate) fn read(formula: &Formula, reads: &mut Vec<Place>) {
    match formula {
        Formula::Constant(_) => {}
        Formula::Answered(_) => {}
        Formula::Not(inner) => read(inner, reads),
        Formula::And(all) | Formula::Or(all) => all.iter().for_each(|it| read(it, reads)),
        Formula::ExactlyOne(places) => places.iter().for_each(|place| note(place, reads)),
        Formula::Yes(place)
        | Formula::Given(place)
        | Formula::OneOf(place, _)
        | Formula::NoneOf(place, _)
        | Formula::Includes(place, ..) => note(place, reads),
        Formula::Same(left, right) | Formula::Different(left, right) => {
            note(left, reads);
            note(right, reads);
        }
        Formula::Compare(left, _, right) => {
            read_term(left, reads);
            read_term(right, reads);
        }
        Formula::AnyRow(rows, inner) | Formula::EveryRow(rows, inner) => {
            group(rows, reads);
            inside(inner, reads);
        }
        Formula::Differ(rows, _) => group(rows, reads),
    }
}

/// Lists what a term reads outside rows.
pub(crate) fn read_term(term: &Term, reads: &mut Vec<Place>) {
    match term {
        Term::Constant(_) | Term::Date(_) | Term::FilingDate => {}
        Term::Place(place) | Term::CountItems(place) => note(place, reads),
        Term::Parameter { as_of, key, .. } => {
            read_term(as_of, reads);
            key.iter().for_each(|key| note(key, reads));
        }
        Term::CountRows(rows, filter)
        | Term::Sum(rows, _, filter)
        | Term::Smallest(rows, _, filter)
        | Term::Largest(rows, _, filter) => {
            group(rows, reads);
            filter.iter().for_each(|filter| inside(filter, reads));
        }
        Term::Plus(left, right)
        | Term::Minus(left, right)
        | Term::Times(left, right)
        | Term::Moved(left, right, _)
        | Term::Between(_, left, right) => {
            read_term(left, reads);
            read_term(right, reads);
        }
        Term::Divide(inner, ..) | Term::FirstDayOfYear(inner) => read_term(inner, reads),
    }
}

/// Inside rows, the row itself is already read with its group.
fn inside(formula: &Formula, reads: &mut Vec<Place>) {
    let mut found = Vec::new();
    read(formula, &mut found);
    found.iter().filter(|place| place.scope != Scope::Row).for_each(|place| note(place, reads));
}

fn group(rows: &RowsPlace, reads: &mut Vec<Place>) {
    note(&Place { scope: rows.scope.clone(), field: rows.rows.clone(), part: None }, reads);
}

fn note(place: &Place, reads: &mut Vec<Place>) {
    if !reads.contains(place) {
        reads.push(place.clone());
    }
}
