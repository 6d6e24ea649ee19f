use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::contract::Contract;
use crate::evaluate::Verdict;
use crate::targets::shelf::header;

/// The version of the shape of `catalogue.json`: it grows when a reader must change.
pub const FORMAT_VERSION: u32 = 1;

/// The catalogue as it is written.
#[derive(Serialize, schemars::JsonSchema)]
#[schemars(title = "Catalogue", deny_unknown_fields)]
pub(super) struct Catalogue<'a> {
    /// What made the file.
    #[serde(rename = "$comment")]
    comment: &'static str,
    /// The version of the shape of this file.
    format_version: u32,
    /// The regulation.
    #[serde(flatten)]
    contract: &'a Contract,
}

/// What the guide tells.
#[derive(Serialize)]
pub(super) struct Guide {
    title_fa: String,
    title_en: String,
    records: usize,
    record: String,
}

/// Returns the catalogue of a regulation.
pub(super) fn catalogue(contract: &Contract) -> Catalogue<'_> {
    Catalogue { comment: header::LINE, format_version: FORMAT_VERSION, contract }
}

/// Returns the JSON Schema of the catalogue.
pub(super) fn schema() -> Value {
    headed(schemars::schema_for!(Catalogue<'static>).to_value())
}

/// Returns the schema of a verdict: the one shape that the evaluator and every validator give.
pub(super) fn verdict_schema() -> Value {
    headed(schemars::schema_for!(Verdict).to_value())
}

fn headed(schema: Value) -> Value {
    let mut whole = Map::from_iter([(header::KEY.to_owned(), json!(header::LINE))]);
    if let Value::Object(schema) = schema {
        whole.extend(schema);
    }
    Value::Object(whole)
}

/// Returns what the guide tells about a regulation.
pub(super) fn guide(contract: &Contract) -> Guide {
    let record = contract.records.first().map(|record| record.id.to_string());
    Guide {
        title_fa: contract.regulation.title.fa.clone(),
        title_en: contract.regulation.title.en.clone(),
        records: contract.records.len(),
        record: record.unwrap_or_else(|| "FORM".to_owned()),
    }
}
