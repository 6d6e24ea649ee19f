//! The reference evaluator: what a filing must satisfy, and whether it does.
//!
//! Takes a `Contract` and a filing as JSON; gives the whole verdict, and runs the scenarios. It is
//! naive on purpose: every other output is compared with it. Refuses to know sources and targets.

mod answers;
mod apply;
mod case;
mod computed;
mod coverage;
mod decide;
mod document_verdict;
mod documents;
mod draft;
mod evaluate;
mod fact;
mod finding;
mod finding_code;
mod formula;
mod judge;
mod need_verdict;
mod needs;
mod normalise;
mod outcome;
mod parameter;
mod phrase;
mod pointer;
mod read_number;
mod read_value;
mod rules;
mod run;
mod sample;
mod sample_value;
mod settle;
mod solve;
mod structure;
mod table;
mod term;
mod trace;
mod trial;
mod unknown;
mod unmet;
mod value;
mod verdict;
mod view;
mod visit_verdict;
mod whole;
mod wire;
mod wish;
mod words;

pub use coverage::{Coverage, RecordCoverage, coverage};
pub use document_verdict::DocumentVerdict;
pub use evaluate::evaluate;
pub use fact::{Expected, Fact, Limit};
pub use finding::Finding;
pub use finding_code::FindingCode;
pub use need_verdict::NeedVerdict;
pub use normalise::normalise;
pub use outcome::Outcome;
pub use phrase::{Phrase, phrases};
pub use run::run;
pub use sample::sample_filing;
pub use structure::{COPIES, DOCUMENT, FILING, KEYS};
pub use trace::{RuleState, Trace};
pub use trial::{Came, Failure, Trial};
pub use verdict::Verdict;
pub use visit_verdict::VisitVerdict;
