use crate::problems::words::Words;

pub(super) fn filing_incomplete(field: &str) -> Words {
    Words::new(
        format!("the message leaves out the required field `{field}`"),
        "filing incomplete",
        "put the field into `take`, let `sender` fill it, or fix it with `given`; a \
         filing by message must be complete",
    )
}

pub(super) fn reply_reveals(field: &str) -> Words {
    Words::new(
        format!("the reply carries the personal field `{field}`"),
        "personal field",
        "take it out of the reply, or name it in `releases` where the law lets it out; \
         a message may be read by others",
    )
}

pub(super) fn status_outside_status() -> Words {
    Words::new(
        "`{status}` stands outside of a status block",
        "only for status",
        "take it out of the reply; only `sms status` and `email status` know the state \
         of a case",
    )
}

pub(super) fn without_reply() -> Words {
    Words::new(
        "the message gets no reply",
        "reply missing",
        "write `reply` and the text in both languages",
    )
}

pub(super) fn placeholder_one_sided(field: &str) -> Words {
    Words::new(
        format!("the placeholder `{{{field}}}` stands in one language only"),
        "in one language only",
        "write it into the other text as well, or take it out; both replies say the \
         same",
    )
}

pub(super) fn without_channel() -> Words {
    Words::new(
        "the form or inquiry does not list the channel of this block",
        "channel not listed",
        "add `sms` or `email` to `channels`, or delete the block",
    )
}

pub(super) fn not_in_message(field: &str) -> Words {
    Words::new(
        format!("a message cannot carry the field `{field}`"),
        "not for messages",
        "take fields with one short value; files and groups of rows go through the \
         portal or the office",
    )
}

pub(super) fn code_shape() -> Words {
    Words::new(
        "the code is not five digits with the first from 1 to 9",
        "not a code",
        "write five digits, such as 41827; `zabeteh sms assign` proposes a free code",
    )
}

pub(super) fn code_twice() -> Words {
    Words::new(
        "the code was given before",
        "code given before",
        "choose a code that was never used; even a retired code stays with its old \
         form, because it stands on printed paper",
    )
}

pub(super) fn codes_too_near(other: &str) -> Words {
    Words::new(
        format!("the code is one slip of a finger away from `{other}`"),
        "too near another code",
        "choose a code that differs in three digits at least and not by a swap of \
         neighbours; `zabeteh sms assign` proposes one",
    )
}

pub(super) fn code_without_record() -> Words {
    Words::new(
        "the code stands for no form or inquiry",
        "form missing",
        "write `for` and the form or inquiry, or `retired` and `was` for a dead code",
    )
}

pub(super) fn record_without_code() -> Words {
    Words::new(
        "the form or inquiry has messages by SMS but no code",
        "code missing",
        "add a line `code … for …` to `forms/shared/codes.zab`; `zabeteh sms assign` \
         proposes the number",
    )
}

pub(super) fn record_with_two_codes() -> Words {
    Words::new(
        "two codes of the form or inquiry are in force at once",
        "second code in force",
        "retire the older one: `retired` and the day, `was` and the form, `replaced by` \
         and the newer code",
    )
}

pub(super) fn code_without_messages() -> Words {
    Words::new(
        "the form or inquiry of this code has no messages by SMS",
        "no messages by SMS",
        "write `sms filing` or `sms status` in it, or turn the line into a comment \
         until there is one",
    )
}

pub(super) fn reply_too_long(most: i64, worst: usize, persian: bool) -> Words {
    let (language, room) = if persian {
        ("Persian", "70 characters fill one part, 67 each of several")
    } else {
        ("English", "160 characters fill one part, 153 each of several")
    };
    Words::new(
        format!("the {language} reply may need {worst} parts, and the most is {most}"),
        "reply too long",
        format!("shorten the reply, take out a placeholder or raise `parts`; {room}"),
    )
}
