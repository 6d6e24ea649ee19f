use super::cases::{assert_shown, cases, shown};

/// The codes of this room.
const CODES: std::ops::RangeInclusive<u16> = 101..=128;

#[test]
fn every_case_shows_its_problems() {
    for (name, source) in cases("problems") {
        assert_shown("problems", &name, shown(&source));
    }
}

#[test]
fn every_code_has_a_case_that_shows_it() {
    for code in CODES {
        let prefix = format!("{code:04}-");
        let mut of_code = cases("problems");
        of_code.retain(|(name, _)| name.starts_with(&prefix));
        assert!(!of_code.is_empty(), "no case for Z{code:04}");
        for (name, source) in of_code {
            let code = format!("Z{code:04} ");
            assert!(shown(&source).contains(&code), "{name} does not show {code}");
        }
    }
}

#[test]
fn every_problem_has_words_in_both_languages() {
    for (_, source) in cases("problems") {
        for problem in zabeteh::syntax::parse(&source).problems.iter() {
            for lang in [zabeteh::text::Lang::Fa, zabeteh::text::Lang::En] {
                let words = zabeteh::problems::words::describe(problem, lang);
                assert!(!words.title.is_empty() && !words.label.is_empty());
                assert!(!words.help.is_empty() && !words.title.ends_with('.'));
            }
        }
    }
}
