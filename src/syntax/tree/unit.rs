/// A unit that may follow a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Metres.
    Metres,
    /// Jalali months.
    Months,
    /// Rials.
    Rials,
    /// Square metres.
    SquareMetres,
    /// Working days: only in promises and deadlines.
    WorkingDays,
    /// Jalali years.
    Years,
}
