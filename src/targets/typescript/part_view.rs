use serde::Serialize;

use crate::contract::{Asked, Basis, Field, Rows};
use crate::program::{Given, Guard, Part, Slot, Step};
use crate::text::Bilingual;

use super::kind::Kind;
use super::names::{key, literal, literals, member, own};
use super::printer::Printer;
use super::value::{depends_on_day, type_of};

/// What is filled in together.
#[derive(Debug, Serialize)]
pub(super) struct PartView {
    /// The function that reads everything at once.
    pub(super) read: String,
    /// The fields, in the order of the source.
    pub(super) fields: Vec<FieldView>,
    /// The order of reading, by place; empty where it is that of the source.
    pub(super) order: Vec<usize>,
    /// What is read after the others, because it rests on them, in the order of reading.
    pub(super) late: Vec<LateView>,
    /// The groups, in the order of the source.
    pub(super) groups: Vec<GroupView>,
}

/// A group of rows.
#[derive(Debug, Serialize)]
pub(super) struct GroupView {
    /// The constant that is its type.
    pub(super) table: String,
    pub(super) min: u32,
    pub(super) max: u32,
    /// Whether a row reads nothing outside itself.
    pub(super) is_alone: bool,
    /// What is read of a row.
    pub(super) part: PartView,
}

/// A field as the table of its part has it.
#[derive(Debug, Serialize)]
pub(super) struct FieldView {
    /// Its key among the values, with its type.
    pub(super) declared: String,
    /// Its key among the values, with its reading; with what stands for nothing where it is late.
    pub(super) reading: String,
    pub(super) id: String,
    pub(super) name: String,
    /// The constant that is its type.
    #[serde(rename = "type")]
    pub(super) value_type: String,
    pub(super) when: Option<String>,
    pub(super) reads: Option<String>,
    pub(super) because: Option<String>,
    pub(super) is_optional: bool,
    pub(super) basis: Option<String>,
}

/// The reading of a field that rests on others.
#[derive(Debug, Serialize)]
pub(super) struct LateView {
    /// Takes the value.
    pub(super) take: String,
    /// The call of its condition; none where it is always asked.
    pub(super) when: Option<String>,
}

/// Where a part stands.
#[derive(Clone, Copy)]
pub(super) enum Holder<'a> {
    /// In the filing.
    Filing,
    /// In the answer of this inquiry.
    Answer(&'a str),
    /// In a row of this group.
    Row(&'a Rows),
}

/// Lowers a part.
pub(super) fn part<'a>(
    printer: &mut Printer<'a>,
    holder: Holder<'a>,
    part: &'a Part<'a>,
) -> PartView {
    view(printer, holder, &part.steps)
}

fn view<'a>(printer: &mut Printer<'a>, holder: Holder<'a>, steps: &'a [Step<'a>]) -> PartView {
    let read = match holder {
        Holder::Filing => printer.constants.name("read-fields"),
        Holder::Answer(id) => printer.constants.name(&format!("read-{id}")),
        Holder::Row(_) => String::new(),
    };
    let mut fields = Vec::new();
    let mut groups = Vec::new();
    let mut late = Vec::new();
    for step in steps {
        let group = group(printer, step);
        let (field, after) = field(printer, (holder, step), group.as_ref());
        fields.push((step.position, field));
        groups.extend(group.map(|group| (step.position, group)));
        late.extend(after);
    }
    fields.sort_by_key(|(position, _)| *position);
    groups.sort_by_key(|(position, _)| *position);
    let order: Vec<usize> = steps.iter().map(|step| step.position).collect();
    let is_in_order = order.iter().enumerate().all(|(at, position)| at == *position);
    PartView {
        read,
        fields: fields.into_iter().map(|(_, field)| field).collect(),
        order: if is_in_order { Vec::new() } else { order },
        late,
        groups: groups.into_iter().map(|(_, group)| group).collect(),
    }
}

fn group<'a>(printer: &mut Printer<'a>, step: &'a Step<'a>) -> Option<GroupView> {
    let Given::Rows(rows, steps) = &step.given else {
        return None;
    };
    printer.rows.push(Some(*rows));
    let part = view(printer, Holder::Row(rows), steps);
    printer.rows.pop();
    let table = printer.constants.name(rows.id.as_str());
    let is_alone = steps.iter().all(|step| is_alone(printer, step));
    Some(GroupView { table, min: rows.min, max: rows.max, is_alone, part })
}

fn field<'a>(
    printer: &mut Printer<'a>,
    (holder, step): (Holder<'a>, &'a Step<'a>),
    group: Option<&GroupView>,
) -> (FieldView, Option<LateView>) {
    let id = step.given.id().as_str();
    let when = condition(printer, holder, step);
    let typed = typed(printer, step, group);
    let is_optional = match &step.given {
        Given::Field(field) => field.asked == Asked::Optional,
        Given::Rows(rows, _) => rows.min == 0,
    };
    let read = match (is_optional, &when) {
        (true, _) => format!("maybe({}, {}{})", typed.name, own("o", id), typed.beside),
        (false, Some(_)) => format!("take({}, {}{})", typed.name, own("o", id), typed.beside),
        (false, None) => format!("{}({}{})", typed.name, own("o", id), typed.beside),
    };
    let late = (when.is_some() || !typed.is_alone).then(|| LateView {
        take: format!("{} = {read}", member(holder.values(), id)),
        when: when.as_ref().map(|name| format!("{name}({})", holder.parameters())),
    });
    let reading = if late.is_some() { typed.kind.absent() } else { &read };
    let table = FieldView {
        declared: format!("{}: ReturnType<typeof {}>", key(id), typed.name),
        reading: format!("{}: {reading}", key(id)),
        id: literal(id),
        name: pair(step.given.title()),
        value_type: typed.name,
        reads: reads(&step.when),
        because: when.is_some().then(|| words(&step.when.condition.words)),
        when,
        is_optional,
        basis: match &step.given {
            Given::Field(field) => basis(&field.basis),
            Given::Rows(..) => None,
        },
    };
    (table, late)
}

/// The type of a field.
struct Typed {
    name: String,
    kind: Kind,
    /// What it is called with beside the JSON.
    beside: &'static str,
    /// Whether it reads nothing of the filing but the JSON and the day.
    is_alone: bool,
}

fn typed<'a>(printer: &mut Printer<'a>, step: &'a Step<'a>, group: Option<&GroupView>) -> Typed {
    let contract = printer.program.contract;
    match &step.given {
        Given::Field(Field { value_type, .. }) => Typed {
            name: type_of(contract, &mut printer.constants, value_type),
            kind: Kind::of(value_type),
            beside: if depends_on_day(contract, value_type) { ", on" } else { "" },
            is_alone: true,
        },
        Given::Rows(..) => {
            let is_alone = group.is_some_and(|group| group.is_alone);
            Typed {
                name: group.map_or_else(String::new, |group| group.table.clone()),
                kind: Kind::Rows,
                beside: if is_alone { "" } else { ", on, f, a" },
                is_alone,
            }
        }
    }
}

impl Holder<'_> {
    /// The variable that takes what is read.
    fn values(self) -> &'static str {
        match self {
            Self::Filing => "f",
            Self::Answer(_) => "v",
            Self::Row(_) => "r",
        }
    }

    /// What a condition is asked with.
    fn parameters(self) -> &'static str {
        match self {
            Self::Filing | Self::Answer(_) => "f, a, on",
            Self::Row(_) => "r, f, a, on",
        }
    }
}

/// Returns the name of the function of a condition; nothing where it always holds.
fn condition<'a>(
    printer: &mut Printer<'a>,
    holder: Holder<'a>,
    step: &'a Step<'a>,
) -> Option<String> {
    if step.when.is_always() {
        return None;
    }
    let code = printer.formula(&step.when.condition.formula);
    let wish = format!("asks-{}", step.given.id());
    let words = step.when.condition.words.en.clone();
    Some(match holder {
        Holder::Filing | Holder::Answer(_) => printer.condition(&wish, &words, &code),
        Holder::Row(rows) => printer.row_condition((&wish, rows.id.as_str()), &words, &code),
    })
}

/// Whether a column reads nothing outside its row.
fn is_alone(printer: &Printer<'_>, step: &Step<'_>) -> bool {
    let is_fixed = match &step.given {
        Given::Field(field) => !depends_on_day(printer.program.contract, &field.value_type),
        Given::Rows(..) => true,
    };
    is_fixed && step.when.is_always()
}

/// Writes a text in Persian and English.
pub(super) fn words(text: &Bilingual) -> String {
    format!("[{}]", pair(text))
}

/// The same without brackets.
pub(super) fn pair(text: &Bilingual) -> String {
    format!("{}, {}", literal(&text.fa), literal(&text.en))
}

/// Writes what a condition rests on, as the runtime names values; nothing where that is nothing.
pub(super) fn reads(guard: &Guard<'_>) -> Option<String> {
    let names: Vec<String> = guard.rests_on.iter().map(name_of).collect();
    (!names.is_empty()).then(|| literals(names))
}

/// Returns the name of a value in the runtime: `units`, `debt-inquiry/debt`, `.share` in a row.
pub(super) fn name_of(slot: &Slot) -> String {
    match slot {
        Slot::Filing(field) => field.to_string(),
        Slot::Answer(inquiry, field) => format!("{inquiry}/{field}"),
        Slot::Row(field) => format!(".{field}"),
    }
}

/// Writes the keys of laws; nothing where there are none.
pub(super) fn basis(all: &[Basis]) -> Option<String> {
    (!all.is_empty()).then(|| literals(all.iter().map(Basis::key)))
}
