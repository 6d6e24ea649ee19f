use std::path::{Component, Path, PathBuf};

use crate::compile::{Reading, read};
use crate::resolve::Resolved;
use crate::syntax::format;
use crate::text::{Lang, Source};

use super::args::{Common, LangName};
use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;
use super::reporting::warn;
use super::selection::Selection;
use super::staged::write_all;

/// Write sources in the other language; nothing is lost
#[derive(Clone, Debug, clap::Args)]
#[command(
    after_help = "The names of the whole repository must be known: a repository with errors is not translated.

Examples:
  zabeteh translate forms/finance/55-debt-inquiry.zab --to en
  zabeteh translate forms/permit/*.zab --to fa --out translated
  zabeteh translate forms/permit/*.zab --to fa --in-place"
)]
pub(super) struct Translate {
    /// The files
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The language to write
    #[arg(long, value_enum)]
    to: LangName,
    /// Write below this folder
    #[arg(long, value_name = "DIR", group = "where")]
    out: Option<PathBuf>,
    /// Write to the standard output (which is also what happens without the other two)
    #[arg(long, group = "where")]
    stdout: bool,
    /// Write the files themselves
    #[arg(long, group = "where")]
    in_place: bool,
}

impl Translate {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        self.refuse_mixture()?;
        let selection = Selection::read(common, &self.files)?;
        let reading = read(&selection.sources);
        let Some(names) = &reading.names else {
            warn(console, &reading.problems, &selection.sources, &reading.asts);
            return Ok(Exit::Problems);
        };
        let translated = translated(&selection, &reading, names, self.to.into());
        self.write(&translated, console)?;
        Ok(Exit::Fine)
    }

    fn refuse_mixture(&self) -> Result<(), Failure> {
        if self.files.len() == 1 || self.in_place || self.out.is_some() {
            return Ok(());
        }
        Err(Failure::asked(
            "چند پرونده در یک خروجی درهم می‌شود؛ --out یا --in-place را بدهید",
            "several files would run into each other; give --out or --in-place",
        ))
    }

    fn write(
        &self,
        translated: &[(&Source, &PathBuf, String)],
        console: Console,
    ) -> Result<(), Failure> {
        let place = |source: &Source, path: &Path| match &self.out {
            Some(folder) => folder.join(inner(&source.path)),
            None => path.to_owned(),
        };
        if !self.in_place && self.out.is_none() {
            return translated.iter().try_for_each(|(_, _, text)| console.put(text));
        }
        let files: Vec<_> = translated
            .iter()
            .map(|(source, path, text)| (place(source, path), text.as_str()))
            .collect();
        write_all(&files)
    }
}

fn translated<'a>(
    selection: &'a Selection,
    reading: &Reading,
    names: &Resolved,
    lang: Lang,
) -> Vec<(&'a Source, &'a PathBuf, String)> {
    let text = |source: &Source| format(&reading.asts[source.id.0 as usize], lang, names);
    selection.asked().map(|(source, path)| (source, path, text(source))).collect()
}

/// Returns the part of a path that can stand below another folder.
fn inner(path: &str) -> PathBuf {
    let path = Path::new(path);
    let is_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    if is_inside {
        path.to_owned()
    } else {
        path.file_name().map(PathBuf::from).unwrap_or_default()
    }
}
