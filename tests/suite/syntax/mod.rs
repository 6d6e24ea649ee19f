//! The parser, the formatter and the translation of sources.

mod good;
