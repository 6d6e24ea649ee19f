//! Vectors: filings with the verdict that every validator must give on them.
//!
//! Takes a contract; gives for each record few filings that together meet its obligations (what has
//! to be shown of every condition, rule, document, bound and type), and the obligations that none
//! meets. The evaluator is the judge of all. Refuses to know files and languages; no clock and no
//! chance decides: searches are bounded by steps and seeded by the id of what they look for.

mod cover;
mod dice;
mod domain;
mod edges;
mod envelope;
mod forces;
mod generate;
mod goals;
mod identifier_forms;
mod lookup;
mod meeting;
mod messages;
mod normalising;
mod numbers;
mod obligations;
mod packing;
mod questions;
mod search;
mod slot;
mod value_form;
mod vector;
mod ways;

pub use generate::{all, of_record};
pub use messages::{MessageVector, messages};
pub use normalising::{NormaliseVector, normalising};
pub use obligations::obligations;
pub use vector::{RecordVectors, Vector};
