use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::tree::{Limit, LimitKind, TypeExpr, TypeExprKind};

use super::builder::Builder;
use super::closed;
use super::parts::Parts;

impl<'a> Parts<'_, 'a> {
    /// Takes a type, if one stands here; reports the hole where one must.
    pub(super) fn type_expr(&mut self) -> Option<TypeExpr> {
        if self.peek() == Some(Rule::no_type) {
            self.word();
        }
        let pair = self.take_if(Rule::value_type)?;
        self.build.type_expr(pair)
    }

    /// Takes all the bounds that stand here.
    pub(super) fn limits(&mut self) -> Vec<Limit> {
        let mut limits = Vec::new();
        while let Some(pair) = self.take_if(Rule::limit) {
            limits.push(self.build.limit(pair));
        }
        limits
    }
}

impl<'a> Builder<'a> {
    fn type_expr(&mut self, pair: Pair<'a>) -> Option<TypeExpr> {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let pair = parts.take().ok()?;
        let rule = pair.as_rule();
        let mut parts = Parts::of(parts.build, pair);
        let word = parts.word()?;
        let kind = match rule {
            Rule::decimal => {
                parts.word();
                let places = parts.number().map_or(0, |number| number.scaled);
                parts.word();
                TypeExprKind::Decimal(places.try_into().unwrap_or(u8::MAX))
            }
            Rule::one_of => {
                let list = parts.name()?;
                let narrow = parts.narrow();
                match word {
                    Rule::k_one_of => TypeExprKind::OneOf(list, narrow),
                    _ => TypeExprKind::AnyOf(list, narrow),
                }
            }
            _ => TypeExprKind::BuiltIn(closed::built_in(word)?),
        };
        Some(TypeExpr { kind, span })
    }

    /// Reads a bound.
    pub(super) fn limit(&mut self, pair: Pair<'a>) -> Limit {
        let span = self.span(&pair);
        let mut parts = Parts::of(self, pair);
        let word = parts.word();
        let first = parts.expr();
        let kind = match word {
            Some(Rule::k_from) => {
                parts.word();
                LimitKind::From(first, parts.expr())
            }
            Some(Rule::k_above) if parts.word().is_some() => {
                LimitKind::AboveTo(first, parts.expr())
            }
            Some(Rule::k_above) => LimitKind::Above(first),
            Some(Rule::k_at_least) => LimitKind::AtLeast(first),
            Some(Rule::k_at_most) => LimitKind::AtMost(first),
            _ => LimitKind::Below(first),
        };
        Limit { kind, span }
    }
}
