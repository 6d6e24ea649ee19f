use crate::model::IdentifierKind;

use super::identifier::Identifier;
use super::{
    Fault, bill_id, case_number, email, engineer_licence, iban, legal_person_id, mobile,
    national_id, payment_id, phone, postal_code, renovation_code,
};

/// Turns what people write into the canonical form; leaves what it cannot read.
pub fn normalise(kind: IdentifierKind, text: &str) -> String {
    (rules(kind).normalise)(text)
}

/// Checks a canonical form: first its shape, then its control digits.
pub fn check(kind: IdentifierKind, text: &str) -> Result<(), Fault> {
    (rules(kind).check)(text)
}

/// Returns the faults that [`check`] can find, in the order of checking.
pub fn faults(kind: IdentifierKind) -> &'static [Fault] {
    rules(kind).faults
}

/// Returns the shape as an anchored pattern of the common subset of ECMA-262 and I-Regexp.
///
/// It is never stricter than [`check`].
pub fn pattern(kind: IdentifierKind) -> &'static str {
    rules(kind).pattern
}

/// Returns the most characters of a canonical form.
pub fn max_length(kind: IdentifierKind) -> u32 {
    rules(kind).max_length
}

/// Returns how many digits every canonical form has; 0 where that varies or not all are digits.
pub fn fixed_length(kind: IdentifierKind) -> usize {
    match kind {
        IdentifierKind::NationalId | IdentifierKind::PostalCode => 10,
        IdentifierKind::CaseNumber
        | IdentifierKind::LegalPersonId
        | IdentifierKind::Mobile
        | IdentifierKind::Phone => 11,
        IdentifierKind::BillId
        | IdentifierKind::Email
        | IdentifierKind::EngineerLicence
        | IdentifierKind::Iban
        | IdentifierKind::PaymentId
        | IdentifierKind::RenovationCode => 0,
    }
}

/// Returns the n-th valid value; small numbers give different values.
pub fn sample(kind: IdentifierKind, n: u32) -> String {
    (rules(kind).sample)(n)
}

/// Returns the municipal district that a valid value names.
pub fn region(kind: IdentifierKind, text: &str) -> Option<i64> {
    match kind {
        IdentifierKind::CaseNumber => case_number::region(text),
        IdentifierKind::RenovationCode => renovation_code::region(text),
        IdentifierKind::BillId
        | IdentifierKind::Email
        | IdentifierKind::EngineerLicence
        | IdentifierKind::Iban
        | IdentifierKind::LegalPersonId
        | IdentifierKind::Mobile
        | IdentifierKind::NationalId
        | IdentifierKind::PaymentId
        | IdentifierKind::Phone
        | IdentifierKind::PostalCode => None,
    }
}

fn rules(kind: IdentifierKind) -> &'static Identifier {
    match kind {
        IdentifierKind::BillId => &bill_id::BILL_ID,
        IdentifierKind::CaseNumber => &case_number::CASE_NUMBER,
        IdentifierKind::Email => &email::EMAIL,
        IdentifierKind::EngineerLicence => &engineer_licence::ENGINEER_LICENCE,
        IdentifierKind::Iban => &iban::IBAN,
        IdentifierKind::LegalPersonId => &legal_person_id::LEGAL_PERSON_ID,
        IdentifierKind::Mobile => &mobile::MOBILE,
        IdentifierKind::NationalId => &national_id::NATIONAL_ID,
        IdentifierKind::PaymentId => &payment_id::PAYMENT_ID,
        IdentifierKind::Phone => &phone::PHONE,
        IdentifierKind::PostalCode => &postal_code::POSTAL_CODE,
        IdentifierKind::RenovationCode => &renovation_code::RENOVATION_CODE,
    }
}
