use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::evaluate::{Outcome, evaluate, normalise};

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::disk;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::verdict_text::verdict_text;

use super::batch::Batch;

/// Judge a filing, or an archive of them: the outcome, with every finding and document
#[derive(Clone, Debug, clap::Args)]
#[command(
    after_help = "Exits with 1 where a filing is refused or a line is no JSON; a filing that waits for answers is
no problem.

Examples:
  zabeteh validate filing.json
  zabeteh validate filing.json --format json
  zabeteh validate - --normalise < filing.json   digits and letters are mended first
  zabeteh validate --batch archive.jsonl --out verdicts.jsonl"
)]
pub(in crate::cli) struct Validate {
    /// The filing, or - for the standard input
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    filing: Option<PathBuf>,
    /// Judge every line of a file of JSON Lines, or of the standard input (-), and sum up
    #[arg(long, value_name = "FILE")]
    batch: Option<PathBuf>,
    /// Write the verdicts of a batch here, one a line
    #[arg(long, value_name = "FILE", requires = "batch", conflicts_with = "filing")]
    out: Option<PathBuf>,
    /// Mend digits, letters and blanks before judging
    #[arg(long)]
    normalise: bool,
    /// How to write the verdict
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: VerdictFormat,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(super) enum VerdictFormat {
    /// For people
    Text,
    /// The verdict as every validator gives it; for a batch, the summary as data
    Json,
}

impl Validate {
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        match (self.batch, self.filing) {
            (Some(path), _) => {
                let batch =
                    Batch { path, out: self.out, normalise: self.normalise, format: self.format };
                batch.run(common, console)
            }
            (None, Some(path)) => {
                One { path, normalise: self.normalise, format: self.format }.run(common, console)
            }
            (None, None) => {
                Err(Failure::asked("درخواست یا ‎--batch‎ را بدهید", "give a filing, or --batch"))
            }
        }
    }
}

/// One filing to be judged.
struct One {
    path: PathBuf,
    normalise: bool,
    format: VerdictFormat,
}

impl One {
    fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let filing = filing(&self.path)?;
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
    // Editors that write a byte order mark mean nothing by it (RFC 8259, section 8.1).
    serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(&text))
        .map_err(|error| Failure::NotJson { path: path.to_owned(), reason: error.to_string() })
}

fn json(verdict: &crate::evaluate::Verdict) -> String {
    serde_json::to_string_pretty(verdict).expect("a verdict has a JSON form") + "\n"
}
