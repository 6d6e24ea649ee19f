//! The names that the schemas use beside those of JSON Schema.

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
