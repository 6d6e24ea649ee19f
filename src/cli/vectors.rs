use serde::Serialize;

use crate::text::{Lang, persian_digits};
use crate::vectors::{RecordVectors, all, of_record};

use super::args::Common;
use super::console::Console;
use super::contract::compiled;
use super::exit::Exit;
use super::failure::Failure;
use super::sms::record;

/// Report what the generated vectors show of each form, and what they do not
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Examples:
  zabeteh vectors                  every form, with the obligations that no vector meets
  zabeteh vectors wall-permit
  zabeteh vectors --format json")]
pub(super) struct Vectors {
    /// The id of a form or inquiry [default: all]
    form: Option<String>,
    /// How to write the report
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: ReportFormat,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum ReportFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// What the vectors of one form show.
#[derive(Serialize)]
struct Line<'a> {
    form: &'a str,
    vectors: usize,
    obligations: usize,
    met: usize,
    unreached: &'a [String],
}

/// What all vectors show.
#[derive(Serialize)]
struct Whole<'a> {
    vectors: usize,
    obligations: usize,
    met: usize,
    forms: Vec<Line<'a>>,
}

impl Vectors {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let found = match &self.form {
            Some(id) => vec![of_record(&contract, record(&contract, id)?)],
            None => all(&contract),
        };
        let whole = whole(&found);
        console.put(&match self.format {
            ReportFormat::Text => text(&whole, console.lang()),
            ReportFormat::Json => {
                serde_json::to_string_pretty(&whole).expect("a report has a JSON form") + "\n"
            }
        })?;
        Ok(Exit::Fine)
    }
}

fn whole(found: &[RecordVectors]) -> Whole<'_> {
    let forms: Vec<Line<'_>> = found.iter().map(line).collect();
    Whole {
        vectors: forms.iter().map(|it| it.vectors).sum(),
        obligations: forms.iter().map(|it| it.obligations).sum(),
        met: forms.iter().map(|it| it.met).sum(),
        forms,
    }
}

fn line(of: &RecordVectors) -> Line<'_> {
    Line {
        form: of.record.as_str(),
        vectors: of.vectors.len(),
        obligations: of.obligations,
        met: of.obligations - of.unreached.len(),
        unreached: &of.unreached,
    }
}

fn text(whole: &Whole<'_>, lang: Lang) -> String {
    let forms = whole.forms.iter().map(|it| {
        let head = counted(it.form, (it.met, it.obligations, it.vectors), lang);
        let unreached = it.unreached.iter().map(|id| format!("    {id}\n"));
        head + &unreached.collect::<String>()
    });
    let title = match lang {
        Lang::Fa => "همه",
        Lang::En => "all",
    };
    let last = counted(title, (whole.met, whole.obligations, whole.vectors), lang);
    forms.collect::<String>() + &last
}

fn counted(name: &str, (met, of, vectors): (usize, usize, usize), lang: Lang) -> String {
    let tenths = (met * 1_000).checked_div(of).unwrap_or(1_000);
    let (whole, tenth) = (tenths / 10, tenths % 10);
    match lang {
        Lang::Fa => {
            let counts = format!("{met} تعهد از {of} ({whole}٫{tenth}٪) در {vectors} نمونه");
            format!("{name}: {}\n", persian_digits(&counts))
        }
        Lang::En => {
            format!("{name}: {met} of {of} obligations ({whole}.{tenth} %) in {vectors} vectors\n")
        }
    }
}
