use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::evaluate::{Outcome, evaluate, normalise};

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::disk;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

use super::batch::Batch;
use super::verdict_text::verdict_text;

/// Judge a filing, or an archive of them
#[derive(Clone, Debug, clap::Args)]
#[command(
    after_help = "Exits with 1 where the filing is refused; a filing that waits for answers is no problem.

Examples:
  zabeteh validate filing.json
  zabeteh validate filing.json --format json
  zabeteh validate - --normalise < filing.json   digits and letters are mended first
  zabeteh validate --batch archive.jsonl                       an archive, a filing a line
  zabeteh validate --batch archive.jsonl --out verdicts.jsonl  and every verdict, with its line"
)]
pub(in crate::cli) struct Validate {
    /// The filing, or - for the standard input
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    filing: Option<PathBuf>,
    /// An archive of filings, one a line, or - for the standard input: judged on all cores and
    /// counted by rule; a line that is no filing is named and skipped
    #[arg(long, value_name = "FILE.jsonl")]
    batch: Option<PathBuf>,
    /// Where the verdicts of an archive go, one a line
    #[arg(long, value_name = "FILE.jsonl", requires = "batch", conflicts_with = "filing")]
    out: Option<PathBuf>,
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
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        match (&self.batch, &self.filing) {
            (Some(archive), _) => self.archive(archive, common, console),
            (None, Some(path)) => self.one(path, common, console),
            (None, None) => Ok(Exit::Fine),
        }
    }

    fn one(&self, path: &Path, common: &Common, console: Console) -> Result<Exit, Failure> {
        let filing = filing(path)?;
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

    fn archive(&self, archive: &Path, common: &Common, console: Console) -> Result<Exit, Failure> {
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let verdicts = self.out.as_deref();
        let batch = Batch { contract: &contract, archive, verdicts, mend: self.normalise };
        let summary = batch.run(console)?;
        let shown = match self.format {
            VerdictFormat::Text => summary.text(&contract, console.lang()),
            VerdictFormat::Json => json(&summary),
        };
        console.put(&shown)?;
        Ok(Exit::fine_if(summary.refused == 0 && summary.bad_lines == 0))
    }
}

fn filing(path: &Path) -> Result<Value, Failure> {
    let text = if path == Path::new("-") { disk::standard_input()? } else { disk::text(path)? };
    // Some editors put a byte-order mark in front; RFC 8259, section 8.1, lets a reader pass it over.
    serde_json::from_str(text.strip_prefix('\u{FEFF}').unwrap_or(&text))
        .map_err(|error| Failure::NotJson { path: path.to_owned(), reason: error.to_string() })
}

fn json(result: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(result).expect("plain data has a JSON form") + "\n"
}
