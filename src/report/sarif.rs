use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::problems::{Problem, Severity};
use crate::text::{Bilingual, Place, Source};

use super::Sheet;
use super::located::{Located, Region, located};

/// Writes SARIF 2.1.0: rules from the codes, columns in UTF-16 units, ready fixes.
pub(super) fn sarif(problems: &[Problem], sheet: &Sheet) -> String {
    let located = located(problems, sheet);
    let codes: BTreeMap<&str, &Located> = located.iter().map(|it| (it.code.as_str(), it)).collect();
    let rules: Vec<Value> = codes.values().map(|problem| rule(problem)).collect();
    let results: Vec<Value> = located.iter().map(result).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "zabeteh",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&document).expect("plain data has a JSON form") + "\n"
}

fn rule(problem: &Located) -> Value {
    json!({
        "id": problem.code,
        "defaultConfiguration": { "level": level(problem.severity) },
        "help": { "text": format!("zabeteh explain {}", problem.code) },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn result(problem: &Located) -> Value {
    let words = problem.words(problem.lang);
    let related: Vec<Value> = problem.related.iter().map(related).collect();
    let mut result = json!({
        "ruleId": problem.code,
        "level": level(problem.severity),
        "message": { "text": format!("{}. {}", words.title, words.help) },
        "locations": [location(&problem.place)],
        "relatedLocations": related,
        "properties": {
            "title": problem.title(),
            "label": problem.label(),
            "help": problem.help(),
        },
    });
    if let Some((place, replacement)) = &problem.fix {
        result["fixes"] = json!([fix(place, replacement)]);
    }
    result
}

fn related((place, note): &(Region, Bilingual)) -> Value {
    let mut location = location(place);
    location["message"] = json!({ "text": format!("{} / {}", note.fa, note.en) });
    location
}

fn location(place: &Region) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&place.source.path) },
        "region": region(place),
    }})
}

fn region(place: &Region) -> Value {
    json!({
        "startLine": place.start.line,
        "startColumn": utf16_column(place.source, place.start),
        "endLine": place.end.line,
        "endColumn": utf16_column(place.source, place.end),
    })
}

fn utf16_column(source: &Source, place: Place) -> usize {
    let before = source.line(place.line).chars().take(place.column - 1);
    before.map(char::len_utf16).sum::<usize>() + 1
}

fn fix(place: &Region, replacement: &str) -> Value {
    json!({ "artifactChanges": [{
        "artifactLocation": { "uri": uri(&place.source.path) },
        "replacements": [{
            "deletedRegion": region(place),
            "insertedContent": { "text": replacement },
        }],
    }]})
}

/// Writes a path as a relative URI (RFC 3986).
fn uri(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
