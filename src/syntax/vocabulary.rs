//! The keyword with which each kind of statement begins and ends.

use super::Keyword;
use super::tree::{BlockKind, Kind, Tag};

/// Returns the keyword of a kind of statement; none for the row of a table.
pub(super) fn keyword(kind: &Kind) -> Option<Keyword> {
    if let Kind::Needs { any: true, .. } = kind {
        return Some(Keyword::NeedsAnyOf);
    }
    if let Kind::Block(block) = kind {
        return Some(block_keyword(*block));
    }
    tag_keyword(kind.tag())
}

/// Returns the keyword that ends a container.
pub(super) fn end(kind: &Kind) -> Option<Keyword> {
    if let Kind::Block(BlockKind::EmailFiling | BlockKind::EmailStatus) = kind {
        return Some(Keyword::EndEmail);
    }
    let mut ends = ENDS.iter();
    ends.find(|(tag, _)| *tag == kind.tag()).map(|(_, end)| *end)
}

/// Returns the container that an end closes.
pub(super) fn ended(end: Keyword) -> Option<Tag> {
    if end == Keyword::EndEmail {
        return Some(Tag::Block);
    }
    let mut ends = ENDS.iter();
    ends.find(|(_, keyword)| *keyword == end).map(|(tag, _)| *tag)
}

/// The keyword that ends each container; an e-mail block has one of its own.
const ENDS: &[(Tag, Keyword)] = &[
    (Tag::Form, Keyword::EndForm),
    (Tag::Inquiry, Keyword::EndInquiry),
    (Tag::Part, Keyword::EndPart),
    (Tag::Section, Keyword::EndSection),
    (Tag::Answers, Keyword::EndAnswers),
    (Tag::Rows, Keyword::EndRows),
    (Tag::List, Keyword::EndList),
    (Tag::Table, Keyword::EndTable),
    (Tag::Block, Keyword::EndSms),
    (Tag::Scenario, Keyword::EndScenario),
    (Tag::Journey, Keyword::EndJourney),
];

fn block_keyword(block: BlockKind) -> Keyword {
    match block {
        BlockKind::SmsFiling => Keyword::SmsFiling,
        BlockKind::SmsStatus => Keyword::SmsStatus,
        BlockKind::EmailFiling => Keyword::EmailFiling,
        BlockKind::EmailStatus => Keyword::EmailStatus,
    }
}

fn tag_keyword(tag: Tag) -> Option<Keyword> {
    Some(match tag {
        Tag::Block => Keyword::SmsFiling,
        Tag::OneVisit => Keyword::OneVisitFor,
        Tag::TableRow => return None,
        Tag::Advises => Keyword::Advises,
        Tag::Allow => Keyword::Allow,
        Tag::AnsweredBy => Keyword::AnsweredBy,
        Tag::Answers => Keyword::Answers,
        Tag::Assumes => Keyword::Assumes,
        Tag::Basis => Keyword::Basis,
        Tag::Because => Keyword::Because,
        Tag::Carried => Keyword::Carried,
        Tag::Channels => Keyword::Channels,
        Tag::CheckedBy => Keyword::CheckedBy,
        Tag::Code => Keyword::Code,
        Tag::Compute => Keyword::Compute,
        Tag::Dated => Keyword::Dated,
        Tag::DecidedWithin => Keyword::DecidedWithin,
        Tag::Document => Keyword::Document,
        Tag::ExceptWhen => Keyword::ExceptWhen,
        Tag::Expect => Keyword::Expect,
        Tag::Field => Keyword::Field,
        Tag::FiledBy => Keyword::FiledBy,
        Tag::For => Keyword::For,
        Tag::Form => Keyword::Form,
        Tag::Given => Keyword::Given,
        Tag::Gives => Keyword::Gives,
        Tag::Group => Keyword::Group,
        Tag::Hint => Keyword::Hint,
        Tag::Include => Keyword::Include,
        Tag::Inquiry => Keyword::Inquiry,
        Tag::IssuedBy => Keyword::IssuedBy,
        Tag::Item => Keyword::Item,
        Tag::Journey => Keyword::Journey,
        Tag::Label => Keyword::Label,
        Tag::Law => Keyword::Law,
        Tag::List => Keyword::List,
        Tag::Needs => Keyword::Needs,
        Tag::Note => Keyword::Note,
        Tag::Number => Keyword::Number,
        Tag::On => Keyword::On,
        Tag::Optional => Keyword::Optional,
        Tag::Organisation => Keyword::Organisation,
        Tag::Otherwise => Keyword::Otherwise,
        Tag::Parameter => Keyword::Parameter,
        Tag::Part => Keyword::Part,
        Tag::Parts => Keyword::Parts,
        Tag::Pending => Keyword::Pending,
        Tag::Personal => Keyword::Personal,
        Tag::Promise => Keyword::Promise,
        Tag::Provision => Keyword::Provision,
        Tag::Public => Keyword::Public,
        Tag::PublishedBy => Keyword::PublishedBy,
        Tag::Purpose => Keyword::Purpose,
        Tag::Question => Keyword::Question,
        Tag::Reading => Keyword::Reading,
        Tag::Regulation => Keyword::Regulation,
        Tag::Releases => Keyword::Releases,
        Tag::Remedy => Keyword::Remedy,
        Tag::ReplacedBy => Keyword::ReplacedBy,
        Tag::Replaces => Keyword::Replaces,
        Tag::Reply => Keyword::Reply,
        Tag::Requires => Keyword::Requires,
        Tag::Retired => Keyword::Retired,
        Tag::Revision => Keyword::Revision,
        Tag::Rows => Keyword::Rows,
        Tag::Rule => Keyword::Rule,
        Tag::Scenario => Keyword::Scenario,
        Tag::Section => Keyword::Section,
        Tag::Sender => Keyword::Sender,
        Tag::Confidence => Keyword::Confidence,
        Tag::Source => Keyword::Source,
        Tag::Confirmed => Keyword::Confirmed,
        Tag::Silence => Keyword::Silence,
        Tag::Since => Keyword::Since,
        Tag::Step => Keyword::Step,
        Tag::Table => Keyword::Table,
        Tag::Take => Keyword::Take,
        Tag::Until => Keyword::Until,
        Tag::Visit => Keyword::Visit,
        Tag::Was => Keyword::Was,
        Tag::When => Keyword::When,
        Tag::Within => Keyword::Within,
    })
}
