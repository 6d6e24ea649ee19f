use crate::model::regulation::{Computation, Condition, Read};
use crate::model::{Place, RowsPlace};
use crate::problems::{KindProblem, Problem};
use crate::resolve::scope::Scope;
use crate::resolve::session::Session;
use crate::syntax::condition_words;
use crate::syntax::tree::Expr;
use crate::text::{Bilingual, Lang, Span};

use super::ComputeTarget;

/// One walk over one condition.
pub(in crate::resolve) struct Elaborator<'a, 's> {
    pub(super) scope: Scope<'a>,
    pub(super) session: &'s mut Session,
    pub(super) reads: Vec<Read>,
    /// Whether the values that are read may be absent without harm.
    pub(super) lenient: bool,
}

impl<'a, 's> Elaborator<'a, 's> {
    /// Prepares a walk.
    pub(in crate::resolve) fn new(scope: Scope<'a>, session: &'s mut Session) -> Self {
        Self { scope, session, reads: Vec::new(), lenient: false }
    }

    /// Returns a condition with its words and the values that it reads.
    pub(in crate::resolve) fn into_condition(mut self, expr: &Expr) -> Condition {
        let formula = self.formula(expr);
        let words = self.words(expr);
        Condition { formula, span: expr.span, words, reads: self.reads }
    }

    /// Returns a computed number or date with its words and the values that it reads.
    pub(in crate::resolve) fn into_computation(
        mut self,
        expr: &Expr,
        target: &ComputeTarget<'_>,
    ) -> Option<Computation> {
        let term = self.computed(expr, target)?;
        let words = self.words(expr);
        Some(Computation { term, span: expr.span, words, reads: self.reads })
    }

    fn words(&self, expr: &Expr) -> Bilingual {
        let words = |lang| condition_words(expr, lang, &self.session.uses);
        Bilingual { fa: words(Lang::Fa), en: words(Lang::En) }
    }

    /// Reports a problem of kinds at a place.
    pub(super) fn problem(&mut self, problem: KindProblem, span: Span) -> &mut Problem {
        self.session.problems.push(problem, span)
    }

    /// Notes that a value is read.
    pub(super) fn read(&mut self, place: &Place, span: Span, rows: Option<&RowsPlace>) {
        self.reads.push(Read {
            place: place.clone(),
            span,
            rows: rows.cloned(),
            under: Vec::new(),
            may_be_absent: self.lenient,
        });
    }

    /// Walks where values may be absent without harm.
    pub(super) fn leniently<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.lenient, true);
        let value = walk(self);
        self.lenient = before;
        value
    }
}
