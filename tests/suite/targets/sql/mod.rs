//! The rules in SQL. That they find what the evaluator finds is checked in the databases
//! themselves: `tests/validators/sql.sh`.

use std::collections::BTreeSet;

use zabeteh::targets::sql::Sql;
use zabeteh::targets::{Artifact, Target};

use crate::forms::real;

fn artifacts() -> Vec<Artifact> {
    Sql.emit(real().contract())
}

fn text(path: &str) -> String {
    let path = format!("validators/sql/{path}");
    let found = artifacts().into_iter().find(|artifact| artifact.path == path);
    found.unwrap_or_else(|| panic!("{path} is made")).text
}

#[test]
fn a_query_reads_in_steps() {
    insta::with_settings!({snapshot_path => "../../../snapshots/targets"}, {
        insta::assert_snapshot!(text("duckdb/debt-inquiry.sql"));
    });
}

#[test]
fn every_record_has_a_query_in_every_dialect() {
    let paths: BTreeSet<String> = artifacts().into_iter().map(|artifact| artifact.path).collect();
    for record in &real().contract().records {
        for dialect in ["duckdb", "postgresql", "spark"] {
            let path = format!("validators/sql/{dialect}/{}.sql", record.id);
            assert!(paths.contains(&path), "{path}");
        }
    }
}

#[test]
fn no_name_is_longer_than_postgresql_keeps() {
    for artifact in artifacts() {
        let mut words =
            artifact.text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let long = words.find(|word| word.len() > 63 && word.is_ascii());
        assert_eq!(long, None, "{}", artifact.path);
    }
}

#[test]
fn spark_gets_no_function_inside_a_lambda() {
    for artifact in artifacts().iter().filter(|it| it.path.contains("/spark/")) {
        if artifact.path.ends_with("functions.sql") {
            continue;
        }
        for lambda in artifact.text.split("r -> ").skip(1) {
            let line = lambda.lines().next().unwrap_or_default();
            let inside = &line[..closing(line)];
            assert!(!inside.contains("zabeteh_"), "{}: {inside}", artifact.path);
        }
    }
}

/// Where the call ends in which a lambda stands.
fn closing(text: &str) -> usize {
    let mut depth = 0_i32;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}
