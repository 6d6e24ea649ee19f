//! One verdict: every validator says of every filing what the evaluator says, byte for byte.
//!
//! Takes the real forms and random regulations, and random filings of them; gives the same filings
//! to the evaluator and to the package of every language, and compares. A run of its own, because
//! it needs the languages: `cargo test --test one_verdict`, longer with
//! `cargo test --release --test one_verdict -- --filings 100000 --regulations 20`.

#![expect(
    clippy::disallowed_methods,
    reason = "it writes packages, runs the tools of other languages and reads what they say"
)]

mod arguments;
mod contender;
mod filings;
mod formulas;
mod fuzz;
mod language;
mod regulation;
mod values;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    fuzz::run(&arguments::Arguments::parse())
}
