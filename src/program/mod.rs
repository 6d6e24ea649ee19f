//! A record as steps: what every validator does, in which order, and what it reads for it.
//!
//! Takes the contract; gives, for one record, the order in which values are read, the fields on
//! which each condition rests, the pointers of each rule and the answers that it waits for. All
//! validators are written from it, so that none has to find these out again. It decides nothing
//! that the reference evaluator does not, and refuses to know any programming language.

mod answer;
mod derived;
mod document_step;
mod given;
mod guard;
mod lowering;
mod need_step;
mod order;
mod part;
mod program;
mod reading;
mod rule_step;
mod slot;
mod step;

pub use answer::Answer;
pub use derived::Derived;
pub use document_step::DocumentStep;
pub use given::Given;
pub use guard::Guard;
pub use need_step::NeedStep;
pub use part::Part;
pub use program::{Program, ProvisionStep, VisitStep};
pub use rule_step::RuleStep;
pub use slot::Slot;
pub use step::Step;
