//! The laws that hold over the real forms, every one of them.

mod codes;
mod coverage;
mod generated;
mod real;
mod scenarios;
mod sources;
mod translation;

pub(crate) use real::{real, title};
