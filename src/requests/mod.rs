//! Business by text message: what a message asks, and what is wrong with one that asks nothing.
//!
//! Takes a contract and a message as it came; gives a filing, a question about a case, or a fault
//! with one short reply. Gives the table of all messages as well, for those who read them in other
//! languages. It refuses to judge a filing: it only builds one.

pub mod block;
mod codes;
mod given;
mod message;
mod parameter;
mod read;
mod read_fault;
mod request;
mod sample;
mod shape;
mod wording;

pub use codes::{meant, next};
pub use read::read;
pub use read_fault::ReadFault;
pub use request::Request;
pub use sample::sample;
pub use shape::{Parameter, RequestShape, shapes};
