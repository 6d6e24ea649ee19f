use serde_json::{Map, Value as Json};

use crate::contract::{Contract, Entry, Record, Visit};
use crate::model::{Place, ProvisionId, RuleId, Scope};

use super::answers::read_answers;
use super::case::Case;
use super::computed;
use super::decide::{Decision, blocks, decide};
use super::documents::documents;
use super::finding::Finding;
use super::needs::{Needs, needs};
use super::outcome::Outcome;
use super::rules::rules;
use super::settle::settle;
use super::structure::{Shape, shape, structure};
use super::trace::{RuleState, Trace};
use super::verdict::Verdict;
use super::view::View;
use super::visit_verdict::VisitVerdict;
use super::wire::wire;

/// A verdict with what led to it.
pub(super) struct Judged<'a> {
    /// The verdict.
    pub(super) verdict: Verdict,
    /// What the evaluation went through.
    pub(super) trace: Trace,
    /// The case, where the filing could be read at all.
    pub(super) case: Option<Case<'a>>,
}

/// Reads, validates and decides a filing. Total on any JSON.
pub(super) fn judge<'a>(contract: &'a Contract, json: &Json) -> Judged<'a> {
    let record = json.get("form").and_then(Json::as_str);
    let record = record.and_then(|id| contract.records.iter().find(|it| it.id.as_str() == id));
    let read = shape(contract, json).and_then(|shape| {
        let record = record.ok_or_else(Vec::new)?;
        Ok((record, shape))
    });
    match read {
        Ok((record, shape)) => judge_shape(contract, (record, &shape), json),
        Err(findings) => Judged {
            verdict: unread(contract, record, findings),
            trace: Trace::default(),
            case: None,
        },
    }
}

fn unread(contract: &Contract, record: Option<&Record>, findings: Vec<Finding>) -> Verdict {
    Verdict {
        form: record.map(|record| record.id.clone()),
        revision: contract.regulation.revision,
        outcome: Outcome::Refused,
        findings,
        notices: Vec::new(),
        documents: Vec::new(),
        needs: Vec::new(),
        inquiries: Vec::new(),
        waiting: Vec::new(),
        checks: Vec::new(),
        computed: Map::new(),
        visit: VisitVerdict::default(),
    }
}

fn judge_shape<'a>(
    contract: &'a Contract,
    (record, shape): (&'a Record, &Shape<'_>),
    json: &Json,
) -> Judged<'a> {
    let mut case = Case::new(contract, record, shape.filed_on);
    let mut findings = structure(contract, json, shape);
    // A field may be asked because of an answer, never the other way round: answers are read first
    // and reported after the fields.
    let of_answers = shape.answers.map_or_else(Vec::new, |it| read_answers(&mut case, it));
    findings.extend(settle(&mut case, &Scope::Filing, shape.fields));
    findings.extend(of_answers);
    let (documents, missing) = documents(&case, shape.documents);
    findings.extend(missing);
    let needs = needs(&case);
    let rules = rules(&case, &needs.waiting);
    findings.extend(rules.findings);
    attach(&mut findings, rules.stops);
    let verdict = Verdict {
        outcome: outcome(&findings, &needs),
        findings,
        notices: rules.notices,
        documents,
        needs: needs.needs,
        inquiries: needs.inquiries,
        waiting: needs.waiting,
        checks: checks(&case),
        computed: computed_values(&case),
        visit: visit(&case),
        ..unread(contract, Some(record), Vec::new())
    };
    Judged { verdict, trace: trace(&case, rules.states), case: Some(case) }
}

/// Tells the first finding at or below each path which rules wait for it.
fn attach(findings: &mut [Finding], stops: Vec<(String, RuleId)>) {
    for (path, rule) in stops {
        let below = format!("{path}/");
        let finding = findings
            .iter_mut()
            .find(|it| it.rule.is_none() && (it.path == path || it.path.starts_with(&below)));
        if let Some(finding) = finding {
            finding.stops.push(rule);
        }
    }
}

fn outcome(findings: &[Finding], needs: &Needs) -> Outcome {
    if !findings.is_empty() {
        Outcome::Refused
    } else if !needs.waiting.is_empty() {
        Outcome::Waiting
    } else {
        Outcome::Accepted
    }
}

fn checks(case: &Case<'_>) -> Vec<ProvisionId> {
    let all = case.record.provisions.iter();
    let known = all.filter(|it| decide(View::of(case), &it.when).is_true());
    known.map(|it| it.id.clone()).collect()
}

fn computed_values(case: &Case<'_>) -> Map<String, Json> {
    let view = View::of(case);
    let known = case.record.computed().filter(|it| {
        let place = Place::filing(it.id.clone());
        blocks(view, &[place]).is_empty()
    });
    let written = known.filter_map(|it| {
        let value = computed::value(view, it)?;
        Some((it.id.to_string(), wire(&value, &it.value_type)?))
    });
    written.collect()
}

fn visit(case: &Case<'_>) -> VisitVerdict {
    let holds = |visit: &&Visit| decide(View::of(case), &visit.when).is_true();
    let visit = case.record.visits.iter().find(holds);
    visit.map_or_else(VisitVerdict::default, |visit| VisitVerdict {
        required: true,
        because: Some(visit.because),
        note: visit.note.clone(),
    })
}

fn trace(case: &Case<'_>, rules: Vec<(RuleId, RuleState)>) -> Trace {
    let known = |when| match decide(View::of(case), when) {
        Decision::Known(holds) => Some(holds),
        Decision::Open(_) => None,
    };
    let documents = case.record.documents.iter();
    let fields = case.record.entries().filter_map(|entry| match entry {
        Entry::Field(field) => Some((&field.id, &field.when)),
        Entry::Rows(rows) => Some((&rows.id, &rows.when)),
        Entry::Computed(_) => None,
    });
    Trace {
        rules,
        documents: documents
            .filter_map(|it| Some((it.document.clone(), known(&it.when)?)))
            .collect(),
        fields: fields.filter_map(|(id, when)| Some((id.clone(), known(when)?))).collect(),
    }
}
