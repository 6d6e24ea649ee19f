use serde::Serialize;

use super::Qr;

/// What stands at the head of the first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Head {
    /// The id of the record, in Latin letters.
    pub id: String,
    /// Its number, in the digits of the edition.
    pub number: String,
    /// «فرم» or «استعلام», with the number: «فرم ۱۱».
    pub numbered: String,
    /// Its name.
    pub title: String,
    /// The name of its group; empty where it has none.
    pub group: String,
    /// The body that published it; empty where the regulation names none.
    pub authority: String,
    /// What it is for.
    pub purpose: String,
    /// The revision of the regulation, in the digits of the edition; empty where it has none.
    pub revision: String,
    /// The same as files have it: `1405-09-02`.
    pub revision_wire: String,
    /// The SMS code, in the digits of the edition; empty where it has none.
    pub sms_code: String,
    /// What may be asked with the code.
    pub sms_requests: Vec<SmsRequest>,
    /// The code for scanners.
    pub qr: Qr,
}

/// A message that may be sent with the SMS code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct SmsRequest {
    /// What it does: «ثبت درخواست», «پیگیری».
    pub purpose: String,
    /// The code and then the names of the values, in order.
    pub parts: Vec<String>,
}
