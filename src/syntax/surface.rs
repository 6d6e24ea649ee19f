use crate::text::{Lang, is_persian_letter};

/// Returns the surface in which a prepared text is written: that of its first word.
pub(super) fn surface(prepared: &str) -> Lang {
    let first = prepared.chars().find(|letter| letter.is_alphabetic());
    match first {
        Some(letter) if !is_persian_letter(letter) => Lang::En,
        _ => Lang::Fa,
    }
}
