use crate::model::{IdentifierKind, ItemId, ListId, NumberType, Quantity, ValueType};
use crate::problems::{NameProblem, Sort, Thing};
use crate::syntax::tree::{BuiltIn, Limit, Name, Narrow, TypeExpr, TypeExprKind, Unit};
use crate::text::Date;

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
}

/// The longest text of a field that names no bound, in characters.
const USUAL_TEXT: u32 = 200;

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
