//! The outputs.

mod catalogue;
mod composition;
mod fixture;
mod go;
mod json_schema;
mod registry;
mod sms;
