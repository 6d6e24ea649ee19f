use std::collections::BTreeMap;

use serde::Serialize;

use crate::evaluate::Outcome;
use crate::paper::{
    Boxes, DocumentState, Entry, FindingLine, NeedLine, Section, Sheet, SheetKind, Table, Widget,
};

/// What a template is rendered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Variables {
    /// The form itself, or the checklist for the counter.
    pub kind: SheetKind,
    /// Whether a filing is printed; else everything is left to be written by hand.
    pub filled: bool,
    /// Where the stylesheets are: an address without a slash at its end.
    pub assets: String,
    /// Stylesheets to write into the page, so that it needs none beside it; empty where `assets`
    /// is used.
    pub style: String,
    /// The day on which it was filed.
    pub filed_on: FilledBoxes,
    /// What is filled in, by the id of the field.
    pub fields: BTreeMap<String, Filled>,
    /// The answer of an inquiry, by the id of the field; empty for a form.
    pub answer: BTreeMap<String, Filled>,
    /// What the filing says of each document, by the id of the document.
    pub documents: BTreeMap<String, FiledDocument>,
    /// Whether the filing needs the forms, in their order; empty without a filing.
    pub forms: Vec<bool>,
    /// Whether the filing needs the inquiries, in their order; empty without a filing.
    pub inquiries: Vec<bool>,
    /// The provisions that apply to the filing, by their ids; all without a filing.
    pub provisions: Vec<String>,
    /// What the rules say of the filing.
    pub judgement: FiledJudgement,
    /// What had to be changed in order to print the filing.
    pub remarks: Vec<String>,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Filled {
    /// One box a character.
    Boxes(FilledBoxes),
    /// Items to tick.
    Ticked(Ticked),
    /// Whether it is confirmed.
    Confirmed(bool),
    /// A text; empty where there is none.
    Text(String),
    /// The rows of a table.
    Rows(Vec<FilledRow>),
}

/// The characters in the boxes of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FilledBoxes {
    /// The groups of boxes, from left to right: one text a box, a character or nothing.
    pub groups: Vec<Vec<String>>,
    /// What does not fit the boxes; mostly empty.
    pub other: String,
}

/// The items that are ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Ticked {
    /// Their ids; `yes` or `no` for a yes-no.
    pub ticked: Vec<String>,
    /// What is none of the items; mostly empty.
    pub other: String,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FilledRow {
    /// Its number.
    pub number: String,
    /// The texts, by the id of the column.
    pub cells: BTreeMap<String, String>,
}

/// What a filing says of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FiledDocument {
    /// Whether it is asked; `open` without a filing.
    pub state: DocumentState,
    /// Why it is asked or not; empty without a filing.
    pub reason: String,
    /// Whether the filing brings it.
    pub given: bool,
}

/// What the rules say of a filing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FiledJudgement {
    /// What becomes of it; none without a filing.
    pub outcome: Option<Outcome>,
    /// The same in words; empty without a filing.
    pub words: String,
    /// Why it is refused.
    pub findings: Vec<FindingLine>,
    /// What does not hold and does not refuse.
    pub notices: Vec<FindingLine>,
    /// The inquiries whose answer is waited for.
    pub waiting: Vec<String>,
}

/// Returns what the template of a form needs in order to print a sheet.
pub fn variables(sheet: &Sheet) -> Variables {
    Variables {
        kind: sheet.kind,
        filled: sheet.filled,
        assets: "assets".to_owned(),
        style: String::new(),
        filed_on: boxes(&sheet.filed_on),
        fields: sheet.sections.iter().flat_map(filled).collect(),
        answer: sheet.answer.iter().flat_map(filled).collect(),
        documents: documents(sheet),
        forms: needed(&sheet.forms),
        inquiries: needed(&sheet.inquiries),
        provisions: provisions(sheet),
        judgement: judgement(sheet),
        remarks: sheet.remarks.clone(),
    }
}

fn filled(section: &Section) -> impl Iterator<Item = (String, Filled)> {
    section.entries.iter().map(|entry| match entry {
        Entry::Slot(slot) => (slot.id.clone(), in_widget(&slot.widget)),
        Entry::Table(table) => (table.id.clone(), Filled::Rows(rows(table))),
    })
}

fn in_widget(widget: &Widget) -> Filled {
    match widget {
        Widget::Boxes(filled) => Filled::Boxes(boxes(filled)),
        Widget::Line { value, .. } | Widget::Computed { value, .. } => Filled::Text(value.clone()),
        Widget::Choice { options, other, .. } => {
            let ticked = options.iter().filter(|it| it.ticked).map(|it| it.id.clone());
            Filled::Ticked(Ticked { ticked: ticked.collect(), other: other.clone() })
        }
        Widget::Confirmation { ticked } => Filled::Confirmed(*ticked),
    }
}

fn boxes(boxes: &Boxes) -> FilledBoxes {
    let groups = boxes.groups.iter().map(|group| group.characters.clone());
    FilledBoxes { groups: groups.collect(), other: boxes.other.clone() }
}

fn rows(table: &Table) -> Vec<FilledRow> {
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(&row.cells);
        let cells = cells.map(|(column, cell)| (column.id.clone(), cell.clone())).collect();
        FilledRow { number: row.number.clone(), cells }
    });
    rows.collect()
}

fn documents(sheet: &Sheet) -> BTreeMap<String, FiledDocument> {
    let documents = sheet.documents.iter().map(|line| {
        let filed =
            FiledDocument { state: line.state, reason: line.reason.clone(), given: line.given };
        (line.id.clone(), filed)
    });
    documents.collect()
}

fn needed(lines: &[NeedLine]) -> Vec<bool> {
    lines.iter().filter_map(|line| line.needed).collect()
}

fn provisions(sheet: &Sheet) -> Vec<String> {
    let applying = sheet.provisions.iter().filter(|line| line.applies != Some(false));
    applying.map(|line| line.id.clone()).collect()
}

fn judgement(sheet: &Sheet) -> FiledJudgement {
    let judged = sheet.judgement.as_ref();
    FiledJudgement {
        outcome: judged.map(|it| it.outcome),
        words: judged.map(|it| it.words.clone()).unwrap_or_default(),
        findings: judged.map(|it| it.findings.clone()).unwrap_or_default(),
        notices: judged.map(|it| it.notices.clone()).unwrap_or_default(),
        waiting: judged.map(|it| it.waiting.clone()).unwrap_or_default(),
    }
}
