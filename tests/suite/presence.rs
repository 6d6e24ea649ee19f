//! A condition reads a value only where it is certainly present.

#![expect(clippy::disallowed_methods, reason = "the cases are files")]

use std::fs;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use zabeteh::compile::compile;
use zabeteh::problems::words::describe;
use zabeteh::problems::{ProblemKind, RuleProblem};
use zabeteh::text::{Lang, Source, SourceId};

const PRELUDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/problems/prelude.zab");

/// A form with a field of every kind of presence; `{}` stands for the condition at trial.
const FORM: &str = r#"
inquiry fire-inquiry «استعلام آتش»
  number 58
  group plot
  purpose «پرسش درباره آتش» "Asks about fire."
  filed by district-municipality
  answered by registry-organisation
  channels web
  silence consents
  field deed_number «شماره سند» text at most 20
  answers
    field safe «ایمن است» yes-no
    field note «یادداشت» text at most 20 optional
    field degree «درجه» whole from 0 to 9 when safe
  end answers
end inquiry

form tree-pruning «هرس درخت»
  number 2
  group permit
  purpose «اجازه هرس درخت» "Allows a tree to be pruned."
  filed by district-municipality
  channels web
  field f «ف» yes-no
  field c «چ» one of land-use
  field x «ایکس» whole from 0 to 9 optional
  field g «گ» yes-no optional
  field y «وای» whole from 0 to 9
    when f
  field z «زد» whole from 0 to 9
    when c is garden
  field w «دبلیو» whole from 0 to 9
    when f and y above 4
  field since_field «تازه» whole from 0 to 9
    since 1404/01/01
  rows trees «درختان» from 0 to 5
    field height «بلندی» whole from 0 to 9
    field sick «بیمار» yes-no
    field cure «درمان» whole from 0 to 9
      when sick
    field age «سن» whole from 0 to 9 optional
  end rows
  compute twice_y «دو وای» whole is y times 2
    when f
  compute big «بزرگ» yes-no is f and y above 5
  compute four_y «چهار وای» whole is twice_y times 2
    when f and y above 4

  needs registry-inquiry when f
  needs fire-inquiry

  rule trial
    requires {}
    otherwise «برقرار نیست» "it does not hold"
    remedy «درست کنید» "mend it"
end form
"#;

#[test]
fn a_guarded_value_may_be_read() {
    for condition in [
        "f and y above 3",
        "y above 3 and f",
        "not f or y above 3",
        "y above 3 or not f",
        "x is given and x above 3",
        "x is not given or x above 3",
        "not (x is given) or x above 3",
        "x is given and (x above 3 or x below 2)",
        "w is given and w above 3",
        "w is given and y above 3",
        "f and y above 5 and w above 3",
        "c is garden and z above 3",
        "c is none of residential, commercial or c is garden",
        "(f or c is garden) and (not f or y above 3)",
        "f and twice_y above 3",
        "big",
        "f and y above 4 and four_y above 3",
        "twice_y is given and y above 3",
        "g is given and g",
        "exactly one of x, g is given",
        "in any row of trees (height above 3)",
        "in every row of trees (not sick or cure above 3)",
        "in any row of trees (age is given and age above 3)",
        "sum of trees.cure above 3",
        "number of trees where (sick and cure above 3) above 1",
        "f and not registry-inquiry.seized",
        "registry-inquiry is answered and registry-inquiry.seized",
        "fire-inquiry is answered and fire-inquiry.safe",
        "fire-inquiry is answered and fire-inquiry.safe and fire-inquiry.degree above 3",
        "since_field is given and since_field above 3",
        "f and y plus y above 3",
    ] {
        assert_eq!(guards(condition), Vec::<String>::new(), "{condition}");
    }
}

#[test]
fn an_unguarded_value_is_refused_with_the_guard_to_add() {
    for (condition, guard) in [
        ("y above 3", "f"),
        ("f or y above 3", "f"),
        ("not f and y above 3", "f"),
        ("x above 3", "x is given"),
        ("not (x above 3)", "x is given"),
        ("x above 3 and x below 5", "x is given"),
        ("g", "g is given"),
        ("z above 3", "c is garden"),
        ("c is not garden and z above 3", "c is garden"),
        // Known only to one who counts the items of the list.
        ("c is one of residential, commercial or z above 3", "c is garden"),
        ("f and w above 3", "f and y above 4"),
        ("f and y above 3 and w above 3", "f and y above 4"),
        ("twice_y above 3", "f"),
        ("x plus 1 above 3", "x is given"),
        ("in any row of trees (cure above 3)", "sick"),
        ("in any row of trees (height above x)", "x is given"),
        ("smallest of trees.height above x", "x is given"),
        ("not registry-inquiry.seized", "registry-inquiry is answered"),
        ("fire-inquiry.safe", "fire-inquiry is answered"),
        ("fire-inquiry is answered and fire-inquiry.degree above 3", "safe"),
        ("since_field above 3", "since_field is given"),
    ] {
        let found = guards(condition);
        assert_eq!(found.first().map(String::as_str), Some(guard), "{condition}");
    }
}

#[test]
fn siblings_that_only_vouch_for_each_other_are_refused() {
    for condition in ["y above 3 and w above 3", "not (y above 3) or not (w above 3)"] {
        assert_eq!(guards(condition), ["f", "f and y above 4"], "{condition}");
    }
}

#[test]
fn the_words_name_the_guard_in_both_languages() {
    let sources = sources("x above 3");
    let problems = compile(&sources).problems;
    let help: Vec<String> =
        [Lang::Fa, Lang::En].map(|lang| describe(&problems[0], lang).help).to_vec();
    assert!(help[0].contains("«ایکس» داده شده باشد"), "{}", help[0]);
    assert!(help[1].contains("x is given"), "{}", help[1]);
}

#[test]
fn what_the_check_accepts_never_hangs_on_an_absent_value() {
    let mut runner =
        TestRunner::new_with_rng(Config { cases: 120, ..Config::default() }, deterministic());
    let accepted = std::cell::Cell::new(0);
    let outcome = runner.run(&condition(), |condition| {
        let text = condition.text();
        if guards(&text).is_empty() {
            accepted.set(accepted.get() + usize::from(condition.reads()));
            for filing in filings() {
                prop_assert!(condition.truth(&filing).is_some(), "{} on {:?}", text, filing);
            }
        }
        Ok(())
    });
    outcome.expect("each accepted condition is decided by what is present");
    assert!(accepted.get() > 20, "only {} conditions were accepted", accepted.get());
}

fn deterministic() -> proptest::test_runner::TestRng {
    let algorithm = proptest::test_runner::RngAlgorithm::ChaCha;
    proptest::test_runner::TestRng::deterministic_rng(algorithm)
}

fn sources(condition: &str) -> [Source; 2] {
    let prelude = fs::read_to_string(PRELUDE).expect("the prelude of the cases is there");
    [
        Source::new(SourceId(0), "prelude.zab", prelude),
        Source::new(SourceId(1), "case.zab", FORM.replace("{}", condition)),
    ]
}

/// Returns the guards that the check asks for; panics at any other error.
fn guards(condition: &str) -> Vec<String> {
    let mut guards = Vec::new();
    for problem in compile(&sources(condition)).problems {
        match problem.kind {
            ProblemKind::Rule(RuleProblem::MayBeAbsent { guard_en, .. }) => guards.push(guard_en),
            ProblemKind::Rule(RuleProblem::NeverHolds) => {}
            other => panic!("{condition}: {other:?}"),
        }
    }
    guards
}

/// A condition about the scalar fields of the form.
#[derive(Clone, Debug)]
enum Condition {
    Flag(&'static str),
    Garden(bool),
    Given(&'static str, bool),
    Above(&'static str, i64),
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
}

/// The values of a filing that breaks no field: `f`, whether `c` is the garden, and the others.
#[derive(Clone, Debug)]
struct Filing {
    f: bool,
    garden: bool,
    x: Option<i64>,
    g: Option<bool>,
    y: Option<i64>,
    z: Option<i64>,
    w: Option<i64>,
}

impl Condition {
    fn text(&self) -> String {
        let joined = |parts: &[Self], word: &str| {
            let parts: Vec<String> =
                parts.iter().map(|part| format!("({})", part.text())).collect();
            parts.join(word)
        };
        match self {
            Self::Flag(flag) => (*flag).to_owned(),
            Self::Garden(true) => "c is garden".to_owned(),
            Self::Garden(false) => "c is one of residential, commercial".to_owned(),
            Self::Given(field, true) => format!("{field} is given"),
            Self::Given(field, false) => format!("{field} is not given"),
            Self::Above(field, bound) => format!("{field} above {bound}"),
            Self::Not(inner) => format!("not ({})", inner.text()),
            Self::And(parts) => joined(parts, " and "),
            Self::Or(parts) => joined(parts, " or "),
        }
    }

    fn reads(&self) -> bool {
        match self {
            Self::Above(..) => true,
            Self::Flag(flag) => *flag == "g",
            Self::Garden(_) | Self::Given(..) => false,
            Self::Not(inner) => inner.reads(),
            Self::And(parts) | Self::Or(parts) => parts.iter().any(Self::reads),
        }
    }

    /// Whether it holds; nothing where that hangs on an absent value (Kleene's logic).
    fn truth(&self, filing: &Filing) -> Option<bool> {
        match self {
            Self::Flag("f") => Some(filing.f),
            Self::Flag(_) => filing.g,
            Self::Garden(garden) => Some(filing.garden == *garden),
            Self::Given(field, given) => Some(filing.has(field) == *given),
            Self::Above(field, bound) => filing.number(field).map(|value| value > *bound),
            Self::Not(inner) => inner.truth(filing).map(|truth| !truth),
            Self::And(parts) => joined(parts, filing, false),
            Self::Or(parts) => joined(parts, filing, true),
        }
    }
}

/// Decides `and` (where one false part settles it) or `or` (where one true part does).
fn joined(parts: &[Condition], filing: &Filing, settles: bool) -> Option<bool> {
    let truths: Vec<Option<bool>> = parts.iter().map(|part| part.truth(filing)).collect();
    match truths.contains(&Some(settles)) {
        true => Some(settles),
        false if truths.contains(&None) => None,
        false => Some(!settles),
    }
}

impl Filing {
    fn number(&self, field: &str) -> Option<i64> {
        match field {
            "x" => self.x,
            "y" => self.y,
            "z" => self.z,
            _ => self.w,
        }
    }

    fn has(&self, field: &str) -> bool {
        if field == "g" { self.g.is_some() } else { self.number(field).is_some() }
    }
}

fn filings() -> Vec<Filing> {
    let mut found = Vec::new();
    let numbers = [None, Some(0), Some(4), Some(5), Some(9)];
    for (f, garden) in [(false, false), (false, true), (true, false), (true, true)] {
        for (x, y) in numbers.iter().flat_map(|x| numbers.map(|y| (*x, y))) {
            for g in [None, Some(false), Some(true)] {
                let y = y.filter(|_| f);
                let w = y.filter(|y| *y > 4);
                found.push(Filing { f, garden, x, g, y, z: garden.then_some(4), w });
            }
        }
    }
    found.retain(|filing| filing.f == filing.y.is_some());
    found
}

fn condition() -> impl Strategy<Value = Condition> {
    let number = || prop_oneof![Just("x"), Just("y"), Just("z"), Just("w")];
    let above = || (number(), 0..9_i64).prop_map(|(field, bound)| Condition::Above(field, bound));
    let given = (prop_oneof![number(), Just("g")], any::<bool>())
        .prop_map(|(field, given)| Condition::Given(field, given));
    let flag = prop_oneof![3 => Just("f"), 1 => Just("g")].prop_map(Condition::Flag);
    let guarded = (number(), 0..9_i64, any::<bool>()).prop_map(|(field, bound, both)| {
        let above = Condition::Above(field, bound);
        match both {
            true => Condition::And(vec![above, Condition::Given(field, true)]),
            false => Condition::Or(vec![Condition::Given(field, false), above]),
        }
    });
    let leaf = prop_oneof![
        3 => flag,
        2 => any::<bool>().prop_map(Condition::Garden),
        2 => given,
        2 => above(),
        2 => guarded,
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let parts = || prop::collection::vec(inner.clone(), 2..4);
        prop_oneof![
            1 => inner.clone().prop_map(|inner| Condition::Not(Box::new(inner))),
            3 => parts().prop_map(Condition::And),
            3 => parts().prop_map(Condition::Or),
        ]
    })
}
