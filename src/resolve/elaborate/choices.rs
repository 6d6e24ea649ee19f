use crate::model::{Formula, Inclusion, ItemId, ListId, Place, Scope};
use crate::problems::{KindProblem, Sort};
use crate::resolve::types::ListInfo;
use crate::syntax::tree::{self, Comparison, Expr, ExprKind, Name};

use super::Elaborator;
use super::value::{Column, Value};

impl<'a> Elaborator<'a, '_> {
    /// Returns what a comparison states about a choice.
    pub(super) fn compare_choice(
        &mut self,
        place: &Place,
        list: &ListId,
        comparison: Comparison,
        right: &Expr,
    ) -> Formula {
        if let Some(item) = self.item_named(right, list) {
            return match comparison {
                Comparison::IsNot => Formula::NoneOf(place.clone(), vec![item]),
                _ => Formula::OneOf(place.clone(), vec![item]),
            };
        }
        let Some(info) = self.scope.lists.by_id(list) else {
            return Formula::Constant(true);
        };
        if let ExprKind::Path(path) = &right.kind
            && path.rest.is_empty()
            && !self.names_field(&path.first)
        {
            self.session.item(&path.first, info);
            return Formula::Constant(true);
        }
        match self.value(right) {
            Value::Choice(other, other_list) if other_list == *list => {
                self.same((place.clone(), Sort::Choice), comparison, other, right.span)
            }
            Value::Missing => Formula::Constant(true),
            other => {
                let (left, right_sort) = (Sort::Choice, other.sort());
                self.problem(KindProblem::NotComparable { left, right: right_sort }, right.span);
                Formula::Constant(true)
            }
        }
    }

    fn names_field(&self, name: &Name) -> bool {
        let row = self.scope.row.map(|row| row.fields);
        let answers = self.scope.own.map(|(_, answers)| answers);
        let fields = [row, Some(self.scope.fields), answers];
        fields.into_iter().flatten().any(|fields| fields.get(name).is_some())
    }

    fn item_named(&mut self, expr: &Expr, list: &ListId) -> Option<ItemId> {
        let ExprKind::Path(path) = &expr.kind else {
            return None;
        };
        let info = self.scope.lists.by_id(list)?;
        let item = path.rest.is_empty().then(|| self.session.lookup(&info.items, &path.first))?;
        item.map(|item| ItemId::new(item.id()))
    }

    /// Returns `E is one of a, b`, or `E is none of a, b`.
    pub(super) fn one_of(&mut self, of: &Expr, among: bool, names: &[Name]) -> Formula {
        let value = self.value(of);
        let Value::Choice(place, list) = value else {
            if value.sort() != Sort::Unknown {
                self.problem(KindProblem::NotAChoice { found: value.sort() }, of.span);
            }
            return Formula::Constant(true);
        };
        let Some(info) = self.scope.lists.by_id(&list) else {
            return Formula::Constant(true);
        };
        let items = self.session.items(names, info);
        if among { Formula::OneOf(place, items) } else { Formula::NoneOf(place, items) }
    }

    /// Returns `E includes …`, of a set of items or of a column.
    pub(super) fn includes(
        &mut self,
        of: &Expr,
        inclusion: tree::Inclusion,
        names: &[Name],
    ) -> Formula {
        let inclusion = match inclusion {
            tree::Inclusion::One | tree::Inclusion::AllOf => Inclusion::All,
            tree::Inclusion::AnyOf => Inclusion::Any,
            tree::Inclusion::Only => Inclusion::Only,
            tree::Inclusion::Lacks => Inclusion::None,
        };
        match self.value(of) {
            Value::Choices(place, list) => {
                let Some(info) = self.list(&list) else {
                    return Formula::Constant(true);
                };
                Formula::Includes(place, inclusion, self.session.items(names, info))
            }
            Value::Column(column) => self.column_includes(column, inclusion, names),
            Value::Missing => Formula::Constant(true),
            other => {
                self.problem(KindProblem::NotASet { found: other.sort() }, of.span);
                Formula::Constant(true)
            }
        }
    }

    /// Lowers a set made of a column to conditions about rows.
    fn column_includes(
        &mut self,
        column: Column<'a>,
        inclusion: Inclusion,
        names: &[Name],
    ) -> Formula {
        let crate::model::ValueType::Choice { list, .. } = column.value_type else {
            let found = crate::resolve::types::sort_of(column.value_type);
            self.problem(KindProblem::NotASet { found }, column.span);
            return Formula::Constant(true);
        };
        let Some(info) = self.list(list) else {
            return Formula::Constant(true);
        };
        let items = self.session.items(names, info);
        let place = Place { scope: Scope::Row, field: column.field.clone(), part: None };
        let some = |items: Vec<ItemId>| {
            let chosen = Formula::OneOf(place.clone(), items);
            let row = column.filter.iter().cloned().chain([chosen]).collect();
            Formula::AnyRow(column.rows.clone(), Box::new(Formula::And(row)))
        };
        match inclusion {
            Inclusion::All => {
                Formula::And(items.into_iter().map(|item| some(vec![item])).collect())
            }
            Inclusion::Any => some(items),
            Inclusion::None => Formula::Not(Box::new(some(items))),
            Inclusion::Only => {
                let chosen = Formula::OneOf(place.clone(), items);
                let without =
                    column.filter.iter().map(|filter| Formula::Not(Box::new(filter.clone())));
                let row = without.chain([chosen]).collect();
                Formula::EveryRow(column.rows.clone(), Box::new(Formula::Or(row)))
            }
        }
    }

    fn list(&self, list: &ListId) -> Option<&'a ListInfo> {
        self.scope.lists.by_id(list)
    }
}
