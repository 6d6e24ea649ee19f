//! The command line: the one room that touches files, the clock, the environment and the terminal.
//!
//! Takes arguments and the disk; gives output, files and an exit code (0 fine, 1 problems found,
//! 2 wrong use). Each command has its own file; what a regulation means, it leaves to other rooms.

mod args;
mod ast;
mod build;
mod check;
mod clock;
mod completions;
mod console;
mod contract;
mod disk;
mod exit;
mod explain;
mod failure;
mod fingerprint;
mod fix;
mod fmt;
mod licenses;
mod new;
mod print;
mod progress;
mod report;
mod reporting;
mod run;
mod selection;
mod sms;
mod staged;
mod test;
mod translate;
mod validate;
mod vectors;
mod workspace;

pub use explain::PAGES;
pub use run::run;
