use crate::text::{Date, Spanned};

use super::{
    ActorWord, BlockKind, Carriage, Cell, Channel, Confidence, Copies, Expr, Head, Hit, Limit,
    Name, Narrow, Number, Presence, Silence, Texts, TypeExpr, Unit,
};

/// What a statement says with its own words. [`super::Tag`] names the same kinds without contents.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    missing_docs,
    reason = "each variant is the keyword of its name; the reference describes them"
)]
pub enum Kind {
    // Declarations
    Regulation(Head),
    Law(Head),
    Organisation(Head),
    List(Head),
    Item(Head),
    /// A declaration at the top level, a requirement in a record or a part. `more`: the documents
    /// after the first comma.
    Document {
        head: Head,
        more: Vec<Name>,
        copies: Option<Copies>,
    },
    Part(Head),
    Parameter {
        head: Head,
        key: Option<Name>,
        ty: Option<TypeExpr>,
        limits: Vec<Limit>,
    },
    Form(Head),
    Inquiry(Head),
    Table {
        head: Head,
        result: Head,
        ty: Option<TypeExpr>,
        limits: Vec<Limit>,
        hit: Option<Hit>,
    },
    /// The digits of a code, in ASCII.
    Code(Option<Spanned<String>>),
    Scenario(Head),
    Journey(Head),
    Question(Head),

    // What a record or a part holds
    Section(Head),
    Answers,
    Rows {
        head: Head,
        from: Option<Number>,
        to: Option<Number>,
    },
    Include {
        part: Option<Name>,
        narrow: Narrow,
    },
    Field {
        head: Head,
        ty: Option<TypeExpr>,
        limits: Vec<Limit>,
    },
    /// By a table, or by an expression with its type.
    Compute {
        head: Head,
        table: Option<Name>,
        ty: Option<TypeExpr>,
        limits: Vec<Limit>,
        value: Option<Expr>,
    },
    /// `any`: whether one of the records is enough.
    Needs {
        any: bool,
        records: Vec<Name>,
    },
    Rule {
        head: Head,
        instead_of: Option<Name>,
    },
    Provision(Head),
    Block(BlockKind),

    // Particulars of a record
    Number(Option<Number>),
    Group(Option<Name>),
    Purpose(Texts),
    FiledBy {
        by: Option<Name>,
        narrow: Narrow,
    },
    Channels(Vec<Channel>),
    Visit(Option<Presence>),
    DecidedWithin(Option<(Number, Option<Unit>)>),
    Within(Option<(Number, Option<Unit>)>),
    Gives {
        document: Option<Name>,
        valid: Option<Expr>,
    },
    AnsweredBy(Option<Name>),
    Carried(Option<Carriage>),
    Silence(Option<Silence>),
    Replaces(Option<Name>),
    Confidence(Option<Confidence>),
    /// One text, in either language.
    Source(Texts),
    Confirmed(Option<Spanned<Date>>),

    // Clauses
    PublishedBy(Option<Name>),
    Revision(Option<Spanned<Date>>),
    Dated(Option<Spanned<Date>>),
    IssuedBy(Option<Name>),
    Optional,
    Personal,
    Public,
    When(Expr),
    Requires(Expr),
    Advises(Expr),
    ExceptWhen(Expr),
    Otherwise(Texts),
    Remedy(Texts),
    Label(Texts),
    Hint(Texts),
    Because(Texts),
    Note(Texts),
    CheckedBy(Option<Name>),
    Basis {
        law: Option<Name>,
        locators: Vec<Locator>,
    },
    Pending(Option<Name>),
    /// `since D`, with the value of a parameter where one follows.
    Since {
        date: Option<Spanned<Date>>,
        value: Option<Expr>,
    },
    Until(Option<Spanned<Date>>),
    Allow {
        code: Option<Spanned<String>>,
        because: Texts,
    },
    Reading(Texts),
    TableRow(Vec<Cell>),

    // Messages
    Take(Vec<Name>),
    Sender(Option<Name>),
    Given(Expr),
    Reply(Texts),
    Parts(Option<Number>),
    Releases(Vec<Name>),

    // Codes
    For(Option<Name>),
    Retired(Option<Spanned<Date>>),
    Was(Option<Name>),
    ReplacedBy(Option<Spanned<String>>),

    // Scenarios
    On(Option<Spanned<Date>>),
    Expect(Outcome),

    // Journeys
    Step {
        record: Option<Name>,
        via: Option<Channel>,
        in_person: bool,
        by: Option<ActorWord>,
    },
    Assumes(Option<Name>),
    OneVisit(Vec<Name>),
    Promise(Option<PromiseKind>, Option<(Number, Option<Unit>)>),
}

/// A place in a law: its text keeps the digits in ASCII, with `-` or `/` inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Locator {
    /// `article 100`.
    Article(String),
    /// `note 2`, or the only note.
    Note(Option<String>),
    /// `notes 2 to 8`.
    Notes(String, String),
    /// `clause 14-3-5`.
    Clause(String),
}

/// What a scenario expects.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each variant is the words of its name")]
pub enum Outcome {
    Accepted,
    Refused,
    Waiting,
    BrokenRule(Option<Name>),
    Document(Vec<Name>),
    WithoutDocument(Vec<Name>),
    Visit,
    WithoutVisit,
    Needs(Vec<Name>),
    WithoutNeeds(Vec<Name>),
    /// A condition on the filing and its computed values.
    Holds(Expr),
}

/// What a journey promises a bound for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PromiseKind {
    /// Visits in person.
    Visits,
    /// The time from the first step to the last.
    Duration,
}
