use std::collections::BTreeSet;

use rayon::prelude::*;
use serde_json::{Value as Json, json};

use crate::contract::{Contract, Record};
use crate::evaluate::{Plan, answerable, evaluate, run};
use crate::text::Date;

use super::cover::cover;
use super::envelope::shapes;
use super::forces::plans;
use super::goals::{Goal, goals};
use super::lookup::{Lookup, scopes};
use super::meeting::{Candidate, Meeting};
use super::obligations::others;
use super::packing::pack;
use super::search::search;
use super::vector::{RecordVectors, Vector};

/// Makes the vectors of all records, in the order of the contract.
pub fn all(contract: &Contract) -> Vec<RecordVectors> {
    contract.records.par_iter().map(|record| of_record(contract, record)).collect()
}

/// Makes the vectors of one record; nothing but what it reads itself can change them.
pub fn of_record(contract: &Contract, record: &Record) -> RecordVectors {
    let scopes = scopes(contract, record);
    let meeting = Meeting::of(Lookup { contract, record, scopes: &scopes });
    let mut pool = Pool { open: meeting.all.clone(), meeting: &meeting, found: Vec::new() };
    let (days, spare) = pool.seed();
    pool.reach_goals(&days);
    let conditions = cover(std::mem::take(&mut pool.found));
    let chosen = conditions.iter().map(|it| &it.filing);
    let bases: Vec<Json> = chosen.chain(&spare).map(|it| documented(record, it)).collect();
    let values = pack(&meeting, &bases, &mut pool.open);
    let mut found = conditions;
    found.extend(values);
    found.extend(pool.shaped(bases.first()));
    let chosen = cover(found);
    let met: BTreeSet<&String> = chosen.iter().flat_map(|it| &it.met).collect();
    RecordVectors {
        record: record.id.clone(),
        obligations: meeting.all.len(),
        unreached: meeting.all.iter().filter(|id| !met.contains(id)).cloned().collect(),
        vectors: chosen.into_iter().map(|it| vector(contract, it)).collect(),
    }
}

fn vector(contract: &Contract, candidate: Candidate) -> Vector {
    let verdict = evaluate(contract, &candidate.filing);
    Vector { covers: candidate.met.into_iter().collect(), filing: candidate.filing, verdict }
}

/// What was found so far.
struct Pool<'a> {
    meeting: &'a Meeting<'a>,
    /// The obligations that no candidate meets.
    open: BTreeSet<String>,
    found: Vec<Candidate>,
}

impl Pool<'_> {
    /// Begins with the scenarios of the record and its sample filing; returns the days on which
    /// they file, and the sample and the scenarios with every answer, on which values may be shown
    /// that nothing else has a place for.
    fn seed(&mut self) -> (Vec<Date>, Vec<Json>) {
        let Lookup { contract, record, .. } = self.meeting.lookup;
        let own = contract.scenarios.iter().filter(|it| it.record == record.id);
        let scenarios: Vec<_> = own.collect();
        let usual = record.force.since.or(contract.regulation.revision).unwrap_or(Date::FIRST);
        let mut days: Vec<Date> = scenarios.iter().map(|it| it.on).chain([usual]).collect();
        days.sort_unstable();
        days.dedup();
        days.truncate(1);
        let plan = Plan::on(days.last().copied().unwrap_or(usual));
        let answered = answerable(contract, record).into_iter().map(|it| (it.id.clone(), true));
        let every = Plan { answered: answered.collect(), ..plan.clone() };
        let mut spare = vec![every.filing(contract, record)];
        spare.extend(scenarios.into_iter().map(|scenario| run(contract, scenario).filing));
        for filing in spare.iter().rev() {
            self.add(filing.clone());
        }
        self.plan(&plan);
        (days, spare)
    }

    fn reach_goals(&mut self, days: &[Date]) {
        let lookup = self.meeting.lookup;
        for goal in goals(lookup, &self.meeting.questions) {
            if self.open.contains(&goal.id) {
                self.reach(&goal, days);
            }
        }
        for (id, plan) in plans(lookup) {
            let filing = plan.filing(lookup.contract, lookup.record);
            self.keep(self.meeting.candidate(filing, &[id]));
        }
    }

    fn reach(&mut self, goal: &Goal, days: &[Date]) {
        for plan in search(self.meeting.lookup, goal, days) {
            self.plan(&plan);
            if !self.open.contains(&goal.id) {
                return;
            }
        }
    }

    fn plan(&mut self, plan: &Plan) {
        let lookup = self.meeting.lookup;
        self.add(plan.filing(lookup.contract, lookup.record));
        let silent = others(lookup).into_iter().map(|id| (id, false));
        let unanswered = Plan { answered: silent.collect(), ..plan.clone() };
        self.add(unanswered.filing(lookup.contract, lookup.record));
    }

    /// Adds a filing, and it again without documents, and with all of them but no answer, where
    /// that shows more.
    fn add(&mut self, filing: Json) {
        let mut bare = filing.clone();
        bare["documents"] = json!({});
        let mut silent = documented(self.meeting.lookup.record, &filing);
        silent["answers"] = json!({});
        for filing in [filing, bare, silent] {
            self.keep(self.meeting.candidate(filing, &[]));
        }
    }

    fn keep(&mut self, candidate: Candidate) {
        if candidate.met.iter().any(|id| self.open.contains(id)) {
            self.open.retain(|id| !candidate.met.contains(id));
            self.found.push(candidate);
        }
    }

    fn shaped(&self, base: Option<&Json>) -> Vec<Candidate> {
        let Some(base) = base else {
            return Vec::new();
        };
        let shapes = shapes(self.meeting.lookup, base).into_iter();
        shapes.map(|(ids, filing)| self.meeting.candidate(filing, &ids)).collect()
    }
}

/// A filing in which every document that the record knows is given.
fn documented(record: &Record, filing: &Json) -> Json {
    let given = record.documents.iter().map(|it| (it.document.to_string(), json!({})));
    let mut filing = filing.clone();
    filing["documents"] = Json::Object(given.collect());
    filing
}
