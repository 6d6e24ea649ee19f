use serde_json::Value;

use crate::contract::{Contract, Record};
use crate::paper::{Edition, Sheet, compose};

/// A form that is printed, and the filing on it.
pub(super) struct Printed<'a> {
    pub(super) record: &'a Record,
    #[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "a PDF carries it"))]
    pub(super) filing: Option<&'a Value>,
    pub(super) sheet: Sheet,
}

impl<'a> Printed<'a> {
    pub(super) fn new(
        contract: &Contract,
        record: &'a Record,
        edition: Edition,
        filing: Option<&'a Value>,
    ) -> Self {
        Self { record, filing, sheet: compose(contract, record, edition, filing) }
    }
}
