use serde::{Deserialize, Serialize};

/// The built-in types whose values are identifiers or addresses: texts with a shape of their own.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// شناسه قبض: the id of a bill.
    BillId,
    /// شماره پرونده شهرسازی: the number of a case.
    CaseNumber,
    /// رایانامه: an e-mail address.
    Email,
    /// شماره پروانه اشتغال: the licence number of an engineer.
    EngineerLicence,
    /// شبا: the number of a bank account.
    Iban,
    /// شناسه ملی: the national id of a legal person.
    LegalPersonId,
    /// تلفن همراه: a mobile number.
    Mobile,
    /// کد ملی: the national id of a person.
    NationalId,
    /// شناسه پرداخت: the id of a payment.
    PaymentId,
    /// تلفن ثابت: a landline number.
    Phone,
    /// کد پستی: a postal code.
    PostalCode,
    /// کد نوسازی: the renovation code of a property.
    RenovationCode,
}

impl IdentifierKind {
    /// All kinds, sorted by name.
    pub const ALL: [Self; 12] = [
        Self::BillId,
        Self::CaseNumber,
        Self::Email,
        Self::EngineerLicence,
        Self::Iban,
        Self::LegalPersonId,
        Self::Mobile,
        Self::NationalId,
        Self::PaymentId,
        Self::Phone,
        Self::PostalCode,
        Self::RenovationCode,
    ];

    /// Returns its key: `national-id`, as the contract writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::BillId => "bill-id",
            Self::CaseNumber => "case-number",
            Self::Email => "email",
            Self::EngineerLicence => "engineer-licence",
            Self::Iban => "iban",
            Self::LegalPersonId => "legal-person-id",
            Self::Mobile => "mobile",
            Self::NationalId => "national-id",
            Self::PaymentId => "payment-id",
            Self::Phone => "phone",
            Self::PostalCode => "postal-code",
            Self::RenovationCode => "renovation-code",
        }
    }

    /// Whether a value tells who a person is or how to reach them, so that the field is personal
    /// unless it says otherwise.
    pub fn is_personal(self) -> bool {
        match self {
            Self::Email | Self::Iban | Self::Mobile | Self::NationalId | Self::Phone => true,
            Self::BillId
            | Self::CaseNumber
            | Self::EngineerLicence
            | Self::LegalPersonId
            | Self::PaymentId
            | Self::PostalCode
            | Self::RenovationCode => false,
        }
    }
}
