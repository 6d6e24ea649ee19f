use crate::contract::CodeEntry;
use crate::sms;

/// Returns the smallest code that may be given next; nothing where the codes are used up.
pub fn next(ledger: &[CodeEntry]) -> Option<String> {
    sms::next(ledger.iter().map(|entry| entry.code.as_str()))
}

/// Returns the code of the ledger that was meant: the one from which a single wrong digit, or a
/// single swap of neighbours, leads to what was written.
pub fn meant<'a>(written: &str, ledger: &'a [CodeEntry]) -> Option<&'a CodeEntry> {
    let mut near = ledger.iter().filter(|entry| sms::is_slip(written, &entry.code));
    let only = near.next();
    only.filter(|_| near.next().is_none())
}
