//! The outputs.

mod catalogue;
mod fixture;
mod json_schema;
mod registry;
mod sms;
mod sql;
