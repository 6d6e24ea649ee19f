use serde::Serialize;

/// An item to tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Tick {
    /// The id, as a filing has it; `yes` and `no` for a yes-no.
    pub id: String,
    /// The name.
    pub label: String,
    /// Whether it is ticked.
    pub ticked: bool,
}
