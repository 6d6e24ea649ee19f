use crate::model::regulation::{Column, Heading, Table, TableRow};
use crate::model::{FieldId, Formula, ItemId, Place, TableId, ValueType};
use crate::problems::{KindProblem, Thing};
use crate::resolve::body::Context;
use crate::resolve::elaborate::Elaborator;
use crate::resolve::namespace::Named;
use crate::resolve::shared::TableInfo;
use crate::resolve::value_type::sort_of;
use crate::syntax::cell_words;
use crate::syntax::tree::{Cell, Hit, Kind, Node, Tag};
use crate::text::{Bilingual, Lang};

/// Returns a decision table. Its scope is that of the shared fields.
pub(in crate::resolve) fn table(
    named: &Named<&Node>,
    info: &TableInfo,
    context: &mut Context<'_, '_>,
) -> Option<Table> {
    let Kind::Table { hit, .. } = &named.value.kind else {
        return None;
    };
    let result = info.result.as_ref()?;
    let value_type = result.value.clone()?;
    let mut rows = named.value.children_of(Tag::TableRow);
    let head = rows.next();
    let columns = head.map(|head| context.columns(head, result)).unwrap_or_default();
    let result = Column {
        field: FieldId::new(result.id()),
        heading: Heading { title: result.title.clone(), span: result.span },
        value_type,
    };
    // Where a column is unknown, the cells below it have nothing to fit.
    let known = head.is_none_or(|head| width(head) == columns.len() + 1);
    let rows = rows.filter(|_| known).filter_map(|row| context.row(row, &columns, &result));
    let rows = rows.collect();
    Some(Table {
        id: TableId::new(named.id()),
        heading: Heading { title: named.title.clone(), span: named.span },
        columns,
        hit: hit.unwrap_or(Hit::ExactlyOne),
        result,
        rows,
        basis: context.session.bases(named.value, context.declared),
        pending: context.pending(named.value),
    })
}

fn width(row: &Node) -> usize {
    match &row.kind {
        Kind::TableRow(cells) => cells.len(),
        _ => 0,
    }
}

impl Context<'_, '_> {
    /// Returns the columns that the head row names; the last one must be the result.
    fn columns(&mut self, head: &Node, result: &Named<Option<ValueType>>) -> Vec<Column> {
        let Kind::TableRow(cells) = &head.kind else {
            return Vec::new();
        };
        let mut columns = Vec::new();
        let (last, rest) = match cells.split_last() {
            Some((last, rest)) => (Some(last), rest),
            None => (None, &[][..]),
        };
        for cell in rest {
            columns.extend(self.column(cell, head));
        }
        if let Some(Cell::Names(names)) = last
            && let Some(name) = names.first()
        {
            let mut known = crate::resolve::namespace::Namespace::default();
            let _ = known.add(result.clone());
            self.session.find(&known, Thing::Field, name);
        }
        columns
    }

    fn column(&mut self, cell: &Cell, head: &Node) -> Option<Column> {
        let Cell::Names(names) = cell else {
            let needed = crate::problems::Sort::Unknown;
            self.session.problems.push(KindProblem::CellType { needed }, head.span);
            return None;
        };
        let field = self.session.find(&self.scope.shared.fields, Thing::Field, names.first()?)?;
        Some(Column {
            field: field.value.id.clone(),
            heading: Heading { title: field.title.clone(), span: field.span },
            value_type: field.value.value_type()?.clone(),
        })
    }

    fn row(&mut self, node: &Node, columns: &[Column], result: &Column) -> Option<TableRow> {
        let Kind::TableRow(cells) = &node.kind else {
            return None;
        };
        if cells.len() != columns.len() + 1 {
            let problem =
                KindProblem::RowLength { expected: columns.len() + 1, found: cells.len() };
            self.session.problems.push(problem, node.span);
            return None;
        }
        let conditions =
            columns.iter().zip(cells).filter_map(|(column, cell)| self.cell(cell, column, node));
        let when = Formula::And(conditions.collect());
        let words = |lang: Lang, cell: &Cell| cell_words(cell, lang, &self.session.uses);
        let conditions = &cells[..columns.len()];
        let cells_words = conditions
            .iter()
            .map(|cell| Bilingual { fa: words(Lang::Fa, cell), en: words(Lang::En, cell) })
            .collect();
        let (value, items) = self.result(&cells[columns.len()], result, node);
        Some(TableRow { when, cells: cells_words, value, items, span: node.span })
    }

    fn cell(&mut self, cell: &Cell, column: &Column, node: &Node) -> Option<Formula> {
        let place = Place::filing(column.field.clone());
        match (cell, &column.value_type) {
            (Cell::Any | Cell::Missing(_), _) => None,
            (Cell::Yes, ValueType::YesNo) => Some(Formula::Yes(place)),
            (Cell::No, ValueType::YesNo) => Some(Formula::And(vec![
                Formula::Given(place.clone()),
                Formula::Not(Box::new(Formula::Yes(place))),
            ])),
            (Cell::Names(names), ValueType::Choice { list, .. }) => {
                let list = self.scope.lists.by_id(list)?;
                Some(Formula::OneOf(place, self.session.items(names, list)))
            }
            (Cell::Limit(limit), ValueType::Number(_) | ValueType::Date { .. }) => {
                let walk = Elaborator::new(self.scope, self.session);
                Some(walk.limit_of(place, &column.value_type, limit))
            }
            (Cell::Number(..) | Cell::Date(..), value_type) => {
                let value = self.constant_cell(cell, value_type, node.span)?;
                let (left, right) =
                    (crate::model::Term::Place(place), crate::model::Term::Constant(value));
                Some(Formula::Compare(left, crate::model::Relation::Equal, right))
            }
            (
                Cell::Undecided | Cell::Is | Cell::Yes | Cell::No | Cell::Names(_) | Cell::Limit(_),
                other,
            ) => {
                let needed = sort_of(other);
                self.session.problems.push(KindProblem::CellType { needed }, node.span);
                None
            }
        }
    }

    fn result(&mut self, cell: &Cell, result: &Column, node: &Node) -> (Option<i64>, Vec<ItemId>) {
        match (cell, &result.value_type) {
            (Cell::Undecided, _) => (None, Vec::new()),
            (
                Cell::Names(names),
                ValueType::Choice { list, .. } | ValueType::Choices { list, .. },
            ) => match self.scope.lists.by_id(list) {
                Some(list) => (None, self.session.items(names, list)),
                None => (None, Vec::new()),
            },
            (cell, value_type) => (self.constant_cell(cell, value_type, node.span), Vec::new()),
        }
    }
}
