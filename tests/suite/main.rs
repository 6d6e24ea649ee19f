//! The project's own tests, in one binary.

mod evaluate;
mod identifiers;
