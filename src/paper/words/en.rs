use crate::contract::{
    Carriage, Channel, Copies, DeadlineUnit, Presence, Purpose, RecordKind, Silence,
};
use crate::evaluate::Outcome;
use crate::model::{Part, Quantity};
use crate::paper::{Labels, Topic};

pub(super) fn labels() -> Labels {
    let text = str::to_owned;
    Labels {
        form: text("Form"),
        inquiry: text("Inquiry"),
        number: text("Number"),
        revision: text("Revision"),
        sms_code: text("SMS code"),
        sms_request: text("By text message"),
        qr: text("Identification code of the form"),
        filed_on: text("Date of filing"),
        case_number: text("Registration no."),
        when: text("if"),
        always: text("always needed"),
        optional: text("optional"),
        computed: text("follows from other answers"),
        row: text("No."),
        documents: text("Documents"),
        documents_hint: text("Tick each document that you attach."),
        document: text("Document"),
        asked_when: text("When it is needed"),
        copies: text("Copies"),
        issued_by: text("Issued by"),
        attached: text("Attached"),
        required_here: text("Needed"),
        reason_here: text("For this filing"),
        not_asked: text("not needed for this filing"),
        seen: text("Seen"),
        forms: text("Before or together with this form"),
        forms_hint: text("These are done before this filing or at the same time."),
        inquiries: text("Inquiries between bodies"),
        inquiries_hint: text(
            "The municipality and the bodies make these inquiries themselves; the applicant brings nothing for them.",
        ),
        asked_of: text("Answered by"),
        done: text("Done"),
        provisions: text("What is checked"),
        provisions_hint: text("An officer or the body named checks these points."),
        checked_by: text("Checked by"),
        holds: text("In order"),
        remark: text("Remark"),
        answer: text("Answer to the inquiry"),
        answer_hint: text("The body that answers fills in this part."),
        judgement: text("Result under the rules"),
        findings: text("What must be put right"),
        notices: text("Please note"),
        waiting: text("Waiting for answers"),
        remedy: text("What to do"),
        checklist: text("Checklist for the counter"),
        declaration: text("Declaration of the applicant"),
        declaration_text: text(
            "I confirm that what I have written in this form is true and that the documents attached are genuine, and I answer for it.",
        ),
        applicant_name: text("Full name"),
        signature: text("Signature"),
        date: text("Date"),
        office_use: text("For office use; the applicant writes nothing here"),
        office_received: text("Received on"),
        office_clerk: text("Name of the clerk"),
        office_stamp: text("Stamp and signature"),
        complete: text("The file is complete"),
        incomplete: text("The file is incomplete"),
        missing_list: text("What is missing"),
        page: text("Page"),
        page_of: text("of"),
    }
}

pub(super) fn kind(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Form => "Form",
        RecordKind::Inquiry => "Inquiry",
    }
}

pub(super) fn draft() -> &'static str {
    "Draft from public knowledge; not official until the regulation staff confirms it"
}

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::FiledBy => "Who may file",
        Topic::Channels => "Ways of sending",
        Topic::Visit => "Visit in person",
        Topic::DecidedWithin => "Time for the decision",
        Topic::AnsweredBy => "Answered by",
        Topic::Gives => "Result",
        Topic::Basis => "Legal basis",
    }
}

pub(super) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Sms => "text message",
        Channel::Email => "e-mail",
        Channel::Web => "web portal",
        Channel::Office => "e-service office",
    }
}

pub(super) fn copies(copies: Copies) -> &'static str {
    match copies {
        Copies::Original => "original",
        Copies::Copy => "copy",
        Copies::OriginalAndCopy => "original and copy",
        Copies::CertifiedCopy => "certified copy",
        Copies::Electronic => "electronic",
    }
}

pub(super) fn unit(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Area => "m²",
        Quantity::Length => "m",
        Quantity::Money => "rials",
        Quantity::Percent => "%",
        Quantity::Decimal | Quantity::District | Quantity::Whole => "",
    }
}

pub(super) fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

pub(super) fn comma() -> &'static str {
    ", "
}

pub(super) fn or() -> &'static str {
    " or "
}

pub(super) fn date_parts() -> [&'static str; 3] {
    ["year", "month", "day"]
}

pub(super) fn part(part: Part) -> &'static str {
    match part {
        Part::Main => "main",
        Part::Sub => "sub",
        Part::Section => "section",
        Part::Region => "district",
    }
}

pub(super) fn part_of(part: &str, of: &str) -> String {
    format!("{part} of {of}")
}

pub(super) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

pub(super) fn plate(main: i64, sub: i64, section: i64) -> String {
    match sub {
        0 => format!("main {main}, section {section}"),
        _ => format!("sub {sub} of main {main}, section {section}"),
    }
}

pub(super) fn extent(min: u32, max: u32) -> String {
    match min {
        0 => format!("up to {max} rows"),
        _ if min == max => format!("{max} rows"),
        _ => format!("{min} to {max} rows"),
    }
}

pub(super) fn more_rows() -> &'static str {
    "If these rows are too few, attach a sheet with the same columns."
}

pub(super) fn no_visit() -> &'static str {
    "not needed"
}

pub(super) fn presence(because: Presence) -> &'static str {
    match because {
        Presence::Drawings => "to hand over drawings",
        Presence::CaseOpening => "to open a case file",
        Presence::OwnershipTransfer => "to transfer ownership",
    }
}

pub(super) fn visit(why: &str, when: &str, note: &str) -> String {
    let when = if when.is_empty() { String::new() } else { format!(", if {when}") };
    let note = if note.is_empty() { String::new() } else { format!("; {note}") };
    format!("{why}{when}{note}")
}

pub(super) fn deadline(count: u32, unit: DeadlineUnit) -> String {
    let (one, several) = match unit {
        DeadlineUnit::Days => ("day", "days"),
        DeadlineUnit::WorkingDays => ("working day", "working days"),
        DeadlineUnit::Months => ("month", "months"),
        DeadlineUnit::Years => ("year", "years"),
    };
    format!("{count} {}", if count == 1 { one } else { several })
}

pub(super) fn carriage(carriage: Carriage) -> &'static str {
    match carriage {
        Carriage::Electronically => "electronically",
        Carriage::ByLetter => "by letter",
    }
}

pub(super) fn silence(silence: Silence) -> &'static str {
    match silence {
        Silence::Waits => "the filing waits until the answer comes",
        Silence::Consents => "no answer in time counts as consent",
        Silence::Refuses => "no answer in time counts as refusal",
    }
}

pub(super) fn valid(title: &str, term: &str) -> String {
    format!("{title} (valid: {term})")
}

pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Filing => "to file",
        Purpose::Status => "to follow up",
    }
}

pub(super) fn asked_by(answers: &str, asks: &str) -> String {
    format!("{answers} (asked by {asks})")
}

pub(super) fn replaced(inquiry: &str) -> String {
    format!("the answer of \"{inquiry}\" stands for it")
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "Nothing in the rules speaks against this filing",
        Outcome::Refused => "This filing does not satisfy the rules and is not accepted",
        Outcome::Waiting => "This filing waits for the answer of an inquiry",
    }
}

pub(super) fn stripped(name: &str) -> String {
    format!("hidden characters in \"{name}\" were left out of the print")
}
