//! The outputs, in one table.

use super::{
    Target, catalogue::Catalogue, go::Go, java::Java, json_schema::JsonSchemas, print::Print,
    python::Python, sms::Sms, sql::Sql, typescript::TypeScript, vectors::Vectors,
};

/// All outputs, sorted by name.
pub const ALL: &[&dyn Target] =
    &[&Catalogue, &Go, &Java, &JsonSchemas, &Print, &Python, &Sms, &Sql, &TypeScript, &Vectors];
