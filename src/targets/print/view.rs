use serde::Serialize;

use crate::paper::{
    Column, DocumentLine, Entry, Labels, NeedLine, Particular, Section, Sheet, Topic,
};
use crate::targets::shelf::header;

use super::names;

/// What the whole template of a form says.
#[derive(Serialize)]
pub(super) struct PageView<'a> {
    made_by: &'static str,
    sheet: &'a Sheet,
    /// The part for the form and the part for the checklist, as templates.
    form: String,
    checklist: String,
    /// The sides of a page where lines begin and end.
    start: &'static str,
    end: &'static str,
    /// Texts of the margins, as CSS.
    running: String,
    footer: String,
    draft: String,
    page: String,
    page_of: String,
    /// How pages are counted, as an argument of CSS.
    counting: &'static str,
}

/// What the form says.
#[derive(Serialize)]
pub(super) struct FormView<'a> {
    sheet: &'a Sheet,
    /// The sections as templates; the answer of an inquiry last.
    sections: Vec<String>,
    documents: Vec<DocumentView<'a>>,
    needs: Vec<NeedsView<'a>>,
}

/// What the checklist says.
#[derive(Serialize)]
pub(super) struct ChecklistView<'a> {
    sheet: &'a Sheet,
    /// What a clerk wants to know before anything else.
    particulars: Vec<&'a Particular>,
    documents: Vec<DocumentView<'a>>,
    needs: Vec<NeedsView<'a>>,
}

/// What a section says.
#[derive(Serialize)]
pub(super) struct SectionView<'a> {
    section: &'a Section,
    labels: &'a Labels,
    is_answer: bool,
    comma: &'static str,
    entries: Vec<EntryView<'a>>,
}

/// A slot or a table, with the names of its values.
#[derive(Serialize)]
struct EntryView<'a> {
    /// The value in the template.
    variable: String,
    /// The values of a row in the template, and the widths of the columns in percent.
    cells: Vec<String>,
    widths: Vec<u32>,
    #[serde(flatten)]
    entry: &'a Entry,
}

#[derive(Serialize)]
struct DocumentView<'a> {
    variable: String,
    line: &'a DocumentLine,
}

/// A list of forms or of inquiries.
#[derive(Serialize)]
struct NeedsView<'a> {
    title: &'a str,
    hint: &'a str,
    /// The heading of its column in the checklist.
    column: &'a str,
    lines: Vec<NeedView<'a>>,
}

#[derive(Serialize)]
struct NeedView<'a> {
    variable: String,
    line: &'a NeedLine,
}

/// Returns what the whole template says.
pub(super) fn page_view(sheet: &Sheet, form: String, checklist: String) -> PageView<'_> {
    let is_persian = sheet.direction == "rtl";
    let head = &sheet.head;
    PageView {
        made_by: header::LINE,
        sheet,
        form,
        checklist,
        start: if is_persian { "right" } else { "left" },
        end: if is_persian { "left" } else { "right" },
        running: names::css_text(&format!("{} · {}", head.numbered, head.title)),
        footer: names::css_text(&format!("{} · {}", head.id, head.revision_wire)),
        draft: names::css_text(sheet.draft.as_deref().unwrap_or_default()),
        page: names::css_text(&format!("{} ", sheet.labels.page)),
        page_of: names::css_text(&format!(" {} ", sheet.labels.page_of)),
        counting: if is_persian { ", persian" } else { "" },
    }
}

/// Returns what the form says around its sections.
pub(super) fn form_view(sheet: &Sheet, sections: Vec<String>) -> FormView<'_> {
    FormView { sheet, sections, documents: documents(sheet), needs: needs(sheet) }
}

/// Returns what the checklist says.
pub(super) fn checklist_view(sheet: &Sheet) -> ChecklistView<'_> {
    let wanted = |it: &&Particular| matches!(it.id, Topic::FiledBy | Topic::Visit);
    let particulars = sheet.particulars.iter().filter(wanted).collect();
    ChecklistView { sheet, particulars, documents: documents(sheet), needs: needs(sheet) }
}

/// Returns what a section says, and the answer of an inquiry.
pub(super) fn section_views(sheet: &Sheet) -> Vec<SectionView<'_>> {
    let sections = sheet.sections.iter().map(|section| section_view(sheet, section, "fields"));
    let answer = sheet.answer.iter().map(|section| section_view(sheet, section, "answer"));
    sections.chain(answer).collect()
}

fn section_view<'a>(sheet: &'a Sheet, section: &'a Section, object: &str) -> SectionView<'a> {
    SectionView {
        section,
        labels: &sheet.labels,
        is_answer: object == "answer",
        comma: if sheet.direction == "rtl" { "، " } else { ", " },
        entries: section.entries.iter().map(|entry| entry_view(entry, object)).collect(),
    }
}

fn entry_view<'a>(entry: &'a Entry, object: &str) -> EntryView<'a> {
    let (id, columns): (&str, &[Column]) = match entry {
        Entry::Slot(slot) => (&slot.id, &[]),
        Entry::Table(table) => (&table.id, &table.columns),
    };
    EntryView {
        variable: names::key(object, id),
        cells: columns.iter().map(|column| names::key("row.cells", &column.id)).collect(),
        widths: widths(columns),
        entry,
    }
}

/// The column of the numbers leaves 93 percent of the width.
fn widths(columns: &[Column]) -> Vec<u32> {
    let all: u32 = columns.iter().map(|column| u32::from(column.weight)).sum();
    columns.iter().map(|column| u32::from(column.weight) * 93 / all).collect()
}

fn documents(sheet: &Sheet) -> Vec<DocumentView<'_>> {
    let variable = |line: &DocumentLine| names::key("documents", &line.id);
    sheet.documents.iter().map(|line| DocumentView { variable: variable(line), line }).collect()
}

fn needs(sheet: &Sheet) -> Vec<NeedsView<'_>> {
    let labels = &sheet.labels;
    let forms = NeedsView {
        title: &labels.forms,
        hint: &labels.forms_hint,
        column: &labels.form,
        lines: need_views("forms", &sheet.forms),
    };
    let inquiries = NeedsView {
        title: &labels.inquiries,
        hint: &labels.inquiries_hint,
        column: &labels.inquiry,
        lines: need_views("inquiries", &sheet.inquiries),
    };
    [forms, inquiries].into_iter().filter(|list| !list.lines.is_empty()).collect()
}

fn need_views<'a>(object: &str, lines: &'a [NeedLine]) -> Vec<NeedView<'a>> {
    let numbered = lines.iter().enumerate();
    numbered.map(|(at, line)| NeedView { variable: format!("{object}[{at}]"), line }).collect()
}
