//! `print`: forms on paper, blank, filled with a filing, or as the checklist of the counter.
//!
//! Takes the name of a form and a filing; leaves a whole file or none.

mod command;
mod output;
mod pages;

pub(super) use command::Print;
