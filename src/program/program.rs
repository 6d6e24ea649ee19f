use crate::contract::{Contract, Entry, Field, Provision, Record, Rows, Visit};
use crate::model::{FieldId, Place, RowsPlace, Scope};

use super::lowering::lower;
use super::{Answer, Derived, DocumentStep, Guard, NeedStep, Part, RuleStep};

/// One record as the steps of its validation.
///
/// A validator goes through it so: the outermost shape; unknown keys; the day in force; the answers;
/// the fields; the documents; the needs; the rules. Findings are reported in that order, but those
/// about the fields of answers after those of the filing's own fields.
#[derive(Clone, Debug)]
pub struct Program<'a> {
    /// The regulation.
    pub contract: &'a Contract,
    /// The record.
    pub record: &'a Record,
    /// What is filled in.
    pub fields: Part<'a>,
    /// The answers that a filing may carry, in the order in which they are read.
    pub answers: Vec<Answer<'a>>,
    /// The computed values of the record and of the answers, each after those that it reads.
    pub derived: Vec<Derived<'a>>,
    /// The documents.
    pub documents: Vec<DocumentStep<'a>>,
    /// The records that must be done before or with it.
    pub needs: Vec<NeedStep<'a>>,
    /// The rules.
    pub rules: Vec<RuleStep<'a>>,
    /// What a person or a body checks.
    pub provisions: Vec<ProvisionStep<'a>>,
    /// When presence is needed: the first that holds is told.
    pub visits: Vec<VisitStep<'a>>,
}

/// What a person or a body checks, and when.
#[derive(Clone, Debug)]
pub struct ProvisionStep<'a> {
    /// The provision.
    pub provision: &'a Provision,
    /// When it applies.
    pub when: Guard<'a>,
}

/// A presence, and when it is needed.
#[derive(Clone, Debug)]
pub struct VisitStep<'a> {
    /// The presence.
    pub visit: &'a Visit,
    /// When it is needed.
    pub when: Guard<'a>,
}

impl<'a> Program<'a> {
    /// Lowers one record of a contract.
    pub fn of(contract: &'a Contract, record: &'a Record) -> Self {
        lower(contract, record)
    }

    /// Returns what stands at a place outside rows: a field, a group or a computed value.
    pub fn entry(&self, place: &Place) -> Option<&'a Entry> {
        entries(self, &place.scope).find(|entry| *entry.id() == place.field)
    }

    /// Returns a group of rows.
    pub fn rows(&self, place: &RowsPlace) -> Option<&'a Rows> {
        entries(self, &place.scope).find_map(|entry| match entry {
            Entry::Rows(rows) if rows.id == place.rows => Some(rows),
            Entry::Rows(_) | Entry::Field(_) | Entry::Computed(_) => None,
        })
    }

    /// Returns a column of a group: what a place in the row at hand means inside a condition about
    /// the rows of that group.
    pub fn column(&self, place: &RowsPlace, column: &FieldId) -> Option<&'a Field> {
        self.rows(place)?.fields.iter().find(|field| field.id == *column)
    }
}

fn entries<'a>(program: &Program<'a>, scope: &Scope) -> Box<dyn Iterator<Item = &'a Entry> + 'a> {
    let record = program.record;
    match scope {
        Scope::Filing => Box::new(record.entries()),
        Scope::Row => Box::new(std::iter::empty()),
        Scope::Answer(id) => {
            let inquiry = program.contract.record(id);
            Box::new(inquiry.into_iter().flat_map(|inquiry| inquiry.answers()))
        }
    }
}
