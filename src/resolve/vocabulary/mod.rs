//! The shared vocabulary: everything that is declared at the top level and is no record.

mod documents;
mod heads;
mod journeys;
mod ledger;
mod parameters;
mod tables;

pub(super) use documents::document;
pub(super) use heads::{head, law, list, organisation, question};
pub(super) use journeys::journey;
pub(super) use ledger::code;
pub(super) use parameters::parameter;
pub(super) use tables::table;
