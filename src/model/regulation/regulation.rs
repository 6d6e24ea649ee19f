use std::collections::BTreeSet;

use crate::text::{Bilingual, Date, Span};

use crate::model::{LawId, OrganisationId, ParameterId, PartId, QuestionId};

use super::{Basis, Code, Document, Journey, List, Parameter, Record, Scenario, Section, Table};

/// A whole regulation as it was declared; everything in the order of the sources.
#[derive(Clone, Debug, Default)]
pub struct Regulation {
    /// The particulars of the set, where it is declared.
    pub head: Option<RegulationHead>,
    /// The bodies.
    pub organisations: Vec<Organisation>,
    /// The laws.
    pub laws: Vec<Law>,
    /// The lists, those inside records included.
    pub lists: Vec<List>,
    /// The documents.
    pub documents: Vec<Document>,
    /// The parts, each as a section of its own.
    pub parts: Vec<Part>,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The tables.
    pub tables: Vec<Table>,
    /// The forms and inquiries.
    pub records: Vec<Record>,
    /// The lines of the ledger.
    pub codes: Vec<Code>,
    /// The open questions.
    pub questions: Vec<Question>,
    /// The journeys.
    pub journeys: Vec<Journey>,
    /// The scenarios.
    pub scenarios: Vec<Scenario>,
    /// The parameters that texts quote.
    pub quoted: BTreeSet<ParameterId>,
}

/// The names of a declared thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The name in both languages.
    pub title: Bilingual,
    /// Where the names stand.
    pub span: Span,
}

/// The particulars of a set.
#[derive(Clone, Debug)]
pub struct RegulationHead {
    /// The id.
    pub id: String,
    /// The names.
    pub heading: Heading,
    /// The body that published it.
    pub published_by: Option<OrganisationId>,
    /// The day of the revision.
    pub revision: Option<Date>,
}

/// A body.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The id.
    pub id: OrganisationId,
    /// The names.
    pub heading: Heading,
}

/// A law.
#[derive(Clone, Debug)]
pub struct Law {
    /// The id.
    pub id: LawId,
    /// The names.
    pub heading: Heading,
    /// Its day.
    pub dated: Option<Date>,
}

/// A part: what several records share, fields or a group of documents, rules and provisions.
#[derive(Clone, Debug)]
pub struct Part {
    /// The id.
    pub id: PartId,
    /// The names.
    pub heading: Heading,
    /// The fields that it brings, as a section.
    pub section: Section,
    /// Whether it holds nothing at all.
    pub is_empty: bool,
}

/// An open question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The id.
    pub id: QuestionId,
    /// The question in both languages.
    pub heading: Heading,
    /// The provisional answer.
    pub reading: Bilingual,
    /// The law that it concerns.
    pub basis: Vec<Basis>,
}
