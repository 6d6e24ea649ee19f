use crate::problems::Note;

pub(crate) fn note(note: Note) -> &'static str {
    match note {
        Note::DeclaredHere => "declared here first",
        Note::OpenedHere => "opened here",
        Note::IncludedHere => "brought in here",
        Note::FirstHere => "the first one stands here",
        Note::GuardHere => "present only under this condition",
    }
}
