//! The driver: the phases in a row, from sources to artifacts and problems.
//!
//! Takes sources that are already read and gives values; knows no disk, no clock and no terminal.
//! All phases run, so that one run reports all; a contract comes only from sources without errors.

mod artifacts;
mod compile;
mod later;
mod replies;

pub use artifacts::{artifacts, artifacts_of};
pub use compile::{Compiled, Reading, compile, read};
