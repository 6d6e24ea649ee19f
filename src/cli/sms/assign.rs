use crate::cli::clock::today;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::Contract;
use crate::targets::sms;
use crate::text::Bilingual;

use super::command::record;

/// Propose the next code of the ledger for a form
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Assign {
    /// The id of the form or inquiry
    form: String,
}

impl Assign {
    pub(super) fn run(self, contract: &Contract, console: Console) -> Result<Exit, Failure> {
        let record = record(contract, &self.form)?;
        let code = sms::next(&contract.codes).ok_or_else(exhausted)?;
        console.put(&format!("code {code} for {} since {}\n", record.id, today()))?;
        console.say(&Bilingual::new(
            "این سطر را به دفتر کدها (forms/shared/codes.zab) بیفزایید",
            "add this line to the ledger, forms/shared/codes.zab",
        ))?;
        Ok(Exit::Fine)
    }
}

fn exhausted() -> Failure {
    Failure::asked(
        "کد آزادی نمانده است؛ دفتر کدها را بازبینی کنید",
        "no code is left; review the ledger",
    )
}
