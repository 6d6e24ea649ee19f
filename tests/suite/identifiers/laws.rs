use std::collections::BTreeSet;

use proptest::prelude::*;
use zabeteh::identifiers::{check, max_length, normalise, pattern, sample};
use zabeteh::model::IdentifierKind;

fn kinds() -> impl Strategy<Value = IdentifierKind> {
    prop::sample::select(IdentifierKind::ALL.to_vec())
}

/// Whether a text has the shape that a schema states.
fn matches(kind: IdentifierKind, text: &str) -> bool {
    let schema = serde_json::json!({
        "pattern": pattern(kind),
        "maxLength": max_length(kind),
    });
    jsonschema::is_valid(&schema, &text.into())
}

/// The share of values that are refused after one digit was changed.
fn share_caught(kind: IdentifierKind) -> f64 {
    let (mut caught, mut all) = (0.0, 0.0);
    for text in (0..60).map(|n| sample(kind, n * 7_919)) {
        for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
            for digit in (b'0'..=b'9').filter(|digit| *digit != byte) {
                let mut wrong = text.clone();
                wrong.replace_range(at..=at, &char::from(digit).to_string());
                caught += f64::from(u8::from(check(kind, &wrong).is_err()));
                all += 1.0;
            }
        }
    }
    caught / all
}

#[test]
fn most_wrong_digits_are_caught() {
    assert!(share_caught(IdentifierKind::NationalId) > 0.96);
    assert!(share_caught(IdentifierKind::LegalPersonId) > 0.96);
    assert!(share_caught(IdentifierKind::BillId) > 0.96);
    assert_eq!(share_caught(IdentifierKind::Iban), 1.0);
}

#[test]
fn the_first_thousand_samples_are_all_different() {
    for kind in IdentifierKind::ALL {
        let all: BTreeSet<String> = (0..1_000).map(|n| sample(kind, n)).collect();
        assert_eq!(all.len(), 1_000, "{kind:?}");
    }
}

proptest! {
    #[test]
    fn every_sample_is_valid_and_canonical(kind in kinds(), n: u32) {
        let text = sample(kind, n);
        prop_assert_eq!(check(kind, &text), Ok(()));
        prop_assert_eq!(normalise(kind, &text), text);
    }

    #[test]
    fn the_pattern_is_never_stricter_than_the_check(
        kind in kinds(),
        text in "[0-9]{1,13}|IR[0-9]{24}|[0-9-]{1,29}|[a-z.@]{1,20}|([0-9]{1,2}-){6}[0-9]",
        n: u32,
    ) {
        for text in [text, sample(kind, n)] {
            prop_assert!(check(kind, &text).is_err() || matches(kind, &text), "{}", text);
        }
    }

    #[test]
    fn normalising_twice_changes_nothing_more(kind in kinds(), text in "[0-9۰-۹٠-٩IRir @.+() –/\u{200E}-]{0,30}|\\PC*") {
        let once = normalise(kind, &text);
        prop_assert_eq!(normalise(kind, &once), once);
    }

    #[test]
    fn checking_never_fails(kind in kinds(), text in "\\PC*") {
        let _ = check(kind, &normalise(kind, &text));
    }
}
