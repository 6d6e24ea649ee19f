use crate::problems::Thing;
use crate::problems::words::Words;
use crate::problems::words::en::thing::noun;

pub(super) fn without_number() -> Words {
    Words::new(
        "the form or inquiry has no number",
        "number missing",
        "write `number` and the number under which the catalogue lists it, such as \
         `number 31`",
    )
}

pub(super) fn number_twice(number: i64) -> Words {
    Words::new(
        format!("the number {number} belongs to another form or inquiry"),
        "number already taken",
        "give each record its own number; citizens and clerks ask for it by number",
    )
}

pub(super) fn without_group() -> Words {
    Words::new(
        "the form or inquiry belongs to no group",
        "group missing",
        "write `group` and an item of the list `group` in `forms/shared/lists.zab`, \
         such as `group certificate`",
    )
}

pub(super) fn without_purpose() -> Words {
    Words::new(
        "the form or inquiry has no purpose",
        "purpose missing",
        "write `purpose` and one sentence in both languages that says what it is for",
    )
}

pub(super) fn without_filer() -> Words {
    Words::new(
        "the form or inquiry does not say who may file it",
        "filer missing",
        "write `filed by` and the field that names the applicant's capacity, or a body \
         from `forms/shared/organisations.zab`",
    )
}

pub(super) fn without_channel() -> Words {
    Words::new(
        "the form or inquiry has no channel",
        "channel missing",
        "write `channels` and one or more of `sms`, `email`, `web`, `office`",
    )
}

pub(super) fn empty(thing: Thing) -> Words {
    let noun = noun(thing);
    Words::new(
        format!("the {noun} is empty"),
        "nothing inside",
        "write what belongs into it, or delete it",
    )
}

pub(super) fn without_silence() -> Words {
    Words::new(
        "the inquiry does not say what silence means",
        "silence undecided",
        "write `silence waits`, `silence consents` or `silence refuses`; a filing must \
         know what follows when no answer comes in time",
    )
}

pub(super) fn without_answerer() -> Words {
    Words::new(
        "nobody answers the inquiry",
        "answering body missing",
        "write `answered by` and a body from `forms/shared/organisations.zab`",
    )
}

pub(super) fn document_twice(document: &str) -> Words {
    Words::new(
        format!("the document `{document}` is asked for twice"),
        "asked for again",
        "join the two conditions with `or` in one place, or let one exclude the other; \
         a part may already ask for it",
    )
}

pub(super) fn needs_itself() -> Words {
    Words::new(
        "the form or inquiry needs itself",
        "needs itself",
        "take it out of `needs`; nothing is done before itself",
    )
}

pub(super) fn question_without_reading() -> Words {
    Words::new(
        "the question has no provisional reading",
        "reading missing",
        "write `reading` and the answer that the rules use until the question is \
         settled",
    )
}

pub(super) fn allows_nothing() -> Words {
    Words::new(
        "the silenced problem does not occur here",
        "silences nothing",
        "delete the `allow`; left in place, it would hide a later fault",
    )
}

pub(super) fn unused(thing: Thing, name: &str) -> Words {
    let noun = noun(thing);
    Words::new(
        format!("nothing uses the {noun} `{name}`"),
        "used nowhere",
        "refer to it where it belongs, or delete it; shared things that nothing uses go \
         out of date unseen",
    )
}

pub(super) fn without_translation(persian: bool) -> Words {
    let help = "write both texts side by side: the Persian one in guillemets, the English one in \
                straight quotes";
    if persian {
        Words::new("the Persian text is missing", "no Persian text", help)
    } else {
        Words::new("the English text is missing", "no English text", help)
    }
}

pub(super) fn text_too_long(most: usize, found: usize) -> Words {
    Words::new(
        format!("the text has {found} characters, and {most} fit"),
        "text too long",
        format!("shorten it to {most} characters; screens, paper and messages have no more room"),
    )
}

pub(super) fn style(wording: &str, instead: &str) -> Words {
    let help = if instead.is_empty() {
        format!("leave `{wording}` out; the fact reads as well without it")
    } else {
        format!("write `{instead}`; one thing has one wording in all forms")
    };
    Words::new(format!("the forms do not say `{wording}`"), "another wording", help)
}
