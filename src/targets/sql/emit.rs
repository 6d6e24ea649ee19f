use serde::Serialize;

use crate::contract::Contract;
use crate::targets::shelf::render;
use crate::targets::{Artifact, Target};

use super::dialect::Dialect;
use super::view::{FormView, form};

/// The rules in SQL.
pub struct Sql;

impl Target for Sql {
    fn name(&self) -> &'static str {
        "sql"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let guide = Guide { records: contract.records.len() };
        let guide = render("README.md.j2", include_str!("templates/README.md.j2"), guide);
        let mut artifacts = vec![artifact("README.md", guide)];
        for dialect in Dialect::ALL {
            artifacts.push(functions(dialect));
            artifacts.extend(contract.records.iter().map(|record| {
                let view = form(contract, record, dialect);
                query(dialect, record.id.as_str(), &view)
            }));
        }
        artifacts
    }
}

#[derive(Serialize)]
struct Guide {
    records: usize,
}

fn artifact(path: &str, text: String) -> Artifact {
    Artifact::new(format!("validators/sql/{path}"), text)
}

fn functions(dialect: Dialect) -> Artifact {
    let text = render("functions.j2", dialect.functions(), ());
    artifact(&format!("{}/functions.sql", dialect.name()), text)
}

fn query(dialect: Dialect, id: &str, view: &FormView) -> Artifact {
    let template = match dialect {
        Dialect::DuckDb | Dialect::Spark => include_str!("templates/query.j2"),
        Dialect::Postgres => include_str!("templates/view.j2"),
    };
    artifact(&format!("{}/{id}.sql", dialect.name()), render("query.j2", template, view))
}
