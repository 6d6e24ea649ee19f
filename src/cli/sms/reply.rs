use std::collections::BTreeMap;

use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::{Channel, Contract, Purpose, Record};
use crate::model::RecordId;
use crate::targets::sms::{Answer, ReplyFault, Status, reply};
use crate::text::persian_digits;

use super::command::record;

/// Print the reply that a record sends
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Reply {
    /// The id of the form or inquiry
    record: String,
    /// What the placeholders stand for
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
    set: Vec<(String, String)>,
    /// Which reply, where the record has two
    #[arg(long, value_enum, value_name = "PURPOSE")]
    purpose: Option<PurposeName>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum PurposeName {
    /// The answer to a filing
    Filing,
    /// The answer to a question about a case
    Status,
}

impl Reply {
    pub(super) fn run(self, contract: &Contract, console: Console) -> Result<Exit, Failure> {
        let record = record(contract, &self.record)?;
        let answer =
            Answer { record: &record.id, purpose: self.purpose(record)?, lang: console.lang() };
        let values: BTreeMap<String, String> = self.set.into_iter().collect();
        let filled =
            reply(contract, answer, &values).map_err(|fault| refused(&fault, &record.id))?;
        console.put(&format!("{}\n", filled.text))?;
        Ok(Exit::Fine)
    }

    fn purpose(&self, record: &Record) -> Result<Purpose, Failure> {
        let asked = self.purpose.map(|name| match name {
            PurposeName::Filing => Purpose::Filing,
            PurposeName::Status => Purpose::Status,
        });
        let by_sms = record.blocks.iter().filter(|block| block.channel == Channel::Sms);
        by_sms
            .map(|block| block.purpose)
            .find(|purpose| asked.is_none_or(|asked| asked == *purpose))
            .ok_or_else(|| refused(&ReplyFault::NoReply, &record.id))
    }
}

fn refused(fault: &ReplyFault, id: &RecordId) -> Failure {
    match fault {
        ReplyFault::NoReply => Failure::asked(
            format!("«{id}» چنین پیام پاسخی ندارد؛ «sms table» را ببینید"),
            format!("`{id}` has no such reply; see `sms table`"),
        ),
        ReplyFault::Missing(field) => Failure::asked(
            format!("{{{field}}} مقدار ندارد؛ --set {field}=… را بدهید"),
            format!("{{{field}}} has no value; give --set {field}=…"),
        ),
        ReplyFault::UnknownStatus(status) => unknown_status(status),
        ReplyFault::TooLong { parts, most } => Failure::asked(
            persian_digits(&format!("پاسخ {parts} صفحه است و {most} صفحه مجاز؛ مقدارها را بسنجید")),
            format!("the reply takes {parts} parts and {most} are allowed; look at the values"),
        ),
    }
}

fn unknown_status(status: &str) -> Failure {
    let known: Vec<&str> = Status::ALL.iter().map(|status| status.id()).collect();
    Failure::asked(
        format!("وضعیت «{status}» شناخته نیست؛ یکی از اینها را بدهید: {}", known.join("، ")),
        format!("there is no status `{status}`; give one of {}", known.join(", ")),
    )
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (field, value) =
        text.split_once('=').ok_or_else(|| "a value is written like field=value".to_owned())?;
    Ok((field.to_owned(), value.to_owned()))
}
