use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::contract::{Asked, Requirement};
use crate::model::DocumentId;

use super::conditional::{self, Otherwise, Target};
use super::documentation::Documentation;
use super::draft::Draft;
use super::fields::closed;
use super::ground::Ground;
use super::loss::Loss;
use super::names;

/// Writes the closed object of the documents of a filing. Conditions go to the draft of the filing.
pub(super) fn documents(ground: Ground<'_>, draft: &mut Draft) -> Value {
    let replaced = replaced(ground);
    let mut properties: BTreeMap<usize, (String, Value)> = BTreeMap::new();
    let mut required = Vec::new();
    for (at, requirement) in ground.record.documents.iter().enumerate() {
        let key = requirement.document.as_str();
        if properties.values().all(|(known, _)| known != key) {
            properties.insert(at, (key.to_owned(), document(ground, requirement)));
        }
        if requirement.asked == Asked::Optional {
            continue;
        }
        if replaced.contains(&requirement.document) {
            draft.give_up(format!("document {key}"), Loss::Replaced);
        } else if requirement.when.is_always() {
            required.push(key);
            draft.note(format!("document {key}"), None, "/properties/documents/required".into());
        } else {
            demand(ground, requirement, draft);
        }
    }
    required.dedup();
    closed(Map::from_iter(properties.into_values()), &required)
}

fn demand(ground: Ground<'_>, requirement: &Requirement, draft: &mut Draft) {
    let target = Target {
        path: &["documents"],
        key: requirement.document.as_str(),
        asked: Asked::Required,
        otherwise: Otherwise::Ignored,
    };
    let conditional = conditional::asked(ground, &requirement.when, target);
    let clause = format!("document {}", requirement.document);
    draft.asked(clause, &requirement.when, conditional);
}

/// The documents for which the answer to a needed inquiry may stand.
fn replaced(ground: Ground<'_>) -> BTreeSet<DocumentId> {
    let needed = ground.record.needs.iter().flat_map(|need| &need.any_of);
    let records = needed.filter_map(|id| ground.contract.record(id));
    let inquiries = records.filter_map(|record| record.inquiry.as_ref());
    inquiries.flat_map(|inquiry| inquiry.replaces.iter().cloned()).collect()
}

fn document(ground: Ground<'_>, requirement: &Requirement) -> Value {
    let schema = json!({
        "type": "object",
        "properties": {"copies": {"type": "integer", "minimum": 1, "maximum": 100}},
        "additionalProperties": false,
        names::COPIES: requirement.copies,
    });
    let Some(document) = ground.contract.document(&requirement.document) else {
        return schema;
    };
    let documentation = Documentation {
        title: &document.title,
        label: None,
        hint: requirement.hint.as_ref().or(document.hint.as_ref()),
        basis: &requirement.basis,
        personal: false,
    };
    documentation.before(schema)
}
