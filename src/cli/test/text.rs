use std::fmt::Display;

use crate::cli::console::Console;
use crate::contract::{Contract, Expectation};
use crate::evaluate::{Came, Failure, Outcome, RecordCoverage};
use crate::text::{Bilingual, Lang, persian_digits};

use super::command::Run;

/// Lists the scenarios; with quiet, those alone that failed.
pub(super) fn results(runs: &[Run], console: Console) -> String {
    runs.iter()
        .filter(|(_, trial)| !console.quiet || !trial.passed)
        .map(|run| result(run, console.lang()))
        .collect()
}

fn result((scenario, trial): &Run, lang: Lang) -> String {
    let title = scenario.title.get(lang);
    if trial.passed {
        return format!("✓ {} — {title}\n", scenario.id);
    }
    let failures = trial.failures.iter().map(|it| failure(it, lang));
    let lines: String = failures.map(|line| format!("    {line}\n")).collect();
    format!("✗ {} — {title}\n{lines}", scenario.id)
}

/// Says what was expected and what came instead.
pub(super) fn failure(failure: &Failure, lang: Lang) -> String {
    let expected = expectation(&failure.expected);
    let came = came(&failure.came);
    let text = Bilingual::new(
        format!("انتظار: {}؛ آمد: {}", expected.fa, came.fa),
        format!("expected {}; came {}", expected.en, came.en),
    );
    text.get(lang).to_owned()
}

fn expectation(expected: &Expectation) -> Bilingual {
    match expected {
        Expectation::Accepted => outcome(Outcome::Accepted),
        Expectation::Refused => outcome(Outcome::Refused),
        Expectation::Waiting => outcome(Outcome::Waiting),
        Expectation::BrokenRule(id) => named("نقض قاعده", "broken rule", id),
        Expectation::Document(id) => named("مدرک", "document", id),
        Expectation::WithoutDocument(id) => named("بدون مدرک", "without document", id),
        Expectation::Visit => visit(true),
        Expectation::WithoutVisit => visit(false),
        Expectation::Needs(id) => named("نیازمند", "needs", id),
        Expectation::WithoutNeeds(id) => named("بدون نیاز به", "without needs", id),
        Expectation::Holds(_) => Bilingual::new("برقراری شرط", "a condition that holds"),
    }
}

fn came(came: &Came) -> Bilingual {
    match came {
        Came::Outcome(came) => outcome(*came),
        Came::BrokenRules(ids) => listed("نقض قاعده", "broken rules", ids),
        Came::Documents(ids) => listed("مدرک", "documents", ids),
        Came::Needs(ids) => listed("نیازمند", "needs", ids),
        Came::Visit(required) => visit(*required),
        Came::Otherwise => Bilingual::new("شرط برقرار نیست", "it does not hold"),
    }
}

fn outcome(outcome: Outcome) -> Bilingual {
    let (fa, en) = match outcome {
        Outcome::Accepted => ("پذیرفته", "accepted"),
        Outcome::Refused => ("مردود", "refused"),
        Outcome::Waiting => ("در انتظار پاسخ", "waiting"),
    };
    Bilingual::new(fa, en)
}

fn visit(required: bool) -> Bilingual {
    if required {
        Bilingual::new("مراجعه حضوری", "visit")
    } else {
        Bilingual::new("بدون مراجعه حضوری", "without visit")
    }
}

fn named(fa: &str, en: &str, id: &impl Display) -> Bilingual {
    Bilingual::new(format!("{fa} {id}"), format!("{en} {id}"))
}

fn listed<T: Display>(fa: &str, en: &str, ids: &[T]) -> Bilingual {
    let ids = self::ids(ids);
    if ids.is_empty() {
        return Bilingual::new(format!("{fa}: هیچ"), format!("{en}: none"));
    }
    Bilingual::new(format!("{fa} {}", ids.join("، ")), format!("{en} {}", ids.join(", ")))
}

/// Names the clauses that no scenario exercises, record by record.
pub(super) fn gaps(records: &[RecordCoverage], contract: &Contract, lang: Lang) -> String {
    let incomplete = records.iter().filter(|record| !record.is_complete());
    let blocks: String = incomplete.map(|it| gap(it, contract, lang)).collect();
    if blocks.is_empty() {
        return String::new();
    }
    let head = Bilingual::new("آنچه هیچ سناریویی نمی‌آزماید:", "what no scenario exercises:");
    format!("\n{}\n{blocks}", head.get(lang))
}

fn gap(coverage: &RecordCoverage, contract: &Contract, lang: Lang) -> String {
    let record = contract.record(&coverage.record);
    let title = record.map_or(coverage.record.as_str(), |it| it.title.get(lang));
    let found = GAPS.iter().zip(untried(coverage));
    let lines = found.filter(|(_, ids)| !ids.is_empty()).map(|((fa, en), ids)| match lang {
        Lang::Fa => format!("    {fa}: {}\n", ids.join("، ")),
        Lang::En => format!("    {en}: {}\n", ids.join(", ")),
    });
    format!("  {title}\n{}", lines.collect::<String>())
}

/// What may be missing, in the order of [`untried`].
const GAPS: [(&str, &str); 7] = [
    ("قاعده بی‌سناریو", "rules never reached"),
    ("قاعده نقض‌نشده", "rules never broken"),
    ("قاعده برقرارنشده", "rules that never hold"),
    ("مدرک خواسته‌نشده", "documents never asked"),
    ("مدرک همیشه خواسته", "documents always asked"),
    ("قلم پرسیده‌نشده", "fields never asked"),
    ("قلم همیشه پرسیده", "fields always asked"),
];

fn untried(coverage: &RecordCoverage) -> [Vec<String>; 7] {
    [
        ids(&coverage.rules_never_evaluated),
        ids(&coverage.rules_never_broken),
        ids(&coverage.rules_never_satisfied),
        ids(&coverage.documents_never_asked),
        ids(&coverage.documents_always_asked),
        ids(&coverage.fields_never_asked),
        ids(&coverage.fields_always_asked),
    ]
}

fn ids<T: Display>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// Says how many scenarios were run, and how many failed.
pub(super) fn summary(runs: &[Run], lang: Lang) -> String {
    let all = runs.len();
    let failed = runs.iter().filter(|(_, trial)| !trial.passed).count();
    let text = Bilingual::new(
        persian_digits(&format!("{all} سناریو، {failed} ناموفق")),
        match all {
            1 => format!("1 scenario, {failed} failed"),
            _ => format!("{all} scenarios, {failed} failed"),
        },
    );
    format!("\n{}\n", text.get(lang))
}
