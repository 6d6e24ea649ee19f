//! The validators in Java.

mod net;
mod package;
mod source;
