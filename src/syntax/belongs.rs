//! What may stand in what: one table for the parser, the formatter and the reference.
//!
//! A clause belongs to the nearest open statement that may take it. The order of the slots is the
//! order in which `fmt` writes them; statements of the body keep the order of their source.

use super::tree::Tag;

/// Whether a statement may stand once or several times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arity {
    /// At most once.
    Once,
    /// As often as needed.
    Many,
}

/// Where `fmt` puts a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// On the line of the statement that it belongs to, while it fits.
    Inline,
    /// On a line of its own, in the order of the table.
    Line,
    /// On a line of its own, in the order of the source.
    Body,
}

/// One kind of statement that another may hold.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// The kind.
    pub tag: Tag,
    /// How often.
    pub arity: Arity,
    /// Where it is written.
    pub layout: Layout,
}

const fn once(tag: Tag) -> Slot {
    Slot { tag, arity: Arity::Once, layout: Layout::Line }
}

const fn many(tag: Tag) -> Slot {
    Slot { tag, arity: Arity::Many, layout: Layout::Line }
}

const fn inline(tag: Tag) -> Slot {
    Slot { tag, arity: Arity::Once, layout: Layout::Inline }
}

const fn body(tag: Tag) -> Slot {
    Slot { tag, arity: Arity::Many, layout: Layout::Body }
}

/// Returns what may stand at the top level of a source.
pub const TOP: &[Slot] = &[
    body(Tag::Regulation),
    body(Tag::Law),
    body(Tag::Organisation),
    body(Tag::List),
    body(Tag::Document),
    body(Tag::Part),
    body(Tag::Parameter),
    body(Tag::Form),
    body(Tag::Inquiry),
    body(Tag::Table),
    body(Tag::Code),
    body(Tag::Scenario),
    body(Tag::Journey),
    body(Tag::Question),
];

/// Returns what a statement may hold, in the order in which `fmt` writes it.
pub fn slots(tag: Tag) -> &'static [Slot] {
    match tag {
        Tag::Regulation => {
            const { &[once(Tag::PublishedBy), once(Tag::Revision), many(Tag::Allow)] }
        }
        Tag::Law => const { &[inline(Tag::Dated)] },
        Tag::List => const { &[body(Tag::Item)] },
        Tag::Item => const { &[inline(Tag::Since), inline(Tag::Until)] },
        Tag::Document => {
            const {
                &[
                    inline(Tag::IssuedBy),
                    inline(Tag::Optional),
                    inline(Tag::When),
                    once(Tag::Label),
                    once(Tag::Because),
                    once(Tag::Hint),
                    many(Tag::Basis),
                    many(Tag::Pending),
                    once(Tag::Since),
                    once(Tag::Until),
                ]
            }
        }
        Tag::Part => BODY,
        Tag::Parameter => const { &[body(Tag::Since), once(Tag::Hint), once(Tag::Until)] },
        Tag::Since => const { &[inline(Tag::Basis), many(Tag::Pending), body(Tag::TableRow)] },
        Tag::Form => RECORD,
        Tag::Inquiry => INQUIRY,
        Tag::Table => const { &[body(Tag::TableRow), many(Tag::Basis), many(Tag::Pending)] },
        Tag::Code => {
            const {
                &[
                    inline(Tag::For),
                    inline(Tag::Since),
                    inline(Tag::Until),
                    inline(Tag::Retired),
                    inline(Tag::Was),
                    inline(Tag::ReplacedBy),
                ]
            }
        }
        Tag::Scenario => {
            const { &[once(Tag::For), inline(Tag::On), body(Tag::Given), body(Tag::Expect)] }
        }
        Tag::Journey => {
            const { &[body(Tag::Assumes), body(Tag::Step), body(Tag::OneVisit), body(Tag::Promise)] }
        }
        Tag::Assumes => const { &[inline(Tag::Because)] },
        Tag::Question => const { &[once(Tag::Reading), many(Tag::Basis)] },
        Tag::Section => SECTION,
        Tag::Answers => {
            const { &[body(Tag::Include), body(Tag::Field), body(Tag::Rows), body(Tag::Compute)] }
        }
        Tag::Rows => {
            const {
                &[
                    once(Tag::Label),
                    once(Tag::Hint),
                    once(Tag::When),
                    body(Tag::Field),
                    body(Tag::Compute),
                ]
            }
        }
        Tag::Field => {
            const {
                &[
                    inline(Tag::Optional),
                    inline(Tag::Personal),
                    inline(Tag::Public),
                    once(Tag::Label),
                    once(Tag::When),
                    once(Tag::Hint),
                    many(Tag::Basis),
                    many(Tag::Pending),
                    once(Tag::Since),
                    once(Tag::Until),
                ]
            }
        }
        Tag::Compute => {
            const {
                &[
                    inline(Tag::Personal),
                    inline(Tag::Public),
                    once(Tag::Label),
                    once(Tag::When),
                    once(Tag::Hint),
                    many(Tag::Basis),
                    many(Tag::Pending),
                ]
            }
        }
        Tag::Needs => {
            const {
                &[
                    inline(Tag::When),
                    once(Tag::Because),
                    many(Tag::Basis),
                    many(Tag::Pending),
                    once(Tag::Since),
                    once(Tag::Until),
                ]
            }
        }
        Tag::Rule => {
            const {
                &[
                    once(Tag::When),
                    once(Tag::Requires),
                    once(Tag::Advises),
                    many(Tag::ExceptWhen),
                    once(Tag::Otherwise),
                    once(Tag::Remedy),
                    many(Tag::Basis),
                    many(Tag::Pending),
                    once(Tag::Since),
                    once(Tag::Until),
                ]
            }
        }
        Tag::ExceptWhen => const { &[inline(Tag::Basis), once(Tag::Since), once(Tag::Until)] },
        Tag::Provision => {
            const {
                &[
                    once(Tag::When),
                    once(Tag::CheckedBy),
                    many(Tag::Basis),
                    many(Tag::Pending),
                    once(Tag::Since),
                    once(Tag::Until),
                ]
            }
        }
        Tag::Block => {
            const {
                &[
                    once(Tag::Take),
                    once(Tag::Sender),
                    many(Tag::Given),
                    once(Tag::Releases),
                    once(Tag::Reply),
                    once(Tag::Parts),
                    once(Tag::Since),
                    once(Tag::Until),
                ]
            }
        }
        Tag::Visit => const { &[once(Tag::Note), once(Tag::When), many(Tag::Pending)] },
        Tag::DecidedWithin | Tag::Within | Tag::Silence | Tag::Gives => {
            const { &[many(Tag::Pending)] }
        }
        Tag::Include
        | Tag::Organisation
        | Tag::Number
        | Tag::Group
        | Tag::Purpose
        | Tag::FiledBy
        | Tag::Channels
        | Tag::AnsweredBy
        | Tag::Carried
        | Tag::Replaces
        | Tag::Confidence
        | Tag::Source
        | Tag::Confirmed
        | Tag::PublishedBy
        | Tag::Revision
        | Tag::Dated
        | Tag::IssuedBy
        | Tag::Optional
        | Tag::Personal
        | Tag::Public
        | Tag::When
        | Tag::Requires
        | Tag::Advises
        | Tag::Otherwise
        | Tag::Remedy
        | Tag::Label
        | Tag::Hint
        | Tag::Because
        | Tag::Note
        | Tag::CheckedBy
        | Tag::Basis
        | Tag::Pending
        | Tag::Until
        | Tag::Allow
        | Tag::Reading
        | Tag::TableRow
        | Tag::Take
        | Tag::Sender
        | Tag::Given
        | Tag::Reply
        | Tag::Parts
        | Tag::Releases
        | Tag::For
        | Tag::Retired
        | Tag::Was
        | Tag::ReplacedBy
        | Tag::On
        | Tag::Expect
        | Tag::Step
        | Tag::OneVisit
        | Tag::Promise => &[],
    }
}

const BODY: &[Slot] = &[
    body(Tag::Include),
    body(Tag::Field),
    body(Tag::Rows),
    body(Tag::Compute),
    body(Tag::Document),
    body(Tag::Needs),
    body(Tag::Rule),
    body(Tag::Provision),
];

const SECTION: &[Slot] =
    &[once(Tag::Hint), body(Tag::Include), body(Tag::Field), body(Tag::Rows), body(Tag::Compute)];

const RECORD: &[Slot] = &[
    once(Tag::Number),
    once(Tag::Group),
    once(Tag::Since),
    once(Tag::Until),
    once(Tag::Purpose),
    once(Tag::FiledBy),
    once(Tag::Channels),
    many(Tag::Visit),
    once(Tag::DecidedWithin),
    once(Tag::Gives),
    many(Tag::Basis),
    once(Tag::Confidence),
    many(Tag::Source),
    once(Tag::Confirmed),
    many(Tag::Pending),
    many(Tag::Allow),
    body(Tag::List),
    body(Tag::Section),
    body(Tag::Include),
    body(Tag::Field),
    body(Tag::Rows),
    body(Tag::Compute),
    body(Tag::Document),
    body(Tag::Needs),
    body(Tag::Rule),
    body(Tag::Provision),
    body(Tag::Block),
];

const INQUIRY: &[Slot] = &[
    once(Tag::Number),
    once(Tag::Group),
    once(Tag::Since),
    once(Tag::Until),
    once(Tag::Purpose),
    once(Tag::FiledBy),
    once(Tag::AnsweredBy),
    once(Tag::Channels),
    once(Tag::Carried),
    once(Tag::Within),
    once(Tag::Silence),
    many(Tag::Visit),
    once(Tag::DecidedWithin),
    once(Tag::Gives),
    many(Tag::Replaces),
    many(Tag::Basis),
    once(Tag::Confidence),
    many(Tag::Source),
    once(Tag::Confirmed),
    many(Tag::Pending),
    many(Tag::Allow),
    body(Tag::List),
    body(Tag::Section),
    body(Tag::Answers),
    body(Tag::Include),
    body(Tag::Field),
    body(Tag::Rows),
    body(Tag::Compute),
    body(Tag::Document),
    body(Tag::Needs),
    body(Tag::Rule),
    body(Tag::Provision),
    body(Tag::Block),
];
