use serde_yaml::{Mapping, Value};

use crate::problems::nearest;
use crate::text::ascii_digits;

use super::{Fault, Settings, SettingsFault, Sms, Wanted};

const KEYS: &[&str] = &["forms", "generated", "sms", "targets"];
const SMS_KEYS: &[&str] = &["number"];

/// Reads settings from the text of `zabeteh.yaml`.
///
/// # Errors
/// Gives every fault of the text, by line.
pub fn from_yaml(text: &str) -> Result<Settings, Vec<SettingsFault>> {
    let document = parsed(text).map_err(|fault| vec![fault])?;
    let mut reader = Reader { text, faults: Vec::new() };
    let settings = reader.settings(&document);
    reader.faults.sort_by_key(|fault| fault.line);
    if reader.faults.is_empty() { Ok(settings) } else { Err(reader.faults) }
}

fn parsed(text: &str) -> Result<Mapping, SettingsFault> {
    match serde_yaml::from_str(text) {
        Ok(Value::Mapping(mapping)) => Ok(mapping),
        Ok(Value::Null) => Ok(Mapping::new()),
        Ok(_) => Err(SettingsFault { line: 1, fault: Fault::NotAMapping }),
        Err(error) => Err(SettingsFault {
            line: error.location().map_or(1, |place| place.line()),
            fault: Fault::NotYaml { reason: error.to_string() },
        }),
    }
}

struct Reader<'a> {
    text: &'a str,
    faults: Vec<SettingsFault>,
}

impl Reader<'_> {
    fn settings(&mut self, document: &Mapping) -> Settings {
        self.refuse_unknown(document, KEYS);
        let default = Settings::default();
        let settings = Settings {
            forms: self.folder(document, "forms").unwrap_or(default.forms),
            generated: self.folder(document, "generated").unwrap_or(default.generated),
            targets: self.names(document, "targets"),
            sms: self.sms(document),
        };
        if meet(&settings.forms, &settings.generated) {
            self.fault("generated", Fault::FoldersMeet);
        }
        settings
    }

    fn refuse_unknown(&mut self, mapping: &Mapping, known: &'static [&'static str]) {
        for key in mapping.keys() {
            let key = key.as_str().unwrap_or_default();
            if !known.contains(&key) {
                let nearest = nearest(key, known.iter().copied())
                    .and_then(|near| known.iter().copied().find(|known| *known == near));
                let key_name = key.to_owned();
                self.fault(key, Fault::UnknownKey { key: key_name, known, nearest });
            }
        }
    }

    fn folder(&mut self, mapping: &Mapping, key: &'static str) -> Option<String> {
        let value = mapping.get(key)?;
        let folder = value.as_str().map(tidy).filter(|path| is_below(path));
        self.wanted(folder, key, Wanted::Folder)
    }

    fn names(&mut self, mapping: &Mapping, key: &'static str) -> Option<Vec<String>> {
        let value = mapping.get(key)?;
        let names = serde_yaml::from_value(value.clone()).ok();
        self.wanted(names, key, Wanted::Names)
    }

    fn sms(&mut self, mapping: &Mapping) -> Sms {
        let Some(value) = mapping.get("sms") else {
            return Sms::default();
        };
        let Some(inner) = self.wanted(value.as_mapping(), "sms", Wanted::Mapping) else {
            return Sms::default();
        };
        self.refuse_unknown(inner, SMS_KEYS);
        Sms { number: self.number(inner) }
    }

    fn number(&mut self, mapping: &Mapping) -> Option<String> {
        let value = mapping.get("number")?;
        let digits = value.as_str().map(ascii_digits).filter(|text| {
            (3..=14).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        });
        self.wanted(digits, "number", Wanted::Number)
    }

    fn wanted<T>(&mut self, value: Option<T>, key: &'static str, wanted: Wanted) -> Option<T> {
        if value.is_none() {
            self.fault(key, Fault::WrongValue { key, wanted });
        }
        value
    }

    /// Adds a fault at the line that begins with the key: the reader keeps no places.
    fn fault(&mut self, key: &str, fault: Fault) {
        let begins = |line: &str| {
            let line = line.trim_start().trim_start_matches(['"', '\'']);
            line.strip_prefix(key)
                .is_some_and(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with(':'))
        };
        let line = self.text.lines().position(begins).map_or(1, |at| at + 1);
        self.faults.push(SettingsFault { line, fault });
    }
}

fn tidy(path: &str) -> String {
    path.trim_start_matches("./").trim_end_matches('/').to_owned()
}

fn is_below(path: &str) -> bool {
    let named = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']);
    path.split('/').all(named)
}

fn meet(left: &str, right: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    inside(left, right) || inside(right, left)
}
