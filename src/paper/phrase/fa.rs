use crate::model::{Formula, Inclusion, Period, Place, Relation, Scope, Term, ValueType};
use crate::paper::case::Case;

use super::names;

/// Returns a formula as a Persian clause.
pub(super) fn formula(case: Case<'_>, of: &Formula) -> String {
    match of {
        Formula::Constant(true) => "همیشه".to_owned(),
        Formula::Constant(false) => "هیچ‌گاه".to_owned(),
        Formula::Not(inner) => negated(case, inner),
        Formula::And(parts) => joined(case, parts, " و "),
        Formula::Or(parts) => joined(case, parts, " یا "),
        Formula::Yes(place) => format!("پاسخ {} «بله» باشد", value(case, place)),
        Formula::Given(place) => format!("{} نوشته شده باشد", value(case, place)),
        Formula::ExactlyOne(places) => {
            format!("تنها یکی از {} نوشته شده باشد", values(case, places))
        }
        Formula::Answered(record) => format!("پاسخ {} رسیده باشد", case.record_name(record)),
        Formula::Compare(left, relation, right) => compared(case, left, *relation, right),
        Formula::OneOf(place, items) => {
            format!("{} {} باشد", value(case, place), one_of(&names::items(case, place, items)))
        }
        Formula::NoneOf(place, items) => {
            format!("{} {} نباشد", value(case, place), one_of(&names::items(case, place, items)))
        }
        Formula::Includes(place, how, items) => {
            included(&value(case, place), *how, &names::items(case, place, items))
        }
        Formula::Same(left, right) => {
            format!("{} با {} یکی باشد", value(case, left), value(case, right))
        }
        Formula::Different(left, right) => {
            format!("{} با {} یکی نباشد", value(case, left), value(case, right))
        }
        Formula::AnyRow(rows, inner) => {
            format!("در یکی از ردیف‌های «{}» {}", names::rows(case, rows), formula(case, inner))
        }
        Formula::EveryRow(rows, inner) => {
            format!("در همه ردیف‌های «{}» {}", names::rows(case, rows), formula(case, inner))
        }
        Formula::Differ(rows, column) => format!(
            "«{}» در ردیف‌های «{}» تکراری نباشد",
            names::column(case, column),
            names::rows(case, rows),
        ),
    }
}

/// Returns a number of periods.
pub(super) fn periods(case: Case<'_>, number: &Term, unit: Period) -> String {
    format!("{} {}", bare(case, number), period(unit))
}

fn negated(case: Case<'_>, of: &Formula) -> String {
    match of {
        Formula::Yes(place) => format!("پاسخ {} «بله» نباشد", value(case, place)),
        Formula::Given(place) => format!("{} نوشته نشده باشد", value(case, place)),
        Formula::Answered(record) => format!("پاسخ {} نرسیده باشد", case.record_name(record)),
        Formula::Constant(_)
        | Formula::Not(_)
        | Formula::And(_)
        | Formula::Or(_)
        | Formula::ExactlyOne(_)
        | Formula::Compare(..)
        | Formula::OneOf(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => format!("چنین نباشد که {}", formula(case, of)),
    }
}

fn joined(case: Case<'_>, parts: &[Formula], between: &str) -> String {
    let parts = parts.iter().map(|part| match part {
        Formula::And(_) | Formula::Or(_) => format!("({})", formula(case, part)),
        Formula::Constant(_)
        | Formula::Not(_)
        | Formula::Yes(_)
        | Formula::Given(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::Compare(..)
        | Formula::OneOf(..)
        | Formula::NoneOf(..)
        | Formula::Includes(..)
        | Formula::Same(..)
        | Formula::Different(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => formula(case, part),
    });
    parts.collect::<Vec<_>>().join(between)
}

fn one_of(items: &[String]) -> String {
    match items {
        [only] => format!("«{only}»"),
        _ => format!("یکی از {}", quoted(items)),
    }
}

fn included(place: &str, how: Inclusion, items: &[String]) -> String {
    match (how, items) {
        (Inclusion::All | Inclusion::Any, [only]) => format!("در {place} «{only}» باشد"),
        (Inclusion::None, [only]) => format!("در {place} «{only}» نباشد"),
        (Inclusion::All, _) => format!("در {place} همه {} باشد", quoted(items)),
        (Inclusion::Any, _) => format!("در {place} یکی از {} باشد", quoted(items)),
        (Inclusion::Only, _) => format!("در {place} جز {} چیزی نباشد", quoted(items)),
        (Inclusion::None, _) => format!("در {place} هیچ‌یک از {} نباشد", quoted(items)),
    }
}

fn compared(case: Case<'_>, left: &Term, relation: Relation, right: &Term) -> String {
    let value_type = names::type_of(case, [left, right]);
    let how = match (relation, value_type) {
        (Relation::Equal, _) => "برابر",
        (Relation::Unequal, _) => "نابرابر با",
        (Relation::Below, Some(ValueType::Date { .. })) => "پیش از",
        (Relation::AtMost, Some(ValueType::Date { .. })) => "نه دیرتر از",
        (Relation::Above, Some(ValueType::Date { .. })) => "پس از",
        (Relation::AtLeast, Some(ValueType::Date { .. })) => "نه زودتر از",
        (Relation::Below, _) => "کمتر از",
        (Relation::AtMost, _) => "حداکثر",
        (Relation::Above, _) => "بیش از",
        (Relation::AtLeast, _) => "حداقل",
    };
    format!("{} {how} {} باشد", term(case, left, value_type), term(case, right, value_type))
}

fn term(case: Case<'_>, of: &Term, value_type: Option<&ValueType>) -> String {
    let inner = |of: &Term| term(case, of, value_type);
    match of {
        Term::Constant(number) => names::constant(case, *number, value_type),
        Term::Date(day) => names::day(case, *day),
        Term::Place(place) => value(case, place),
        Term::FilingDate => "تاریخ درخواست".to_owned(),
        Term::Parameter { parameter, key, .. } => names::parameter(case, parameter, key.is_some()),
        Term::CountRows(rows, None) => format!("شمار ردیف‌های «{}»", names::rows(case, rows)),
        Term::CountRows(rows, Some(filter)) => {
            format!("شمار ردیف‌هایی از «{}» که {}", names::rows(case, rows), formula(case, filter),)
        }
        Term::CountItems(place) => format!("شمار گزینه‌های {}", value(case, place)),
        Term::Sum(_, column, _) => format!("جمع «{}»", names::column(case, column)),
        Term::Smallest(_, column, _) => format!("کمترین «{}»", names::column(case, column)),
        Term::Largest(_, column, _) => format!("بیشترین «{}»", names::column(case, column)),
        Term::Plus(left, right) => format!("{} به‌اضافه {}", inner(left), inner(right)),
        Term::Minus(left, right) => format!("{} منهای {}", inner(left), inner(right)),
        Term::Times(left, right) => format!("{} در {}", bare(case, left), bare(case, right)),
        Term::Divide(left, by, _) => {
            format!("{} بخش بر {}", inner(left), case.digits(&by.to_string()))
        }
        Term::Moved(from, by, unit) => {
            format!("{} {} پس از {}", bare(case, by), period(*unit), inner(from))
        }
        Term::Between(unit, from, to) => {
            format!("شمار {} از {} تا {}", period(*unit), inner(from), inner(to))
        }
        Term::FirstDayOfYear(of) => format!("نخستین روز سال {}", inner(of)),
    }
}

/// A number whose scale is not that of the comparison.
fn bare(case: Case<'_>, of: &Term) -> String {
    term(case, of, names::type_of(case, [of, of]))
}

fn period(unit: Period) -> &'static str {
    match unit {
        Period::Days => "روز",
        Period::Months => "ماه",
        Period::Years => "سال",
    }
}

/// Names a value, and the inquiry whose answer it is.
fn value(case: Case<'_>, place: &Place) -> String {
    let name = names::place(case, place);
    match &place.scope {
        Scope::Answer(inquiry) if *inquiry != case.record.id => {
            format!("«{name}» در پاسخ {}", case.record_name(inquiry))
        }
        Scope::Filing | Scope::Row | Scope::Answer(_) => format!("«{name}»"),
    }
}

fn values(case: Case<'_>, places: &[Place]) -> String {
    places.iter().map(|place| value(case, place)).collect::<Vec<_>>().join("، ")
}

fn quoted(items: &[String]) -> String {
    items.iter().map(|item| format!("«{item}»")).collect::<Vec<_>>().join("، ")
}
