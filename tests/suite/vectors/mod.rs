//! Vectors: what they promise to those who compare a validator with the evaluator.

mod laws;
mod shared;

use std::sync::OnceLock;

use zabeteh::vectors::{RecordVectors, all};

use crate::forms::real;

/// The vectors of all real forms.
fn vectors() -> &'static [RecordVectors] {
    static ALL: OnceLock<Vec<RecordVectors>> = OnceLock::new();
    ALL.get_or_init(|| all(real().contract()))
}
