use crate::model::{FieldId, Formula, RowsPlace, Scope, ValueType};
use crate::program::Slot;

use super::dialect::Dialect;
use super::row_stage::RowStage;
use super::scribe::Scribe;
use super::spark_inline::inlined;

/// What stands for the row at hand.
pub(super) const ROW: &str = "r";

impl Scribe<'_> {
    /// Writes the rows of a group: absent where the group is.
    fn rows(self, rows: &RowsPlace) -> String {
        let slot = match &rows.scope {
            Scope::Filing | Scope::Row => Slot::Filing(rows.rows.clone()),
            Scope::Answer(id) => Slot::Answer(id.clone(), rows.rows.clone()),
        };
        self.columns.value(&slot)
    }

    /// Whether a group has a row.
    pub(super) fn has_rows(self, rows: &RowsPlace) -> String {
        let all = self.rows(rows);
        format!("COALESCE({} > 0, FALSE)", self.dialect.count_of_items(&all))
    }

    /// Whether some row satisfies a condition.
    pub(super) fn any_row(self, rows: &RowsPlace, inner: &Formula) -> String {
        let condition = self.at(RowStage::Read(rows)).formula(inner);
        let all = self.rows(rows);
        match self.dialect {
            Dialect::DuckDb | Dialect::Spark => {
                format!("COALESCE({} > 0, FALSE)", self.length(&self.filtered(&all, &condition)))
            }
            Dialect::Postgres => {
                format!("EXISTS (SELECT 1 FROM {} WHERE {condition})", elements(&all))
            }
        }
    }

    /// Whether every row satisfies a condition.
    pub(super) fn every_row(self, rows: &RowsPlace, inner: &Formula) -> String {
        let not = Formula::Not(Box::new(inner.clone()));
        format!("(NOT {})", self.any_row(rows, &not))
    }

    /// Counts the rows that satisfy a condition.
    pub(super) fn count_rows(self, rows: &RowsPlace, filter: Option<&Formula>) -> String {
        let all = self.rows(rows);
        match self.dialect {
            Dialect::DuckDb | Dialect::Spark => {
                let chosen = self.chosen(rows, filter);
                format!("COALESCE({}, 0)", self.length(&chosen))
            }
            Dialect::Postgres => {
                format!("(SELECT count(*) FROM {}{})", elements(&all), self.condition(rows, filter))
            }
        }
    }

    /// Sums up a column; 0 where there is no row.
    pub(super) fn sum(
        self,
        rows: &RowsPlace,
        column: &FieldId,
        filter: Option<&Formula>,
    ) -> String {
        match self.dialect {
            Dialect::DuckDb => {
                let cells = self.cells(rows, column, filter);
                format!("CAST(COALESCE(list_sum({cells}), 0) AS BIGINT)")
            }
            Dialect::Spark => {
                let cells = self.cells(rows, column, filter);
                format!("COALESCE(aggregate({cells}, 0L, (s, c) -> s + COALESCE(c, 0L)), 0L)")
            }
            Dialect::Postgres => {
                let cell = self.at(RowStage::Read(rows)).cell(column);
                let (all, condition) = (self.rows(rows), self.condition(rows, filter));
                let sum = format!("COALESCE(sum({cell}), 0)::bigint");
                format!("(SELECT {sum} FROM {}{condition})", elements(&all))
            }
        }
    }

    /// Returns the least (`min`) or the greatest (`max`) value of a column.
    pub(super) fn extreme(
        self,
        which: &str,
        (rows, column): (&RowsPlace, &FieldId),
        filter: Option<&Formula>,
    ) -> String {
        match self.dialect {
            Dialect::DuckDb => format!("list_{which}({})", self.cells(rows, column, filter)),
            Dialect::Spark => format!("array_{which}({})", self.cells(rows, column, filter)),
            Dialect::Postgres => {
                let cell = self.at(RowStage::Read(rows)).cell(column);
                let (all, condition) = (self.rows(rows), self.condition(rows, filter));
                format!("(SELECT {which}({cell}) FROM {}{condition})", elements(&all))
            }
        }
    }

    /// Whether no two rows have the same value in a column.
    pub(super) fn differ(self, rows: &RowsPlace, column: &FieldId) -> String {
        match self.dialect {
            Dialect::DuckDb => {
                let cells = self.cells(rows, column, None);
                let cells = format!("list_filter({cells}, lambda c: c IS NOT NULL)");
                format!("COALESCE(len(list_distinct({cells})) = len({cells}), TRUE)")
            }
            Dialect::Spark => {
                let cells = format!("array_compact({})", self.cells(rows, column, None));
                let is_plate = self.program.column(rows, column).map(|it| &it.value_type)
                    == Some(&ValueType::RegistryPlate);
                // Spark compares no VARIANT.
                let cells =
                    if is_plate { format!("transform({cells}, c -> to_json(c))") } else { cells };
                format!("COALESCE(size(array_distinct({cells})) = size({cells}), TRUE)")
            }
            Dialect::Postgres => {
                let cell = self.at(RowStage::Read(rows)).cell(column);
                let all = elements(&self.rows(rows));
                format!("(SELECT count({cell}) = count(DISTINCT {cell}) FROM {all})")
            }
        }
    }

    fn condition(self, rows: &RowsPlace, filter: Option<&Formula>) -> String {
        let condition = filter.map(|it| self.at(RowStage::Read(rows)).formula(it));
        condition.map_or_else(String::new, |it| format!(" WHERE {it}"))
    }

    /// Writes the list of a column, absent values included.
    fn cells(self, rows: &RowsPlace, column: &FieldId, filter: Option<&Formula>) -> String {
        let chosen = self.chosen(rows, filter);
        let cell = self.at(RowStage::Read(rows)).cell(column);
        self.mapped(&chosen, &cell)
    }

    fn chosen(self, rows: &RowsPlace, filter: Option<&Formula>) -> String {
        let all = self.rows(rows);
        match filter {
            Some(filter) => {
                let condition = self.at(RowStage::Read(rows)).formula(filter);
                self.filtered(&all, &condition)
            }
            None => all,
        }
    }

    fn length(self, list: &str) -> String {
        match self.dialect {
            Dialect::DuckDb => format!("len({list})"),
            Dialect::Postgres => format!("jsonb_array_length({list})"),
            // The size of an absent list is -1 in old settings.
            Dialect::Spark => format!("CASE WHEN {list} IS NOT NULL THEN size({list}) END"),
        }
    }

    /// Writes the rows that satisfy a condition, in the dialects with lambdas.
    pub(super) fn filtered(self, list: &str, condition: &str) -> String {
        match self.dialect {
            Dialect::DuckDb => format!("list_filter({list}, lambda {ROW}: {condition})"),
            Dialect::Postgres | Dialect::Spark => {
                format!("filter({list}, {ROW} -> {})", inlined(condition))
            }
        }
    }

    /// Writes what becomes of each row, in the dialects with lambdas.
    pub(super) fn mapped(self, list: &str, value: &str) -> String {
        match self.dialect {
            Dialect::DuckDb => format!("list_transform({list}, lambda {ROW}: {value})"),
            Dialect::Postgres | Dialect::Spark => {
                format!("transform({list}, {ROW} -> {})", inlined(value))
            }
        }
    }
}

/// The rows of a jsonb array, as a table of one column.
fn elements(array: &str) -> String {
    format!("jsonb_array_elements({array}) AS rows_of({ROW})")
}
