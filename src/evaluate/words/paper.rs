use crate::model::IdentifierKind;

/// Returns what an identifier looks like and where it is found, as a remedy in Persian.
pub(super) fn fa(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::BillId => "شناسه قبض را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
        IdentifierKind::CaseNumber => "یازده رقم پرونده را بنویسید؛ دو رقم نخست شماره منطقه است",
        IdentifierKind::Email => "نشانی رایانامه را مانند name@example.ir بنویسید",
        IdentifierKind::EngineerLicence => "شماره را با رقم و خط تیره از روی پروانه اشتغال بنویسید",
        IdentifierKind::Iban => "شماره شبا را با IR و ۲۴ رقم بنویسید",
        IdentifierKind::LegalPersonId => "یازده رقم شناسه ملی را از روی روزنامه رسمی بنویسید",
        IdentifierKind::Mobile => "شماره همراه را با ۰۹ و نه رقم دیگر بنویسید",
        IdentifierKind::NationalId => "ده رقم کد ملی را از روی کارت ملی بنویسید",
        IdentifierKind::PaymentId => "شناسه پرداخت را، ۶ تا ۱۳ رقم، از روی قبض بنویسید",
        IdentifierKind::Phone => "شماره را با پیش‌شماره استان بنویسید، مانند ۰۲۱۸۸۷۷۶۶۵۵",
        IdentifierKind::PostalCode => "ده رقم کد پستی را بنویسید؛ پنج رقم نخست ۰ و ۲ ندارد",
        IdentifierKind::RenovationCode => "هفت عدد کد را با خط تیره از روی قبض نوسازی بنویسید",
    }
}

/// Returns the same in English.
pub(super) fn en(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::BillId => "copy the bill id, 6 to 13 digits, from the bill",
        IdentifierKind::CaseNumber => "write the eleven digits; the first two are the district",
        IdentifierKind::Email => "write the address like name@example.ir",
        IdentifierKind::EngineerLicence => "copy digits and hyphens from the licence",
        IdentifierKind::Iban => "write IR and 24 digits",
        IdentifierKind::LegalPersonId => "copy the eleven digits from the official gazette",
        IdentifierKind::Mobile => "write 09 and nine more digits",
        IdentifierKind::NationalId => "copy the ten digits from the national card",
        IdentifierKind::PaymentId => "copy the payment id, 6 to 13 digits, from the bill",
        IdentifierKind::Phone => "write the number with its area code, like 02188776655",
        IdentifierKind::PostalCode => "write the ten digits; the first five have no 0 and no 2",
        IdentifierKind::RenovationCode => "copy the seven numbers with hyphens from the tax bill",
    }
}
