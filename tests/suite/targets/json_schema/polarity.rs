//! For every condition: the schema holds at least where the condition does, and where the coverage
//! says *exact*, nowhere else.

use proptest::prelude::*;
use serde_json::{Value, json};
use zabeteh::model::{Formula, Relation, Term};

use super::case::{Case, filing};
use super::examples::compare;
use crate::targets::fixture::{in_row, items, place, units, value};

/// What a filing says where it differs from the sample.
#[derive(Clone, Debug)]
struct Facts {
    storeys: i64,
    area: i64,
    shared: bool,
    email: bool,
    floors: Vec<i64>,
}

impl Facts {
    fn filing(&self) -> Value {
        let mut filing = filing();
        let fields = &mut filing["fields"];
        fields["storeys"] = json!(self.storeys);
        fields["area"] = json!(format!("{}.00", self.area));
        fields["shared"] = json!(self.shared);
        if self.email {
            fields["email"] = json!("a@b.ir");
        }
        let rows = self.floors.iter().map(|floor| json!({"floor": floor, "has_lift": false}));
        fields["units"] = rows.collect();
        filing
    }
}

/// A condition and its truth, side by side.
#[derive(Clone, Debug)]
enum Claim {
    Shared,
    Email,
    Heir,
    Storeys(Relation, i64),
    Area(i64),
    AnyFloor(i64, bool),
    EveryFloor(i64, bool),
    Rows(Relation, i64),
    Low(Relation, i64),
    Not(Box<Claim>),
    And(Vec<Claim>),
    Or(Vec<Claim>),
}

fn low(most: i64, turned: bool) -> Formula {
    let low = compare(Term::Place(in_row("floor")), Relation::AtMost, most);
    if turned { Formula::Not(Box::new(low)) } else { low }
}

fn holds(left: i64, relation: Relation, right: i64) -> bool {
    match relation {
        Relation::Equal => left == right,
        Relation::Unequal => left != right,
        Relation::Below => left < right,
        Relation::AtMost => left <= right,
        Relation::Above => left > right,
        Relation::AtLeast => left >= right,
    }
}

impl Claim {
    fn formula(&self) -> Formula {
        let all = |claims: &[Claim]| claims.iter().map(Claim::formula).collect();
        let count = |only: Option<Formula>| Term::CountRows(units(), only.map(Box::new));
        match self {
            Self::Shared => Formula::Yes(place("shared")),
            Self::Email => Formula::Given(place("email")),
            Self::Heir => Formula::OneOf(place("role"), items(&["heir"])),
            Self::Storeys(relation, number) => compare(value("storeys"), *relation, *number),
            Self::Area(most) => compare(value("area"), Relation::AtMost, *most * 100),
            Self::AnyFloor(most, not) => Formula::AnyRow(units(), Box::new(low(*most, *not))),
            Self::EveryFloor(most, not) => Formula::EveryRow(units(), Box::new(low(*most, *not))),
            Self::Rows(relation, number) => compare(count(None), *relation, *number),
            Self::Low(relation, number) => compare(count(Some(low(1, false))), *relation, *number),
            Self::Not(claim) => Formula::Not(Box::new(claim.formula())),
            Self::And(claims) => Formula::And(all(claims)),
            Self::Or(claims) => Formula::Or(all(claims)),
        }
    }

    fn is_true(&self, facts: &Facts) -> bool {
        let floors = &facts.floors;
        let count = |count: usize| i64::try_from(count).expect("few rows");
        match self {
            Self::Shared => facts.shared,
            Self::Email => facts.email,
            Self::Heir => false,
            Self::Storeys(relation, number) => holds(facts.storeys, *relation, *number),
            Self::Area(most) => facts.area <= *most,
            Self::AnyFloor(most, not) => floors.iter().any(|floor| (floor <= most) != *not),
            Self::EveryFloor(most, not) => floors.iter().all(|floor| (floor <= most) != *not),
            Self::Rows(relation, number) => holds(count(floors.len()), *relation, *number),
            Self::Low(relation, number) => {
                let low = floors.iter().filter(|floor| **floor <= 1).count();
                holds(count(low), *relation, *number)
            }
            Self::Not(claim) => !claim.is_true(facts),
            Self::And(claims) => claims.iter().all(|claim| claim.is_true(facts)),
            Self::Or(claims) => claims.iter().any(|claim| claim.is_true(facts)),
        }
    }
}

fn relation() -> impl Strategy<Value = Relation> {
    use Relation::{Above, AtLeast, AtMost, Below, Equal, Unequal};
    proptest::sample::select(vec![Equal, Unequal, Below, AtMost, Above, AtLeast])
}

fn claim() -> impl Strategy<Value = Claim> {
    let atom = prop_oneof![
        Just(Claim::Shared),
        Just(Claim::Email),
        Just(Claim::Heir),
        (relation(), 1..5_i64).prop_map(|(relation, number)| Claim::Storeys(relation, number)),
        (1..5_i64).prop_map(Claim::Area),
        (0..3_i64, any::<bool>()).prop_map(|(most, not)| Claim::AnyFloor(most, not)),
        (0..3_i64, any::<bool>()).prop_map(|(most, not)| Claim::EveryFloor(most, not)),
        (relation(), -1..4_i64).prop_map(|(relation, number)| Claim::Rows(relation, number)),
        (relation(), -1..4_i64).prop_map(|(relation, number)| Claim::Low(relation, number)),
    ];
    atom.prop_recursive(4, 16, 3, |inner| {
        let some = proptest::collection::vec(inner.clone(), 0..3);
        prop_oneof![
            inner.prop_map(|claim| Claim::Not(Box::new(claim))),
            some.clone().prop_map(Claim::And),
            some.prop_map(Claim::Or),
        ]
    })
}

prop_compose! {
    fn facts()(
        storeys in 1..6_i64, area in 1..6_i64, shared: bool, email: bool,
        floors in proptest::collection::vec(0..4_i64, 1..4),
    ) -> Facts {
        Facts { storeys, area, shared, email, floors }
    }
}

proptest! {
    #[test]
    fn the_schema_of_a_rule_errs_only_towards_acceptance(claim in claim(), facts in facts()) {
        let case = Case::with_rule(claim.formula());
        let accepted = case.validator.is_valid(&facts.filing());
        let is_true = claim.is_true(&facts);
        prop_assert!(accepted || !is_true, "refused, though it holds");
        let is_exact = case.clause("rule tested")["exactness"] == json!("exact");
        prop_assert!(!is_exact || accepted == is_true, "exact, though it differs");
    }

    #[test]
    fn a_guard_errs_only_towards_acceptance(
        guard in claim(), claim in claim(), facts in facts(),
    ) {
        let case = Case::with_guarded_rule(guard.formula(), claim.formula());
        let accepted = case.validator.is_valid(&facts.filing());
        let is_true = !guard.is_true(&facts) || claim.is_true(&facts);
        prop_assert!(accepted || !is_true, "refused, though it holds");
        let is_exact = case.clause("rule tested")["exactness"] == json!("exact");
        prop_assert!(!is_exact || accepted == is_true, "exact, though it differs");
    }
}
