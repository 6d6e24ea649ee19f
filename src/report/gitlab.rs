use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::problems::{Problem, Severity};

use super::Sheet;
use super::located::{Located, located};

/// Writes a Code Quality report.
pub(super) fn gitlab(problems: &[Problem], sheet: &Sheet) -> String {
    let mut seen = BTreeMap::new();
    let issues: Vec<Value> =
        located(problems, sheet).iter().map(|problem| issue(problem, &mut seen)).collect();
    serde_json::to_string_pretty(&issues).expect("plain data has a JSON form") + "\n"
}

fn issue(problem: &Located, seen: &mut BTreeMap<String, usize>) -> Value {
    let place = &problem.place;
    let words = problem.words(problem.lang);
    json!({
        "description": format!("{}: {}", words.title, words.help),
        "check_name": problem.code,
        "fingerprint": fingerprint(problem, seen),
        "severity": match problem.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
        },
        "location": {
            "path": place.source.path,
            "lines": { "begin": place.start.line, "end": place.end.line },
        },
    })
}

/// Names a problem so that it keeps its name when lines above it move: by its code, its file, the
/// marked text and how often the same came before.
fn fingerprint(problem: &Located, seen: &mut BTreeMap<String, usize>) -> String {
    let place = &problem.place;
    let identity = format!("{}\n{}\n{}", problem.code, place.source.path, place.marked);
    let count = seen.entry(identity.clone()).or_default();
    *count += 1;
    let named = format!("{identity}\n{count}");
    format!("{:016x}{:016x}", fnv(OFFSET, &named), fnv(fnv(OFFSET, "2"), &named))
}

/// The start of FNV-1a with 64 bits.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

fn fnv(start: u64, text: &str) -> u64 {
    text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
