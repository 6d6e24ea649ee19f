//! Any JSON gets a verdict; what is normalised stays so; and a filing is refused where it has findings.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use zabeteh::compile::compile;
use zabeteh::contract::Contract;
use zabeteh::evaluate::{Outcome, evaluate, normalise};
use zabeteh::text::{Source, SourceId};

static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
    let texts = [
        include_str!("../../tests/cases/cli/repository/forms/shared/vocabulary.zab"),
        include_str!("../../tests/cases/cli/repository/forms/permit/01-wall-repair.zab"),
    ];
    let sources = (0..).zip(texts).map(|(id, text)| Source::new(SourceId(id), "fuzz.zab", text));
    compile(&sources.collect::<Vec<_>>()).contract.expect("the forms of the tests are sound")
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(filing) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    let verdict = evaluate(&CONTRACT, &filing);
    assert_eq!(verdict.findings.is_empty(), verdict.outcome != Outcome::Refused);
    assert_eq!(verdict, evaluate(&CONTRACT, &filing));
    let once = normalise(&CONTRACT, &filing);
    assert_eq!(normalise(&CONTRACT, &once), once);
});
