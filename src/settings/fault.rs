use crate::text::Bilingual;

/// What is wrong with a line of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong with settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text is not YAML.
    NotYaml {
        /// What the reader says, in English.
        reason: String,
    },
    /// The document is not a list of keys.
    NotAMapping,
    /// A key that means nothing.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that may stand there.
        known: &'static [&'static str],
        /// The nearest of them.
        nearest: Option<&'static str>,
    },
    /// A key with a value of another kind.
    WrongValue {
        /// The key.
        key: &'static str,
        /// What the value should be.
        wanted: Wanted,
    },
    /// The folder of the sources and the generated one lie inside each other.
    FoldersMeet,
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A folder below the root.
    Folder,
    /// A list of names.
    Names,
    /// Keys of its own.
    Mapping,
    /// 3 to 14 digits in quotation marks.
    Number,
}

impl SettingsFault {
    /// Returns the fact and what to do about it.
    pub fn words(&self) -> Bilingual {
        match &self.fault {
            Fault::NotYaml { reason } => Bilingual::new(
                format!("این متن YAML نیست ({reason})؛ تورفتگی و دونقطه این سطر را بررسی کنید"),
                format!(
                    "this is not YAML: {reason}; check the indentation and the colon of this line"
                ),
            ),
            Fault::NotAMapping => Bilingual::new(
                "تنظیمات فهرست کلیدهاست؛ هر سطر را مانند «forms: forms» بنویسید",
                "settings are a list of keys; write each line like `forms: forms`",
            ),
            Fault::UnknownKey { key, known, nearest } => unknown(key, known, *nearest),
            Fault::WrongValue { key, wanted } => wrong(key, *wanted),
            Fault::FoldersMeet => Bilingual::new(
                "«generated» و «forms» در یکدیگرند؛ برای هر یک پوشه‌ای جدا بنویسید",
                "`generated` and `forms` lie inside each other; give each a folder of its own",
            ),
        }
    }
}

fn unknown(key: &str, known: &[&str], nearest: Option<&str>) -> Bilingual {
    let (fa, en) = nearest.map_or_else(
        || {
            (
                format!("یکی از اینها را بنویسید: {}", known.join("، ")),
                format!("write one of {}", known.join(", ")),
            )
        },
        |near| (format!("«{near}» بنویسید"), format!("write `{near}`")),
    );
    Bilingual::new(
        format!("کلید «{key}» شناخته نیست؛ {fa}"),
        format!("the key `{key}` means nothing here; {en}"),
    )
}

fn wrong(key: &str, wanted: Wanted) -> Bilingual {
    let (fa, en) = match wanted {
        Wanted::Folder => (
            "نام پوشه‌ای زیر ریشه است؛ نشانی نسبی بدون «..» بنویسید",
            "is a folder below the root; write a relative path without `..`",
        ),
        Wanted::Names => (
            "فهرست نام‌هاست؛ مانند «[catalogue, sms]» بنویسید",
            "is a list of names; write it like `[catalogue, sms]`",
        ),
        Wanted::Mapping => (
            "کلیدهای خود را دارد؛ آنها را با تورفتگی زیر آن بنویسید",
            "has keys of its own; write them indented below it",
        ),
        Wanted::Number => (
            "۳ تا ۱۴ رقم است؛ آن را میان \" و \" بنویسید",
            "is 3 to 14 digits; write them between quotation marks",
        ),
    };
    Bilingual::new(format!("«{key}» {fa}"), format!("`{key}` {en}"))
}
