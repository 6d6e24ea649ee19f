use crate::contract::{Asked, Copies, Effect, Presence};
use crate::model::RecordId;
use crate::program::{DocumentStep, NeedStep, ProvisionStep, RuleStep, VisitStep};

use super::expressions::Expressions;
use super::names::{exported, literal, literals};
use super::steps::{answer_indexes, guard};
use super::tables::{basis, because, numbers, row, text};

pub(super) fn document<'a>(
    it: &mut Expressions<'_, 'a>,
    papers: &[&str],
    step: &DocumentStep<'a>,
) -> String {
    let id = step.requirement.document.as_str();
    let wanted = format!("{}Document{}", it.names.prefix, exported(id));
    let replaced_by = answer_indexes(it.program, step.replaced_by.iter().copied().cloned());
    let paper = papers.iter().position(|paper| *paper == id).unwrap_or(0);
    row([
        Some(format!("id: {}", literal(id))),
        Some(format!("title: {}", text(&step.title))),
        (paper > 0).then(|| format!("paper: {paper}")),
        (step.requirement.asked == Asked::Optional).then(|| "isOptional: true".to_owned()),
        Some(format!("copies: {}", literal(copies(step.requirement.copies)))),
        guard(it, None, "when", &step.when, &wanted),
        because("because", step.because),
        basis(&step.requirement.basis),
        numbers("replacedBy", &replaced_by),
    ])
}

pub(super) fn copies(copies: Copies) -> &'static str {
    match copies {
        Copies::Original => "original",
        Copies::Copy => "copy",
        Copies::OriginalAndCopy => "original-and-copy",
        Copies::CertifiedCopy => "certified-copy",
        Copies::Electronic => "electronic",
    }
}

pub(super) fn need<'a>(it: &mut Expressions<'_, 'a>, (at, step): (usize, &NeedStep<'a>)) -> String {
    let first = step.need.any_of.first().map_or_else(|| at.to_string(), |id| exported(id.as_str()));
    let wanted = format!("{}Needs{first}", it.names.prefix);
    let inquiries = answer_indexes(it.program, step.inquiries.iter().copied().cloned());
    let awaited = answer_indexes(it.program, step.awaited.iter().copied().cloned());
    let any_of = literals(step.need.any_of.iter().map(RecordId::as_str));
    row([
        Some(format!("anyOf: []string{{{any_of}}}")),
        guard(it, None, "when", &step.when, &wanted),
        because("because", step.because),
        numbers("inquiries", &inquiries),
        numbers("awaited", &awaited),
    ])
}

pub(super) fn rule<'a>(it: &mut Expressions<'_, 'a>, step: &RuleStep<'a>) -> String {
    let id = step.rule.id.as_str();
    let wanted = format!("{}Rule{}", it.names.prefix, exported(id));
    let answers = answer_indexes(it.program, step.inquiries.iter().cloned());
    let mut pointers = step.pointers.iter();
    let path = pointers.next().map_or("", String::as_str);
    let reads = literals(pointers);
    row([
        Some(format!("id: {}", literal(id))),
        (step.rule.effect == Effect::Advises).then(|| "advises: true".to_owned()),
        guard(it, None, "when", &step.when, &format!("{wanted}Applies")),
        guard(it, None, "holds", &step.holds, &wanted),
        numbers("answers", &answers),
        Some(format!("path: {}", literal(path))),
        (!reads.is_empty()).then(|| format!("reads: []string{{{reads}}}")),
        Some(format!("message: {}", text(&step.rule.message))),
        Some(format!("remedy: {}", text(&step.rule.remedy))),
        basis(&step.rule.basis),
    ])
}

pub(super) fn provision<'a>(it: &mut Expressions<'_, 'a>, step: &ProvisionStep<'a>) -> String {
    let id = step.provision.id.as_str();
    let wanted = format!("{}Provision{}", it.names.prefix, exported(id));
    row([Some(format!("id: {}", literal(id))), guard(it, None, "when", &step.when, &wanted)])
}

pub(super) fn visit<'a>(
    it: &mut Expressions<'_, 'a>,
    (at, step): (usize, &VisitStep<'a>),
) -> String {
    let wanted = format!("{}Visit{}", it.names.prefix, at + 1);
    row([
        Some(format!("because: {}", literal(presence(step.visit.because)))),
        because("note", step.visit.note.as_ref()),
        guard(it, None, "when", &step.when, &wanted),
    ])
}

pub(super) fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Drawings => "drawings",
        Presence::CaseOpening => "case-opening",
        Presence::OwnershipTransfer => "ownership-transfer",
    }
}
