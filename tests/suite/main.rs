//! The project's own tests, in one binary.

mod syntax;
mod problems;
mod evaluate;
mod identifiers;
mod targets;
