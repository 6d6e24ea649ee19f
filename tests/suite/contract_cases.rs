//! What statements mean: sources with the part of the contract that they become.
//!
//! A case names what it shows in comments, `# shows records tree-pruning rules`, and brings
//! scenarios, whose verdicts are worked out by hand.

#![expect(clippy::disallowed_methods, reason = "the cases are files")]

use std::fs;

use serde_json::Value;
use zabeteh::compile::compile;
use zabeteh::contract::Contract;
use zabeteh::evaluate::run;
use zabeteh::text::{Source, SourceId};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

#[test]
fn each_source_becomes_the_contract_of_its_snapshot() {
    for (name, text) in cases() {
        let contract = contract(&name, &text);
        let whole = serde_json::to_value(&contract).expect("a contract is JSON");
        let shown: Vec<String> = text
            .lines()
            .filter_map(shows)
            .map(|path| {
                let found = path.split(' ').try_fold(&whole, child);
                let found = found.unwrap_or_else(|| panic!("{name} has no {path}"));
                format!("{path}\n{}", layout(found, 0))
            })
            .collect();
        insta::with_settings!({
            snapshot_path => "../snapshots/contract",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            let shown = format!("{}\n---\n{}\n", text.trim_end(), shown.join("\n\n"));
            insta::assert_snapshot!(name.as_str(), shown);
        });
    }
}

#[test]
fn each_scenario_of_a_case_comes_out_as_it_expects() {
    let mut count = 0;
    for (name, text) in cases() {
        let contract = contract(&name, &text);
        for scenario in &contract.scenarios {
            let trial = run(&contract, scenario);
            assert!(trial.passed, "{name}, {}: {trial:#?}", scenario.id);
            count += 1;
        }
    }
    assert!(count > 20, "only {count} scenarios ran");
}

fn cases() -> Vec<(String, String)> {
    let entries = fs::read_dir(format!("{CASES}/contract")).expect("the folder of cases is there");
    let mut cases: Vec<(String, String)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let name = path.file_stem()?.to_str()?.to_owned();
            Some((name, fs::read_to_string(path).ok()?))
        })
        .collect();
    cases.sort();
    cases
}

fn contract(name: &str, text: &str) -> Contract {
    let prelude = format!("{CASES}/problems/prelude.zab");
    let prelude = fs::read_to_string(prelude).expect("the prelude of the cases is there");
    let sources = [
        Source::new(SourceId(0), "prelude.zab", prelude),
        Source::new(SourceId(1), "case.zab", text),
    ];
    let compiled = compile(&sources);
    let problems = compiled.problems.iter();
    let said: Vec<String> = problems
        .map(|problem| format!("{:?} at {}", problem.kind, sources[1].slice(problem.span)))
        .collect();
    assert!(said.is_empty(), "{name}: {said:#?}");
    compiled.contract.expect("sources without problems have a meaning")
}

fn shows(line: &str) -> Option<&str> {
    line.strip_prefix("# shows ")
}

/// Returns what stands at a step of a path: a member, or the element with that id, document, code
/// or value of another kind that its first member holds.
fn child<'a>(value: &'a Value, step: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => members.get(step).or_else(|| {
            let mut inner = members.values().filter(|inner| inner.is_object());
            inner.find_map(|inner| inner.get(step))
        }),
        Value::Array(elements) => elements.iter().find(|element| is_called(element, step)),
        _ => None,
    }
}

fn is_called(element: &Value, name: &str) -> bool {
    let Value::Object(members) = element else {
        return element == name;
    };
    members.values().take(1).any(|first| first == name || is_called_inside(first, name))
}

fn is_called_inside(value: &Value, name: &str) -> bool {
    value.get("id").is_some_and(|id| id == name)
}

/// Returns JSON with everything on one line that fits it.
fn layout(value: &Value, depth: usize) -> String {
    let flat = value.to_string();
    if flat.chars().count() + 2 * depth <= 96 {
        return flat;
    }
    let indent = "  ".repeat(depth + 1);
    let (open, inner, close): (char, Vec<String>, char) = match value {
        Value::Array(elements) => {
            ('[', elements.iter().map(|element| layout(element, depth + 1)).collect(), ']')
        }
        Value::Object(members) => {
            let member = |(key, value): (&String, &Value)| {
                format!("{}: {}", Value::from(key.as_str()), layout(value, depth + 1))
            };
            ('{', members.iter().map(member).collect(), '}')
        }
        _ => return flat,
    };
    let lines: Vec<String> = inner.into_iter().map(|line| format!("{indent}{line}")).collect();
    format!("{open}\n{}\n{}{close}", lines.join(",\n"), "  ".repeat(depth))
}
