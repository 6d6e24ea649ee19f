use crate::model::regulation::Condition;
use crate::syntax::tree::Expr;

use crate::resolve::declared::Declared;
use crate::resolve::elaborate::Elaborator;
use crate::resolve::scope::Scope;
use crate::resolve::session::Session;

/// Where a body is resolved: its names, the vocabulary, and what the walk finds.
pub(in crate::resolve) struct Context<'a, 's> {
    pub(in crate::resolve) scope: Scope<'a>,
    pub(in crate::resolve) declared: &'a Declared<'a>,
    pub(in crate::resolve) session: &'s mut Session,
}

impl<'a> Context<'a, '_> {
    /// Returns a typed condition.
    pub(in crate::resolve) fn condition(&mut self, expr: &Expr) -> Condition {
        Elaborator::new(self.scope, self.session).into_condition(expr)
    }
}
