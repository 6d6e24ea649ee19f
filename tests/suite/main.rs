//! The project's own tests, in one binary.

mod contract_cases;
mod evaluate;
mod identifiers;
mod mistakes;
mod presence;
mod problem_cases;
mod problems;
mod syntax;
mod targets;
