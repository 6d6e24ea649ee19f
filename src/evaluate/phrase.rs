use crate::identifiers;
use crate::model::IdentifierKind;
use crate::text::{Bilingual, Date};

use super::fact::{Expected, Fact, Limit};
use super::finding_code::FindingCode;
use super::words::with;

/// What is said where a fact holds. `{name}` stands for what it is about, `{limit}` for the number or
/// the day that the fact has; other programs fill them in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The key of the fact ([`Fact::key`]).
    pub key: String,
    /// The kind of finding that it makes.
    pub code: FindingCode,
    /// What is so.
    pub message: Bilingual,
    /// What to do about it.
    pub remedy: Bilingual,
}

/// Returns the phrases of all facts that a filing can show, each key once.
pub fn phrases() -> Vec<Phrase> {
    plain()
        .into_iter()
        .chain(IdentifierKind::ALL.into_iter().flat_map(of_kind))
        .map(phrase)
        .collect()
}

fn phrase(fact: Fact) -> Phrase {
    let name = Bilingual::new("{name}", "{name}");
    let limit = Bilingual::new("{limit}", "{limit}");
    let (message, remedy) = with(&fact, &name, &limit);
    Phrase { key: fact.key(), code: fact.code(), message, remedy }
}

fn of_kind(kind: IdentifierKind) -> Vec<Fact> {
    identifiers::faults(kind).iter().map(|fault| Fact::Identifier(kind, *fault)).collect()
}

fn plain() -> Vec<Fact> {
    let limit = Limit::Number(0, 0);
    vec![
        Fact::Missing,
        Fact::NotAsked,
        Fact::Unknown,
        Fact::UnknownForm,
        Fact::NotInForce(Date::FIRST),
        Fact::NotA(Expected::Object),
        Fact::NotA(Expected::Array),
        Fact::NotA(Expected::Text),
        Fact::NotA(Expected::Integer),
        Fact::NotA(Expected::YesNo),
        Fact::Blank,
        Fact::ControlCharacter,
        Fact::Longer(0),
        Fact::Below(limit),
        Fact::Above(limit),
        Fact::NoSuchDay,
        Fact::NoDecimal(0),
        Fact::NoDecimal(1),
        Fact::NotListed,
        Fact::NothingChosen,
        Fact::Twice,
        Fact::FewerRows(0),
        Fact::MoreRows(0),
        Fact::NotConfirmed,
        Fact::NoDocument,
    ]
}
