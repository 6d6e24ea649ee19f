use std::collections::BTreeMap;

use serde_json::json;

use zabeteh::pdf::{Notice, Unfit};

use super::fixture::{FORM, printed, record, sample};

fn notices_of(text: &str) -> Vec<Notice> {
    let record = record("building-permit");
    let mut filing = sample(record);
    filing["fields"]["full_name"] = json!(text);
    printed(record, FORM, Some(&filing)).notices
}

#[test]
fn a_letter_without_a_glyph_is_told_with_place_and_remedy() {
    let notices = notices_of("王 مریم 王");
    let [notice] = &notices[..] else { panic!("one notice: {notices:?}") };
    assert_eq!((notice.place.as_str(), notice.unfit), ("/fields/full_name", Unfit::Glyphless));
    assert_eq!(notice.letters, BTreeMap::from([('王', 2)]));
    assert_eq!(
        notice.words().en,
        "/fields/full_name (applicant's full name): the font has no glyph for U+738B, and � stands for it; write it in Persian or Latin letters"
    );
}

#[test]
fn a_control_of_direction_is_told_and_never_printed() {
    let notices = notices_of("\u{202E}evil\u{202C}");
    let [notice] = &notices[..] else { panic!("one notice: {notices:?}") };
    assert_eq!(notice.unfit, Unfit::Invisible);
    assert_eq!(notice.letters, BTreeMap::from([('\u{202C}', 1), ('\u{202E}', 1)]));
    assert!(notice.words().fa.contains("«نام متقاضی»"), "{}", notice.words().fa);
}

#[test]
fn every_kind_of_trouble_in_one_value_is_told() {
    let notices = notices_of("\u{0}\u{FEFF}\u{200F}😀\u{E000}\u{FFFE}\u{10FFFF}ڨ\u{2028}");
    let letters: Vec<char> = notices.iter().flat_map(|it| it.letters.keys().copied()).collect();
    for letter in ['\u{0}', '\u{FEFF}', '\u{200F}', '😀', '\u{E000}', '\u{FFFE}', 'ڨ'] {
        assert!(letters.contains(&letter), "{letter:?} in {letters:?}");
    }
}

#[test]
fn letters_of_the_languages_of_the_country_are_printed() {
    assert_eq!(notices_of("سه‌ڵاو، ڕێگا، Şəhər İğdır, café, ۱۲٫۵٪ ﷼ «…» – ŽÉ"), []);
}

#[test]
fn a_notice_names_five_letters_and_counts_the_rest() {
    let words = notices_of("一二三四五六七").remove(0).words();
    assert!(words.en.contains("and 2 more"), "{}", words.en);
    assert!(words.fa.contains("۲ نویسه دیگر"), "{}", words.fa);
}
