use proptest::prelude::*;
use zabeteh::contract::CodeEntry;
use zabeteh::requests::{meant, next};
use zabeteh::sms::{Conflict, LENGTH, conflict, distance, is_code};

use crate::targets::fixture::code;

#[test]
fn two_codes_with_two_different_digits_conflict() {
    assert_eq!(conflict("41827", "41833"), Some(Conflict::Near(2)));
    assert_eq!(conflict("41827", "41827"), Some(Conflict::Near(0)));
    assert_eq!(conflict("41827", "14833"), None);
    // Swapping 1 and 8 gives 48127, one digit away from 48129.
    assert_eq!(conflict("41827", "48129"), Some(Conflict::Swap));
}

#[test]
fn the_first_codes_are_the_smallest_that_keep_their_distance() {
    let mut ledger: Vec<CodeEntry> = Vec::new();
    for _ in 0..6 {
        let next = next(&ledger).expect("codes are left");
        ledger.push(code(&next, "completion"));
    }
    let given: Vec<&str> = ledger.iter().map(|entry| entry.code.as_str()).collect();
    assert_eq!(given, ["10000", "10111", "10222", "10333", "10444", "10555"]);
}

prop_compose! {
    fn a_code()(number in 10_000..100_000_u32) -> String {
        number.to_string()
    }
}

fn slips(code: &str) -> Vec<String> {
    let mut slips = Vec::new();
    for at in 0..LENGTH {
        for digit in '0'..='9' {
            let mut wrong: Vec<char> = code.chars().collect();
            wrong[at] = digit;
            slips.push(wrong.iter().collect());
        }
        let mut swapped: Vec<char> = code.chars().collect();
        swapped.swap(at, (at + 1).min(LENGTH - 1));
        slips.push(swapped.iter().collect());
    }
    slips.retain(|slip: &String| slip != code);
    slips
}

proptest! {
    #[test]
    fn distance_is_a_metric(a in a_code(), b in a_code(), c in a_code()) {
        let distance = distance;
        prop_assert_eq!(distance(&a, &b), distance(&b, &a));
        prop_assert_eq!(distance(&a, &b) == 0, a == b);
        prop_assert!(distance(&a, &c) <= distance(&a, &b) + distance(&b, &c));
        prop_assert_eq!(conflict(&a, &b), conflict(&b, &a));
    }

    #[test]
    fn no_slip_of_a_code_is_a_slip_of_a_code_without_conflict(a in a_code(), b in a_code()) {
        prop_assume!(conflict(&a, &b).is_none());
        for slip in slips(&a) {
            prop_assert_ne!(&slip, &b);
            let ledger = [code(&a, "completion"), code(&b, "completion")];
            let meant = meant(&slip, &ledger).map(|entry| entry.code.as_str());
            let is_swap = distance(&slip, &a) == 2;
            let both_swaps = is_swap && slips(&b).contains(&slip);
            prop_assert!(meant == Some(a.as_str()) || both_swaps, "{} for {}", slip, a);
        }
    }

    #[test]
    fn the_next_code_conflicts_with_none(given in proptest::collection::vec(a_code(), 0..40)) {
        let ledger: Vec<CodeEntry> = given.iter().map(|one| code(one, "completion")).collect();
        let next = next(&ledger).expect("forty codes leave room");
        prop_assert!(is_code(&next) && !given.contains(&next));
        prop_assert!(given.iter().all(|one| conflict(one, &next).is_none()));
    }
}
