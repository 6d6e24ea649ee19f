use serde::Serialize;

use crate::contract::{Asked, Computed, Copies, Effect, Presence};
use crate::model::{RecordId, ValueType};
use crate::program::{DocumentStep, NeedStep, Program, RuleStep, VisitStep};

use super::computed::{ComputedView, computed};
use super::constants::Constant;
use super::names::{literal, literals, own};
use super::part_view::{Holder, PartView, basis, name_of, pair, part, reads, words};
use super::printer::{NamedCondition, Printer};

/// The module of one record.
#[derive(Debug, Serialize)]
pub(super) struct FormView {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) name: String,
    pub(super) revision: Option<String>,
    pub(super) since: Option<i64>,
    pub(super) until: Option<i64>,
    pub(super) constants: Vec<Constant>,
    pub(super) conditions: Vec<NamedCondition>,
    pub(super) functions: Vec<ComputedView>,
    pub(super) fields: PartView,
    pub(super) answers: Vec<AnswerView>,
    pub(super) documents: Vec<DocumentView>,
    pub(super) needs: Vec<NeedView>,
    pub(super) rules: Vec<RuleView>,
    pub(super) provisions: Vec<GuardView>,
    pub(super) visits: Vec<GuardView>,
    pub(super) computed: Vec<ResultView>,
}

#[derive(Debug, Serialize)]
pub(super) struct AnswerView {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) part: PartView,
}

/// Something with a condition; `what` is its id or its constant result.
#[derive(Debug, Serialize)]
pub(super) struct GuardView {
    pub(super) what: String,
    pub(super) when: Option<String>,
    pub(super) reads: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct DocumentView {
    pub(super) guard: GuardView,
    /// The JSON of the document.
    pub(super) json: String,
    pub(super) name: String,
    pub(super) copies: String,
    pub(super) is_optional: bool,
    pub(super) because: Option<String>,
    pub(super) replaced_by: Option<String>,
    pub(super) basis: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct NeedView {
    pub(super) guard: GuardView,
    pub(super) because: Option<String>,
    pub(super) inquiries: Option<String>,
    pub(super) awaited: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct RuleView {
    pub(super) guard: GuardView,
    pub(super) holds: String,
    pub(super) rests: Option<String>,
    pub(super) at: Option<String>,
    pub(super) inquiries: Option<String>,
    pub(super) message: String,
    pub(super) remedy: String,
    pub(super) basis: Option<String>,
    pub(super) is_advice: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct ResultView {
    pub(super) id: String,
    pub(super) function: String,
    pub(super) reads: Option<String>,
    pub(super) written: Option<String>,
}

/// Decides everything about the module of a record.
pub(super) fn view<'a>(program: &'a Program<'a>) -> FormView {
    let record = program.record;
    let mut printer = Printer::new(program);
    let fields = part(&mut printer, Holder::Filing, &program.fields);
    let answers = program.answers.iter().map(|answer| AnswerView {
        id: literal(answer.inquiry.id.as_str()),
        name: pair(&answer.inquiry.title),
        part: part(&mut printer, Holder::Answer(answer.inquiry.id.as_str()), &answer.part),
    });
    let answers = answers.collect();
    let functions = program.derived.iter().map(|it| computed(&mut printer, it)).collect();
    let documents = program.documents.iter().map(|it| document(&mut printer, it)).collect();
    let needs = program.needs.iter().map(|it| need(&mut printer, it)).collect();
    let rules = program.rules.iter().map(|it| rule(&mut printer, it)).collect();
    let provisions = program.provisions.iter().map(|it| GuardView {
        what: literal(it.provision.id.as_str()),
        when: printer.guard(&it.when),
        reads: reads(&it.when),
    });
    let provisions = provisions.collect();
    let visits = program.visits.iter().map(|it| visit(&mut printer, it)).collect();
    let computed = results(&printer);
    let conditions = std::mem::take(&mut printer.conditions);
    FormView {
        id: literal(record.id.as_str()),
        title: super::names::comment(&record.title.en),
        name: pair(&record.title),
        revision: program.contract.regulation.revision.map(|it| literal(&it.wire())),
        since: record.force.since.map(|it| it.day_number()),
        until: record.force.until.map(|it| it.day_number()),
        constants: printer.constants.declared(),
        conditions,
        functions,
        fields,
        answers,
        documents,
        needs,
        rules,
        provisions,
        visits,
        computed,
    }
}

fn document<'a>(printer: &mut Printer<'a>, step: &'a DocumentStep<'a>) -> DocumentView {
    let requirement = step.requirement;
    DocumentView {
        guard: GuardView {
            what: literal(requirement.document.as_str()),
            when: printer.guard(&step.when),
            reads: reads(&step.when),
        },
        name: pair(&step.title),
        json: own("o", requirement.document.as_str()),
        copies: literal(copies(requirement.copies)),
        is_optional: requirement.asked == Asked::Optional,
        because: step.because.map(words),
        replaced_by: some(&step.replaced_by),
        basis: basis(&requirement.basis),
    }
}

fn some(ids: &[&RecordId]) -> Option<String> {
    (!ids.is_empty()).then(|| literals(ids))
}

fn copies(copies: Copies) -> &'static str {
    match copies {
        Copies::Original => "original",
        Copies::Copy => "copy",
        Copies::OriginalAndCopy => "original-and-copy",
        Copies::CertifiedCopy => "certified-copy",
        Copies::Electronic => "electronic",
    }
}

fn need<'a>(printer: &mut Printer<'a>, step: &'a NeedStep<'a>) -> NeedView {
    NeedView {
        guard: GuardView {
            what: literals(&step.need.any_of),
            when: printer.guard(&step.when),
            reads: reads(&step.when),
        },
        because: step.because.map(words),
        inquiries: some(&step.inquiries),
        awaited: some(&step.awaited),
    }
}

fn rule<'a>(printer: &mut Printer<'a>, step: &'a RuleStep<'a>) -> RuleView {
    let rule = step.rule;
    let holds = printer.formula(&rule.holds.formula);
    let holds = printer.function_of(&holds);
    let reported = if step.holds.rests_on.is_empty() { &step.when } else { &step.holds };
    let usual: Vec<String> = reported.rests_on.iter().map(|slot| slot.pointer()).collect();
    let inquiries: Vec<&RecordId> = step.inquiries.iter().collect();
    RuleView {
        guard: GuardView {
            what: literal(rule.id.as_str()),
            when: printer.guard(&step.when),
            reads: reads(&step.when),
        },
        holds,
        rests: reads(&step.holds),
        at: (usual != step.pointers).then(|| literals(step.pointers.iter().map(|it| name_at(it)))),
        inquiries: some(&inquiries),
        message: words(&rule.message),
        remedy: words(&rule.remedy),
        basis: basis(&rule.basis),
        is_advice: rule.effect == Effect::Advises,
    }
}

/// The runtime names values without the part of the filing in which they stand.
fn name_at(pointer: &str) -> &str {
    let name = pointer.strip_prefix("/fields/").or_else(|| pointer.strip_prefix("/answers/"));
    name.unwrap_or(pointer)
}

fn visit<'a>(printer: &mut Printer<'a>, step: &'a VisitStep<'a>) -> GuardView {
    let because = match step.visit.because {
        Presence::Drawings => "drawings",
        Presence::CaseOpening => "case-opening",
        Presence::OwnershipTransfer => "ownership-transfer",
    };
    let note = step.visit.note.as_ref().map_or_else(String::new, |note| {
        format!(", note: {{ fa: {}, en: {} }}", literal(&note.fa), literal(&note.en))
    });
    GuardView {
        what: format!("{{ required: true, because: {}{note} }}", literal(because)),
        when: printer.guard(&step.when),
        reads: reads(&step.when),
    }
}

/// The computed values of the record itself, in the order of the source.
fn results(printer: &Printer<'_>) -> Vec<ResultView> {
    let derived =
        |computed: &Computed| {
            printer.program.derived.iter().find(|it| {
                it.computed.id == computed.id && name_of(&it.slot) == computed.id.as_str()
            })
        };
    let all = printer.program.record.computed().filter_map(|it| Some((it, derived(it)?)));
    let view = all.map(|(computed, derived)| {
        let names: Vec<String> = derived.rests_on.iter().map(name_of).collect();
        ResultView {
            id: literal(computed.id.as_str()),
            function: printer.function(&derived.slot).to_owned(),
            reads: (!names.is_empty()).then(|| literals(names)),
            written: written(&computed.value_type),
        }
    });
    view.collect()
}

fn written(value_type: &ValueType) -> Option<String> {
    match value_type {
        ValueType::Date { .. } => Some("\"day\"".to_owned()),
        ValueType::Number(number) if !number.quantity.is_json_integer() => {
            Some(number.places.to_string())
        }
        ValueType::Number(_)
        | ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => None,
    }
}
