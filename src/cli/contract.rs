use crate::compile::compile;

use super::args::Common;
use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;
use super::reporting::warn;
use super::workspace::Workspace;

/// Print the meaning of all sources as JSON (for developers)
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(after_help = "Example:
  zabeteh contract > contract.json")]
pub(super) struct Contract {}

impl Contract {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let json = serde_json::to_string_pretty(&contract).expect("a contract has a JSON form");
        console.put(&(json + "\n"))?;
        Ok(Exit::Fine)
    }
}

/// Compiles the repository for a command that works on its meaning, or says why there is none.
pub(super) fn compiled(
    common: &Common,
    console: Console,
) -> Result<Option<crate::contract::Contract>, Failure> {
    let sources = Workspace::open(common)?.sources()?;
    let compiled = compile(&sources);
    if compiled.contract.is_none() {
        warn(console, &compiled.problems, &sources, &compiled.asts);
    }
    Ok(compiled.contract)
}
