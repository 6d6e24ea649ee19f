use clap::Subcommand;

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::{Contract, Record};
use crate::problems::nearest;

use super::{assign, read, reply, table};

/// Codes and messages of the short-message service
#[derive(Clone, Debug, clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "Examples:
  zabeteh sms table
  zabeteh sms assign wall-permit
  zabeteh sms read '41827*1-123-45-6*0012345679#' --sender 09121234567
  zabeteh sms reply debt-inquiry --set renovation_code=1-123-45-6 --set amount=1250000"
)]
pub(in crate::cli) struct Sms {
    #[command(subcommand)]
    command: SmsCommand,
}

#[derive(Clone, Debug, Subcommand)]
enum SmsCommand {
    Assign(assign::Assign),
    Read(read::Read),
    Reply(reply::Reply),
    Table(table::Table),
}

impl Sms {
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        match self.command {
            SmsCommand::Assign(command) => command.run(&contract, console),
            SmsCommand::Read(command) => command.run(&contract, console),
            SmsCommand::Reply(command) => command.run(&contract, console),
            SmsCommand::Table(command) => command.run(&contract, console),
        }
    }
}

/// Returns the record of an id, or names the nearest one.
pub(in crate::cli) fn record<'a>(contract: &'a Contract, id: &str) -> Result<&'a Record, Failure> {
    let found = contract.records.iter().find(|it| it.id.as_str() == id);
    found.ok_or_else(|| {
        let near = nearest(id, contract.records.iter().map(|it| it.id.as_str()));
        let (fa, en) = near.map_or_else(
            || {
                (
                    "شناسه را از catalogue.json بردارید".to_owned(),
                    "take the id from catalogue.json".to_owned(),
                )
            },
            |near| (format!("شاید «{near}»"), format!("perhaps `{near}`")),
        );
        Failure::asked(
            format!("فرم یا استعلامی با شناسه «{id}» نیست؛ {fa}"),
            format!("no form or inquiry has the id `{id}`; {en}"),
        )
    })
}
