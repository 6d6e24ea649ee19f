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
mod givens;
mod identifier_parts;
mod limits;
mod operand;
mod rows;
mod value;

pub(super) use compute::ComputeTarget;
pub(super) use elaborator::Elaborator;
