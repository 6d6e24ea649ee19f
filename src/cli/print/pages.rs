use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::staged;
use crate::contract::{Contract, Record};
use crate::paper::{Edition, SheetKind};
use crate::targets::print::{Assets, assets, page};
use crate::text::{Bilingual, Lang, persian_digits};

use super::command::FormatName;
use super::pdf;
use super::printed::Printed;

/// The folder of the stylesheets beside the pages.
const ASSETS: &str = "assets";

/// Where all forms go, and how.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) folder: &'a Path,
    pub(super) format: FormatName,
}

/// Writes every form into a folder.
pub(super) fn write_all(
    contract: &Contract,
    edition: Edition,
    place: Place<'_>,
    console: Console,
) -> Result<(), Failure> {
    let printed = contract.records.par_iter();
    let printed: Vec<Printed<'_>> =
        printed.map(|record| Printed::new(contract, record, edition, None)).collect();
    let files = match place.format {
        FormatName::Html => pages(&printed, edition),
        FormatName::Pdf => documents(&printed, edition, console)?,
    };
    let files: Vec<(PathBuf, Vec<u8>)> =
        files.into_iter().map(|(name, bytes)| (place.folder.join(name), bytes)).collect();
    staged::write_all(&files)?;
    console.say(&written(printed.len(), place.folder))
}

/// Pages, with the stylesheets that they share.
fn pages(printed: &[Printed<'_>], edition: Edition) -> Vec<(String, Vec<u8>)> {
    let pages = printed.par_iter().map(|it| {
        (name(it.record, edition, "html"), page(&it.sheet, Assets::At(ASSETS)).into_bytes())
    });
    let mut files: Vec<(String, Vec<u8>)> = pages.collect();
    let shared = assets().into_iter();
    files.extend(shared.map(|it| (format!("{ASSETS}/{}", it.path), it.text.into_bytes())));
    files
}

fn documents(
    printed: &[Printed<'_>],
    edition: Edition,
    console: Console,
) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let names = printed.iter().map(|it| name(it.record, edition, "pdf"));
    Ok(names.zip(pdf::bytes(printed, console)?).collect())
}

/// Editions stand beside each other in one folder.
fn name(record: &Record, edition: Edition, ending: &str) -> String {
    let kind = match edition.kind {
        SheetKind::Form => "",
        SheetKind::Checklist => ".checklist",
    };
    let lang = match edition.lang {
        Lang::Fa => "",
        Lang::En => ".en",
    };
    format!("{}{kind}{lang}.{ending}", record.id)
}

fn written(count: usize, folder: &Path) -> Bilingual {
    let folder = folder.display();
    Bilingual::new(
        format!("{} فرم در {folder} نوشته شد", persian_digits(&count.to_string())),
        format!("wrote {count} forms to {folder}"),
    )
}
