use std::collections::BTreeMap;

use crate::contract::{Asked, Basis, Effect, Field, Force};
use crate::model::{Quantity, ValueType};
use crate::program::{
    Answer, Derived, DocumentStep, Given, Guard, NeedStep, Program, RuleStep, Slot, Step,
};
use crate::text::{Bilingual, Date, snake};

use super::code::Code;
use super::computed::expression;
use super::formula::holds;
use super::names::{bilingual, integer, literal, remark, tuple};
use super::reader::reader;
use super::scope::{Reach, Rows, Sight, key};
use super::view::Function;

/// The functions and the data that a record declares.
pub(super) struct Declared {
    pub(super) functions: Vec<Function>,
    pub(super) lines: Vec<String>,
}

/// Writes what a record declares.
pub(super) fn declarations(program: &Program<'_>) -> Declared {
    let mut writer = Writer { program, functions: Vec::new(), guards: BTreeMap::new() };
    let record = writer.record();
    Declared { functions: writer.functions, lines: record.lines(0, "RECORD = ", "") }
}

struct Writer<'a> {
    program: &'a Program<'a>,
    functions: Vec<Function>,
    /// The names of the conditions that have a function, by what they say.
    guards: BTreeMap<String, String>,
}

impl<'a> Writer<'a> {
    fn record(&mut self) -> Code {
        let record = self.program.record;
        let fields = self.part(&self.program.fields.steps, self.sight());
        let program = self.program;
        let answers = each(&program.answers, |it| self.answer(it));
        // A verdict shows computed values in the order of the form.
        let mut in_order: Vec<&Derived<'_>> = program.derived.iter().collect();
        in_order.sort_by_key(|it| record.computed().position(|own| own.id == *it.slot.field()));
        let derived = in_order.into_iter().map(|it| self.derived(it)).collect();
        let documents = each(&program.documents, |it| self.document(it));
        let needs = each(&program.needs, |it| self.need(it));
        let rules = each(&program.rules, |it| self.rule(it));
        let checks = each(&program.provisions, |step| {
            let when = self.when(&step.when, &step.when.condition.words);
            let parts = vec![text(step.provision.id.as_str())];
            call("Check", parts, [("when", when)])
        });
        let visits = each(&program.visits, |step| {
            let because = serde_json::to_value(step.visit.because).ok();
            let because = because.and_then(|it| it.as_str().map(literal)).unwrap_or_default();
            let note = step.visit.note.as_ref().map(bilingual);
            let when = self.when(&step.when, &step.when.condition.words);
            call("Visit", vec![Code::Text(because)], [("note", note), ("when", when)])
        });
        let parts = [
            ("id", text(record.id.as_str())),
            ("title", bilingual(&record.title)),
            ("in_force", in_force(record.force)),
            ("fields", fields),
            ("answers", answers),
            ("derived", Code::List("{".to_owned(), derived, "}")),
            ("documents", documents),
            ("needs", needs),
            ("rules", rules),
            ("checks", checks),
            ("visits", visits),
            ("accept", Code::text("accept")),
        ];
        call("Record", Vec::new(), parts.map(|(name, code)| (name, Some(code))))
    }

    fn sight(&self) -> Sight<'a> {
        Sight::of(self.program, Reach::Values)
    }

    fn part(&mut self, steps: &[Step<'_>], sight: Sight<'a>) -> Code {
        let mut in_order: Vec<&Step<'_>> = steps.iter().collect();
        in_order.sort_by_key(|step| step.position);
        let fields = in_order.into_iter().map(|step| self.step(step, sight)).collect();
        let order: Vec<usize> = steps.iter().map(|step| step.position).collect();
        let is_sorted = order.iter().enumerate().all(|(at, position)| at == *position);
        let order = (!is_sorted).then(|| {
            let order = order.iter().map(|position| Code::Text(position.to_string()));
            Code::List("(".to_owned(), order.collect(), ")")
        });
        call("Part", vec![Code::List("(".to_owned(), fields, ")")], [("order", order)])
    }

    fn step(&mut self, step: &Step<'_>, sight: Sight<'a>) -> Code {
        let sight = match &step.slot {
            Slot::Answer(..) => sight.before(&step.slot),
            Slot::Filing(_) | Slot::Row(_) => sight,
        };
        let when = self.guard(&step.when, sight, &step.when.condition.words);
        match &step.given {
            Given::Field(field) => self.field(field, when),
            Given::Rows(rows, columns) => {
                let fields = self.program.fields.steps.iter();
                let answers = self.program.answers.iter().flat_map(|it| &it.part.steps);
                // The columns live as long as the program does.
                let own = fields.chain(answers).find_map(|it| match &it.given {
                    Given::Rows(rows, _) if it.slot == step.slot => Some(&rows.fields[..]),
                    Given::Field(_) | Given::Rows(..) => None,
                });
                let inner = Sight { rows: own.map(Rows::Reading), ..sight }.before(&step.slot);
                let parts = vec![
                    text(rows.id.as_str()),
                    bilingual(&rows.title),
                    Code::Text(integer(rows.min.into())),
                    Code::Text(integer(rows.max.into())),
                    self.part(columns, inner),
                ];
                call("Rows", parts, [("when", when)])
            }
        }
    }

    fn field(&self, field: &Field, when: Option<Code>) -> Code {
        let reader = reader(self.program.contract, &field.value_type);
        let bounds = Code::List("(".to_owned(), reader.bounds, ")");
        let parts =
            vec![text(field.id.as_str()), bilingual(&field.title), Code::text(reader.function)];
        let bounds = (bounds.flat() != "()").then_some(bounds);
        let optional = (field.asked == Asked::Optional).then(|| Code::truth(false));
        let named = [
            ("bounds", bounds),
            ("when", when),
            ("required", optional),
            ("basis", keys(&field.basis)),
        ];
        call("Field", parts, named)
    }

    fn answer(&mut self, answer: &Answer<'_>) -> Code {
        let parts = vec![
            text(answer.inquiry.id.as_str()),
            bilingual(&answer.inquiry.title),
            self.part(&answer.part.steps, self.sight()),
        ];
        call("Answer", parts, [])
    }

    fn derived(&mut self, derived: &Derived<'a>) -> Code {
        let code = expression(self.sight(), derived.computed, &derived.slot);
        let name = match &derived.slot {
            Slot::Answer(inquiry, field) => format!("_{}__{field}", snake(inquiry.as_str())),
            Slot::Filing(field) | Slot::Row(field) => format!("_computed_{field}"),
        };
        self.functions.push(Function {
            name: name.clone(),
            arguments: "v: Values".to_owned(),
            gives: "Any".to_owned(),
            remark: sentence(&derived.computed.title.en),
            lines: code.body(),
        });
        let write = self.write(derived);
        let parts = vec![Code::Text(name), write, slots(&derived.rests_on)];
        let entry = call("Derived", parts, []);
        match entry {
            Code::List(open, items, close) => {
                Code::List(format!("{}: {open}", literal(&key(&derived.slot))), items, close)
            }
            other => other,
        }
    }

    fn write(&mut self, derived: &Derived<'_>) -> Code {
        match (&derived.slot, &derived.computed.value_type) {
            (Slot::Answer(..) | Slot::Row(_), _) => Code::text("None"),
            (Slot::Filing(_), ValueType::Date { .. }) => Code::text("written"),
            (Slot::Filing(_), ValueType::Number(number)) => match number.quantity {
                Quantity::District | Quantity::Whole => Code::text("int"),
                Quantity::Area
                | Quantity::Decimal
                | Quantity::Length
                | Quantity::Money
                | Quantity::Percent => {
                    Code::Text(format!("partial(decimal_text, places={})", number.places))
                }
            },
            (Slot::Filing(_), ValueType::YesNo | ValueType::Confirmation) => Code::text("bool"),
            (Slot::Filing(_), ValueType::Choices { .. }) => Code::text("list"),
            (
                Slot::Filing(_),
                ValueType::Choice { .. }
                | ValueType::File
                | ValueType::Identifier(_)
                | ValueType::RegistryPlate
                | ValueType::Text { .. },
            ) => Code::text("str"),
        }
    }

    fn document(&mut self, step: &DocumentStep<'_>) -> Code {
        let requirement = step.requirement;
        let copies = serde_json::to_value(requirement.copies).ok();
        let copies = copies.and_then(|it| it.as_str().map(literal)).unwrap_or_default();
        let parts =
            vec![text(requirement.document.as_str()), bilingual(&step.title), Code::Text(copies)];
        let optional = (requirement.asked == Asked::Optional).then(|| Code::truth(false));
        let replaced = tuple(step.replaced_by.iter().map(|id| id.as_str()));
        let named = [
            ("when", self.when(&step.when, &requirement.when.words)),
            ("required", optional),
            ("replaced_by", (!step.replaced_by.is_empty()).then_some(replaced)),
            ("because", step.because.map(bilingual)),
            ("basis", keys(&requirement.basis)),
        ];
        call("Document", parts, named)
    }

    fn need(&mut self, step: &NeedStep<'_>) -> Code {
        let ids = |ids: &[&crate::model::RecordId]| {
            (!ids.is_empty()).then(|| tuple(ids.iter().map(|id| id.as_str())))
        };
        let parts = vec![tuple(step.need.any_of.iter().map(|id| id.as_str()))];
        let named = [
            ("when", self.when(&step.when, &step.need.when.words)),
            ("because", step.because.map(bilingual)),
            ("inquiries", ids(&step.inquiries)),
            ("awaited", ids(&step.awaited)),
        ];
        call("Need", parts, named)
    }

    fn rule(&mut self, step: &RuleStep<'_>) -> Code {
        let rule = step.rule;
        let name = format!("_rule_{}", snake(rule.id.as_str()));
        let code = holds(self.sight(), step.holds.formula());
        self.functions.push(Function {
            name: name.clone(),
            arguments: "v: Values".to_owned(),
            gives: "bool".to_owned(),
            remark: sentence(&rule.holds.words.en),
            lines: code.body(),
        });
        let guard = call("Guard", vec![Code::Text(name), slots(&step.holds.rests_on)], []);
        let parts =
            vec![text(rule.id.as_str()), guard, bilingual(&rule.message), bilingual(&rule.remedy)];
        let mut pointers = step.pointers.iter();
        let path = pointers.next().map(|path| text(path));
        let reads: Vec<&String> = pointers.collect();
        let inquiries = tuple(step.inquiries.iter().map(|id| id.as_str()));
        let named = [
            ("when", self.when(&step.when, &rule.when.words)),
            ("path", path),
            ("reads", (!reads.is_empty()).then(|| tuple(reads))),
            ("inquiries", (!step.inquiries.is_empty()).then_some(inquiries)),
            ("basis", keys(&rule.basis)),
            ("refuses", (rule.effect == Effect::Advises).then(|| Code::truth(false))),
        ];
        call("Rule", parts, named)
    }

    fn when(&mut self, guard: &Guard<'_>, words: &Bilingual) -> Option<Code> {
        self.guard(guard, self.sight(), words)
    }

    /// Conditions that say the same share a function.
    fn guard(&mut self, guard: &Guard<'_>, sight: Sight<'a>, words: &Bilingual) -> Option<Code> {
        if guard.is_always() {
            return None;
        }
        let lines = holds(sight, guard.formula()).body();
        let arguments = if sight.rows.is_some() { "v: Values, row: Row" } else { "v: Values" };
        let says = format!("{arguments}\n{}", lines.join("\n"));
        let next = format!("_when_{}", self.guards.len() + 1);
        let name = self.guards.entry(says).or_insert_with(|| next.clone()).clone();
        if name == next {
            self.functions.push(Function {
                name: name.clone(),
                arguments: arguments.to_owned(),
                gives: "bool".to_owned(),
                remark: sentence(&words.en),
                lines,
            });
        }
        Some(call("Guard", vec![Code::Text(name), slots(&guard.rests_on)], []))
    }
}

fn each<'a, T>(all: &'a [T], with: impl FnMut(&'a T) -> Code) -> Code {
    Code::List("(".to_owned(), all.iter().map(with).collect(), ")")
}

fn text(text: &str) -> Code {
    Code::Text(literal(text))
}

/// Writes a call with arguments by place, then those by name that are there.
fn call<const N: usize>(name: &str, parts: Vec<Code>, named: [(&str, Option<Code>); N]) -> Code {
    let named = named.into_iter().filter_map(|(name, code)| Some(prefixed(name, code?)));
    Code::List(format!("{name}("), parts.into_iter().chain(named).collect(), ")")
}

fn prefixed(name: &str, code: Code) -> Code {
    match code {
        Code::List(open, items, close) => Code::List(format!("{name}={open}"), items, close),
        other => Code::Text(format!("{name}={}", other.flat())),
    }
}

fn slots(slots: &[Slot]) -> Code {
    tuple(slots.iter().map(key))
}

fn keys(basis: &[Basis]) -> Option<Code> {
    (!basis.is_empty()).then(|| tuple(basis.iter().map(Basis::key)))
}

fn in_force(force: Force) -> Code {
    let days = [force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST)];
    let days = days.map(|day| Code::Text(integer(day.day_number())));
    Code::List("(".to_owned(), days.into(), ")")
}

/// Writes words as a remark that ends like a sentence.
fn sentence(words: &str) -> String {
    let words = remark(words);
    if words.is_empty() || words.ends_with('.') { words } else { format!("{words}.") }
}
