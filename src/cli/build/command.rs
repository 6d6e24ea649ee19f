use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;

use super::once::{compare, write};
use super::watch::watch;

/// Write the generated folder: schemas, SMS codes, catalogue
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(after_help = "Only files whose content changed are touched, and stale ones are removed.
With errors in the sources nothing is written.

Examples:
  zabeteh build            write generated/
  zabeteh build --check    list what differs and exit 1, for CI
  zabeteh build --watch    build again whenever a source changes")]
pub(in crate::cli) struct Build {
    /// Write nothing; list what differs and exit 1 where something does
    #[arg(long, conflicts_with = "watch")]
    check: bool,
    /// Build again whenever a source changes
    #[arg(long)]
    watch: bool,
}

impl Build {
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        match (self.check, self.watch) {
            (true, _) => compare(common, console),
            (false, true) => watch(common, console),
            (false, false) => write(common, console),
        }
    }
}
