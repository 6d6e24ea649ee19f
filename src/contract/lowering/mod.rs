//! The steps of [`super::from_checked`], a file for each kind of declaration.

mod blocks;
mod conditions;
mod entries;
mod journeys;
mod particulars;
mod records;
mod rules;
mod scenarios;
mod simplify;
mod vocabulary;

pub(super) use journeys::journey;
pub(super) use records::{Vocabulary, record};
pub(super) use scenarios::scenario;
pub(super) use vocabulary::{code, document, list, parameter, question, table};
