use crate::model::{Formula, Inclusion, ItemId, Place, Relation};

use super::scribe::Scribe;

impl Scribe<'_> {
    /// Writes a condition: TRUE or FALSE, never NULL, because every atom that reads an absent value is
    /// FALSE.
    pub(super) fn formula(self, formula: &Formula) -> String {
        match formula {
            Formula::Constant(truth) => truth.to_string().to_uppercase(),
            Formula::Not(inner) => format!("(NOT {})", self.formula(inner)),
            Formula::And(all) => self.joined(all, " AND ", "TRUE"),
            Formula::Or(all) => self.joined(all, " OR ", "FALSE"),
            Formula::Yes(place) => atom(&self.value(place)),
            Formula::Given(place) => self.is_given(place),
            Formula::ExactlyOne(places) => {
                let one = |place| format!("CASE WHEN {} THEN 1 ELSE 0 END", self.is_given(place));
                let all: Vec<String> = places.iter().map(one).collect();
                format!("({} = 1)", if all.is_empty() { "0".to_owned() } else { all.join(" + ") })
            }
            Formula::Answered(inquiry) => format!("({} IS NOT NULL)", self.columns.answer(inquiry)),
            Formula::Compare(left, relation, right) => {
                let (left, right) = (self.term(left), self.term(right));
                atom(&format!("{left} {} {right}", sign(*relation)))
            }
            Formula::OneOf(_, items) if items.is_empty() => "FALSE".to_owned(),
            Formula::OneOf(place, items) => {
                atom(&format!("{} IN ({})", self.value(place), self.items(items).join(", ")))
            }
            Formula::NoneOf(place, items) if items.is_empty() => self.is_given(place),
            Formula::NoneOf(place, items) => {
                atom(&format!("{} NOT IN ({})", self.value(place), self.items(items).join(", ")))
            }
            Formula::Includes(place, inclusion, items) => self.includes(place, *inclusion, items),
            Formula::Same(left, right) => {
                atom(&format!("{} = {}", self.value(left), self.value(right)))
            }
            Formula::Different(left, right) => {
                atom(&format!("{} <> {}", self.value(left), self.value(right)))
            }
            Formula::AnyRow(rows, inner) => self.any_row(rows, inner),
            Formula::EveryRow(rows, inner) => self.every_row(rows, inner),
            Formula::Differ(rows, column) => self.differ(rows, column),
        }
    }

    fn joined(self, all: &[Formula], word: &str, nothing: &str) -> String {
        if all.is_empty() {
            return nothing.to_owned();
        }
        let all: Vec<String> = all.iter().map(|it| self.formula(it)).collect();
        format!("({})", all.join(word))
    }

    /// A group without rows is not given.
    fn is_given(self, place: &Place) -> String {
        match self.group(place) {
            Some(rows) => self.has_rows(&rows),
            None => format!("({} IS NOT NULL)", self.value(place)),
        }
    }

    /// Writes items as texts.
    pub(super) fn items(self, items: &[ItemId]) -> Vec<String> {
        items.iter().map(|item| self.dialect.text(item.as_str())).collect()
    }

    fn includes(self, place: &Place, inclusion: Inclusion, items: &[ItemId]) -> String {
        let set = self.value(place);
        let all = self.items(items);
        let each = all.iter().map(|item| self.dialect.holds_item(&set, item));
        let each: Vec<String> = each.collect();
        match inclusion {
            Inclusion::All if each.is_empty() => format!("({set} IS NOT NULL)"),
            Inclusion::All => atom(&each.join(" AND ")),
            Inclusion::Any if each.is_empty() => "FALSE".to_owned(),
            Inclusion::Any => atom(&each.join(" OR ")),
            Inclusion::Only => atom(&self.dialect.holds_only(&set, &all)),
            Inclusion::None if each.is_empty() => format!("({set} IS NOT NULL)"),
            Inclusion::None => atom(&format!("NOT ({})", each.join(" OR "))),
        }
    }
}

/// An atom that reads an absent value is false.
fn atom(condition: &str) -> String {
    format!("COALESCE({condition}, FALSE)")
}

fn sign(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "=",
        Relation::Unequal => "<>",
        Relation::Below => "<",
        Relation::AtMost => "<=",
        Relation::Above => ">",
        Relation::AtLeast => ">=",
    }
}
