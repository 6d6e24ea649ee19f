use std::collections::BTreeMap;

use crate::contract::{Contract, Entry, Record};
use crate::model::{FieldId, RecordId, Scope};
use crate::text::Date;

use super::structure::answerable;
use super::value::Values;

/// A filing under evaluation.
pub(super) struct Case<'a> {
    /// The regulation.
    pub(super) contract: &'a Contract,
    /// The record that is filed.
    pub(super) record: &'a Record,
    /// The inquiries whose answers the filing may carry.
    pub(super) answerable: Vec<&'a Record>,
    /// The day of filing.
    pub(super) filed_on: Date,
    /// What is filled in.
    pub(super) fields: Values,
    /// What inquiries answered; an inquiry that has not answered is not here.
    pub(super) answers: BTreeMap<RecordId, Values>,
}

impl<'a> Case<'a> {
    /// Opens the case of a filing of which nothing is read yet.
    pub(super) fn new(contract: &'a Contract, record: &'a Record, filed_on: Date) -> Self {
        let answerable = answerable(contract, record);
        let (fields, answers) = (Values::default(), BTreeMap::new());
        Self { contract, record, answerable, filed_on, fields, answers }
    }

    /// Returns everything that stands in a scope; nothing for a row.
    pub(super) fn entries(&self, scope: &Scope) -> Vec<&'a Entry> {
        match scope {
            Scope::Filing => self.record.entries().collect(),
            Scope::Row => Vec::new(),
            Scope::Answer(id) => {
                let inquiry = self.contract.record(id);
                inquiry.map_or_else(Vec::new, |record| record.answers().iter().collect())
            }
        }
    }

    /// Returns one entry of a scope.
    pub(super) fn entry(&self, scope: &Scope, id: &FieldId) -> Option<&'a Entry> {
        match scope {
            Scope::Filing => self.record.entry(id),
            Scope::Row => None,
            Scope::Answer(inquiry) => {
                let answers = self.contract.record(inquiry).map_or(&[][..], Record::answers);
                answers.iter().find(|entry| entry.id() == id)
            }
        }
    }
}
