use crate::model::regulation::ComputedValue;
use crate::model::{TableId, ValueType};
use crate::problems::{KindProblem, NameProblem, Sort, Thing};
use crate::resolve::elaborate::{ComputeTarget, Elaborator};
use crate::resolve::shared::TableInfo;
use crate::syntax::tree::{Kind, Name, Node};

use super::context::Context;

impl Context<'_, '_> {
    /// Returns how a computed value comes about.
    pub(super) fn computed_value(
        &mut self,
        node: &Node,
        value_type: &ValueType,
    ) -> Option<ComputedValue> {
        let Kind::Compute { table, value, .. } = &node.kind else {
            return None;
        };
        if let Some(name) = table {
            let table = self.session.lookup(&self.scope.shared.tables, name)?;
            self.has_columns(&table.value, name);
            return Some(ComputedValue::Table(TableId::new(table.id()), name.span));
        }
        let expr = value.as_ref()?;
        match value_type {
            ValueType::YesNo => Some(ComputedValue::Condition(self.condition(expr))),
            ValueType::Number(_) | ValueType::Date { .. } => {
                let target = ComputeTarget { value_type };
                let walk = Elaborator::new(self.scope, self.session);
                walk.into_computation(expr, &target).map(ComputedValue::Term)
            }
            ValueType::Confirmation
            | ValueType::Choice { .. }
            | ValueType::Choices { .. }
            | ValueType::File
            | ValueType::Identifier(_)
            | ValueType::RegistryPlate
            | ValueType::Text { .. } => {
                let needed = crate::resolve::value_type::sort_of(value_type);
                let problem = KindProblem::ComputeType { needed, found: Sort::Number };
                self.session.problems.push(problem, expr.span);
                None
            }
        }
    }

    /// Reports a column of a table that the record does not have: the table would never decide.
    fn has_columns(&mut self, table: &TableInfo, name: &Name) {
        for column in &table.columns {
            if self.scope.fields.by_id(column).is_none() {
                let (thing, missing) = (Thing::Field, column.clone());
                let problem = NameProblem::Unknown { thing, name: missing, nearest: None };
                self.session.problems.push(problem, name.span);
            }
        }
    }
}
