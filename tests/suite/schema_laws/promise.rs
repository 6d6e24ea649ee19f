use std::collections::BTreeSet;

use zabeteh::evaluate::{Finding, FindingCode, normalise};

use crate::forms::real;

use super::{Case, cases, schemas};

/// The fewest accepted filings that make the law worth something.
const FEWEST_ACCEPTED: usize = 1_500;

/// The fewest exact rules that are broken by a filing that breaks nothing else.
const FEWEST_BROKEN: usize = 40;

#[test]
fn a_schema_never_refuses_what_the_evaluator_accepts() {
    let accepted: Vec<&Case> =
        cases().iter().filter(|case| case.verdict.findings.is_empty()).collect();
    assert!(accepted.len() >= FEWEST_ACCEPTED, "only {} are accepted", accepted.len());
    let refused: Vec<String> = accepted
        .into_iter()
        .filter_map(|case| {
            let validator = &schemas()[&case.record.id].validator;
            let error = validator.iter_errors(&case.filing).next()?;
            let (at, why) = (error.instance_path(), error.schema_path());
            Some(format!("{} at {at}: {why}\n{}", case.record.id, case.filing))
        })
        .collect();
    assert!(refused.is_empty(), "{} refused\n{}", refused.len(), refused.join("\n"));
}

#[test]
fn a_schema_refuses_what_breaks_a_clause_that_it_holds_exactly() {
    let contract = real().contract();
    let mut rules = BTreeSet::new();
    let mut accepted = BTreeSet::new();
    for case in cases() {
        let ([finding], schema) = (&case.verdict.findings[..], &schemas()[&case.record.id]) else {
            continue;
        };
        let Some(clause) = clause(finding).filter(|clause| schema.exact.contains(clause)) else {
            continue;
        };
        // A schema describes filings after normalisation.
        if normalise(contract, &case.filing) != case.filing {
            continue;
        }
        let clause = format!("{}: {clause}", case.record.id);
        if finding.code == FindingCode::Rule {
            rules.insert(clause.clone());
        }
        if schema.validator.is_valid(&case.filing) {
            accepted.insert(format!("{clause}\n{}", case.filing));
        }
    }
    let accepted: Vec<String> = accepted.into_iter().collect();
    assert!(accepted.is_empty(), "{} accepted\n{}", accepted.len(), accepted.join("\n"));
    assert!(rules.len() >= FEWEST_BROKEN, "only {} rules are broken alone", rules.len());
}

#[test]
fn a_schema_refuses_every_name_that_the_evaluator_does_not_know() {
    let unknown = cases().iter().filter(|case| {
        case.verdict.findings.iter().any(|finding| finding.code == FindingCode::Unknown)
    });
    let accepted: Vec<String> = unknown
        .filter(|case| schemas()[&case.record.id].validator.is_valid(&case.filing))
        .map(|case| format!("{}: {}", case.record.id, case.filing))
        .collect();
    assert_eq!(accepted, Vec::<String>::new());
}

/// Returns the clause of the coverage that a finding belongs to.
fn clause(finding: &Finding) -> Option<String> {
    if let Some(rule) = &finding.rule {
        return Some(format!("rule {rule}"));
    }
    let keys: Vec<&str> = finding.path.split('/').skip(1).collect();
    let place = match &keys[..] {
        ["documents", id] => return Some(format!("document {id}")),
        ["fields", field] => (*field).to_owned(),
        ["fields", rows, _] => return Some(format!("rows {rows}")),
        ["fields", rows, _, column] => format!("{rows}.{column}"),
        ["answers", inquiry, field] => format!("{inquiry}.{field}"),
        _ => return None,
    };
    Some(match finding.code {
        FindingCode::Missing | FindingCode::NotAsked => format!("presence {place}"),
        FindingCode::Rows => format!("rows {place}"),
        _ => format!("value {place}"),
    })
}

#[test]
fn every_witness_passes_the_schema_and_is_refused_by_the_evaluator() {
    let contract = real().contract();
    let mut seen = 0;
    for (record, schema) in schemas() {
        for (clause, filing) in &schema.witnesses {
            let verdict = zabeteh::evaluate::evaluate(contract, filing);
            let broken: Vec<String> = verdict
                .findings
                .iter()
                .filter_map(|finding| finding.rule.as_ref())
                .map(|rule| format!("rule {rule}"))
                .collect();
            assert_eq!(broken, std::slice::from_ref(clause), "{record}");
            assert!(schema.validator.is_valid(filing), "{record}: {clause}");
            seen += 1;
        }
    }
    assert!(seen > 50, "only {seen} witnesses");
}
