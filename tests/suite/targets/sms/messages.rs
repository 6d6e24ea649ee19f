use proptest::prelude::*;
use serde_json::json;
use zabeteh::contract::Entry;
use zabeteh::model::{IdentifierKind, RecordId, ValueType};
use zabeteh::requests::{ReadFault, Request, read, sample};
use zabeteh::sms::parts;
use zabeteh::text::{Lang, persian_digits};

use crate::targets::fixture::{contract, date, field, form, id, with};

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
        snapshot_path => "../../../snapshots/targets",
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
        let expected = ReadFault::UnknownCode { code: written.to_owned(), meant };
        assert_eq!(fault(&format!("{written}*2-14-105-7-0-0-0#")), expected);
    }
    let far = ReadFault::UnknownCode { code: "99999".to_owned(), meant: None };
    assert_eq!(fault("99999*2-14-105-7-0-0-0#"), far);
}

#[test]
fn a_retired_code_says_what_to_use() {
    let expected =
        ReadFault::Retired { code: "52938".to_owned(), instead: Some("41827".to_owned()) };
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
    let expected =
        ReadFault::Count { wanted: 1, found: 2, sample: "41827*2-14-105-7-0-0-0#".to_owned() };
    assert_eq!(fault("41827*2-14-105-7-0-0-0*7#"), expected);
}

#[test]
fn a_wrong_value_is_named() {
    let ReadFault::Value { position, sample, .. } = fault("41827*23-14-105-7-0-0-0#") else {
        panic!("another fault");
    };
    assert_eq!((position, sample.as_str()), (1, "2-14-105-7-0-0-0"));
}

#[test]
fn a_sender_that_does_not_fit_is_refused() {
    let message = "41827*1*4*480*1403/01/05*x#";
    let result = read(&contract(), message, "3000", date("1403-02-15"));
    assert!(matches!(result, Err(ReadFault::Sender { .. })), "{result:?}");
}

#[test]
fn a_closed_block_is_said_to_be_closed() {
    let mut form = form();
    for block in &mut form.blocks {
        block.force.until = Some(date("1400-12-29"));
    }
    let result = read(&with(form), "41827*2-14-105-7-0-0-0#", SENDER, date("1403-02-15"));
    assert_eq!(result, Err(ReadFault::Closed { code: "41827".to_owned() }));
}

/// One type of every kind that a message can carry.
fn types() -> Vec<ValueType> {
    let fields = form().fields().map(|field| field.value_type.clone()).collect::<Vec<_>>();
    let sendable = fields.into_iter().filter(|value_type| *value_type != ValueType::File);
    sendable.chain(IdentifierKind::ALL.map(ValueType::Identifier)).collect()
}

#[test]
fn the_sample_of_every_type_is_read() {
    for value_type in types() {
        let mut form = form();
        let mut status = form.blocks[0].clone();
        form.sections[0].entries = vec![Entry::Field(field("it", value_type))];
        status.take = vec![id("it")];
        form.blocks = vec![status];
        let message = sample(&form, &form.blocks[0], "41827");
        let request = read(&with(form), &message, SENDER, date("1403-02-15"));
        assert!(request.is_ok(), "{message}: {request:?}");
    }
}

proptest! {
    #[test]
    fn what_is_written_as_a_message_is_read_back(
        region in 1..=22_u8, plot in proptest::array::uniform3(1..=999_u16),
        inside in proptest::array::uniform3(0..=999_u16), persian: bool,
        separator in proptest::sample::select(vec!["*", "#", " ", "\n", "،", ",", ";"]),
    ) {
        let rest: Vec<String> = plot.iter().chain(&inside).map(u16::to_string).collect();
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
