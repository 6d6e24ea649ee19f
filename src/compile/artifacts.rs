use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::contract::Contract;
use crate::targets::registry::ALL;
use crate::targets::{Artifact, Target};

/// Returns what all targets emit, by path.
pub fn artifacts(contract: &Contract) -> Vec<Artifact> {
    artifacts_of(contract, ALL)
}

/// Returns what some targets emit, by path.
///
/// # Panics
/// Where two targets emit the same path: a fault of the program, which no source can cause.
pub fn artifacts_of(contract: &Contract, targets: &[&dyn Target]) -> Vec<Artifact> {
    let emitted: Vec<Vec<Artifact>> =
        targets.par_iter().map(|target| target.emit(contract)).collect();
    let mut by_path = BTreeMap::new();
    for artifact in emitted.into_iter().flatten() {
        let earlier = by_path.insert(artifact.path.clone(), artifact);
        assert!(earlier.is_none(), "two targets emit {earlier:?}");
    }
    by_path.into_values().collect()
}
