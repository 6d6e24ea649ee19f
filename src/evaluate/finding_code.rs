use serde::{Deserialize, Serialize};

/// The kinds of findings.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FindingCode {
    /// An area code does not exist.
    AreaCode,
    /// A text holds nothing but blanks.
    Blank,
    /// A number or a date lies outside its bounds.
    Bounds,
    /// A text holds a control character.
    Character,
    /// An item is not among those that may be chosen.
    Choice,
    /// What must be confirmed is not.
    Confirmation,
    /// The control digits do not agree with the others.
    ControlDigit,
    /// A municipal district does not exist.
    District,
    /// A required document is not given.
    Document,
    /// An item is chosen twice.
    Duplicate,
    /// A part of an identifier that must name something is zero.
    EmptyPart,
    /// The serial number inside an identifier is zero.
    EmptySerial,
    /// A text is too long.
    Length,
    /// A required value is missing.
    Missing,
    /// A value is given that is not asked.
    NotAsked,
    /// The record cannot be filed on that day.
    NotInForce,
    /// All digits of an identifier are equal.
    RepeatedDigits,
    /// The number of rows is outside its bounds.
    Rows,
    /// A rule does not hold.
    Rule,
    /// A value does not have the shape of its type.
    Shape,
    /// A value is not of its JSON type.
    Type,
    /// The filing names something that the record does not know.
    Unknown,
    /// The filing is of no known record.
    UnknownForm,
}
