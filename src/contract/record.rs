use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, FieldId, ItemId, OrganisationId, QuestionId, RecordId, Term};
use crate::text::{Bilingual, Date};

use super::{
    Basis, Block, Computed, Condition, Entry, Field, Force, Inquiry, Need, Provision, Requirement,
    Rows, Rule, Section,
};

/// A form or an inquiry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Record {
    /// The id.
    pub id: RecordId,
    /// The number, 1 to 71 for those of the municipality; unique.
    pub number: u32,
    /// Whether it is a form or an inquiry.
    pub kind: RecordKind,
    /// The name.
    pub title: Bilingual,
    /// The group: an item of the list `group`.
    pub group: Option<ItemId>,
    /// What it is for.
    pub purpose: Bilingual,
    /// Who files it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub filed_by: Option<FiledBy>,
    /// How it may be sent.
    pub channels: Vec<Channel>,
    /// When presence is needed, and why.
    pub visits: Vec<Visit>,
    /// The time promised for the decision.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub decided_within: Option<Deadline>,
    /// The document that comes out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub gives: Option<Gives>,
    /// The days on which it may be filed.
    #[serde(flatten)]
    pub force: Force,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
    /// How far its sources carry it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub confidence: Option<Confidence>,
    /// Where its facts come from.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub sources: Vec<String>,
    /// The day on which the regulation staff confirmed it; a draft where it is absent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub confirmed: Option<Date>,
    /// What an inquiry has beyond a form.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub inquiry: Option<Inquiry>,
    /// What is filled in.
    pub sections: Vec<Section>,
    /// The documents.
    pub documents: Vec<Requirement>,
    /// The records that must be done before or with it.
    pub needs: Vec<Need>,
    /// What a filing must satisfy.
    pub rules: Vec<Rule>,
    /// What a person or a body checks.
    pub provisions: Vec<Provision>,
    /// Messages by SMS and e-mail.
    pub blocks: Vec<Block>,
}

/// Whether a record is a form or an inquiry.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// A request of a person.
    Form,
    /// A question, to the municipality or from it.
    Inquiry,
}

/// How far the sources of a record carry it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The core was seen in the text of a law or on an official page.
    High,
    /// It was seen in part, or in secondary sources.
    Medium,
    /// It rests mostly on general knowledge of practice.
    Low,
}

/// Who files a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FiledBy {
    /// The person in the capacity that this field names.
    Field(FieldId),
    /// A body.
    Organisation(OrganisationId),
}

/// How a record may be sent.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// By text message.
    Sms,
    /// By e-mail.
    Email,
    /// Through the web portal.
    Web,
    /// At an e-service office.
    Office,
}

/// A presence that is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Visit {
    /// Why.
    pub because: Presence,
    /// When.
    pub when: Condition,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<Bilingual>,
}

/// Why presence is needed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Building drawings are handed over.
    Drawings,
    /// A case file is opened.
    CaseOpening,
    /// Ownership is transferred.
    OwnershipTransfer,
}

/// A time that is allowed or promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Deadline {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: DeadlineUnit,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}

/// The units of a deadline.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineUnit {
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// The document that comes out of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Gives {
    /// The document.
    pub document: DocumentId,
    /// How long it is good: a number of periods.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub valid: Option<(Term, crate::model::Period)>,
    /// The same in words; empty where no term is set.
    pub words: Bilingual,
    /// The open questions on which it rests provisionally.
    pub pending: Vec<QuestionId>,
}

impl Record {
    /// Returns everything that is filled in or computed, in order, without the answers.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.sections.iter().flat_map(|section| &section.entries)
    }

    /// Returns the fields outside rows, in order, without the answers.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.entries().filter_map(|entry| match entry {
            Entry::Field(field) => Some(field),
            Entry::Rows(_) | Entry::Computed(_) => None,
        })
    }

    /// Returns the groups of rows, in order, without the answers.
    pub fn rows(&self) -> impl Iterator<Item = &Rows> {
        self.entries().filter_map(|entry| match entry {
            Entry::Rows(rows) => Some(rows),
            Entry::Field(_) | Entry::Computed(_) => None,
        })
    }

    /// Returns the computed values, in order, without the answers.
    pub fn computed(&self) -> impl Iterator<Item = &Computed> {
        self.entries().filter_map(|entry| match entry {
            Entry::Computed(computed) => Some(computed),
            Entry::Field(_) | Entry::Rows(_) => None,
        })
    }

    /// Returns one thing that is filled in or computed.
    pub fn entry(&self, id: &FieldId) -> Option<&Entry> {
        self.entries().find(|entry| entry.id() == id)
    }

    /// Returns the fields of the answer; none for a form.
    pub fn answers(&self) -> &[Entry] {
        self.inquiry.as_ref().map_or(&[], |inquiry| &inquiry.answers)
    }
}
