//! The code that stands for conditions.

use zabeteh::contract::Record;
use zabeteh::model::{Direction, Formula, Inclusion, Period, Relation, Rounding, Term};
use zabeteh::targets::Target;
use zabeteh::targets::go::Go;

use crate::targets::fixture::{
    computed, date, form, id, in_answer, in_row, items, place, rule, units, value, with,
};

/// The functions of the fixture's form.
fn functions(form: Record) -> String {
    let artifacts = Go.emit(&with(form));
    let file = artifacts.iter().find(|it| it.path == "validators/go/completion_form.go");
    let text = &file.expect("emitted").text;
    let from = text.find("\n// completion").map_or(0, |at| {
        text[at..].find("\nfunc ").map_or(0, |func| text[..at + func].rfind("\n//").unwrap_or(0))
    });
    text[from..].trim_start().to_owned()
}

/// Compares the functions with a snapshot.
fn shown(name: &str, formula: Formula) {
    insta::with_settings!({
        snapshot_path => "../../../snapshots/targets",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, of(formula)) });
}

fn of(formula: Formula) -> String {
    let mut form = form();
    form.documents.clear();
    form.rules = vec![rule(formula)];
    functions(form)
}

#[test]
fn atoms_become_methods_of_values() {
    shown(
        "go_atoms",
        Formula::And(vec![
            Formula::OneOf(place("role"), items(&["heir", "owner"])),
            Formula::NoneOf(place("role"), items(&["owner"])),
            Formula::Includes(place("roles"), Inclusion::Any, items(&["company", "unknown"])),
            Formula::Or(vec![Formula::Yes(place("shared")), Formula::Given(place("units"))]),
            Formula::Not(Box::new(Formula::Yes(in_answer("safe")))),
            Formula::Same(place("role"), place("note")),
            Formula::ExactlyOne(vec![place("email"), place("mobile")]),
            Formula::Yes(in_row("has_lift")),
        ]),
    );
}

#[test]
fn conditions_about_rows_are_functions_of_the_row() {
    let lift = Formula::Yes(in_row("has_lift"));
    shown(
        "go_rows",
        Formula::Or(vec![
            Formula::AnyRow(units(), Box::new(lift.clone())),
            Formula::Differ(units(), id("floor")),
            Formula::Compare(
                Term::Sum(units(), id("floor"), Some(Box::new(lift))),
                Relation::Above,
                Term::CountRows(units(), None),
            ),
        ]),
    );
}

#[test]
fn terms_become_methods_of_numbers() {
    let moved =
        Term::Moved(Box::new(value("permit_date")), Box::new(Term::Constant(18)), Period::Months);
    let rounding = Rounding { direction: Direction::Up, step: 10 };
    let third = Term::Divide(Box::new(value("fee")), 3, rounding);
    shown(
        "go_terms",
        Formula::And(vec![
            Formula::Compare(moved, Relation::AtLeast, Term::Date(date("1405-01-01"))),
            Formula::Compare(
                Term::Times(Box::new(value("area")), Box::new(Term::Constant(-2))),
                Relation::Unequal,
                third,
            ),
        ]),
    );
}

#[test]
fn computed_values_are_functions() {
    let mut form = form();
    form.documents.clear();
    let shared = Formula::Yes(place("shared"));
    form.sections[0].entries.push(computed("is_shared", shared, vec![place("shared")]));
    form.rules = vec![rule(Formula::Yes(place("is_shared")))];
    let text = functions(form);
    assert!(text.contains("return flag(f.at[completionShared].yes())"), "{text}");
    assert!(text.contains("return completionIsShared(f).yes()"), "{text}");
}

#[test]
fn a_type_says_what_each_field_is() {
    let artifacts = Go.emit(&with(form()));
    let file = artifacts.iter().find(|it| it.path == "validators/go/completion_form.go");
    let text = &file.expect("emitted").text;
    for line in [
        "\tDiedOn *string `json:\"died_on,omitempty\"`",
        "\tRoles []Role `json:\"roles\"`",
        "\tUnits []CompletionFieldsUnits `json:\"units\"`",
        "\tFireInquiry *FireInquiryAnswer `json:\"fire-inquiry,omitempty\"`",
    ] {
        assert!(text.contains(line), "{line}");
    }
}
