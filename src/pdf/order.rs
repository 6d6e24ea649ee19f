use serde_json::Value as Json;

use crate::contract::Record;
use crate::paper::Sheet;
use crate::text::Date;

/// A sheet to be typeset, and what travels with it.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The record that the sheet shows.
    pub record: &'a Record,
    /// Everything that is printed.
    pub sheet: &'a Sheet,
    /// The filing that fills the sheet, to be attached as it was given; none for a blank one.
    pub filing: Option<&'a Json>,
}

impl Order<'_> {
    /// Returns the day that the document bears: that of the revision, so that every run gives the same.
    pub(super) fn dated(&self) -> Option<Date> {
        Date::parse(&self.sheet.head.revision_wire)
    }
}
