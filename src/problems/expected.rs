/// What belongs in a place where a source says nothing, or something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// `at most`.
    AtMost,
    /// A condition in brackets.
    Bracket,
    /// `because`.
    Because,
    /// How an inquiry travels.
    Carriage,
    /// A cell of a table.
    Cell,
    /// How a filing may be sent.
    Channel,
    /// A bracket that closes.
    Close,
    /// The digits of a message code.
    Code,
    /// A condition.
    Condition,
    /// A day.
    Date,
    /// `decides`, and the result of a table.
    Decides,
    /// `document`.
    Document,
    /// `from`, and the bounds.
    From,
    /// How many rows of a table may hold.
    Hit,
    /// `is`, and a value.
    Is,
    /// `is given`.
    IsGiven,
    /// A name.
    Name,
    /// A number.
    Number,
    /// What a scenario expects.
    Outcome,
    /// `places`.
    Places,
    /// Why a citizen must come in person.
    Presence,
    /// The code of a problem.
    ProblemCode,
    /// What a journey promises.
    Promise,
    /// How far the sources carry a record.
    Confidence,
    /// What silence means.
    Silence,
    /// A table, or a type and a value.
    TableOrType,
    /// A text in both languages.
    Text,
    /// `to`, and the other bound.
    To,
    /// A type.
    Type,
    /// A unit of time.
    Unit,
    /// A value.
    Value,
}
