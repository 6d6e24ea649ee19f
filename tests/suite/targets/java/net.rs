//! The net below the templates: what is wrong in the package is caught by the vectors.

use serde_json::{Value, json};
use zabeteh::contract::{Contract, Entry};
use zabeteh::evaluate::{evaluate, sample_filing};
use zabeteh::model::{FieldId, Formula, IdentifierKind, RecordId, Relation, Term, ValueType};
use zabeteh::text::Bilingual;

use super::package::{Package, assert_passed, said};
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
    assert_passed(&package.test());
}

#[test]
fn a_broken_template_is_caught_by_the_vectors() {
    let contract = with_rule();
    let Some(package) = Package::write("broken", &contract) else {
        return;
    };
    package.vectors("completion", &vectors(&contract));
    package.replace("src/main/java/zabeteh/forms/CompletionForm.java", "atMost(", "below(");
    package.replace(
        "src/main/java/zabeteh/forms/CompletionForm.java",
        "zabeteh.forms.Numbers.atMost;",
        "zabeteh.forms.Numbers.below;",
    );
    let output = package.test();
    assert!(
        !output.status.success() && said(&output).contains("another verdict"),
        "{}",
        said(&output)
    );
}

#[test]
fn reserved_words_and_names_of_the_package_may_name_fields() {
    let mut form = form();
    form.id = RecordId::new("import");
    let words = [
        "type", "class", "record", "long", "switch", "v", "row", "day", "None", "str", "fields",
        "text", "filed_on", "answers", "list", "rows_x", "self",
    ];
    let fields = words.map(|word| Entry::Field(field(word, ValueType::YesNo)));
    form.sections[0].entries.extend(fields);
    let yes = words.map(|word| Formula::Yes(place(word)));
    let all = computed("documents", Formula::And(yes.into()), words.map(place).into());
    form.sections[0].entries.push(all);
    let contract = with(form);
    let Some(package) = Package::write("words", &contract) else {
        return;
    };
    package.vectors("import", &vectors(&contract));
    assert_passed(&package.test());
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile =
        "\"\"\"\\ ' */ # {name} ${x} {{ 1 }} %s \u{0}\u{202E}\u{2028}\u{FEFF}\nimport os \\";
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
    let Some(package) = Package::write("hostile", &contract) else {
        return;
    };
    package.vectors("completion", &vectors(&contract));
    assert_passed(&package.test());
}

/// The fixture with a rule over fields and an answer.
pub(super) fn with_rule() -> Contract {
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
    with(form)
}

/// Every field of the sample left out, and given as something else.
fn vectors(contract: &Contract) -> Vec<String> {
    let record = &contract.records[0];
    let sample = sample_filing(contract, record, date("1405-01-01"));
    let keys: Vec<FieldId> = record.entries().map(|entry| entry.id().clone()).collect();
    let mut filings = vec![sample.clone()];
    for key in &keys {
        let mut without = sample.clone();
        without["fields"].as_object_mut().expect("fields").shift_remove(key.as_str());
        filings.push(without);
        for odd in [json!(null), json!(5), json!(6.0), json!(61), json!("x"), json!([]), json!({})]
        {
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
