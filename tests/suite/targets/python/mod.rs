//! The validators in Python.

mod net;
mod package;
mod source;
