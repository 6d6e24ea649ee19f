use crate::problems::words::Words;

pub(super) fn incomplete() -> Words {
    Words::new(
        "the scenario names no form or no day",
        "form or day missing",
        "write `for`, the form or inquiry, `on` and the filing date; the rules in force \
         depend on the day",
    )
}

pub(super) fn expects_nothing() -> Words {
    Words::new(
        "the scenario expects nothing",
        "expectation missing",
        "write `expect` and what must come out, such as `expect accepted`; otherwise \
         the scenario cannot fail",
    )
}

pub(super) fn rule_not_of_record(rule: &str) -> Words {
    Words::new(
        format!("the form or inquiry of the scenario has no rule `{rule}`"),
        "no such rule",
        "write the id of a rule of that form, or of a part that it includes with all \
         the fields of the rule",
    )
}

pub(super) fn without_step() -> Words {
    Words::new(
        "the journey has no step",
        "steps missing",
        "write `step` and a form or inquiry for each thing that is done, in order",
    )
}

pub(super) fn visit_without_step() -> Words {
    Words::new(
        "the shared visit names a record that is no step of the journey",
        "no step",
        "add the `step`, or take the record out of `one visit for`",
    )
}
