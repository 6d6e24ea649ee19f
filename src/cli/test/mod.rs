//! `test`: the scenarios of the regulation, and what none of them exercises.
//!
//! Takes the contract; gives what came otherwise than expected. Runs nothing itself but the
//! evaluator.

mod command;
mod junit;
mod text;

pub(super) use command::Test;
