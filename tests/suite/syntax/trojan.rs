use super::cases::{assert_shown, cases, shown};

#[test]
fn every_attack_of_the_trojan_source_family_is_named() {
    for (name, source) in cases("trojan") {
        let shown = shown(&source);
        assert!(shown.contains("\nZ01"), "{name} passes unseen");
        assert_shown("trojan", &name, shown);
    }
}
