use super::thing::{home, noun};
use crate::problems::words::Words;
use crate::problems::{NameProblem as P, Thing};

pub(crate) fn name(problem: &P) -> Words {
    match problem {
        P::Unknown { thing, name, nearest } => unknown(*thing, name, nearest.as_deref()),
        P::DeclaredTwice { thing, name } => Words::new(
            format!("the {} `{name}` is declared twice", noun(*thing)),
            "declared a second time",
            "delete one of the two, or give it another id; an id means one thing only",
        ),
        P::NameTwice { thing, name } => Words::new(
            format!("a second {} has the Persian name `{name}`", noun(*thing)),
            "name already taken",
            "choose another name; the Persian surface refers by it, so it must be unique",
        ),
        P::WithoutId { thing } => Words::new(
            format!("the {} has no id", noun(*thing)),
            "id missing",
            "write a short id of small Latin letters and digits, joined by `-` (`_` in fields); \
             the outputs and the English surface refer by it",
        ),
        P::WithoutPersianName { thing, id } => Words::new(
            format!("the {} `{id}` has no Persian name", noun(*thing)),
            "Persian name missing",
            "write the name in guillemets behind the id; forms print it, and the Persian surface \
             refers by it",
        ),
        P::FieldTwice { name } => Words::new(
            format!("the field `{name}` comes into the record twice"),
            "brought in again",
            format!("delete one of the two, or narrow the `include` by `without {name}`"),
        ),
        P::NotShared { name, nearest } => not_shared(name, nearest.as_deref()),
        P::NotOfPart { part, name, nearest } => Words::new(
            format!("the part `{part}` has no field `{name}`"),
            "not in this part",
            meant(nearest.as_deref(), "add the field to the part in `forms/shared/parts.zab`"),
        ),
        P::NotOfList { list, name, nearest } => Words::new(
            format!("the list `{list}` has no item `{name}`"),
            "not in this list",
            meant(nearest.as_deref(), "add it to the list with `item`"),
        ),
        P::NotOfIdentifier { name, known } => not_of_identifier(name, known),
        P::UnknownPlaceholder { name, nearest } => Words::new(
            format!("the placeholder `{{{name}}}` names nothing"),
            "names nothing",
            meant(
                nearest.as_deref(),
                "name a field that the block takes or the answer gives; the built-in one is \
                 `{status}`",
            ),
        ),
    }
}

fn unknown(thing: Thing, name: &str, nearest: Option<&str>) -> Words {
    Words::new(
        format!("the {} `{name}` is not declared", noun(thing)),
        "not declared",
        meant(nearest, &format!("declare it {}", home(thing))),
    )
}

fn not_shared(name: &str, nearest: Option<&str>) -> Words {
    Words::new(
        format!("the field `{name}` has no type, and no part declares it"),
        "neither typed nor shared",
        meant(
            nearest,
            "write its type behind the names, or declare it in a part in `forms/shared/parts.zab`",
        ),
    )
}

fn not_of_identifier(name: &str, known: &str) -> Words {
    let help = if known.is_empty() {
        "read the value as a whole; only a registry plate, a renovation code and a case number \
         have parts"
            .to_owned()
    } else {
        format!("write one of these: {known}")
    };
    Words::new(format!("the value has no part `{name}`"), "no such part", help)
}

/// Puts the nearest name, where there is one, before what helps otherwise.
fn meant(nearest: Option<&str>, otherwise: &str) -> String {
    match nearest {
        Some(nearest) => format!("write `{nearest}` if that is meant; otherwise {otherwise}"),
        None => otherwise.to_owned(),
    }
}
