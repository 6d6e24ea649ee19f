use crate::cli::clock::today;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::Contract;
use crate::requests::{self, Request};
use crate::text::{Date, ascii_digits};

/// Read a message: print the request as JSON, or the reply that says what is wrong
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Read {
    /// The message, in any digits
    message: String,
    /// The number of the sender
    #[arg(long, value_name = "NUMBER")]
    sender: Option<String>,
    /// The day, YYYY/MM/DD in the Jalali calendar [default: today]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
}

impl Read {
    pub(super) fn run(self, contract: &Contract, console: Console) -> Result<Exit, Failure> {
        let on = self.on.unwrap_or_else(today);
        let sender = self.sender.unwrap_or_default();
        match requests::read(contract, &self.message, &sender, on) {
            Ok(request) => {
                console.put(&json(&request))?;
                Ok(Exit::Fine)
            }
            Err(fault) => {
                console.put(&format!("{}\n", fault.reply(console.lang())))?;
                Ok(Exit::Problems)
            }
        }
    }
}

fn json(request: &Request) -> String {
    let text = serde_json::to_string_pretty(&request.to_json());
    text.expect("a request has a JSON form") + "\n"
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(&ascii_digits(text))
        .ok_or_else(|| "a Jalali day is written like 1405/02/15".to_owned())
}
