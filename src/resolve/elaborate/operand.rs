use crate::model::{NumberType, Period, Place, RecordId, RowsPlace, Scope, Term, ValueType};
use crate::problems::{KindProblem, Sort, Thing};
use crate::resolve::field_info::{FieldInfo, Fields, Holds};
use crate::resolve::namespace::Named;
use crate::resolve::value_type::{sort_of, sort_of_quantity, sort_of_unit};
use crate::syntax::tree::{Expr, ExprKind, Name, Number, Path, Unit};
use crate::text::Span;

use super::Elaborator;
use super::value::{Column, Measure, Value};

impl<'a> Elaborator<'a, '_> {
    /// Returns what an expression turns out to be.
    pub(super) fn value(&mut self, expr: &Expr) -> Value<'a> {
        match &expr.kind {
            ExprKind::Missing => Value::Missing,
            ExprKind::Number(number, unit) => self.literal(*number, *unit, expr.span),
            ExprKind::Digits(digits) => self.literal(amount(digits), None, expr.span),
            ExprKind::Measured(of, unit) => self.measured(of, *unit, expr.span),
            ExprKind::Date(date) | ExprKind::Gregorian(_, date) => Value::Date(Term::Date(*date)),
            ExprKind::FilingDate => Value::Date(Term::FilingDate),
            ExprKind::Path(path) => self.read_path(path),
            ExprKind::Bracket(inner) => self.value(inner),
            ExprKind::Aggregate(aggregate, path, filter) => {
                self.aggregate(*aggregate, path, filter.as_deref())
            }
            ExprKind::Where(path, filter) => self.column_where(path, filter),
            ExprKind::Operation(left, operation, right) => self.operation(left, *operation, right),
            ExprKind::Divide(..) | ExprKind::Rounded(..) => {
                self.problem(KindProblem::DivisionOutsideCompute, expr.span);
                Value::Missing
            }
            ExprKind::Share(share, per, of) => self.share(share, *per, of),
            ExprKind::FirstDayOfYear(of) => self
                .date(of)
                .map_or(Value::Missing, |date| Value::Date(Term::FirstDayOfYear(Box::new(date)))),
            ExprKind::Between(period, from, to) => self.between(*period, from, to),
            ExprKind::AsOf(of, date) => self.as_of(of, date),
            ExprKind::Keyed(path, key) => self.keyed(path, key),
            ExprKind::YesNo(_)
            | ExprKind::Not(_)
            | ExprKind::And(_)
            | ExprKind::Or(_)
            | ExprKind::ExactlyOne(_)
            | ExprKind::AnyRow(..)
            | ExprKind::EveryRow(..)
            | ExprKind::Compare(..)
            | ExprKind::Range(..)
            | ExprKind::AboveTo(..)
            | ExprKind::IsOneOf(..)
            | ExprKind::Includes(..)
            | ExprKind::Given(..)
            | ExprKind::Answered(_)
            | ExprKind::Differ(_) => Value::Formula(self.formula(expr)),
        }
    }

    fn literal(&mut self, number: Number, unit: Option<Unit>, span: Span) -> Value<'a> {
        let sort = unit.map(sort_of_unit);
        if sort == Some(Sort::Period) {
            return match number.scaled_to(0) {
                Some(count) => self.period(Term::Constant(count), unit, span),
                None => self.broken_period(span),
            };
        }
        let (term, places) = (Term::Constant(number.scaled), number.places);
        Value::Number(Measure { term, places, sort, domain: 1 })
    }

    fn measured(&mut self, of: &Expr, unit: Unit, span: Span) -> Value<'a> {
        let number = match self.value(of) {
            Value::Number(number) => number,
            Value::Missing => return Value::Missing,
            other => {
                self.problem(KindProblem::NotANumber { found: other.sort() }, of.span);
                return Value::Missing;
            }
        };
        let sort = sort_of_unit(unit);
        if sort == Sort::Period && number.places > 0 {
            return self.broken_period(span);
        }
        if sort == Sort::Period {
            return self.period(number.term, Some(unit), span);
        }
        if let Some(found) = number.sort.filter(|found| *found != sort && *found != Sort::Number) {
            self.problem(KindProblem::WrongUnit { needed: found, found: sort }, span);
        }
        Value::Number(Measure { sort: Some(sort), ..number })
    }

    /// Reports a part of a day, a month or a year: the calendar counts whole ones.
    fn broken_period(&mut self, span: Span) -> Value<'a> {
        self.problem(KindProblem::TooManyPlaces { places: 0 }, span);
        Value::Missing
    }

    fn period(&mut self, count: Term, unit: Option<Unit>, span: Span) -> Value<'a> {
        match unit {
            Some(Unit::Days) => Value::Period(count, Period::Days),
            Some(Unit::Months) => Value::Period(count, Period::Months),
            Some(Unit::Years) => Value::Period(count, Period::Years),
            Some(Unit::WorkingDays) => {
                self.problem(KindProblem::WorkingDays, span);
                Value::Missing
            }
            Some(Unit::Metres | Unit::Rials | Unit::SquareMetres) | None => Value::Missing,
        }
    }

    /// Returns what a path refers to; reports a keyed parameter without its key.
    fn read_path(&mut self, path: &Path) -> Value<'a> {
        match self.path(path) {
            Value::Keyed(..) => {
                self.problem(KindProblem::Key { keyed: true }, path.span());
                Value::Missing
            }
            value => value,
        }
    }

    /// Returns what a name, or names joined by dots, refer to.
    pub(super) fn path(&mut self, path: &Path) -> Value<'a> {
        match &path.rest[..] {
            [] => self.name(&path.first),
            [second] => self.pair(&path.first, second),
            [second, third, ..] => self.triple(&path.first, second, third),
        }
    }

    fn name(&mut self, name: &Name) -> Value<'a> {
        if let Some(row) = self.scope.row
            && let Some(field) = self.session.lookup(row.fields, name)
        {
            return self.field(field, Scope::Row, name.span, Some(row.rows));
        }
        if let Some(field) = self.session.lookup(self.scope.fields, name) {
            return self.field(field, Scope::Filing, name.span, None);
        }
        if let Some((record, answers)) = self.scope.own
            && let Some(field) = self.session.lookup(answers, name)
        {
            return self.field(field, Scope::Answer(record.clone()), name.span, None);
        }
        self.global(name)
    }

    fn global(&mut self, name: &Name) -> Value<'a> {
        let shared = self.scope.shared;
        if let Some(parameter) = self.session.lookup(&shared.parameters, name) {
            return match (&parameter.value.value_type, &parameter.value.key) {
                (Some(value_type), Some(key)) => {
                    Value::Keyed(parameter.value.id.clone(), value_type, key)
                }
                (Some(value_type), None) => {
                    parameter_value(&parameter.value.id, value_type, Term::FilingDate, None)
                }
                (None, _) => Value::Missing,
            };
        }
        if let Some(inquiry) = self.session.lookup(&shared.answers, name)
            && inquiry.value.is_inquiry
        {
            return Value::Inquiry(inquiry.value.id.clone());
        }
        let nearest = self.scope.nearest(name);
        self.session.unknown(Thing::Operand, name, nearest);
        Value::Missing
    }

    fn pair(&mut self, first: &Name, second: &Name) -> Value<'a> {
        let here = self.session.lookup(self.scope.fields, first);
        if let Some(Named { value: FieldInfo { id, holds: Holds::Rows(fields) }, .. }) = here {
            return self.column(
                RowsPlace { scope: Scope::Filing, rows: id.clone() },
                fields,
                second,
            );
        }
        if here.is_some() || self.scope.row.is_some_and(|row| row.fields.get(first).is_some()) {
            let value = self.name(first);
            return self.part(value, second);
        }
        if let Some((record, answers)) = self.scope.own
            && let Some(field) = self.session.lookup(answers, first)
            && let Holds::Rows(fields) = &field.value.holds
        {
            let scope = Scope::Answer(record.clone());
            return self.column(RowsPlace { scope, rows: field.value.id.clone() }, fields, second);
        }
        match self.session.lookup(&self.scope.shared.answers, first) {
            Some(inquiry) => self.answer(&inquiry.value.id, &inquiry.value.fields, second),
            None => {
                let value = self.name(first);
                self.part(value, second)
            }
        }
    }

    fn answer(&mut self, inquiry: &RecordId, fields: &'a Fields, name: &Name) -> Value<'a> {
        match self.session.find(fields, Thing::Field, name) {
            Some(field) => self.field(field, Scope::Answer(inquiry.clone()), name.span, None),
            None => Value::Missing,
        }
    }

    fn triple(&mut self, first: &Name, second: &Name, third: &Name) -> Value<'a> {
        match self.pair(first, second) {
            Value::Rows(rows, fields) => self.column(rows, fields, third),
            Value::Missing => Value::Missing,
            other => self.part(other, third),
        }
    }

    fn column(&mut self, rows: RowsPlace, fields: &'a Fields, name: &Name) -> Value<'a> {
        let Some(field) = self.session.find(fields, Thing::Field, name) else {
            return Value::Missing;
        };
        let Some(value_type) = field.value.value_type() else {
            return Value::Missing;
        };
        let place = Place { scope: Scope::Row, field: field.value.id.clone(), part: None };
        self.leniently(|walk| walk.read(&place, name.span, Some(&rows)));
        let field = field.value.id.clone();
        Value::Column(Column { rows, field, value_type, filter: None, span: name.span })
    }

    fn field(
        &mut self,
        field: &'a Named<FieldInfo>,
        scope: Scope,
        span: Span,
        rows: Option<&RowsPlace>,
    ) -> Value<'a> {
        let place = Place { scope, field: field.value.id.clone(), part: None };
        match &field.value.holds {
            Holds::Value(Some(value_type)) => {
                self.read(&place, span, rows);
                place_value(place, value_type)
            }
            Holds::Value(None) => Value::Missing,
            Holds::Rows(fields) => {
                self.leniently(|walk| walk.read(&place, span, None));
                Value::Rows(RowsPlace { scope: place.scope, rows: place.field }, fields)
            }
        }
    }
}

/// Returns the amount that digits would be; amounts of more than 18 digits are none.
fn amount(digits: &str) -> Number {
    Number::whole(digits.parse().unwrap_or(i64::MAX))
}

/// Returns what a place of a type is.
pub(super) fn place_value<'a>(place: Place, value_type: &ValueType) -> Value<'a> {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => Value::Flag(place),
        ValueType::Choice { list, .. } => Value::Choice(place, list.clone()),
        ValueType::Choices { list, .. } => Value::Choices(place, list.clone()),
        ValueType::Date { .. } => Value::Date(Term::Place(place)),
        ValueType::Number(number) => Value::Number(measure(Term::Place(place), *number)),
        ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. } => Value::Whole(place, sort_of(value_type)),
    }
}

/// Returns the value of a parameter on a day.
pub(super) fn parameter_value<'a>(
    parameter: &crate::model::ParameterId,
    value_type: &ValueType,
    as_of: Term,
    key: Option<Place>,
) -> Value<'a> {
    let term = Term::Parameter { parameter: parameter.clone(), as_of: Box::new(as_of), key };
    match value_type {
        ValueType::Number(number) => Value::Number(Measure { domain: 1, ..measure(term, *number) }),
        ValueType::Date { .. } => Value::Date(term),
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => Value::Missing,
    }
}

fn measure(term: Term, number: NumberType) -> Measure {
    Measure {
        term,
        places: number.places,
        sort: Some(sort_of_quantity(number.quantity)),
        domain: number.max.abs_diff(number.min).saturating_add(1),
    }
}
