use serde_json::{Value, json};

use crate::model::{Formula, IdentifierKind, Part, Place, Relation, Term, ValueType};

use super::ground::Ground;
use super::loss::Loss;
use super::lowered::Lowered;
use super::polarity::Polarity;
use super::shape::Shape;
use super::site::{Absence, What, nested};
use super::{calendar, conditions, digits, parameters, rows};

/// Writes a comparison as a schema, where one side comes down to constants.
pub(super) fn lower<P: Polarity>(
    ground: Ground<'_>,
    left: &Term,
    relation: Relation,
    right: &Term,
) -> Lowered<P> {
    if let Some(cases) = parameters::cases(ground, left, relation, right) {
        return whole(conditions::lower(ground, &Formula::Or(cases)));
    }
    match (constant(left), constant(right)) {
        (Some(left), Some(right)) if holds(left, relation, right) => {
            Lowered::exact(Shape::Anything)
        }
        (Some(_), Some(_)) => Lowered::exact(Shape::Nothing),
        (None, Some(number)) => with_constant(ground, left, relation, number),
        (Some(number), None) => with_constant(ground, right, mirrored(relation), number),
        (None, None) => Lowered::lost(reason(left).max(reason(right))),
    }
}

/// Keeps a comparison with a parameter only where each of its cases can be said: the days alone
/// would say nothing.
fn whole<P: Polarity>(cases: Lowered<P>) -> Lowered<P> {
    match cases.losses.first() {
        Some(loss) => Lowered::lost(*loss),
        None => cases,
    }
}

/// Whether two numbers compare so.
pub(super) fn holds(left: i64, relation: Relation, right: i64) -> bool {
    match relation {
        Relation::Equal => left == right,
        Relation::Unequal => left != right,
        Relation::Below => left < right,
        Relation::AtMost => left <= right,
        Relation::Above => left > right,
        Relation::AtLeast => left >= right,
    }
}

/// Writes the whole numbers that compare so with a constant.
pub(super) fn integers(relation: Relation, number: i64) -> Value {
    match relation {
        Relation::Equal => json!({"type": "integer", "const": number}),
        Relation::Unequal => json!({"type": "integer", "not": {"const": number}}),
        Relation::Below => json!({"type": "integer", "exclusiveMaximum": number}),
        Relation::AtMost => json!({"type": "integer", "maximum": number}),
        Relation::Above => json!({"type": "integer", "exclusiveMinimum": number}),
        Relation::AtLeast => json!({"type": "integer", "minimum": number}),
    }
}

fn constant(term: &Term) -> Option<i64> {
    match term {
        Term::Constant(number) => Some(*number),
        Term::Date(date) => Some(date.day_number()),
        Term::Place(_)
        | Term::FilingDate
        | Term::Parameter { .. }
        | Term::CountRows(..)
        | Term::CountItems(_)
        | Term::Sum(..)
        | Term::Smallest(..)
        | Term::Largest(..)
        | Term::Plus(..)
        | Term::Minus(..)
        | Term::Times(..)
        | Term::Divide(..)
        | Term::Moved(..)
        | Term::Between(..)
        | Term::FirstDayOfYear(_) => None,
    }
}

fn mirrored(relation: Relation) -> Relation {
    match relation {
        Relation::Equal => Relation::Equal,
        Relation::Unequal => Relation::Unequal,
        Relation::Below => Relation::Above,
        Relation::AtMost => Relation::AtLeast,
        Relation::Above => Relation::Below,
        Relation::AtLeast => Relation::AtMost,
    }
}

fn reason(term: &Term) -> Loss {
    match term {
        Term::Constant(_) | Term::Date(_) | Term::Place(_) | Term::FilingDate => Loss::CrossField,
        Term::Parameter { .. } => Loss::Parameter,
        Term::CountRows(..) | Term::Sum(..) | Term::Smallest(..) | Term::Largest(..) => Loss::Sum,
        Term::Moved(..) | Term::Between(..) | Term::FirstDayOfYear(_) => Loss::Calendar,
        Term::CountItems(_)
        | Term::Plus(..)
        | Term::Minus(..)
        | Term::Times(..)
        | Term::Divide(..) => Loss::Arithmetic,
    }
}

fn with_constant<P: Polarity>(
    ground: Ground<'_>,
    term: &Term,
    relation: Relation,
    number: i64,
) -> Lowered<P> {
    match term {
        Term::Place(place) => of_place(ground, place, relation, number),
        Term::FilingDate if ground.row.is_some() => Lowered::lost(Loss::RowLocal),
        Term::FilingDate => {
            let days = calendar::compared(relation, number);
            Lowered::schema(nested(&[], "filed_on", days, Absence::Fails))
        }
        Term::CountRows(place, None) => rows::count(ground, place, relation, number),
        Term::CountRows(place, Some(inner)) => {
            rows::count_where(ground, place, inner, (relation, number))
        }
        Term::CountItems(place) => count_items(ground, place, relation, number),
        Term::Constant(_)
        | Term::Date(_)
        | Term::Parameter { .. }
        | Term::Sum(..)
        | Term::Smallest(..)
        | Term::Largest(..)
        | Term::Plus(..)
        | Term::Minus(..)
        | Term::Times(..)
        | Term::Divide(..)
        | Term::Moved(..)
        | Term::Between(..)
        | Term::FirstDayOfYear(_) => Lowered::lost(reason(term)),
    }
}

fn of_place<P: Polarity>(
    ground: Ground<'_>,
    place: &Place,
    relation: Relation,
    number: i64,
) -> Lowered<P> {
    let site = match ground.locate(place) {
        Ok(site) => site,
        Err(loss) => return Lowered::lost(loss),
    };
    let What::Value(value_type) = site.what else {
        return Lowered::lost(Loss::Computed);
    };
    match value(value_type, place.part, relation, number) {
        Ok(schema) => Lowered::schema(site.holding(schema)).reading(site.answer),
        Err(loss) => Lowered::lost(loss),
    }
}

fn value(
    value_type: &ValueType,
    part: Option<Part>,
    relation: Relation,
    number: i64,
) -> Result<Value, Loss> {
    match value_type {
        ValueType::Number(of) if of.quantity.is_json_integer() => Ok(integers(relation, number)),
        ValueType::Number(_) => Err(Loss::DecimalCompare),
        ValueType::Date { .. } => Ok(calendar::compared(relation, number)),
        ValueType::RegistryPlate => plate(part, relation, number),
        ValueType::Identifier(kind) => region(*kind, relation, number),
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Text { .. }
        | ValueType::YesNo => Err(Loss::CrossField),
    }
}

fn plate(part: Option<Part>, relation: Relation, number: i64) -> Result<Value, Loss> {
    let (key, absence) = match part {
        Some(Part::Main) => ("main", Absence::Fails),
        Some(Part::Section) => ("section", Absence::Fails),
        Some(Part::Sub) if holds(0, relation, number) => ("sub", Absence::Passes),
        Some(Part::Sub) => ("sub", Absence::Fails),
        Some(Part::Region) | None => return Err(Loss::CrossField),
    };
    Ok(nested(&[], key, integers(relation, number), absence))
}

/// The municipal district at the beginning of an identifier has 22 values: they are listed.
fn region(kind: IdentifierKind, relation: Relation, number: i64) -> Result<Value, Loss> {
    let regions = (1..=22).filter(|region| holds(*region, relation, number));
    let words: Vec<String> = match kind {
        IdentifierKind::RenovationCode => regions.map(|region| format!("{region}-")).collect(),
        IdentifierKind::CaseNumber => regions.map(|region| format!("{region:02}")).collect(),
        IdentifierKind::BillId
        | IdentifierKind::Email
        | IdentifierKind::EngineerLicence
        | IdentifierKind::Iban
        | IdentifierKind::LegalPersonId
        | IdentifierKind::Mobile
        | IdentifierKind::NationalId
        | IdentifierKind::PaymentId
        | IdentifierKind::Phone
        | IdentifierKind::PostalCode => return Err(Loss::CrossField),
    };
    Ok(match words.is_empty() {
        true => json!({"type": "string", "maxLength": 0}),
        false => json!({"type": "string", "pattern": format!("^{}", digits::group(&words))}),
    })
}

fn count_items<P: Polarity>(
    ground: Ground<'_>,
    place: &Place,
    relation: Relation,
    number: i64,
) -> Lowered<P> {
    match ground.locate(place) {
        Err(loss) => Lowered::lost(loss),
        Ok(site) => match site.what {
            What::Computed(_) => Lowered::lost(Loss::Computed),
            What::Value(_) | What::Rows(_) => {
                let counted = rows::lengths(relation, number);
                Lowered::schema(site.holding(counted)).reading(site.answer)
            }
        },
    }
}
