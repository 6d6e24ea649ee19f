use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fastrand::Rng;
use zabeteh::compile::compile;
use zabeteh::contract::Contract;
use zabeteh::evaluate::evaluate;
use zabeteh::targets::registry;
use zabeteh::text::{Source, SourceId};

use crate::arguments::Arguments;
use crate::contender::{Contender, write_package};
use crate::filings::filings;
use crate::language::Language;
use crate::regulation::regulation;

/// What a run came to.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// Runs the comparison and reports it, seeds included. A language without an output is not compared.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let languages = languages(arguments);
    let mut tally =
        Tally { skipped: languages.iter().filter(|(_, here)| !here).count(), ..Tally::default() };
    for (language, _) in languages.iter().filter(|(_, here)| !here) {
        println!("skipped: {} is not on this machine", language.name());
    }
    if tally.skipped > 0 && std::env::var_os("CI").is_some() {
        tally.failed += tally.skipped;
    }
    let here: Vec<Language> =
        languages.iter().filter(|(_, here)| *here).map(|(it, _)| *it).collect();
    let real = real();
    round(&mut tally, "real", &real, &here, (arguments.seed, arguments.filings));
    for number in 0..arguments.regulations {
        let seed = arguments.seed.wrapping_add(number);
        let contract = regulation(seed);
        let filings = contract.records.len() * 60;
        round(&mut tally, &format!("random-{number}"), &contract, &here, (seed, filings));
    }
    println!("\n{} passed, {} failed, {} skipped", tally.passed, tally.failed, tally.skipped);
    if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn languages(arguments: &Arguments) -> Vec<(Language, bool)> {
    let wanted = |it: &Language| arguments.only.is_empty() || arguments.only.contains(it);
    let is_made = |it: &Language| registry::ALL.iter().any(|target| target.name() == it.name());
    let made = Language::ALL.into_iter().filter(is_made);
    made.filter(wanted).map(|it| (it, it.is_here())).collect()
}

/// Compares all languages on one regulation.
fn round(
    tally: &mut Tally,
    name: &str,
    contract: &Contract,
    languages: &[Language],
    (seed, count): (u64, usize),
) {
    let filings = filings(contract, &mut Rng::with_seed(seed), count);
    let expected: Vec<String> = filings.iter().map(|filing| judge(contract, filing)).collect();
    println!("{name}: {} filings, seed {seed}", filings.len());
    if let Err(error) = keep(contract, &scratch().join(name), &filings, &expected) {
        println!("  {error}");
    }
    for language in languages {
        let folder = scratch().join(name);
        let verdicts = Contender::of(contract, *language, &folder)
            .and_then(|contender| contender.judge(&filings));
        match verdicts.map(|verdicts| differences(&filings, &expected, &verdicts)) {
            Ok(differences) if differences.is_empty() => tally.passed += 1,
            Ok(differences) => {
                tally.failed += 1;
                report(*language, &differences);
            }
            Err(error) => {
                tally.failed += 1;
                println!("  {}: {error}", language.name());
            }
        }
    }
}

/// Keeps the filings with their verdicts, for the checks of SQL and for a look.
fn keep(
    contract: &Contract,
    folder: &Path,
    filings: &[String],
    expected: &[String],
) -> Result<(), String> {
    write_package(contract, "sql", folder)?;
    let lines = filings.iter().zip(expected);
    let lines =
        lines.map(|(filing, verdict)| format!("{{\"filing\":{filing},\"verdict\":{verdict}}}\n"));
    let text: String = lines.collect();
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(folder.join("filings.jsonl"), text))
        .map_err(|error| error.to_string())
}

fn judge(contract: &Contract, filing: &str) -> String {
    let json = serde_json::from_str(filing).expect("the filings are JSON");
    serde_json::to_string(&evaluate(contract, &json)).expect("a verdict is JSON")
}

/// A filing, what is right, and what was said.
type Difference<'a> = (&'a str, &'a str, String);

fn differences<'a>(
    filings: &'a [String],
    expected: &'a [String],
    said: &[String],
) -> Vec<Difference<'a>> {
    let all = filings.iter().zip(expected).zip(said);
    all.filter(|((_, right), said)| right != said)
        .map(|((filing, right), said)| (filing.as_str(), right.as_str(), said.clone()))
        .collect()
}

/// Shows the shortest filings: they say most.
fn report(language: Language, differences: &[Difference<'_>]) {
    println!("  {}: {} filings get another verdict", language.name(), differences.len());
    let mut shown: Vec<&Difference<'_>> = differences.iter().collect();
    shown.sort_by_key(|(filing, ..)| filing.len());
    for (filing, right, said) in shown.into_iter().take(3) {
        let from = right.bytes().zip(said.bytes()).take_while(|(a, b)| a == b).count();
        println!("    filing:    {filing}");
        println!("    evaluator: …{}", around(right, from));
        println!("    {:9}: …{}", language.name(), around(said, from));
    }
}

fn around(text: &str, at: usize) -> String {
    let text = String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(60)..]).into_owned();
    text.chars().take(300).collect()
}

/// Compiles `forms/`.
fn real() -> Contract {
    let mut paths = sources(Path::new("forms"));
    paths.sort();
    let texts = paths.iter().enumerate().map(|(at, path)| {
        let text = std::fs::read_to_string(path).expect("a form can be read");
        let number = u32::try_from(at).expect("there are few forms");
        Source::new(SourceId(number), path.display().to_string(), text)
    });
    compile(&texts.collect::<Vec<_>>()).contract.expect("the forms mean something")
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder of the forms is here");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    paths
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|it| it == "zab"))
        .collect()
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-verdict")
}
