//! The reference evaluator: what each condition and term means, what a verdict says, how scenarios
//! run, and what holds for every filing.

mod calendar;
mod conditions;
mod coverage;
mod fixture;
mod inquiries;
mod laws;
mod normalising;
mod probe;
mod scenarios;
mod terms;
mod values;
mod verdicts;
