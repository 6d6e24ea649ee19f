use std::collections::BTreeMap;

use serde::Serialize;

use crate::contract::Contract;
use crate::evaluate::{Finding, FindingCode, Outcome, Verdict};
use crate::model::{RecordId, RuleId};
use crate::text::{Lang, grouped, persian_digits};

/// What became of a whole archive, counted.
#[derive(Default, Serialize)]
pub(super) struct Summary {
    /// The filings that were judged.
    pub(super) filings: u64,
    /// Those that nothing speaks against.
    pub(super) accepted: u64,
    /// Those that wait for an answer.
    pub(super) waiting: u64,
    /// Those that a finding speaks against.
    pub(super) refused: u64,
    /// The lines that are no filing.
    pub(super) bad_lines: u64,
    /// How many filings break each rule, or get its notice.
    rules: BTreeMap<String, u64>,
    /// How many findings there are of each kind, rules apart.
    findings: BTreeMap<FindingCode, u64>,
}

impl Summary {
    /// Counts a verdict.
    pub(super) fn count(&mut self, verdict: &Verdict) {
        self.filings += 1;
        *self.of_outcome(verdict.outcome) += 1;
        for finding in verdict.findings.iter().chain(&verdict.notices) {
            self.count_finding(verdict.form.as_ref(), finding);
        }
    }

    /// Adds what was counted elsewhere.
    pub(super) fn add(&mut self, other: Self) {
        self.filings += other.filings;
        self.accepted += other.accepted;
        self.waiting += other.waiting;
        self.refused += other.refused;
        self.bad_lines += other.bad_lines;
        for (rule, count) in other.rules {
            *self.rules.entry(rule).or_default() += count;
        }
        for (code, count) in other.findings {
            *self.findings.entry(code).or_default() += count;
        }
    }

    fn of_outcome(&mut self, outcome: Outcome) -> &mut u64 {
        match outcome {
            Outcome::Accepted => &mut self.accepted,
            Outcome::Refused => &mut self.refused,
            Outcome::Waiting => &mut self.waiting,
        }
    }

    fn count_finding(&mut self, form: Option<&RecordId>, finding: &Finding) {
        match (form, &finding.rule) {
            (Some(form), Some(rule)) => *self.rules.entry(key(form, rule)).or_default() += 1,
            _ => *self.findings.entry(finding.code).or_default() += 1,
        }
    }

    /// Writes the summary for people: rules with their messages, the most frequent first.
    pub(super) fn text(&self, contract: &Contract, lang: Lang) -> String {
        let number = |count: u64| shown(count, lang);
        let mut out = match lang {
            Lang::Fa => format!(
                "{} درخواست: {} پذیرفته، {} در انتظار، {} مردود؛ {} خط درخواست نیست\n",
                number(self.filings),
                number(self.accepted),
                number(self.waiting),
                number(self.refused),
                number(self.bad_lines)
            ),
            Lang::En => format!(
                "{} filings: {} accepted, {} waiting, {} refused; {} lines are no filing\n",
                number(self.filings),
                number(self.accepted),
                number(self.waiting),
                number(self.refused),
                number(self.bad_lines)
            ),
        };
        let messages = messages(contract, lang);
        let rules = self.rules.iter().map(|(key, count)| {
            (format!("{key}: {}", messages.get(key).map_or("", String::as_str)), *count)
        });
        let (by_rule, by_kind) = match lang {
            Lang::Fa => ("به تفکیک ضابطه:", "ایرادهای دیگر:"),
            Lang::En => ("by rule:", "other findings:"),
        };
        let kinds = self.findings.iter().map(|(code, count)| (word(*code), *count));
        out += &table(by_rule, rules.collect(), lang);
        out += &table(by_kind, kinds.collect(), lang);
        out
    }
}

fn key(form: &RecordId, rule: &RuleId) -> String {
    format!("{form}/{rule}")
}

fn messages(contract: &Contract, lang: Lang) -> BTreeMap<String, String> {
    let rules = contract.records.iter().flat_map(|record| {
        let own = record.rules.iter();
        own.map(|rule| (key(&record.id, &rule.id), rule.message.get(lang).to_owned()))
    });
    rules.collect()
}

/// The kind as JSON writes it.
fn word(code: FindingCode) -> String {
    let json = serde_json::to_value(code).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

fn table(heading: &str, mut rows: Vec<(String, u64)>, lang: Lang) -> String {
    if rows.is_empty() {
        return String::new();
    }
    rows.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
    let lines = rows.iter().map(|(what, count)| format!("{:>12}  {what}\n", shown(*count, lang)));
    format!("\n{heading}\n{}", lines.collect::<String>())
}

fn shown(count: u64, lang: Lang) -> String {
    match lang {
        Lang::Fa => persian_digits(&grouped(&count.to_string(), '٬')),
        Lang::En => grouped(&count.to_string(), ','),
    }
}
