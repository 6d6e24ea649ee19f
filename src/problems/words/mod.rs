//! The words of every problem, in Persian and in English: mirrored matches over the same data.

mod en;
mod fa;
mod words;

pub use words::{Words, describe, note};
