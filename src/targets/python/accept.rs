use std::collections::BTreeSet;

use crate::contract::{Asked, Computed, ComputedValue, Effect, Entry, Field, Rows as Group};
use crate::model::{Place, Scope, ValueType};
use crate::program::{Given, Guard, Part, Program, RuleStep, Slot, Step};
use crate::text::Date;

use super::code::Code;
use super::computed::expression;
use super::formula::holds;
use super::names::{integer, literal, set};
use super::reader::reader;
use super::scope::{Reach, Rows, Sight, cell, key, local};

/// Writes the body of the function that reads a filing without findings in one go.
pub(super) fn accept(program: &Program<'_>) -> Vec<String> {
    let mut writer = Writer {
        program,
        lines: Vec::new(),
        indent: 4,
        derived: BTreeSet::new(),
        read: read(program),
    };
    writer.whole();
    writer.lines
}

/// Where the values stand that are read together.
#[derive(Clone, Copy)]
struct Holder<'a> {
    /// The variable of the object.
    object: &'a str,
    /// The variable that counts its keys.
    count: &'a str,
}

struct Writer<'a> {
    program: &'a Program<'a>,
    lines: Vec<String>,
    indent: usize,
    /// The computed values that have a variable by now.
    derived: BTreeSet<Slot>,
    /// The values that conditions read.
    read: BTreeSet<Slot>,
}

impl<'a> Writer<'a> {
    fn line(&mut self, text: &str) {
        self.lines.push(format!("{}{text}", " ".repeat(self.indent)));
    }

    fn code(&mut self, code: &Code, before: &str, after: &str) {
        self.lines.extend(code.lines(self.indent, before, after));
    }

    fn refuse_if(&mut self, condition: &Code) {
        self.code(condition, "if ", ":");
        self.line("    return None");
    }

    fn refuse_unless(&mut self, text: &str) {
        self.line(&format!("if {text}:"));
        self.line("    return None");
    }

    fn sight(&self) -> Sight<'a> {
        Sight::of(self.program, Reach::Locals)
    }

    fn whole(&mut self) {
        self.line("try:");
        self.indent += 4;
        self.outermost();
        self.answers();
        let fields = Holder { object: "fields", count: "count" };
        self.part(&self.program.fields, fields, self.sight());
        self.documents();
        self.needs();
        for rule in &self.program.rules {
            self.rule(rule);
        }
        self.give();
        self.indent -= 4;
        self.line("except (AttributeError, LookupError, TypeError, ValueError):");
        self.line("    return None");
    }

    fn outermost(&mut self) {
        self.line("fields = filing[\"fields\"]");
        self.line("documents = filing.get(\"documents\", {})");
        self.line("answers = filing.get(\"answers\", {})");
        for object in ["fields", "documents", "answers"] {
            self.refuse_unless(&format!("not isinstance({object}, dict)"));
        }
        self.refuse_unless(
            "len(filing) != 3 + (\"documents\" in filing) + (\"answers\" in filing)",
        );
        self.line("filed_on = filing[\"filed_on\"]");
        self.day("filed_on", (Date::FIRST, Date::LAST));
        let force = self.program.record.force;
        if force != crate::contract::Force::default() {
            let (since, until) =
                (force.since.unwrap_or(Date::FIRST), force.until.unwrap_or(Date::LAST));
            self.bounds("filed_on", [since, until].map(Date::day_number));
        }
    }

    fn day(&mut self, name: &str, (min, max): (Date, Date)) {
        self.line(&format!("before, days = YEARS[{name}[:4]]"));
        self.line(&format!("{name} = before + days[{name}[4:]]"));
        if (min, max) != (Date::FIRST, Date::LAST) {
            self.bounds(name, [min, max].map(Date::day_number));
        }
    }

    fn bounds(&mut self, name: &str, [least, most]: [i64; 2]) {
        self.refuse_unless(&format!("not {} <= {name} <= {}", integer(least), integer(most)));
    }

    fn answers(&mut self) {
        if self.program.answers.is_empty() {
            self.refuse_unless("answers");
            return;
        }
        self.line("answered = 0");
        for answer in &self.program.answers {
            let id = literal(answer.inquiry.id.as_str());
            self.line(&format!("if {id} in answers:"));
            self.indent += 4;
            self.line("answered += 1");
            self.line(&format!("answer = answers[{id}]"));
            self.refuse_unless("not isinstance(answer, dict)");
            let before = self.derived.clone();
            let holder = Holder { object: "answer", count: "count" };
            self.part(&answer.part, holder, self.sight());
            self.indent -= 4;
            self.absent(&answer.part, &before);
        }
        self.refuse_unless("len(answers) != answered");
    }

    fn absent(&mut self, part: &Part<'a>, before: &BTreeSet<Slot>) {
        let slots = part.steps.iter().map(|step| (&step.slot, &step.given));
        let read = slots.filter(|(slot, _)| self.read.contains(slot));
        let derived = self.derived.difference(before);
        let derived = derived.map(|slot| format!("{} = None", local(self.program, slot)));
        let lines: Vec<String> = read
            .map(|(slot, given)| match given {
                Given::Field(_) => format!("{} = None", local(self.program, slot)),
                Given::Rows(..) => format!("{} = ()", local(self.program, slot)),
            })
            .chain(derived)
            .collect();
        if !lines.is_empty() {
            self.line("else:");
            lines.iter().for_each(|line| self.line(&format!("    {line}")));
        }
    }

    fn part(&mut self, part: &'a Part<'a>, holder: Holder<'_>, sight: Sight<'a>) {
        self.steps(&part.steps, holder, sight);
    }

    fn steps(&mut self, steps: &'a [Step<'a>], holder: Holder<'_>, sight: Sight<'a>) {
        let is_sure = |step: &&Step<'_>| {
            is_required(&step.given) && holds(sight_of(step, sight), step.when.formula()).is_true()
        };
        let sure = steps.iter().filter(is_sure).count();
        self.line(&format!("{} = {sure}", holder.count));
        for step in steps {
            self.step(step, holder, sight);
        }
        self.refuse_unless(&format!("len({}) != {}", holder.object, holder.count));
    }

    fn step(&mut self, step: &'a Step<'a>, holder: Holder<'_>, sight: Sight<'a>) {
        let sight = sight_of(step, sight);
        self.ensure(&step.when.condition.reads, sight);
        let name = local(self.program, &step.slot);
        let id = literal(step.given.id().as_str());
        let Holder { object, count } = holder;
        let when = holds(sight, step.when.formula());
        match (when.is_true(), is_required(&step.given)) {
            (true, true) => {
                self.line(&format!("{name} = {object}[{id}]"));
                self.given(step, &name, sight);
                return;
            }
            (false, true) => {
                self.code(&when, "if ", ":");
                self.indent += 4;
                self.line(&format!("{name} = {object}[{id}]"));
            }
            (is_always, false) => {
                let value = Code::Text(format!("{object}.get({id})"));
                let value =
                    if is_always { value } else { Code::Unless(Box::new(value), Box::new(when)) };
                self.code(&value, &format!("{name} = "), "");
                self.line(&format!("if {name} is not None:"));
                self.indent += 4;
            }
        }
        self.line(&format!("{count} += 1"));
        self.given(step, &name, sight);
        self.indent -= 4;
        self.otherwise(step, &name);
    }

    fn otherwise(&mut self, step: &Step<'_>, name: &str) {
        let is_cell = matches!(step.slot, Slot::Row(_));
        let is_read = is_cell || self.read.contains(&step.slot);
        let nothing = match (&step.given, is_required(&step.given)) {
            (Given::Field(_), true) if is_read => "None",
            (Given::Rows(..), _) if is_read => "()",
            (Given::Field(_) | Given::Rows(..), _) => return,
        };
        self.line("else:");
        self.line(&format!("    {name} = {nothing}"));
    }

    fn given(&mut self, step: &'a Step<'a>, name: &str, sight: Sight<'a>) {
        match &step.given {
            Given::Field(field) => self.field(field, name),
            Given::Rows(rows, columns) => {
                let is_read = self.read.contains(&step.slot);
                self.rows(rows, columns, (name, is_read), sight.before(&step.slot));
            }
        }
    }

    fn field(&mut self, field: &Field, name: &str) {
        let reader = reader(self.program.contract, &field.value_type);
        match &field.value_type {
            ValueType::Confirmation => self.refuse_unless(&format!("{name} is not True")),
            ValueType::YesNo => {
                let no_flag = ["True", "False"].map(|flag| Code::test(name, "is not", flag));
                self.refuse_if(&Code::all(no_flag.into()));
            }
            ValueType::Choice { items, .. } if !reader.is_dated => {
                let items = items.iter().map(crate::model::ItemId::as_str);
                self.refuse_if(&set(&format!("{name} not in "), items));
            }
            ValueType::Date { min, max } => self.day(name, (*min, *max)),
            ValueType::Number(number) if number.quantity.is_json_integer() => {
                self.line(&format!("if type({name}) is not int:"));
                self.line(&format!("    {name} = as_whole({name})"));
                self.bounds(name, [number.min, number.max]);
            }
            ValueType::Text { .. } | ValueType::File => {
                let most = reader.bounds[0].flat();
                let plain = Code::all(vec![
                    Code::Text(format!("{name}.isprintable()")),
                    Code::Text(format!("0 < len({name}) <= {most}")),
                ]);
                let blank = Code::Text(format!("{name}.isspace()"));
                self.code(&Code::any(vec![plain.negated(), blank]), "if ", ":");
                self.line(&format!("    {}({name}, {most})", reader.function));
            }
            ValueType::Identifier(_) => {
                self.refuse_unless(&format!("{}_fault({name}) is not None", reader.function));
            }
            ValueType::Choice { .. }
            | ValueType::Choices { .. }
            | ValueType::Number(_)
            | ValueType::RegistryPlate => {
                let mut arguments = vec![Code::text(name)];
                arguments.extend(reader.bounds);
                arguments.extend(reader.is_dated.then(|| Code::text("filed_on")));
                let changes =
                    matches!(field.value_type, ValueType::Number(_) | ValueType::RegistryPlate);
                let before = if changes { format!("{name} = ") } else { String::new() };
                let function = match &field.value_type {
                    ValueType::Number(number) if number.places > 0 => "scaled",
                    _ => reader.function,
                };
                let call = Code::List(format!("{function}("), arguments, ")");
                self.code(&call, &before, "");
            }
        }
    }

    fn rows(
        &mut self,
        rows: &'a Group,
        columns: &'a [Step<'a>],
        (name, is_read): (&str, bool),
        sight: Sight<'a>,
    ) {
        for column in columns {
            self.ensure(&column.when.condition.reads, sight);
        }
        let (least, most) = (integer(rows.min.into()), integer(rows.max.into()));
        let fits = format!("{least} <= len({name}) <= {most}");
        let is_list = Code::Text(format!("isinstance({name}, list)"));
        self.refuse_if(&Code::all(vec![is_list, Code::Text(fits)]).negated());
        if is_read {
            self.line(&format!("rows_{name}: list[Any] = []"));
        }
        self.line(&format!("for row in {name}:"));
        self.indent += 4;
        self.refuse_unless("not isinstance(row, dict)");
        let sight = Sight { rows: Some(Rows::Reading(&rows.fields)), ..sight };
        self.steps(columns, Holder { object: "row", count: "cells" }, sight);
        if is_read {
            let cells = rows.fields.iter().map(|it| Code::Text(cell(&it.id))).collect();
            let row = Code::List("(".to_owned(), cells, ")");
            self.code(&Code::Parts(format!("rows_{name}.append("), vec![row], ")"), "", "");
        }
        self.indent -= 4;
        if is_read {
            self.line(&format!("{name} = rows_{name}"));
        }
    }

    /// Computes the computed values among places, unless they have a variable by now.
    fn ensure(&mut self, places: &[Place], sight: Sight<'a>) {
        for place in places {
            let slot = match &place.scope {
                Scope::Filing => Slot::Filing(place.field.clone()),
                Scope::Answer(id) => Slot::Answer(id.clone(), place.field.clone()),
                Scope::Row => continue,
            };
            if let Some(Entry::Computed(computed)) = self.program.entry(place) {
                if sight.derived_early(&slot).is_some() {
                    continue;
                }
                if self.derived.insert(slot.clone()) {
                    self.computed(computed, &slot);
                }
            }
        }
    }

    fn computed(&mut self, computed: &'a Computed, slot: &Slot) {
        let reads: Vec<Place> = reads_of(self.program, computed);
        self.ensure(&reads, self.sight());
        let value = expression(self.sight(), computed, slot);
        let name = local(self.program, slot);
        self.code(&value, &format!("{name} = "), "");
    }

    fn documents(&mut self) {
        let documents = &self.program.documents;
        if documents.is_empty() {
            self.refuse_unless("documents");
            return;
        }
        self.refuse_unless("not documents.keys() <= _DOCUMENTS");
        self.line("for given in documents.values():");
        self.line("    if not isinstance(given, dict) or len(given) > 1:");
        self.line("        return None");
        self.line("    if given and not 1 <= as_whole(given[\"copies\"]) <= 100:");
        self.line("        return None");
        for step in documents {
            if step.requirement.asked == Asked::Optional {
                continue;
            }
            self.ensure(&step.when.condition.reads, self.sight());
            let id = literal(step.requirement.document.as_str());
            let when = holds(self.sight(), step.when.formula());
            let mut parts = vec![Code::test(id, "not in", "documents"), when];
            parts.extend(
                step.replaced_by
                    .iter()
                    .map(|inquiry| Code::test(literal(inquiry.as_str()), "not in", "answers")),
            );
            let missing = Code::all(parts);
            if !missing.is_false() {
                self.refuse_if(&missing);
            }
        }
    }

    fn needs(&mut self) {
        let mut names = Vec::new();
        for (at, step) in self.program.needs.iter().enumerate() {
            if step.awaited.is_empty() {
                continue;
            }
            self.ensure(&step.when.condition.reads, self.sight());
            let open = step
                .inquiries
                .iter()
                .map(|inquiry| Code::test(literal(inquiry.as_str()), "not in", "answers"));
            let when = holds(self.sight(), step.when.formula());
            let waits = Code::all(open.chain([when]).collect());
            let name = format!("waits_{}", at + 1);
            self.code(&waits, &format!("{name} = "), "");
            names.push(Code::Text(name));
        }
        if names.is_empty() {
            names.push(Code::truth(false));
        }
        self.code(&Code::any(names), "waits = ", "");
    }

    fn rule(&mut self, step: &RuleStep<'a>) {
        if step.rule.effect == Effect::Advises {
            return;
        }
        self.ensure(&step.when.condition.reads, self.sight());
        self.ensure(&step.holds.condition.reads, self.sight());
        let mut parts = vec![holds(self.sight(), step.when.formula())];
        for inquiry in &step.inquiries {
            parts.extend(self.is_awaited(inquiry).map(Code::negated));
        }
        parts.push(holds(self.sight(), step.holds.formula()).negated());
        let broken = Code::all(parts);
        if !broken.is_false() {
            self.refuse_if(&broken);
        }
    }

    /// Writes when the answer of an inquiry is awaited; nothing where it never is.
    fn is_awaited(&self, inquiry: &crate::model::RecordId) -> Option<Code> {
        let open = Code::test(literal(inquiry.as_str()), "not in", "answers");
        if *inquiry == self.program.record.id {
            return Some(open);
        }
        let needs = self.program.needs.iter().enumerate();
        let waits: Vec<Code> = needs
            .filter(|(_, step)| step.awaited.contains(&inquiry))
            .map(|(at, _)| Code::Text(format!("waits_{}", at + 1)))
            .collect();
        (!waits.is_empty()).then(|| Code::all(vec![open, Code::any(waits)]))
    }

    fn give(&mut self) {
        let kept = kept(self.program);
        let entries = kept.iter().map(|slot| {
            Code::Text(format!("{}: {}", literal(&key(slot)), local(self.program, slot)))
        });
        let values = Code::List("{".to_owned(), entries.collect(), "}");
        let parts = ["waits", "filed_on", "tuple(documents)", "tuple(answers)"];
        let parts = parts.map(Code::text).into_iter().chain([values]).collect();
        self.code(&Code::List("return (".to_owned(), parts, ")"), "", "");
    }
}

/// A value of an answer is asked by what is read before it.
fn sight_of<'a>(step: &Step<'_>, sight: Sight<'a>) -> Sight<'a> {
    match &step.slot {
        Slot::Answer(..) => sight.before(&step.slot),
        Slot::Filing(_) | Slot::Row(_) => sight,
    }
}

fn is_required(given: &Given<'_>) -> bool {
    match given {
        Given::Field(field) => field.asked == Asked::Required,
        Given::Rows(rows, _) => rows.min > 0,
    }
}

/// Returns the places that a computed value reads itself.
pub(super) fn reads_of(program: &Program<'_>, computed: &Computed) -> Vec<Place> {
    let table = match &computed.value {
        ComputedValue::Table(id) => program.contract.table(id),
        ComputedValue::Condition(_) | ComputedValue::Term(_) => None,
    };
    let columns = table.into_iter().flat_map(|table| &table.columns);
    let columns = columns.map(|column| Place::filing(column.field.clone()));
    computed.when.reads.iter().chain(&computed.reads).cloned().chain(columns).collect()
}

/// Returns the values that any condition reads.
fn read(program: &Program<'_>) -> BTreeSet<Slot> {
    let answers = program.answers.iter().map(|answer| &answer.part);
    let steps = answers.chain([&program.fields]).flat_map(|part| &part.steps);
    let mut read: BTreeSet<Slot> = kept(program);
    for step in steps {
        read.extend(step.when.rests_on.iter().cloned());
        if let Given::Rows(_, columns) = &step.given {
            read.extend(columns.iter().flat_map(|column| column.when.rests_on.iter().cloned()));
        }
    }
    for rule in &program.rules {
        read.extend(rule.when.rests_on.iter().chain(&rule.holds.rests_on).cloned());
    }
    read
}

/// Returns the values from which the details of a verdict are worked out, those that are there.
fn kept(program: &Program<'_>) -> BTreeSet<Slot> {
    let advice = program.rules.iter().filter(|step| step.rule.effect == Effect::Advises);
    let guards: Vec<&Guard<'_>> = (program.documents.iter().map(|step| &step.when))
        .chain(program.needs.iter().map(|step| &step.when))
        .chain(program.provisions.iter().map(|step| &step.when))
        .chain(program.visits.iter().map(|step| &step.when))
        .chain(advice.flat_map(|step| [&step.when, &step.holds]))
        .collect();
    let guarded = guards.into_iter().flat_map(|guard| &guard.rests_on);
    let derived = program.derived.iter().flat_map(|derived| &derived.rests_on);
    let is_there = |slot: &&Slot| {
        let answers = program.answers.iter().map(|answer| &answer.part);
        let mut steps = answers.chain([&program.fields]).flat_map(|part| &part.steps);
        steps.any(|step| step.slot == **slot)
    };
    guarded.chain(derived).filter(is_there).cloned().collect()
}
