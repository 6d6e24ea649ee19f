//! Conditions and values: from words to typed formulas and terms.
//!
//! Takes an expression and the scope of its names; gives a formula or a term, and every value that
//! it reads together with what certainly holds where it is read.

mod arithmetic;
mod choices;
mod compare;
mod compute;
mod condition;
mod elaborator;
mod limit;
mod operand;
mod rows;
mod scale;
mod value;

pub(super) use compute::ComputeTarget;
pub(super) use elaborator::Elaborator;
