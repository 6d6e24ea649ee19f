use std::collections::BTreeMap;

use crate::contract::{Asked, Basis, Effect, Force};
use crate::program::{
    Answer, DocumentStep, Given, Guard, NeedStep, Part, Program, RuleStep, Slot, Step,
};
use crate::text::{Bilingual, Date, pascal};

use super::formula::holds;
use super::layout::Code;
use super::names::{bilingual, class, integer, list, literal, optional, sentence};
use super::reader::reader;
use super::sight::{Constants, Sight, computed, number};
use super::view::Method;

/// What a class declares.
pub(super) struct Declared {
    pub(super) methods: Vec<Method>,
    pub(super) lines: Vec<String>,
    /// The sets of items that its conditions ask for.
    pub(super) sets: Vec<String>,
    /// The names of the numbers of values that its conditions read.
    pub(super) slots: Vec<(String, usize)>,
}

/// Writes what a record declares.
pub(super) fn declarations(program: &Program<'_>) -> Declared {
    let constants = Constants::default();
    let mut writer = Writer {
        program,
        sight: Sight::of(program, &constants),
        methods: Vec::new(),
        guards: BTreeMap::new(),
    };
    let form = writer.form();
    let methods = writer.methods;
    Declared {
        methods,
        lines: form.lines(6, "", ";"),
        sets: constants.sets.into_inner(),
        slots: constants.slots.into_inner(),
    }
}

/// Writes the declarations of one record.
pub(super) struct Writer<'a> {
    pub(super) program: &'a Program<'a>,
    pub(super) sight: Sight<'a>,
    pub(super) methods: Vec<Method>,
    /// The names of the conditions that have a method, by what they say.
    guards: BTreeMap<String, String>,
}

impl<'a> Writer<'a> {
    fn form(&mut self) -> Code {
        let program = self.program;
        let record = program.record;
        let fields = self.part(&program.fields, 0);
        let mut from = program.fields.steps.len();
        let mut answers = Vec::new();
        for answer in &program.answers {
            answers.push(self.answer(answer, from));
            from += answer.part.steps.len();
        }
        let computed = computed(program).into_iter().map(|it| self.computed(it)).collect();
        let documents = program.documents.iter().map(|it| self.document(it)).collect();
        let needs = program.needs.iter().map(|it| self.need(it)).collect();
        let rules = program.rules.iter().map(|it| self.rule(it)).collect();
        let checks = program.provisions.iter().map(|step| {
            let when = self.guard(&step.when, self.sight, &step.when.condition.words);
            Code::call("new Form.Check", vec![text(step.provision.id.as_str()), when])
        });
        let checks = checks.collect();
        let visits = program.visits.iter().map(|step| {
            let because = serde_json::to_value(step.visit.because).ok();
            let because = because.and_then(|it| it.as_str().map(text));
            let when = self.guard(&step.when, self.sight, &step.when.condition.words);
            let because = because.unwrap_or_else(|| Code::text("null"));
            Code::call("new Form.Visit", vec![because, optional(step.visit.note.as_ref()), when])
        });
        let visits = visits.collect();
        let parts = vec![
            text(record.id.as_str()),
            bilingual(&record.title),
            days(record.force),
            fields,
            array("Answer", answers),
            array("Computed", computed),
            array("Document", documents),
            array("Need", needs),
            array("Rule", rules),
            array("Check", checks),
            array("Visit", visits),
        ];
        Code::call("new Form", parts)
    }

    fn part(&mut self, part: &'a Part<'a>, from: usize) -> Code {
        self.steps(&part.steps, from, self.sight)
    }

    fn steps(&mut self, steps: &'a [Step<'a>], from: usize, sight: Sight<'a>) -> Code {
        let mut in_order: Vec<&'a Step<'a>> = steps.iter().collect();
        in_order.sort_by_key(|step| step.position);
        let is_sorted = steps.iter().enumerate().all(|(at, step)| step.position == at);
        let order = if is_sorted {
            Code::text("null")
        } else {
            let order = steps.iter().map(|step| Code::Text(step.position.to_string()));
            Code::List("new int[] {".to_owned(), order.collect(), "}")
        };
        let mut parts = vec![Code::Text(from.to_string()), order];
        parts.extend(in_order.into_iter().map(|step| self.step(step, sight)));
        Code::call("new Form.Part", parts)
    }

    fn step(&mut self, step: &'a Step<'a>, sight: Sight<'a>) -> Code {
        let when = self.guard(&step.when, sight, &step.when.condition.words);
        match &step.given {
            Given::Field(field) => {
                let parts = vec![
                    text(field.id.as_str()),
                    bilingual(&field.title),
                    reader(self.program.contract, &field.value_type),
                    when,
                    Code::truth(field.asked == Asked::Required),
                    keys(&field.basis),
                ];
                Code::call("new Form.Field", parts)
            }
            Given::Rows(rows, columns) => {
                let parts = vec![
                    text(rows.id.as_str()),
                    bilingual(&rows.title),
                    Code::Text(integer(rows.min.into())),
                    Code::Text(integer(rows.max.into())),
                    when,
                    self.steps(columns, 0, sight.reading(rows)),
                ];
                Code::call("new Form.Rows", parts)
            }
        }
    }

    fn answer(&mut self, answer: &'a Answer<'a>, from: usize) -> Code {
        let part = self.part(&answer.part, from);
        let id = text(answer.inquiry.id.as_str());
        Code::call("new Form.Answer", vec![id, bilingual(&answer.inquiry.title), part])
    }

    fn document(&mut self, step: &DocumentStep<'a>) -> Code {
        let requirement = step.requirement;
        let copies = serde_json::to_value(requirement.copies).ok();
        let copies = copies.and_then(|it| it.as_str().map(text));
        let parts = vec![
            text(requirement.document.as_str()),
            bilingual(&step.title),
            copies.unwrap_or_else(|| Code::text("null")),
            self.guard(&step.when, self.sight, &requirement.when.words),
            Code::truth(requirement.asked == Asked::Required),
            list(step.replaced_by.iter().map(|id| id.as_str())),
            optional(step.because),
            keys(&requirement.basis),
        ];
        Code::call("new Form.Document", parts)
    }

    fn need(&mut self, step: &NeedStep<'a>) -> Code {
        let parts = vec![
            list(step.need.any_of.iter().map(|id| id.as_str())),
            self.guard(&step.when, self.sight, &step.need.when.words),
            optional(step.because),
            list(step.inquiries.iter().map(|id| id.as_str())),
            list(step.awaited.iter().map(|id| id.as_str())),
        ];
        Code::call("new Form.Need", parts)
    }

    fn rule(&mut self, step: &RuleStep<'a>) -> Code {
        let rule = step.rule;
        let name = format!("rule{}", pascal(rule.id.as_str()));
        self.methods.push(Method {
            name: name.clone(),
            arguments: "Values v, Row row".to_owned(),
            gives: "boolean".to_owned(),
            remark: sentence(&rule.holds.words.en),
            lines: holds(self.sight, step.holds.formula()).lines(4, "return ", ";"),
        });
        let method = Code::Text(format!("{}::{name}", class(&self.program.record.id)));
        let slots = self.slots(&step.holds.rests_on, None);
        let guard = std::iter::once(method).chain(slots).collect();
        let mut pointers = step.pointers.iter();
        let parts = vec![
            text(rule.id.as_str()),
            Code::truth(rule.effect == Effect::Refuses),
            self.guard(&step.when, self.sight, &rule.when.words),
            Code::call("new Form.Guard", guard),
            bilingual(&rule.message),
            bilingual(&rule.remedy),
            text(pointers.next().map_or("", String::as_str)),
            list(pointers),
            list(step.inquiries.iter().map(|id| id.as_str())),
            keys(&rule.basis),
        ];
        Code::call("new Form.Rule", parts)
    }

    /// Conditions that say the same share a method; one that always holds has none.
    fn guard(&mut self, guard: &Guard<'a>, sight: Sight<'a>, words: &Bilingual) -> Code {
        if guard.is_always() {
            return Code::text("null");
        }
        let lines = holds(sight, guard.formula()).lines(4, "return ", ";");
        let next = format!("when{}", self.guards.len() + 1);
        let name = self.guards.entry(lines.join("\n")).or_insert_with(|| next.clone()).clone();
        if name == next {
            self.methods.push(Method {
                name: name.clone(),
                arguments: "Values v, Row row".to_owned(),
                gives: "boolean".to_owned(),
                remark: sentence(&words.en),
                lines,
            });
        }
        let method = Code::Text(format!("{}::{name}", class(&self.program.record.id)));
        let slots = self.slots(&guard.rests_on, Some(sight));
        Code::call("new Form.Guard", std::iter::once(method).chain(slots).collect())
    }

    /// Writes the numbers of values; that of a column is below 0.
    pub(super) fn slots(&self, slots: &[Slot], sight: Option<Sight<'a>>) -> Vec<Code> {
        let number = |slot: &Slot| match slot {
            Slot::Row(column) => {
                let at = sight.and_then(|sight| sight.column(column))?;
                Some(Code::Text(format!("-{}", at + 1)))
            }
            Slot::Filing(_) | Slot::Answer(..) => {
                number(self.program, slot).map(|at| Code::Text(at.to_string()))
            }
        };
        slots.iter().filter_map(number).collect()
    }
}

/// Writes a text as a literal.
pub(super) fn text(text: &str) -> Code {
    Code::Text(literal(text))
}

fn array(kind: &str, items: Vec<Code>) -> Code {
    Code::List(format!("new Form.{kind}[] {{"), items, "}")
}

fn keys(basis: &[Basis]) -> Code {
    list(basis.iter().map(Basis::key))
}

/// Writes the first and the last day of a force.
pub(super) fn days(force: Force) -> Code {
    let days = [force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST)];
    let days = days.map(|day| Code::Text(integer(day.day_number())));
    Code::List("new long[] {".to_owned(), days.into(), "}")
}
