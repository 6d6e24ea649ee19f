use crate::model::ItemId;

/// An integer of no list: an item that the field does not allow.
const NO_ITEM: usize = 0xFFFF;

/// Returns the index of an item in a list.
pub(super) fn index(all: &[ItemId], item: &ItemId) -> usize {
    all.iter().position(|it| it == item).unwrap_or(NO_ITEM)
}

/// Returns the indexes of items in a list, as arguments.
pub(super) fn indexes(all: &[ItemId], items: &[ItemId]) -> String {
    let all: Vec<String> = items.iter().map(|item| index(all, item).to_string()).collect();
    all.join(", ")
}
