use crate::contract::Contract;

use super::Artifact;

/// One output of the compiler.
pub trait Target: Sync {
    /// Returns the name by which people ask for the output.
    fn name(&self) -> &'static str;

    /// Returns the files of the output: the same bytes for the same contract, everywhere.
    fn emit(&self, contract: &Contract) -> Vec<Artifact>;
}
