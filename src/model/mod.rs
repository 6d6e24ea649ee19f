//! The words in which a regulation means something: ids, types of values, conditions and terms.
//!
//! Gives plain data without sugar and without places in a source; holds no logic but that of its
//! own shape. `resolve` builds it, the `contract` carries it, and every output reads it.

mod formula;
mod id;
mod identifier_kind;
mod place;
pub mod regulation;
mod term;
mod terms;
mod value_type;

pub use formula::{Formula, Inclusion, Relation};
pub use id::{
    DocumentId, FieldId, ItemId, JourneyId, LawId, ListId, OrganisationId, ParameterId, PartId,
    ProvisionId, QuestionId, RecordId, RuleId, ScenarioId, SectionId, TableId,
};
pub use identifier_kind::IdentifierKind;
pub use place::{Part, Place, RowsPlace, Scope};
pub use term::{Direction, Period, Rounding, Term};
pub use value_type::{NumberType, Quantity, ValueType};
