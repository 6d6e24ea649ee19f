use crate::problems::words::Words;
use crate::problems::{Expected, SyntaxProblem};

pub(crate) fn syntax(problem: &SyntaxProblem) -> Words {
    match problem {
        SyntaxProblem::UnreadWords { words } => Words::new(
            format!("`{words}` begins no statement and ends none"),
            "not understood",
            "write one of the keywords here, or take the words out",
        ),
        SyntaxProblem::Misspelt { words, keyword } => Words::new(
            format!("`{words}` is not a keyword, `{keyword}` is"),
            "misspelt",
            format!("write `{keyword}`"),
        ),
        SyntaxProblem::Synonym { words, keyword } => Words::new(
            format!("`{words}` is said with `{keyword}`"),
            "another word is used",
            format!("write `{keyword}`: one word for one thing keeps rules comparable"),
        ),
        SyntaxProblem::Hole { expected } => {
            let expected = belongs(*expected);
            Words::new(
                format!("{expected} belongs here"),
                "missing",
                format!("write {expected} here, or take the words before it out"),
            )
        }
        SyntaxProblem::Misplaced { clause } => Words::new(
            format!("`{clause}` cannot stand here"),
            "in a wrong place",
            "move it under the statement that it belongs to; the reference lists what each may hold",
        ),
        SyntaxProblem::Twice { clause } => Words::new(
            format!("`{clause}` stands twice in one statement"),
            "for the second time",
            "keep one of the two, or join what they say",
        ),
        SyntaxProblem::MissingEnd { end } => Words::new(
            format!("`{end}` is missing"),
            "belongs here",
            format!("write `{end}` where what was opened is complete"),
        ),
        SyntaxProblem::StrayEnd { end } => Words::new(
            format!("`{end}` closes nothing"),
            "nothing is open",
            "take it out, or write what it should close",
        ),
        SyntaxProblem::WrongEnd { written, end } => Words::new(
            format!("`{written}` stands where `{end}` belongs"),
            "another word belongs here",
            format!("write `{end}`: every end says what it closes"),
        ),
        SyntaxProblem::UnclosedText => Words::new(
            "the text does not end on its line",
            "opened here",
            "close the text on the same line",
        ),
        SyntaxProblem::MixedConnectives => Words::new(
            "`and` and `or` stand side by side without brackets",
            "which binds first?",
            "put brackets around the part that belongs together",
        ),
        SyntaxProblem::SlashDecimal => Words::new(
            "a decimal is written with a slash",
            "read as a decimal",
            "write the decimal point: `0.6` or «۰٫۶»",
        ),
        SyntaxProblem::NumberTooLarge => Words::new(
            "the number has more digits than can be kept exactly",
            "more than 18 digits",
            "write a number of at most 18 digits",
        ),
        SyntaxProblem::ImpossibleDate => Words::new(
            "the calendar has no such day",
            "no such day",
            "write year, month and day as `1403/01/01`; Esfand has 30 days in leap years only",
        ),
        SyntaxProblem::BadGrouping => Words::new(
            "the digits are not grouped by threes",
            "wrong groups",
            "group with `_` or «٬»: `2_000`, «۲٬۰۰۰»",
        ),
        SyntaxProblem::UnknownUnit { unit } => Words::new(
            format!("`{unit}` is not a unit of the language"),
            "unknown unit",
            "write the number in days, working days, months, years, m, m2 or rial",
        ),
        SyntaxProblem::PersianTextMissing => Words::new(
            "the Persian text is missing",
            "only in English",
            "write the Persian text in «…» before the English one",
        ),
        SyntaxProblem::TextOrder => Words::new(
            "the English text stands before the Persian one",
            "in the wrong order",
            "write the Persian text first",
        ),
        SyntaxProblem::BadId { id } => Words::new(
            format!("`{id}` is not an id"),
            "not an id",
            "an id has small Latin letters, digits, `-` and `_`, and begins with a letter",
        ),
        SyntaxProblem::ReservedId { id } => Words::new(
            format!("`{id}` is a word of conditions and cannot be an id"),
            "reserved",
            "choose another id",
        ),
        SyntaxProblem::ForeignLetters { id } => Words::new(
            format!("`{id}` holds letters of another script"),
            "not all Latin letters",
            "type the id with Latin letters: letters that look alike would make two names of one",
        ),
        SyntaxProblem::EmptyText => {
            Words::new("the text is empty", "says nothing", "write the text, or take it out")
        }
        SyntaxProblem::NestedGuillemets => Words::new(
            "guillemets stand within guillemets",
            "a quotation in a text",
            "write a quotation inside a text as ‹…›",
        ),
        SyntaxProblem::TooDeep => Words::new(
            "the condition is nested too deeply",
            "more than 64 levels",
            "name a part of it with `compute`, and use that name",
        ),
        SyntaxProblem::DirectionControl { letter } => Words::new(
            format!("{} changes the order in which the line is shown", code(*letter)),
            "invisible control",
            "take it out: the source would say something else than it shows",
        ),
        SyntaxProblem::DirectionControlInComment { letter } => Words::new(
            format!("a comment holds {}, which changes how the line is shown", code(*letter)),
            "invisible control",
            "take it out: words after it may look like a part of the comment",
        ),
        SyntaxProblem::ControlCharacter { letter } => Words::new(
            format!("{} cannot be seen and means nothing here", code(*letter)),
            "invisible character",
            "take it out",
        ),
        SyntaxProblem::MixedSurfaces { keyword } => Words::new(
            format!("`{keyword}` is a keyword of the other language"),
            "other language",
            "write the whole file in one language; `translate` does it",
        ),
    }
}

fn code(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// Names what belongs in a place.
fn belongs(expected: Expected) -> &'static str {
    match expected {
        Expected::AtMost => "`at most`",
        Expected::Because => "`because`",
        Expected::Bracket => "a condition in brackets",
        Expected::Carriage => "`electronically` or `by letter`",
        Expected::Cell => "a value, a bound, `any` or `undecided`",
        Expected::Channel => "`sms`, `email`, `web` or `office`",
        Expected::Close => "a closing bracket",
        Expected::Code => "a code of digits",
        Expected::Condition => "a condition",
        Expected::Date => "a date",
        Expected::Decides => "`decides` with what the table decides",
        Expected::Document => "`document`",
        Expected::From => "`from` with the bounds",
        Expected::Hit => "`exactly one` or `all that apply`",
        Expected::Is => "`is` with a value",
        Expected::IsGiven => "`is given`",
        Expected::Name => "a name",
        Expected::Number => "a number",
        Expected::Outcome => "`document`, `visit` or `needs`",
        Expected::Places => "`places`",
        Expected::Presence => "`drawings`, `case-opening` or `ownership-transfer`",
        Expected::ProblemCode => "the code of a problem",
        Expected::Promise => "`visits` or `duration`",
        Expected::Confidence => "`high`, `medium` or `low`",
        Expected::Silence => "`waits`, `consents` or `refuses`",
        Expected::TableOrType => "`by` with a table, or a type with `is` and a value",
        Expected::Text => "a text",
        Expected::To => "`to` with the upper bound",
        Expected::Type => "a type",
        Expected::Unit => "a unit of time",
        Expected::Value => "a value",
    }
}
