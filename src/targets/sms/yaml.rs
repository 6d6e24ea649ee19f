use crate::targets::shelf::header;

use super::view::Table;

/// Writes the table as YAML.
pub(super) fn yaml(table: &Table) -> String {
    let text = serde_yaml::to_string(table);
    let text = text.expect("plain data with texts as keys is always YAML");
    format!("# {}\n{text}", header::LINE)
}
