//! A regulation as it was declared: every name is an id and every condition is typed, but dates,
//! exceptions and parameters still stand as the source has them, with their places.

mod block;
mod clauses;
mod code;
mod condition;
mod document;
mod entry;
mod journey;
mod list;
mod parameter;
mod record;
mod regulation;
mod rule;
mod scenario;
mod table;

pub use block::{Block, Given, Placeholder};
pub use clauses::{Basis, Clauses, Force};
pub use code::Code;
pub use condition::{Computation, Condition, Read};
pub use document::{Document, Need, Requirement};
pub use entry::{Computed, ComputedValue, Entry, Field, Origin, Rows, Section};
pub use journey::{Journey, Step};
pub use list::{Item, List};
pub use parameter::{Parameter, ParameterRow, Validity};
pub use record::{Answering, Deadline, FiledBy, Gives, Record, Visit};
pub use regulation::{Heading, Law, Organisation, Part, Question, Regulation, RegulationHead};
pub use rule::{Effect, Exception, Provision, Rule};
pub use scenario::{Expectation, Scenario};
pub use table::{Column, Table, TableRow};
