use std::collections::BTreeMap;

use crate::contract::{ComputedValue, Condition, Entry, Field};
use crate::evaluate::Question;
use crate::model::{Formula, Place, RowsPlace, Scope};

use super::edges::edges;
use super::lookup::Lookup;

/// A condition of a record with its id: `field:mobile`.
pub(super) struct Named {
    /// What it is the condition of.
    pub(super) id: String,
    /// The condition.
    pub(super) question: Question,
    /// On which sides it must be shown.
    pub(super) shown: Shown,
}

/// On which sides a condition must be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Holding and not holding.
    Both,
    /// Holding alone.
    Holding,
}

impl Named {
    /// Returns the obligation to show a side, where there is one.
    pub(super) fn obligation(&self, holds: bool) -> Option<String> {
        match (self.shown, holds) {
            (Shown::Both, _) => Some(format!("{}:{holds}", self.id)),
            (Shown::Holding, true) => Some(self.id.clone()),
            (Shown::Holding, false) => None,
        }
    }
}

/// Returns the conditions of a record that can hold or not, in the order of the source. Each has an
/// id of its own: a second one of the same thing gets `#2`.
pub(super) fn questions(lookup: Lookup<'_>) -> Vec<Named> {
    let mut all = of_fields(lookup);
    all.extend(of_record(lookup));
    all.extend(of_tables(lookup));
    all.retain(|it| !matches!(it.question.formula, Formula::Constant(_)));
    number(&mut all);
    let edges = of_edges(lookup, &all);
    all.extend(edges);
    all
}

/// The inequalities of all conditions and rules, where their sides are equal.
fn of_edges(lookup: Lookup<'_>, all: &[Named]) -> Vec<Named> {
    let conditions = all.iter().flat_map(|named| {
        let Question { reads, rows, formula } = &named.question;
        numbered(&named.id, edges(formula)).map(move |(id, formula)| Named {
            id,
            question: Question { formula, reads: reads.clone(), rows: rows.clone() },
            shown: Shown::Holding,
        })
    });
    let rules = lookup.record.rules.iter().flat_map(|rule| {
        let reads: Vec<Place> = rule.when.reads.iter().chain(&rule.holds.reads).cloned().collect();
        numbered(&format!("rule:{}", rule.id), edges(&rule.holds.formula)).map(move |(id, edge)| {
            let formula = Formula::And(vec![rule.when.formula.clone(), edge]);
            let question = Question { formula, reads: reads.clone(), rows: None };
            Named { id, question, shown: Shown::Holding }
        })
    });
    conditions.chain(rules).collect()
}

fn numbered(id: &str, all: Vec<Formula>) -> impl Iterator<Item = (String, Formula)> + use<> {
    let id = format!("edge:{id}");
    all.into_iter().enumerate().map(move |(at, formula)| (format!("{id}:{}", at + 1), formula))
}

fn number(all: &mut [Named]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for named in all {
        let count = seen.entry(named.id.clone()).or_default();
        *count += 1;
        if *count > 1 {
            named.id = format!("{}#{count}", named.id);
        }
    }
}

fn named(id: String, condition: &Condition, rows: Option<RowsPlace>) -> Named {
    let (formula, reads) = (condition.formula.clone(), condition.reads.clone());
    let question = Question { formula, reads, rows };
    Named { id: format!("condition:{id}"), question, shown: Shown::Both }
}

fn of_fields(lookup: Lookup<'_>) -> Vec<Named> {
    let scopes = lookup.scopes.iter();
    let all = scopes
        .flat_map(|(scope, entries)| entries.iter().flat_map(move |entry| of_entry(scope, entry)));
    all.collect()
}

fn of_entry(scope: &Scope, entry: &Entry) -> Vec<Named> {
    let prefix = match scope {
        Scope::Answer(inquiry) => format!("answer:{inquiry}."),
        Scope::Filing | Scope::Row => "field:".to_owned(),
    };
    match entry {
        Entry::Field(field) => vec![named(format!("{prefix}{}", field.id), &field.when, None)],
        Entry::Computed(it) => vec![named(format!("computed:{}", it.id), &it.when, None)],
        Entry::Rows(rows) => {
            let group = RowsPlace { scope: scope.clone(), rows: rows.id.clone() };
            let column = |field: &Field| {
                named(format!("{prefix}{}.{}", rows.id, field.id), &field.when, Some(group.clone()))
            };
            let own = named(format!("{prefix}{}", rows.id), &rows.when, None);
            std::iter::once(own).chain(rows.fields.iter().map(column)).collect()
        }
    }
}

fn of_record(lookup: Lookup<'_>) -> Vec<Named> {
    let record = lookup.record;
    let documents =
        record.documents.iter().map(|it| (format!("document:{}", it.document), &it.when));
    let needs = record.needs.iter().map(|it| {
        let any_of: Vec<&str> = it.any_of.iter().map(|id| id.as_str()).collect();
        (format!("need:{}", any_of.join("|")), &it.when)
    });
    let rules = record.rules.iter().map(|it| (format!("rule:{}", it.id), &it.when));
    let provisions = record.provisions.iter().map(|it| (format!("provision:{}", it.id), &it.when));
    let visits =
        record.visits.iter().map(|it| (format!("visit:{:?}", it.because).to_lowercase(), &it.when));
    let all = documents.chain(needs).chain(rules).chain(provisions).chain(visits);
    all.map(|(id, when)| named(id, when, None)).collect()
}

/// The rows of the decision tables that the record's computed values ask.
fn of_tables(lookup: Lookup<'_>) -> Vec<Named> {
    let tables = lookup.record.computed().filter_map(|it| match &it.value {
        ComputedValue::Table(id) => lookup.contract.table(id),
        ComputedValue::Condition(_) | ComputedValue::Term(_) => None,
    });
    let rows = tables.flat_map(|table| {
        let columns = table.columns.iter().map(|column| Place::filing(column.field.clone()));
        let reads: Vec<Place> = columns.collect();
        table.rows.iter().enumerate().map(move |(at, row)| Named {
            id: format!("table:{}:{}", table.id, at + 1),
            question: Question { formula: row.when.clone(), reads: reads.clone(), rows: None },
            shown: Shown::Both,
        })
    });
    rows.collect()
}
