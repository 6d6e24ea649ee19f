use pest::Parser;
use pest_derive::Parser;

/// One thing that the grammar found, with what it is made of.
pub(super) type Pair<'a> = pest::iterators::Pair<'a, Rule>;

/// Several of them in a row.
pub(super) type Pairs<'a> = pest::iterators::Pairs<'a, Rule>;

#[derive(Parser)]
#[grammar = "../grammar/keywords.pest"]
#[grammar = "../grammar/zabeteh.pest"]
struct Grammar;

/// Reads a prepared text as a row of statements and of words that are none.
pub(super) fn statements(prepared: &str) -> Pairs<'_> {
    let mut file = Grammar::parse(Rule::file, prepared)
        .expect("the grammar is total: what is no statement is junk");
    file.next().expect("the rule `file` gives one pair").into_inner()
}

/// Whether a rule is that of a keyword.
pub(super) fn is_keyword(rule: Rule) -> bool {
    (Rule::k_above..=Rule::k_yes_no).contains(&rule)
}
