use crate::contract::{Computed, ComputedValue, Entry, Table, TableRow};
use crate::model::{Formula, Inclusion, ItemId, Place, Relation, Term};

use super::lookup::Lookup;

/// The most ways that are kept of one formula: ways multiply.
const MOST: usize = 6;

/// How deep computed values are followed.
const DEEPEST: u32 = 6;

/// Conditions that together bring a formula to a side, each of a kind that a filing can be filled
/// in by.
type Way = Vec<Formula>;

/// Returns ways to bring a formula to a side. They are proposals: the evaluator decides.
pub(super) fn ways(lookup: Lookup<'_>, formula: &Formula, wanted: bool) -> Vec<Way> {
    Splitting { lookup, depth: 0 }.ways(formula, wanted)
}

#[derive(Clone, Copy)]
struct Splitting<'a> {
    lookup: Lookup<'a>,
    depth: u32,
}

impl<'a> Splitting<'a> {
    fn ways(self, formula: &Formula, wanted: bool) -> Vec<Way> {
        let mut all = match formula {
            Formula::Constant(truth) if *truth == wanted => vec![Vec::new()],
            Formula::Constant(_) => Vec::new(),
            Formula::Not(inner) => self.ways(inner, !wanted),
            Formula::And(parts) if wanted => self.together(parts, true),
            Formula::And(parts) => self.one(parts, false),
            Formula::Or(parts) if wanted => self.one(parts, true),
            Formula::Or(parts) => self.together(parts, false),
            Formula::ExactlyOne(places) => exactly_one(places, wanted),
            Formula::Yes(place) => self.yes(place, formula, wanted),
            Formula::OneOf(place, items) => self.among(place, items, (formula, wanted)),
            Formula::NoneOf(place, items) => self.among(place, items, (formula, wanted)),
            Formula::Compare(left, relation, right) => {
                let relation = if wanted { *relation } else { opposite(*relation) };
                self.compare(left, relation, right)
            }
            Formula::AnyRow(rows, inner) if wanted => {
                self.in_rows(inner, true, |it| Formula::AnyRow(rows.clone(), it))
            }
            Formula::EveryRow(rows, inner) if wanted => {
                self.in_rows(inner, true, |it| Formula::EveryRow(rows.clone(), it))
            }
            Formula::AnyRow(rows, inner) => {
                self.in_rows(inner, false, |it| Formula::EveryRow(rows.clone(), it))
            }
            Formula::EveryRow(rows, inner) => {
                self.in_rows(inner, false, |it| Formula::AnyRow(rows.clone(), it))
            }
            Formula::Includes(place, inclusion, items) if !wanted => {
                let other = match inclusion {
                    Inclusion::All | Inclusion::Any | Inclusion::Only => Inclusion::None,
                    Inclusion::None => Inclusion::Any,
                };
                vec![vec![Formula::Includes(place.clone(), other, items.clone())]]
            }
            Formula::Given(_)
            | Formula::Answered(_)
            | Formula::Includes(..)
            | Formula::Same(..)
            | Formula::Different(..)
            | Formula::Differ(..) => vec![vec![sided(formula, wanted)]],
        };
        all.truncate(MOST);
        all
    }

    fn one(self, parts: &[Formula], wanted: bool) -> Vec<Way> {
        parts.iter().flat_map(|part| self.ways(part, wanted)).collect()
    }

    fn together(self, parts: &[Formula], wanted: bool) -> Vec<Way> {
        let begin = vec![Vec::new()];
        parts.iter().fold(begin, |so_far, part| {
            let ways = self.ways(part, wanted);
            let joined = ways.iter().flat_map(|way| {
                so_far.iter().map(move |before| before.iter().chain(way).cloned().collect())
            });
            joined.take(MOST).collect()
        })
    }

    fn in_rows(
        self,
        inner: &Formula,
        wanted: bool,
        rows: impl Fn(Box<Formula>) -> Formula,
    ) -> Vec<Way> {
        let ways = self.ways(inner, wanted).into_iter();
        ways.map(|way| vec![rows(Box::new(Formula::And(way)))]).collect()
    }

    fn yes(self, place: &Place, formula: &Formula, wanted: bool) -> Vec<Way> {
        let Some((deeper, computed)) = self.computed(place) else {
            return vec![vec![sided(formula, wanted)]];
        };
        match &computed.value {
            ComputedValue::Condition(inner) => {
                deeper.with_value(computed, deeper.ways(inner, wanted))
            }
            ComputedValue::Table(id) => {
                deeper.by_table(computed, self.lookup.contract.table(id), |row| {
                    row.value.is_some_and(|value| (value != 0) == wanted)
                })
            }
            ComputedValue::Term(_) => Vec::new(),
        }
    }

    fn among(
        self,
        place: &Place,
        items: &[ItemId],
        (formula, wanted): (&Formula, bool),
    ) -> Vec<Way> {
        let Some((deeper, computed)) = self.computed(place) else {
            return vec![vec![sided(formula, wanted)]];
        };
        let is_inside = matches!(formula, Formula::OneOf(..)) == wanted;
        match &computed.value {
            ComputedValue::Table(id) => {
                deeper.by_table(computed, self.lookup.contract.table(id), |row| {
                    row.items.first().is_some_and(|item| items.contains(item) == is_inside)
                })
            }
            ComputedValue::Condition(_) | ComputedValue::Term(_) => Vec::new(),
        }
    }

    fn compare(self, left: &Term, relation: Relation, right: &Term) -> Vec<Way> {
        if let Term::Place(place) = left
            && let Some((deeper, computed)) = self.computed(place)
        {
            return match (&computed.value, right) {
                (ComputedValue::Term(term), _) => {
                    deeper.with_value(computed, deeper.compare(term, relation, right))
                }
                (ComputedValue::Table(id), Term::Constant(right)) => {
                    let table = self.lookup.contract.table(id);
                    deeper.by_table(computed, table, |row| {
                        row.value.is_some_and(|value| relates(value, relation, *right))
                    })
                }
                (ComputedValue::Table(_) | ComputedValue::Condition(_), _) => Vec::new(),
            };
        }
        vec![vec![Formula::Compare(left.clone(), relation, right.clone())]]
    }

    fn computed(self, place: &Place) -> Option<(Self, &'a Computed)> {
        let deeper = Self { depth: self.depth + 1, ..self };
        match self.lookup.entry(&place.scope, &place.field)? {
            Entry::Computed(computed) if self.depth < DEEPEST => Some((deeper, computed)),
            Entry::Computed(_) | Entry::Field(_) | Entry::Rows(_) => None,
        }
    }

    /// A computed value has one where its own condition holds.
    fn with_value(self, computed: &Computed, ways: Vec<Way>) -> Vec<Way> {
        let Some(when) = self.ways(&computed.when.formula, true).into_iter().next() else {
            return Vec::new();
        };
        ways.into_iter().map(|way| when.iter().cloned().chain(way).collect()).collect()
    }

    fn by_table(
        self,
        computed: &Computed,
        table: Option<&Table>,
        is_wanted: impl Fn(&TableRow) -> bool,
    ) -> Vec<Way> {
        let rows = table.map_or(&[][..], |table| &table.rows).iter();
        let ways = rows.filter(|row| is_wanted(row)).flat_map(|row| self.ways(&row.when, true));
        self.with_value(computed, ways.collect())
    }
}

fn sided(formula: &Formula, wanted: bool) -> Formula {
    if wanted { formula.clone() } else { Formula::Not(Box::new(formula.clone())) }
}

fn exactly_one(places: &[Place], wanted: bool) -> Vec<Way> {
    let given = |is_given: &dyn Fn(usize) -> bool| -> Way {
        let all = places.iter().enumerate();
        all.map(|(at, place)| sided(&Formula::Given(place.clone()), is_given(at))).collect()
    };
    if wanted {
        (0..places.len()).map(|one| given(&|at| at == one)).collect()
    } else {
        vec![given(&|_| false), given(&|_| true)]
    }
}

/// Returns the relation that holds where this one does not.
fn opposite(relation: Relation) -> Relation {
    match relation {
        Relation::Equal => Relation::Unequal,
        Relation::Unequal => Relation::Equal,
        Relation::Below => Relation::AtLeast,
        Relation::AtMost => Relation::Above,
        Relation::Above => Relation::AtMost,
        Relation::AtLeast => Relation::Below,
    }
}

fn relates(left: i64, relation: Relation, right: i64) -> bool {
    match relation {
        Relation::Equal => left == right,
        Relation::Unequal => left != right,
        Relation::Below => left < right,
        Relation::AtMost => left <= right,
        Relation::Above => left > right,
        Relation::AtLeast => left >= right,
    }
}
