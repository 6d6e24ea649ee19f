use serde_json::{Value as Json, json};
use zabeteh::contract::{Contract, Entry, Record};
use zabeteh::evaluate::{Finding, FindingCode, Verdict, evaluate};

use super::Dice;
use super::pointer::{Asked, asked, put, take};
use super::values::{Marks, any, rows};

/// How often a filing is judged and mended before it is left as it is.
const ROUNDS: usize = 5;

/// Does what the findings ask for, as an applicant would, until only rules are broken. So filings
/// come to be accepted that take every branch of a form.
pub(super) fn mend(
    dice: &mut Dice,
    contract: &Contract,
    (record, marks): (&Record, &Marks),
    filing: &mut Json,
) -> Verdict {
    let mut verdict = evaluate(contract, filing);
    for _ in 0..ROUNDS {
        if verdict.findings.iter().all(|finding| finding.code == FindingCode::Rule) {
            break;
        }
        for finding in &verdict.findings {
            follow(dice, contract, (record, marks), (filing, finding));
        }
        verdict = evaluate(contract, filing);
    }
    verdict
}

fn follow(
    dice: &mut Dice,
    contract: &Contract,
    (record, marks): (&Record, &Marks),
    (filing, finding): (&mut Json, &Finding),
) {
    match finding.code {
        FindingCode::Rule => {}
        FindingCode::NotAsked | FindingCode::Unknown => take(filing, &finding.path),
        FindingCode::Document => put(filing, &finding.path, json!({"copies": 1})),
        _ => {
            let value = match asked(contract, record, &finding.path) {
                Some(Asked::Column(field) | Asked::Entry(Entry::Field(field))) => {
                    any(dice, &field.value_type, marks)
                }
                Some(Asked::Entry(Entry::Rows(group))) => rows(dice, group, marks),
                Some(Asked::Entry(Entry::Computed(_))) | None => return,
            };
            put(filing, &finding.path, value);
        }
    }
}
