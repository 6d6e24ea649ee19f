use serde::Serialize;

use crate::contract::{Contract, Record};
use crate::evaluate::{COPIES, DOCUMENT, FILING, KEYS, Phrase, phrases};
use crate::program::Program;
use crate::text::Bilingual;

use super::declarations::declarations;
use super::layout::Code;
use super::names::{bilingual, class, literal, remark, sentence};
use super::parameters;

/// A static method.
#[derive(Clone, Serialize)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) arguments: String,
    pub(super) gives: String,
    pub(super) remark: String,
    pub(super) lines: Vec<String>,
}

/// The class of a record.
#[derive(Serialize)]
pub(super) struct Class {
    name: String,
    title: String,
    title_fa: String,
    declarations: Vec<String>,
    slots: Vec<(String, usize)>,
    sets: Vec<String>,
    methods: Vec<Method>,
    imports: Vec<String>,
}

/// The methods of the parameters.
#[derive(Serialize)]
pub(super) struct Parameters {
    methods: Vec<Method>,
}

/// The fixed texts of all findings.
#[derive(Serialize)]
pub(super) struct Texts {
    filing: String,
    document: String,
    copies: String,
    keys: Vec<(String, String)>,
    revision: String,
    phrases: Vec<String>,
}

/// What the package as a whole says of itself.
#[derive(Serialize)]
pub(super) struct Package {
    title_en: String,
    title_fa: String,
    version: &'static str,
    records: Vec<RecordLine>,
}

#[derive(Serialize)]
struct RecordLine {
    id: String,
    class: String,
}

/// Returns the class of a record.
pub(super) fn record(contract: &Contract, record: &Record) -> Class {
    let program = Program::of(contract, record);
    let declared = declarations(&program);
    let methods = declared.methods.iter().flat_map(|it| &it.lines);
    let body: Vec<&String> = declared.lines.iter().chain(&declared.sets).chain(methods).collect();
    let sets = declared.sets.iter().enumerate().flat_map(|(at, set)| {
        let before = format!("private static final Set<String> ITEMS_{} = ", at + 1);
        let items = set.trim_start_matches("Set.of(").trim_end_matches(')');
        let items = items.split(", ").map(Code::text).collect();
        Code::call("Set.of", items).lines(2, &before, ";")
    });
    Class {
        name: class(&record.id),
        title: sentence(&record.title.en),
        title_fa: sentence(&record.title.fa),
        imports: imports(&body),
        sets: sets.collect(),
        slots: declared.slots,
        declarations: declared.lines,
        methods: declared.methods,
    }
}

/// Writes the imports that a body needs.
fn imports(body: &[&String]) -> Vec<String> {
    let uses = |name: &str| {
        let call = format!("{name}(");
        body.iter().any(|line| {
            line.match_indices(&call).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                !before.is_some_and(|it| it.is_alphanumeric() || it == '.' || it == '_')
            })
        })
    };
    let mut lines = Vec::new();
    let all = [
        (
            "Cells",
            &["any", "count", "differ", "different", "every", "largest", "same", "smallest", "sum"]
                [..],
        ),
        (
            "Days",
            &[
                "daysBetween",
                "firstOfYear",
                "monthsBetween",
                "plusDays",
                "plusMonths",
                "plusYears",
                "yearsBetween",
            ],
        ),
        (
            "Numbers",
            &[
                "above", "atLeast", "atMost", "below", "down", "equal", "minus", "nearest", "plus",
                "times", "unequal", "up",
            ],
        ),
    ];
    for (owner, names) in all {
        for name in names.iter().filter(|name| uses(name)) {
            lines.push(format!("import static zabeteh.forms.{owner}.{name};"));
        }
    }
    if body.iter().any(|line| line.contains("ABSENT")) {
        lines.push("import static zabeteh.forms.Numbers.ABSENT;".to_owned());
    }
    lines.sort();
    lines.push(String::new());
    let has = |word: &str| body.iter().any(|line| line.contains(word));
    for (word, class) in [
        ("new ArrayList<", "ArrayList"),
        ("new TreeSet<", "TreeSet"),
        ("List.of(", "List"),
        ("Set", "Set"),
    ] {
        if has(word) {
            lines.push(format!("import java.util.{class};"));
        }
    }
    if lines.first().is_some_and(String::is_empty) {
        lines.remove(0);
    }
    lines
}

/// Returns the methods of the parameters.
pub(super) fn parameters(contract: &Contract) -> Parameters {
    Parameters { methods: contract.parameters.iter().map(parameters::written).collect() }
}

/// Returns the fixed texts.
pub(super) fn texts(contract: &Contract) -> Texts {
    let both = |(fa, en): (&str, &str)| bilingual(&Bilingual::new(fa, en)).flat();
    let revision = contract.regulation.revision;
    Texts {
        filing: both(FILING),
        document: both(DOCUMENT),
        copies: both(COPIES),
        keys: KEYS.into_iter().map(|(key, fa, en)| (literal(key), both((fa, en)))).collect(),
        revision: revision.map_or_else(|| "null".to_owned(), |day| literal(&day.wire())),
        phrases: phrases().iter().flat_map(words).collect(),
    }
}

fn words(phrase: &Phrase) -> Vec<String> {
    let code = serde_json::to_value(phrase.code).ok();
    let code = code.as_ref().and_then(|code| code.as_str()).unwrap_or_default();
    let parts = vec![
        Code::Text(literal(&phrase.key)),
        Code::Text(literal(code)),
        bilingual(&phrase.message),
        bilingual(&phrase.remedy),
    ];
    Code::call("put", parts).lines(4, "", ";")
}

/// Returns what the package says of itself.
pub(super) fn package(contract: &Contract) -> Package {
    let records = contract.records.iter();
    let records = records
        .map(|record| RecordLine { id: literal(record.id.as_str()), class: class(&record.id) });
    Package {
        title_en: remark(&contract.regulation.title.en),
        title_fa: remark(&contract.regulation.title.fa),
        version: env!("CARGO_PKG_VERSION"),
        records: records.collect(),
    }
}
