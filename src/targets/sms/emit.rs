use crate::contract::Contract;
use crate::targets::{Artifact, Target};

/// The SMS table.
pub struct Sms;

impl Target for Sms {
    fn name(&self) -> &'static str {
        "sms"
    }

    fn emit(&self, _: &Contract) -> Vec<Artifact> {
        vec![]
    }
}
