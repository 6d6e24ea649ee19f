//! sms

mod emit;
pub use emit::Sms;
