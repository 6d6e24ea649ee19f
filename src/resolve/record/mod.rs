//! A form or an inquiry: its particulars, its body and its messages.

mod blocks;
mod build;
mod particulars;
mod record_scope;

pub(super) use build::{part, record};
pub(super) use record_scope::RecordScope;
