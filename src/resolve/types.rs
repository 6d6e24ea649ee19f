use crate::model::{IdentifierKind, ItemId, ListId, NumberType, Quantity, ValueType};
use crate::problems::{KindProblem, NameProblem, Sort, Thing};
use crate::syntax::tree::{
    BuiltIn, Expr, ExprKind, Limit, LimitKind, Name, Narrow, Number, TypeExpr, TypeExprKind, Unit,
};
use crate::text::{Date, Span, decimal};

use super::namespace::Namespace;
use super::session::{Session, suggest};

/// The lists that a type may name: those of the record first, then the shared ones.
pub(super) struct Lists<'a> {
    pub(super) local: Option<&'a Namespace<ListInfo>>,
    pub(super) shared: &'a Namespace<ListInfo>,
}

/// What a type must know of a list.
#[derive(Clone, Debug)]
pub(super) struct ListInfo {
    /// The id, with the record's id before it for a list inside a record.
    pub(super) id: ListId,
    /// The items.
    pub(super) items: Namespace<()>,
}

impl<'a> Lists<'a> {
    /// Returns a list by its full id.
    pub(super) fn by_id(&self, id: &ListId) -> Option<&'a ListInfo> {
        let local = self.local.and_then(|local| local.iter().find(|list| list.value.id == *id));
        local.or_else(|| self.shared.by_id(id.as_str())).map(|named| &named.value)
    }
}

impl Session {
    /// Returns the type that was written, with its bounds; reports what does not fit.
    pub(super) fn value_type(
        &mut self,
        written: &TypeExpr,
        limits: &[Limit],
        lists: &Lists<'_>,
    ) -> Option<ValueType> {
        let bare = self.bare_type(written, lists)?;
        Some(limits.iter().fold(bare, |bounded, limit| self.bounded(bounded, limit)))
    }

    fn bare_type(&mut self, written: &TypeExpr, lists: &Lists<'_>) -> Option<ValueType> {
        match &written.kind {
            TypeExprKind::BuiltIn(built_in) => Some(built_in_type(*built_in)),
            TypeExprKind::Decimal(places) => {
                Some(number(Quantity::Decimal, *places, 0, 1_000_000_000))
            }
            TypeExprKind::OneOf(list, narrow) => {
                let (list, items) = self.choice(list, narrow, lists)?;
                Some(ValueType::Choice { list, items })
            }
            TypeExprKind::AnyOf(list, narrow) => {
                let (list, items) = self.choice(list, narrow, lists)?;
                Some(ValueType::Choices { list, items })
            }
        }
    }

    fn choice(
        &mut self,
        name: &Name,
        narrow: &Narrow,
        lists: &Lists<'_>,
    ) -> Option<(ListId, Vec<ItemId>)> {
        let local = lists.local.and_then(|local| self.lookup(local, name));
        let list = match local {
            Some(list) => list,
            None => self.find(lists.shared, Thing::List, name)?,
        };
        let all = list.value.items.iter().map(|item| ItemId::new(item.id())).collect();
        Some((list.value.id.clone(), self.narrowed(all, narrow, &list.value)))
    }

    /// Returns the items that are left after `only` or `without`.
    pub(super) fn narrowed(
        &mut self,
        all: Vec<ItemId>,
        narrow: &Narrow,
        list: &ListInfo,
    ) -> Vec<ItemId> {
        match narrow {
            Narrow::All => all,
            Narrow::Only(names) => {
                let kept = self.items(names, list);
                all.into_iter().filter(|item| kept.contains(item)).collect()
            }
            Narrow::Without(names) => {
                let dropped = self.items(names, list);
                all.into_iter().filter(|item| !dropped.contains(item)).collect()
            }
        }
    }

    /// Returns the items that names refer to; reports names that the list does not have.
    pub(super) fn items(&mut self, names: &[Name], list: &ListInfo) -> Vec<ItemId> {
        names.iter().filter_map(|name| self.item(name, list)).collect()
    }

    /// Returns the item that a name refers to; reports a name that the list does not have.
    pub(super) fn item(&mut self, name: &Name, list: &ListInfo) -> Option<ItemId> {
        if let Some(item) = self.lookup(&list.items, name) {
            return Some(ItemId::new(item.id()));
        }
        let nearest = list.items.nearest(name);
        let problem = NameProblem::NotOfList {
            list: list.id.to_string(),
            name: name.text.clone(),
            nearest: nearest.clone(),
        };
        let problem = self.problems.push(problem, name.span);
        suggest(problem, name, nearest);
        None
    }

    /// Returns a type narrowed by one bound; reports a bound that cannot be.
    pub(super) fn bounded(&mut self, value_type: ValueType, limit: &Limit) -> ValueType {
        match value_type {
            ValueType::Number(number) => self.bounded_number(number, limit),
            ValueType::Date { min, max } => self.bounded_date(min, max, limit),
            ValueType::Text { max } => self.bounded_text(max, limit),
            other @ (ValueType::Confirmation
            | ValueType::Choice { .. }
            | ValueType::Choices { .. }
            | ValueType::File
            | ValueType::Identifier(_)
            | ValueType::RegistryPlate
            | ValueType::YesNo) => {
                self.problems.push(KindProblem::NoBounds, limit.span);
                other
            }
        }
    }

    fn bounded_number(&mut self, number: NumberType, limit: &Limit) -> ValueType {
        let (low, high) = ends(&limit.kind);
        let mut bounded = number;
        if let Some((expr, strict)) = low {
            bounded.min =
                self.number(expr, number).map_or(number.min, |low| low + i64::from(strict));
        }
        if let Some((expr, strict)) = high {
            bounded.max =
                self.number(expr, number).map_or(number.max, |high| high - i64::from(strict));
        }
        let beyond = bounded.min < free_bounds(number).0 || bounded.max > free_bounds(number).1;
        if bounded.min > bounded.max {
            self.problems.push(KindProblem::BoundsReversed, limit.span);
            return ValueType::Number(number);
        }
        if beyond {
            let (min, max) = free_bounds(number);
            self.outside_type(decimal(min, number.places), decimal(max, number.places), limit.span);
            return ValueType::Number(number);
        }
        ValueType::Number(bounded)
    }

    fn bounded_date(&mut self, min: Date, max: Date, limit: &Limit) -> ValueType {
        let (low, high) = ends(&limit.kind);
        let moved = |date: Date, days: i64| Date::from_day_number(date.day_number() + days);
        let low = low.and_then(|(expr, strict)| moved(self.date(expr)?, i64::from(strict)));
        let high = high.and_then(|(expr, strict)| moved(self.date(expr)?, -i64::from(strict)));
        let (min, max) = (low.unwrap_or(min), high.unwrap_or(max));
        if min > max {
            self.problems.push(KindProblem::BoundsReversed, limit.span);
        }
        ValueType::Date { min, max: max.max(min) }
    }

    fn bounded_text(&mut self, max: u32, limit: &Limit) -> ValueType {
        let LimitKind::AtMost(expr) = &limit.kind else {
            self.problems.push(KindProblem::NoBounds, limit.span);
            return ValueType::Text { max };
        };
        let whole = NumberType { quantity: Quantity::Whole, places: 0, min: 1, max: LONGEST_TEXT };
        let most = self.number(expr, whole).and_then(|most| u32::try_from(most).ok());
        match most.filter(|most| (1..=LONGEST_TEXT).contains(&i64::from(*most))) {
            Some(max) => ValueType::Text { max },
            None => {
                self.outside_type("1".to_owned(), LONGEST_TEXT.to_string(), limit.span);
                ValueType::Text { max }
            }
        }
    }

    fn outside_type(&mut self, min: String, max: String, span: Span) {
        self.problems.push(KindProblem::BoundOutsideType { min, max }, span);
    }

    /// Returns a written number in the scale of a type; reports a wrong unit or too many places.
    pub(super) fn number(&mut self, expr: &Expr, wanted: NumberType) -> Option<i64> {
        let ExprKind::Number(number, unit) = &expr.kind else {
            self.problems.push(KindProblem::NotANumber { found: Sort::Unknown }, expr.span);
            return None;
        };
        self.scaled(*number, *unit, wanted, expr.span)
    }

    /// Returns a number in the scale of a type; reports a wrong unit or too many places.
    pub(super) fn scaled(
        &mut self,
        number: Number,
        unit: Option<Unit>,
        wanted: NumberType,
        span: Span,
    ) -> Option<i64> {
        let needed = sort_of_quantity(wanted.quantity);
        if let Some(found) = unit.map(sort_of_unit).filter(|found| *found != needed) {
            self.problems.push(KindProblem::WrongUnit { needed, found }, span);
        }
        let scaled = number.scaled_to(wanted.places);
        if scaled.is_none() {
            self.problems.push(KindProblem::TooManyPlaces { places: wanted.places }, span);
        }
        scaled
    }

    fn date(&mut self, expr: &Expr) -> Option<Date> {
        match &expr.kind {
            ExprKind::Date(date) | ExprKind::Gregorian(_, date) => Some(*date),
            _ => {
                self.problems.push(KindProblem::NotADate { found: Sort::Unknown }, expr.span);
                None
            }
        }
    }
}

/// The longest text that any field may hold, in characters.
const LONGEST_TEXT: i64 = 10_000;

/// The longest text of a field that names no bound, in characters.
const USUAL_TEXT: u32 = 200;

/// An end of a range: its value, and whether the value itself is left out.
type End<'a> = Option<(&'a Expr, bool)>;

/// Returns the lower and the upper end of a limit.
pub(super) fn ends(limit: &LimitKind) -> (End<'_>, End<'_>) {
    match limit {
        LimitKind::AtLeast(low) => (Some((low, false)), None),
        LimitKind::AtMost(high) => (None, Some((high, false))),
        LimitKind::Above(low) => (Some((low, true)), None),
        LimitKind::Below(high) => (None, Some((high, true))),
        LimitKind::From(low, high) => (Some((low, false)), Some((high, false))),
        LimitKind::AboveTo(low, high) => (Some((low, true)), Some((high, false))),
    }
}

fn built_in_type(built_in: BuiltIn) -> ValueType {
    let identifier = ValueType::Identifier;
    match built_in {
        BuiltIn::Area => number(Quantity::Area, 2, 0, 10_000_000),
        BuiltIn::Length => number(Quantity::Length, 2, 0, 10_000),
        BuiltIn::Percent => number(Quantity::Percent, 2, 0, 100),
        BuiltIn::Money => number(Quantity::Money, 0, 0, 1_000_000_000_000_000),
        BuiltIn::Whole => number(Quantity::Whole, 0, 0, 1_000_000_000),
        BuiltIn::District => number(Quantity::District, 0, 1, 22),
        BuiltIn::BillId => identifier(IdentifierKind::BillId),
        BuiltIn::CaseNumber => identifier(IdentifierKind::CaseNumber),
        BuiltIn::Email => identifier(IdentifierKind::Email),
        BuiltIn::EngineerLicence => identifier(IdentifierKind::EngineerLicence),
        BuiltIn::Iban => identifier(IdentifierKind::Iban),
        BuiltIn::LegalPersonId => identifier(IdentifierKind::LegalPersonId),
        BuiltIn::Mobile => identifier(IdentifierKind::Mobile),
        BuiltIn::NationalId => identifier(IdentifierKind::NationalId),
        BuiltIn::PaymentId => identifier(IdentifierKind::PaymentId),
        BuiltIn::Phone => identifier(IdentifierKind::Phone),
        BuiltIn::PostalCode => identifier(IdentifierKind::PostalCode),
        BuiltIn::RenovationCode => identifier(IdentifierKind::RenovationCode),
        BuiltIn::Confirmation => ValueType::Confirmation,
        BuiltIn::Date => ValueType::Date { min: Date::FIRST, max: Date::LAST },
        BuiltIn::File => ValueType::File,
        BuiltIn::RegistryPlate => ValueType::RegistryPlate,
        BuiltIn::Text => ValueType::Text { max: USUAL_TEXT },
        BuiltIn::YesNo => ValueType::YesNo,
    }
}

fn number(quantity: Quantity, places: u8, min: i64, max: i64) -> ValueType {
    let unit = 10_i64.pow(places.min(6).into());
    let places = places.min(6);
    ValueType::Number(NumberType { quantity, places, min: min * unit, max: max * unit })
}

/// Returns the widest bounds that an author may write for a number of this quantity.
fn free_bounds(number: NumberType) -> (i64, i64) {
    let unit = 10_i64.pow(number.places.into());
    match number.quantity {
        Quantity::District => (1, 22),
        Quantity::Money => (0, 100_000_000_000_000_000),
        Quantity::Area | Quantity::Length => (0, 1_000_000_000 * unit),
        Quantity::Percent => (0, 10_000 * unit),
        Quantity::Decimal | Quantity::Whole => (-1_000_000_000_000, 1_000_000_000_000),
    }
}

/// Returns what a type is, for messages.
pub(super) fn sort_of(value_type: &ValueType) -> Sort {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => Sort::YesNo,
        ValueType::Choice { .. } => Sort::Choice,
        ValueType::Choices { .. } => Sort::Choices,
        ValueType::Date { .. } => Sort::Date,
        ValueType::File => Sort::File,
        ValueType::Identifier(_) => Sort::Identifier,
        ValueType::Number(number) => sort_of_quantity(number.quantity),
        ValueType::RegistryPlate => Sort::Plate,
        ValueType::Text { .. } => Sort::Text,
    }
}

/// Returns what a quantity is, for messages and for the arithmetic of units.
pub(super) fn sort_of_quantity(quantity: Quantity) -> Sort {
    match quantity {
        Quantity::Area => Sort::Area,
        Quantity::Length => Sort::Length,
        Quantity::Money => Sort::Money,
        Quantity::Decimal | Quantity::District | Quantity::Percent | Quantity::Whole => {
            Sort::Number
        }
    }
}

/// Returns what a unit measures.
pub(super) fn sort_of_unit(unit: Unit) -> Sort {
    match unit {
        Unit::Metres => Sort::Length,
        Unit::Rials => Sort::Money,
        Unit::SquareMetres => Sort::Area,
        Unit::Days | Unit::Months | Unit::WorkingDays | Unit::Years => Sort::Period,
    }
}
