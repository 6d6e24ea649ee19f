use crate::problems::{Problem, Severity};
use crate::text::Lang;

use super::direction::{is_left_to_right, isolated};
use super::excerpt::{Excerpt, safe};
use super::located::{Located, Region, located};
use super::{Sheet, summary, words};

/// What a text may use beside letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ink {
    /// Whether the terminal shows colour (ECMA-48 sequences).
    pub colour: bool,
    /// Whether stretches of text are kept apart by direction isolates.
    pub isolates: bool,
}

/// Writes problems for people, with a summary below them.
pub(super) fn text(problems: &[Problem], sheet: &Sheet, ink: Ink) -> String {
    let mut out = String::new();
    for problem in &located(problems, sheet) {
        out += &block(problem, ink);
        out.push('\n');
    }
    if let Some(lang) = sheet.lang_of_all(problems) {
        out += &summary(problems, lang);
        out.push('\n');
    }
    out
}

fn block(problem: &Located, ink: Ink) -> String {
    let mut lines = vec![headline(problem, ink)];
    lines.extend(excerpt(problem, ink));
    lines.push(help(problem, ink));
    let related = problem.related.iter();
    lines.extend(related.map(|(place, note)| related_line(place, note.get(problem.lang), ink)));
    lines.extend(fix(problem, ink));
    lines.join("\n") + "\n"
}

fn headline(problem: &Located, ink: Ink) -> String {
    let kind =
        format!("{} {}", ink.apart(words::severity(problem.severity, problem.lang)), problem.code);
    format!(
        "{}: {}: {}",
        ink.bold(&problem.place.address()),
        ink.of(problem.severity, &kind),
        ink.apart(&problem.words(problem.lang).title)
    )
}

fn excerpt(problem: &Located, ink: Ink) -> [String; 2] {
    let shown = Excerpt::new(&problem.place);
    let number = problem.place.start.line.to_string();
    let label = ink.apart(&problem.words(problem.lang).label);
    let below = shown.caret.map_or_else(
        || format!("{} ← {label}", ink.apart(&shown.marked)),
        |at| {
            let carets = "^".repeat(shown.marked.chars().count().max(1));
            format!("{}{} {label}", " ".repeat(at), ink.of(problem.severity, &carets))
        },
    );
    [
        format!("  {number} | {}", ink.apart(&shown.line)),
        format!("  {} | {below}", " ".repeat(number.len())),
    ]
}

fn help(problem: &Located, ink: Ink) -> String {
    let help = &problem.words(problem.lang).help;
    format!("  {}: {}", ink.apart(words::help(problem.lang)), ink.apart(help))
}

fn related_line(place: &Region, note: &str, ink: Ink) -> String {
    format!("  {}: {}", place.address(), ink.apart(note))
}

fn fix(problem: &Located, ink: Ink) -> Vec<String> {
    let Some((place, replacement)) = &problem.fix else {
        return Vec::new();
    };
    let mut lines = vec![format!("  {}:", ink.apart(words::fix(problem.lang)))];
    lines.extend(marked_lines('-', place.marked, problem.lang, ink));
    lines.extend(marked_lines('+', replacement, problem.lang, ink));
    lines
}

fn marked_lines(mark: char, text: &str, lang: Lang, ink: Ink) -> Vec<String> {
    if text.is_empty() {
        return vec![format!("  {mark} {}", ink.apart(words::nothing(lang)))];
    }
    let shown = |line: &str| line.chars().map(safe).collect::<String>();
    text.lines().map(|line| format!("  {mark} {}", ink.apart(&shown(line)))).collect()
}

impl Ink {
    /// Sets a text apart where its letters could move what stands around it.
    fn apart(self, text: &str) -> String {
        if self.isolates && !is_left_to_right(text) { isolated(text) } else { text.to_owned() }
    }

    fn bold(self, text: &str) -> String {
        self.painted("1", text)
    }

    fn of(self, severity: Severity, text: &str) -> String {
        match severity {
            Severity::Error => self.painted("1;31", text),
            Severity::Warning => self.painted("1;33", text),
        }
    }

    fn painted(self, sequence: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{sequence}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
