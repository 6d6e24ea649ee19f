use crate::model::regulation::{Heading, Parameter, ParameterRow, Validity};
use crate::model::{NumberType, ParameterId, ValueType};
use crate::problems::{KindProblem, Sort};
use crate::resolve::body::Context;
use crate::resolve::body::clauses::force;
use crate::resolve::bounds::ends;
use crate::resolve::namespace::Named;
use crate::resolve::shared::ParameterInfo;
use crate::resolve::value_type::sort_of;
use crate::syntax::tree::{Cell, Expr, ExprKind, Kind, Node, Tag};
use crate::text::Span;

/// Returns a dated parameter.
pub(in crate::resolve) fn parameter(
    named: &Named<&Node>,
    info: &ParameterInfo,
    context: &mut Context<'_, '_>,
) -> Option<Parameter> {
    let value_type = info.value_type.clone()?;
    if !matches!(value_type, ValueType::Number(_) | ValueType::Date { .. }) {
        context.session.problems.push(KindProblem::ParameterType, named.value.span);
        return None;
    }
    let mut validities = Vec::new();
    for node in named.value.children_of(Tag::Since) {
        validities.extend(validity(node, &value_type, info.key.as_ref(), context));
    }
    Some(Parameter {
        id: ParameterId::new(named.id()),
        heading: Heading { title: named.title.clone(), span: named.span },
        value_type,
        key: info.key.clone(),
        validities,
        until: force(named.value).until,
    })
}

fn validity(
    node: &Node,
    value_type: &ValueType,
    key: Option<&ValueType>,
    context: &mut Context<'_, '_>,
) -> Option<Validity> {
    let Kind::Since { date: Some(since), value } = &node.kind else {
        return None;
    };
    let mut rows = Vec::new();
    if let Some(expr) = value {
        let constant = context.constant(expr, value_type);
        rows.extend(constant.map(|value| ParameterRow {
            range: None,
            items: Vec::new(),
            value,
            span: expr.span,
        }));
        if key.is_some() {
            context.session.problems.push(KindProblem::Key { keyed: true }, expr.span);
        }
    }
    for (at, row) in node.children_of(Tag::TableRow).enumerate() {
        let Kind::TableRow(cells) = &row.kind else {
            continue;
        };
        let is_head = at == 0 && matches!(cells.last(), Some(Cell::Is));
        match key {
            Some(key) if !is_head => {
                rows.extend(keyed_row(cells, row.span, key, value_type, context))
            }
            Some(_) => {}
            None => {
                context.session.problems.push(KindProblem::Key { keyed: false }, row.span);
            }
        }
    }
    Some(Validity {
        since: *since,
        rows,
        basis: context.session.bases(node, context.declared),
        pending: context.pending(node),
    })
}

fn keyed_row(
    cells: &[Cell],
    span: Span,
    key: &ValueType,
    value_type: &ValueType,
    context: &mut Context<'_, '_>,
) -> Option<ParameterRow> {
    let [first, last] = cells else {
        let problem = KindProblem::RowLength { expected: 2, found: cells.len() };
        context.session.problems.push(problem, span);
        return None;
    };
    let value = context.constant_cell(last, value_type, span)?;
    let row = ParameterRow { range: None, items: Vec::new(), value, span };
    match (key, first) {
        (ValueType::Choice { list, .. }, Cell::Names(names)) => {
            let list = context.scope.lists.by_id(list)?;
            Some(ParameterRow { items: context.session.items(names, list), ..row })
        }
        (ValueType::Number(number), cell) => {
            let range = context.key_range(cell, *number, span)?;
            Some(ParameterRow { range: Some(range), ..row })
        }
        _ => {
            let needed = sort_of(key);
            context.session.problems.push(KindProblem::CellType { needed }, span);
            None
        }
    }
}

impl Context<'_, '_> {
    fn key_range(&mut self, cell: &Cell, number: NumberType, span: Span) -> Option<(i64, i64)> {
        match cell {
            Cell::Any => Some((number.min, number.max)),
            Cell::Number(value, unit, span) => {
                let value = self.session.scaled(*value, *unit, number, *span)?;
                Some((value, value))
            }
            Cell::Limit(limit) => {
                let (low, high) = ends(&limit.kind);
                let low = match low {
                    Some((expr, strict)) => self.session.number(expr, number)? + i64::from(strict),
                    None => number.min,
                };
                let high = match high {
                    Some((expr, strict)) => self.session.number(expr, number)? - i64::from(strict),
                    None => number.max,
                };
                Some((low, high))
            }
            Cell::Undecided | Cell::Yes | Cell::No | Cell::Is | Cell::Date(..) | Cell::Names(_) => {
                let problem = KindProblem::CellType { needed: Sort::Number };
                self.session.problems.push(problem, span);
                None
            }
            Cell::Missing(_) => None,
        }
    }

    /// Returns a constant in the scale of a type.
    pub(in crate::resolve) fn constant(
        &mut self,
        expr: &Expr,
        value_type: &ValueType,
    ) -> Option<i64> {
        match (value_type, &expr.kind) {
            (ValueType::Number(number), _) => {
                let value = self.session.number(expr, *number)?;
                self.within(value, *number, expr.span);
                Some(value)
            }
            (ValueType::Date { .. }, ExprKind::Date(date) | ExprKind::Gregorian(_, date)) => {
                Some(date.day_number())
            }
            _ => {
                let needed = sort_of(value_type);
                self.session.problems.push(KindProblem::CellType { needed }, expr.span);
                None
            }
        }
    }

    /// Reports a value beyond the bounds of its type.
    pub(super) fn within(&mut self, value: i64, number: NumberType, span: Span) {
        if (number.min..=number.max).contains(&value) {
            return;
        }
        let shown = |value| crate::text::decimal(value, number.places);
        let problem = KindProblem::ValueOutside { min: shown(number.min), max: shown(number.max) };
        self.session.problems.push(problem, span);
    }

    /// Returns the constant of a cell in the scale of a type.
    pub(super) fn constant_cell(
        &mut self,
        cell: &Cell,
        value_type: &ValueType,
        span: Span,
    ) -> Option<i64> {
        match (cell, value_type) {
            (Cell::Number(value, unit, span), ValueType::Number(number)) => {
                let value = self.session.scaled(*value, *unit, *number, *span)?;
                self.within(value, *number, *span);
                Some(value)
            }
            (Cell::Date(date, _), ValueType::Date { .. }) => Some(date.day_number()),
            (Cell::Yes, ValueType::YesNo) => Some(1),
            (Cell::No, ValueType::YesNo) => Some(0),
            (Cell::Missing(_), _) => None,
            _ => {
                let needed = sort_of(value_type);
                self.session.problems.push(KindProblem::CellType { needed }, span);
                None
            }
        }
    }
}
