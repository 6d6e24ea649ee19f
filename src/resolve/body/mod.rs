//! What a part, a record and an answer hold alike: fields, rows, computed values, and the
//! documents, rules and provisions about them.

pub(super) mod clauses;
mod collect;
mod computed;
mod context;
mod draft;
mod entries;
mod quotes;
mod requirements;
mod rules;

pub(super) use collect::{World, collect};
pub(super) use context::Context;
pub(super) use draft::{Draft, DraftKind};
