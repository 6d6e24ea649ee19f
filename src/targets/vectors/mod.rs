//! The vectors as JSON Lines: filings, typed filings and messages, each with what every validator
//! must give. For whoever writes a validator, or checks one; `docs/vectors.md` describes the files.
//!
//! It writes what the room `vectors` finds, and refuses to know how that is found.

mod emit;
mod view;

pub use emit::Vectors;
