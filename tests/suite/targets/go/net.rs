//! The net below the templates: what is wrong in the module is caught by the vectors.

use serde_json::{Value, json};
use zabeteh::contract::{ComputedValue, Contract, Entry, Hit, Table, TableColumn, TableRow};
use zabeteh::evaluate::{evaluate, sample_filing};
use zabeteh::model::{FieldId, Formula, IdentifierKind, Relation, TableId, Term, ValueType};
use zabeteh::text::Bilingual;

use super::module::Module;
use crate::targets::fixture::{
    code, computed, date, field, form, id, in_answer, place, roles, rule, text, value, when, with,
};

#[test]
fn a_module_is_formatted_and_passes_the_vectors() {
    let contract = with_rule();
    let Some(module) = Module::write("whole", &contract) else {
        return;
    };
    module.vectors("completion", &vectors(&contract));
    assert_eq!(module.succeed("gofmt", &["-l", "."]), "");
    module.succeed("go", &["vet", "./..."]);
    module.succeed("go", &["test", "-count=1", "./..."]);
}

#[test]
fn a_broken_template_is_caught_by_the_vectors() {
    let contract = with_rule();
    let Some(module) = Module::write("broken", &contract) else {
        return;
    };
    module.vectors("completion", &vectors(&contract));
    module.replace("completion_form.go", ".atMost(", ".below(");
    let output = module.run("go", &["test", "-count=1", "-run", "Vector", "."]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success() && said.contains("another verdict"), "{said}");
}

#[test]
fn reserved_words_and_names_of_the_module_may_name_fields() {
    let mut form = form();
    form.id = zabeteh::model::RecordId::new("filing");
    let words = ["type", "func", "range", "value", "f", "row", "day", "nil", "string", "verdict"];
    let fields = words.map(|word| Entry::Field(field(word, ValueType::YesNo)));
    form.sections[0].entries.extend(fields);
    let yes = words.map(|word| Formula::Yes(place(word)));
    form.sections[0].entries.push(computed(
        "text",
        Formula::And(yes.into()),
        words.map(place).into(),
    ));
    let Some(module) = Module::write("words", &with(form)) else {
        return;
    };
    module.succeed("go", &["vet", "./..."]);
}

#[test]
fn a_table_may_give_nothing() {
    let mut form = form();
    let Entry::Computed(mut use_of) = computed("uses", Formula::Constant(true), Vec::new()) else {
        panic!("it is computed");
    };
    use_of.value = ComputedValue::Table(TableId::new("uses"));
    form.sections[0].entries.push(Entry::Computed(use_of));
    let mut contract = with(form);
    for hit in [Hit::AllThatApply, Hit::ExactlyOne] {
        contract.tables = vec![undecided(hit)];
        let Some(module) = Module::write("undecided", &contract) else {
            return;
        };
        module.vectors("completion", &vectors(&contract));
        assert_eq!(module.succeed("gofmt", &["-l", "."]), "");
        module.succeed("go", &["test", "-count=1", "./..."]);
    }
}

/// A table whose only row is undecided.
fn undecided(hit: Hit) -> Table {
    let row = TableRow {
        when: Formula::Yes(place("shared")),
        cells: Vec::new(),
        value: None,
        items: Vec::new(),
    };
    Table {
        id: TableId::new("uses"),
        title: text("uses"),
        columns: Vec::new(),
        result: TableColumn { field: id("uses"), title: text("uses"), value_type: roles() },
        hit,
        rows: vec![row],
        basis: Vec::new(),
        pending: Vec::new(),
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = "\"\\ ` */ // ${x} {{ 1 }} %s \u{0}\u{202E}\u{2028}\u{FEFF}\nvar x = `";
    let mut form = form();
    let mut rule = rule(Formula::Yes(place("shared")));
    rule.message = Bilingual::new(hostile, hostile);
    rule.holds.words = Bilingual::new(hostile, hostile);
    rule.holds.reads = vec![place("shared")];
    form.rules = vec![rule];
    form.title = Bilingual::new(hostile, hostile);
    let mut mine = field("mine", ValueType::Identifier(IdentifierKind::Iban));
    (mine.title, mine.label) = (form.title.clone(), form.title.clone());
    form.sections[0].entries.push(Entry::Field(mine));
    let contract = with(form);
    let Some(module) = Module::write("hostile", &contract) else {
        return;
    };
    module.vectors("completion", &vectors(&contract));
    module.succeed("go", &["test", "-count=1", "./..."]);
}

/// The fixture with a rule over fields and an answer.
fn with_rule() -> Contract {
    let mut form = form();
    let bound = Formula::Compare(value("storeys"), Relation::AtMost, Term::Constant(5));
    let safe = Formula::Yes(in_answer("safe"));
    let mut rule = rule(Formula::Or(vec![bound, safe]));
    rule.holds.reads = vec![place("storeys"), in_answer("safe")];
    form.rules = vec![rule];
    let mut late = field("late", ValueType::Text { max: 3 });
    late.when = when(Formula::Given(place("note")));
    late.when.reads = vec![place("note")];
    form.sections[0].entries.insert(0, Entry::Field(late));
    let mut contract = with(form);
    contract.codes.push(code("63917", "fire-inquiry"));
    contract.lists[0].title = text("list");
    contract
}

/// Every field of the sample left out, and given as something else; and the storeys at their bound.
fn vectors(contract: &Contract) -> Vec<String> {
    let record = &contract.records[0];
    let sample = sample_filing(contract, record, date("1405-01-01"));
    let keys: Vec<FieldId> = record.entries().map(|entry| entry.id().clone()).collect();
    let mut filings = vec![sample.clone()];
    for key in &keys {
        let mut without = sample.clone();
        without["fields"].as_object_mut().expect("fields").shift_remove(key.as_str());
        filings.push(without);
        for odd in [json!(null), json!(5), json!(6.0), json!("x"), json!([]), json!({})] {
            let mut other = sample.clone();
            other["fields"][key.as_str()] = odd;
            filings.push(other);
        }
    }
    filings.iter().map(|filing| vector(contract, filing)).collect()
}

fn vector(contract: &Contract, filing: &Value) -> String {
    let verdict = serde_json::to_string(&evaluate(contract, filing)).expect("a verdict is JSON");
    format!("{{\"filing\":{filing},\"verdict\":{verdict}}}")
}
