//! The closed sets of words: each is a keyword in both surfaces.

use super::Number;
use super::Unit;

/// How a filing may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// By text message.
    Sms,
    /// By e-mail.
    Email,
    /// Through the web portal.
    Web,
    /// At an e-service office.
    Office,
}

/// Why a citizen must come in person. The city's aim admits these three reasons and no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Building drawings are handed over.
    Drawings,
    /// A case file is opened.
    CaseOpening,
    /// Ownership is transferred.
    OwnershipTransfer,
}

/// In which form a document is handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Copies {
    /// The original.
    Original,
    /// A copy.
    Copy,
    /// The original is shown and a copy is kept.
    OriginalAndCopy,
    /// A copy that an authority certified («برابر اصل»).
    CertifiedCopy,
    /// An electronic document.
    Electronic,
}

/// How an inquiry travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carriage {
    /// Between systems.
    Electronically,
    /// On paper.
    ByLetter,
}

/// How far the sources of a record carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// The core was seen in the text of a law or on an official page.
    High,
    /// It was seen in part, or in secondary sources.
    Medium,
    /// It rests mostly on general knowledge of practice.
    Low,
}

/// What it means when no answer comes in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silence {
    /// The filing waits.
    Waits,
    /// Silence is consent.
    Consents,
    /// Silence is refusal.
    Refuses,
}

/// How many rows of a table may hold at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hit {
    /// Exactly one row holds.
    ExactlyOne,
    /// Every row that holds adds its result.
    AllThatApply,
}

/// What a block of messages is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockKind {
    /// A whole filing by text message.
    SmsFiling,
    /// A question about a case by text message.
    SmsStatus,
    /// A whole filing by e-mail.
    EmailFiling,
    /// A question about a case by e-mail.
    EmailStatus,
}

/// Who acts in a step of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActorWord {
    /// The municipality.
    Municipality,
    /// The citizen.
    Citizen,
}

/// How the result of a division becomes whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// In which direction.
    pub mode: RoundingMode,
    /// To a multiple of what; of one unit in the last place where it is absent.
    pub step: Option<(Number, Option<Unit>)>,
}

/// The direction of a rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoundingMode {
    /// Towards the lower number.
    Down,
    /// Towards the higher number.
    Up,
    /// To the nearer number, half away from zero.
    Nearest,
}
