use crate::contract::{Basis, Contract, Entry, Question, Record};
use crate::model::QuestionId;
use crate::text::{Bilingual, Lang};

use super::args::Common;
use super::console::Console;
use super::contract::compiled;
use super::exit::Exit;
use super::failure::Failure;

/// List what the regulation staff must still settle
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(after_help = "Examples:
  zabeteh report questions    the open questions, their readings, and the records that use them
  zabeteh report drafts       the records that nobody has confirmed, with how far their sources go")]
pub(super) struct Report {
    /// What to list
    #[arg(value_enum)]
    what: What,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum What {
    /// The open questions
    Questions,
    /// The records without `confirmed`
    Drafts,
}

impl Report {
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let lang = console.lang();
        let text = match self.what {
            What::Questions => contract
                .questions
                .iter()
                .map(|question| about(question, &contract, lang))
                .collect::<Vec<_>>()
                .join("\n"),
            What::Drafts => drafts(&contract, lang),
        };
        console.put(&text)?;
        Ok(Exit::Fine)
    }
}

fn about(question: &Question, contract: &Contract, lang: Lang) -> String {
    let reading = Bilingual::new("برداشت موقت", "reading");
    let used = Bilingual::new("به کار رفته در", "used by");
    let basis: Vec<&str> = question.basis.iter().map(|it: &Basis| it.words.get(lang)).collect();
    let mut lines = vec![format!("{}: {}", question.id, question.text.get(lang))];
    lines.push(format!("  {}: {}", reading.get(lang), question.reading.get(lang)));
    if !basis.is_empty() {
        lines.push(format!("  {}", basis.join("; ")));
    }
    let users = contract.records.iter().filter(|record| uses(record, &question.id));
    let users: Vec<&str> = users.map(|record| record.id.as_str()).collect();
    if !users.is_empty() {
        lines.push(format!("  {}: {}", used.get(lang), users.join(", ")));
    }
    lines.join("\n") + "\n"
}

/// Whether a record rests on the reading of a question.
fn uses(record: &Record, question: &QuestionId) -> bool {
    let entries = record.entries().chain(record.answers()).map(|entry| match entry {
        Entry::Field(field) => &field.pending,
        Entry::Rows(_) => &record.pending,
        Entry::Computed(computed) => &computed.pending,
    });
    let documents = record.documents.iter().map(|it| &it.pending);
    let needs = record.needs.iter().map(|it| &it.pending);
    let rules = record.rules.iter().map(|it| &it.pending);
    let provisions = record.provisions.iter().map(|it| &it.pending);
    let gives = record.gives.iter().map(|it| &it.pending);
    let decided = record.decided_within.iter().map(|it| &it.pending);
    let clauses = entries.chain(documents).chain(needs).chain(rules).chain(provisions);
    let all = clauses.chain(gives).chain(decided).chain([&record.pending]);
    all.flatten().any(|pending| pending == question)
}

fn drafts(contract: &Contract, lang: Lang) -> String {
    let open = contract.records.iter().filter(|record| record.confirmed.is_none());
    let line = |record: &Record| {
        let confidence = record
            .confidence
            .map_or_else(String::new, |it| format!(", {}", confidence(it).get(lang)));
        let sources = record.sources.len();
        let count = Bilingual::new(format!("{sources} منبع"), format!("{sources} sources"));
        let title = record.title.get(lang);
        format!("{:>2} {} — {title}{confidence}, {}\n", record.number, record.id, count.get(lang))
    };
    open.map(line).collect()
}

fn confidence(confidence: crate::contract::Confidence) -> Bilingual {
    let (fa, en) = match confidence {
        crate::contract::Confidence::High => ("اطمینان زیاد", "high confidence"),
        crate::contract::Confidence::Medium => ("اطمینان متوسط", "medium confidence"),
        crate::contract::Confidence::Low => ("اطمینان کم", "low confidence"),
    };
    Bilingual::new(fa, en)
}
