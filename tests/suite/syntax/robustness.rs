use proptest::prelude::*;
use zabeteh::syntax::{Keyword, NoNames, format, parse};
use zabeteh::text::Lang;

use super::cases::{codes, source};

/// Reads and writes a text, and checks that every place lies inside it.
fn survives(text: &str) {
    let source = source(text);
    let outcome = parse(&source);
    for problem in outcome.problems.iter() {
        let places = problem.related.iter().map(|related| related.span);
        let fixes = problem.fix.iter().map(|fix| fix.span);
        for span in places.chain(fixes).chain([problem.span]) {
            assert!(text.get(span.range()).is_some(), "{span:?} is no place in the text");
        }
    }
    for lang in [Lang::Fa, Lang::En] {
        let _ = format(&outcome.value, lang, &NoNames);
    }
}

/// Runs with the smallest stack that a thread is given anywhere.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run);
    thread.expect("a thread starts").join().expect("the stack is large enough");
}

#[test]
fn ten_thousand_brackets_are_one_problem() {
    on_a_small_stack(|| {
        let (open, close) = ("(".repeat(10_000), ")".repeat(10_000));
        let text = format!("form a «الف»\n rule r\n when {open}b{close}\n requires c\nend form");
        assert_eq!(codes(&text), [124]);
        survives(&text);
    });
}

#[test]
fn ten_thousand_brackets_that_never_close_end_with_their_line() {
    on_a_small_stack(|| {
        let open = "(".repeat(10_000);
        let text =
            format!("form a «الف»\n rule r\n when {open}b\n requires c at least 1 km\nend form");
        let codes = codes(&text);
        assert!(codes.contains(&124) && codes.contains(&116), "{codes:?}");
        survives(&text);
    });
}

#[test]
fn ten_thousand_words_before_an_operand_are_one_problem() {
    on_a_small_stack(|| {
        for word in ["not ", "first day of year of ", "5 percent of "] {
            let words = word.repeat(10_000);
            let text = format!("form a «الف»\n rule r\n requires {words}b\nend form");
            assert_eq!(codes(&text), [124], "{word}");
            survives(&text);
        }
    });
}

#[test]
fn ten_thousand_sums_are_one_problem() {
    on_a_small_stack(|| {
        for word in ["plus b ", "times b ", "divided by 2 "] {
            let words = word.repeat(10_000);
            let text = format!("form a «الف»\n rule r\n requires b {words}is 5\nend form");
            assert_eq!(codes(&text), [124], "{word}");
            survives(&text);
        }
    });
}

#[test]
fn a_file_of_one_megabyte_is_read() {
    let record = "form a «الف»\n field b «ب» whole\n rule r\n requires b at least 5\nend form\n";
    let text = record.repeat((1 << 20) / record.len());
    on_a_small_stack(move || {
        assert_eq!(codes(&text), Vec::<u16>::new());
    });
}

#[test]
fn a_byte_order_mark_and_foreign_line_ends_change_nothing() {
    let text = "form a «الف»\n  number 1 # one\nend form\n";
    let other = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
    assert_eq!(codes(&other), Vec::<u16>::new());
    assert_eq!(parse(&source(text)).value, parse(&source(&other)).value);
}

#[test]
fn an_empty_source_is_no_problem() {
    assert_eq!(codes(""), Vec::<u16>::new());
    assert_eq!(codes("# nothing\n\n"), Vec::<u16>::new());
}

/// A keyword, a name, a text, a figure or a sign.
fn fragment() -> impl Strategy<Value = String> {
    let keywords: Vec<String> =
        Keyword::all().flat_map(|word| [word.en().to_owned(), word.fa().to_owned()]).collect();
    let others = [
        "a",
        "land_use",
        "«کاربری»",
        "\"use\"",
        "5",
        "۲٬۰۰۰",
        "1403/01/01",
        "۰/۶",
        "(",
        ")",
        ",",
        "،",
        "|",
        "\n",
        "# c\n",
        "باشد",
        "end",
        "پایان",
        "\u{200F}",
        "«",
        "\"",
        ".",
        "Z0412",
        "\u{202E}",
        "#",
    ];
    prop_oneof![
        proptest::sample::select(keywords),
        proptest::sample::select(others.map(str::to_owned).to_vec()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_letters_are_read(text in "\\PC{0,200}") {
        survives(&text);
    }

    #[test]
    fn any_row_of_fragments_is_read(words in proptest::collection::vec(fragment(), 0..60)) {
        survives(&words.join(" "));
    }
}
