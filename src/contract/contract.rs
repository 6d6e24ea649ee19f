use serde::{Deserialize, Serialize};

use crate::model::{LawId, ListId, OrganisationId, ParameterId, RecordId, TableId};
use crate::text::{Bilingual, Date};

use super::{CodeEntry, Document, Journey, List, Parameter, Question, Record, Scenario, Table};

/// A whole regulation.
///
/// Every list is in a fixed order: records by number, then id; fields, documents and rules as the
/// source has them; everything else by id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Contract {
    /// What the set is called, and by whom and when it was published.
    pub regulation: RegulationHead,
    /// The bodies.
    pub organisations: Vec<Organisation>,
    /// The laws, bylaws, circulars and rulings.
    pub laws: Vec<Law>,
    /// The closed lists. A list that stands inside a record is named `RECORD.LIST`.
    pub lists: Vec<List>,
    /// The documents.
    pub documents: Vec<Document>,
    /// The dated parameters.
    pub parameters: Vec<Parameter>,
    /// The decision tables.
    pub tables: Vec<Table>,
    /// The forms and inquiries.
    pub records: Vec<Record>,
    /// The SMS codes, given and retired.
    pub codes: Vec<CodeEntry>,
    /// The open questions.
    pub questions: Vec<Question>,
    /// The ways of a citizen through several records.
    pub journeys: Vec<Journey>,
    /// The tests that the regulation brings with it.
    pub scenarios: Vec<Scenario>,
}

/// The particulars of a regulation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RegulationHead {
    /// The id.
    pub id: String,
    /// The name.
    pub title: Bilingual,
    /// The body that published it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub published_by: Option<OrganisationId>,
    /// The day of this revision.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub revision: Option<Date>,
}

/// A body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Organisation {
    /// The id.
    pub id: OrganisationId,
    /// The name.
    pub title: Bilingual,
}

/// A law, a bylaw, a circular or a ruling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Law {
    /// The id.
    pub id: LawId,
    /// The name.
    pub title: Bilingual,
    /// Its day.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub dated: Option<Date>,
}

impl Contract {
    /// Returns a record by its id.
    pub fn record(&self, id: &RecordId) -> Option<&Record> {
        self.records.iter().find(|record| record.id == *id)
    }

    /// Returns a list by its id.
    pub fn list(&self, id: &ListId) -> Option<&List> {
        self.lists.binary_search_by(|list| list.id.cmp(id)).ok().map(|at| &self.lists[at])
    }

    /// Returns a parameter by its id.
    pub fn parameter(&self, id: &ParameterId) -> Option<&Parameter> {
        self.parameters
            .binary_search_by(|parameter| parameter.id.cmp(id))
            .ok()
            .map(|at| &self.parameters[at])
    }

    /// Returns a table by its id.
    pub fn table(&self, id: &TableId) -> Option<&Table> {
        self.tables.binary_search_by(|table| table.id.cmp(id)).ok().map(|at| &self.tables[at])
    }

    /// Returns a document by its id.
    pub fn document(&self, id: &crate::model::DocumentId) -> Option<&Document> {
        self.documents
            .binary_search_by(|document| document.id.cmp(id))
            .ok()
            .map(|at| &self.documents[at])
    }
}
