use crate::model::{Direction, FieldId, Formula, Part, Period, Place, Rounding, RowsPlace, Term};

use super::formula::holds;
use super::layout::Code;
use super::names::{integer, member};
use super::sight::Sight;

/// Writes the integer that a term stands for; `ABSENT` where it has none.
pub(super) fn number(sight: Sight<'_>, term: &Term) -> Code {
    let two = |function: &str, left: &Term, right: &Term| {
        Code::call(function, vec![number(sight, left), number(sight, right)])
    };
    match term {
        Term::Constant(value) => Code::Text(integer(*value)),
        Term::Date(day) => Code::Text(integer(day.day_number())),
        Term::Place(place) => of_place(sight, place),
        Term::FilingDate => Code::text("v.filedOn"),
        Term::Parameter { parameter, as_of, key } => {
            if sight.program.contract.parameter(parameter).is_none() {
                return absent();
            }
            let mut arguments = vec![number(sight, as_of)];
            arguments.extend(key.as_ref().map(|place| key_of(sight, (parameter, place))));
            Code::call(format!("Parameters.{}", member(parameter.as_str())), arguments)
        }
        Term::CountRows(rows, None) => Code::Text(format!("{}.length", sight.rows(rows))),
        Term::CountRows(rows, Some(filter)) => {
            let rows = vec![Code::Text(sight.rows(rows)), predicate(sight, rows, Some(filter))];
            Code::call("count", rows)
        }
        Term::CountItems(place) => read(sight, "count", place),
        Term::Sum(rows, column, filter) => column_of(sight, "sum", (rows, column), filter),
        Term::Smallest(rows, column, filter) => {
            column_of(sight, "smallest", (rows, column), filter)
        }
        Term::Largest(rows, column, filter) => column_of(sight, "largest", (rows, column), filter),
        Term::Plus(left, right) => two("plus", left, right),
        Term::Minus(left, right) => two("minus", left, right),
        Term::Times(left, right) => two("times", left, right),
        Term::Divide(term, divisor, rounding) => divided(number(sight, term), *divisor, *rounding),
        Term::Moved(date, by, period) => {
            let function = match period {
                Period::Days => "plusDays",
                Period::Months => "plusMonths",
                Period::Years => "plusYears",
            };
            two(function, date, by)
        }
        Term::Between(period, from, to) => {
            let function = match period {
                Period::Days => "daysBetween",
                Period::Months => "monthsBetween",
                Period::Years => "yearsBetween",
            };
            two(function, from, to)
        }
        Term::FirstDayOfYear(date) => Code::call("firstOfYear", vec![number(sight, date)]),
    }
}

fn absent() -> Code {
    Code::text("ABSENT")
}

fn read(sight: Sight<'_>, method: &str, place: &Place) -> Code {
    sight.read(method, place).map_or_else(absent, |read| Code::Text(read + ")"))
}

fn of_place(sight: Sight<'_>, place: &Place) -> Code {
    let part = |part: usize| {
        sight.read("part", place).map_or_else(absent, |read| Code::Text(format!("{read}, {part})")))
    };
    match place.part {
        None => read(sight, "number", place),
        Some(Part::Main) => part(0),
        Some(Part::Sub) => part(1),
        Some(Part::Section) => part(2),
        Some(Part::Region) => read(sight, "region", place),
    }
}

/// The key of a parameter is a number, or the item of a choice.
fn key_of(sight: Sight<'_>, (parameter, place): (&crate::model::ParameterId, &Place)) -> Code {
    let key = sight.program.contract.parameter(parameter).and_then(|it| it.key.as_ref());
    match key {
        Some(crate::model::ValueType::Choice { .. }) => sight
            .read("text", place)
            .map_or_else(|| Code::text("null"), |read| Code::Text(read + ")")),
        _ => of_place(sight, place),
    }
}

fn predicate(sight: Sight<'_>, rows: &RowsPlace, filter: Option<&Formula>) -> Code {
    let inner = sight.at_row(rows);
    let condition = filter.map_or_else(|| Code::truth(true), |filter| holds(inner, filter));
    Code::Text(format!("{} -> {}", inner.row_name(), condition.flat()))
}

fn column_of(
    sight: Sight<'_>,
    function: &str,
    (rows, column): (&RowsPlace, &FieldId),
    filter: &Option<Box<Formula>>,
) -> Code {
    let Some(column) = sight.at_row(rows).column_name(column) else {
        return if function == "sum" { Code::text("0") } else { absent() };
    };
    let arguments = vec![
        Code::Text(sight.rows(rows)),
        Code::Text(column),
        predicate(sight, rows, filter.as_deref()),
    ];
    Code::call(function, arguments)
}

fn divided(value: Code, divisor: i64, rounding: Rounding) -> Code {
    let by = divisor.saturating_mul(rounding.step);
    if by <= 0 {
        return absent();
    }
    let function = match rounding.direction {
        Direction::Down => "down",
        Direction::Up => "up",
        Direction::Nearest => "nearest",
    };
    Code::call(function, vec![value, Code::Text(integer(by)), Code::Text(integer(rounding.step))])
}
