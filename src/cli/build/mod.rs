//! `build`: the generated folder, whole, from the sources.
//!
//! Takes the sources; leaves every generated file as they say, touches none that is right already,
//! and writes nothing at all where there are errors.

mod cache;
mod command;
mod difference;
mod manifest;
mod once;
mod plan;
mod watch;

pub(super) use command::Build;
