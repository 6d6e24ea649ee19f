use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::disk;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::{Contract, Record};
use crate::paper::{Edition, SheetKind};
use crate::problems::nearest;
use crate::text::ascii_digits;

use super::output::Output;
use super::pages::{self, Place};
use super::pdf;
use super::printed::Printed;

/// Print a form: blank, filled with a filing, or the checklist of the counter
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "A page is whole in itself: open it in a browser and print it on A4.
A filing is printed whatever the rules say of it; the page tells what they say.

Examples:
  zabeteh print building-permit --out permit.html
  zabeteh print 11 --data filing.json --out filed.html
  zabeteh print building-permit --checklist --lang en --out checklist.html
  zabeteh print 11 --data filing.json --out filed.pdf      with the feature pdf
  zabeteh print --all --out printed           every form, with shared assets")]
pub(in crate::cli) struct Print {
    /// The form or inquiry: its id or its number
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    form: Option<String>,
    /// Print every form
    #[arg(long, conflicts_with = "data")]
    all: bool,
    /// The filing to print, or - for the standard input
    #[arg(long, value_name = "FILING.json")]
    data: Option<PathBuf>,
    /// Print the checklist by which a clerk at the counter takes the form in
    #[arg(long)]
    checklist: bool,
    /// Where to write: a file that ends with .html or .pdf [default: the standard output]; with
    /// --all a folder [default: printed]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// How to write every form: as HTML, or as PDF
    #[arg(
        long,
        value_enum,
        default_value = "html",
        conflicts_with = "form",
        value_name = "FORMAT"
    )]
    format: FormatName,
}

/// The formats by their names on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum FormatName {
    /// Pages, with the stylesheets that they share
    Html,
    /// Documents, in a program that was built with the feature pdf
    Pdf,
}

/// The folder that is written where none is asked for.
const FOLDER: &str = "printed";

impl Print {
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let output = self.output()?;
        let filing = self.data.as_deref().map(filing).transpose()?;
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let edition = self.edition(console);
        match &self.form {
            Some(form) => {
                let record = record(&contract, form)?;
                fits(record, filing.as_ref())?;
                output.write(Printed::new(&contract, record, edition, filing.as_ref()), console)?;
            }
            None => pages::write_all(&contract, edition, self.place(), console)?,
        }
        Ok(Exit::Fine)
    }

    fn output(&self) -> Result<Output, Failure> {
        match self.format {
            FormatName::Html => Output::of(self.out.as_deref()),
            FormatName::Pdf => pdf::available().map(|()| Output::Stream),
        }
    }

    /// Where all forms go, and how.
    fn place(&self) -> Place<'_> {
        Place { folder: self.out.as_deref().unwrap_or(Path::new(FOLDER)), format: self.format }
    }

    /// Persian is the language of the forms, whatever the locale is.
    fn edition(&self, console: Console) -> Edition {
        let kind = if self.checklist { SheetKind::Checklist } else { SheetKind::Form };
        Edition { kind, lang: console.asked.unwrap_or_default() }
    }
}

fn filing(path: &Path) -> Result<Value, Failure> {
    let text = if path == Path::new("-") { disk::standard_input()? } else { disk::text(path)? };
    let filing: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::NotJson { path: path.to_owned(), reason: error.to_string() })?;
    if filing.is_object() { Ok(filing) } else { Err(no_filing(path)) }
}

/// Returns a record by its id or its number, in any digits.
fn record<'a>(contract: &'a Contract, asked: &str) -> Result<&'a Record, Failure> {
    let number = ascii_digits(asked).parse::<u32>().ok();
    let is_asked = |record: &&Record| record.id.as_str() == asked || Some(record.number) == number;
    contract.records.iter().find(is_asked).ok_or_else(|| unknown(contract, asked))
}

fn unknown(contract: &Contract, asked: &str) -> Failure {
    let meant = nearest(asked, contract.records.iter().map(|record| record.id.as_str()));
    match meant {
        Some(meant) => Failure::asked(
            format!("فرم «{asked}» نیست؛ شاید «{meant}» درست باشد"),
            format!("there is no form `{asked}`; perhaps `{meant}` is meant"),
        ),
        None => Failure::asked(
            format!("فرم «{asked}» نیست؛ شناسه یا شماره را از generated/catalogue.json بردارید"),
            format!(
                "there is no form `{asked}`; take an id or a number from generated/catalogue.json"
            ),
        ),
    }
}

/// A filing that names another form is not printed on this one.
fn fits(record: &Record, filing: Option<&Value>) -> Result<(), Failure> {
    let named = filing.and_then(|filing| filing.get("form")).and_then(Value::as_str);
    match named {
        Some(named) if named.trim() != record.id.as_str() => Err(Failure::asked(
            format!(
                "این درخواست از فرم «{named}» است نه «{0}»؛ فرم را همان «{named}» بدهید",
                record.id
            ),
            format!("this filing is of `{named}`, not of `{}`; print `{named}`", record.id),
        )),
        Some(_) | None => Ok(()),
    }
}

fn no_filing(path: &Path) -> Failure {
    let path = path.display();
    Failure::asked(
        format!(
            "{path}: درخواست باید میان {{ }} باشد، با form و fields؛ نمونه‌ها در generated/vectors است"
        ),
        format!("{path}: a filing stands between {{ }}, with form and fields; write it so"),
    )
}
