/// Why a text is not an identifier of its kind.
///
/// A text without a fault can still name nobody: a right control digit proves no existence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// The length or a character is not that of the kind.
    Shape,
    /// The control digits do not agree with the others.
    ControlDigit,
    /// All digits are equal: the formula holds, but no such number is issued.
    RepeatedDigits,
    /// The serial number inside is zero.
    EmptySerial,
    /// There is no such municipal district.
    District,
    /// There is no such area code.
    AreaCode,
    /// A part that must name something is zero.
    EmptyPart,
}

impl Fault {
    /// Returns its key: `control-digit`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Shape => "shape",
            Self::ControlDigit => "control-digit",
            Self::RepeatedDigits => "repeated-digits",
            Self::EmptySerial => "empty-serial",
            Self::District => "district",
            Self::AreaCode => "area-code",
            Self::EmptyPart => "empty-part",
        }
    }
}
