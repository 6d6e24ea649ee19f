use crate::contract::{Asked, Field};
use crate::model::{FieldId, RowsPlace, ValueType};
use crate::program::{Given, Guard, Slot, Step};

use super::dialect::Dialect;
use super::row_stage::RowStage;
use super::rows::ROW;
use super::scribe::Scribe;
use super::spark_inline::inlined;

impl<'a> Scribe<'a> {
    /// Writes a column of a row that is read.
    pub(super) fn cell_read(self, rows: &RowsPlace, column: &FieldId) -> String {
        let name = self.columns.value(&Slot::Row(column.clone()));
        match self.dialect {
            Dialect::DuckDb | Dialect::Spark => format!("{ROW}.{name}"),
            Dialect::Postgres => {
                let value_type = self.program.column(rows, column).map(|it| &it.value_type);
                unpacked(value_type, &name)
            }
        }
    }

    /// Writes a column of a row that is being read: what it is, where it is asked and right.
    pub(super) fn cell_being_read(self, rows: &RowsPlace, column: &FieldId) -> String {
        let Some(field) = self.program.column(rows, column) else {
            return "NULL".to_owned();
        };
        let json = self.dialect.member(ROW, column.as_str());
        let read = self.read(&field.value_type, &json);
        match self.guard_of(rows, column) {
            Some(guard) if !guard.is_always() => {
                let (open, asked) = self.decided(&guard);
                format!("CASE WHEN {open} OR {asked} THEN {read} END")
            }
            Some(_) | None => read,
        }
    }

    /// Reads a group of rows: an array of rows with their values, NULL where anything is wrong.
    pub(super) fn read_rows(self, rows: &RowsPlace, steps: &[Step<'_>], json: &str) -> String {
        let Some(group) = self.program.rows(rows) else {
            return "NULL".to_owned();
        };
        let inside = self.at(RowStage::Reading(rows));
        let right = inside.is_right_row(rows, steps);
        let (length, all) = (self.json_length(json), self.elements_of(json));
        let wrong = match self.dialect {
            Dialect::DuckDb => {
                format!("len({}) > 0", self.filtered(&all, &format!("NOT ({right})")))
            }
            Dialect::Spark => {
                format!("exists({all}, {ROW} -> {})", inlined(&format!("NOT ({right})")))
            }
            Dialect::Postgres => format!("EXISTS (SELECT 1 FROM {all} WHERE NOT ({right}))"),
        };
        let is_array = self.dialect.is_array(json);
        let (min, max) = (group.min, group.max);
        let packed = inside.packed(rows, steps, &all);
        format!(
            "CASE WHEN {is_array} THEN CASE WHEN {length} BETWEEN {min} AND {max} AND NOT ({wrong}) THEN {packed} END END"
        )
    }

    fn packed(self, rows: &RowsPlace, steps: &[Step<'_>], all: &str) -> String {
        let members = steps.iter().map(|step| {
            let name = self.columns.value(&step.slot);
            (name, self.cell_being_read(rows, step.given.id()))
        });
        let members: Vec<(String, String)> = members.collect();
        let listed = |between: &str| {
            let all = members.iter().map(|(name, value)| format!("'{name}'{between}{value}"));
            all.collect::<Vec<_>>().join(", ")
        };
        match self.dialect {
            Dialect::DuckDb => self.mapped(all, &format!("{{{}}}", listed(": "))),
            Dialect::Spark => self.mapped(all, &format!("named_struct({})", listed(", "))),
            Dialect::Postgres => format!(
                "(SELECT COALESCE(jsonb_agg(jsonb_build_object({})), '[]') FROM {all})",
                listed(", ")
            ),
        }
    }

    /// Whether a row has no finding.
    fn is_right_row(self, rows: &RowsPlace, steps: &[Step<'_>]) -> String {
        let keys = steps.iter().map(|step| self.dialect.text(step.given.id().as_str()));
        let keys: Vec<String> = keys.collect();
        let known = self.dialect.keys_are_among(ROW, &keys);
        let cells = steps.iter().filter_map(|step| match &step.given {
            Given::Field(field) => Some(format!("NOT ({})", self.has_finding(rows, field))),
            Given::Rows(..) => None,
        });
        let all: Vec<String> = std::iter::once(known).chain(cells).collect();
        let is_object = self.dialect.is_object(ROW);
        format!("COALESCE(CASE WHEN {is_object} THEN {} ELSE FALSE END, FALSE)", all.join(" AND "))
    }

    fn has_finding(self, rows: &RowsPlace, field: &Field) -> String {
        let json = self.dialect.member(ROW, field.id.as_str());
        let read = self.read(&field.value_type, &json);
        let guard = self.guard_of(rows, &field.id);
        let required = field.asked == Asked::Required;
        match guard.filter(|guard| !guard.is_always()) {
            None if required => format!("{read} IS NULL"),
            None => format!("{json} IS NOT NULL AND {read} IS NULL"),
            Some(guard) => {
                let (open, asked) = self.decided(&guard);
                let missing =
                    if required { format!("NOT {open} AND {asked}") } else { "FALSE".to_owned() };
                format!(
                    "CASE WHEN {json} IS NULL THEN {missing} WHEN {open} OR {asked} THEN {read} IS NULL ELSE TRUE END"
                )
            }
        }
    }

    /// Whether a condition of a column is unknown, and whether it holds.
    fn decided(self, guard: &Guard<'_>) -> (String, String) {
        let open: Vec<String> = guard.rests_on.iter().map(|slot| self.is_blocked(slot)).collect();
        let open = if open.is_empty() { "FALSE".to_owned() } else { open.join(" OR ") };
        (format!("({open})"), self.formula(guard.formula()))
    }

    /// Whether a value that a column's condition reads is unknown.
    fn is_blocked(self, slot: &Slot) -> String {
        let (Slot::Row(column), RowStage::Reading(rows)) = (slot, self.stage) else {
            return self.columns.blocked(slot);
        };
        let Some(field) = self.program.column(rows, column) else {
            return "FALSE".to_owned();
        };
        let json = self.dialect.member(ROW, column.as_str());
        let read = self.read(&field.value_type, &json);
        let guard = self.guard_of(rows, column).filter(|guard| !guard.is_always());
        let (open, asked) =
            guard.map_or_else(|| ("FALSE".to_owned(), "TRUE".to_owned()), |it| self.decided(&it));
        let missing = match field.asked {
            Asked::Required => format!("({open} OR {asked})"),
            Asked::Optional => open.clone(),
        };
        format!(
            "(CASE WHEN {json} IS NULL THEN {missing} ELSE ({open} OR {asked}) AND {read} IS NULL END)"
        )
    }

    /// Returns the condition of a column.
    fn guard_of(self, rows: &RowsPlace, column: &FieldId) -> Option<Guard<'a>> {
        let program = self.program;
        let answers = program.answers.iter().map(|answer| &answer.part);
        let parts = answers.chain([&program.fields]).filter(|part| part.scope == rows.scope);
        let steps = parts.flat_map(|part| &part.steps);
        let columns = steps.filter_map(|step| match &step.given {
            Given::Rows(group, columns) if group.id == rows.rows => Some(columns),
            Given::Rows(..) | Given::Field(_) => None,
        });
        let mut columns = columns.flatten();
        columns.find(|step| step.given.id() == column).map(|step| step.when.clone())
    }

    fn json_length(self, json: &str) -> String {
        match self.dialect {
            Dialect::DuckDb => format!("json_array_length({json})"),
            Dialect::Postgres => format!("jsonb_array_length({json})"),
            Dialect::Spark => format!("size({})", self.elements_of(json)),
        }
    }

    fn elements_of(self, json: &str) -> String {
        match self.dialect {
            Dialect::DuckDb => format!("json_extract({json}, '$[*]')"),
            Dialect::Postgres => format!("jsonb_array_elements({json}) AS rows_of({ROW})"),
            Dialect::Spark => format!("try_variant_get({json}, '$', 'array<variant>')"),
        }
    }
}

/// Takes a value out of a row that is kept as jsonb.
fn unpacked(value_type: Option<&ValueType>, name: &str) -> String {
    match value_type {
        Some(ValueType::Confirmation | ValueType::YesNo) => {
            format!("({ROW} ->> '{name}')::boolean")
        }
        Some(ValueType::Date { .. } | ValueType::Number(_)) => {
            format!("({ROW} ->> '{name}')::bigint")
        }
        Some(ValueType::Choices { .. } | ValueType::RegistryPlate) => {
            format!("NULLIF({ROW} -> '{name}', 'null'::jsonb)")
        }
        Some(
            ValueType::Choice { .. }
            | ValueType::File
            | ValueType::Identifier(_)
            | ValueType::Text { .. },
        )
        | None => format!("({ROW} ->> '{name}')"),
    }
}
