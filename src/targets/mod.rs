//! What the compiler gives: one room per output.
//!
//! Takes the contract; gives artifacts, which are texts with a path below `generated/`. It refuses
//! to know the disk and every other output: a room never enters another one.

mod artifact;
pub mod catalogue;
pub mod go;
pub mod java;
pub mod json_schema;
pub mod print;
pub mod python;
pub mod registry;
mod shelf;
pub mod sms;
pub mod sql;
mod target;
pub mod typescript;
pub mod vectors;

pub use artifact::Artifact;
pub use target::Target;
