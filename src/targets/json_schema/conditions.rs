use serde_json::{Value, json};

use crate::model::{Formula, Inclusion, ItemId, Place, RecordId};

use super::ground::Ground;
use super::loss::Loss;
use super::lowered::Lowered;
use super::polarity::Polarity;
use super::shape::Shape;
use super::site::{Absence, Site, What, nested};
use super::{comparison, computed, rows};

/// Writes a condition as a schema of the filing, or of the row at hand.
pub(super) fn lower<P: Polarity>(ground: Ground<'_>, formula: &Formula) -> Lowered<P> {
    match formula {
        Formula::Constant(true) => Lowered::exact(Shape::Anything),
        Formula::Constant(false) => Lowered::exact(Shape::Nothing),
        Formula::Not(inner) => lower::<P::Flipped>(ground, inner).negated(),
        Formula::And(parts) => Lowered::all(each(ground, parts)),
        Formula::Or(parts) => Lowered::any(each(ground, parts)),
        Formula::Yes(place) => yes(ground, place),
        Formula::Given(place) => given(ground, place),
        Formula::ExactlyOne(places) => exactly_one(ground, places),
        Formula::Answered(inquiry) => answered(ground, inquiry),
        Formula::Compare(left, relation, right) => {
            comparison::lower(ground, left, *relation, right)
        }
        Formula::OneOf(place, items) => {
            atom(ground, place, json!({"type": "string", "enum": items}))
        }
        Formula::NoneOf(place, items) => {
            atom(ground, place, json!({"type": "string", "not": {"enum": items}}))
        }
        Formula::Includes(place, inclusion, items) => {
            atom(ground, place, including(*inclusion, items))
        }
        Formula::Same(..) | Formula::Different(..) => Lowered::lost(Loss::CrossField),
        Formula::AnyRow(place, inner) => rows::any(ground, place, inner),
        Formula::EveryRow(place, inner) => rows::every(ground, place, inner),
        Formula::Differ(..) => Lowered::lost(Loss::UniqueByKey),
    }
}

/// Writes the presence of an answer.
pub(super) fn answer_given(inquiry: &RecordId) -> Value {
    nested(&["answers"], inquiry.as_str(), Value::Bool(true), Absence::Fails)
}

fn each<P: Polarity>(ground: Ground<'_>, parts: &[Formula]) -> Vec<Lowered<P>> {
    parts.iter().map(|part| lower(ground, part)).collect()
}

fn yes<P: Polarity>(ground: Ground<'_>, place: &Place) -> Lowered<P> {
    match ground.locate(place) {
        Ok(Site { what: What::Computed(value), .. }) => computed::yes(ground, value),
        Ok(_) | Err(_) => atom(ground, place, json!({"type": "boolean", "const": true})),
    }
}

fn given<P: Polarity>(ground: Ground<'_>, place: &Place) -> Lowered<P> {
    match ground.locate(place) {
        Ok(Site { what: What::Computed(value), .. }) => computed::given(ground, value),
        Ok(site) => Lowered::schema(site.holding(Value::Bool(true))).reading(site.answer),
        Err(loss) => Lowered::lost(loss),
    }
}

fn exactly_one<P: Polarity>(ground: Ground<'_>, places: &[Place]) -> Lowered<P> {
    let parts: Vec<Lowered<P>> = places.iter().map(|place| given(ground, place)).collect();
    let lost = parts.iter().find_map(|part| part.losses.first().copied());
    if let Some(loss) = lost {
        return Lowered::lost(loss);
    }
    let schemas: Vec<Value> = parts.iter().map(|part| part.shape.to_schema()).collect();
    let mut whole = Lowered::schema(json!({"oneOf": schemas}));
    whole.answers = parts.into_iter().flat_map(|part| part.answers).collect();
    whole
}

fn answered<P: Polarity>(ground: Ground<'_>, inquiry: &RecordId) -> Lowered<P> {
    match ground.row {
        Some(_) => Lowered::lost(Loss::RowLocal),
        None => Lowered::schema(answer_given(inquiry)),
    }
}

fn atom<P: Polarity>(ground: Ground<'_>, place: &Place, schema: Value) -> Lowered<P> {
    match ground.locate(place) {
        Err(loss) => Lowered::lost(loss),
        Ok(Site { what: What::Computed(_) | What::Rows(_), .. }) => Lowered::lost(Loss::Computed),
        Ok(site) => Lowered::schema(site.holding(schema)).reading(site.answer),
    }
}

fn including(inclusion: Inclusion, items: &[ItemId]) -> Value {
    let one = json!({"type": "string", "enum": items});
    match inclusion {
        Inclusion::All => {
            let each = items.iter().map(
                |item| json!({"type": "array", "contains": {"type": "string", "const": item}}),
            );
            json!({"type": "array", "allOf": each.collect::<Vec<_>>()})
        }
        Inclusion::Any => json!({"type": "array", "contains": one}),
        Inclusion::Only => json!({"type": "array", "items": one}),
        Inclusion::None => {
            json!({"type": "array", "items": {"type": "string", "not": {"enum": items}}})
        }
    }
}
