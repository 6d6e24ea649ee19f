//! What is formatted is read as the same tree, and formatting it again changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use zabeteh::syntax::{NoNames, format, parse};
use zabeteh::text::{Source, SourceId};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let source = |text: &str| Source::new(SourceId(0), "fuzz.zab", text);
    let first = parse(&source(&text));
    if !first.problems.is_empty() {
        return;
    }
    let once = format(&first.value, first.value.lang, &NoNames);
    let second = parse(&source(&once));
    assert!(second.value == first.value);
    assert_eq!(format(&second.value, second.value.lang, &NoNames), once);
});
