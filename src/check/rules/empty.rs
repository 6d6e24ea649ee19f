//! A record, a section, a part and a list hold something.

use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem, Thing};
use crate::text::Span;

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    let mut empty = |thing: Thing, span: Span| {
        problems.push(RuleProblem::Empty { thing }, span);
    };
    for record in &regulation.records {
        if record.sections.is_empty() {
            empty(Thing::Record, record.heading.span);
        }
        for section in record.sections.iter().filter(|section| section.entries.is_empty()) {
            empty(Thing::Section, section.heading.span);
        }
    }
    for part in regulation.parts.iter().filter(|part| part.is_empty) {
        empty(Thing::Part, part.heading.span);
    }
    for list in regulation.lists.iter().filter(|list| list.items.is_empty()) {
        empty(Thing::List, list.heading.span);
    }
}
