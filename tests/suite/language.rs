//! The reference of the language says what the compiler does: its examples and its tables.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use zabeteh::compile::{compile, read};
use zabeteh::evaluate::run;
use zabeteh::syntax::tree::{Ast, Kind, Tag};
use zabeteh::syntax::{Arity, Keyword, Layout, Slot, TOP, format, parse, slots};
use zabeteh::text::{Lang, Source, SourceId};

const REFERENCE: &str = "docs/language.md";
const PRELUDE: &str = "tests/cases/language/prelude.zab";
const COMPILED: &str = "```zab compile\n";

#[test]
fn every_example_of_the_reference_compiles_without_problems() {
    for example in examples() {
        let compiled = compile(&sources(&example));
        let said: Vec<String> = compiled.problems.iter().map(|it| format!("{it:?}")).collect();
        assert_eq!(said, Vec::<String>::new(), "{example}");
        assert!(compiled.contract.is_some(), "{example}");
    }
}

#[test]
fn every_scenario_of_the_reference_passes() {
    let mut count = 0;
    for example in examples() {
        let contract = compile(&sources(&example)).contract.expect("examples are sound");
        for scenario in &contract.scenarios {
            let trial = run(&contract, scenario);
            assert!(trial.passed, "{trial:?}");
            count += 1;
        }
    }
    assert!(count > 0, "the reference shows no scenario");
}

#[test]
fn every_example_stands_in_both_surfaces() {
    let examples = examples();
    assert_eq!(examples.len() % 2, 0, "an example has no counterpart");
    for pair in examples.chunks(2) {
        assert_eq!(translated(&pair[0], Lang::Fa), pair[1], "the English text, in Persian");
        assert_eq!(translated(&pair[1], Lang::En), pair[0], "the Persian text, in English");
    }
}

#[test]
fn every_keyword_stands_in_an_example() {
    let persian: Vec<String> = examples().into_iter().skip(1).step_by(2).collect();
    let words = format!(" {} ", words_of(&persian.concat()));
    let shown = |keyword: &Keyword| words.contains(&format!(" {} ", keyword.fa()));
    let missing: Vec<&str> = Keyword::all().filter(|it| !shown(it)).map(Keyword::en).collect();
    assert_eq!(missing, Vec::<&str>::new(), "keywords that no example shows");
}

#[test]
fn every_statement_stands_in_an_example() {
    let mut shown = BTreeSet::new();
    for example in examples() {
        kinds(&tree(&example), &mut shown);
    }
    let known: BTreeSet<Tag> = tags().into_iter().collect();
    assert_eq!(shown, known, "statements of the examples and of the language");
}

#[test]
fn every_code_that_the_reference_names_has_a_page() {
    let text = reference();
    for found in text.match_indices("Z0").map(|(at, _)| &text[at..at + 5]) {
        let page = fs::read_to_string(format!("docs/problems/{found}.md"));
        assert!(page.is_ok(), "{found} is named in {REFERENCE} and has no page");
    }
}

/// The tables are written from the compiler: `WRITE=1 cargo test the_tables_of_the_reference`.
#[test]
fn the_tables_of_the_reference_are_those_of_the_compiler() {
    for (name, table) in [("slots", table_of_statements()), ("keywords", table_of_keywords())] {
        let text = reference();
        let written = section(&text, name);
        assert!(!written.is_empty(), "the reference has lost its table `{name}`");
        if std::env::var_os("WRITE").is_some() {
            fs::write(REFERENCE, text.replace(written, &table)).expect("the reference is ours");
            continue;
        }
        let shown: Vec<&str> = written.lines().collect();
        let missing: Vec<&str> = table.lines().filter(|line| !shown.contains(line)).collect();
        assert_eq!(missing, Vec::<&str>::new(), "lines that the table `{name}` lacks");
        assert_eq!(written, table, "write the table `{name}` again with WRITE=1");
    }
}

fn table_of_keywords() -> String {
    let mut table = "| English | فارسی | also read |\n|---|---|---|\n".to_owned();
    for keyword in Keyword::all() {
        let (en, fa, also) = (keyword.en(), keyword.fa(), keyword.also().join("، "));
        table += &format!("| `{en}` | {fa} | {also} |\n");
    }
    table
}

fn table_of_statements() -> String {
    let mut table = "| in | may stand |\n|---|---|\n".to_owned();
    table += &row("*a file*", TOP);
    for tag in tags().into_iter().filter(|tag| !slots(*tag).is_empty()) {
        table += &row(&spoken(tag), slots(tag));
    }
    table
}

#[test]
fn the_form_of_the_readme_compiles_among_the_forms() {
    let english = blocks(&read_text("README.md"), COMPILED);
    let persian = blocks(&read_text("README.fa.md"), COMPILED);
    let ([english], [persian]) = (&english[..], &persian[..]) else {
        panic!("each README shows one whole form");
    };
    let reading = read(&among_the_forms(english));
    let names = reading.names.expect("the forms and that of the README are sound");
    let last = reading.asts.last().expect("the form of the README is read");
    assert_eq!(format(last, Lang::Fa, &names), *persian);
    let compiled = compile(&among_the_forms(english));
    let here = compiled.asts.last().map(|ast| ast.source);
    let said = compiled.problems.iter().filter(|it| Some(it.span.source) == here);
    assert_eq!(said.count(), 0, "{:?}", compiled.problems);
}

#[test]
fn the_shortened_examples_of_the_readme_can_be_read() {
    for file in ["README.md", "README.fa.md"] {
        for block in blocks(&read_text(file), "```zab\n") {
            let outcome = parse(&Source::new(SourceId(0), file, block.as_str()));
            assert_eq!(outcome.problems.into_sorted(), [], "{block}");
        }
    }
}

fn reference() -> String {
    read_text(REFERENCE)
}

fn read_text(path: &str) -> String {
    fs::read_to_string(path).expect("the documents are there")
}

/// Returns the real forms, and a text after them.
fn among_the_forms(text: &str) -> Vec<Source> {
    let mut files = zab_files(Path::new("forms"));
    files.sort();
    let texts: Vec<String> = files.iter().map(|path| read_text(path)).collect();
    let last = ("README.zab".to_owned(), text.to_owned());
    let all = files.into_iter().zip(texts).chain([last]).zip(0..);
    all.map(|((path, text), number)| Source::new(SourceId(number), path, text)).collect()
}

fn zab_files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the forms are there");
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let found = paths.flat_map(|path| match path.is_dir() {
        true => zab_files(&path),
        false => vec![path.display().to_string()],
    });
    found.filter(|path| path.ends_with(".zab")).collect()
}

/// Returns the examples of the reference, the English one before the Persian one.
fn examples() -> Vec<String> {
    blocks(&reference(), COMPILED)
}

/// Returns the blocks of a document that open with these words.
fn blocks(text: &str, opening: &str) -> Vec<String> {
    let blocks = text.split(opening).skip(1);
    let ends = blocks.map(|block| block.split("```").next().unwrap_or_default().to_owned());
    ends.collect()
}

/// Returns what stands between two marks of the reference.
fn section<'t>(text: &'t str, name: &str) -> &'t str {
    let start = text.split(&format!("<!-- {name} -->\n")).nth(1).unwrap_or_default();
    start.split(&format!("<!-- end of {name} -->")).next().unwrap_or_default()
}

/// Returns an example with its vocabulary, and with a form around each of its parts, so that the
/// conditions of parts are judged as well.
fn sources(example: &str) -> Vec<Source> {
    let prelude = read_text(PRELUDE);
    let texts = [("prelude.zab", prelude), ("example.zab", example.to_owned())];
    let around = ("around.zab", forms_around(&tree(example)));
    let all = texts.into_iter().chain([around]).zip(0..);
    all.map(|((path, text), number)| Source::new(SourceId(number), path, text)).collect()
}

fn tree(example: &str) -> Ast {
    parse(&Source::new(SourceId(0), "example.zab", example)).value
}

fn forms_around(ast: &Ast) -> String {
    let parts = ast.declarations.iter().filter_map(|node| match &node.kind {
        Kind::Part(head) => head.id.as_ref(),
        _ => None,
    });
    let forms = parts.enumerate().map(|(at, part)| {
        format!(
            "form of-{part} «نمونه {at}» number {number} group permit purpose «نمونه» \"an example\" \
             filed by municipality channels web section s «بخش» include {part} end section end form\n",
            part = part.text,
            number = 900 + at,
        )
    });
    forms.collect()
}

fn translated(example: &str, lang: Lang) -> String {
    let reading = read(&sources(example));
    let names = reading.names.expect("examples are sound");
    format(&reading.asts[1], lang, &names)
}

/// Returns the words outside of names, texts and comments, with one blank between them.
fn words_of(example: &str) -> String {
    let mut bare = String::new();
    for line in example.lines() {
        let line = line.split('#').next().unwrap_or_default();
        for (at, piece) in line.split(['«', '»', '"']).enumerate() {
            bare += if at % 2 == 0 { piece } else { " " };
        }
        bare.push(' ');
    }
    let apart = bare.replace(['(', ')', '،', '|', '.', '\u{200F}', '\u{200E}'], " ");
    apart.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn kinds(ast: &Ast, shown: &mut BTreeSet<Tag>) {
    let mut open: Vec<_> = ast.declarations.iter().collect();
    while let Some(node) = open.pop() {
        shown.insert(node.kind.tag());
        open.extend(&node.children);
    }
}

/// Returns every kind of statement, in the order of the enum.
fn tags() -> Vec<Tag> {
    let mut found: BTreeSet<Tag> = TOP.iter().map(|slot| slot.tag).collect();
    loop {
        let inner = found.iter().flat_map(|tag| slots(*tag)).map(|slot| slot.tag);
        let more: BTreeSet<Tag> = inner.chain(found.iter().copied()).collect();
        if more.len() == found.len() {
            return found.into_iter().collect();
        }
        found = more;
    }
}

fn row(holder: &str, slots: &[Slot]) -> String {
    let shown = slots.iter().map(|slot| {
        let many = slot.arity == Arity::Many || slot.layout == Layout::Body;
        format!("{}{}", spoken(slot.tag), if many { "∗" } else { "" })
    });
    let shown: Vec<String> = shown.collect();
    format!("| {holder} | {} |\n", shown.join(", "))
}

/// Returns a kind of statement in the words of its keyword.
fn spoken(tag: Tag) -> String {
    let name = match tag {
        Tag::Block => "Messages".to_owned(),
        Tag::TableRow => "Row".to_owned(),
        Tag::OneVisit => "OneVisitFor".to_owned(),
        other => format!("{other:?}"),
    };
    let letters = name.chars().enumerate().map(|(at, letter)| {
        let blank = if at > 0 && letter.is_uppercase() { " " } else { "" };
        format!("{blank}{}", letter.to_lowercase())
    });
    letters.collect()
}
