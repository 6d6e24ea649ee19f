use crate::syntax::tree::{Cell, Kind, Node};

use super::phrase::width;

/// Returns the cells of a row.
pub(super) fn cells(node: &Node) -> &[Cell] {
    if let Kind::TableRow(cells) = &node.kind {
        return cells;
    }
    &[]
}

/// Returns the widest cell of each column.
pub(super) fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| width(cell)).max().unwrap_or_default()
    };
    (0..columns).map(widest).collect()
}

/// Writes a row with its cells as wide as their columns.
pub(super) fn row(cells: &[String], widths: &[usize]) -> String {
    let mut out = String::from("|");
    for (cell, wide) in cells.iter().zip(widths) {
        let blanks = " ".repeat(wide - width(cell));
        out += &format!(" {cell}{blanks} |");
    }
    out
}
