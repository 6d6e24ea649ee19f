use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::problems::{Outcome, Problems};
use crate::syntax::tree::Ast;
use crate::syntax::{NoNames, format, parse};
use crate::text::{Bilingual, Source};

use super::args::Common;
use super::console::Console;
use super::disk;
use super::exit::Exit;
use super::failure::Failure;
use super::reporting::warn;
use super::selection::Selection;
use super::staged::write_all;

/// Write sources in the one style of the language
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "A file with syntax errors is left as it is.

Examples:
  zabeteh fmt                    all sources
  zabeteh fmt --check            list the files that would change and exit 1, for CI
  zabeteh fmt --stdin < a.zab    for editors")]
pub(super) struct Fmt {
    /// These files alone
    files: Vec<PathBuf>,
    /// Write nothing; list the files that would change and exit 1 where there are some
    #[arg(long)]
    check: bool,
    /// Read one source from the standard input and write it to the standard output
    #[arg(long, conflicts_with_all = ["check", "files"])]
    stdin: bool,
}

/// A source in its style.
struct Styled {
    path: PathBuf,
    shown: String,
    text: String,
    is_new: bool,
}

impl Fmt {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        if self.stdin {
            return stream(console);
        }
        let selection = Selection::read(common, &self.files)?;
        let (mut styled, fine) = styled(&selection, console);
        styled.retain(|it| it.is_new);
        if !self.check {
            write(&styled)?;
        }
        let names = styled.iter().map(|it| format!("{}\n", it.shown));
        console.put(&names.collect::<String>())?;
        if self.check && !styled.is_empty() {
            console.say(&remedy())?;
            return Ok(Exit::Problems);
        }
        Ok(Exit::fine_if(fine))
    }
}

/// Styles the standard input. An editor that gets nothing back keeps what it has.
fn stream(console: Console) -> Result<Exit, Failure> {
    let selection = Selection::of_text("stdin", disk::standard_input()?);
    let (styled, fine) = styled(&selection, console);
    styled.iter().try_for_each(|it| console.put(&it.text))?;
    Ok(Exit::fine_if(fine))
}

/// Returns the sources without syntax errors in their style, and whether these are all.
fn styled(selection: &Selection, console: Console) -> (Vec<Styled>, bool) {
    let asked: Vec<_> = selection.asked().collect();
    let parsed: Vec<Outcome<Ast>> = asked.par_iter().map(|(source, _)| parse(source)).collect();
    let mut styled = Vec::new();
    let mut problems = Problems::default();
    let mut broken = Vec::new();
    for ((source, path), outcome) in asked.into_iter().zip(parsed) {
        if outcome.problems.has_errors() {
            problems.append(outcome.problems);
            broken.push(outcome.value);
        } else {
            styled.push(Styled::new(source, path, &outcome.value));
        }
    }
    let fine = broken.is_empty();
    if !fine {
        warn(console, &problems.into_sorted(), &selection.sources, &broken);
    }
    (styled, fine)
}

impl Styled {
    fn new(source: &Source, path: &Path, ast: &Ast) -> Self {
        let text = format(ast, ast.lang, &NoNames);
        Self {
            path: path.to_owned(),
            shown: source.path.clone(),
            is_new: text != source.text,
            text,
        }
    }
}

fn write(changed: &[Styled]) -> Result<(), Failure> {
    let files: Vec<_> = changed.iter().map(|it| (it.path.clone(), it.text.as_str())).collect();
    write_all(&files)
}

fn remedy() -> Bilingual {
    Bilingual::new(
        "سبک این پرونده‌ها دیگر است؛ دستور «zabeteh fmt» را اجرا کنید",
        "these files have another style; run `zabeteh fmt`",
    )
}
