//! Codes, messages and replies.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};
use zabeteh::contract::{CodeEntry, Purpose};
use zabeteh::model::{IdentifierKind, RecordId, ValueType};
use zabeteh::targets::Target;
use zabeteh::targets::sms::{
    Answer, Conflict, Encoding, ReadFault, ReplyFault, Request, Sms, Status, codes, parts, read,
    reply, sample, worst,
};
use zabeteh::text::{Bilingual, Lang, persian_digits};

use super::fixture::{code, contract, date, field, form, with};

const SENDER: &str = "+98 912 345 6789";

fn reading(message: &str) -> Result<Request, ReadFault> {
    read(&contract(), message, SENDER, date("1403-02-15"))
}

fn status_of(code: &str) -> Request {
    let values = json!({"renovation_code": code});
    Request::Status {
        record: RecordId::new("completion"),
        values: values.as_object().expect("an object").clone(),
    }
}

fn fault(message: &str) -> ReadFault {
    reading(message).expect_err("the message is wrong")
}

fn artifact(path: &str) -> String {
    let mut artifacts = Sms.emit(&contract()).into_iter();
    artifacts
        .find(|artifact| artifact.path == path)
        .expect("the target emits it")
        .text
}

#[test]
fn a_status_message_is_read_in_any_digits_and_separators() {
    let expected = Ok(status_of("2-14-105-7-0-0-0"));
    for message in [
        "41827*2-14-105-7-0-0-0#",
        "41827*2-14-105-7-0-0-0",
        "۴۱۸۲۷*۲-۱۴-۱۰۵-۷-۰-۰-۰#",
        "٤١٨٢٧#٢-١٤-١٠٥-٧-٠-٠-٠#",
        " 41827 2-14-105-7-0-0-0 ",
        "41827\n2-14-105-7-0-0-0",
        "41827،2-14-105-7-0-0-0",
        "41827,02-14-105-7-0-0-0;",
        "*41827*\u{200E}2-14-105-7-0-0-0\u{200F}#",
        "\u{202A}41827*2-14-105-7-0-0-0\u{202C}#",
    ] {
        assert_eq!(reading(message), expected, "{message}");
    }
}

#[test]
fn a_filing_message_gives_a_complete_filing() {
    let message = "41827*owner*۴*480٫5*1403/1/5*سلام#";
    let Ok(Request::Filing { filing, .. }) = reading(message) else {
        panic!("{:?}", reading(message));
    };
    let filing = serde_json::to_string_pretty(&filing).expect("JSON");
    insta::with_settings!({
        snapshot_path => "../../snapshots/targets",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!("filing_from_a_message", format!("{message}\n\n{filing}"));
    });
}

#[test]
fn a_choice_is_named_by_number_id_or_title() {
    for role in ["1", "owner", "OWNER", "«owner»"] {
        let message = format!("41827*{role}*4*480*1403/01/05*x#");
        let Ok(Request::Filing { filing, .. }) = reading(&message) else {
            panic!("{message}");
        };
        assert_eq!(filing["fields"]["role"], json!("owner"), "{role}");
    }
}

#[test]
fn a_wrong_digit_and_a_swap_suggest_the_code_that_was_meant() {
    for written in ["41837", "14827", "41872"] {
        let meant = Some("41827".to_owned());
        let expected = ReadFault::UnknownCode {
            code: written.to_owned(),
            meant,
        };
        assert_eq!(fault(&format!("{written}*2-14-105-7-0-0-0#")), expected);
    }
    let far = ReadFault::UnknownCode {
        code: "99999".to_owned(),
        meant: None,
    };
    assert_eq!(fault("99999*2-14-105-7-0-0-0#"), far);
}

#[test]
fn a_retired_code_says_what_to_use() {
    let expected = ReadFault::Retired {
        code: "52938".to_owned(),
        instead: Some("41827".to_owned()),
    };
    assert_eq!(fault("52938*2-14-105-7-0-0-0#"), expected);
}

#[test]
fn what_is_no_code_is_said_to_be_none() {
    for message in ["", "#", "سلام", "4182*1", "01827*1", "418270*1"] {
        assert_eq!(fault(message), ReadFault::NoCode, "{message}");
    }
}

#[test]
fn a_wrong_number_of_values_shows_an_example() {
    let expected = ReadFault::Count {
        wanted: 1,
        found: 2,
        sample: "41827*2-14-105-7-0-0-0#".to_owned(),
    };
    assert_eq!(fault("41827*2-14-105-7-0-0-0*7#"), expected);
}

#[test]
fn a_wrong_value_is_named() {
    let ReadFault::Value {
        position, sample, ..
    } = fault("41827*23-14-105-7-0-0-0#")
    else {
        panic!("another fault");
    };
    assert_eq!((position, sample.as_str()), (1, "2-14-105-7-0-0-0"));
}

#[test]
fn a_sender_that_does_not_fit_is_refused() {
    let message = "41827*1*4*480*1403/01/05*x#";
    let result = read(&contract(), message, "3000", date("1403-02-15"));
    assert!(
        matches!(result, Err(ReadFault::Sender { .. })),
        "{result:?}"
    );
}

#[test]
fn a_closed_block_is_said_to_be_closed() {
    let mut form = form();
    for block in &mut form.blocks {
        block.force.until = Some(date("1400-12-29"));
    }
    let result = read(
        &with(form),
        "41827*2-14-105-7-0-0-0#",
        SENDER,
        date("1403-02-15"),
    );
    assert_eq!(
        result,
        Err(ReadFault::Closed {
            code: "41827".to_owned()
        })
    );
}

#[test]
fn every_fault_is_told_in_one_message() {
    let code = || "41827".to_owned();
    let long = || Bilingual::new("م".repeat(90), "x".repeat(200));
    let faults = [
        ReadFault::NoCode,
        ReadFault::UnknownCode {
            code: code(),
            meant: None,
        },
        ReadFault::UnknownCode {
            code: code(),
            meant: Some(code()),
        },
        ReadFault::Retired {
            code: code(),
            instead: None,
        },
        ReadFault::Retired {
            code: code(),
            instead: Some(code()),
        },
        ReadFault::Closed { code: code() },
        ReadFault::Count {
            wanted: 10,
            found: 11,
            sample: "8".repeat(160),
        },
        ReadFault::Count {
            wanted: 2,
            found: 1,
            sample: code(),
        },
        ReadFault::Value {
            position: 10,
            title: long(),
            sample: "8".repeat(160),
        },
        ReadFault::Value {
            position: 1,
            title: Bilingual::new("نام", "naïveى"),
            sample: code(),
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
    let answer = |lang| Answer {
        record: &record,
        purpose: Purpose::Status,
        lang,
    };
    let fa = reply(&contract(), answer(Lang::Fa), &values).expect("the reply is full");
    assert_eq!(fa.text, "ملک \u{200E}۲-۱۴-۱۰۵-۷-۰-۰-۰: در حال بررسی.");
    let en = reply(&contract(), answer(Lang::En), &values).expect("the reply is full");
    assert_eq!(en.text, "Plot 2-14-105-7-0-0-0: under review.");
}

#[test]
fn a_reply_that_lacks_a_value_or_grows_too_long_is_not_sent() {
    let record = RecordId::new("completion");
    let answer = Answer {
        record: &record,
        purpose: Purpose::Status,
        lang: Lang::Fa,
    };
    let missing = reply(&contract(), answer, &BTreeMap::new());
    assert_eq!(
        missing,
        Err(ReplyFault::Missing("renovation_code".to_owned()))
    );
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
    assert_eq!(
        (fa.encoding, fa.units),
        (Encoding::Ucs2, 4 + 1 + 28 + 2 + 23 + 1)
    );
    let en = worst(&contract, &form, &form.blocks[1], Lang::En);
    assert_eq!(en.encoding, Encoding::Ucs2, "a free text may be Persian");
}

#[test]
fn parts_are_counted_at_their_edges() {
    let count = |letter: &str, times: usize| parts(&letter.repeat(times)).parts;
    assert_eq!(
        (
            count("م", 70),
            count("م", 71),
            count("م", 134),
            count("م", 135)
        ),
        (1, 2, 2, 3)
    );
    assert_eq!(
        (
            count("a", 160),
            count("a", 161),
            count("a", 306),
            count("a", 307)
        ),
        (1, 2, 2, 3)
    );
    assert_eq!((count("€", 80), count("€", 81)), (1, 2));
    // 153 is odd and 67 too: a character of two units is never torn.
    assert_eq!((count("€", 152), count("€", 153)), (2, 3));
    assert_eq!(
        (count("😀", 35), count("😀", 66), count("😀", 67)),
        (1, 2, 3)
    );
    assert_eq!(parts("").parts, 1);
}

#[test]
fn two_codes_with_two_different_digits_conflict() {
    assert_eq!(codes::conflict("41827", "41833"), Some(Conflict::Near(2)));
    assert_eq!(codes::conflict("41827", "41827"), Some(Conflict::Near(0)));
    assert_eq!(codes::conflict("41827", "14833"), None);
    // Swapping 1 and 8 gives 48127, one digit away from 48129.
    assert_eq!(codes::conflict("41827", "48129"), Some(Conflict::Swap));
}

#[test]
fn the_first_codes_are_the_smallest_that_keep_their_distance() {
    let mut ledger: Vec<CodeEntry> = Vec::new();
    for _ in 0..6 {
        let next = codes::next(&ledger).expect("codes are left");
        ledger.push(code(&next, "completion"));
    }
    let given: Vec<&str> = ledger.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(
        given,
        ["10000", "10111", "10222", "10333", "10444", "10555"]
    );
}

#[test]
fn the_four_tables_say_the_same() {
    let json: Value = serde_json::from_str(&artifact("sms/codes.json")).expect("JSON");
    let yaml: Value = serde_yaml::from_str(&artifact("sms/codes.yaml")).expect("YAML");
    assert_eq!(
        (&json["codes"], &json["statuses"]),
        (&yaml["codes"], &yaml["statuses"])
    );
    let csv = artifact("sms/codes.csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let lines: Vec<_> = reader
        .records()
        .map(|line| line.expect("lines of one length"))
        .collect();
    let seen: Vec<_> = lines
        .iter()
        .map(|line| (&line[0], &line[9], &line[8]))
        .collect();
    let expected = [
        ("41827", "status", ""),
        ("41827", "filing", ""),
        ("52938", "", "41827"),
    ];
    assert_eq!(seen, expected);
    let sql = artifact("sms/codes.sql");
    assert_eq!(sql.matches("INSERT INTO sms_parameter").count(), 6);
}

#[test]
fn a_quotation_mark_does_not_end_an_sql_text() {
    let mut form = form();
    form.title = Bilingual::new("گواهی", "owner's); DROP TABLE sms_code; --");
    let artifacts = Sms.emit(&with(form));
    let sql = artifacts
        .iter()
        .find(|artifact| artifact.path.ends_with(".sql"));
    let sql = &sql.expect("emitted").text;
    assert!(sql.contains("'owner''s); DROP TABLE sms_code; --'"));
}

/// One type of every kind that a message can carry.
fn types() -> Vec<ValueType> {
    let fields = form()
        .fields()
        .map(|field| field.value_type.clone())
        .collect::<Vec<_>>();
    let sendable = fields
        .into_iter()
        .filter(|value_type| *value_type != ValueType::File);
    sendable
        .chain(IdentifierKind::ALL.map(ValueType::Identifier))
        .collect()
}

#[test]
fn the_sample_of_every_type_is_read() {
    for value_type in types() {
        let mut form = form();
        let mut status = form.blocks[0].clone();
        form.sections[0].entries = vec![zabeteh::contract::Entry::Field(field("it", value_type))];
        status.take = vec![super::fixture::id("it")];
        form.blocks = vec![status];
        let message = sample(&form, &form.blocks[0], "41827");
        let request = read(&with(form), &message, SENDER, date("1403-02-15"));
        assert!(request.is_ok(), "{message}: {request:?}");
    }
}

prop_compose! {
    fn a_code()(number in 10_000..100_000_u32) -> String {
        number.to_string()
    }
}

fn slips(code: &str) -> Vec<String> {
    let mut slips = Vec::new();
    for at in 0..codes::LENGTH {
        for digit in '0'..='9' {
            let mut wrong: Vec<char> = code.chars().collect();
            wrong[at] = digit;
            slips.push(wrong.iter().collect());
        }
        let mut swapped: Vec<char> = code.chars().collect();
        swapped.swap(at, (at + 1).min(codes::LENGTH - 1));
        slips.push(swapped.iter().collect());
    }
    slips.retain(|slip: &String| slip != code);
    slips
}

proptest! {
    #[test]
    fn distance_is_a_metric(a in a_code(), b in a_code(), c in a_code()) {
        let distance = codes::distance;
        prop_assert_eq!(distance(&a, &b), distance(&b, &a));
        prop_assert_eq!(distance(&a, &b) == 0, a == b);
        prop_assert!(distance(&a, &c) <= distance(&a, &b) + distance(&b, &c));
        prop_assert_eq!(codes::conflict(&a, &b), codes::conflict(&b, &a));
    }

    #[test]
    fn no_slip_of_a_code_is_a_slip_of_a_code_without_conflict(a in a_code(), b in a_code()) {
        prop_assume!(codes::conflict(&a, &b).is_none());
        for slip in slips(&a) {
            prop_assert_ne!(&slip, &b);
            let ledger = [code(&a, "completion"), code(&b, "completion")];
            let meant = codes::meant(&slip, &ledger).map(|entry| entry.code.as_str());
            let is_swap = codes::distance(&slip, &a) == 2;
            let both_swaps = is_swap && slips(&b).contains(&slip);
            prop_assert!(meant == Some(a.as_str()) || both_swaps, "{} for {}", slip, a);
        }
    }

    #[test]
    fn the_next_code_conflicts_with_none(given in proptest::collection::vec(a_code(), 0..40)) {
        let ledger: Vec<CodeEntry> = given.iter().map(|one| code(one, "completion")).collect();
        let next = codes::next(&ledger).expect("forty codes leave room");
        prop_assert!(codes::is_code(&next) && !given.contains(&next));
        prop_assert!(given.iter().all(|one| codes::conflict(one, &next).is_none()));
    }

    #[test]
    fn a_text_never_needs_fewer_parts_when_it_grows(text in ".{0,200}", more in ".{0,20}") {
        let (short, long) = (parts(&text), parts(&format!("{text}{more}")));
        prop_assert!(short.parts <= long.parts && short.parts >= 1);
        let most = match short.encoding { Encoding::Gsm7 => 153, Encoding::Ucs2 => 67 };
        prop_assert!(short.parts == 1 || short.units <= short.parts * most);
        prop_assert!(short.parts == 1 || short.units > (short.parts - 1) * (most - 1));
    }

    #[test]
    fn what_is_written_as_a_message_is_read_back(
        region in 1..=22_u8, rest in proptest::array::uniform6(0..=999_u16), persian: bool,
        separator in proptest::sample::select(vec!["*", "#", " ", "\n", "،", ",", ";"]),
    ) {
        let rest: Vec<String> = rest.iter().map(u16::to_string).collect();
        let renovation = format!("{region}-{}", rest.join("-"));
        let message = format!("41827{separator}{renovation}");
        let message = if persian { persian_digits(&message) } else { message };
        prop_assert_eq!(reading(&message), Ok(status_of(&renovation)));
    }

    #[test]
    fn any_message_is_answered_and_never_panics(message in ".{0,80}") {
        if let Err(fault) = reading(&message) {
            prop_assert_eq!(parts(&fault.reply(Lang::Fa)).parts, 1);
        }
    }

    #[test]
    fn any_values_behind_a_code_are_answered(values in "[*#/0-9a-zآ-ی.+٫-]{0,60}") {
        if let Err(fault) = reading(&format!("41827*{values}")) {
            prop_assert_eq!(parts(&fault.reply(Lang::En)).parts, 1);
        }
    }
}

#[test]
fn every_status_is_found_by_its_id() {
    assert!(Status::ALL.is_sorted_by_key(|status| status.id()));
    for status in Status::ALL {
        assert_eq!(Status::from_id(status.id()), Some(status));
    }
}
