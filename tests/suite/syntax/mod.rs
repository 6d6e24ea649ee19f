//! The parser, the formatter and the translation of sources.

mod cases;
mod comments;
mod generator;
mod good;
mod keywords;
mod nesting;
mod problems;
mod robustness;
mod round_trip;
mod spellings;
mod trojan;
