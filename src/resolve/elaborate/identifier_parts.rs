use std::sync::Arc;

use crate::model::{IdentifierKind, Part, Place, Scope, Term, ValueType};
use crate::problems::{NameProblem, Sort};
use crate::resolve::uses::Spelling;
use crate::syntax::tree::Name;
use crate::text::{Lang, fold};

use super::Elaborator;
use super::value::{Measure, Value};

impl<'a> Elaborator<'a, '_> {
    /// Returns a part of an identifier: `registry_plate.main`.
    pub(super) fn part(&mut self, value: Value<'a>, name: &Name) -> Value<'a> {
        let (place, parts) = match value {
            Value::Missing => return Value::Missing,
            Value::Whole(place, Sort::Plate) => (Some(place), &PLATE_PARTS[..]),
            Value::Whole(place, Sort::Identifier) if self.has_region(&place) => {
                (Some(place), &REGION_PARTS[..])
            }
            _ => (None, &[][..]),
        };
        let found = parts.iter().find(|part| part.is_named(name));
        let (Some(found), Some(place)) = (found, place) else {
            let known: Vec<&str> = parts.iter().map(|part| part.spelled(name.lang)).collect();
            let problem =
                NameProblem::NotOfIdentifier { name: name.text.clone(), known: known.join(", ") };
            self.session.problems.push(problem, name.span);
            return Value::Missing;
        };
        self.session.uses.note(name, &found.spelling());
        let place = Place { part: Some(found.part), ..place };
        if let Some(read) = self.reads.last_mut() {
            read.place = place.clone();
        }
        Value::Number(Measure {
            term: Term::Place(place),
            places: 0,
            sort: Some(Sort::Number),
            domain: u64::MAX,
        })
    }

    fn has_region(&self, place: &Place) -> bool {
        matches!(
            self.identifier(place),
            Some(IdentifierKind::RenovationCode | IdentifierKind::CaseNumber)
        )
    }

    /// Returns which identifier a field is.
    pub(super) fn identifier(&self, place: &Place) -> Option<IdentifierKind> {
        let fields = match (&place.scope, self.scope.row, self.scope.own) {
            (Scope::Row, Some(row), _) => row.fields,
            (Scope::Answer(_), _, Some((_, answers))) => answers,
            _ => self.scope.fields,
        };
        match fields.by_id(place.field.as_str())?.value.value_type()? {
            ValueType::Identifier(kind) => Some(*kind),
            _ => None,
        }
    }
}

/// A part of an identifier, with its names.
struct NamedPart {
    part: Part,
    en: &'static str,
    fa: &'static str,
}

const PLATE_PARTS: [NamedPart; 3] = [
    NamedPart { part: Part::Main, en: "main", fa: "اصلی" },
    NamedPart { part: Part::Sub, en: "sub", fa: "فرعی" },
    NamedPart { part: Part::Section, en: "section", fa: "بخش" },
];

const REGION_PARTS: [NamedPart; 1] =
    [NamedPart { part: Part::Region, en: "region", fa: "منطقه" }];

impl NamedPart {
    fn spelled(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fa => self.fa,
            Lang::En => self.en,
        }
    }

    fn is_named(&self, name: &Name) -> bool {
        fold(self.spelled(name.lang)) == fold(&name.text)
    }

    fn spelling(&self) -> Arc<Spelling> {
        Arc::new(Spelling { id: self.en.to_owned(), fa: self.fa.to_owned() })
    }
}
