use proptest::prelude::*;
use zabeteh::identifiers::normalise_text;

#[test]
fn prose_keeps_its_digits_and_its_zwnj() {
    assert_eq!(
        normalise_text("\u{FEFF} كوچه\u{00A0}علي، پلاك ۱۲ مي\u{200C}شود \u{202E}"),
        "کوچه علی، پلاک ۱۲ می\u{200C}شود"
    );
}

#[test]
fn tatweel_goes_and_marks_are_composed() {
    assert_eq!(normalise_text("تهـــران a\u{0640}\u{0301}"), "تهران á");
}

#[test]
fn line_ends_become_one_kind() {
    assert_eq!(normalise_text("a\r\nb\rc\td"), "a\nb\nc d");
}

proptest! {
    #[test]
    fn normalising_a_text_twice_changes_nothing_more(text in "\\PC*|[\u{0600}-\u{06FF}\u{200B}-\u{200F}\r\n\t \u{0300}-\u{036F}]*") {
        let once = normalise_text(&text);
        prop_assert_eq!(normalise_text(&once), once);
    }
}
