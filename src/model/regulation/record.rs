use crate::model::{
    DocumentId, FieldId, ItemId, OrganisationId, PartId, Period, QuestionId, RecordId, Term,
};
use crate::syntax::tree::{Carriage, Channel, Confidence, Presence, Silence, Unit};
use crate::text::{Bilingual, Date, Span, Spanned};

use super::{
    Basis, Block, Condition, Entry, Force, Heading, Need, Provision, Requirement, Rule, Section,
};

/// A form or an inquiry.
#[derive(Clone, Debug)]
pub struct Record {
    /// The id.
    pub id: RecordId,
    /// The names.
    pub heading: Heading,
    /// The words of its head, from the keyword on.
    pub span: Span,
    /// The number.
    pub number: Option<Spanned<i64>>,
    /// The group.
    pub group: Option<ItemId>,
    /// What it is for.
    pub purpose: Option<Bilingual>,
    /// Who files it.
    pub filed_by: Option<FiledBy>,
    /// How it may be sent.
    pub channels: Vec<Channel>,
    /// When presence is needed.
    pub visits: Vec<Visit>,
    /// The time promised for the decision.
    pub decided_within: Option<Deadline>,
    /// The document that comes out.
    pub gives: Option<Gives>,
    /// When it may be filed.
    pub force: Force,
    /// The law behind it.
    pub basis: Vec<Basis>,
    /// The open questions.
    pub pending: Vec<QuestionId>,
    /// What an inquiry has beyond a form; absent for a form.
    pub answering: Option<Answering>,
    /// The parts that it includes.
    pub parts: Vec<PartId>,
    /// What is filled in.
    pub sections: Vec<Section>,
    /// The documents.
    pub documents: Vec<Requirement>,
    /// The records that it needs.
    pub needs: Vec<Need>,
    /// The rules.
    pub rules: Vec<Rule>,
    /// The provisions.
    pub provisions: Vec<Provision>,
    /// The messages.
    pub blocks: Vec<Block>,
    /// How far its sources carry it.
    pub confidence: Option<Confidence>,
    /// Where its facts come from.
    pub sources: Vec<String>,
    /// The day on which the regulation staff confirmed it.
    pub confirmed: Option<Spanned<Date>>,
    /// The problems that it silences, with their reasons.
    pub allows: Vec<(Spanned<String>, Bilingual)>,
}

/// What an inquiry has beyond a form.
#[derive(Clone, Debug, Default)]
pub struct Answering {
    /// The body that answers.
    pub answered_by: Option<OrganisationId>,
    /// How it travels.
    pub carried: Option<Carriage>,
    /// The time allowed for the answer.
    pub within: Option<Deadline>,
    /// What no answer in time means.
    pub silence: Option<Silence>,
    /// The fields of the answer.
    pub answers: Vec<Entry>,
    /// The documents that the answer stands for.
    pub replaces: Vec<DocumentId>,
}

/// Who files a record.
#[derive(Clone, Debug)]
pub enum FiledBy {
    /// The person in the capacity that this field names.
    Field(FieldId),
    /// A body.
    Organisation(OrganisationId),
}

/// A presence that is needed.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Why.
    pub because: Presence,
    /// When.
    pub when: Option<Condition>,
    /// A remark.
    pub note: Option<Bilingual>,
    /// Where it stands.
    pub span: Span,
}

/// A time that is allowed or promised.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// How many.
    pub count: i64,
    /// Of what.
    pub unit: Unit,
    /// The open questions.
    pub pending: Vec<QuestionId>,
    /// Where it stands.
    pub span: Span,
}

/// The document that comes out.
#[derive(Clone, Debug)]
pub struct Gives {
    /// The document.
    pub document: DocumentId,
    /// How long it is good.
    pub valid: Option<(Term, Period)>,
    /// The same in words.
    pub words: Bilingual,
    /// The open questions.
    pub pending: Vec<QuestionId>,
}

impl Record {
    /// Returns everything that is filled in or computed, in order, without the answers.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.sections.iter().flat_map(|section| &section.entries)
    }

    /// Returns one thing that is filled in or computed.
    pub fn entry(&self, id: &FieldId) -> Option<&Entry> {
        self.entries().find(|entry| entry.id() == id)
    }

    /// Returns the fields of the answer; none for a form.
    pub fn answers(&self) -> &[Entry] {
        self.answering.as_ref().map_or(&[], |answering| &answering.answers)
    }
}
