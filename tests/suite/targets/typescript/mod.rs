//! The validators in TypeScript.

mod names;
mod net;
mod package;
mod surfaces;
