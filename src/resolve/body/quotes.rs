//! Texts for people quote the numbers that a regulation sets: `{appeal_days}` is written out.

use crate::model::{Quantity, ValueType};
use crate::problems::{KindProblem, NameProblem, Thing};
use crate::syntax::tree::{Kind, Name, Node, Tag, Text};
use crate::text::{Bilingual, Date, Lang, canonical, decimal, grouped, persian_digits};

use super::context::Context;
use crate::resolve::namespace::Named;
use crate::resolve::placeholder::filled;
use crate::resolve::shared::ParameterInfo;

impl Context<'_, '_> {
    /// Returns a text in which the values of parameters stand for their names in braces.
    pub(in crate::resolve) fn quoting(
        &mut self,
        plain: Bilingual,
        fa: Option<&Text>,
        en: Option<&Text>,
    ) -> Bilingual {
        let quotes = |text: &&Text| text.text.contains('{');
        let fa = fa.filter(quotes).map(|text| canonical(&self.quoted(text, Lang::Fa)));
        let en = en.filter(quotes).map(|text| self.quoted(text, Lang::En));
        Bilingual { fa: fa.unwrap_or(plain.fa), en: en.unwrap_or(plain.en) }
    }

    fn quoted(&mut self, text: &Text, lang: Lang) -> String {
        filled(text, lang, |name| self.quote(name).unwrap_or_else(|| format!("{{{}}}", name.text)))
    }

    /// Returns what a parameter says; reports a name that is none, and a parameter with a key.
    fn quote(&mut self, name: &Name) -> Option<String> {
        let parameters = &self.scope.shared.parameters;
        let Some(parameter) = parameters.get(name) else {
            self.unknown_quote(name, parameters.nearest(name));
            return None;
        };
        if parameter.value.key.is_some() {
            let problem = KindProblem::KeyedQuote { name: name.text.clone() };
            self.session.problems.push(problem, name.span);
            return None;
        }
        self.session.quoted.insert(parameter.value.id.clone());
        let value_type = parameter.value.value_type.as_ref()?;
        Some(in_words(&self.values(parameter, value_type), value_type, name.lang))
    }

    fn unknown_quote(&mut self, name: &Name, nearest: Option<String>) {
        let (thing, meant) = (Thing::Parameter, nearest.clone());
        let problem = NameProblem::Unknown { thing, name: name.text.clone(), nearest: meant };
        let problem = self.session.problems.push(problem, name.span);
        if let Some(nearest) = nearest {
            *problem = problem.clone().with_fix(name.span, format!("{{{nearest}}}"));
        }
    }

    /// Returns the values of a parameter, the earliest first. What is wrong with them is said where
    /// they are declared.
    fn values(&mut self, parameter: &Named<ParameterInfo>, value_type: &ValueType) -> Vec<Dated> {
        let declared = self.declared.parameters.by_id(parameter.id());
        let since = declared.into_iter().flat_map(|named| named.value.children_of(Tag::Since));
        let mut values: Vec<Dated> =
            since.filter_map(|node| self.dated(node, value_type)).collect();
        values.sort_by_key(|(since, _)| *since);
        values
    }

    fn dated(&mut self, node: &Node, value_type: &ValueType) -> Option<Dated> {
        let Kind::Since { date: Some(since), value: Some(value) } = &node.kind else {
            return None;
        };
        let scope = self.scope;
        let declared = self.declared;
        let constant = self
            .session
            .attempt(|session| Context { scope, declared, session }.constant(value, value_type));
        Some((since.value, constant.ok().flatten()?))
    }
}

/// A value, scaled, and the day from which it holds.
type Dated = (Date, i64);

/// Returns values in words. Where a number has changed, the text stays true on every day: it says
/// from when each later value holds.
fn in_words(values: &[Dated], value_type: &ValueType, lang: Lang) -> String {
    let mut said = String::new();
    for (at, (since, value)) in values.iter().enumerate() {
        let value = one(*value, value_type, lang);
        said += &match (at, lang) {
            (0, _) => value,
            (_, Lang::Fa) => format!(" (از {}: {value})", persian_digits(&since.to_string())),
            (_, Lang::En) => format!(" (from {since}: {value})"),
        };
    }
    said
}

/// Returns a value with its unit.
fn one(value: i64, value_type: &ValueType, lang: Lang) -> String {
    match value_type {
        ValueType::Number(number) => {
            let figure = figure(value, number.places, lang);
            unit(number.quantity, lang).map_or(figure.clone(), |unit| format!("{figure} {unit}"))
        }
        ValueType::Date { .. } => {
            Date::from_day_number(value).map_or_else(String::new, |day| match lang {
                Lang::Fa => persian_digits(&day.to_string()),
                Lang::En => day.to_string(),
            })
        }
        // Parameters are numbers or days; others are refused where they are declared.
        ValueType::Confirmation
        | ValueType::Choice { .. }
        | ValueType::Choices { .. }
        | ValueType::File
        | ValueType::Identifier(_)
        | ValueType::RegistryPlate
        | ValueType::Text { .. }
        | ValueType::YesNo => String::new(),
    }
}

/// Returns a number in groups, without the zeros that only its scale demands.
fn figure(value: i64, places: u8, lang: Lang) -> String {
    let plain = decimal(value, places);
    let plain = match places {
        0 => plain.as_str(),
        _ => plain.trim_end_matches('0').trim_end_matches('.'),
    };
    match lang {
        Lang::Fa => persian_digits(&grouped(&plain.replace('.', "٫"), '٬')),
        Lang::En => grouped(plain, ','),
    }
}

fn unit(quantity: Quantity, lang: Lang) -> Option<&'static str> {
    Some(match (quantity, lang) {
        (Quantity::Area, Lang::Fa) => "مترمربع",
        (Quantity::Area, Lang::En) => "m2",
        (Quantity::Length, Lang::Fa) => "متر",
        (Quantity::Length, Lang::En) => "m",
        (Quantity::Money, Lang::Fa) => "ریال",
        (Quantity::Money, Lang::En) => "rials",
        (Quantity::Percent, Lang::Fa) => "درصد",
        (Quantity::Percent, Lang::En) => "percent",
        (Quantity::Decimal | Quantity::District | Quantity::Whole, Lang::Fa | Lang::En) => {
            return None;
        }
    })
}
