use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::contract::{Condition, Rule};
use crate::text::Bilingual;

use super::clause::Clause;
use super::conditional::Conditional;
use super::documentation::basis;
use super::loss::Loss;
use super::names;

/// An object schema under construction: its flat list of conditions, and what they hold.
pub(super) struct Draft {
    /// Where the object stands in the whole schema.
    pub(super) location: String,
    /// The conditions.
    pub(super) conditions: Vec<Value>,
    /// The clauses, in order.
    pub(super) clauses: Vec<Clause>,
}

impl Draft {
    /// Begins an object at a place of the whole schema.
    pub(super) fn at(location: impl Into<String>) -> Self {
        Self { location: location.into(), conditions: Vec::new(), clauses: Vec::new() }
    }

    /// Notes a clause that stands outside the conditions.
    pub(super) fn note(&mut self, clause: String, loss: Option<Loss>, location: String) {
        let reasons = BTreeSet::from_iter(loss);
        self.clauses.push(Clause::new(clause, reasons, Some(location)));
    }

    /// Notes a clause that the schema does not hold at all.
    pub(super) fn give_up(&mut self, clause: String, loss: Loss) {
        self.clauses.push(Clause::new(clause, BTreeSet::from([loss]), None));
    }

    /// Adds what a clause under a condition says.
    pub(super) fn asked(&mut self, clause: String, when: &Condition, conditional: Conditional) {
        let remarks = remarks(&clause, &when.words);
        self.add(clause, &remarks, conditional);
    }

    /// Adds what a rule says.
    pub(super) fn rule(&mut self, rule: &Rule, conditional: Conditional) {
        let clause = format!("rule {}", rule.id);
        let mut remarks = remarks(&clause, &rule.holds.words);
        remarks.insert(names::MESSAGE.to_owned(), json!(rule.message));
        if !rule.basis.is_empty() {
            remarks.insert(names::BASIS.to_owned(), basis(&rule.basis));
        }
        self.add(clause, &remarks, conditional);
    }

    fn add(&mut self, clause: String, remarks: &Map<String, Value>, conditional: Conditional) {
        let at = format!("{}/allOf/{}", self.location, self.conditions.len());
        let location = (!conditional.schemas.is_empty()).then_some(at);
        for schema in conditional.schemas {
            self.conditions.push(remarked(remarks, schema));
        }
        self.clauses.push(Clause::new(clause, conditional.losses, location));
    }
}

fn remarks(clause: &str, words: &Bilingual) -> Map<String, Value> {
    let mut remarks = Map::from_iter([(names::CLAUSE.to_owned(), json!(clause))]);
    if *words != Bilingual::default() {
        remarks.insert(names::WORDS.to_owned(), json!(words));
    }
    remarks
}

fn remarked(remarks: &Map<String, Value>, schema: Value) -> Value {
    match schema {
        Value::Object(schema) => Value::Object(remarks.clone().into_iter().chain(schema).collect()),
        other => other,
    }
}
