use serde::Serialize;

/// Writes a value as indented JSON with a final line end.
pub(in crate::targets) fn pretty(value: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(value);
    text.expect("plain data with texts as keys is always JSON") + "\n"
}
