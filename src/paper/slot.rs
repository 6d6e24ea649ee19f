use serde::Serialize;

use super::Widget;

/// A place for one value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Slot {
    /// The id of the field.
    pub id: String,
    /// What is asked.
    pub label: String,
    /// Help for filling it in; empty where there is none.
    pub hint: String,
    /// When it is asked, in words that follow «اگر»; empty where it always is.
    pub condition: String,
    /// Whether it may be left out.
    pub optional: bool,
    /// How wide it stands: 2, 3, 4 or 6 sixths of the line. The slots of a line add up to 6.
    pub span: u8,
    /// Where and how the value is written.
    pub widget: Widget,
}
