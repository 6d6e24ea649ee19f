//! `print`: forms on paper, blank, filled with a filing, or as the checklist of the counter.
//!
//! Takes the name of a form and a filing; leaves a whole file or none.

mod command;
mod output;
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(not(feature = "pdf"))]
#[path = "without_pdf.rs"]
mod pdf;
mod printed;

pub(super) use command::Print;
