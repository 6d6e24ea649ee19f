use serde::Serialize;

use crate::problems::{Problem, Severity};
use crate::text::Bilingual;

use super::located::{Located, Point, Region, located};
use super::{Sheet, Summary};

#[derive(Serialize)]
struct Document<'a> {
    zabeteh: &'static str,
    version: u32,
    problems: Vec<Entry<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    severity: &'static str,
    #[serde(flatten)]
    place: Stretch<'a>,
    title: Bilingual,
    label: Bilingual,
    help: Bilingual,
    related: Vec<Note<'a>>,
    fix: Option<Change<'a>>,
}

#[derive(Serialize)]
struct Stretch<'a> {
    path: &'a str,
    start: Point,
    end: Point,
    text: &'a str,
}

#[derive(Serialize)]
struct Note<'a> {
    #[serde(flatten)]
    place: Stretch<'a>,
    note: &'a Bilingual,
}

#[derive(Serialize)]
struct Change<'a> {
    #[serde(flatten)]
    place: Stretch<'a>,
    replacement: &'a str,
}

/// Writes one JSON document with all data in both languages.
pub(super) fn json(problems: &[Problem], sheet: &Sheet) -> String {
    let located = located(problems, sheet);
    let document = Document {
        zabeteh: "problems",
        version: 1,
        problems: located.iter().map(entry).collect(),
        summary: Summary::of(problems),
    };
    serde_json::to_string_pretty(&document).expect("plain data has a JSON form") + "\n"
}

fn entry<'a>(problem: &'a Located<'a>) -> Entry<'a> {
    let note = |(place, note): &'a (Region<'a>, Bilingual)| Note { place: stretch(place), note };
    Entry {
        code: &problem.code,
        severity: name(problem.severity),
        place: stretch(&problem.place),
        title: problem.title(),
        label: problem.label(),
        help: problem.help(),
        related: problem.related.iter().map(note).collect(),
        fix: problem
            .fix
            .as_ref()
            .map(|(place, replacement)| Change { place: stretch(place), replacement }),
    }
}

fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn stretch<'a>(region: &Region<'a>) -> Stretch<'a> {
    Stretch {
        path: &region.source.path,
        start: region.first(),
        end: region.last(),
        text: region.marked,
    }
}
