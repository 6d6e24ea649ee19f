use crate::problems::words::Words;

pub(super) fn without_condition() -> Words {
    Words::new(
        "the rule neither requires nor advises anything",
        "condition missing",
        "write `requires` with the condition that must hold, or `advises` with one that \
         should; what only a person can judge is a `provision`",
    )
}

pub(super) fn without_message() -> Words {
    Words::new(
        "the rule has no message",
        "message missing",
        "write `otherwise` and the fact in both languages; it is what the applicant \
         reads when the condition does not hold",
    )
}

pub(super) fn without_remedy() -> Words {
    Words::new(
        "the rule does not say what to do",
        "remedy missing",
        "write `remedy` and the next step: which form, office or document helps",
    )
}

pub(super) fn may_be_absent(field: &str, guard: &str) -> Words {
    Words::new(
        format!("the value `{field}` may be absent here"),
        "may be absent",
        format!(
            "add the condition `{guard}` before the value is read; only then is it \
             certainly present"
        ),
    )
}

pub(super) fn never_holds() -> Words {
    Words::new(
        "the condition can never hold",
        "can never hold",
        "compare it with the bounds and items of the fields that it reads; otherwise \
         delete what stands under it, because it never applies",
    )
}

pub(super) fn instead_of_itself() -> Words {
    Words::new(
        "`instead of` names the rule itself or one that is already replaced",
        "cannot be replaced here",
        "name the general rule; a replacement goes one level deep, so that at most one \
         of the two rules applies",
    )
}

pub(super) fn since_after_until() -> Words {
    Words::new(
        "the first day lies after the last",
        "after the last day",
        "correct one of the two days; `until` includes its own day",
    )
}

pub(super) fn same_day() -> Words {
    Words::new(
        "two values of the parameter begin on the same day",
        "second value of the day",
        "keep one of the two, or give the newer one its own first day; one value alone \
         is in force on a day",
    )
}

pub(super) fn parameter_without_value() -> Words {
    Words::new(
        "the parameter has no value",
        "value missing",
        "write `since`, the first day, `is` and the value, such as `since 1402/07/01 is \
         5`",
    )
}

pub(super) fn keys_overlap() -> Words {
    Words::new(
        "two rows of the parameter hold for the same key",
        "key used before",
        "narrow one of the two rows; each key has one value on a day",
    )
}

pub(super) fn keys_missing() -> Words {
    Words::new(
        "some keys of the parameter have no value",
        "keys without a value",
        "add rows for the keys that are missing; a filing with such a key finds no \
         value",
    )
}

pub(super) fn undecided_without_question() -> Words {
    Words::new(
        "a cell is `undecided`, but no question explains it",
        "no question named",
        "write `pending` and the id of a question in `forms/shared/questions.zab`, or \
         fill in the value",
    )
}

pub(super) fn requires_and_advises() -> Words {
    Words::new(
        "the rule both requires and advises",
        "one of the two",
        "keep `requires` where the filing is refused and `advises` where a notice is \
         enough; two duties are two rules",
    )
}

pub(super) fn provision_without_checker() -> Words {
    Words::new(
        "nobody checks the provision",
        "checker missing",
        "write `checked by` and a body from `forms/shared/organisations.zab`; a \
         provision without one lands on no checklist",
    )
}
