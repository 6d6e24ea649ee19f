use serde_json::{Map, Value, json};

use crate::model::RecordId;
use crate::targets::shelf::header;

use super::clause::{Clause, Exactness};
use super::names;

/// Writes of every record which clauses its schema holds, and why not the others.
pub(super) fn coverage(records: &[(&RecordId, Vec<Clause>)]) -> Value {
    let records = records.iter().map(|(record, clauses)| (record.to_string(), of_record(clauses)));
    json!({
        header::KEY: header::LINE,
        "promise": {
            "fa": "طرح‌واره هیچ درخواستی را که ارزیاب می‌پذیرد رد نمی‌کند",
            "en": "a schema never refuses what the evaluator accepts",
        },
        "vocabulary": names::VOCABULARY,
        "records": Map::from_iter(records),
    })
}

fn of_record(clauses: &[Clause]) -> Value {
    let count = |exactness| clauses.iter().filter(|clause| clause.exactness == exactness).count();
    json!({
        "exact": count(Exactness::Exact),
        "weaker": count(Exactness::Weaker),
        "absent": count(Exactness::Absent),
        "clauses": clauses,
    })
}
