use zabeteh::targets::registry::ALL;

use super::fixture;

#[test]
fn targets_are_sorted_by_name() {
    assert!(ALL.is_sorted_by_key(|target| target.name()));
}

#[test]
fn every_file_says_first_what_made_it() {
    for artifact in ALL.iter().flat_map(|target| target.emit(&fixture::contract())) {
        let start: String = artifact.text.chars().take(400).collect();
        let made = start.contains("made by zabeteh");
        assert!(made, "{} does not say what made it", artifact.path);
    }
}

#[test]
fn every_file_is_the_same_twice_and_ends_with_one_line_end() {
    let contract = fixture::contract();
    for target in ALL {
        let artifacts = target.emit(&contract);
        assert_eq!(artifacts, target.emit(&contract), "{}", target.name());
        for artifact in artifacts {
            let ends = artifact.text.ends_with('\n') && !artifact.text.ends_with("\n\n");
            assert!(ends && !artifact.text.contains('\r'), "{}", artifact.path);
        }
    }
}
