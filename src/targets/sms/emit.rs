use serde_json::{Map, json};

use crate::contract::Contract;
use crate::targets::shelf::{header, pretty, render};
use crate::targets::{Artifact, Target};

use super::view::{Table, table};
use super::{code_table, yaml};

/// The SMS table.
pub struct Sms;

impl Target for Sms {
    fn name(&self) -> &'static str {
        "sms"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let table = table(contract);
        let sql = render("codes.sql.j2", include_str!("templates/codes.sql.j2"), &table);
        let readme = render("README.md.j2", include_str!("templates/README.md.j2"), &table);
        vec![
            Artifact::new("sms/README.md", readme),
            Artifact::new("sms/codes.csv", code_table::csv(&table)),
            Artifact::new("sms/codes.json", json(&table)),
            Artifact::new("sms/codes.sql", sql),
            Artifact::new("sms/codes.yaml", yaml::yaml(&table)),
        ]
    }
}

fn json(table: &Table) -> String {
    let parts = [
        (header::KEY, json!(header::LINE)),
        ("codes", json!(table.codes)),
        ("statuses", json!(table.statuses)),
    ];
    pretty(&Map::from_iter(parts.map(|(key, value)| (key.to_owned(), value))))
}
