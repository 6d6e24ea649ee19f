use crate::evaluate::fact::{Expected, Fact};
use crate::identifiers::Fault;

use super::paper;

/// Returns the message of a fact in English.
pub(super) fn message(fact: &Fact, name: &str, limit: &str) -> String {
    match fact {
        Fact::Missing => format!("\"{name}\" is not filled in"),
        Fact::NotAsked => format!("\"{name}\" is filled in, but this filing does not ask for it"),
        Fact::Unknown => format!("\"{name}\" is not in this form"),
        Fact::UnknownForm => "no form has this id".to_owned(),
        Fact::NotInForce(_) => format!("\"{name}\" is not in force on {limit}"),
        Fact::NotA(expected) => format!("\"{name}\" is not {}", kind(*expected)),
        Fact::Blank => format!("\"{name}\" is empty"),
        Fact::ControlCharacter => format!("\"{name}\" holds a character that cannot be printed"),
        Fact::Longer(_) => format!("\"{name}\" is longer than {limit} characters"),
        Fact::Below(_) => format!("\"{name}\" is below {limit}"),
        Fact::Above(_) => format!("\"{name}\" is above {limit}"),
        Fact::NoSuchDay => format!("\"{name}\" is no day of the calendar from 1200 to 1500"),
        Fact::NoDecimal(_) => format!("\"{name}\" does not read as a number"),
        Fact::NotListed => format!("\"{name}\" is not one of the items of this form"),
        Fact::NothingChosen => format!("nothing is chosen for \"{name}\""),
        Fact::Twice => format!("an item stands twice in \"{name}\""),
        Fact::FewerRows(_) => format!("\"{name}\" has fewer than {limit} rows"),
        Fact::MoreRows(_) => format!("\"{name}\" has more than {limit} rows"),
        Fact::NotConfirmed => format!("\"{name}\" is not confirmed"),
        Fact::Identifier(_, fault) => identifier(*fault, name),
        Fact::NoDocument => format!("the document \"{name}\" is not attached"),
    }
}

/// Returns what to do about a fact in English.
pub(super) fn remedy(fact: &Fact, limit: &str) -> String {
    match fact {
        Fact::Missing | Fact::Blank => "fill it in".to_owned(),
        Fact::NotAsked => "leave it empty, or compare the answer that rules it out".to_owned(),
        Fact::Unknown => "remove this key, or compare its name with the form".to_owned(),
        Fact::UnknownForm => "take the id from the list of forms".to_owned(),
        Fact::NotInForce(_) => "compare the filing date, or file the form of that day".to_owned(),
        Fact::NotA(expected) => instead(*expected).to_owned(),
        Fact::ControlCharacter => "write the text again without hidden characters".to_owned(),
        Fact::Longer(_) => format!("shorten the text to {limit} characters"),
        Fact::Below(_) => format!("write {limit} or more"),
        Fact::Above(_) => format!("write {limit} or less"),
        Fact::NoSuchDay => "write a Jalali day like 1403-02-15".to_owned(),
        Fact::NoDecimal(0) => "write digits without a fraction".to_owned(),
        Fact::NoDecimal(_) => format!("write digits with at most {limit} decimal places"),
        Fact::NotListed | Fact::NothingChosen => "choose one of the items of the form".to_owned(),
        Fact::Twice => "choose each item once".to_owned(),
        Fact::FewerRows(_) => format!("fill in {limit} rows at least"),
        Fact::MoreRows(_) => format!("fill in {limit} rows at most"),
        Fact::NotConfirmed => "read the text and confirm it if it is right".to_owned(),
        Fact::Identifier(kind, _) => paper::en(*kind).to_owned(),
        Fact::NoDocument => "attach this document to the filing".to_owned(),
    }
}

fn identifier(fault: Fault, name: &str) -> String {
    match fault {
        Fault::Shape => format!("\"{name}\" does not have the shape of its kind"),
        Fault::ControlDigit => format!("the control digit of \"{name}\" does not fit the others"),
        Fault::RepeatedDigits => format!("all digits of \"{name}\" are the same"),
        Fault::EmptySerial => format!("the serial number inside \"{name}\" is zero"),
        Fault::District => format!("the district in \"{name}\" is not from 1 to 22"),
        Fault::AreaCode => format!("the area code of \"{name}\" does not exist"),
        Fault::EmptyPart => format!("zone, block or plot of \"{name}\" is zero"),
    }
}

fn kind(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "a JSON object",
        Expected::Array => "a list",
        Expected::Text => "a text",
        Expected::Integer => "a whole number",
        Expected::YesNo => "yes or no",
    }
}

fn instead(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "write the value between { } with the name of each part",
        Expected::Array => "write the values between [ ]",
        Expected::Text => "write the value between double quotes",
        Expected::Integer => "write the whole number without a point and without quotes",
        Expected::YesNo => "write true or false",
    }
}
