use super::Code;

/// What is wrong with a type, a unit or a bound (Z03).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindProblem {
    /// A value stands where a condition belongs.
    NotACondition {
        /// What the value is.
        found: Sort,
    },
    /// A condition, or a value of another kind, stands where a number or a date belongs.
    NotANumber {
        /// What stands there.
        found: Sort,
    },
    /// Two values that cannot be compared.
    NotComparable {
        /// What stands at the left.
        left: Sort,
        /// What stands at the right.
        right: Sort,
    },
    /// `at least` and its relatives between dates: dates have words of their own.
    DateWord {
        /// The word that belongs there, in English.
        en: &'static str,
        /// The word that belongs there, in Persian.
        fa: &'static str,
    },
    /// `before` and its relatives between values that are no dates.
    NotADate {
        /// What stands there.
        found: Sort,
    },
    /// `is one of` after a value that is no choice.
    NotAChoice {
        /// What stands there.
        found: Sort,
    },
    /// `includes` after a value that is no set of items.
    NotASet {
        /// What stands there.
        found: Sort,
    },
    /// A number with a unit of another kind.
    WrongUnit {
        /// What the number is needed for.
        needed: Sort,
        /// What its unit measures.
        found: Sort,
    },
    /// Two values that cannot be added, or taken from each other.
    NotAddable {
        /// What stands at the left.
        left: Sort,
        /// What stands at the right.
        right: Sort,
    },
    /// Two values whose product means nothing.
    NotMultipliable {
        /// What stands at the left.
        left: Sort,
        /// What stands at the right.
        right: Sort,
    },
    /// A product of two values that both vary, neither of them with few values.
    ProductOfVariables,
    /// A division outside of `compute`.
    DivisionOutsideCompute,
    /// A result that must be rounded, without a named rounding; a division by zero.
    DivisionWithoutRounding,
    /// A number with more places than the type has.
    TooManyPlaces {
        /// The places of the type.
        places: u8,
    },
    /// A lower bound above the upper one.
    BoundsReversed,
    /// A bound beyond the bounds of the type.
    BoundOutsideType {
        /// The least value of the type.
        min: String,
        /// The greatest value of the type.
        max: String,
    },
    /// A bound on a type that takes none.
    NoBounds,
    /// A value that its own type or field refuses.
    ValueOutside {
        /// The least value.
        min: String,
        /// The greatest value.
        max: String,
    },
    /// A result that may not fit 64 bits.
    Overflow,
    /// A group of rows is needed.
    NotRows {
        /// What stands there.
        found: Sort,
    },
    /// A column of a group of rows is needed.
    NotAColumn,
    /// Working days in a condition.
    WorkingDays,
    /// A number without a unit of time is added to a date.
    PeriodWithoutUnit,
    /// A keyed parameter without its key, or a key for one that has none.
    Key {
        /// Whether the parameter has a key.
        keyed: bool,
    },
    /// A parameter whose values are neither numbers nor dates.
    ParameterType,
    /// `as of` after something that is no parameter.
    NotAParameter,
    /// A row of a table with more or fewer cells than the head.
    RowLength {
        /// The cells of the head.
        expected: usize,
        /// The cells of the row.
        found: usize,
    },
    /// A cell that does not fit its column.
    CellType {
        /// What the column holds.
        needed: Sort,
    },
    /// A computed value that needs itself.
    ComputeCycle {
        /// The value.
        name: String,
    },
    /// A computed value whose expression is of another kind than its type.
    ComputeType {
        /// What the type is.
        needed: Sort,
        /// What the expression gives.
        found: Sort,
    },
    /// A bound on a number of rows that is missing or cannot be.
    RowBounds,
    /// `filed by` with items, though it does not name a choice.
    FiledByNotAChoice,
    /// An inquiry is needed before `is answered` or a dot.
    NotAnInquiry,
    /// A text quotes a parameter that has one value for each key.
    KeyedQuote {
        /// The parameter.
        name: String,
    },
}

/// What a value is, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the types")]
pub enum Sort {
    Area,
    Choice,
    Choices,
    Condition,
    Date,
    File,
    Identifier,
    Length,
    Money,
    Number,
    Period,
    Plate,
    Rows,
    Text,
    YesNo,
    Inquiry,
    Item,
    Unknown,
}

impl KindProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::NotACondition { .. } => 301,
            Self::NotANumber { .. } => 302,
            Self::NotComparable { .. } => 303,
            Self::DateWord { .. } => 304,
            Self::NotADate { .. } => 305,
            Self::NotAChoice { .. } => 306,
            Self::NotASet { .. } => 307,
            Self::WrongUnit { .. } => 308,
            Self::NotAddable { .. } => 309,
            Self::NotMultipliable { .. } => 310,
            Self::ProductOfVariables => 311,
            Self::DivisionOutsideCompute => 312,
            Self::DivisionWithoutRounding => 313,
            Self::TooManyPlaces { .. } => 314,
            Self::BoundsReversed => 315,
            Self::BoundOutsideType { .. } => 316,
            Self::NoBounds => 317,
            Self::ValueOutside { .. } => 318,
            Self::Overflow => 319,
            Self::NotRows { .. } => 320,
            Self::NotAColumn => 321,
            Self::WorkingDays => 322,
            Self::PeriodWithoutUnit => 323,
            Self::Key { .. } => 324,
            Self::ParameterType => 325,
            Self::NotAParameter => 326,
            Self::RowLength { .. } => 327,
            Self::CellType { .. } => 328,
            Self::ComputeCycle { .. } => 329,
            Self::ComputeType { .. } => 330,
            Self::RowBounds => 332,
            Self::FiledByNotAChoice => 333,
            Self::NotAnInquiry => 334,
            Self::KeyedQuote { .. } => 335,
        })
    }
}
