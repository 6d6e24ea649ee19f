use crate::contract::Contract;
use crate::model::{ItemId, ListId, ValueType};
use crate::text::{Lang, persian_digits};

/// Keeps numbers with hyphens and slashes in their order after a Persian letter, on phones that
/// know no isolates.
const MARK: char = '\u{200E}';

/// Writes a value of a filing as a reply shows it.
pub(super) fn shown(contract: &Contract, value_type: &ValueType, wire: &str, lang: Lang) -> String {
    match value_type {
        ValueType::Confirmation | ValueType::YesNo => yes_no(wire == "true", lang).to_owned(),
        ValueType::Choice { list, .. } => item(contract, list, wire, lang),
        ValueType::Choices { list, .. } => {
            let items = wire.split(',').map(|one| item(contract, list, one.trim(), lang));
            items.collect::<Vec<_>>().join(comma(lang))
        }
        ValueType::Date { .. } => ordered(&wire.replace('-', "/"), lang),
        ValueType::Identifier(_) | ValueType::Number(_) => ordered(wire, lang),
        ValueType::RegistryPlate => plate(wire, lang),
        ValueType::File | ValueType::Text { .. } => wire.chars().map(narrow).collect(),
    }
}

/// Returns the words of a yes-no.
pub(super) fn yes_no(yes: bool, lang: Lang) -> &'static str {
    match (yes, lang) {
        (true, Lang::Fa) => "بله",
        (false, Lang::Fa) => "خیر",
        (true, Lang::En) => "yes",
        (false, Lang::En) => "no",
    }
}

/// Returns what stands between the items of a list.
pub(super) fn comma(lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => "، ",
        Lang::En => ", ",
    }
}

/// Writes a number or an identifier so that it reads in its own order.
pub(super) fn ordered(text: &str, lang: Lang) -> String {
    let has_latin = text.contains(|letter: char| letter.is_ascii_alphabetic());
    match lang {
        Lang::En => text.to_owned(),
        Lang::Fa if has_latin => format!("{MARK}{text}"),
        Lang::Fa if text.contains(['-', '/']) => format!("{MARK}{}", persian_digits(text)),
        Lang::Fa => persian_digits(&text.replace('.', "٫")),
    }
}

/// Writes a plate, given as `72/1617/11` or as a filing has it, in words.
pub(super) fn plate(wire: &str, lang: Lang) -> String {
    let [main, sub, section] = plate_parts(wire);
    match (lang, sub.as_str()) {
        (Lang::Fa, "0") => persian_digits(&format!("{main} اصلی، بخش {section}")),
        (Lang::Fa, _) => persian_digits(&format!("{sub} فرعی از {main} اصلی، بخش {section}")),
        (Lang::En, "0") => format!("main {main}, section {section}"),
        (Lang::En, _) => format!("sub {sub} of main {main}, section {section}"),
    }
}

fn plate_parts(wire: &str) -> [String; 3] {
    if let Ok(object) = serde_json::from_str::<serde_json::Value>(wire)
        && object.is_object()
    {
        return ["main", "sub", "section"]
            .map(|key| object.get(key).map_or_else(|| "0".to_owned(), ToString::to_string));
    }
    let mut parts = wire.split('/').map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_else(|| "0".to_owned()))
}

fn item(contract: &Contract, list: &ListId, id: &str, lang: Lang) -> String {
    let id = ItemId::new(id);
    let mut items = contract.list(list).into_iter().flat_map(|list| &list.items);
    let item = items.find(|item| item.id == id);
    item.map_or_else(|| id.to_string(), |item| item.title.get(lang).to_owned())
}

/// A character that would need two units of a message: no reply depends on it.
fn narrow(letter: char) -> char {
    match letter.len_utf16() {
        1 => letter,
        _ => char::REPLACEMENT_CHARACTER,
    }
}
