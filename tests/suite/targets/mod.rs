//! The outputs.

mod catalogue;
mod composition;
mod fixture;
mod go;
mod java;
mod json_schema;
mod print;
mod python;
mod registry;
mod sms;
mod sql;
mod typescript;
