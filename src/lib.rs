//! zabeteh (ضابطه): a compiler for regulations that describe forms.
//!
//! Rooms stand in the order of the ladder: a room may use only rooms above it here. See
//! `ARCHITECTURE.md` for the pipeline.

pub mod text;

pub mod problems;

pub mod model;

pub mod identifiers;

pub mod sms;

pub mod settings;

pub mod syntax;

pub mod resolve;

pub mod check;

pub mod contract;

pub mod evaluate;

pub mod requests;

pub mod program;

pub mod paper;

#[cfg(feature = "pdf")]
pub mod pdf;

pub mod vectors;

pub mod targets;

pub mod compile;

pub mod report;

#[expect(
    clippy::disallowed_methods,
    reason = "this is the room of the disk, the clock and the environment"
)]
pub mod cli;
