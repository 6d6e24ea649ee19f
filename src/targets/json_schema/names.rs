//! The names that the schemas use beside those of JSON Schema, and the patterns of identifiers.

use crate::model::IdentifierKind;

/// Where the schemas say that they live; the address answers to nobody.
pub(super) const HOME: &str = "https://zabeteh.invalid/schemas";

/// The dialect of the schemas.
pub(super) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The law behind something: a list of keys.
pub(super) const BASIS: &str = "x-zabeteh-basis";
/// What a condition in the schema stands for: `rule works-ended`.
pub(super) const CLAUSE: &str = "x-zabeteh-clause";
/// The form in which a document is handed in.
pub(super) const COPIES: &str = "x-zabeteh-copies";
/// The English description; `description` is the Persian one.
pub(super) const DESCRIPTION_EN: &str = "x-zabeteh-description-en";
/// The kind of an identifier.
pub(super) const IDENTIFIER: &str = "x-zabeteh-identifier";
/// The names of the items of a list, by id.
pub(super) const ITEMS: &str = "x-zabeteh-items";
/// What is said where a rule does not hold.
pub(super) const MESSAGE: &str = "x-zabeteh-message";
/// Whether a field tells something about a person.
pub(super) const PERSONAL: &str = "x-zabeteh-personal";
/// Digits after the point of a decimal string.
pub(super) const PLACES: &str = "x-zabeteh-places";
/// What a number counts or measures.
pub(super) const QUANTITY: &str = "x-zabeteh-quantity";
/// The English title; `title` is the Persian one.
pub(super) const TITLE_EN: &str = "x-zabeteh-title-en";
/// A condition in words.
pub(super) const WORDS: &str = "x-zabeteh-words";

/// All names, sorted: what a strict validator must be told.
pub(super) const VOCABULARY: [&str; 12] = [
    BASIS,
    CLAUSE,
    COPIES,
    DESCRIPTION_EN,
    IDENTIFIER,
    ITEMS,
    MESSAGE,
    PERSONAL,
    PLACES,
    QUANTITY,
    TITLE_EN,
    WORDS,
];

/// Returns the pattern of an identifier in its canonical form. Control digits are not part of it.
pub(super) fn pattern(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::BillId | IdentifierKind::PaymentId => "^[0-9]{6,13}$",
        IdentifierKind::CaseNumber => "^(0[1-9]|1[0-9]|2[0-2])[0-9]{9}$",
        IdentifierKind::Email => "^[^@ ]+@[^@ ]+$",
        IdentifierKind::EngineerLicence => "^[0-9-]{3,20}$",
        IdentifierKind::Iban => "^IR[0-9]{24}$",
        IdentifierKind::LegalPersonId => "^[0-9]{11}$",
        IdentifierKind::Mobile => "^09[0-9]{9}$",
        IdentifierKind::NationalId => "^[0-9]{10}$",
        IdentifierKind::Phone => "^0[1-8][0-9]{9}$",
        IdentifierKind::PostalCode => "^[13-9]{5}[0-9]{5}$",
        IdentifierKind::RenovationCode => "^([1-9]|1[0-9]|2[0-2])(-[0-9]{1,4}){3}(-[0-9]{1,3}){3}$",
    }
}
