use crate::check::Checked;
use crate::model::regulation::Regulation;

use super::lowering;
use super::{Contract, Law, Organisation, RegulationHead};

/// Lowers a checked regulation to its meaning: dates in force, exceptions and rules that stand in
/// another one's place become conditions, and what can never be asked is gone.
pub fn from_checked(checked: &Checked) -> Contract {
    let regulation = checked.regulation();
    let documents = regulation.documents.iter().map(|document| (&document.id, document));
    let vocabulary: lowering::Vocabulary<'_> = documents.collect();
    let records = regulation.records.iter();
    let mut contract = Contract {
        regulation: head(regulation),
        organisations: organisations(regulation),
        laws: laws(regulation),
        lists: regulation.lists.iter().map(lowering::list).collect(),
        documents: regulation.documents.iter().map(lowering::document).collect(),
        parameters: regulation.parameters.iter().map(lowering::parameter).collect(),
        tables: regulation.tables.iter().map(lowering::table).collect(),
        records: records.map(|record| lowering::record(record, &vocabulary)).collect(),
        codes: regulation.codes.iter().map(lowering::code).collect(),
        questions: regulation.questions.iter().map(lowering::question).collect(),
        journeys: regulation.journeys.iter().map(lowering::journey).collect(),
        scenarios: regulation.scenarios.iter().filter_map(lowering::scenario).collect(),
    };
    sort(&mut contract);
    contract
}

fn head(regulation: &Regulation) -> RegulationHead {
    match &regulation.head {
        Some(head) => RegulationHead {
            id: head.id.clone(),
            title: head.heading.title.clone(),
            published_by: head.published_by.clone(),
            revision: head.revision,
        },
        None => RegulationHead {
            id: "regulation".to_owned(),
            title: crate::text::Bilingual::new("مجموعه ضوابط", "regulation"),
            published_by: None,
            revision: None,
        },
    }
}

fn organisations(regulation: &Regulation) -> Vec<Organisation> {
    let body = |body: &crate::model::regulation::Organisation| Organisation {
        id: body.id.clone(),
        title: body.heading.title.clone(),
    };
    regulation.organisations.iter().map(body).collect()
}

fn laws(regulation: &Regulation) -> Vec<Law> {
    let law = |law: &crate::model::regulation::Law| Law {
        id: law.id.clone(),
        title: law.heading.title.clone(),
        dated: law.dated,
    };
    regulation.laws.iter().map(law).collect()
}

fn sort(contract: &mut Contract) {
    contract.organisations.sort_by(|left, right| left.id.cmp(&right.id));
    contract.laws.sort_by(|left, right| left.id.cmp(&right.id));
    contract.lists.sort_by(|left, right| left.id.cmp(&right.id));
    contract.documents.sort_by(|left, right| left.id.cmp(&right.id));
    contract.parameters.sort_by(|left, right| left.id.cmp(&right.id));
    contract.tables.sort_by(|left, right| left.id.cmp(&right.id));
    contract.records.sort_by(|left, right| (left.number, &left.id).cmp(&(right.number, &right.id)));
    contract.codes.sort_by(|left, right| left.code.cmp(&right.code));
    contract.questions.sort_by(|left, right| left.id.cmp(&right.id));
    contract.journeys.sort_by(|left, right| left.id.cmp(&right.id));
    contract.scenarios.sort_by(|left, right| left.id.cmp(&right.id));
}
