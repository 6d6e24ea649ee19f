//! The Persian words of what a regulation contradicts or leaves out.
//!
//! Takes a problem, gives its words; the files are the themes of the codes Z04 to Z07.

mod describe;
mod messages;
mod records;
mod rules;
mod scenarios;

pub(crate) use describe::rule;
