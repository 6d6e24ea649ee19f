//! Texts fit paper and screen, and avoid the wordings that forms do not use.
//!
//! Lengths and wordings are those of the style page of the language (`docs/language.md`, style).

use crate::model::regulation::{Clauses, Entry, Record, Regulation};
use crate::problems::{Problems, RuleProblem};
use crate::text::{Bilingual, Span};

const LABEL: usize = 90;
const HINT: usize = 140;
const MESSAGE: usize = 140;
const REMEDY: usize = 180;

/// Wordings of the decree and of the translator, and what a form writes instead.
const WORDINGS: &[(&str, &str)] = &[
    ("می‌باشد", "است"),
    ("میباشد", "است"),
    ("نمی‌باشد", "نیست"),
    ("می‌گردد", "می‌شود"),
    ("لطفا", "فعل امر ساده"),
    ("خواهشمند است", "فعل امر ساده"),
    ("درخواست‌کننده", "متقاضی"),
    ("کپی", "رونوشت"),
    ("متراژ", "زیربنا"),
];

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        judge(record, problems);
    }
}

fn judge(record: &Record, problems: &mut Problems) {
    for entry in record.entries().chain(record.answers()) {
        clauses(entry.clauses(), entry.heading().span, problems);
    }
    for document in &record.documents {
        clauses(&document.clauses, document.span, problems);
    }
    for rule in &record.rules {
        text(rule.message.as_ref(), MESSAGE, rule.span, problems);
        text(rule.remedy.as_ref(), REMEDY, rule.span, problems);
    }
    let own = |entry: &&Entry| entry.heading().span.source == record.span.source;
    for entry in record.entries().filter(own) {
        style(&entry.heading().title, entry.heading().span, problems);
    }
}

fn clauses(clauses: &Clauses, span: Span, problems: &mut Problems) {
    text(clauses.label.as_ref(), LABEL, span, problems);
    text(clauses.hint.as_ref(), HINT, span, problems);
    text(clauses.because.as_ref(), MESSAGE, span, problems);
}

fn text(text: Option<&Bilingual>, most: usize, span: Span, problems: &mut Problems) {
    let Some(text) = text else { return };
    let found = length(&text.fa).max(length(&text.en));
    if found > most {
        problems.push(RuleProblem::TextTooLong { most, found }, span);
    }
    style(text, span, problems);
}

fn style(text: &Bilingual, span: Span, problems: &mut Problems) {
    let found = WORDINGS.iter().find(|(wording, _)| has_word(&text.fa, wording));
    if let Some((wording, instead)) = found {
        let (wording, instead) = ((*wording).to_owned(), (*instead).to_owned());
        problems.push(RuleProblem::Style { wording, instead }, span);
    }
}

/// Whether a text has a wording as whole words.
fn has_word(text: &str, wording: &str) -> bool {
    text.match_indices(wording).any(|(at, _)| {
        let edge = |letter: Option<char>| {
            letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '\u{200C}')
        };
        edge(text[..at].chars().next_back()) && edge(text[at + wording.len()..].chars().next())
    })
}

fn length(text: &str) -> usize {
    text.chars().filter(|letter| *letter != '\u{200C}').count()
}
