use crate::model::{Formula, Inclusion, ItemId, Part, Place, Relation};

use super::code::{Code, Level};
use super::kind::Kind;
use super::names::{literal, literals, member};
use super::printer::Printer;

impl<'a> Printer<'a> {
    /// Writes whether a condition holds.
    pub(super) fn formula(&mut self, formula: &'a Formula) -> Code {
        match formula {
            Formula::Constant(truth) => Code::atom(truth.to_string()),
            Formula::Not(inner) => self.not(inner),
            Formula::And(all) => self.joined(all, (Level::And, "&&", true)),
            Formula::Or(all) => self.joined(all, (Level::Or, "||", false)),
            Formula::Yes(place) => self.yes(place),
            Formula::Given(place) => self.given(place),
            Formula::ExactlyOne(places) => {
                let all: Vec<String> =
                    places.iter().map(|place| self.given(place).text().to_owned()).collect();
                Code::atom(format!("exactlyOne([{}])", all.join(", ")))
            }
            Formula::Answered(id) => self.answered(id.as_str()),
            Formula::Compare(left, relation, right) => self.compare(left, *relation, right),
            Formula::OneOf(place, items) => self.one_of(place, items),
            Formula::NoneOf(place, items) => self.none_of(place, items),
            Formula::Includes(place, inclusion, items) => self.includes(place, *inclusion, items),
            Formula::Same(left, right) => self.texts((left, right), Relation::Equal),
            Formula::Different(left, right) => self.texts((left, right), Relation::Unequal),
            Formula::AnyRow(place, inner) => match self.group(place) {
                Some((group, rows)) => {
                    let holds = self.of_row(rows, |it| it.formula(inner));
                    Code::atom(format!("{group}.some({holds})"))
                }
                None => never(),
            },
            Formula::EveryRow(place, inner) => match self.group(place) {
                Some((group, rows)) => {
                    let holds = self.of_row(rows, |it| it.formula(inner));
                    Code::atom(format!("{group}.every({holds})"))
                }
                None => Code::atom("true"),
            },
            Formula::Differ(place, column) => match self.group(place) {
                Some((group, _)) => {
                    let cell = member("r", column.as_str());
                    Code::atom(format!("allDiffer({group}.map((r) => {cell}))"))
                }
                None => Code::atom("true"),
            },
        }
    }

    fn not(&mut self, inner: &'a Formula) -> Code {
        let inner = self.formula(inner);
        match inner.truth() {
            Some(truth) => Code::atom((!truth).to_string()),
            None => Code::of(Level::Sign, format!("!{}", inner.from(Level::Sign))),
        }
    }

    /// Joins conditions; what holds always or never is left out where it decides nothing.
    fn joined(&mut self, all: &'a [Formula], (level, sign, neutral): (Level, &str, bool)) -> Code {
        let all: Vec<Code> = all.iter().map(|inner| self.formula(inner)).collect();
        if all.iter().any(|it| it.truth() == Some(!neutral)) {
            return Code::atom((!neutral).to_string());
        }
        let mut open: Vec<&Code> = all.iter().filter(|it| it.truth().is_none()).collect();
        match open.len() {
            0 => Code::atom(neutral.to_string()),
            1 => open.remove(0).clone(),
            _ => {
                let parts: Vec<String> = open.iter().map(|it| it.from(Level::Comparison)).collect();
                Code::of(level, parts.join(&format!(" {sign} ")))
            }
        }
    }

    fn yes(&self, place: &Place) -> Code {
        match self.whole(place) {
            Some((value, Kind::Flag)) if place.part.is_none() => {
                Code::of(Level::Comparison, format!("{} === true", value.text()))
            }
            _ => never(),
        }
    }

    /// Writes whether a value is present.
    fn given(&self, place: &Place) -> Code {
        if place.part.is_some() {
            return match self.part(place) {
                Some(part) => Code::of(Level::Sign, format!("!Number.isNaN({})", part.text())),
                None => never(),
            };
        }
        match self.whole(place) {
            Some((value, kind)) => present(&value, kind),
            None => never(),
        }
    }

    fn answered(&self, id: &str) -> Code {
        let is_known = self.program.answers.iter().any(|it| it.inquiry.id.as_str() == id);
        if is_known { Code::atom(format!("a[{}].isAnswered", literal(id))) } else { never() }
    }

    /// Writes a text, an item or an identifier; nothing where the value is none.
    fn chosen(&self, place: &Place) -> Option<Code> {
        let (value, kind) = self.whole(place)?;
        (kind.is_text() && place.part.is_none()).then_some(value)
    }

    fn one_of(&self, place: &Place, items: &[ItemId]) -> Code {
        let Some(value) = self.chosen(place) else {
            return never();
        };
        let is = |item: &ItemId| format!("{} === {}", value.text(), literal(item.as_str()));
        match items {
            [] => never(),
            [item] => Code::of(Level::Comparison, is(item)),
            [..] if items.len() <= 3 && value.text().len() < 24 => {
                let all: Vec<String> = items.iter().map(is).collect();
                Code::of(Level::Or, all.join(" || "))
            }
            [..] => Code::atom(format!("isOneOf({}, {})", value.text(), literals(items))),
        }
    }

    fn none_of(&self, place: &Place, items: &[ItemId]) -> Code {
        let Some(value) = self.chosen(place) else {
            return never();
        };
        let is_present = present(&value, Kind::Text);
        match items {
            [] => is_present,
            [item] => {
                let other = format!("{} !== {}", value.text(), literal(item.as_str()));
                Code::of(Level::And, format!("{} && {other}", is_present.text()))
            }
            [..] => Code::atom(format!("isNoneOf({}, {})", value.text(), literals(items))),
        }
    }

    fn includes(&self, place: &Place, inclusion: Inclusion, items: &[ItemId]) -> Code {
        let function = match inclusion {
            Inclusion::All => "hasAll",
            Inclusion::Any => "hasAny",
            Inclusion::Only => "hasOnly",
            Inclusion::None => "hasNone",
        };
        match self.whole(place) {
            Some((value, Kind::Items)) if place.part.is_none() => {
                Code::atom(format!("{function}({}, {})", value.text(), literals(items)))
            }
            _ => never(),
        }
    }

    fn texts(&self, (left, right): (&Place, &Place), relation: Relation) -> Code {
        let (Some(left), Some(right)) = (self.chosen(left), self.chosen(right)) else {
            return never();
        };
        let (left, right) = (left.text(), right.text());
        match relation {
            Relation::Equal => {
                Code::of(Level::And, format!("{left} !== undefined && {left} === {right}"))
            }
            Relation::Unequal
            | Relation::Below
            | Relation::AtMost
            | Relation::Above
            | Relation::AtLeast => Code::of(
                Level::And,
                format!("{left} !== undefined && {right} !== undefined && {left} !== {right}"),
            ),
        }
    }

    /// Writes a part of an identifier: a number, NaN where the identifier is absent.
    pub(super) fn part(&self, place: &Place) -> Option<Code> {
        use crate::model::IdentifierKind::{CaseNumber, RenovationCode};
        let (value, kind) = self.whole(place)?;
        let function = match (place.part?, kind) {
            (Part::Main, Kind::Plate) => "plateMain",
            (Part::Sub, Kind::Plate) => "plateSub",
            (Part::Section, Kind::Plate) => "plateSection",
            (Part::Region, Kind::Identifier(CaseNumber)) => "caseRegion",
            (Part::Region, Kind::Identifier(RenovationCode)) => "renovationRegion",
            (Part::Main | Part::Sub | Part::Section | Part::Region, _) => return None,
        };
        Some(Code::atom(format!("{function}({})", value.text())))
    }
}

fn never() -> Code {
    Code::atom("false")
}

fn present(value: &Code, kind: Kind) -> Code {
    match kind {
        Kind::Number => Code::of(Level::Sign, format!("!Number.isNaN({})", value.text())),
        Kind::Rows => Code::of(Level::Comparison, format!("{}.length > 0", value.text())),
        Kind::Flag | Kind::Text | Kind::Identifier(_) | Kind::Items | Kind::Plate | Kind::Big => {
            Code::of(Level::Comparison, format!("{} !== undefined", value.text()))
        }
    }
}
