use crate::problems::Sort;

/// Returns the noun of a kind of value with its article.
pub(super) fn a(sort: Sort) -> &'static str {
    match sort {
        Sort::Area => "an area",
        Sort::Choice => "a choice of one item",
        Sort::Choices => "a set of items",
        Sort::Condition => "a condition",
        Sort::Date => "a date",
        Sort::File => "a file",
        Sort::Identifier => "an identifier",
        Sort::Length => "a length",
        Sort::Money => "an amount of money",
        Sort::Number => "a number",
        Sort::Period => "a period of time",
        Sort::Plate => "a registry plate",
        Sort::Rows => "a group of rows",
        Sort::Text => "a text",
        Sort::YesNo => "a yes-no value",
        Sort::Inquiry => "an inquiry",
        Sort::Item => "an item of a list",
        Sort::Unknown => "a value of unknown kind",
    }
}
