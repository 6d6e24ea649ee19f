use serde::Serialize;
use serde_json::Value as Json;

use crate::identifiers::PLATE_PARTS;
use crate::model::{IdentifierKind, NumberType, Part};
use crate::text::Date;

use super::case::Case;
use super::words;
use super::written::raw;

/// Boxes for the characters of a value, in the order in which they are read: left to right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Boxes {
    /// The groups of boxes; a little room is between them.
    pub groups: Vec<BoxGroup>,
    /// What is printed before the boxes: `IR`; mostly empty.
    pub before: String,
    /// What is printed between the groups: `/`, `-`; empty where only room is.
    pub between: String,
    /// The unit behind the boxes; empty where there is none.
    pub unit: String,
    /// What was filed, where it does not fit the boxes; else empty.
    pub other: String,
}

/// Boxes that stand together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct BoxGroup {
    /// What the boxes hold, below them: «سال»; empty where it is plain.
    pub caption: String,
    /// One text a box: a character, or nothing.
    pub characters: Vec<String>,
}

impl Boxes {
    /// Returns how many boxes there are.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|group| group.characters.len()).sum()
    }
}

/// How boxes are arranged.
struct Plan {
    widths: Vec<usize>,
    captions: Vec<String>,
    before: &'static str,
    between: &'static str,
    unit: String,
}

impl Plan {
    fn of(widths: &[usize]) -> Self {
        let captions = vec![String::new(); widths.len()];
        Self { widths: widths.into(), captions, before: "", between: "", unit: String::new() }
    }
}

/// Returns the boxes of a Jalali day: year, month, day.
pub(super) fn date_boxes(case: Case<'_>, json: Option<&Json>) -> Boxes {
    let captions = words::date_parts(case.lang).map(str::to_owned).into();
    let plan = Plan { captions, between: "/", ..Plan::of(&[4, 2, 2]) };
    let day = json.and_then(Json::as_str).and_then(Date::parse);
    let parts = day.map(|day| day.wire().split('-').map(str::to_owned).collect());
    filled(case, plan, json, parts)
}

/// Returns the boxes of a registry plate: main, sub, section.
pub(super) fn plate_boxes(case: Case<'_>, json: Option<&Json>) -> Boxes {
    let widths = PLATE_PARTS.map(|part| part.max.to_string().len());
    let captions = PLATE_PARTS.map(|part| caption(case, part.part)).into();
    let plan = Plan { captions, ..Plan::of(&widths) };
    let parts = json.and_then(|json| {
        let parts = PLATE_PARTS.iter().map(|part| Some(json.get(part.key)?.as_i64()?.to_string()));
        parts.collect::<Option<Vec<String>>>()
    });
    filled(case, plan, json, parts)
}

fn caption(case: Case<'_>, part: Part) -> String {
    words::part(part, case.lang).to_owned()
}

/// Returns the boxes of an amount of money, in groups of three from the right.
pub(super) fn money_boxes(case: Case<'_>, number: &NumberType, json: Option<&Json>) -> Boxes {
    let digits = number.max.to_string().len();
    let first = (digits - 1) % 3 + 1;
    let widths: Vec<usize> =
        std::iter::once(first).chain(std::iter::repeat_n(3, (digits - first) / 3)).collect();
    let unit = words::unit(number.quantity, case.lang).to_owned();
    let plan = Plan { unit, ..Plan::of(&widths) };
    let amount = json.and_then(Json::as_str).filter(|text| is_number(text));
    let padded = amount.map(|text| format!("{text:>digits$}"));
    let parts = padded.map(|text| pieces(&text, &widths));
    filled(case, plan, json, parts)
}

/// Returns the boxes of an identifier; nothing where its shape is not fixed.
pub(super) fn identifier_boxes(
    case: Case<'_>,
    kind: IdentifierKind,
    json: Option<&Json>,
) -> Option<Boxes> {
    let plan = match kind {
        IdentifierKind::NationalId => Plan::of(&[10]),
        IdentifierKind::LegalPersonId => Plan::of(&[11]),
        IdentifierKind::PostalCode => Plan::of(&[5, 5]),
        IdentifierKind::Mobile => Plan::of(&[4, 3, 4]),
        IdentifierKind::Phone => Plan::of(&[3, 8]),
        IdentifierKind::CaseNumber => Plan::of(&[2, 9]),
        IdentifierKind::BillId | IdentifierKind::PaymentId => Plan::of(&[13]),
        IdentifierKind::Iban => Plan { before: "IR", ..Plan::of(&[2, 4, 4, 4, 4, 4, 2]) },
        IdentifierKind::RenovationCode => return Some(renovation_code(case, json)),
        IdentifierKind::Email | IdentifierKind::EngineerLicence => return None,
    };
    let text = json.and_then(Json::as_str);
    let digits = text.map(|text| text.strip_prefix(plan.before).unwrap_or(text));
    let digits = digits.filter(|text| is_number(text));
    let parts = digits.map(|digits| pieces(digits, &plan.widths));
    Some(filled(case, plan, json, parts))
}

fn renovation_code(case: Case<'_>, json: Option<&Json>) -> Boxes {
    let plan = Plan { between: "-", ..Plan::of(&[2, 4, 4, 4, 3, 3, 3]) };
    let text = json.and_then(Json::as_str);
    let parts = text.map(|text| text.split('-').map(str::to_owned).collect());
    filled(case, plan, json, parts)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Cuts digits into pieces; what is left over makes one piece more.
fn pieces(digits: &str, widths: &[usize]) -> Vec<String> {
    let mut rest = digits;
    let mut pieces: Vec<String> = Vec::new();
    for width in widths {
        let (piece, after) = rest.split_at(rest.len().min(*width));
        pieces.push(piece.to_owned());
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// Puts the parts of a value into their boxes. What does not fit is written beside them.
fn filled(case: Case<'_>, plan: Plan, json: Option<&Json>, parts: Option<Vec<String>>) -> Boxes {
    let parts = parts.filter(|parts| fits(parts, &plan.widths));
    let other = json.filter(|_| parts.is_none()).map(|json| raw(case, json));
    let parts = parts.unwrap_or_else(|| vec![String::new(); plan.widths.len()]);
    let groups =
        parts.iter().zip(&plan.widths).zip(plan.captions).map(|((part, width), caption)| {
            BoxGroup { caption, characters: characters(case, part, *width) }
        });
    Boxes {
        groups: groups.collect(),
        before: plan.before.to_owned(),
        between: plan.between.to_owned(),
        unit: plan.unit,
        other: other.unwrap_or_default(),
    }
}

fn fits(parts: &[String], widths: &[usize]) -> bool {
    let is_plain = |part: &String| part.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    parts.len() == widths.len()
        && parts.iter().zip(widths).all(|(part, width)| is_plain(part) && part.len() <= *width)
}

/// Short numbers stand at the right end of their boxes, as sums are written.
fn characters(case: Case<'_>, part: &str, width: usize) -> Vec<String> {
    let digits = case.digits(&format!("{part:>width$}"));
    digits.chars().map(|letter| letter.to_string().trim().to_owned()).collect()
}
