use crate::contract::Entry;
use crate::model::{Formula, Inclusion, ItemId, Place, Relation, RowsPlace, Scope};

use super::code::Code;
use super::names::{literal, set};
use super::scope::{Reach, Sight, cell};
use super::term::{Number, number};

/// Writes whether a condition holds: an expression that is `True` or `False`.
pub(super) fn holds(sight: Sight<'_>, formula: &Formula) -> Code {
    if reads_absent(sight, formula) {
        return Code::truth(false);
    }
    match formula {
        Formula::Constant(truth) => Code::truth(*truth),
        Formula::Not(inner) => denied(sight, inner),
        Formula::And(all) => Code::all(all.iter().map(|it| holds(sight, it)).collect()),
        Formula::Or(all) => Code::any(all.iter().map(|it| holds(sight, it)).collect()),
        Formula::Yes(place) => yes(sight, place),
        Formula::Given(place) => given(sight, place),
        Formula::ExactlyOne(places) => exactly_one(sight, places),
        Formula::Answered(inquiry) => sight.answered(inquiry.as_str()),
        Formula::Compare(left, relation, right) => {
            compared(number(sight, left), *relation, number(sight, right))
        }
        Formula::OneOf(place, items) => member(sight, place, items, Membership::In),
        Formula::NoneOf(place, items) => {
            guarded(sight, &[place], member(sight, place, items, Membership::NotIn))
        }
        Formula::Includes(place, how, items) => {
            guarded(sight, &[place], included(&sight.value(place), *how, items))
        }
        Formula::Same(left, right) => same(sight, left, "==", right),
        Formula::Different(left, right) => same(sight, left, "!=", right),
        Formula::AnyRow(rows, inner) => quantified(sight, "any(", rows, inner),
        Formula::EveryRow(rows, inner) => quantified(sight, "all(", rows, inner),
        Formula::Differ(rows, column) => {
            let name = cell(column);
            let source = over(sight, rows, &name);
            let cells = vec![Code::Text(name), source];
            Code::Parts("all_differ(".to_owned(), cells, ")")
        }
    }
}

/// Whether an atom reads a place at which there never is a value.
fn reads_absent(sight: Sight<'_>, formula: &Formula) -> bool {
    match formula {
        Formula::Yes(place)
        | Formula::Given(place)
        | Formula::OneOf(place, _)
        | Formula::NoneOf(place, _)
        | Formula::Includes(place, ..) => sight.is_absent(place),
        Formula::Same(left, right) | Formula::Different(left, right) => {
            sight.is_absent(left) || sight.is_absent(right)
        }
        Formula::Constant(_)
        | Formula::Not(_)
        | Formula::And(_)
        | Formula::Or(_)
        | Formula::ExactlyOne(_)
        | Formula::Answered(_)
        | Formula::Compare(..)
        | Formula::AnyRow(..)
        | Formula::EveryRow(..)
        | Formula::Differ(..) => false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Membership {
    In,
    NotIn,
}

/// An atom that is false for absent values is true where it is denied.
fn denied(sight: Sight<'_>, inner: &Formula) -> Code {
    if reads_absent(sight, inner) {
        return Code::truth(true);
    }
    match inner {
        Formula::OneOf(place, items) => member(sight, place, items, Membership::NotIn),
        Formula::Given(place) if !is_group(sight, place) && sight.is_nullable(place) => {
            Code::test(sight.value(place), "is", "None")
        }
        Formula::Yes(place) if sight.is_nullable(place) => {
            Code::test(sight.value(place), "is not", "True")
        }
        _ => holds(sight, inner).negated(),
    }
}

fn yes(sight: Sight<'_>, place: &Place) -> Code {
    let value = sight.value(place);
    let is_nullable = sight.is_nullable(place);
    if is_nullable { Code::test(value, "is", "True") } else { Code::Text(value) }
}

fn is_group(sight: Sight<'_>, place: &Place) -> bool {
    place.scope != Scope::Row && matches!(sight.program.entry(place), Some(Entry::Rows(_)))
}

/// A group without rows is not given.
fn given(sight: Sight<'_>, place: &Place) -> Code {
    let value = sight.value(place);
    if is_group(sight, place) {
        Code::Text(format!("bool({value})"))
    } else if sight.is_nullable(place) {
        Code::test(value, "is not", "None")
    } else {
        Code::truth(true)
    }
}

fn exactly_one(sight: Sight<'_>, places: &[Place]) -> Code {
    let counted = places.iter().filter(|place| !sight.is_absent(place)).map(|place| {
        match given(sight, place) {
            code @ Code::Test(..) => format!("({})", code.flat()),
            other => other.flat(),
        }
    });
    let counted: Vec<String> = counted.collect();
    if counted.is_empty() {
        Code::truth(false)
    } else {
        Code::Text(format!("{} == 1", counted.join(" + ")))
    }
}

/// Adds that the values at places are there, where they may be absent.
fn guarded(sight: Sight<'_>, places: &[&Place], code: Code) -> Code {
    let mut parts: Vec<Code> = Vec::new();
    for place in places.iter().filter(|place| sight.is_nullable(place)) {
        parts.push(Code::test(sight.value(place), "is not", "None"));
    }
    parts.push(code);
    Code::all(parts)
}

fn member(sight: Sight<'_>, place: &Place, items: &[ItemId], how: Membership) -> Code {
    let value = sight.value(place);
    let (equal, within) = match how {
        Membership::In => ("==", "in"),
        Membership::NotIn => ("!=", "not in"),
    };
    match items {
        [] => Code::truth(how == Membership::NotIn),
        [item] => Code::test(value, equal, literal(item.as_str())),
        _ => set(&format!("{value} {within} "), items.iter().map(ItemId::as_str)),
    }
}

fn included(value: &str, how: Inclusion, items: &[ItemId]) -> Code {
    let within = |operator: &'static str| {
        let each = items.iter().map(|it| Code::test(literal(it.as_str()), operator, value));
        each.collect::<Vec<_>>()
    };
    match how {
        Inclusion::All => Code::all(within("in")),
        Inclusion::Any => Code::any(within("in")),
        Inclusion::None => Code::all(within("not in")),
        Inclusion::Only if items.is_empty() => Code::Text(format!("not {value}")),
        Inclusion::Only => set(&format!("set({value}) <= "), items.iter().map(ItemId::as_str)),
    }
}

fn same(sight: Sight<'_>, left: &Place, operator: &'static str, right: &Place) -> Code {
    let code = Code::test(sight.value(left), operator, sight.value(right));
    guarded(sight, &[left, right], code)
}

fn quantified(sight: Sight<'_>, open: &str, rows: &RowsPlace, inner: &Formula) -> Code {
    let inner = holds(sight.at_row(rows), inner);
    let source = over(sight, rows, &inner.flat());
    match sight.reach {
        // A list is made sooner than a generator, and the groups of a filing are short.
        Reach::Locals => {
            let list = Code::Parts("[".to_owned(), vec![inner, source], "]");
            Code::Parts(open.to_owned(), vec![list], ")")
        }
        Reach::Arguments | Reach::Values => Code::Parts(open.to_owned(), vec![inner, source], ")"),
    }
}

/// Writes `for …, … in …`, naming the cells that an expression reads.
pub(super) fn over(sight: Sight<'_>, rows: &RowsPlace, expression: &str) -> Code {
    let columns = sight.at_row(rows).columns();
    let names = columns.iter().map(|column| {
        let name = cell(&column.id);
        if reads(expression, &name) { name } else { "_".to_owned() }
    });
    let names: Vec<String> = names.collect();
    let target = match &names[..] {
        names if names.iter().all(|name| name == "_") => "_".to_owned(),
        [name] => format!("({name},)"),
        names => names.join(", "),
    };
    Code::Text(format!("for {target} in {}", sight.group(rows).flat()))
}

/// Whether an expression holds a name as a whole word.
fn reads(expression: &str, name: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    expression.match_indices(name).any(|(at, _)| {
        let before = expression[..at].chars().next_back();
        let after = expression[at + name.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

fn compared(left: Number, relation: Relation, right: Number) -> Code {
    let operator = match relation {
        Relation::Equal => "==",
        Relation::Unequal => "!=",
        Relation::Below => "<",
        Relation::AtMost => "<=",
        Relation::Above => ">",
        Relation::AtLeast => ">=",
    };
    let code = Code::test(&left.code, operator, &right.code);
    Code::all(left.needs.into_iter().chain(right.needs).chain([code]).collect())
}
