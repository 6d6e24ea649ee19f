//! Judging filings: one, or an archive of them.

mod archive;
mod batch;
mod command;
mod judged;
mod summary;
mod verdict_text;

pub(super) use command::Validate;
