use rayon::prelude::*;
use serde_json::json;

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::contract::{Contract, Scenario};
use crate::evaluate::{RecordCoverage, Trial, coverage, run};
use crate::problems::nearest;

use super::{junit, text};

/// Run the scenarios; fails where one fails, or where a clause is not exercised
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Examples:
  zabeteh test                              all scenarios
  zabeteh test no-violation-certificate     those of one form
  zabeteh test excess-area                  one scenario
  zabeteh test --allow-gaps                 does not fail where a clause is not exercised
  zabeteh test --format junit > tests.xml   for CI")]
pub(in crate::cli) struct Test {
    /// The id of a form, an inquiry or a scenario
    only: Option<String>,
    /// How to write the result
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: TestFormat,
    /// Name the rules and conditions that are not shown on both sides, but do not fail for them
    #[arg(long)]
    allow_gaps: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum TestFormat {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// JUnit XML
    Junit,
}

/// What was run, beside what came of it.
pub(super) type Run<'a> = (&'a Scenario, Trial);

impl Test {
    pub(in crate::cli) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let scenarios = chosen(&contract, self.only.as_deref())?;
        let runs: Vec<Run> = scenarios
            .into_par_iter()
            .map(|scenario| (scenario, run(&contract, scenario)))
            .collect();
        let shown = match self.format {
            TestFormat::Text => self.text(&contract, &runs, console),
            TestFormat::Json => json(&contract, &runs),
            TestFormat::Junit => junit::junit(&runs, console.lang()),
        };
        console.put(&shown)?;
        let passed = runs.iter().all(|(_, trial)| trial.passed);
        let complete = self.allow_gaps || self.gaps(&contract, &runs).is_empty();
        Ok(Exit::fine_if(passed && complete))
    }

    fn text(&self, contract: &Contract, runs: &[Run], console: Console) -> String {
        let records = self.gaps(contract, runs);
        let results = text::results(runs, console);
        let gaps = text::gaps(&records, contract, console.lang());
        results + &gaps + &text::summary(runs, console.lang())
    }

    /// Coverage is told of what was run whole: one scenario alone says nothing about it.
    fn gaps(&self, contract: &Contract, runs: &[Run]) -> Vec<RecordCoverage> {
        let mut records = coverage(contract, &trials(runs)).records;
        records.retain(|record| self.is_whole(record.record.as_str()) && !record.is_complete());
        records
    }

    fn is_whole(&self, record: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == record)
    }
}

fn chosen<'a>(contract: &'a Contract, only: Option<&str>) -> Result<Vec<&'a Scenario>, Failure> {
    let fits = |scenario: &&Scenario| {
        only.is_none_or(|only| [scenario.id.as_str(), scenario.record.as_str()].contains(&only))
    };
    let chosen: Vec<&Scenario> = contract.scenarios.iter().filter(fits).collect();
    match only {
        Some(only) if chosen.is_empty() => Err(nothing_to_run(contract, only)),
        Some(_) | None => Ok(chosen),
    }
}

fn nothing_to_run(contract: &Contract, only: &str) -> Failure {
    let records = contract.records.iter().map(|it| it.id.as_str());
    let scenarios = contract.scenarios.iter().map(|it| it.id.as_str());
    let near = nearest(only, records.chain(scenarios));
    let (fa, en) = near.map_or_else(
        || {
            (
                "شناسه یک فرم یا سناریو را بدهید".to_owned(),
                "give the id of a form or a scenario".to_owned(),
            )
        },
        |near| (format!("شاید «{near}»"), format!("perhaps `{near}`")),
    );
    Failure::asked(
        format!("سناریویی با نام یا برای «{only}» نیست؛ {fa}"),
        format!("no scenario is called `{only}` or is for it; {en}"),
    )
}

fn trials(runs: &[Run]) -> Vec<Trial> {
    runs.iter().map(|(_, trial)| trial.clone()).collect()
}

fn json(contract: &Contract, runs: &[Run]) -> String {
    let trials = trials(runs);
    let document = json!({
        "zabeteh": "trials",
        "version": 1,
        "coverage": coverage(contract, &trials),
        "trials": trials,
    });
    serde_json::to_string_pretty(&document).expect("plain data has a JSON form") + "\n"
}
