use std::path::PathBuf;

use crate::compile::{Compiled, compile};
use crate::problems::{Problem, Severity};
use crate::report::{Sheet, summary};
use crate::text::{Bilingual, SourceId, persian_digits};

use super::args::Common;
use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;
use super::fix::mend;
use super::reporting::Reporting;
use super::selection::Selection;
use super::staged::write_all;

/// Show everything that is wrong with the sources
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Examples:
  zabeteh check                                  all sources
  zabeteh check forms/permit/11-building-permit.zab
  zabeteh check --fix                            apply the ready fixes first
  zabeteh check --format github --deny warnings  in CI: annotate a pull request")]
pub(super) struct Check {
    /// Show the problems of these files alone; names of the whole repository are known
    files: Vec<PathBuf>,
    /// Apply the ready fixes, then show what is left
    #[arg(long)]
    fix: bool,
    /// Take warnings for errors
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Denied>,
    #[command(flatten)]
    reporting: Reporting,
}

/// What may be denied.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Denied {
    /// Every warning
    Warnings,
}

impl Check {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let mut selection = Selection::read(common, &self.files)?;
        let mut compiled = compile(&selection.sources);
        if self.fix {
            fix(&mut selection, &mut compiled, console)?;
        }
        let problems = selection.own(compiled.problems);
        let sheet = Sheet::new(&selection.sources, &compiled.asts).speaking(console.asked);
        if problems.is_empty() && self.reporting.format.format().is_for_people() {
            let none = |lang| summary(&[], lang);
            console
                .say(&Bilingual::new(none(crate::text::Lang::Fa), none(crate::text::Lang::En)))?;
        } else {
            self.reporting.put(console, &problems, &sheet)?;
        }
        Ok(Exit::fine_if(!problems.iter().any(|it| self.fails(it))))
    }

    fn fails(&self, problem: &Problem) -> bool {
        match problem.severity() {
            Severity::Error => true,
            Severity::Warning => matches!(self.deny, Some(Denied::Warnings)),
        }
    }
}

fn fix(
    selection: &mut Selection,
    compiled: &mut Compiled,
    console: Console,
) -> Result<(), Failure> {
    let (changed, count) = mend(selection, compiled);
    let files: Vec<(PathBuf, &str)> = changed
        .iter()
        .map(|SourceId(number)| *number as usize)
        .map(|at| (selection.paths[at].clone(), selection.sources[at].text.as_str()))
        .collect();
    write_all(&files)?;
    if count > 0 && !console.quiet {
        // Beside the result, so that a JSON document stays one.
        console.warn(&format!("{}\n", mended(count).get(console.lang())));
    }
    Ok(())
}

fn mended(count: usize) -> Bilingual {
    Bilingual::new(
        persian_digits(&format!("{count} اصلاح آماده انجام شد")),
        format!("applied {count} ready fixes"),
    )
}
