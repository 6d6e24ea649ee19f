use std::collections::BTreeSet;

use proptest::prelude::*;
use zabeteh::syntax::tree::{Node, Tag};
use zabeteh::syntax::{format, parse};
use zabeteh::text::Lang;

use super::cases::source;
use super::generator::{Table, tree};

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_tree_is_read_as_it_was_written(seed in any::<u64>()) {
        let ast = tree(seed);
        let text = format(&ast, Lang::En, &Table);
        let read = parse(&source(&text));
        prop_assert!(read.problems.is_empty(), "{text}\n{:?}", read.problems);
        prop_assert!(read.value == ast, "{text}\n{}", format(&read.value, Lang::En, &Table));
        prop_assert_eq!(format(&read.value, Lang::En, &Table), text);
    }

    #[test]
    fn translation_there_and_back_gives_the_same_bytes(seed in any::<u64>()) {
        let ast = tree(seed);
        let english = format(&ast, Lang::En, &Table);
        let persian = format(&ast, Lang::Fa, &Table);
        let read = parse(&source(&persian));
        prop_assert!(read.problems.is_empty(), "{persian}\n{:?}", read.problems);
        prop_assert_eq!(read.value.lang, Lang::Fa);
        prop_assert_eq!(&format(&read.value, Lang::Fa, &Table), &persian);
        prop_assert_eq!(format(&read.value, Lang::En, &Table), english, "{}", persian);
    }
}

#[test]
fn the_generator_gives_every_kind_of_statement() {
    let mut tags: BTreeSet<Tag> = BTreeSet::new();
    for seed in 0..400 {
        let mut open: Vec<Node> = tree(seed).declarations;
        while let Some(node) = open.pop() {
            tags.insert(node.tag());
            open.extend(node.children);
        }
    }
    assert_eq!(tags.len(), Tag::Promise as usize + 1);
}
