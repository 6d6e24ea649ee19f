use crate::model::RecordId;
use crate::resolve::field_info::Fields;
use crate::resolve::namespace::Namespace;
use crate::resolve::scope::Scope;
use crate::resolve::shared::Shared;
use crate::resolve::value_type::{ListInfo, Lists};

/// The names that the conditions about a record may use. Scenarios need them after the record.
pub(in crate::resolve) struct RecordScope {
    pub(in crate::resolve) id: RecordId,
    pub(in crate::resolve) lists: Namespace<ListInfo>,
    pub(in crate::resolve) fields: Fields,
    pub(in crate::resolve) answers: Fields,
}

impl RecordScope {
    /// Returns the lists that the record may use.
    pub(in crate::resolve) fn lists<'a>(&'a self, shared: &'a Shared) -> Lists<'a> {
        Lists { local: Some(&self.lists), shared: &shared.lists }
    }

    /// Returns the scope of its conditions.
    pub(in crate::resolve) fn scope<'a>(
        &'a self,
        shared: &'a Shared,
        lists: &'a Lists<'a>,
    ) -> Scope<'a> {
        let own = Some((&self.id, &self.answers));
        Scope {
            shared,
            lists,
            fields: &self.fields,
            own,
            row: None,
            reading: crate::resolve::scope::Reading::Condition,
        }
    }
}
