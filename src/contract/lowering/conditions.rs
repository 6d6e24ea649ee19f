use crate::contract::{Basis, Condition, Force};
use crate::model::regulation::{self, Clauses, Read};
use crate::model::{Formula, Place, Relation, Term};
use crate::text::{Bilingual, persian_digits};

use super::simplify::{Allowed, simplify};

/// Returns a condition without sugar.
pub(super) fn condition(condition: &regulation::Condition, allowed: &Allowed<'_>) -> Condition {
    Condition {
        formula: simplify(&condition.formula, allowed),
        words: condition.words.clone(),
        reads: places(&condition.reads),
    }
}

/// Returns the guard of a statement, its dates in force included.
pub(super) fn guard(clauses: &Clauses, allowed: &Allowed<'_>) -> Condition {
    let when = clauses.when.as_ref().map(|when| condition(when, allowed));
    let when = when.unwrap_or_else(Condition::always);
    in_force(when, clauses.force)
}

/// Adds the dates in force to a condition.
pub(super) fn in_force(condition: Condition, force: regulation::Force) -> Condition {
    let dates = dates(force);
    if dates.is_empty() {
        return condition;
    }
    let words = force_words(force);
    let Condition { formula, words: own, reads } = condition;
    let joined = |own: &str, dates: &str| [own, dates].join(" ").trim().to_owned();
    Condition {
        formula: conjunction(dates.into_iter().chain([formula])),
        words: Bilingual { fa: joined(&own.fa, &words.fa), en: joined(&own.en, &words.en) },
        reads,
    }
}

fn dates(force: regulation::Force) -> Vec<Formula> {
    let bound = |date, relation| Formula::Compare(Term::FilingDate, relation, Term::Date(date));
    let since = force.since.map(|since| bound(since.value, Relation::AtLeast));
    let until = force.until.map(|until| bound(until.value, Relation::AtMost));
    since.into_iter().chain(until).collect()
}

fn force_words(force: regulation::Force) -> Bilingual {
    let since = force.since.map(|since| since.value.to_string());
    let until = force.until.map(|until| until.value.to_string());
    let said =
        |word: &str, date: &Option<String>| date.as_ref().map(|date| format!("{word} {date}"));
    let fa = [said("معتبر از", &since), said("لغایت", &until)];
    let en = [said("since", &since), said("until", &until)];
    Bilingual {
        fa: persian_digits(&fa.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        en: en.into_iter().flatten().collect::<Vec<_>>().join(" "),
    }
}

/// Returns the conjunction of conditions in its shortest form.
pub(super) fn conjunction(parts: impl IntoIterator<Item = Formula>) -> Formula {
    let mut flat = Vec::new();
    for part in parts {
        flatten(part, &mut flat);
    }
    match flat.len() {
        _ if flat.contains(&Formula::Constant(false)) => Formula::Constant(false),
        0 => Formula::Constant(true),
        1 => flat.remove(0),
        _ => Formula::And(flat),
    }
}

fn flatten(part: Formula, flat: &mut Vec<Formula>) {
    match part {
        Formula::And(inner) => inner.into_iter().for_each(|part| flatten(part, flat)),
        Formula::Constant(true) => {}
        other => flat.push(other),
    }
}

/// Returns the values that are read, in order, each once.
pub(super) fn places(reads: &[Read]) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    for read in reads {
        let place = read_place(read);
        if !found.contains(&place) {
            found.push(place);
        }
    }
    found
}

/// Returns the value that a read concerns; for a column outside of its row, the group of rows.
fn read_place(read: &Read) -> Place {
    match &read.rows {
        Some(rows) => Place { scope: rows.scope.clone(), field: rows.rows.clone(), part: None },
        None => read.place.clone(),
    }
}

/// Returns a place in a law.
pub(super) fn basis(bases: &[regulation::Basis]) -> Vec<Basis> {
    let lower = |basis: &regulation::Basis| Basis {
        law: basis.law.clone(),
        locator: basis.locator.clone(),
        words: basis.words.clone(),
    };
    bases.iter().map(lower).collect()
}

/// Returns the days in which something is in force.
pub(super) fn force(force: regulation::Force) -> Force {
    Force {
        since: force.since.map(|since| since.value),
        until: force.until.map(|until| until.value),
    }
}

/// Returns the longer text for paper and screen; the name stands in where a language lacks one.
pub(super) fn label(clauses: &Clauses, title: &Bilingual) -> Bilingual {
    let Some(label) = &clauses.label else {
        return title.clone();
    };
    let or = |label: &str, title: &str| if label.is_empty() { title } else { label }.to_owned();
    Bilingual { fa: or(&label.fa, &title.fa), en: or(&label.en, &title.en) }
}
