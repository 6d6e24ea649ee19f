use crate::contract::Record;

use super::Part;

/// An inquiry whose answer a filing may carry.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// The inquiry.
    pub inquiry: &'a Record,
    /// What is read of the answer.
    pub part: Part<'a>,
}
