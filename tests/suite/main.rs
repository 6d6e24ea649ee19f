//! The project's own tests, in one binary.

#![expect(
    clippy::disallowed_methods,
    reason = "tests read cases, run the program and look at what it wrote"
)]

mod architecture;
mod cli;
mod compile;
mod contract_cases;
mod evaluate;
mod forms;
mod identifiers;
mod language;
mod mistakes;
mod paper;
#[cfg(feature = "pdf")]
mod pdf;
mod presence;
mod problem_cases;
mod problems;
mod program;
mod report;
mod schema_laws;
mod settings;
mod sms_laws;
mod syntax;
mod targets;
mod vectors;
