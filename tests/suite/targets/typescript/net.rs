//! The net below the templates: what is wrong in the package is caught by the vectors.

use serde_json::{Value, json};
use zabeteh::contract::{Contract, Entry};
use zabeteh::evaluate::{evaluate, sample_filing};
use zabeteh::model::{Formula, IdentifierKind, Relation, Term, ValueType};
use zabeteh::text::Bilingual;

use super::package::Package;
use crate::targets::fixture::{
    computed, date, field, form, in_answer, place, rule, value, when, with,
};

#[test]
fn a_package_passes_the_vectors() {
    let contract = with_rule();
    let Some(package) = Package::write("whole", &contract) else {
        return;
    };
    package.vectors("completion", &vectors(&contract));
    package.pass();
}

#[test]
fn a_broken_template_is_caught_by_the_vectors() {
    let contract = with_rule();
    let Some(package) = Package::write("broken", &contract) else {
        return;
    };
    package.vectors("completion", &vectors(&contract));
    package.replace("dist/forms/completion.mjs", "f.storeys <= 5", "f.storeys < 5");
    let output = package.test();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success() && said.contains("not ok"), "{said}");
}

#[test]
fn reserved_words_and_names_of_the_runtime_may_name_fields() {
    let mut form = form();
    let words = [
        "class",
        "delete",
        "function",
        "await",
        "yield",
        "f",
        "a",
        "on",
        "r",
        "own",
        "text",
        "constructor",
        "is_answered",
        "arguments",
        "eval",
        "undefined",
    ];
    let fields = words.map(|word| Entry::Field(field(word, ValueType::YesNo)));
    form.sections[0].entries.extend(fields);
    let yes = words.map(|word| Formula::Yes(place(word)));
    let all = computed("whole", Formula::And(yes.into()), words.map(place).into());
    form.sections[0].entries.push(all);
    let contract = with(form);
    let Some(package) = Package::write("words", &contract) else {
        return;
    };
    package.vectors("completion", &vectors(&contract));
    package.pass();
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = "\"\\ ` */ /*: x */ /*:: y */ // ${x} {{ 1 }} {name} </script><!-- \u{0}\u{202E}\u{2028}\u{FEFF}\nlet x = `";
    let mut form = form();
    let mut rule = rule(Formula::Yes(place("shared")));
    rule.message = Bilingual::new(hostile, hostile);
    rule.holds.words = Bilingual::new(hostile, hostile);
    rule.holds.reads = vec![place("shared")];
    form.rules = vec![rule];
    form.title = Bilingual::new(hostile, hostile);
    let mut mine = field("mine", ValueType::Identifier(IdentifierKind::Iban));
    (mine.title, mine.label) = (form.title.clone(), form.title.clone());
    mine.when = when(Formula::Yes(place("shared")));
    mine.when.words = form.title.clone();
    form.sections[0].entries.push(Entry::Field(mine));
    let contract = with(form);
    let Some(package) = Package::write("hostile", &contract) else {
        return;
    };
    package.vectors("completion", &vectors(&contract));
    package.pass();
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
    form.sections[0].entries.push(Entry::Field(late));
    with(form)
}

/// Returns a right filing, and the same with one thing changed at a time.
fn vectors(contract: &Contract) -> Vec<String> {
    let filing = sample_filing(contract, &contract.records[0], date("1405-09-10"));
    let mut all = vec![filing.clone(), json!(null), json!({"form": "none"})];
    for key in ["form", "filed_on", "fields", "documents", "answers"] {
        all.push(changed(&filing, |it| drop(it.as_object_mut().map(|it| it.shift_remove(key)))));
    }
    let fields = filing["fields"].as_object().cloned().unwrap_or_default();
    for key in fields.keys() {
        for value in [json!(null), json!(5), json!(6), json!(true), json!("x"), json!([])] {
            all.push(changed(&filing, |it| it["fields"][key] = value));
        }
    }
    all.iter().map(|filing| vector(contract, filing)).collect()
}

fn changed(filing: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let mut out = filing.clone();
    change(&mut out);
    out
}

fn vector(contract: &Contract, filing: &Value) -> String {
    let verdict = evaluate(contract, filing);
    let verdict = serde_json::to_string(&verdict).expect("a verdict is JSON");
    format!("{{\"covers\":[],\"filing\":{filing},\"verdict\":{verdict}}}")
}
