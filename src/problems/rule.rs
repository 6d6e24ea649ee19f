use super::{Code, Severity, Thing};

/// Where the regulation contradicts itself or leaves something out (Z04 to Z07).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleProblem {
    // Z04: rules, conditions, dates
    /// A rule that neither requires nor advises.
    RuleWithoutCondition,
    /// A rule without a message.
    RuleWithoutMessage,
    /// A rule without a remedy.
    RuleWithoutRemedy,
    /// A value that may be absent where a condition reads it.
    MayBeAbsent {
        /// The field.
        field: String,
        /// The condition under which it is present, in English.
        guard_en: String,
        /// The same in Persian.
        guard_fa: String,
    },
    /// A condition that can never hold.
    NeverHolds,
    /// An exception, or a rule in another one's place, that names the rule itself or a rule that
    /// is replaced already.
    InsteadOfItself,
    /// A first day after the last day.
    SinceAfterUntil,
    /// Two values of a parameter that begin on the same day.
    SameDay,
    /// A parameter without a value.
    ParameterWithoutValue,
    /// Two rows of a keyed parameter that hold for the same key.
    KeysOverlap,
    /// Keys of a keyed parameter without a value.
    KeysMissing,
    /// A cell without a value that no question explains.
    UndecidedWithoutQuestion,
    /// A rule that both requires and advises.
    RequiresAndAdvises,
    /// A provision that nobody checks.
    ProvisionWithoutChecker,

    // Z05: records
    /// A record without a number.
    RecordWithoutNumber,
    /// A number that two records have.
    NumberTwice {
        /// The number.
        number: i64,
    },
    /// A record without a group.
    RecordWithoutGroup,
    /// A record without a purpose.
    RecordWithoutPurpose,
    /// A record that nobody may file.
    RecordWithoutFiler,
    /// A record without a channel.
    RecordWithoutChannel,
    /// A record, a part or a section that holds nothing.
    Empty {
        /// What is empty.
        thing: Thing,
    },
    /// An inquiry whose silence means nothing.
    InquiryWithoutSilence,
    /// An inquiry that nobody answers.
    InquiryWithoutAnswerer,
    /// A document asked for twice under conditions that can hold together.
    DocumentTwice {
        /// The document.
        document: String,
    },
    /// A record that needs itself.
    NeedsItself,
    /// A text in one language only.
    WithoutTranslation {
        /// Whether the Persian text is the one that is missing.
        persian: bool,
    },
    /// A text that is too long for paper and screen.
    TextTooLong {
        /// The most characters.
        most: usize,
        /// The characters that it has.
        found: usize,
    },
    /// A wording that forms do not use.
    Style {
        /// The wording.
        wording: String,
        /// What to write instead.
        instead: String,
    },
    /// A shared thing that nothing uses.
    Unused {
        /// What it is.
        thing: Thing,
        /// Its id.
        name: String,
    },
    /// A question without a provisional reading.
    QuestionWithoutReading,
    /// A silenced problem that does not occur.
    AllowsNothing,

    // Z06: messages and codes
    /// A filing by message that leaves a required field out.
    FilingIncomplete {
        /// The field.
        field: String,
    },
    /// A reply that carries a personal field which is not released.
    ReplyReveals {
        /// The field.
        field: String,
    },
    /// `{status}` outside of a status block.
    StatusOutsideStatus,
    /// A reply that may need more parts than it may have.
    ReplyTooLong {
        /// The most parts.
        most: i64,
        /// The parts that the worst reply needs.
        worst: usize,
        /// Whether the Persian text is the longer one.
        persian: bool,
    },
    /// A block without a reply.
    BlockWithoutReply,
    /// A placeholder that stands in one language only.
    PlaceholderOneSided {
        /// The field.
        field: String,
    },
    /// A channel of a block that the record does not have.
    BlockWithoutChannel,
    /// A field that a message cannot carry.
    NotInMessage {
        /// The field.
        field: String,
    },
    /// A code that is not five digits with a first digit from 1 to 9.
    CodeShape,
    /// A code that was given before.
    CodeTwice,
    /// Two codes that one slip of a finger turns into each other.
    CodesTooNear {
        /// The other code.
        other: String,
    },
    /// A code without a record.
    CodeWithoutRecord,
    /// A record with messages by SMS that has no code.
    RecordWithoutCode,
    /// A record with two codes in force.
    RecordWithTwoCodes,
    /// A code of a record that has no messages by SMS.
    CodeWithoutMessages,

    // Z07: scenarios and journeys
    /// A scenario without a record or a day.
    ScenarioIncomplete,
    /// A scenario that expects nothing.
    ScenarioExpectsNothing,
    /// A rule that the scenario's record does not have.
    RuleNotOfRecord {
        /// The rule.
        rule: String,
    },
    /// A journey without a step.
    JourneyWithoutStep,
    /// A shared visit with a record that is no step.
    VisitWithoutStep,
}

impl RuleProblem {
    /// Returns the stable code.
    pub fn code(&self) -> Code {
        Code(match self {
            Self::RuleWithoutCondition => 401,
            Self::RuleWithoutMessage => 402,
            Self::RuleWithoutRemedy => 403,
            Self::MayBeAbsent { .. } => 404,
            Self::NeverHolds => 405,
            Self::InsteadOfItself => 406,
            Self::SinceAfterUntil => 407,
            Self::SameDay => 408,
            Self::ParameterWithoutValue => 409,
            Self::KeysOverlap => 410,
            Self::KeysMissing => 411,
            Self::UndecidedWithoutQuestion => 412,
            Self::RequiresAndAdvises => 413,
            Self::ProvisionWithoutChecker => 414,
            Self::RecordWithoutNumber => 501,
            Self::NumberTwice { .. } => 502,
            Self::RecordWithoutGroup => 503,
            Self::RecordWithoutPurpose => 504,
            Self::RecordWithoutFiler => 505,
            Self::RecordWithoutChannel => 506,
            Self::Empty { .. } => 507,
            Self::InquiryWithoutSilence => 508,
            Self::InquiryWithoutAnswerer => 509,
            Self::DocumentTwice { .. } => 510,
            Self::NeedsItself => 511,
            Self::WithoutTranslation { .. } => 512,
            Self::TextTooLong { .. } => 513,
            Self::Style { .. } => 514,
            Self::Unused { .. } => 515,
            Self::QuestionWithoutReading => 516,
            Self::AllowsNothing => 517,
            Self::FilingIncomplete { .. } => 601,
            Self::ReplyReveals { .. } => 602,
            Self::StatusOutsideStatus => 603,
            Self::ReplyTooLong { .. } => 604,
            Self::BlockWithoutReply => 605,
            Self::PlaceholderOneSided { .. } => 606,
            Self::BlockWithoutChannel => 607,
            Self::NotInMessage { .. } => 608,
            Self::CodeShape => 609,
            Self::CodeTwice => 610,
            Self::CodesTooNear { .. } => 611,
            Self::CodeWithoutRecord => 612,
            Self::RecordWithoutCode => 613,
            Self::RecordWithTwoCodes => 614,
            Self::CodeWithoutMessages => 615,
            Self::ScenarioIncomplete => 701,
            Self::ScenarioExpectsNothing => 702,
            Self::RuleNotOfRecord { .. } => 703,
            Self::JourneyWithoutStep => 704,
            Self::VisitWithoutStep => 705,
        })
    }

    /// Returns how much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Self::RuleWithoutRemedy
            | Self::RecordWithoutFiler
            | Self::TextTooLong { .. }
            | Self::Style { .. }
            | Self::Unused { .. }
            | Self::AllowsNothing
            | Self::NeverHolds
            | Self::KeysMissing
            | Self::CodeWithoutMessages
            | Self::ScenarioExpectsNothing
            | Self::ProvisionWithoutChecker => Severity::Warning,
            Self::RuleWithoutCondition
            | Self::RuleWithoutMessage
            | Self::MayBeAbsent { .. }
            | Self::InsteadOfItself
            | Self::SinceAfterUntil
            | Self::SameDay
            | Self::ParameterWithoutValue
            | Self::KeysOverlap
            | Self::UndecidedWithoutQuestion
            | Self::RequiresAndAdvises
            | Self::RecordWithoutNumber
            | Self::NumberTwice { .. }
            | Self::RecordWithoutGroup
            | Self::RecordWithoutPurpose
            | Self::RecordWithoutChannel
            | Self::Empty { .. }
            | Self::InquiryWithoutSilence
            | Self::InquiryWithoutAnswerer
            | Self::DocumentTwice { .. }
            | Self::NeedsItself
            | Self::WithoutTranslation { .. }
            | Self::QuestionWithoutReading
            | Self::FilingIncomplete { .. }
            | Self::ReplyReveals { .. }
            | Self::StatusOutsideStatus
            | Self::ReplyTooLong { .. }
            | Self::BlockWithoutReply
            | Self::PlaceholderOneSided { .. }
            | Self::BlockWithoutChannel
            | Self::NotInMessage { .. }
            | Self::CodeShape
            | Self::CodeTwice
            | Self::CodesTooNear { .. }
            | Self::CodeWithoutRecord
            | Self::RecordWithoutCode
            | Self::RecordWithTwoCodes
            | Self::ScenarioIncomplete
            | Self::RuleNotOfRecord { .. }
            | Self::JourneyWithoutStep
            | Self::VisitWithoutStep => Severity::Error,
        }
    }
}
