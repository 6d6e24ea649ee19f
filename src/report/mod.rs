//! Problems as people and machines read them.
//!
//! Takes problems with their sources; gives one text per format. Decides nothing about a problem,
//! and knows neither disk nor terminal: whether there is colour, the caller says.

mod direction;
mod excerpt;
mod format;
mod github;
mod gitlab;
mod json;
mod junit;
mod located;
mod sarif;
mod sheet;
mod summary;
mod text;
mod words;

pub use format::{Format, render};
pub use sheet::Sheet;
pub use summary::{Summary, summary};
pub use text::Ink;
