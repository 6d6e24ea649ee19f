//! Words of everyday Persian, and signs, that stand for a keyword in the habit of a writer.

use super::Keyword;

/// Folded words and the keyword that says them; the longer before the shorter.
const SYNONYMS: &[(&str, Keyword)] = &[
    ("در صورتی که", Keyword::When),
    ("در صورتیکه", Keyword::When),
    ("مشروط بر", Keyword::When),
    ("چنانچه", Keyword::When),
    ("اگر", Keyword::When),
    ("مگر اینکه", Keyword::ExceptWhen),
    ("مگر این که", Keyword::ExceptWhen),
    ("مگر", Keyword::ExceptWhen),
    ("والا", Keyword::Otherwise),
    ("وگرنه", Keyword::Otherwise),
    ("مستند به", Keyword::Basis),
    ("برابر ماده", Keyword::Basis),
    ("طبق", Keyword::Basis),
    ("مطابق", Keyword::Basis),
    ("بایستی", Keyword::Requires),
    ("میبایست", Keyword::Requires),
    ("می بایست", Keyword::Requires),
    ("بهتر است", Keyword::Advises),
    ("توصیه میشود", Keyword::Advises),
    ("توصیه می شود", Keyword::Advises),
    ("دستکم", Keyword::AtLeast),
    ("دست کم", Keyword::AtLeast),
    ("مساوی", Keyword::Is),
    ("تبصره ذیل", Keyword::Note),
    ("فیلد", Keyword::Field),
    ("اقلام مشترک", Keyword::Part),
    ("از تاریخ", Keyword::Since),
    ("تا پایان", Keyword::Until),
    ("بر اساس", Keyword::By),
    ("بر مبنای", Keyword::By),
    ("عدم پاسخ به معنی", Keyword::Silence),
    (">=", Keyword::AtLeast),
    ("<=", Keyword::AtMost),
    ("!=", Keyword::IsNot),
    ("<>", Keyword::IsNot),
    ("==", Keyword::Is),
    ("≥", Keyword::AtLeast),
    ("≤", Keyword::AtMost),
    ("≠", Keyword::IsNot),
    ("=", Keyword::Is),
    (">", Keyword::Above),
    ("<", Keyword::Below),
    ("+", Keyword::Plus),
    ("*", Keyword::Times),
    ("×", Keyword::Times),
    ("÷", Keyword::DividedBy),
    ("&&", Keyword::And),
    ("||", Keyword::Or),
];

/// Returns the keyword that the first words of a text stand for, and how long those are.
pub(super) fn synonym(words: &str) -> Option<(usize, Keyword)> {
    let found = SYNONYMS.iter().find(|(written, _)| {
        let rest = words.strip_prefix(written);
        let is_sign = !written.starts_with(char::is_alphabetic);
        rest.is_some_and(|rest| is_sign || !rest.starts_with(char::is_alphanumeric))
    });
    found.map(|(written, keyword)| (written.len(), *keyword))
}
