use crate::problems::{Expected, Problem, SyntaxProblem};
use crate::syntax::grammar::{Pair, Rule};
use crate::text::Span;

use super::builder::Builder;

impl<'a> Builder<'a> {
    /// Reports a hole, and returns where it is; none where the pair is something.
    pub(super) fn hole(&mut self, pair: &Pair<'a>) -> Option<Span> {
        let expected = expected(pair.as_rule())?;
        self.flush();
        let span = self.span(pair);
        let problem = Problem {
            kind: SyntaxProblem::Hole { expected }.into(),
            span,
            related: Vec::new(),
            fix: None,
        };
        self.hole = Some((pair.as_span().start(), problem));
        Some(span)
    }
}

/// Returns what belongs in a hole.
fn expected(rule: Rule) -> Option<Expected> {
    Some(match rule {
        Rule::no_at_most => Expected::AtMost,
        Rule::no_because => Expected::Because,
        Rule::no_bracket => Expected::Bracket,
        Rule::no_by_or_type => Expected::TableOrType,
        Rule::no_carriage => Expected::Carriage,
        Rule::no_channel => Expected::Channel,
        Rule::no_close => Expected::Close,
        Rule::no_code => Expected::Code,
        Rule::no_condition => Expected::Condition,
        Rule::no_date => Expected::Date,
        Rule::no_decides => Expected::Decides,
        Rule::no_document => Expected::Document,
        Rule::no_from => Expected::From,
        Rule::no_hit => Expected::Hit,
        Rule::no_is => Expected::Is,
        Rule::no_is_given => Expected::IsGiven,
        Rule::no_name => Expected::Name,
        Rule::no_number => Expected::Number,
        Rule::no_outcome => Expected::Outcome,
        Rule::no_places => Expected::Places,
        Rule::no_presence => Expected::Presence,
        Rule::no_problem_code => Expected::ProblemCode,
        Rule::no_promise => Expected::Promise,
        Rule::no_confidence => Expected::Confidence,
        Rule::no_silence => Expected::Silence,
        Rule::no_text => Expected::Text,
        Rule::no_to => Expected::To,
        Rule::no_type => Expected::Type,
        Rule::no_unit => Expected::Unit,
        Rule::no_value => Expected::Value,
        _ => return None,
    })
}
