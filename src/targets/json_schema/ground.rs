use crate::contract::{Contract, Entry, Field, Record};
use crate::model::{FieldId, Place, RowsPlace, Scope};

use super::loss::Loss;
use super::site::{Site, What};

/// What a condition may read where it stands: a whole filing, or one row of it.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    /// The regulation.
    pub(super) contract: &'a Contract,
    /// The record that is filed.
    pub(super) record: &'a Record,
    /// The fields of the row, where a row is at hand.
    pub(super) row: Option<&'a [Field]>,
}

impl<'a> Ground<'a> {
    /// Takes a whole filing.
    pub(super) fn filing(contract: &'a Contract, record: &'a Record) -> Self {
        Self { contract, record, row: None }
    }

    /// Takes a row of the same filing.
    pub(super) fn row(self, fields: &'a [Field]) -> Self {
        Self { row: Some(fields), ..self }
    }

    /// Finds a value, unless it lies beyond the row at hand.
    pub(super) fn locate(&self, place: &'a Place) -> Result<Site<'a>, Loss> {
        match &place.scope {
            Scope::Row => self.in_row(&place.field),
            Scope::Filing | Scope::Answer(_) => self.around(&place.scope, &place.field),
        }
    }

    /// Finds a group of rows, unless a row is at hand already.
    pub(super) fn locate_rows(&self, place: &'a RowsPlace) -> Result<Site<'a>, Loss> {
        self.around(&place.scope, &place.rows)
    }

    fn in_row(&self, id: &'a FieldId) -> Result<Site<'a>, Loss> {
        let field = self.row.into_iter().flatten().find(|field| field.id == *id);
        let field = field.ok_or(Loss::RowLocal)?;
        Ok(Site {
            path: Vec::new(),
            key: id.as_str(),
            answer: None,
            what: What::Value(&field.value_type),
        })
    }

    fn around(&self, scope: &'a Scope, id: &'a FieldId) -> Result<Site<'a>, Loss> {
        if self.row.is_some() {
            return Err(Loss::RowLocal);
        }
        let (path, entry, answer) = match scope {
            Scope::Filing => (vec!["fields"], self.record.entry(id), None),
            Scope::Answer(inquiry) => {
                let answers = self.contract.record(inquiry).map(Record::answers);
                let entry = answers.into_iter().flatten().find(|entry| entry.id() == id);
                (vec!["answers", inquiry.as_str()], entry, Some(inquiry))
            }
            Scope::Row => return Err(Loss::RowLocal),
        };
        let what = match entry.ok_or(Loss::CrossField)? {
            Entry::Field(field) => What::Value(&field.value_type),
            Entry::Rows(rows) => What::Rows(rows),
            Entry::Computed(computed) => What::Computed(computed),
        };
        let key = id.as_str();
        Ok(Site { path, key, answer, what })
    }
}
