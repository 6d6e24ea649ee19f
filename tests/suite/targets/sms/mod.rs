//! Codes, messages and replies.

mod codes;
mod messages;
mod replies;
mod tables;
