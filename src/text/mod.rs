//! Letters, places and dates: what every other room builds on.
//!
//! Takes and gives plain values; knows no form, no rule and no problem.

mod bilingual;
mod casing;
mod date;
mod digits;
mod lang;
mod persian;
mod source;
mod span;
mod spanned;

pub use bilingual::Bilingual;
pub use casing::{camel, pascal, snake};
pub use date::Date;
pub use digits::{ascii_digits, decimal, grouped, persian_digits};
pub use lang::Lang;
pub use persian::{
    canonical, composed, fold, fold_letter, is_direction_control, is_persian_letter, is_zero_width,
};
pub use source::{Place, Source, SourceId};
pub use span::Span;
pub use spanned::Spanned;
