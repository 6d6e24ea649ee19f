use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::staged::write_all;
use crate::targets::print::{Assets, page};
use crate::text::Bilingual;

use super::pdf;
use super::printed::Printed;

/// Where one printed form goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// To the standard output, as HTML.
    Stream,
    /// Into a file of HTML.
    Html(PathBuf),
    /// Into a PDF.
    Pdf(PathBuf),
}

impl Output {
    /// Reads from the ending of a file what it is to be.
    pub(super) fn of(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else {
            return Ok(Self::Stream);
        };
        match path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).as_deref() {
            Some("pdf") => pdf::available().map(|()| Self::Pdf(path.to_owned())),
            Some(_) | None => Ok(Self::Html(path.to_owned())),
        }
    }

    /// Writes a form: whole, or not at all.
    pub(super) fn write(&self, printed: Printed<'_>, console: Console) -> Result<(), Failure> {
        let html = || page(&printed.sheet, Assets::Inside);
        match self {
            Self::Stream => console.put(&html()),
            Self::Html(path) => keep(path, html().into_bytes(), console),
            Self::Pdf(path) => {
                let files = pdf::bytes(&[printed], console)?;
                files.into_iter().try_for_each(|bytes| keep(path, bytes, console))
            }
        }
    }
}

fn keep(path: &Path, bytes: Vec<u8>, console: Console) -> Result<(), Failure> {
    write_all(&[(path.to_owned(), bytes)])?;
    console.say(&written(path))
}

fn written(path: &Path) -> Bilingual {
    let path = path.display();
    Bilingual::new(format!("نوشته شد: {path}"), format!("wrote {path}"))
}
