use crate::text::Span;

use super::{Expr, Name};

/// A type as it was written.
#[derive(Clone, Debug)]
pub struct TypeExpr {
    /// Which type.
    pub kind: TypeExprKind,
    /// Where it stands.
    pub span: Span,
}

/// Two are equal when they name the same type; the places do not count.
impl PartialEq for TypeExpr {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// The types of the language.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeExprKind {
    /// A type without particulars.
    BuiltIn(BuiltIn),
    /// `decimal with N places`.
    Decimal(u8),
    /// `one of LIST`, narrowed or not.
    OneOf(Name, Narrow),
    /// `any of LIST`, narrowed or not.
    AnyOf(Name, Narrow),
}

/// Types without particulars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "the names are those of the language; its reference describes them"
)]
pub enum BuiltIn {
    Area,
    BillId,
    CaseNumber,
    Confirmation,
    Date,
    District,
    Email,
    EngineerLicence,
    File,
    Iban,
    LegalPersonId,
    Length,
    Mobile,
    Money,
    NationalId,
    PaymentId,
    Percent,
    Phone,
    PostalCode,
    RegistryPlate,
    RenovationCode,
    Text,
    Whole,
    YesNo,
}

/// Which items of a list, or fields of a part, are meant.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Narrow {
    /// All of them.
    #[default]
    All,
    /// These alone.
    Only(Vec<Name>),
    /// All but these.
    Without(Vec<Name>),
}

/// A bound of a type, or a cell of a table.
#[derive(Clone, Debug)]
pub struct Limit {
    /// Which values it admits.
    pub kind: LimitKind,
    /// Where it stands.
    pub span: Span,
}

/// Two are equal when they admit the same; the places do not count.
impl PartialEq for Limit {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

/// The kinds of bounds.
#[derive(Clone, Debug, PartialEq)]
pub enum LimitKind {
    /// `at least A`.
    AtLeast(Expr),
    /// `at most A`.
    AtMost(Expr),
    /// `above A`.
    Above(Expr),
    /// `below A`.
    Below(Expr),
    /// `from A to B`: both are admitted.
    From(Expr, Expr),
    /// `above A to B`: A is not admitted, B is.
    AboveTo(Expr, Expr),
}
