use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::evaluate::{Outcome, evaluate, normalise};

use super::args::Common;
use super::console::Console;
use super::contract::compiled;
use super::disk;
use super::exit::Exit;
use super::failure::Failure;
use super::verdict_text::verdict_text;

/// Judge a filing: its outcome, with every finding and document
#[derive(Clone, Debug, clap::Args)]
#[command(
    after_help = "Exits with 1 where the filing is refused; a filing that waits for answers is no problem.

Examples:
  zabeteh validate filing.json
  zabeteh validate filing.json --format json
  zabeteh validate - --normalise < filing.json   digits and letters are mended first"
)]
pub(super) struct Validate {
    /// The filing, or - for the standard input
    filing: PathBuf,
    /// Mend digits, letters and blanks before judging
    #[arg(long)]
    normalise: bool,
    /// How to write the verdict
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: VerdictFormat,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum VerdictFormat {
    /// For people
    Text,
    /// The verdict as every validator gives it
    Json,
}

impl Validate {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let filing = filing(&self.filing)?;
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let filing = if self.normalise { normalise(&contract, &filing) } else { filing };
        let verdict = evaluate(&contract, &filing);
        let shown = match self.format {
            VerdictFormat::Text => verdict_text(&verdict, &contract, console.lang()),
            VerdictFormat::Json => json(&verdict),
        };
        console.put(&shown)?;
        Ok(Exit::fine_if(verdict.outcome != Outcome::Refused))
    }
}

fn filing(path: &Path) -> Result<Value, Failure> {
    let text = if path == Path::new("-") { disk::standard_input()? } else { disk::text(path)? };
    serde_json::from_str(&text)
        .map_err(|error| Failure::NotJson { path: path.to_owned(), reason: error.to_string() })
}

fn json(verdict: &crate::evaluate::Verdict) -> String {
    serde_json::to_string_pretty(verdict).expect("a verdict has a JSON form") + "\n"
}
