//! The meaning of a regulation in one normal form: what is required when.
//!
//! Takes a checked regulation; gives the one input of every output. It has no sugar, nothing
//! implicit and a fixed order, and it refuses to know how anything was spelt.

mod basis;
mod block;
mod code_entry;
mod computed;
mod condition;
mod contract;
mod document;
mod field;
mod force;
mod from_checked;
mod inquiry;
mod journey;
mod list;
mod lowering;
mod need;
mod parameter;
mod question;
mod record;
mod requirement;
mod rule;
mod scenario;
mod section;
mod table;

pub use basis::Basis;
pub use block::{Block, Purpose};
pub use code_entry::CodeEntry;
pub use computed::{Computed, ComputedValue};
pub use condition::Condition;
pub use contract::{Contract, Law, Organisation, RegulationHead};
pub use document::{Copies, Document};
pub use field::{Asked, Field};
pub use force::Force;
pub use from_checked::from_checked;
pub use inquiry::{Carriage, Inquiry, Silence};
pub use journey::{Actor, Bound, Journey, Step};
pub use list::{Item, List};
pub use need::Need;
pub use parameter::{Parameter, ParameterRow, Validity};
pub use question::Question;
pub use record::{
    Channel, Confidence, Deadline, DeadlineUnit, FiledBy, Gives, Presence, Record, RecordKind,
    Visit,
};
pub use requirement::Requirement;
pub use rule::{Effect, Provision, Rule};
pub use scenario::{Expectation, Scenario};
pub use section::{Entry, Rows, Section};
pub use table::{Hit, Table, TableColumn, TableRow};
