use crate::model::IdentifierKind;

/// Writes an identifier in its canonical form, unless it cannot be one.
///
/// The one place where messages meet the rules of identifiers.
pub(super) fn canonical(kind: IdentifierKind, written: &str) -> Option<String> {
    let plain: String = written
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '\u{200C}')
        .collect();
    let canonical = match kind {
        IdentifierKind::Mobile => mobile(&plain),
        IdentifierKind::Iban => plain.to_ascii_uppercase(),
        IdentifierKind::PostalCode => plain.replace('-', ""),
        IdentifierKind::RenovationCode => unpadded(&plain),
        IdentifierKind::BillId
        | IdentifierKind::CaseNumber
        | IdentifierKind::Email
        | IdentifierKind::EngineerLicence
        | IdentifierKind::LegalPersonId
        | IdentifierKind::NationalId
        | IdentifierKind::PaymentId
        | IdentifierKind::Phone => plain,
    };
    has_shape(kind, &canonical).then_some(canonical)
}

fn mobile(plain: &str) -> String {
    let prefixes = ["+98", "0098", "98", "0"];
    let local = prefixes
        .iter()
        .find_map(|prefix| plain.strip_prefix(prefix));
    format!("0{}", local.unwrap_or(plain))
}

fn unpadded(plain: &str) -> String {
    let parts = plain
        .split('-')
        .map(|part| match part.trim_start_matches('0') {
            "" if !part.is_empty() => "0",
            digits => digits,
        });
    parts.collect::<Vec<_>>().join("-")
}

fn has_shape(kind: IdentifierKind, text: &str) -> bool {
    let digits = |least, most| is_digits(text) && (least..=most).contains(&text.len());
    match kind {
        IdentifierKind::BillId | IdentifierKind::PaymentId => digits(6, 13),
        IdentifierKind::CaseNumber => digits(11, 11) && is_region(&text[..2]),
        IdentifierKind::Email => text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && !host.is_empty() && !host.contains('@')
        }),
        IdentifierKind::EngineerLicence => {
            is_digits(&text.replace('-', "")) && (3..=20).contains(&text.len())
        }
        IdentifierKind::Iban => text.len() == 26 && text.strip_prefix("IR").is_some_and(is_digits),
        IdentifierKind::LegalPersonId => digits(11, 11),
        IdentifierKind::Mobile => digits(11, 11) && text.starts_with("09"),
        IdentifierKind::NationalId => digits(10, 10),
        IdentifierKind::Phone => digits(11, 11) && text.starts_with('0'),
        IdentifierKind::PostalCode => digits(10, 10) && !text[..5].contains(['0', '2']),
        IdentifierKind::RenovationCode => is_renovation_code(text),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_region(text: &str) -> bool {
    text.parse()
        .is_ok_and(|region: u8| (1..=22).contains(&region))
}

fn is_renovation_code(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let widths = [2, 4, 4, 4, 3, 3, 3];
    parts.len() == widths.len()
        && is_region(parts[0])
        && parts
            .iter()
            .zip(widths)
            .all(|(part, width)| is_digits(part) && part.len() <= width)
}
