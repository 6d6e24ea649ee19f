//! Business by text message: the table of codes, and what a gateway needs to read a message and to
//! answer it.
//!
//! For the SMS gateway (the table as CSV, JSON, YAML and SQL) and for the command line (a message
//! becomes a filing, a status becomes a reply). A five-digit code stands for a form; codes keep
//! such a distance that a wrong digit or a swap never reaches another form. It refuses to judge a
//! filing: it only builds one.

mod block;
mod code_table;
mod codes;
mod emit;
mod filled_reply;
mod given;
mod message;
mod parameter;
mod read;
mod read_fault;
mod reply;
mod request;
mod sample;
mod shown;
mod status;
mod template;
mod view;
mod wording;
mod worst;
mod yaml;

pub use codes::{meant, next};
pub use emit::Sms;
pub use filled_reply::{FilledReply, ReplyFault};
pub use read::read;
pub use read_fault::ReadFault;
pub use reply::{Answer, reply};
pub use request::Request;
pub use sample::sample;
pub use status::Status;
pub use worst::worst;
