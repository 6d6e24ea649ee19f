//! What the shared vocabulary declares is used somewhere.
//!
//! Only parameters and tables are judged: a number that no rule reads and no text quotes is a rule that was forgotten,
//! while documents, bodies and laws may well be declared before the records that name them.

use std::collections::BTreeSet;

use crate::check::walk::conditions;
use crate::model::regulation::{Computed, ComputedValue, Entry, Regulation};
use crate::model::{ParameterId, TableId, Term};
use crate::problems::{Problems, RuleProblem, Thing};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    let tables = used_tables(regulation);
    for table in regulation.tables.iter().filter(|table| !tables.contains(&table.id)) {
        let problem = RuleProblem::Unused { thing: Thing::Table, name: table.id.to_string() };
        problems.push(problem, table.heading.span);
    }
    let parameters = used_parameters(regulation);
    let idle = regulation.parameters.iter().filter(|parameter| !parameters.contains(&parameter.id));
    for parameter in idle {
        let name = parameter.id.to_string();
        let problem = RuleProblem::Unused { thing: Thing::Parameter, name };
        problems.push(problem, parameter.heading.span);
    }
}

fn used_tables(regulation: &Regulation) -> BTreeSet<TableId> {
    let entries = regulation.records.iter().flat_map(|record| record.entries());
    entries
        .filter_map(|entry| match entry {
            Entry::Computed(computed) => match &computed.value {
                Some(ComputedValue::Table(table, _)) => Some(table.clone()),
                _ => None,
            },
            Entry::Field(_) | Entry::Rows(_) => None,
        })
        .collect()
}

fn used_parameters(regulation: &Regulation) -> BTreeSet<ParameterId> {
    let mut found = regulation.quoted.clone();
    for record in &regulation.records {
        let formulas = conditions(record).into_iter().filter_map(|guarded| guarded.formula);
        formulas.for_each(|formula| note(formula.terms(), &mut found));
        record.entries().filter_map(computation).for_each(|term| note(term.terms(), &mut found));
        let valid = record.gives.as_ref().and_then(|gives| gives.valid.as_ref());
        valid.into_iter().for_each(|(term, _)| note(term.terms(), &mut found));
    }
    for row in regulation.tables.iter().flat_map(|table| &table.rows) {
        note(row.when.terms(), &mut found);
    }
    found
}

fn computation(entry: &Entry) -> Option<&Term> {
    match entry {
        Entry::Computed(Computed { value: Some(ComputedValue::Term(computation)), .. }) => {
            Some(&computation.term)
        }
        Entry::Field(_) | Entry::Rows(_) | Entry::Computed(_) => None,
    }
}

fn note(terms: Vec<&Term>, found: &mut BTreeSet<ParameterId>) {
    for term in terms {
        if let Term::Parameter { parameter, .. } = term {
            found.insert(parameter.clone());
        }
    }
}
