use zabeteh::contract::{Channel, CodeEntry, Purpose, Record};
use zabeteh::sms::{conflict, is_code};

use super::{real, title};

#[test]
fn every_record_that_answers_messages_has_a_living_code() {
    let contract = real().contract();
    let living = |code: &&CodeEntry| code.retired.is_none();
    let mute: Vec<String> = contract
        .records
        .iter()
        .filter(|record| record.blocks.iter().any(|block| block.channel == Channel::Sms))
        .filter(|record| !contract.codes.iter().filter(living).any(|it| it.record == record.id))
        .map(title)
        .collect();
    assert_eq!(mute, Vec::<String>::new());
}

#[test]
fn the_codes_keep_their_distance() {
    let codes = &real().contract().codes;
    let mut near = Vec::new();
    for (at, one) in codes.iter().enumerate() {
        assert!(is_code(&one.code), "{}", one.code);
        let later = codes[at + 1..].iter();
        let found = later.filter_map(|other| Some((other, conflict(&one.code, &other.code)?)));
        near.extend(found.map(|(other, why)| format!("{} {}: {why:?}", one.code, other.code)));
    }
    assert_eq!(near, Vec::<String>::new());
}

#[test]
fn every_record_that_takes_e_mail_says_what_it_answers() {
    let answers = |record: &Record, purpose| {
        let mut blocks = record.blocks.iter();
        blocks.any(|block| block.channel == Channel::Email && block.purpose == purpose)
    };
    let records = real().contract().records.iter();
    let by_mail = records.filter(|record| record.channels.contains(&Channel::Email));
    let mute: Vec<String> = by_mail
        .filter(|record| !answers(record, Purpose::Filing) || !answers(record, Purpose::Status))
        .map(title)
        .collect();
    assert_eq!(mute, Vec::<String>::new());
}
