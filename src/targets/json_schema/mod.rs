//! A JSON Schema (draft 2020-12) and a JSON Forms layout of every record, and what the schemas do
//! not hold.
//!
//! For whoever receives filings and wants to refuse the plainly wrong ones with any validator, and
//! for whoever shows a form on a screen. A schema describes the whole normalised filing. It never
//! refuses what the evaluator accepts: a condition that JSON Schema cannot say is weakened or left
//! out, and `schemas/coverage.json` says so. It refuses to know how a verdict is phrased.

mod answers;
mod calendar;
mod clause;
mod comparison;
mod computed;
mod conditional;
mod conditions;
mod coverage;
mod digits;
mod documentation;
mod documents;
mod draft;
mod emit;
mod fields;
mod ground;
mod layout;
mod loss;
mod lowered;
mod names;
mod parameters;
mod polarity;
mod rows;
mod shape;
mod site;
mod values;
mod view;
mod witness;

pub use emit::JsonSchemas;
