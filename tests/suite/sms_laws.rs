//! The laws of text messages, over the real codes.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use zabeteh::contract::{Block, Channel, CodeEntry, Entry, Field, Purpose, Record};
use zabeteh::evaluate::{FindingCode, evaluate, run, sample_filing};
use zabeteh::model::{FieldId, ValueType};
use zabeteh::requests::{ReadFault, Request, read, sample};
use zabeteh::sms::LENGTH;
use zabeteh::targets::sms::{Answer, Status, reply, worst};
use zabeteh::text::{Date, Lang, persian_digits};

use crate::forms::real;

const SENDER: &str = "09121234567";

#[test]
fn a_filing_goes_through_a_message_and_comes_back() {
    for (entry, record, block) in filing_blocks() {
        let filings = accepted(record);
        let messages = filings
            .iter()
            .filter_map(|filing| Some((filing, message(&entry.code, record, block, filing)?)));
        let mut count = 0;
        for (filing, message) in messages {
            comes_back(block, filing, &message);
            comes_back(block, filing, &persian_digits(&message));
            count += 1;
        }
        assert!(count > 0, "no filing of {} can be said by message", record.id);
    }
}

fn comes_back(block: &Block, filing: &Json, message: &str) {
    let request = read(real().contract(), message, SENDER, day());
    let Ok(Request::Filing { filing: back, .. }) = request else {
        panic!("{message}: {request:?}");
    };
    for field in &block.take {
        let path = format!("/fields/{field}");
        assert_eq!(back.pointer(&path), filing.pointer(&path), "{field} of {message}");
    }
}

/// A filing by message asks for nothing more, but papers and answers, which come another way.
#[test]
fn a_filing_by_message_is_complete() {
    for (entry, record, block) in filing_blocks() {
        let message = sample(record, block, &entry.code);
        let request = read(real().contract(), &message, SENDER, day());
        let Ok(Request::Filing { filing, .. }) = request else {
            panic!("{message}: {request:?}");
        };
        let verdict = evaluate(real().contract(), &filing);
        let codes = [FindingCode::Document, FindingCode::Rule];
        let missing: Vec<String> = verdict
            .findings
            .iter()
            .filter(|finding| !codes.contains(&finding.code))
            .map(|finding| format!("{}: {}", finding.path, finding.message.en))
            .collect();
        assert_eq!(missing, Vec::<String>::new(), "{message}");
    }
}

#[test]
fn the_sample_of_every_message_is_read_as_its_record() {
    for (entry, record, block) in blocks() {
        let message = sample(record, block, &entry.code);
        let request = read(real().contract(), &message, SENDER, day());
        let (Ok(Request::Filing { record: found, .. }) | Ok(Request::Status { record: found, .. })) =
            &request
        else {
            panic!("{message}: {request:?}");
        };
        assert_eq!(*found, record.id, "{message}");
    }
}

#[test]
fn one_wrong_digit_never_reaches_another_record() {
    for (entry, record, block) in blocks() {
        let message = sample(record, block, &entry.code);
        for at in 0..LENGTH {
            for digit in ('0'..='9').filter(|digit| !entry.code[at..].starts_with(*digit)) {
                let mut wrong = entry.code.clone();
                wrong.replace_range(at..=at, &digit.to_string());
                refuses(&message, entry, &wrong);
            }
        }
    }
}

#[test]
fn swapped_neighbours_never_reach_another_record() {
    for (entry, record, block) in blocks() {
        let message = sample(record, block, &entry.code);
        for at in 1..LENGTH {
            let mut digits: Vec<char> = entry.code.chars().collect();
            digits.swap(at - 1, at);
            let wrong: String = digits.into_iter().collect();
            assert_ne!(wrong, entry.code, "neighbours of a code differ");
            refuses(&message, entry, &wrong);
        }
    }
}

#[test]
fn every_reply_fits_its_parts() {
    let contract = real().contract();
    for (_, record, block) in blocks() {
        for lang in [Lang::Fa, Lang::En] {
            let worst = worst(contract, record, block, lang).parts;
            assert!(worst <= block.parts as usize, "{}: {worst} parts", record.id);
            for status in Status::ALL {
                let answer = Answer { record: &record.id, purpose: block.purpose, lang };
                let filled = reply(contract, answer, &values(record, status));
                let filled = filled.unwrap_or_else(|fault| panic!("{}: {fault:?}", record.id));
                assert!(!filled.text.contains(['{', '}']), "{}", filled.text);
            }
        }
    }
}

/// Returns every living code with each message that it stands for.
fn blocks() -> impl Iterator<Item = (&'static CodeEntry, &'static Record, &'static Block)> {
    let contract = real().contract();
    let living = contract.codes.iter().filter(|entry| entry.retired.is_none());
    let records = living.filter_map(|entry| Some((entry, contract.record(&entry.record)?)));
    records.flat_map(|(entry, record)| {
        let blocks = record.blocks.iter().filter(|block| block.channel == Channel::Sms);
        blocks.map(move |block| (entry, record, block))
    })
}

fn filing_blocks() -> impl Iterator<Item = (&'static CodeEntry, &'static Record, &'static Block)> {
    blocks().filter(|(_, _, block)| block.purpose == Purpose::Filing)
}

/// The code is not known, and is not taken for a known one but, where it is told, for the right one.
fn refuses(message: &str, entry: &CodeEntry, wrong: &str) {
    let message = message.replacen(&entry.code, wrong, 1);
    match read(real().contract(), &message, SENDER, day()) {
        Err(ReadFault::NoCode) => assert!(wrong.starts_with('0'), "{message}"),
        Err(ReadFault::UnknownCode { meant, .. }) => {
            assert!(meant.is_none_or(|meant| meant == entry.code), "{message}");
        }
        other => panic!("{message}: {other:?}"),
    }
}

/// Returns accepted filings of a record from the day on which its code holds.
fn accepted(record: &Record) -> Vec<Json> {
    let contract = real().contract();
    let own = contract.scenarios.iter().filter(|scenario| scenario.record == record.id);
    let filings = own.map(|scenario| run(contract, scenario).filing);
    let mut filings: Vec<Json> = filings.chain([sample_filing(contract, record, day())]).collect();
    filings.iter_mut().for_each(|filing| filing["filed_on"] = json!(day().wire()));
    filings.retain(|filing| evaluate(contract, filing).findings.is_empty());
    filings
}

fn day() -> Date {
    Date::new(1405, 10, 1).expect("a day of the calendar")
}

/// Writes what a filing says as a message; nothing where it leaves out what the message must say.
fn message(code: &str, record: &Record, block: &Block, filing: &Json) -> Option<String> {
    let mut tokens = vec![code.to_owned()];
    for id in &block.take {
        let value = filing["fields"].get(id.as_str())?;
        tokens.push(token(&field(record, id)?.value_type, value)?);
    }
    Some(tokens.join("*") + "#")
}

fn field<'a>(record: &'a Record, id: &FieldId) -> Option<&'a Field> {
    record.fields().find(|field| field.id == *id)
}

fn token(value_type: &ValueType, value: &Json) -> Option<String> {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => {
            value.as_bool().map(|yes| if yes { "1" } else { "0" }.to_owned())
        }
        ValueType::Number(_) if value.is_number() => Some(value.to_string()),
        ValueType::RegistryPlate => {
            Some(format!("{}/{}/{}", value["main"], value["sub"], value["section"]))
        }
        _ => value.as_str().map(str::to_owned),
    }
}

/// Returns a value for everything that a reply may quote.
fn values(record: &Record, status: Status) -> BTreeMap<String, String> {
    let contract = real().contract();
    let filing = sample_filing(contract, record, day());
    let mut values = BTreeMap::from([("status".to_owned(), status.id().to_owned())]);
    for entry in record.entries().chain(record.answers()) {
        let id = entry.id().to_string();
        let given = filing["fields"].get(&id);
        let given = given.or_else(|| filing["answers"].get(record.id.as_str())?.get(&id));
        let value = match (entry, given) {
            (Entry::Field(_) | Entry::Computed(_), Some(Json::String(text))) => text.clone(),
            (Entry::Field(_) | Entry::Computed(_), Some(value)) => value.to_string(),
            (Entry::Field(_) | Entry::Computed(_), None) => "1".to_owned(),
            (Entry::Rows(_), _) => continue,
        };
        values.insert(id, value);
    }
    values
}
