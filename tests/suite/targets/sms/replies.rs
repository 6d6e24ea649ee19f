use std::collections::BTreeMap;

use proptest::prelude::*;
use zabeteh::contract::Purpose;
use zabeteh::model::RecordId;
use zabeteh::requests::ReadFault;
use zabeteh::sms::{Encoding, parts};
use zabeteh::targets::sms::{Answer, ReplyFault, Status, reply, worst};
use zabeteh::text::{Bilingual, Lang};

use crate::targets::fixture::{contract, form, with};

#[test]
fn every_fault_is_told_in_one_message() {
    let code = || "41827".to_owned();
    let long = || Bilingual::new("م".repeat(90), "x".repeat(200));
    let faults = [
        ReadFault::NoCode,
        ReadFault::UnknownCode { code: code(), meant: None },
        ReadFault::UnknownCode { code: code(), meant: Some(code()) },
        ReadFault::Retired { code: code(), instead: None },
        ReadFault::Retired { code: code(), instead: Some(code()) },
        ReadFault::Closed { code: code() },
        ReadFault::Count { wanted: 10, found: 11, sample: "8".repeat(160) },
        ReadFault::Count { wanted: 2, found: 1, sample: code() },
        ReadFault::Value { position: 10, title: long(), sample: "8".repeat(160) },
        ReadFault::Value {
            position: 1, title: Bilingual::new("نام", "naïveى"), sample: code()
        },
        ReadFault::Sender { title: long() },
    ];
    for fault in faults {
        let (fa, en) = (parts(&fault.reply(Lang::Fa)), parts(&fault.reply(Lang::En)));
        assert_eq!((fa.parts, en.parts), (1, 1), "{fault:?}");
        assert_eq!(en.encoding, Encoding::Gsm7, "{fault:?}");
    }
}

#[test]
fn a_reply_is_filled_in_both_languages() {
    let record = RecordId::new("completion");
    let values = BTreeMap::from([
        ("renovation_code".to_owned(), "2-14-105-7-0-0-0".to_owned()),
        ("status".to_owned(), "under-review".to_owned()),
    ]);
    let answer = |lang| Answer { record: &record, purpose: Purpose::Status, lang };
    let fa = reply(&contract(), answer(Lang::Fa), &values).expect("the reply is full");
    assert_eq!(fa.text, "ملک \u{200E}۲-۱۴-۱۰۵-۷-۰-۰-۰: در حال بررسی.");
    let en = reply(&contract(), answer(Lang::En), &values).expect("the reply is full");
    assert_eq!(en.text, "Plot 2-14-105-7-0-0-0: under review.");
}

#[test]
fn a_reply_that_lacks_a_value_or_grows_too_long_is_not_sent() {
    let record = RecordId::new("completion");
    let answer = Answer { record: &record, purpose: Purpose::Status, lang: Lang::Fa };
    let missing = reply(&contract(), answer, &BTreeMap::new());
    assert_eq!(missing, Err(ReplyFault::Missing("renovation_code".to_owned())));
    let mut form = form();
    form.blocks[0].reply = Bilingual::new("م".repeat(71), "x".repeat(161));
    let long = reply(&with(form), answer, &BTreeMap::new());
    assert_eq!(long, Err(ReplyFault::TooLong { parts: 2, most: 1 }));
}

#[test]
fn the_longest_reply_is_reckoned_with() {
    let form = form();
    let (contract, status) = (contract(), &form.blocks[0]);
    let fa = worst(&contract, &form, status, Lang::Fa);
    // «ملک », a mark of direction, 28 of the code, «: », the longest status, a full stop.
    assert_eq!((fa.encoding, fa.units), (Encoding::Ucs2, 4 + 1 + 28 + 2 + 23 + 1));
    let en = worst(&contract, &form, &form.blocks[1], Lang::En);
    assert_eq!(en.encoding, Encoding::Ucs2, "a free text may be Persian");
}

#[test]
fn parts_are_counted_at_their_edges() {
    let count = |letter: &str, times: usize| parts(&letter.repeat(times)).parts;
    assert_eq!((count("م", 70), count("م", 71), count("م", 134), count("م", 135)), (1, 2, 2, 3));
    assert_eq!((count("a", 160), count("a", 161), count("a", 306), count("a", 307)), (1, 2, 2, 3));
    assert_eq!((count("€", 80), count("€", 81)), (1, 2));
    // 153 is odd and 67 too: a character of two units is never torn.
    assert_eq!((count("€", 152), count("€", 153)), (2, 3));
    assert_eq!((count("😀", 35), count("😀", 66), count("😀", 67)), (1, 2, 3));
    assert_eq!(parts("").parts, 1);
}

#[test]
fn every_status_is_found_by_its_id() {
    assert!(Status::ALL.is_sorted_by_key(|status| status.id()));
    for status in Status::ALL {
        assert_eq!(Status::from_id(status.id()), Some(status));
    }
}

proptest! {
    #[test]
    fn a_text_never_needs_fewer_parts_when_it_grows(text in ".{0,200}", more in ".{0,20}") {
        let (short, long) = (parts(&text), parts(&format!("{text}{more}")));
        prop_assert!(short.parts <= long.parts && short.parts >= 1);
        let most = match short.encoding { Encoding::Gsm7 => 153, Encoding::Ucs2 => 67 };
        prop_assert!(short.parts == 1 || short.units <= short.parts * most);
        prop_assert!(short.parts == 1 || short.units > (short.parts - 1) * (most - 1));
    }
}
