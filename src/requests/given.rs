use serde_json::{Value, json};

use crate::contract::Record;
use crate::model::{FieldId, Formula, Inclusion, Place, Relation, Term, ValueType};
use crate::text::Date;

use super::{block, parameter};

/// Returns the fields that a condition of the form «field has value» fixes, and their values.
pub(super) fn values(record: &Record, given: &Formula) -> Vec<(FieldId, Value)> {
    match given {
        Formula::And(parts) => parts.iter().flat_map(|part| values(record, part)).collect(),
        Formula::Yes(place) => vec![(place.field.clone(), json!(true))],
        Formula::Not(inner) => no(inner).into_iter().collect(),
        Formula::OneOf(place, items) => match &items[..] {
            [item] => vec![(place.field.clone(), json!(item))],
            _ => Vec::new(),
        },
        Formula::Includes(place, Inclusion::All | Inclusion::Only, items) => {
            vec![(place.field.clone(), json!(items))]
        }
        Formula::Compare(Term::Place(place), Relation::Equal, term)
        | Formula::Compare(term, Relation::Equal, Term::Place(place)) => {
            number(record, place, term).into_iter().collect()
        }
        Formula::Constant(_)
        | Formula::Or(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::Compare(..)
        | Formula::NoneOf(..)
        | Formula::Includes(_, Inclusion::Any | Inclusion::None, _)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => Vec::new(),
    }
}

fn no(inner: &Formula) -> Option<(FieldId, Value)> {
    if let Formula::Yes(place) = inner {
        return Some((place.field.clone(), json!(false)));
    }
    None
}

fn number(record: &Record, place: &Place, term: &Term) -> Option<(FieldId, Value)> {
    let (_, value_type) = block::typed(record, &place.field)?;
    let value = match (value_type, term) {
        (ValueType::Number(number), Term::Constant(value)) => parameter::wire(*number, *value),
        (ValueType::Date { .. }, Term::Date(date)) => json!(date.wire()),
        (ValueType::Date { .. }, Term::Constant(day)) => json!(Date::from_day_number(*day)?.wire()),
        _ => return None,
    };
    Some((place.field.clone(), value))
}
