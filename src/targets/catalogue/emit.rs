use crate::contract::Contract;
use crate::targets::shelf::{pretty, render};
use crate::targets::{Artifact, Target};

use super::view;

/// The catalogue.
pub struct Catalogue;

impl Target for Catalogue {
    fn name(&self) -> &'static str {
        "catalogue"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let template = include_str!("templates/README.md.j2");
        let guide = render("README.md.j2", template, view::guide(contract));
        vec![
            Artifact::new("README.md", guide),
            Artifact::new("catalogue.json", pretty(&view::catalogue(contract))),
            Artifact::new("catalogue.schema.json", pretty(&view::schema())),
            Artifact::new("verdict.schema.json", pretty(&view::verdict_schema())),
        ]
    }
}
