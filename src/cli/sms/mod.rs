//! `sms`: the codes and messages of the short-message service.
//!
//! Takes the contract and a message; gives what the service would read and answer.

mod assign;
mod command;
mod read;
mod reply;
mod table;

pub(super) use command::{Sms, record};
