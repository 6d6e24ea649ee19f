use serde::Serialize;

use crate::contract::Contract;
use crate::targets::{Artifact, Target};
use crate::vectors::{all, messages, normalising};

use super::view::{head, head_of};

/// The vectors.
pub struct Vectors;

impl Target for Vectors {
    fn name(&self) -> &'static str {
        "vectors"
    }

    fn emit(&self, contract: &Contract) -> Vec<Artifact> {
        let forms = all(contract).into_iter().map(|of| {
            let text = lines(&head_of(contract, &of), &of.vectors);
            Artifact::new(format!("vectors/{}.jsonl", of.record), text)
        });
        let typed = lines(&head(contract), &normalising(contract));
        let messages = lines(&head(contract), &messages(contract));
        let shared = [
            Artifact::new("vectors/normalise.jsonl", typed),
            Artifact::new("vectors/sms.jsonl", messages),
        ];
        forms.chain(shared).collect()
    }
}

fn lines(head: &impl Serialize, all: &[impl Serialize]) -> String {
    std::iter::once(line(head)).chain(all.iter().map(line)).collect()
}

fn line(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value);
    text.expect("plain data with texts as keys is always JSON") + "\n"
}
