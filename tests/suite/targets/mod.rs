//! The outputs.

mod catalogue;
mod composition;
mod fixture;
mod json_schema;
mod registry;
mod sms;
