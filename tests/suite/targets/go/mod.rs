//! The validators in Go.

mod module;
mod net;
mod tables;
