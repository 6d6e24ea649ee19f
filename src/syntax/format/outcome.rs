use crate::syntax::Keyword;
use crate::syntax::tree::{
    ActorWord, Carriage, Channel, Confidence, Copies, Hit, Name, Outcome, Presence, PromiseKind,
    Silence,
};

use super::wording::Wording;

impl Wording<'_> {
    /// Writes what a scenario expects.
    pub(super) fn outcome(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Accepted => self.keyword(Keyword::Accepted),
            Outcome::Refused => self.keyword(Keyword::Refused),
            Outcome::Waiting => self.keyword(Keyword::Waiting),
            Outcome::BrokenRule(rule) => {
                self.keyword(Keyword::Broken);
                self.keyword(Keyword::Rule);
                self.id(rule.as_ref());
            }
            Outcome::Document(names) => self.expected(&[Keyword::Document], names),
            Outcome::WithoutDocument(names) => {
                self.expected(&[Keyword::Without, Keyword::Document], names);
            }
            Outcome::Visit => self.expected(&[Keyword::Visit], &[]),
            Outcome::WithoutVisit => self.expected(&[Keyword::Without, Keyword::Visit], &[]),
            Outcome::Needs(names) => self.expected(&[Keyword::Needs], names),
            Outcome::WithoutNeeds(names) => {
                self.expected(&[Keyword::Without, Keyword::Needs], names);
            }
            Outcome::Holds(condition) => self.value(condition),
        }
    }

    fn expected(&mut self, keywords: &[Keyword], names: &[Name]) {
        for keyword in keywords {
            self.keyword(*keyword);
        }
        self.list(names);
    }
}

pub(super) fn channel(channel: Channel) -> Keyword {
    match channel {
        Channel::Sms => Keyword::Sms,
        Channel::Email => Keyword::Email,
        Channel::Web => Keyword::Web,
        Channel::Office => Keyword::Office,
    }
}

pub(super) fn presence(presence: Presence) -> Keyword {
    match presence {
        Presence::Drawings => Keyword::Drawings,
        Presence::CaseOpening => Keyword::CaseOpening,
        Presence::OwnershipTransfer => Keyword::OwnershipTransfer,
    }
}

pub(super) fn copies(copies: Copies) -> Keyword {
    match copies {
        Copies::Original => Keyword::Original,
        Copies::Copy => Keyword::Copy,
        Copies::OriginalAndCopy => Keyword::OriginalAndCopy,
        Copies::CertifiedCopy => Keyword::CertifiedCopy,
        Copies::Electronic => Keyword::Electronic,
    }
}

pub(super) fn carriage(carriage: Carriage) -> Keyword {
    match carriage {
        Carriage::Electronically => Keyword::Electronically,
        Carriage::ByLetter => Keyword::ByLetter,
    }
}

pub(super) fn confidence(confidence: Confidence) -> Keyword {
    match confidence {
        Confidence::High => Keyword::High,
        Confidence::Medium => Keyword::Medium,
        Confidence::Low => Keyword::Low,
    }
}

pub(super) fn silence(silence: Silence) -> Keyword {
    match silence {
        Silence::Waits => Keyword::Waits,
        Silence::Consents => Keyword::Consents,
        Silence::Refuses => Keyword::Refuses,
    }
}

pub(super) fn hit(hit: Hit) -> Keyword {
    match hit {
        Hit::ExactlyOne => Keyword::ExactlyOne,
        Hit::AllThatApply => Keyword::AllThatApply,
    }
}

pub(super) fn actor(actor: ActorWord) -> Keyword {
    match actor {
        ActorWord::Municipality => Keyword::ByMunicipality,
        ActorWord::Citizen => Keyword::ByCitizen,
    }
}

pub(super) fn promise(promise: PromiseKind) -> Keyword {
    match promise {
        PromiseKind::Visits => Keyword::Visits,
        PromiseKind::Duration => Keyword::Duration,
    }
}
