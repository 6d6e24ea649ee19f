use crate::problems::Note;

pub(crate) fn note(note: Note) -> &'static str {
    match note {
        Note::DeclaredHere => "نخست اینجا تعریف شده است",
        Note::OpenedHere => "اینجا باز شده است",
        Note::IncludedHere => "اینجا درج شده است",
        Note::FirstHere => "نخستین آن اینجاست",
        Note::GuardHere => "تنها با این شرط پر می‌شود",
    }
}
