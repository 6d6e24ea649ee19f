use serde_json::{Map, Value, json};

use crate::model::{Formula, Relation, RowsPlace};

use super::comparison::holds;
use super::conditions::lower;
use super::ground::Ground;
use super::loss::Loss;
use super::lowered::Lowered;
use super::polarity::{Polarity, Weak};
use super::shape::Shape;
use super::site::{Site, What};

/// Writes that some row satisfies a condition.
pub(super) fn any<P: Polarity>(
    ground: Ground<'_>,
    place: &RowsPlace,
    inner: &Formula,
) -> Lowered<P> {
    of_rows(ground, place, |site, rows| {
        let row: Lowered<P> = lower(rows, inner);
        let schema = json!({"type": "array", "contains": row.shape.to_schema()});
        row.reshaped(Shape::Schema(site.holding(schema)))
    })
}

/// Writes that every row satisfies a condition; a group that is left out has no row.
pub(super) fn every<P: Polarity>(
    ground: Ground<'_>,
    place: &RowsPlace,
    inner: &Formula,
) -> Lowered<P> {
    of_rows(ground, place, |site, rows| {
        let row: Lowered<P> = lower(rows, inner);
        let shape = match &row.shape {
            Shape::Anything => Shape::Anything,
            Shape::Nothing => Shape::Schema(site.allowing(json!({"type": "array", "maxItems": 0}))),
            Shape::Schema(schema) => {
                Shape::Schema(site.allowing(json!({"type": "array", "items": schema})))
            }
        };
        row.reshaped(shape)
    })
}

/// Writes a comparison of the number of rows; a group that is left out has none.
pub(super) fn count<P: Polarity>(
    ground: Ground<'_>,
    place: &RowsPlace,
    relation: Relation,
    number: i64,
) -> Lowered<P> {
    of_rows(ground, place, |site, _| {
        let schema = lengths(relation, number);
        Lowered::schema(match holds(0, relation, number) {
            true => site.allowing(schema),
            false => site.holding(schema),
        })
    })
}

/// Writes a comparison of the number of rows that satisfy a condition, if the condition is exact.
pub(super) fn count_where<P: Polarity>(
    ground: Ground<'_>,
    place: &RowsPlace,
    inner: &Formula,
    (relation, number): (Relation, i64),
) -> Lowered<P> {
    of_rows(ground, place, |site, rows| {
        let row: Lowered<Weak> = lower(rows, inner);
        if let Some(loss) = row.losses.first() {
            return Lowered::lost(*loss);
        }
        let schema = containing(row.shape.to_schema(), relation, number);
        Lowered::schema(match holds(0, relation, number) {
            true => site.allowing(schema),
            false => site.holding(schema),
        })
    })
}

/// Writes the arrays whose length compares so with a constant.
pub(super) fn lengths(relation: Relation, number: i64) -> Value {
    let range = Range::new(relation, number);
    let mut schema = Map::from_iter([("type".to_owned(), json!("array"))]);
    schema.extend(range.least.map(|least| ("minItems".to_owned(), json!(least))));
    schema.extend(range.most.map(|most| ("maxItems".to_owned(), json!(most))));
    range.whole(Value::Object(schema))
}

fn containing(row: Value, relation: Relation, number: i64) -> Value {
    let range = Range::new(relation, number);
    let least = range.least.unwrap_or(0);
    let mut schema = json!({"type": "array", "contains": row, "minContains": least});
    if let Some(most) = range.most {
        schema["maxContains"] = json!(most);
    }
    range.whole(schema)
}

fn of_rows<'a, P: Polarity>(
    ground: Ground<'a>,
    place: &'a RowsPlace,
    lower: impl FnOnce(&Site<'a>, Ground<'a>) -> Lowered<P>,
) -> Lowered<P> {
    let site = match ground.locate_rows(place) {
        Ok(site) => site,
        Err(loss) => return Lowered::lost(loss),
    };
    let What::Rows(rows) = site.what else {
        return Lowered::lost(Loss::Computed);
    };
    lower(&site, ground.row(&rows.fields)).reading(site.answer)
}

/// The counts that compare so with a constant, or those that do not.
struct Range {
    least: Option<i64>,
    most: Option<i64>,
    inside: bool,
}

impl Range {
    fn new(relation: Relation, number: i64) -> Self {
        let (least, most) = match relation {
            Relation::Equal | Relation::Unequal => (Some(number), Some(number)),
            Relation::Below => (None, Some(number - 1)),
            Relation::AtMost => (None, Some(number)),
            Relation::Above => (Some(number + 1), None),
            Relation::AtLeast => (Some(number), None),
        };
        let possible = most.is_none_or(|most| most >= 0);
        Self {
            least: least.filter(|_| possible).map(|least| least.max(0)),
            most: most.filter(|_| possible),
            // A count below 0 is impossible: nothing equals it, and everything differs from it.
            inside: possible != (relation == Relation::Unequal),
        }
    }

    fn whole(&self, schema: Value) -> Value {
        match self.inside {
            true => schema,
            false => json!({"type": "array", "not": schema}),
        }
    }
}
