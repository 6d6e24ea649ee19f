use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::report::Ink;
use crate::text::{Bilingual, Lang};

use super::failure::Failure;

/// The standard streams, and how to speak on them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Console {
    /// The language that was asked for.
    pub(super) asked: Option<Lang>,
    /// Whether only problems and results are wanted.
    pub(super) quiet: bool,
}

impl Console {
    /// Returns the language for what belongs to no file.
    pub(super) fn lang(self) -> Lang {
        self.asked.unwrap_or_else(lang_of_locale)
    }

    /// Writes a result. A reader that has gone away is no failure: it has what it wanted.
    pub(super) fn put(self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Failure::write(Path::new("stdout"), error))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Says a line about what was done, unless quiet is wanted.
    pub(super) fn say(self, words: &Bilingual) -> Result<(), Failure> {
        if self.quiet {
            return Ok(());
        }
        self.put(&format!("{}\n", words.get(self.lang())))
    }

    /// Writes beside the result. There is nowhere left to report that this fails.
    pub(super) fn warn(self, text: &str) {
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Returns what a stream shows: colour on a terminal alone, and never against NO_COLOR.
    pub(super) fn ink(self, stream: &impl IsTerminal) -> Ink {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Ink { colour: wanted && stream.is_terminal(), isolates: true }
    }
}

fn lang_of_locale() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    match locale {
        Some(name) if name.starts_with("fa") => Lang::Fa,
        Some(_) | None => Lang::En,
    }
}
