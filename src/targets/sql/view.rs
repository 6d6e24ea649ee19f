use serde::Serialize;

use crate::contract::{Contract, Effect, Record};
use crate::model::RecordId;
use crate::program::{NeedStep, Program, RuleStep};
use crate::text::Bilingual;

use super::columns::Columns;
use super::dialect::Dialect;
use super::levels::{Column, levels};
use super::row_stage::RowStage;
use super::scribe::Scribe;

/// The query of one form in one dialect.
#[derive(Serialize)]
pub(super) struct FormView {
    id: String,
    name: String,
    title: Bilingual,
    rules: Vec<RuleView>,
    /// The filings of this form whose outermost shape is right: what they must satisfy.
    is_readable: String,
    /// What every step reads: the day of filing, the fields, the answers.
    base: Vec<ColumnView>,
    /// The steps, each reading only what stands before it.
    steps: Vec<StepView>,
    broken: String,
    advised: String,
}

#[derive(Serialize)]
struct RuleView {
    id: String,
    /// The message in English, on one line.
    message: String,
    basis: Vec<String>,
}

#[derive(Serialize)]
struct StepView {
    number: usize,
    before: usize,
    columns: Vec<ColumnView>,
}

#[derive(Serialize)]
struct ColumnView {
    name: String,
    value: String,
}

/// Returns the query of a form.
pub(super) fn form(contract: &Contract, record: &Record, dialect: Dialect) -> FormView {
    let program = Program::of(contract, record);
    let inquiries: Vec<RecordId> =
        program.answers.iter().map(|answer| answer.inquiry.id.clone()).collect();
    let columns = Columns { inquiries };
    let scribe = Scribe { program: &program, dialect, columns: &columns, stage: RowStage::None };
    let rules = program.rules.iter().enumerate();
    FormView {
        id: record.id.to_string(),
        name: record.id.as_str().replace('-', "_"),
        title: record.title.clone(),
        rules: program.rules.iter().map(rule).collect(),
        is_readable: is_readable(dialect, record.id.as_str()),
        base: base(scribe),
        steps: steps(scribe),
        broken: marked(scribe, rules.clone(), Effect::Refuses),
        advised: marked(scribe, rules, Effect::Advises),
    }
}

fn rule(step: &RuleStep<'_>) -> RuleView {
    RuleView {
        id: step.rule.id.to_string(),
        message: step.rule.message.en.split_whitespace().collect::<Vec<_>>().join(" "),
        basis: step.rule.basis.iter().map(crate::contract::Basis::key).collect(),
    }
}

fn is_readable(dialect: Dialect, id: &str) -> String {
    let member = |key: &str| dialect.member("filing", key);
    let form = dialect.call("item", &[member("form")]);
    let day = dialect.call("read_day", &[member("filed_on")]);
    let fields = dialect.is_object(&member("fields"));
    let optional = ["documents", "answers"]
        .map(|key| format!("({} IS NULL OR {})", member(key), dialect.is_object(&member(key))));
    let id = dialect.text(id);
    format!("{form} = {id} AND {day} IS NOT NULL AND {fields} AND {}", optional.join(" AND "))
}

fn base(scribe: Scribe<'_>) -> Vec<ColumnView> {
    let dialect = scribe.dialect;
    let member = |key: &str| dialect.member("filing", key);
    let answers = scribe.columns.inquiries.iter().map(|inquiry| {
        let answer = dialect.member(&member("answers"), inquiry.as_str());
        let is_object = dialect.is_object(&answer);
        (scribe.columns.answer(inquiry), format!("CASE WHEN {is_object} THEN {answer} END"))
    });
    let own = [
        ("filing_day".to_owned(), dialect.call("read_day", &[member("filed_on")])),
        ("filing_fields".to_owned(), member("fields")),
    ];
    own.into_iter().chain(answers).map(column).collect()
}

fn steps(scribe: Scribe<'_>) -> Vec<StepView> {
    let mut levels = levels(scribe);
    let last = levels.steps.len();
    for inquiry in &scribe.columns.inquiries {
        let name = format!("waits_{}", scribe.columns.answer(inquiry));
        levels.add(last, name, waits(scribe, inquiry));
    }
    for (at, step) in scribe.program.rules.iter().enumerate() {
        levels.add(last + 1, format!("breaks_{at}"), breaks(scribe, step));
    }
    let steps = levels.steps.into_iter().filter(|columns| !columns.is_empty()).enumerate();
    let steps = steps.map(|(at, columns)| StepView {
        number: at + 1,
        before: at,
        columns: columns.into_iter().map(column).collect(),
    });
    steps.collect()
}

fn column((name, value): Column) -> ColumnView {
    ColumnView { name, value }
}

/// Whether a filing waits for the answer of an inquiry.
fn waits(scribe: Scribe<'_>, inquiry: &RecordId) -> String {
    let is_awaited = |need: &&NeedStep<'_>| need.awaited.contains(&inquiry);
    let needs = scribe.program.needs.iter().filter(is_awaited).map(|need| {
        let answers = need.inquiries.iter().map(|id| scribe.columns.answer(id));
        let none = answers.map(|it| format!("{it} IS NULL")).collect::<Vec<_>>().join(" AND ");
        let unknown = scribe.is_unknown(&need.when);
        format!("(NOT {unknown} AND {} AND {none})", scribe.formula(need.when.formula()))
    });
    let needs: Vec<String> = needs.collect();
    if needs.is_empty() { "FALSE".to_owned() } else { needs.join(" OR ") }
}

/// Whether a rule is broken: it is known that it applies, that nothing is awaited, and that it does
/// not hold.
fn breaks(scribe: Scribe<'_>, step: &RuleStep<'_>) -> String {
    let applies = scribe.formula(step.when.formula());
    let holds = scribe.formula(step.holds.formula());
    let unknown = [scribe.is_unknown(&step.when), scribe.is_unknown(&step.holds)];
    let awaited = step.inquiries.iter().map(|inquiry| {
        let answer = scribe.columns.answer(inquiry);
        let own = *inquiry == scribe.program.record.id;
        let waits = if own { "TRUE".to_owned() } else { format!("waits_{answer}") };
        format!("NOT ({answer} IS NULL AND {waits})")
    });
    let mut all = vec![format!("NOT {}", unknown[0]), applies];
    all.extend(awaited);
    all.extend([format!("NOT {}", unknown[1]), format!("NOT {holds}")]);
    all.retain(|it| it != "NOT FALSE" && it != "TRUE");
    if all.is_empty() { "TRUE".to_owned() } else { all.join(" AND ") }
}

fn marked<'a>(
    scribe: Scribe<'_>,
    rules: impl Iterator<Item = (usize, &'a RuleStep<'a>)>,
    effect: Effect,
) -> String {
    let own = rules.filter(|(_, step)| step.rule.effect == effect);
    let marks = own.map(|(at, step)| {
        format!("CASE WHEN breaks_{at} THEN {} END", scribe.dialect.text(step.rule.id.as_str()))
    });
    scribe.dialect.compact(&marks.collect::<Vec<_>>())
}
