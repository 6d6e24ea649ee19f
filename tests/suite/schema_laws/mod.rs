//! The law of the schemas, over all real forms: a schema never refuses what the evaluator accepts,
//! and refuses what it says to hold.

mod cases;
mod dice;
mod mend;
mod mutate;
mod normalising;
mod openapi;
mod pointer;
mod promise;
mod schemas;
mod values;

use cases::{Case, cases};
use dice::Dice;
use schemas::schemas;
