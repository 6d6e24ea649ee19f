use crate::model::{Direction, FieldId, Formula, Part, Period, Place, Rounding, RowsPlace, Term};

use super::code::Code;
use super::formula::{holds, over};
use super::names::integer;
use super::parameters;
use super::scope::{Sight, cell};

/// A term as an expression.
pub(super) struct Number {
    /// What must hold, in this order, so that the expression has a value.
    pub(super) needs: Vec<Code>,
    /// The expression.
    pub(super) code: String,
    binding: Binding,
}

/// How tightly the operators of an expression bind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Sum,
    Product,
    Atom,
}

impl Number {
    fn atom(code: impl Into<String>) -> Self {
        Self { needs: Vec::new(), code: code.into(), binding: Binding::Atom }
    }

    /// Writes it as an operand of something that binds so tightly.
    fn within(&self, binding: Binding) -> String {
        if self.binding < binding { format!("({})", self.code) } else { self.code.clone() }
    }

    /// Names what may be absent, so that it is computed once.
    fn named(mut self, name: &str) -> Self {
        self.needs.push(Code::test(format!("({name} := {})", self.code), "is not", "None"));
        Self { needs: self.needs, code: name.to_owned(), binding: Binding::Atom }
    }
}

/// Writes the integer that a term stands for.
pub(super) fn number(sight: Sight<'_>, term: &Term) -> Number {
    match term {
        Term::Constant(value) => constant(*value),
        Term::Date(day) => Number::atom(integer(day.day_number())),
        Term::Place(place) => of_place(sight, place),
        Term::FilingDate => Number::atom(sight.filed_on()),
        Term::Parameter { parameter, .. }
            if sight.program.contract.parameter(parameter).is_none() =>
        {
            Number { needs: vec![Code::truth(false)], ..Number::atom("0") }
        }
        Term::Parameter { parameter, as_of, key } => {
            let day = number(sight, as_of);
            let key = key.as_ref().map(|place| of_place(sight, place));
            let contract = sight.program.contract;
            let name = parameters::function(parameter);
            let arguments = match &key {
                Some(key) => format!("{}, {}", day.code, key.code),
                None => day.code.clone(),
            };
            let is_total = key.is_none() && parameters::is_total(contract, parameter);
            let mut needs = day.needs;
            needs.extend(key.into_iter().flat_map(|key| key.needs));
            let call = Number { needs, ..Number::atom(format!("parameters.{name}({arguments})")) };
            if is_total { call } else { call.named(&format!("_{name}")) }
        }
        Term::CountRows(rows, None) => {
            Number::atom(format!("len{}", parenthesised(&sight.group(rows).flat())))
        }
        Term::CountRows(rows, Some(filter)) => {
            Number::atom(aggregated(sight, ("sum(", ")"), (rows, "1"), Some(filter)))
        }
        Term::CountItems(place) => {
            let value = of_place(sight, place);
            Number { code: format!("len({})", value.code), ..value }
        }
        Term::Sum(rows, column, filter) => {
            let name = cell(column);
            Number::atom(aggregated(sight, ("sum(", ")"), (rows, &name), filter.as_deref()))
        }
        Term::Smallest(rows, column, filter) => extreme(sight, "min", (rows, column), filter),
        Term::Largest(rows, column, filter) => extreme(sight, "max", (rows, column), filter),
        Term::Plus(left, right) => binary(sight, (left, "+", right), Binding::Sum),
        Term::Minus(left, right) => binary(sight, (left, "-", right), Binding::Sum),
        Term::Times(left, right) => binary(sight, (left, "*", right), Binding::Product),
        Term::Divide(term, divisor, rounding) => divided(number(sight, term), *divisor, *rounding),
        Term::Moved(date, by, period) => moved(number(sight, date), number(sight, by), *period),
        Term::Between(period, from, to) => between(*period, number(sight, from), number(sight, to)),
        Term::FirstDayOfYear(date) => {
            let day = number(sight, date);
            Number { code: format!("first_of_year({})", day.code), binding: Binding::Atom, ..day }
        }
    }
}

fn constant(value: i64) -> Number {
    let code = integer(value);
    Number {
        code,
        needs: Vec::new(),
        binding: if value < 0 { Binding::Product } else { Binding::Atom },
    }
}

fn of_place(sight: Sight<'_>, place: &Place) -> Number {
    let value = sight.value(place);
    if sight.is_absent(place) {
        return Number { needs: vec![Code::truth(false)], ..Number::atom("0") };
    }
    let mut needs = Vec::new();
    if sight.is_nullable(place) {
        needs.push(Code::test(&value, "is not", "None"));
    }
    let code = match place.part {
        None => value,
        Some(Part::Main) => format!("{value}[0]"),
        Some(Part::Sub) => format!("{value}[1]"),
        Some(Part::Section) => format!("{value}[2]"),
        Some(Part::Region) => format!("region({value})"),
    };
    Number { needs, code, binding: Binding::Atom }
}

/// Writes a function over one column of the rows that satisfy a condition.
fn aggregated(
    sight: Sight<'_>,
    (open, close): (&str, &str),
    (rows, cell): (&RowsPlace, &str),
    filter: Option<&Formula>,
) -> String {
    let inner = sight.at_row(rows);
    let mut conditions: Vec<Code> = Vec::new();
    let column = inner.columns().iter().find(|it| super::scope::cell(&it.id) == cell);
    if let Some(column) = column {
        let place = Place { scope: crate::model::Scope::Row, field: column.id.clone(), part: None };
        if inner.is_nullable(&place) {
            conditions.push(Code::test(cell, "is not", "None"));
        }
    }
    conditions.extend(filter.map(|filter| holds(inner, filter)));
    let condition = Code::all(conditions);
    let when =
        if condition.is_true() { String::new() } else { format!(" if {}", condition.flat()) };
    let source = over(sight, rows, &format!("{cell}{when}")).flat();
    format!("{open}{cell} {source}{when}{close}")
}

fn extreme(
    sight: Sight<'_>,
    function: &str,
    (rows, column): (&RowsPlace, &FieldId),
    filter: &Option<Box<Formula>>,
) -> Number {
    let cells = aggregated(sight, ("(", ")"), (rows, &cell(column)), filter.as_deref());
    Number::atom(format!("{function}({cells}, default=None)"))
        .named(&format!("_{function}_{column}"))
}

fn binary(
    sight: Sight<'_>,
    (left, operator, right): (&Term, &str, &Term),
    binding: Binding,
) -> Number {
    let (left, right) = (number(sight, left), number(sight, right));
    let tighter = if binding == Binding::Sum { Binding::Product } else { Binding::Atom };
    let code = format!("{} {operator} {}", left.within(binding), right.within(tighter));
    Number { needs: joined(left.needs, right.needs), code, binding }
}

fn joined(mut left: Vec<Code>, right: Vec<Code>) -> Vec<Code> {
    left.extend(right);
    left
}

fn divided(value: Number, divisor: i64, rounding: Rounding) -> Number {
    let by = integer(divisor.saturating_mul(rounding.step));
    let quotient = match rounding.direction {
        Direction::Down => format!("{} // {by}", value.within(Binding::Product)),
        Direction::Up => format!("-(-{} // {by})", value.within(Binding::Atom)),
        Direction::Nearest => format!("nearest({}, {by})", value.code),
    };
    let code = match rounding.step {
        1 => quotient,
        step => format!("{quotient} * {}", integer(step)),
    };
    Number { needs: value.needs, code, binding: Binding::Product }
}

fn moved(date: Number, by: Number, period: Period) -> Number {
    let code = match period {
        Period::Days => format!("plus_days({}, {})", date.code, by.code),
        Period::Months => format!("plus_months({}, {})", date.code, by.code),
        Period::Years => format!("plus_months({}, 12 * {})", date.code, by.within(Binding::Atom)),
    };
    let name = match period {
        Period::Days => "_day",
        Period::Months => "_month",
        Period::Years => "_year",
    };
    let name = format!("{name}_{}", fingerprint(&code));
    Number { needs: joined(date.needs, by.needs), code, binding: Binding::Atom }.named(&name)
}

/// Puts parentheses around an expression that has none.
fn parenthesised(code: &str) -> String {
    if code.starts_with('(') && code != "()" { code.to_owned() } else { format!("({code})") }
}

/// Tells the moved days of one expression apart.
fn fingerprint(code: &str) -> usize {
    code.bytes().fold(7_usize, |sum, byte| (sum * 31 + usize::from(byte)) % 997)
}

fn between(period: Period, from: Number, to: Number) -> Number {
    let (code, binding) = match period {
        Period::Days => (format!("{} - {}", to.code, from.within(Binding::Product)), Binding::Sum),
        Period::Months => (format!("months_between({}, {})", from.code, to.code), Binding::Atom),
        Period::Years => (format!("years_between({}, {})", from.code, to.code), Binding::Atom),
    };
    Number { needs: joined(from.needs, to.needs), code, binding }
}
