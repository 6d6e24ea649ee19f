//! The project's own tests, in one binary.

mod evaluate;
mod contract_cases;
mod identifiers;
mod problem_cases;
mod problems;
mod syntax;
mod targets;
