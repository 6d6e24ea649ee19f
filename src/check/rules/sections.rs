//! The sections of a record have ids and names of their own: the outputs call them by these.

use crate::model::regulation::{Record, Regulation};
use crate::problems::{NameProblem, Note, Problems, Thing};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for record in &regulation.records {
        judge(record, problems);
    }
}

fn judge(record: &Record, problems: &mut Problems) {
    let thing = Thing::Section;
    for (at, section) in record.sections.iter().enumerate() {
        let (fa, earlier) = (&section.heading.title.fa, &record.sections[..at]);
        let same_id = earlier.iter().find(|first| first.id == section.id);
        let same_name = earlier.iter().find(|first| first.heading.title.fa == *fa);
        let (problem, first) = match (same_id, same_name) {
            (Some(first), _) => {
                (NameProblem::DeclaredTwice { thing, name: section.id.to_string() }, first)
            }
            (None, Some(first)) if !fa.is_empty() => {
                (NameProblem::NameTwice { thing, name: fa.clone() }, first)
            }
            (None, _) => continue,
        };
        let problem = problems.push(problem, section.heading.span);
        *problem = problem.clone().with_related(first.heading.span, Note::DeclaredHere);
    }
}
