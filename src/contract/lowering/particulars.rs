use crate::contract::{
    Carriage, Channel, Condition, Confidence, Copies, Deadline, DeadlineUnit, FiledBy, Gives,
    Inquiry, Presence, Silence, Visit,
};
use crate::model::regulation;
use crate::syntax::tree;

use super::conditions::condition;
use super::entries::entries;
use super::simplify::Allowed;

pub(super) fn filed_by(filed_by: &regulation::FiledBy) -> FiledBy {
    match filed_by {
        regulation::FiledBy::Field(field) => FiledBy::Field(field.clone()),
        regulation::FiledBy::Organisation(body) => FiledBy::Organisation(body.clone()),
    }
}

pub(super) fn channel(channel: tree::Channel) -> Channel {
    match channel {
        tree::Channel::Sms => Channel::Sms,
        tree::Channel::Email => Channel::Email,
        tree::Channel::Web => Channel::Web,
        tree::Channel::Office => Channel::Office,
    }
}

pub(super) fn visit(visit: &regulation::Visit, allowed: &Allowed<'_>) -> Visit {
    let when = visit.when.as_ref().map(|when| condition(when, allowed));
    Visit {
        because: match visit.because {
            tree::Presence::Drawings => Presence::Drawings,
            tree::Presence::CaseOpening => Presence::CaseOpening,
            tree::Presence::OwnershipTransfer => Presence::OwnershipTransfer,
        },
        when: when.unwrap_or_else(Condition::always),
        note: visit.note.clone(),
    }
}

pub(super) fn deadline(deadline: &regulation::Deadline) -> Deadline {
    Deadline {
        count: u32::try_from(deadline.count).unwrap_or(0),
        unit: deadline_unit(deadline.unit),
        pending: deadline.pending.clone(),
    }
}

pub(super) fn deadline_unit(unit: tree::Unit) -> DeadlineUnit {
    match unit {
        tree::Unit::WorkingDays => DeadlineUnit::WorkingDays,
        tree::Unit::Months => DeadlineUnit::Months,
        tree::Unit::Years => DeadlineUnit::Years,
        // Other units of a deadline are refused where names and types are resolved.
        tree::Unit::Days | tree::Unit::Metres | tree::Unit::Rials | tree::Unit::SquareMetres => {
            DeadlineUnit::Days
        }
    }
}

pub(super) fn gives(gives: &regulation::Gives) -> Gives {
    Gives {
        document: gives.document.clone(),
        valid: gives.valid.clone(),
        words: gives.words.clone(),
        pending: gives.pending.clone(),
    }
}

pub(super) fn inquiry(answering: &regulation::Answering, allowed: &Allowed<'_>) -> Inquiry {
    Inquiry {
        answered_by: answering.answered_by.clone(),
        carried: answering.carried.map(|carried| match carried {
            tree::Carriage::Electronically => Carriage::Electronically,
            tree::Carriage::ByLetter => Carriage::ByLetter,
        }),
        within: answering.within.as_ref().map(deadline),
        silence: match answering.silence {
            Some(tree::Silence::Consents) => Silence::Consents,
            Some(tree::Silence::Refuses) => Silence::Refuses,
            Some(tree::Silence::Waits) | None => Silence::Waits,
        },
        answers: entries(&answering.answers, allowed),
        replaces: answering.replaces.clone(),
    }
}

pub(super) fn copies(copies: tree::Copies) -> Copies {
    match copies {
        tree::Copies::Original => Copies::Original,
        tree::Copies::Copy => Copies::Copy,
        tree::Copies::OriginalAndCopy => Copies::OriginalAndCopy,
        tree::Copies::CertifiedCopy => Copies::CertifiedCopy,
        tree::Copies::Electronic => Copies::Electronic,
    }
}

pub(super) fn confidence(confidence: tree::Confidence) -> Confidence {
    match confidence {
        tree::Confidence::High => Confidence::High,
        tree::Confidence::Medium => Confidence::Medium,
        tree::Confidence::Low => Confidence::Low,
    }
}
