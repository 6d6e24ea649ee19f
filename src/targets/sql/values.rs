use std::slice::from_ref;

use crate::contract::{Entry, List};
use crate::identifiers;
use crate::model::{
    FieldId, IdentifierKind, ItemId, ListId, Part, Place, RowsPlace, Scope, ValueType,
};
use crate::program::Slot;
use crate::text::Date;

use super::row_stage::RowStage;
use super::scribe::Scribe;

impl Scribe<'_> {
    /// Writes the value at a place: NULL where it is absent.
    pub(super) fn value(self, place: &Place) -> String {
        let whole = match &place.scope {
            Scope::Row => self.cell(&place.field),
            Scope::Filing => self.columns.value(&Slot::Filing(place.field.clone())),
            Scope::Answer(id) => self.columns.value(&Slot::Answer(id.clone(), place.field.clone())),
        };
        match place.part {
            None => whole,
            Some(Part::Region) => self.dialect.call("region", &[whole]),
            Some(Part::Main) => self.part(&whole, "main", 999_999),
            Some(Part::Sub) => self.part(&whole, "sub", 9_999_999),
            Some(Part::Section) => self.part(&whole, "section", 99),
        }
    }

    fn part(self, plate: &str, key: &str, most: i64) -> String {
        let part = self.dialect.member(plate, key);
        self.dialect.call("whole", &[part, "0".to_owned(), most.to_string()])
    }

    /// Returns the group of rows at a place, where there is one.
    pub(super) fn group(self, place: &Place) -> Option<RowsPlace> {
        match self.program.entry(place) {
            Some(Entry::Rows(rows)) => {
                Some(RowsPlace { scope: place.scope.clone(), rows: rows.id.clone() })
            }
            Some(Entry::Field(_) | Entry::Computed(_)) | None => None,
        }
    }

    /// Writes the value of a column of the row at hand.
    pub(super) fn cell(self, column: &FieldId) -> String {
        match self.stage {
            RowStage::None => "NULL".to_owned(),
            RowStage::Reading(rows) => self.cell_being_read(rows, column),
            RowStage::Read(rows) => self.cell_read(rows, column),
        }
    }

    /// Reads a value of a type from JSON: NULL where it is absent or wrong.
    pub(super) fn read(self, value_type: &ValueType, json: &str) -> String {
        let json = json.to_owned();
        let call = |name: &str, more: &[String]| {
            let arguments: Vec<String> = [from_ref(&json), more].concat();
            self.dialect.call(name, &arguments)
        };
        match value_type {
            ValueType::Confirmation => {
                let flag = call("flag", &[]);
                format!("CASE WHEN {flag} THEN TRUE END")
            }
            ValueType::YesNo => call("flag", &[]),
            ValueType::Choice { list, items } => {
                let item = call("item", &[]);
                format!("CASE WHEN {} THEN {item} END", self.is_open(&item, list, items))
            }
            ValueType::Choices { list, items } => {
                let open: Vec<String> = items.iter().map(|item| self.if_open(list, item)).collect();
                call("items", &[self.dialect.list(&open)])
            }
            ValueType::Date { min, max } => {
                call("day_between", &[min.day_number().to_string(), max.day_number().to_string()])
            }
            ValueType::File => call("written", &["200".to_owned(), "FALSE".to_owned()]),
            ValueType::Text { max } => call("written", &[max.to_string(), "TRUE".to_owned()]),
            ValueType::Identifier(kind) => self.identifier(*kind, &call("item", &[])),
            ValueType::Number(number) => {
                let bounds = [number.min.to_string(), number.max.to_string()];
                match number.quantity.is_json_integer() {
                    true => call("whole", &bounds),
                    false => call("scaled", &[&[number.places.to_string()], &bounds[..]].concat()),
                }
            }
            ValueType::RegistryPlate => call("plate", &[]),
        }
    }

    fn identifier(self, kind: IdentifierKind, text: &str) -> String {
        let text = text.to_owned();
        let is_right = match kind {
            IdentifierKind::BillId => self.dialect.call("is_bill_id", from_ref(&text)),
            IdentifierKind::Email => self.dialect.call("is_email", from_ref(&text)),
            IdentifierKind::EngineerLicence => {
                self.dialect.call("is_engineer_licence", from_ref(&text))
            }
            IdentifierKind::Iban => self.dialect.call("is_iban", from_ref(&text)),
            IdentifierKind::LegalPersonId => {
                self.dialect.call("is_legal_person_id", from_ref(&text))
            }
            IdentifierKind::NationalId => self.dialect.call("is_national_id", from_ref(&text)),
            IdentifierKind::PaymentId => self.dialect.call("is_payment_id", from_ref(&text)),
            IdentifierKind::CaseNumber
            | IdentifierKind::Mobile
            | IdentifierKind::Phone
            | IdentifierKind::PostalCode
            | IdentifierKind::RenovationCode => {
                let pattern = identifiers::pattern(kind);
                self.dialect.call("is_shaped", &[text.clone(), self.pattern(pattern)])
            }
        };
        format!("CASE WHEN {is_right} THEN {text} END")
    }

    /// PostgreSQL looks for a pattern anywhere, the others match the whole text.
    fn pattern(self, pattern: &str) -> String {
        match self.dialect {
            super::dialect::Dialect::Postgres => self.dialect.text(pattern),
            super::dialect::Dialect::DuckDb | super::dialect::Dialect::Spark => {
                self.dialect.text(pattern.trim_start_matches('^').trim_end_matches('$'))
            }
        }
    }

    fn is_open(self, given: &str, list: &ListId, items: &[ItemId]) -> String {
        let (dated, always): (Vec<&ItemId>, Vec<&ItemId>) =
            items.iter().partition(|item| self.days(list, item).is_some());
        let always: Vec<String> =
            always.into_iter().map(|item| self.dialect.text(item.as_str())).collect();
        let always = (!always.is_empty()).then(|| format!("{given} IN ({})", always.join(", ")));
        let dated = dated.into_iter().map(|item| {
            let days = self.days(list, item).unwrap_or_default();
            format!("({given} = {} AND {days})", self.dialect.text(item.as_str()))
        });
        let all: Vec<String> = always.into_iter().chain(dated).collect();
        if all.is_empty() { "FALSE".to_owned() } else { all.join(" OR ") }
    }

    fn if_open(self, list: &ListId, item: &ItemId) -> String {
        let text = self.dialect.text(item.as_str());
        match self.days(list, item) {
            Some(days) => format!("CASE WHEN {days} THEN {text} END"),
            None => text,
        }
    }

    /// Writes the condition under which an item may be chosen; nothing where it always may.
    fn days(self, list: &ListId, item: &ItemId) -> Option<String> {
        let list: &List = self.program.contract.list(list)?;
        let force = list.items.iter().find(|it| it.id == *item)?.force;
        let is_bounded = force.since.is_some() || force.until.is_some();
        is_bounded.then(|| {
            let since = force.since.unwrap_or(Date::FIRST).day_number();
            let until = force.until.unwrap_or(Date::LAST).day_number();
            format!("filing_day BETWEEN {since} AND {until}")
        })
    }
}
