use serde_json::{Map, Value, json};

use crate::contract::{Contract, Record};
use crate::evaluate::sample_filing;
use crate::paper::{Edition, Sheet, SheetKind, compose};
use crate::targets::shelf::{header, pretty};
use crate::targets::{Artifact, Target};
use crate::text::{Date, Lang};

use super::assets::assets;
use super::page::{Assets, page, template};
use super::schema::schema;
use super::variables::variables;

/// The printed forms.
pub struct Print;

impl Target for Print {
    fn name(&self) -> &'static str {
        "print"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let forms = contract.records.iter().flat_map(|record| form(contract, record));
        let shared = assets().into_iter();
        let shared =
            shared.map(|file| Artifact::new(format!("print/assets/{}", file.path), file.text));
        shared.chain(forms).collect()
    }
}

fn form(contract: &Contract, record: &Record) -> Vec<Artifact> {
    let id = &record.id;
    let persian = blank(contract, record, Lang::Fa);
    let english = blank(contract, record, Lang::En);
    let example = example(contract, record);
    vec![
        Artifact::new(format!("print/{id}.html.j2"), template(&persian)),
        Artifact::new(format!("print/{id}.context.schema.json"), pretty(&schema(&persian))),
        Artifact::new(format!("print/{id}.example.json"), pretty(&headed(&example))),
        Artifact::new(format!("print/{id}.blank.html"), page(&persian, Assets::At("assets"))),
        Artifact::new(format!("print/en/{id}.html.j2"), template(&english)),
        Artifact::new(format!("print/en/{id}.blank.html"), page(&english, Assets::At("../assets"))),
    ]
}

/// The variables of a sheet, with the line that says what made the file before them.
fn headed(sheet: &Sheet) -> Map<String, Value> {
    let mut whole = Map::from_iter([(header::KEY.to_owned(), json!(header::LINE))]);
    if let Value::Object(variables) = json!(variables(sheet)) {
        whole.extend(variables);
    }
    whole
}

fn blank(contract: &Contract, record: &Record, lang: Lang) -> Sheet {
    compose(contract, record, Edition { kind: SheetKind::Form, lang }, None)
}

/// The sample filing of the day of the revision, as every vector has it.
fn example(contract: &Contract, record: &Record) -> Sheet {
    let day = contract.regulation.revision.unwrap_or(Date::FIRST);
    let filing = sample_filing(contract, record, day);
    let edition = Edition { kind: SheetKind::Form, lang: Lang::Fa };
    compose(contract, record, edition, Some(&filing))
}
