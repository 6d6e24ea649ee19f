//! `validate`: the verdict on one filing, or on an archive of them.
//!
//! Takes filings from files or the standard input; gives verdicts and a summary. What is no filing
//! is said with its place; it never ends the work on the others.

mod batch;
mod command;
mod line;
mod lines;
mod summary;

pub(super) use command::Validate;
