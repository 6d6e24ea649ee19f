use crate::check::interval;
use crate::model::{
    Direction, FieldId, Formula, ParameterId, Period, Place, Relation, RowsPlace, Term,
};

use super::code::{Code, Level};
use super::exact::{Ranges, is_exact};
use super::kind::Kind;
use super::names::member;
use super::printer::Printer;

/// How the cells of a column become one number.
#[derive(Clone, Copy)]
enum Over {
    Sum,
    Smallest,
    Largest,
}

impl<'a> Printer<'a> {
    /// Writes whether two terms relate so.
    pub(super) fn compare(&mut self, left: &'a Term, relation: Relation, right: &'a Term) -> Code {
        let ranges = Ranges(self.program);
        if !ranges.are_exact(left) || !ranges.are_exact(right) {
            return self.compare_exactly(left, relation, right);
        }
        let (left, right) = (self.number(left), self.number(right));
        match relation {
            Relation::Unequal => Code::atom(format!("differ({}, {})", left.text(), right.text())),
            Relation::Equal
            | Relation::Below
            | Relation::AtMost
            | Relation::Above
            | Relation::AtLeast => related(&left, relation, &right),
        }
    }

    /// Writes a term as a number or a bigint, whichever holds it; see [`Kind::number`].
    pub(super) fn value(&mut self, term: &'a Term) -> Code {
        let fits = is_exact(interval(term, &Ranges(self.program)));
        if fits { self.number(term) } else { self.big(term) }
    }

    /// Writes a term as a number, NaN where it is absent.
    pub(super) fn number(&mut self, term: &'a Term) -> Code {
        if !Ranges(self.program).are_exact(term) {
            return Code::atom(format!("Number({} ?? NaN)", self.big(term).text()));
        }
        match term {
            Term::Constant(value) if *value < 0 => Code::of(Level::Sign, value.to_string()),
            Term::Constant(value) => Code::atom(value.to_string()),
            Term::Date(day) => Code::atom(day.day_number().to_string()),
            Term::Place(place) => self.number_at(place),
            Term::FilingDate => Code::atom("on"),
            Term::Parameter { parameter, as_of, key } => {
                self.parameter((parameter, as_of, key.as_ref()), "")
            }
            Term::CountRows(place, filter) => match self.filtered(place, filter.as_deref()) {
                Some(rows) => Code::atom(format!("{rows}.length")),
                None => Code::atom("0"),
            },
            Term::CountItems(place) => match self.whole(place) {
                Some((value, Kind::Items)) => Code::atom(format!("countOfItems({})", value.text())),
                _ => absent(),
            },
            Term::Sum(place, column, filter) => {
                self.over((place, column, filter.as_deref()), Over::Sum)
            }
            Term::Smallest(place, column, filter) => {
                self.over((place, column, filter.as_deref()), Over::Smallest)
            }
            Term::Largest(place, column, filter) => {
                self.over((place, column, filter.as_deref()), Over::Largest)
            }
            Term::Plus(left, right) => self.arithmetic(left, (Level::Sum, "+"), right),
            Term::Minus(left, right) => self.arithmetic(left, (Level::Sum, "-"), right),
            Term::Times(left, right) => self.arithmetic(left, (Level::Product, "*"), right),
            Term::Divide(inner, by, rounding) => {
                let (inner, step) = (self.number(inner), rounding.step);
                let function = divided(rounding.direction);
                Code::atom(format!("divided{function}({}, {by}, {step})", inner.text()))
            }
            Term::Moved(day, by, period) => self.moved(day, by, *period),
            Term::Between(period, from, to) => self.between(*period, from, to),
            Term::FirstDayOfYear(day) => {
                let day = self.number(day);
                Code::atom(format!("firstOfYear({})", day.text()))
            }
        }
    }

    fn arithmetic(&mut self, left: &'a Term, sign: (Level, &str), right: &'a Term) -> Code {
        Code::joined(&self.number(left), sign, &self.number(right))
    }

    pub(super) fn number_at(&self, place: &Place) -> Code {
        if place.part.is_some() {
            return self.part(place).unwrap_or_else(absent);
        }
        match self.whole(place) {
            Some((value, Kind::Number | Kind::Big)) => value,
            _ => absent(),
        }
    }

    /// `prefix` is `big` where the values of the parameter may leave 2^53.
    pub(super) fn parameter(
        &mut self,
        (id, as_of, key): (&ParameterId, &'a Term, Option<&Place>),
        prefix: &str,
    ) -> Code {
        let Some(parameter) = self.program.contract.parameter(id) else {
            return absent();
        };
        let (day, name) = (self.number(as_of), self.constants.parameter(parameter));
        let day = day.text();
        let function = |name: &str| match prefix {
            "" => name.to_owned(),
            _ => format!("{prefix}{}", crate::text::pascal(name)),
        };
        match key {
            None => Code::atom(format!("{}({name}, {day})", function("parameter"))),
            Some(key) => {
                let key = self.key_of(key);
                let function =
                    if prefix.is_empty() { "keyedParameter" } else { "bigKeyedParameter" };
                Code::atom(format!("{function}({name}, {day}, {key})"))
            }
        }
    }

    /// A key is an item or a whole number.
    fn key_of(&self, place: &Place) -> String {
        if place.part.is_some() {
            return self.part(place).unwrap_or_else(absent).text().to_owned();
        }
        match self.whole(place) {
            Some((value, Kind::Number | Kind::Big | Kind::Text)) => value.text().to_owned(),
            _ => "undefined".to_owned(),
        }
    }

    fn filtered(&mut self, place: &RowsPlace, filter: Option<&'a Formula>) -> Option<String> {
        let (group, rows) = self.group(place)?;
        Some(match filter {
            None => group,
            Some(filter) => {
                let holds = self.of_row(rows, |it| it.formula(filter));
                format!("{group}.filter({holds})")
            }
        })
    }

    fn over(
        &mut self,
        (place, column, filter): (&RowsPlace, &FieldId, Option<&'a Formula>),
        over: Over,
    ) -> Code {
        let cells = self.cells(place, column, filter);
        let (function, nothing) = match over {
            Over::Sum => ("sum", "0"),
            Over::Smallest => ("smallest", "NaN"),
            Over::Largest => ("largest", "NaN"),
        };
        cells.map_or_else(|| Code::atom(nothing), |it| Code::atom(format!("{function}({it})")))
    }

    /// Writes the numbers of a column; nothing where it holds none.
    pub(super) fn cells(
        &mut self,
        place: &RowsPlace,
        column: &FieldId,
        filter: Option<&'a Formula>,
    ) -> Option<String> {
        let (_, rows) = self.group(place)?;
        let kind = Kind::of(&Self::column(rows, column)?);
        let rows = self.filtered(place, filter)?;
        let is_number = kind == Kind::Number || kind == Kind::Big;
        is_number.then(|| format!("{rows}.map((r) => {})", member("r", column.as_str())))
    }

    fn moved(&mut self, day: &'a Term, by: &'a Term, period: Period) -> Code {
        let (day, by) = (self.number(day), self.number(by));
        let (function, by) = match period {
            Period::Days => ("daysLater", by),
            Period::Months => ("monthsLater", by),
            Period::Years => {
                ("monthsLater", Code::joined(&by, (Level::Product, "*"), &Code::atom("12")))
            }
        };
        Code::atom(format!("{function}({}, {})", day.text(), by.text()))
    }

    fn between(&mut self, period: Period, from: &'a Term, to: &'a Term) -> Code {
        let (from, to) = (self.number(from), self.number(to));
        match period {
            Period::Days => Code::joined(&to, (Level::Sum, "-"), &from),
            Period::Months => Code::atom(format!("monthsBetween({}, {})", from.text(), to.text())),
            Period::Years => Code::atom(format!("yearsBetween({}, {})", from.text(), to.text())),
        }
    }
}

pub(super) fn absent() -> Code {
    Code::atom("NaN")
}

pub(super) fn divided(direction: Direction) -> &'static str {
    match direction {
        Direction::Down => "Down",
        Direction::Up => "Up",
        Direction::Nearest => "Nearest",
    }
}

pub(super) fn related(left: &Code, relation: Relation, right: &Code) -> Code {
    let sign = match relation {
        Relation::Equal => "===",
        Relation::Unequal => "!==",
        Relation::Below => "<",
        Relation::AtMost => "<=",
        Relation::Above => ">",
        Relation::AtLeast => ">=",
    };
    let text = format!("{} {sign} {}", left.from(Level::Sum), right.from(Level::Sum));
    Code::of(Level::Comparison, text)
}
