use crate::contract::Contract;
use crate::targets::shelf::pretty;
use crate::targets::{Artifact, Target};

use super::{coverage, layout, view, witness};

/// The JSON Schemas.
pub struct JsonSchemas;

impl Target for JsonSchemas {
    fn name(&self) -> &'static str {
        "json_schema"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let mut artifacts = Vec::with_capacity(2 * contract.records.len() + 1);
        let mut clauses = Vec::with_capacity(contract.records.len());
        let witnesses = witness::witnesses(contract);
        for record in &contract.records {
            let mut schema = view::schema(contract, record);
            let layout = layout::layout(contract, record);
            let path = format!("schemas/{}", record.id);
            artifacts.push(Artifact::new(format!("{path}.schema.json"), pretty(&schema.tree)));
            artifacts.push(Artifact::new(format!("{path}.uischema.json"), pretty(&layout)));
            witness::attach(&record.id, &mut schema.clauses, &witnesses);
            clauses.push((&record.id, schema.clauses));
        }
        let coverage = pretty(&coverage::coverage(&clauses));
        artifacts.push(Artifact::new("schemas/coverage.json", coverage));
        artifacts
    }
}
