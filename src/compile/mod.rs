//! The driver: the phases in a row, from sources to artifacts and problems.
//!
//! Takes sources that are already read and gives values; knows no disk, no clock and no terminal.
//! A phase that finds errors is the last one that runs, so that nothing follows from a hole.

mod artifacts;
mod compile;

pub use artifacts::{artifacts, artifacts_of};
pub use compile::{Compiled, Reading, compile, read};
