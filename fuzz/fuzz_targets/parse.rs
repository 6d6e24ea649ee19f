//! Any bytes give a tree, and every problem marks a place inside them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use zabeteh::syntax::parse;
use zabeteh::text::{Source, SourceId};

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new(SourceId(0), "fuzz.zab", String::from_utf8_lossy(bytes));
    for problem in parse(&source).problems.iter() {
        assert!(source.text.get(problem.span.range()).is_some());
        let fix = problem.fix.as_ref().map(|fix| fix.span.range());
        assert!(fix.is_none_or(|range| source.text.get(range).is_some()));
    }
});
