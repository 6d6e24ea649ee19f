use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::staged;
use crate::contract::{Contract, Record};
use crate::paper::{Edition, SheetKind, compose};
use crate::targets::print::{Assets, assets, page};
use crate::text::{Bilingual, Lang, persian_digits};

/// The folder that is written where none is asked for.
const FOLDER: &str = "printed";
/// The folder of the stylesheets in it.
const ASSETS: &str = "assets";

/// Writes every form into a folder, with the stylesheets that they share.
pub(super) fn write_all(
    contract: &Contract,
    edition: Edition,
    folder: Option<&Path>,
    console: Console,
) -> Result<(), Failure> {
    let folder = folder.unwrap_or(Path::new(FOLDER));
    let printed = contract.records.par_iter().map(|record| {
        let sheet = compose(contract, record, edition, None);
        (folder.join(name(record, edition)), page(&sheet, Assets::At(ASSETS)))
    });
    let mut files: Vec<(PathBuf, String)> = printed.collect();
    let shared = assets().into_iter();
    files.extend(shared.map(|file| (folder.join(ASSETS).join(file.path), file.text)));
    let files: Vec<(PathBuf, &str)> =
        files.iter().map(|(path, text)| (path.clone(), text.as_str())).collect();
    staged::write_all(&files)?;
    console.say(&written(contract.records.len(), folder))
}

/// Editions stand beside each other in one folder.
fn name(record: &Record, edition: Edition) -> String {
    let kind = match edition.kind {
        SheetKind::Form => "",
        SheetKind::Checklist => ".checklist",
    };
    let lang = match edition.lang {
        Lang::Fa => "",
        Lang::En => ".en",
    };
    format!("{}{kind}{lang}.html", record.id)
}

fn written(count: usize, folder: &Path) -> Bilingual {
    let folder = folder.display();
    Bilingual::new(
        format!("{} فرم در {folder} نوشته شد", persian_digits(&count.to_string())),
        format!("wrote {count} forms to {folder}"),
    )
}
