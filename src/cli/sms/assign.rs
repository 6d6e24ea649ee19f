use crate::cli::clock::today;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::Contract;
use crate::requests;
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
        let code = requests::next(&contract.codes).ok_or_else(exhausted)?;
        let today = today();
        let living = contract.codes.iter().filter(|it| it.record == record.id);
        let living = living.filter(|it| it.retired.is_none() && it.force.until.is_none());
        // Two codes of one record are never in force at once.
        let retired = living.map(|it| {
            format!("code {} retired {today} was {} replaced by {code}\n", it.code, record.id)
        });
        let retired: String = retired.collect();
        console.put(&format!("code {code} for {} since {today}\n{retired}", record.id))?;
        console.say(&advice(&retired))?;
        Ok(Exit::Fine)
    }
}

fn advice(retired: &str) -> Bilingual {
    if retired.is_empty() {
        return Bilingual::new(
            "این سطر را به دفتر کدها (forms/shared/codes.zab) بیفزایید",
            "add this line to the ledger, forms/shared/codes.zab",
        );
    }
    Bilingual::new(
        "این سطرها را در دفتر کدها (forms/shared/codes.zab) به جای سطر کد پیشین بنویسید",
        "write these lines into the ledger, forms/shared/codes.zab, in place of the older code's",
    )
}

fn exhausted() -> Failure {
    Failure::asked(
        "کد آزادی نمانده است؛ دفتر کدها را بازبینی کنید",
        "no code is left; review the ledger",
    )
}
