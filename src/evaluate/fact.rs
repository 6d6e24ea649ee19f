use crate::identifiers::Fault;
use crate::model::IdentifierKind;
use crate::text::Date;

use super::FindingCode;

/// What is so with a value of a filing, as data; the words are elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// It must be given and is not.
    Missing,
    /// It is given and not asked.
    NotAsked,
    /// Nothing has this name.
    Unknown,
    /// No record has this id.
    UnknownForm,
    /// The record cannot be filed on this day.
    NotInForce(Date),
    /// The JSON value is of another type.
    NotA(Expected),
    /// Nothing but blanks.
    Blank,
    /// A character that cannot be printed.
    ControlCharacter,
    /// More characters than this.
    Longer(u32),
    /// Less than this.
    Below(Limit),
    /// More than this.
    Above(Limit),
    /// A text that is no day of the calendar.
    NoSuchDay,
    /// A text that is no number with so many places.
    NoDecimal(u8),
    /// Not among the items.
    NotListed,
    /// An empty set of items.
    NothingChosen,
    /// An item that stands twice.
    Twice,
    /// Fewer rows than this.
    FewerRows(u32),
    /// More rows than this.
    MoreRows(u32),
    /// A confirmation that is no.
    NotConfirmed,
    /// A fault of an identifier.
    Identifier(IdentifierKind, Fault),
    /// A document that must be given and is not.
    NoDocument,
}

/// The JSON types that a filing has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// An array.
    Array,
    /// A string.
    Text,
    /// An integer without a point.
    Integer,
    /// True or false.
    YesNo,
}

/// A bound as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A number, scaled by its places.
    Number(i64, u8),
    /// A day.
    Day(Date),
}

impl Fact {
    /// Returns its key among the phrases; facts of one key differ in their limit alone.
    pub fn key(&self) -> String {
        let key = match self {
            Self::Missing => "missing",
            Self::NotAsked => "not-asked",
            Self::Unknown => "unknown",
            Self::UnknownForm => "unknown-form",
            Self::NotInForce(_) => "not-in-force",
            Self::NotA(expected) => expected.key(),
            Self::Blank => "blank",
            Self::ControlCharacter => "control-character",
            Self::Longer(_) => "longer",
            Self::Below(_) => "below",
            Self::Above(_) => "above",
            Self::NoSuchDay => "no-such-day",
            Self::NoDecimal(0) => "no-whole",
            Self::NoDecimal(_) => "no-decimal",
            Self::NotListed => "not-listed",
            Self::NothingChosen => "nothing-chosen",
            Self::Twice => "twice",
            Self::FewerRows(_) => "fewer-rows",
            Self::MoreRows(_) => "more-rows",
            Self::NotConfirmed => "not-confirmed",
            Self::Identifier(kind, fault) => return format!("{}:{}", kind.key(), fault.key()),
            Self::NoDocument => "no-document",
        };
        key.to_owned()
    }

    /// Returns the number or the day that its words name.
    pub fn limit(&self) -> Option<Limit> {
        match self {
            Self::NotInForce(day) => Some(Limit::Day(*day)),
            Self::Below(limit) | Self::Above(limit) => Some(*limit),
            Self::Longer(count) | Self::FewerRows(count) | Self::MoreRows(count) => {
                Some(Limit::Number((*count).into(), 0))
            }
            Self::NoDecimal(places) => Some(Limit::Number((*places).into(), 0)),
            Self::Missing
            | Self::NotAsked
            | Self::Unknown
            | Self::UnknownForm
            | Self::NotA(_)
            | Self::Blank
            | Self::ControlCharacter
            | Self::NoSuchDay
            | Self::NotListed
            | Self::NothingChosen
            | Self::Twice
            | Self::NotConfirmed
            | Self::Identifier(..)
            | Self::NoDocument => None,
        }
    }

    /// Returns the kind of finding that it makes.
    pub fn code(&self) -> FindingCode {
        match self {
            Self::Missing => FindingCode::Missing,
            Self::NotAsked => FindingCode::NotAsked,
            Self::Unknown => FindingCode::Unknown,
            Self::UnknownForm => FindingCode::UnknownForm,
            Self::NotInForce(_) => FindingCode::NotInForce,
            Self::NotA(_) => FindingCode::Type,
            Self::Blank => FindingCode::Blank,
            Self::ControlCharacter => FindingCode::Character,
            Self::Longer(_) => FindingCode::Length,
            Self::Below(_) | Self::Above(_) => FindingCode::Bounds,
            Self::NoSuchDay | Self::NoDecimal(_) => FindingCode::Shape,
            Self::NotListed | Self::NothingChosen => FindingCode::Choice,
            Self::Twice => FindingCode::Duplicate,
            Self::FewerRows(_) | Self::MoreRows(_) => FindingCode::Rows,
            Self::NotConfirmed => FindingCode::Confirmation,
            Self::Identifier(_, fault) => of_fault(*fault),
            Self::NoDocument => FindingCode::Document,
        }
    }
}

impl Expected {
    fn key(self) -> &'static str {
        match self {
            Self::Object => "not-object",
            Self::Array => "not-array",
            Self::Text => "not-text",
            Self::Integer => "not-integer",
            Self::YesNo => "not-yes-no",
        }
    }
}

impl Limit {
    /// Writes the limit in English. Letter by letter that is the Persian text as well: Persian
    /// digits, `٬` for the comma and `٫` for the point.
    pub fn shown(self) -> String {
        super::words::shown(self)
    }
}

fn of_fault(fault: Fault) -> FindingCode {
    match fault {
        Fault::Shape => FindingCode::Shape,
        Fault::ControlDigit => FindingCode::ControlDigit,
        Fault::RepeatedDigits => FindingCode::RepeatedDigits,
        Fault::EmptySerial => FindingCode::EmptySerial,
        Fault::District => FindingCode::District,
        Fault::AreaCode => FindingCode::AreaCode,
        Fault::EmptyPart => FindingCode::EmptyPart,
    }
}
