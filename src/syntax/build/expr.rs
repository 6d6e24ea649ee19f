use crate::problems::SyntaxProblem;
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::prepare::DEEPEST;
use crate::syntax::tree::{Comparison, Expr, ExprKind, Inclusion, Path, Share};
use crate::text::Span;

use super::builder::Builder;
use super::parts::Parts;

impl<'a> Parts<'_, 'a> {
    /// Takes a condition or a value; a hole where none stands.
    pub(super) fn expr(&mut self) -> Expr {
        match self.take() {
            Ok(pair) => self.build.expr(pair),
            Err(span) => missing(span),
        }
    }

    pub(super) fn boxed(&mut self) -> Box<Expr> {
        Box::new(self.expr())
    }

    /// Takes the word that says which share is meant.
    pub(super) fn share(&mut self) -> Share {
        match self.word() {
            Some(Rule::k_percent_of) => Share::Percent,
            _ => Share::Thousand,
        }
    }

    /// Takes names joined by dots, unless there is a hole.
    pub(super) fn path(&mut self) -> Option<Path> {
        let pair = self.take().ok()?;
        Some(self.build.path(pair))
    }
}

pub(super) fn missing(span: Span) -> Expr {
    Expr { kind: ExprKind::Missing, span }
}

impl<'a> Builder<'a> {
    /// Reads a condition or a value.
    pub(super) fn expr(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let rule = pair.as_rule();
        let kind = match rule {
            Rule::k_yes => ExprKind::YesNo(true),
            Rule::k_no => ExprKind::YesNo(false),
            Rule::cond => return self.condition(pair),
            Rule::atom => return self.atom(pair),
            Rule::comparison => return self.comparison(pair),
            Rule::sum | Rule::term => return self.chain(pair),
            Rule::factor => return self.factor(pair),
            Rule::operand | Rule::end_of_period => return self.operand(pair),
            Rule::key => return Parts::of(self, pair).expr(),
            Rule::computed => return self.computed(pair),
            Rule::boxed => return self.boxed(pair),
            Rule::thing => return self.thing(pair),
            Rule::exactly => self.exactly(pair),
            Rule::row_test => self.row_test(pair),
            Rule::bracket => self.bracket(pair),
            Rule::measure => self.measure(pair),
            Rule::filing_date => ExprKind::FilingDate,
            Rule::path => ExprKind::Path(self.path(pair)),
            Rule::gregorian => self.gregorian(pair),
            Rule::aggregate => self.aggregate(pair),
            Rule::between => self.between(pair),
            _ => ExprKind::Missing,
        };
        Expr { kind, span }
    }

    /// Reads conditions joined by `and` or `or`.
    fn condition(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let mut groups = vec![vec![parts.expr()]];
        let mut first: Option<Rule> = None;
        while let Ok(word) = parts.take() {
            let rule = word.as_rule();
            if *first.get_or_insert(rule) != rule {
                let at = parts.build.span(&word);
                parts.build.mixed(at);
            }
            if rule == Rule::k_or {
                groups.push(Vec::new());
            }
            let next = parts.expr();
            groups.last_mut().expect("there is one group at least").push(next);
        }
        let joined = groups.into_iter().map(|group| join(group, span, ExprKind::And));
        join(joined.collect(), span, ExprKind::Or)
    }

    /// Reports `and` beside `or`, once for each condition.
    fn mixed(&mut self, at: Span) {
        self.problems.push(SyntaxProblem::MixedConnectives, at);
    }

    /// Reads one condition with the words that deny it.
    fn atom(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let mut denials = 0;
        while let Some(word) = parts.take_if(Rule::k_not) {
            denials += 1;
            if denials + parts.build.depth == DEEPEST + 1 {
                let at = parts.build.span(&word);
                parts.build.problems.push(SyntaxProblem::TooDeep, at);
            }
        }
        let denials = denials.min(DEEPEST.saturating_sub(parts.build.depth));
        parts.build.depth += denials;
        let inner = parts.expr();
        self.depth -= denials;
        (0..denials).fold(inner, |inner, _| Expr { kind: ExprKind::Not(Box::new(inner)), span })
    }

    fn bracket(&mut self, pair: Pair<'a>) -> ExprKind {
        self.depth += 1;
        let mut parts = Parts::of(self, pair);
        let inner = parts.boxed();
        parts.word();
        self.depth -= 1;
        ExprKind::Bracket(inner)
    }

    /// Takes a bracket for what it holds: after `where` and the words about rows it is no other.
    pub(super) fn held(&mut self, expr: Expr) -> Box<Expr> {
        if let ExprKind::Bracket(inner) = expr.kind {
            return inner;
        }
        Box::new(expr)
    }

    fn exactly(&mut self, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        parts.word();
        let names = parts.names();
        parts.word();
        ExprKind::ExactlyOne(names)
    }

    fn row_test(&mut self, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        let word = parts.word();
        let path = parts.path();
        let test = parts.expr();
        let test = self.held(test);
        match (path, word) {
            (None, _) => ExprKind::Missing,
            (Some(path), Some(Rule::k_in_any_row_of)) => ExprKind::AnyRow(path, test),
            (Some(path), _) => ExprKind::EveryRow(path, test),
        }
    }

    /// Reads a value, and what is said of it.
    fn comparison(&mut self, pair: Pair<'a>) -> Expr {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let value = parts.expr();
        let Some(test) = parts.take_if(Rule::test) else {
            return value;
        };
        Expr { kind: self.test(Box::new(value), test), span }
    }

    fn test(&mut self, value: Box<Expr>, pair: Pair<'a>) -> ExprKind {
        let mut parts = Parts::of(self, pair);
        let word = parts.word();
        match word {
            Some(Rule::k_is_given) => ExprKind::Given(value, true),
            Some(Rule::k_is_not_given) => ExprKind::Given(value, false),
            Some(Rule::k_is_answered) => ExprKind::Answered(value),
            Some(Rule::k_differ) => ExprKind::Differ(value),
            Some(Rule::k_is_one_of) => ExprKind::IsOneOf(value, true, parts.names()),
            Some(Rule::k_is_none_of) => ExprKind::IsOneOf(value, false, parts.names()),
            Some(Rule::k_from) => {
                let first = parts.boxed();
                parts.word();
                ExprKind::Range(value, first, parts.boxed())
            }
            Some(Rule::k_above) => above(value, &mut parts),
            Some(rule) => match (inclusion(rule), comparison(rule)) {
                (Some(Inclusion::One | Inclusion::Lacks), _) => {
                    let item = parts.name().into_iter().collect();
                    ExprKind::Includes(value, inclusion(rule).unwrap_or(Inclusion::One), item)
                }
                (Some(how), _) => ExprKind::Includes(value, how, parts.names()),
                (None, Some(how)) => ExprKind::Compare(value, how, parts.boxed()),
                (None, None) => ExprKind::Missing,
            },
            None => ExprKind::Missing,
        }
    }
}

fn above(value: Box<Expr>, parts: &mut Parts<'_, '_>) -> ExprKind {
    let first = parts.boxed();
    if parts.take_if(Rule::k_to).is_some() {
        ExprKind::AboveTo(value, first, parts.boxed())
    } else {
        ExprKind::Compare(value, Comparison::Above, first)
    }
}

/// Joins expressions where there are several.
fn join(mut list: Vec<Expr>, span: Span, kind: fn(Vec<Expr>) -> ExprKind) -> Expr {
    match list.pop() {
        Some(only) if list.is_empty() => only,
        Some(last) => {
            list.push(last);
            Expr { kind: kind(list), span }
        }
        None => missing(span),
    }
}

fn inclusion(rule: Rule) -> Option<Inclusion> {
    Some(match rule {
        Rule::k_includes => Inclusion::One,
        Rule::k_includes_all_of => Inclusion::AllOf,
        Rule::k_includes_any_of => Inclusion::AnyOf,
        Rule::k_includes_only => Inclusion::Only,
        Rule::k_lacks => Inclusion::Lacks,
        _ => return None,
    })
}

fn comparison(rule: Rule) -> Option<Comparison> {
    Some(match rule {
        Rule::k_is => Comparison::Is,
        Rule::k_is_not => Comparison::IsNot,
        Rule::k_at_least => Comparison::AtLeast,
        Rule::k_at_most => Comparison::AtMost,
        Rule::k_below => Comparison::Below,
        Rule::k_before => Comparison::Before,
        Rule::k_after => Comparison::After,
        Rule::k_on_or_before => Comparison::OnOrBefore,
        Rule::k_on_or_after => Comparison::OnOrAfter,
        _ => return None,
    })
}
