use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::staged::write_all;
use crate::paper::Sheet;
use crate::targets::print::{Assets, page};
use crate::text::Bilingual;

/// Where one printed form goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// To the standard output, as HTML.
    Stream,
    /// Into a file of HTML.
    Html(PathBuf),
}

impl Output {
    /// Reads from the ending of a file what it is to be.
    pub(super) fn of(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else {
            return Ok(Self::Stream);
        };
        match path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).as_deref() {
            Some("pdf") => Err(without_pdf(path)),
            Some(_) | None => Ok(Self::Html(path.to_owned())),
        }
    }

    /// Writes a sheet: whole, or not at all.
    pub(super) fn write(&self, sheet: &Sheet, console: Console) -> Result<(), Failure> {
        let html = page(sheet, Assets::Inside);
        match self {
            Self::Stream => console.put(&html),
            Self::Html(path) => {
                write_all(&[(path.clone(), html.as_str())])?;
                console.say(&written(path))
            }
        }
    }
}

fn written(path: &Path) -> Bilingual {
    let path = path.display();
    Bilingual::new(format!("نوشته شد: {path}"), format!("wrote {path}"))
}

/// The one place to change where PDF is built in.
fn without_pdf(path: &Path) -> Failure {
    let path = path.display();
    Failure::asked(
        format!(
            "{path}: این برنامه بدون ساخت PDF است؛ پرونده .html بخواهید و از مرورگر چاپ کنید، یا با --features pdf بسازید"
        ),
        format!(
            "{path}: built without the pdf feature; ask for .html and print it from a browser, or build with --features pdf"
        ),
    )
}
