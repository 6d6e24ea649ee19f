//! Codes and lengths of text messages: pure arithmetic, without any form.
//!
//! Takes digits and texts; gives whether two codes can be mistaken for each other, and how many
//! parts a text needs. Knows no ledger and no reply.

mod codes;

pub use codes::{Conflict, conflict, distance, is_code, next};
