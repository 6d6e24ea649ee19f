//! The outputs, in one table.

use super::{Target, catalogue::Catalogue, json_schema::JsonSchemas, print::Print, sms::Sms};

/// All outputs, sorted by name.
pub const ALL: &[&dyn Target] = &[&Catalogue, &JsonSchemas, &Print, &Sms];
