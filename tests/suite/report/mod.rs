//! Problems in every format, from problems made by hand.

mod formats;
mod safety;

use zabeteh::problems::{NameProblem, Note, Problem, ProblemKind, SyntaxProblem, Thing};
use zabeteh::syntax::tree::{Ast, Trivia};
use zabeteh::text::{Lang, Source, SourceId, Span};

/// Marks the first place of a text in a source.
fn mark(source: &Source, text: &str) -> Span {
    let at = source.text.find(text).expect("the source holds the text");
    Span::new(source.id, at, at + text.len())
}

fn ast(source: u32, lang: Lang) -> Ast {
    Ast { source: SourceId(source), lang, declarations: Vec::new(), tail: Trivia::default() }
}

/// A Persian source and an English one, with a problem in each.
fn example() -> (Vec<Source>, Vec<Ast>, Vec<Problem>) {
    let sources = vec![
        Source::new(
            SourceId(0),
            "forms/a b.zab",
            "فرم «نمونه» sample\n  شماره ۱۲\n  مدرک «سند مالکيت» رونوشت\n",
        ),
        Source::new(SourceId(1), "forms/b.zab", "form other\n  nmber 13\n"),
    ];
    let asts = vec![ast(0, Lang::Fa), ast(1, Lang::En)];
    let document = mark(&sources[0], "«سند مالکيت»");
    let word = mark(&sources[1], "nmber");
    let problems = vec![
        unknown_document(document).with_related(mark(&sources[0], "«نمونه»"), Note::OpenedHere),
        unread_words(word).with_fix(word, "number"),
    ];
    (sources, asts, problems)
}

fn unknown_document(span: Span) -> Problem {
    problem(
        NameProblem::Unknown {
            thing: Thing::Document,
            name: "سند مالکيت".to_owned(),
            nearest: Some("سند مالکیت".to_owned()),
        },
        span,
    )
}

fn unread_words(span: Span) -> Problem {
    problem(
        SyntaxProblem::Misspelt { words: "nmber".to_owned(), keyword: "number".to_owned() },
        span,
    )
}

fn problem(kind: impl Into<ProblemKind>, span: Span) -> Problem {
    Problem { kind: kind.into(), span, related: Vec::new(), fix: None }
}
