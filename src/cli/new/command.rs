use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::cli::args::Common;
use crate::cli::clock::today;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::staged::write_all;
use crate::cli::workspace::Workspace;
use crate::contract::{Contract, FiledBy, Item, Organisation, Record, RecordKind};
use crate::model::OrganisationId;
use crate::text::{Bilingual, Lang};

use super::skeleton::Skeleton;

/// Begin a form or an inquiry
#[derive(Clone, Debug, clap::Args)]
#[command(
    disable_help_subcommand = true,
    after_help = "The new file compiles as it stands, with scenarios; `zabeteh test ID` runs them.
A file that is there is never touched.

Examples:
  zabeteh new form wall-repair --group permit
  zabeteh new inquiry water-inquiry --group interagency --number 75 --lang fa"
)]
pub(in crate::cli) struct New {
    #[command(subcommand)]
    kind: NewKind,
}

#[derive(Clone, Debug, Subcommand)]
enum NewKind {
    /// A request of a person
    Form(Particulars),
    /// A question, to the municipality or from it
    Inquiry(Particulars),
}

#[derive(Clone, Debug, clap::Args)]
struct Particulars {
    /// The id: small Latin letters, digits and hyphens
    #[arg(value_parser = id)]
    id: String,
    /// The number [default: the next one that is free]
    #[arg(long)]
    number: Option<u32>,
    /// The group: an item of the list `group`
    #[arg(long)]
    group: String,
}

impl New {
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let (kind, particulars) = match self.kind {
            NewKind::Form(particulars) => (RecordKind::Form, particulars),
            NewKind::Inquiry(particulars) => (RecordKind::Inquiry, particulars),
        };
        let workspace = Workspace::open(common)?;
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let file = particulars.write(kind, &contract, &workspace.forms(), console.lang())?;
        console.say(&written(&file))?;
        Ok(Exit::Fine)
    }
}

impl Particulars {
    fn write(
        &self,
        kind: RecordKind,
        contract: &Contract,
        forms: &Path,
        lang: Lang,
    ) -> Result<PathBuf, Failure> {
        let number = self.number(contract)?;
        let group = self.group(contract)?;
        let body = body(contract, kind)?;
        let file = file(forms, group, number, &self.id);
        refuse_existing(&file)?;
        let skeleton = Skeleton {
            kind,
            lang,
            id: &self.id,
            number,
            group: match lang {
                Lang::Fa => &group.title.fa,
                Lang::En => group.id.as_str(),
            },
            body: body.map(|body| match lang {
                Lang::Fa => body.title.fa.as_str(),
                Lang::En => body.id.as_str(),
            }),
            today: today(),
        };
        write_all(&[(file.clone(), &skeleton.text())])?;
        Ok(file)
    }

    /// Returns a number that no record has.
    fn number(&self, contract: &Contract) -> Result<u32, Failure> {
        let known = || contract.records.iter().map(|record| record.number);
        if contract.records.iter().any(|it| it.id.as_str() == self.id) {
            return Err(taken("شناسه", "id", &self.id));
        }
        match self.number {
            Some(number) if known().any(|known| known == number) => {
                Err(taken("شماره", "number", &number.to_string()))
            }
            Some(number) => Ok(number),
            None => Ok(known().max().unwrap_or_default() + 1),
        }
    }

    fn group<'a>(&self, contract: &'a Contract) -> Result<&'a Item, Failure> {
        let list = contract.lists.iter().find(|it| it.id.as_str() == "group");
        let items = list.map_or(&[][..], |list| &list.items);
        let asked = |item: &&Item| self.group == item.id.as_str() || self.group == item.title.fa;
        items.iter().find(asked).ok_or_else(|| without_group(items))
    }
}

/// Returns the body that most records name, to stand for the one that files or answers. An inquiry
/// cannot be without.
fn body(contract: &Contract, kind: RecordKind) -> Result<Option<&Organisation>, Failure> {
    let times = |body: &&Organisation| {
        let named = contract.records.iter().filter(|record| names(record, &body.id));
        named.count()
    };
    // Of several equals the last is taken: backwards, that is the first.
    match (contract.organisations.iter().rev().max_by_key(times), kind) {
        (None, RecordKind::Inquiry) => Err(without_body()),
        (body, RecordKind::Form | RecordKind::Inquiry) => Ok(body),
    }
}

fn names(record: &Record, body: &OrganisationId) -> bool {
    let answers = record.inquiry.as_ref().and_then(|inquiry| inquiry.answered_by.as_ref());
    let files = match &record.filed_by {
        Some(FiledBy::Organisation(body)) => Some(body),
        Some(FiledBy::Field(_)) | None => None,
    };
    [answers, files].contains(&Some(body))
}

fn id(text: &str) -> Result<String, String> {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_id =
        text.bytes().all(fits) && text.starts_with(|first: char| first.is_ascii_lowercase());
    if is_id && !text.ends_with('-') {
        return Ok(text.to_owned());
    }
    Err("an id is written like wall-repair: small Latin letters, digits and hyphens".to_owned())
}

fn file(forms: &Path, group: &Item, number: u32, id: &str) -> PathBuf {
    forms.join(group.id.as_str()).join(format!("{number:02}-{id}.zab"))
}

fn refuse_existing(file: &Path) -> Result<(), Failure> {
    if !file.exists() {
        return Ok(());
    }
    let path = file.display();
    Err(Failure::asked(
        format!("{path}: از پیش هست؛ شناسه یا شماره دیگری بدهید"),
        format!("{path}: is there already; give another id or number"),
    ))
}

fn taken(fa: &str, en: &str, value: &str) -> Failure {
    Failure::asked(
        format!("{fa} {value} از آن فرم دیگری است؛ {fa} دیگری بدهید"),
        format!("the {en} {value} belongs to another record; give another {en}"),
    )
}

fn without_group(items: &[Item]) -> Failure {
    let known: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    Failure::asked(
        format!("چنین گروهی در فهرست group نیست؛ یکی از اینها را بدهید: {}", known.join("، ")),
        format!("the list `group` has no such item; give one of: {}", known.join(", ")),
    )
}

fn without_body() -> Failure {
    Failure::asked(
        "نهادی که پاسخ دهد تعریف نشده است؛ نخست آن را در forms/shared/organisations.zab بنویسید",
        "there is no body that could answer; declare one in forms/shared/organisations.zab first",
    )
}

fn written(file: &Path) -> Bilingual {
    let path = file.display();
    Bilingual::new(
        format!("ساخته شد: {path}\nاکنون متن آن را بنویسید، سپس zabeteh check و zabeteh test"),
        format!("wrote {path}\nnow make it yours, then zabeteh check and zabeteh test"),
    )
}
