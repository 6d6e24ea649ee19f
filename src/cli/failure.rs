use std::io;
use std::path::{Path, PathBuf};

use crate::settings::SettingsFault;
use crate::text::{Bilingual, Lang};

/// Why a command could not be carried out: wrong use, or a disk that refuses.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file or a folder refuses.
    Disk {
        /// Which one.
        path: PathBuf,
        /// What was tried.
        attempt: Attempt,
        /// What the system says.
        error: io::Error,
    },
    /// A file is not UTF-8.
    NotText {
        /// Which one.
        path: PathBuf,
        /// The first byte that is wrong, from 0.
        byte: usize,
        /// The line in which it stands, from 1.
        line: usize,
    },
    /// A file is not JSON.
    NotJson {
        /// Which one.
        path: PathBuf,
        /// What the reader says, with line and column.
        reason: String,
    },
    /// There is no repository of forms here.
    NoRepository {
        /// Where the search began.
        from: PathBuf,
    },
    /// The settings are wrong.
    Settings {
        /// The file.
        path: PathBuf,
        /// Everything that is wrong.
        faults: Vec<SettingsFault>,
    },
    /// What was asked for does not fit; the texts say what, and what to do.
    Asked(Bilingual),
    /// Several at once.
    Several(Vec<Failure>),
}

/// What was tried with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    /// To read it.
    Read,
    /// To write it.
    Write,
}

impl Failure {
    pub(super) fn read(path: &Path, error: io::Error) -> Self {
        Self::disk(path, Attempt::Read, error)
    }

    pub(super) fn write(path: &Path, error: io::Error) -> Self {
        Self::disk(path, Attempt::Write, error)
    }

    fn disk(path: &Path, attempt: Attempt, error: io::Error) -> Self {
        Self::Disk { path: path.to_owned(), attempt, error }
    }

    /// Takes a wrong use with its remedy, in both languages.
    pub(super) fn asked(fa: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Asked(Bilingual::new(fa, en))
    }

    /// Returns what to tell people, one failure a line.
    pub(super) fn lines(&self, lang: Lang) -> Vec<String> {
        match self {
            Self::Settings { path, faults } => {
                faults.iter().map(|fault| settings_line(path, fault, lang)).collect()
            }
            Self::Several(failures) => failures.iter().flat_map(|it| it.lines(lang)).collect(),
            Self::Disk { .. }
            | Self::NotText { .. }
            | Self::NotJson { .. }
            | Self::NoRepository { .. }
            | Self::Asked(_) => vec![self.words().get(lang).to_owned()],
        }
    }

    fn words(&self) -> Bilingual {
        match self {
            Self::Disk { path, attempt, error } => disk_words(path, *attempt, error),
            Self::NotText { path, byte, line } => not_text_words(path, *byte, *line),
            Self::NotJson { path, reason } => not_json_words(path, reason),
            Self::NoRepository { from } => no_repository_words(from),
            Self::Asked(words) => words.clone(),
            Self::Settings { .. } | Self::Several(_) => Bilingual::default(),
        }
    }
}

fn settings_line(path: &Path, fault: &SettingsFault, lang: Lang) -> String {
    format!("{}:{}: {}", path.display(), fault.line, fault.words().get(lang))
}

fn disk_words(path: &Path, attempt: Attempt, error: &io::Error) -> Bilingual {
    let path = path.display();
    match (error.kind(), attempt) {
        (io::ErrorKind::NotFound, _) => Bilingual::new(
            format!("{path}: وجود ندارد؛ نشانی را بررسی کنید"),
            format!("{path}: does not exist; check the path"),
        ),
        (io::ErrorKind::IsADirectory, Attempt::Read) => Bilingual::new(
            format!("{path}: پوشه است؛ نشانی یک پرونده را بدهید"),
            format!("{path}: is a folder; give the path of a file in it"),
        ),
        (io::ErrorKind::NotADirectory, _) => Bilingual::new(
            format!("{path}: پوشه نیست؛ نشانی یک پوشه را بدهید"),
            format!("{path}: is no folder; give the path of a folder"),
        ),
        (io::ErrorKind::PermissionDenied, Attempt::Read) => Bilingual::new(
            format!("{path}: اجازه خواندن نیست؛ دسترسی آن را بررسی کنید"),
            format!("{path}: may not be read; check its permissions"),
        ),
        (io::ErrorKind::PermissionDenied, Attempt::Write) => Bilingual::new(
            format!("{path}: اجازه نوشتن نیست؛ دسترسی پوشه را بررسی کنید"),
            format!("{path}: may not be written; check the permissions of its folder"),
        ),
        (_, Attempt::Read) => Bilingual::new(
            format!("{path}: خوانده نشد ({error})؛ دوباره بیازمایید"),
            format!("{path}: cannot be read ({error}); try again"),
        ),
        (_, Attempt::Write) => Bilingual::new(
            format!("{path}: نوشته نشد ({error})؛ جای خالی دیسک را بررسی کنید"),
            format!("{path}: cannot be written ({error}); check the space on the disk"),
        ),
    }
}

fn not_text_words(path: &Path, byte: usize, line: usize) -> Bilingual {
    let path = path.display();
    Bilingual::new(
        format!(
            "{path}:{line}: بایت {byte} در UTF-8 معنا ندارد؛ پرونده را با رمزگذاری UTF-8 ذخیره کنید"
        ),
        format!("{path}:{line}: byte {byte} is not UTF-8; save the file with the encoding UTF-8"),
    )
}

fn not_json_words(path: &Path, reason: &str) -> Bilingual {
    let path = path.display();
    Bilingual::new(
        format!("{path}: متن JSON نیست ({reason})؛ همان جا را درست کنید"),
        format!("{path}: is not JSON ({reason}); mend it there"),
    )
}

fn no_repository_words(from: &Path) -> Bilingual {
    let from = from.display();
    Bilingual::new(
        format!(
            "نه در {from} و نه بالای آن zabeteh.yaml یا پوشه forms هست؛ به پوشه فرم‌ها بروید یا --root را بدهید"
        ),
        format!(
            "neither {from} nor a folder above it has zabeteh.yaml or forms; go to the folder of the forms, or give --root"
        ),
    )
}
