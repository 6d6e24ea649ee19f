//! The project's own tests, in one binary.

mod evaluate;
mod identifiers;
mod language;
mod problems;
mod syntax;
mod targets;
