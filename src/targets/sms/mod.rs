//! Business by text message: the table of codes, and the replies.
//!
//! For the SMS gateway (the table as CSV, JSON, YAML and SQL) and for the command line (a status
//! becomes a reply). A five-digit code stands for a form; codes keep such a distance that a wrong
//! digit or a swap never reaches another form. Messages are read by the room `requests`.

mod code_table;
mod emit;
mod filled_reply;
mod reply;
mod shown;
mod status;
mod template;
mod view;
mod worst;
mod yaml;

pub use emit::Sms;
pub use filled_reply::{FilledReply, ReplyFault};
pub use reply::{Answer, reply};
pub use status::Status;
pub use worst::worst;
