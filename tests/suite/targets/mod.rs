//! The outputs.

mod catalogue;
mod fixture;
mod json_schema;
mod print;
mod registry;
mod sms;
