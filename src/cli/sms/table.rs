use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::{Block, Channel, CodeEntry, Contract, Purpose};
use crate::text::Lang;

/// Print the codes with what a message must hold
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct Table {}

impl Table {
    pub(super) fn run(self, contract: &Contract, console: Console) -> Result<Exit, Failure> {
        let lang = console.lang();
        let lines = contract.codes.iter().map(|code| line(code, contract, lang));
        console.put(&lines.collect::<String>())?;
        Ok(Exit::Fine)
    }
}

fn line(entry: &CodeEntry, contract: &Contract, lang: Lang) -> String {
    let record = contract.record(&entry.record);
    let title = record.map_or(entry.record.as_str(), |it| it.title.get(lang));
    if let Some(day) = entry.retired {
        let next = entry.replaced_by.as_deref().unwrap_or("-");
        return format!("{}  ✗ {day} → {next}  {title}\n", entry.code);
    }
    let blocks = record.map_or(&[][..], |record| &record.blocks);
    let requests: String = blocks
        .iter()
        .filter(|block| block.channel == Channel::Sms)
        .map(|block| request(entry, block, lang))
        .collect();
    format!("{}  {title}\n{requests}", entry.code)
}

fn request(entry: &CodeEntry, block: &Block, lang: Lang) -> String {
    let purpose = match (block.purpose, lang) {
        (Purpose::Filing, Lang::Fa) => "تسلیم",
        (Purpose::Status, Lang::Fa) => "وضعیت",
        (Purpose::Filing, Lang::En) => "filing",
        (Purpose::Status, Lang::En) => "status",
    };
    let taken = block.take.iter().map(|field| format!("*{field}"));
    format!("       {purpose}: {}{}#\n", entry.code, taken.collect::<String>())
}
