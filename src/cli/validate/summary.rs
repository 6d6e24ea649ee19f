use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::evaluate::{Finding, Outcome, Verdict};
use crate::text::{Lang, grouped, persian_digits};

/// What came of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Summary {
    pub(super) filings: u64,
    pub(super) accepted: u64,
    pub(super) refused: u64,
    pub(super) waiting: u64,
    /// The lines that are no JSON.
    pub(super) bad_lines: u64,
    /// How many filings have a finding, by form and rule, or by form and kind.
    pub(super) findings: BTreeMap<String, u64>,
    /// The same of what does not refuse.
    pub(super) notices: BTreeMap<String, u64>,
}

impl Summary {
    /// Counts a verdict.
    pub(super) fn count(&mut self, verdict: &Verdict) {
        self.filings += 1;
        match verdict.outcome {
            Outcome::Accepted => self.accepted += 1,
            Outcome::Refused => self.refused += 1,
            Outcome::Waiting => self.waiting += 1,
        }
        tally(&mut self.findings, verdict, &verdict.findings);
        tally(&mut self.notices, verdict, &verdict.notices);
    }

    /// Adds what was counted elsewhere.
    pub(super) fn add(mut self, other: Self) -> Self {
        self.filings += other.filings;
        self.accepted += other.accepted;
        self.refused += other.refused;
        self.waiting += other.waiting;
        self.bad_lines += other.bad_lines;
        for (key, count) in other.findings {
            *self.findings.entry(key).or_default() += count;
        }
        for (key, count) in other.notices {
            *self.notices.entry(key).or_default() += count;
        }
        self
    }

    /// Whether nothing was refused or unreadable.
    pub(super) fn is_fine(&self) -> bool {
        self.refused == 0 && self.bad_lines == 0
    }

    /// Writes the summary for people, the most frequent first.
    pub(super) fn text(&self, lang: Lang) -> String {
        let [filings, accepted, refused, waiting, bad] =
            [self.filings, self.accepted, self.refused, self.waiting, self.bad_lines]
                .map(|count| shown(count, lang));
        let head = match lang {
            Lang::Fa => format!(
                "{filings} درخواست: {accepted} پذیرفته، {refused} مردود، {waiting} در انتظار پاسخ؛ {bad} سطر ناخوانا\n"
            ),
            Lang::En => format!(
                "{filings} filings: {accepted} accepted, {refused} refused, {waiting} waiting; {bad} bad lines\n"
            ),
        };
        let (findings, notices) = match lang {
            Lang::Fa => ("ایرادها", "یادآوری‌ها"),
            Lang::En => ("findings", "notices"),
        };
        head + &table(findings, &self.findings, lang) + &table(notices, &self.notices, lang)
    }
}

/// A filing counts once for each key, however often it has the finding.
fn tally(into: &mut BTreeMap<String, u64>, verdict: &Verdict, findings: &[Finding]) {
    let form = verdict.form.as_ref().map_or("-", |id| id.as_str());
    let keys: BTreeSet<String> = findings.iter().map(|it| key(form, it)).collect();
    for key in keys {
        *into.entry(key).or_default() += 1;
    }
}

fn key(form: &str, finding: &Finding) -> String {
    match &finding.rule {
        Some(rule) => format!("{form} rule {rule}"),
        None => format!("{form} {}", kind(finding)),
    }
}

/// The kind of a finding as verdicts write it.
fn kind(finding: &Finding) -> String {
    let code = serde_json::to_value(finding.code).unwrap_or_default();
    code.as_str().unwrap_or_default().to_owned()
}

fn table(heading: &str, counts: &BTreeMap<String, u64>, lang: Lang) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let mut rows: Vec<(&String, &u64)> = counts.iter().collect();
    rows.sort_by_key(|(key, count)| (std::cmp::Reverse(**count), *key));
    let line = |(key, count): (&String, &u64)| format!("{:>12}  {key}\n", shown(*count, lang));
    format!("\n{heading}:\n{}", rows.into_iter().map(line).collect::<String>())
}

fn shown(count: u64, lang: Lang) -> String {
    match lang {
        Lang::Fa => persian_digits(&grouped(&count.to_string(), '٬')),
        Lang::En => grouped(&count.to_string(), ','),
    }
}
