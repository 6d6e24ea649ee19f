use std::path::PathBuf;

use crate::syntax::parse;

use super::console::Console;
use super::disk;
use super::exit::Exit;
use super::failure::Failure;
use super::reporting::warn;
use super::selection::Selection;

/// Print the tree of a source (for developers)
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Example:
  zabeteh ast forms/shared/laws.zab")]
pub(super) struct Ast {
    /// The file
    file: PathBuf,
}

impl Ast {
    pub(super) fn run(self, console: Console) -> Result<Exit, Failure> {
        let name = self.file.to_string_lossy();
        let sources = Selection::of_text(&name, disk::text(&self.file)?).sources;
        let outcome = parse(&sources[0]);
        console.put(&format!("{:#?}\n", outcome.value))?;
        let problems = outcome.problems.into_sorted();
        if !problems.is_empty() {
            warn(console, &problems, &sources, &[outcome.value]);
        }
        Ok(Exit::fine_if(problems.is_empty()))
    }
}
