use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes an id as it is written in a source.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// Returns the id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// The id of a document of the shared vocabulary.
    DocumentId
    /// The id of a field, a group of rows or a computed value; unique in its record.
    FieldId
    /// The id of an item of a list.
    ItemId
    /// The id of a journey.
    JourneyId
    /// The id of a law, a bylaw, a circular or a ruling.
    LawId
    /// The id of a list.
    ListId
    /// The id of a body.
    OrganisationId
    /// The id of a parameter.
    ParameterId
    /// The id of a part that several records share.
    PartId
    /// The id of a provision; unique in its record.
    ProvisionId
    /// The id of an open question.
    QuestionId
    /// The id of a form or an inquiry.
    RecordId
    /// The id of a rule; unique in its record.
    RuleId
    /// The id of a scenario.
    ScenarioId
    /// The id of a section; unique in its record.
    SectionId
    /// The id of a decision table.
    TableId
}
