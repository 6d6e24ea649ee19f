use crate::problems::Thing;

/// Returns the noun of a kind of thing, to follow an article.
pub(super) fn noun(thing: Thing) -> &'static str {
    match thing {
        Thing::Regulation => "regulation",
        Thing::Law => "law",
        Thing::Organisation => "organisation",
        Thing::List => "list",
        Thing::Item => "item",
        Thing::Document => "document",
        Thing::Part => "part",
        Thing::Parameter => "parameter",
        Thing::Record => "form or inquiry",
        Thing::Table => "table",
        Thing::Scenario => "scenario",
        Thing::Journey => "journey",
        Thing::Question => "question",
        Thing::Section => "section",
        Thing::Field => "field",
        Thing::Rows => "group of rows",
        Thing::Rule => "rule",
        Thing::Provision => "provision",
        Thing::Operand => "field or value",
    }
}

/// Returns the place where things of a kind are declared, to follow "declare it".
pub(super) fn home(thing: Thing) -> &'static str {
    match thing {
        Thing::Regulation => "in `forms/shared/regulation.zab`",
        Thing::Law => "in `forms/shared/laws.zab`",
        Thing::Organisation => "in `forms/shared/organisations.zab`",
        Thing::List => "in `forms/shared/lists.zab`, or in the one form that uses it",
        Thing::Item => "in its list",
        Thing::Document => "in `forms/shared/documents.zab`",
        Thing::Part => "in `forms/shared/parts.zab`",
        Thing::Parameter => "in `forms/shared/parameters.zab`",
        Thing::Record => "in a file of its own under `forms`",
        Thing::Table => "in `forms/shared/tables.zab`",
        Thing::Scenario => "behind its form",
        Thing::Journey => "in `forms/shared/journeys.zab`",
        Thing::Question => "in `forms/shared/questions.zab`",
        Thing::Section | Thing::Rows | Thing::Rule | Thing::Provision => {
            "in the form, or in a part that it includes"
        }
        Thing::Field => "in the form, or in a part in `forms/shared/parts.zab`",
        Thing::Operand => "as a field of the form, or as a parameter in `forms/shared`",
    }
}
