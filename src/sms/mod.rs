//! Codes and lengths of text messages: pure arithmetic, without any form.
//!
//! Takes digits and texts; gives whether two codes can be mistaken for each other, and how many
//! parts a text needs. Knows no ledger and no reply.

mod codes;
mod conflict;
mod parts;

pub use codes::{DISTANCE, LENGTH, conflict, distance, is_code, is_slip, next};
pub use conflict::Conflict;
pub use parts::{Encoding, Parts, parts};
