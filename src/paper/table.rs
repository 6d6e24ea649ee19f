use serde::Serialize;

/// A table whose rows are filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Table {
    /// The id of the group of rows.
    pub id: String,
    /// What is asked.
    pub label: String,
    /// Help for filling it in; empty where there is none.
    pub hint: String,
    /// When it is asked, in words that follow «اگر»; empty where it always is.
    pub condition: String,
    /// How many rows are asked: «۱ تا ۵۰۰ ردیف».
    pub extent: String,
    /// The columns; a column for the number of the row stands before them.
    pub columns: Vec<Column>,
    /// The rows: those of the filing, or empty ones to write in.
    pub rows: Vec<Row>,
    /// What to do where the empty rows are too few; empty where they are enough.
    pub more: String,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Column {
    /// The id of the field.
    pub id: String,
    /// The heading.
    pub label: String,
    /// Help for filling it in; empty where there is none.
    pub hint: String,
    /// When it is asked, in words that follow «اگر»; empty where it always is.
    pub condition: String,
    /// Whether it may be left out.
    pub optional: bool,
    /// The unit; empty where there is none.
    pub unit: String,
    /// What may be written, for a choice; else empty.
    pub options: Vec<String>,
    /// Whether the values read from left to right whatever they hold.
    pub ltr: bool,
    /// How much room it wants beside the others, in letters: 5 (a yes-no) to 18 (a name).
    pub weight: u8,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Row {
    /// Its number, in the digits of the edition.
    pub number: String,
    /// The values, in the order of the columns; empty texts where nothing is written.
    pub cells: Vec<String>,
}
