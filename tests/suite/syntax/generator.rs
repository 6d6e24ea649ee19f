//! Random trees that the language can write: every kind of statement, condition and value.

use zabeteh::syntax::tree::*;
use zabeteh::syntax::{Arity, Layout, Names, Slot, TOP, slots};
use zabeteh::text::{Date, Lang, SourceId, Span, Spanned, persian_digits};

/// Knows the names that the generator gives: `n12` and «نام ۱۲» are one thing.
pub(super) struct Table;

impl Names for Table {
    fn spelling(&self, name: &Name, lang: Lang) -> Option<String> {
        match lang {
            Lang::Fa => name.text.strip_prefix('n').map(|digits| persian(&format!("نام {digits}"))),
            Lang::En => name
                .text
                .strip_prefix("نام ")
                .map(|digits| format!("n{}", zabeteh::text::ascii_digits(digits))),
        }
    }
}

fn persian(text: &str) -> String {
    persian_digits(text)
}

/// Returns a random tree in the English surface.
pub(super) fn tree(seed: u64) -> Ast {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut declarations = random.children(TOP, None);
    if declarations.is_empty() {
        declarations.push(random.node(Tag::Law, None));
    }
    for index in 0..declarations.len() {
        let before = index > 0 && is_container(declarations[index - 1].tag());
        let around = before || is_container(declarations[index].tag());
        let trivia = &mut declarations[index].trivia;
        trivia.blank = index > 0 && (trivia.blank || around);
    }
    let mut above = random.comments();
    above.pop_if(|last| last.is_empty());
    Ast {
        source: SourceId(0),
        lang: Lang::En,
        declarations,
        tail: Trivia { blank: !above.is_empty(), above, beside: Vec::new() },
    }
}

fn is_container(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Form
            | Tag::Inquiry
            | Tag::Part
            | Tag::Section
            | Tag::Answers
            | Tag::Rows
            | Tag::List
            | Tag::Table
            | Tag::Block
            | Tag::Scenario
            | Tag::Journey
    )
}

/// A row of numbers that looks random and is the same for the same seed (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }

    fn chance(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u64) as usize].clone()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(2).then(|| make(self))
    }

    fn some<T>(&mut self, most: u64, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..=self.below(most)).map(|_| make(self)).collect()
    }

    // ---- Statements

    fn node(&mut self, tag: Tag, holder: Option<Tag>) -> Node {
        let kind = self.kind(tag, holder);
        let children = match (tag, holder) {
            (Tag::Since, Some(Tag::Parameter)) => self.children(slots(tag), Some(tag)),
            (Tag::Since, _) => Vec::new(),
            _ => self.children(slots(tag), Some(tag)),
        };
        let end = match is_container(tag) {
            true => self.trivia(),
            false => Trivia::default(),
        };
        Node {
            kind,
            span: Span::default(),
            trivia: self.trivia(),
            children,
            end: Trivia { blank: false, ..end },
        }
    }

    /// Gives a statement what it may hold, in the order of the table; bodies in any order.
    fn children(&mut self, slots: &'static [Slot], holder: Option<Tag>) -> Vec<Node> {
        let mut children: Vec<Node> = Vec::new();
        let mut at = 0;
        while at < slots.len() {
            let body = slots[at..].iter().take_while(|slot| slot.layout == Layout::Body).count();
            if body > 0 {
                for _ in 0..self.below(4) {
                    let slot = self.pick(&slots[at..at + body]);
                    let index = children.len();
                    let mut node = self.node(slot.tag, holder);
                    node.trivia.blank &= index > 0 && slot.tag != Tag::TableRow;
                    children.push(node);
                }
                at += body;
                continue;
            }
            let count = match slots[at].arity {
                Arity::Once => self.below(2),
                Arity::Many => self.below(3),
            };
            for _ in 0..count.max(u64::from(must(holder, slots[at].tag))) {
                let mut node = self.node(slots[at].tag, holder);
                node.trivia.blank = false;
                children.push(node);
            }
            at += 1;
        }
        children
    }

    fn trivia(&mut self) -> Trivia {
        let quiet = !self.chance(6);
        Trivia {
            blank: self.chance(3),
            above: if quiet { Vec::new() } else { self.comments() },
            beside: if quiet || self.chance(2) {
                Vec::new()
            } else {
                vec!["# یادداشت beside".into()]
            },
        }
    }

    fn comments(&mut self) -> Vec<String> {
        match self.below(4) {
            0 => vec!["# one".into(), String::new(), "# دو".into()],
            1 => vec!["# above".into(), String::new()],
            2 => vec!["# a".into(), "# b".into()],
            _ => Vec::new(),
        }
    }

    fn kind(&mut self, tag: Tag, holder: Option<Tag>) -> Kind {
        match tag {
            Tag::Regulation => Kind::Regulation(self.head()),
            Tag::Law => Kind::Law(self.head()),
            Tag::Organisation => Kind::Organisation(self.head()),
            Tag::List => Kind::List(self.head()),
            Tag::Item => Kind::Item(self.head()),
            Tag::Document if holder.is_none() => Kind::Document {
                head: self.head(),
                more: Vec::new(),
                copies: self.maybe(Self::copies),
            },
            Tag::Document => Kind::Document {
                head: self.reference(),
                more: if self.chance(3) { self.some(9, Self::name) } else { Vec::new() },
                copies: self.maybe(Self::copies),
            },
            Tag::Part => Kind::Part(self.head()),
            Tag::Parameter => Kind::Parameter {
                head: self.head(),
                key: self.maybe(Self::name),
                ty: Some(self.ty()),
                limits: self.limits(),
            },
            Tag::Form => Kind::Form(self.head()),
            Tag::Inquiry => Kind::Inquiry(self.head()),
            Tag::Table => Kind::Table {
                head: self.head(),
                result: if self.chance(3) { self.reference() } else { self.head() },
                ty: Some(self.ty()),
                limits: self.limits(),
                hit: Some(self.pick(&[Hit::ExactlyOne, Hit::AllThatApply])),
            },
            Tag::Code => Kind::Code(Some(self.code())),
            Tag::Scenario => Kind::Scenario(self.texts_head()),
            Tag::Journey => Kind::Journey(self.texts_head()),
            Tag::Question => Kind::Question(self.texts_head()),
            Tag::Section => Kind::Section(self.head()),
            Tag::Answers => Kind::Answers,
            Tag::Rows => {
                Kind::Rows { head: self.head(), from: Some(self.number()), to: Some(self.number()) }
            }
            Tag::Include => Kind::Include { part: Some(self.name()), narrow: self.narrow() },
            Tag::Field if self.chance(3) => {
                Kind::Field { head: self.reference(), ty: None, limits: Vec::new() }
            }
            Tag::Field => {
                Kind::Field { head: self.head(), ty: Some(self.ty()), limits: self.limits() }
            }
            Tag::Compute => self.compute(),
            Tag::Needs => Kind::Needs { any: self.chance(2), records: self.some(6, Self::name) },
            Tag::Rule => Kind::Rule { head: self.reference(), instead_of: self.maybe(Self::name) },
            Tag::Provision => Kind::Provision(self.texts_head()),
            Tag::Block => Kind::Block(self.pick(&[
                BlockKind::SmsFiling,
                BlockKind::SmsStatus,
                BlockKind::EmailFiling,
                BlockKind::EmailStatus,
            ])),
            Tag::Number => Kind::Number(Some(self.number())),
            Tag::Group => Kind::Group(Some(self.name())),
            Tag::Purpose => Kind::Purpose(self.texts()),
            Tag::FiledBy => Kind::FiledBy { by: Some(self.name()), narrow: self.narrow() },
            Tag::Channels => Kind::Channels(self.some(3, Self::channel)),
            Tag::Visit => Kind::Visit(Some(self.pick(&[
                Presence::Drawings,
                Presence::CaseOpening,
                Presence::OwnershipTransfer,
            ]))),
            Tag::DecidedWithin => Kind::DecidedWithin(Some(self.period())),
            Tag::Within => Kind::Within(Some(self.period())),
            Tag::Gives => Kind::Gives {
                document: Some(self.name()),
                valid: self.maybe(|random| random.sum(1)),
            },
            Tag::AnsweredBy => Kind::AnsweredBy(Some(self.name())),
            Tag::Carried => {
                Kind::Carried(Some(self.pick(&[Carriage::Electronically, Carriage::ByLetter])))
            }
            Tag::Silence => {
                let all = [Silence::Waits, Silence::Consents, Silence::Refuses];
                Kind::Silence(Some(self.pick(&all)))
            }
            Tag::Replaces => Kind::Replaces(Some(self.name())),
            Tag::PublishedBy => Kind::PublishedBy(Some(self.name())),
            Tag::Revision => Kind::Revision(Some(self.day())),
            Tag::Confidence => {
                let all = [Confidence::High, Confidence::Medium, Confidence::Low];
                Kind::Confidence(Some(self.pick(&all)))
            }
            Tag::Source => Kind::Source(self.one_text()),
            Tag::Confirmed => Kind::Confirmed(Some(self.day())),
            Tag::Dated => Kind::Dated(Some(self.day())),
            Tag::IssuedBy => Kind::IssuedBy(Some(self.name())),
            Tag::Optional => Kind::Optional,
            Tag::Personal => Kind::Personal,
            Tag::Public => Kind::Public,
            Tag::When => Kind::When(self.condition(3)),
            Tag::Requires => Kind::Requires(self.condition(3)),
            Tag::Advises => Kind::Advises(self.condition(3)),
            Tag::ExceptWhen => Kind::ExceptWhen(self.condition(2)),
            Tag::Otherwise => Kind::Otherwise(self.texts()),
            Tag::Remedy => Kind::Remedy(self.texts()),
            Tag::Label => Kind::Label(self.texts()),
            Tag::Hint => Kind::Hint(self.texts()),
            Tag::Because => Kind::Because(self.texts()),
            Tag::Note => Kind::Note(self.texts()),
            Tag::CheckedBy => Kind::CheckedBy(Some(self.name())),
            Tag::Basis => Kind::Basis {
                law: Some(self.name()),
                locators: if self.chance(2) { self.some(3, Self::locator) } else { Vec::new() },
            },
            Tag::Pending => Kind::Pending(Some(self.name())),
            Tag::Since => Kind::Since {
                date: Some(self.day()),
                value: match holder {
                    Some(Tag::Parameter) => self.maybe(|random| random.right(1)),
                    _ => None,
                },
            },
            Tag::Until => Kind::Until(Some(self.day())),
            Tag::Allow => Kind::Allow {
                code: Some(Spanned::new("Z0412".into(), Span::default())),
                because: self.texts(),
            },
            Tag::Reading => Kind::Reading(self.texts()),
            Tag::TableRow => Kind::TableRow(self.some(4, Self::cell)),
            Tag::Take => Kind::Take(self.some(5, Self::name)),
            Tag::Sender => Kind::Sender(Some(self.name())),
            Tag::Given => Kind::Given(self.condition(2)),
            Tag::Reply => Kind::Reply(self.texts()),
            Tag::Parts => Kind::Parts(Some(self.number())),
            Tag::Releases => Kind::Releases(self.some(5, Self::name)),
            Tag::For => Kind::For(Some(self.name())),
            Tag::Retired => Kind::Retired(Some(self.day())),
            Tag::Was => Kind::Was(Some(self.name())),
            Tag::ReplacedBy => Kind::ReplacedBy(Some(self.code())),
            Tag::On => Kind::On(Some(self.day())),
            Tag::Expect => Kind::Expect(self.outcome()),
            Tag::Step => Kind::Step {
                record: Some(self.name()),
                via: self.maybe(Self::channel),
                in_person: self.chance(2),
                by: self
                    .maybe(|random| random.pick(&[ActorWord::Municipality, ActorWord::Citizen])),
            },
            Tag::Assumes => Kind::Assumes(Some(self.name())),
            Tag::OneVisit => Kind::OneVisit(self.some(9, Self::name)),
            Tag::Promise => {
                let what = self.pick(&[PromiseKind::Visits, PromiseKind::Duration]);
                Kind::Promise(Some(what), Some(self.period()))
            }
        }
    }

    fn compute(&mut self) -> Kind {
        if self.chance(3) {
            return Kind::Compute {
                head: self.reference(),
                table: Some(self.name()),
                ty: None,
                limits: Vec::new(),
                value: None,
            };
        }
        let mut value = match self.below(4) {
            0 => expr(ExprKind::YesNo(self.chance(2))),
            1 => self.condition(2),
            _ => self.sum(2),
        };
        if self.chance(2) {
            let modes = [RoundingMode::Down, RoundingMode::Up, RoundingMode::Nearest];
            let rounding = Rounding {
                mode: self.pick(&modes),
                step: self.maybe(|random| (random.number(), random.maybe(Self::unit))),
            };
            value = expr(ExprKind::Rounded(Box::new(value), rounding));
        }
        Kind::Compute {
            head: self.head(),
            table: None,
            ty: Some(self.ty()),
            limits: self.limits(),
            value: Some(value),
        }
    }

    fn outcome(&mut self) -> Outcome {
        match self.below(11) {
            0 => Outcome::Accepted,
            1 => Outcome::Refused,
            2 => Outcome::Waiting,
            3 => Outcome::BrokenRule(Some(self.name())),
            4 => Outcome::Document(self.some(4, Self::name)),
            5 => Outcome::WithoutDocument(self.some(4, Self::name)),
            6 => Outcome::Visit,
            7 => Outcome::WithoutVisit,
            8 => Outcome::Needs(self.some(4, Self::name)),
            9 => Outcome::WithoutNeeds(self.some(4, Self::name)),
            _ => Outcome::Holds(self.condition(2)),
        }
    }

    fn cell(&mut self) -> Cell {
        match self.below(8) {
            0 => Cell::Any,
            1 => Cell::Undecided,
            2 => Cell::Yes,
            3 => Cell::No,
            4 => Cell::Is,
            5 => Cell::Limit(self.limit()),
            6 => match self.chance(2) {
                true => Cell::Number(self.number(), self.maybe(Self::unit), Span::default()),
                false => Cell::Date(self.day().value, Span::default()),
            },
            _ => Cell::Names(self.some(3, Self::name)),
        }
    }

    // ---- Names, texts and figures

    fn name(&mut self) -> Name {
        Name { text: format!("n{}", self.below(5_000)), lang: Lang::En, span: Span::default() }
    }

    fn path(&mut self) -> Path {
        Path {
            first: self.name(),
            rest: if self.chance(4) { self.some(2, Self::name) } else { Vec::new() },
        }
    }

    fn head(&mut self) -> Head {
        let texts = self.texts();
        let number = self.below(5_000);
        Head {
            id: Some(self.name()),
            fa: Some(text(persian(&format!("نام {number}")))),
            en: texts.en,
            span: Span::default(),
        }
    }

    fn texts_head(&mut self) -> Head {
        let texts = self.texts();
        Head { id: Some(self.name()), fa: texts.fa, en: texts.en, span: Span::default() }
    }

    fn reference(&mut self) -> Head {
        Head { id: Some(self.name()), ..Head::default() }
    }

    fn one_text(&mut self) -> Texts {
        match self.texts() {
            Texts { en: Some(en), .. } => Texts { fa: None, en: Some(en) },
            persian => persian,
        }
    }

    fn texts(&mut self) -> Texts {
        let fa = ["زیربنا از پروانه بیشتر است", "فرم ۲۲ را بفرستید", "مهلت ‹گذشته› است"];
        let en = ["the area exceeds the permit", "file form 22 first", "'too late'"];
        let times = 1 + self.below(4) as usize;
        let (fa, en) = (self.pick(&fa), self.pick(&en));
        Texts {
            fa: Some(text(vec![fa; times].join("، "))),
            en: self.maybe(|_| text(vec![en; times].join(", "))),
        }
    }

    fn number(&mut self) -> Number {
        let places = self.pick(&[0, 0, 0, 1, 2]);
        let most = self.pick(&[2, 10, 100, 1_000_000_000]);
        Number { scaled: self.below(most) as i64, places }
    }

    fn unit(&mut self) -> Unit {
        self.pick(&[
            Unit::Days,
            Unit::Metres,
            Unit::Months,
            Unit::Rials,
            Unit::SquareMetres,
            Unit::WorkingDays,
            Unit::Years,
        ])
    }

    fn period(&mut self) -> (Number, Option<Unit>) {
        (self.number(), Some(self.unit()))
    }

    fn day(&mut self) -> Spanned<Date> {
        let (year, month) = (1390 + self.below(20) as i32, 1 + self.below(12) as u8);
        let day = Date::new(year, month, 1 + self.below(29) as u8);
        Spanned::new(day.expect("every month has 29 days"), Span::default())
    }

    fn code(&mut self) -> Spanned<String> {
        Spanned::new((10_000 + self.below(80_000)).to_string(), Span::default())
    }

    fn locator(&mut self) -> Locator {
        let place = self.pick(&["100", "14-3-5", "7/4452"]).to_owned();
        match self.below(5) {
            0 => Locator::Article(place),
            1 => Locator::Note(Some(place)),
            2 => Locator::Note(None),
            3 => Locator::Notes("2".into(), "8".into()),
            _ => Locator::Clause(place),
        }
    }

    // ---- Types

    fn ty(&mut self) -> TypeExpr {
        let all = [
            BuiltIn::Area,
            BuiltIn::BillId,
            BuiltIn::CaseNumber,
            BuiltIn::Confirmation,
            BuiltIn::Date,
            BuiltIn::District,
            BuiltIn::Email,
            BuiltIn::EngineerLicence,
            BuiltIn::File,
            BuiltIn::Iban,
            BuiltIn::LegalPersonId,
            BuiltIn::Length,
            BuiltIn::Mobile,
            BuiltIn::Money,
            BuiltIn::NationalId,
            BuiltIn::PaymentId,
            BuiltIn::Percent,
            BuiltIn::Phone,
            BuiltIn::PostalCode,
            BuiltIn::RegistryPlate,
            BuiltIn::RenovationCode,
            BuiltIn::Text,
            BuiltIn::Whole,
            BuiltIn::YesNo,
        ];
        let kind = match self.below(6) {
            0 => TypeExprKind::Decimal(self.below(9) as u8),
            1 => TypeExprKind::OneOf(self.name(), self.narrow()),
            2 => TypeExprKind::AnyOf(self.name(), self.narrow()),
            _ => TypeExprKind::BuiltIn(self.pick(&all)),
        };
        TypeExpr { kind, span: Span::default() }
    }

    fn narrow(&mut self) -> Narrow {
        match self.below(3) {
            0 => Narrow::All,
            1 => Narrow::Only(self.some(12, Self::name)),
            _ => Narrow::Without(self.some(3, Self::name)),
        }
    }

    fn limits(&mut self) -> Vec<Limit> {
        match self.chance(2) {
            true => vec![self.limit()],
            false => Vec::new(),
        }
    }

    fn limit(&mut self) -> Limit {
        let kind = match self.below(6) {
            0 => LimitKind::AtLeast(self.operand(1)),
            1 => LimitKind::AtMost(self.operand(1)),
            2 => LimitKind::Above(self.operand(1)),
            3 => LimitKind::Below(self.operand(1)),
            4 => LimitKind::From(self.operand(1), self.operand(1)),
            _ => LimitKind::AboveTo(self.operand(1), self.operand(1)),
        };
        Limit { kind, span: Span::default() }
    }

    fn channel(&mut self) -> Channel {
        self.pick(&[Channel::Sms, Channel::Email, Channel::Web, Channel::Office])
    }

    fn copies(&mut self) -> Copies {
        self.pick(&[
            Copies::Original,
            Copies::Copy,
            Copies::OriginalAndCopy,
            Copies::CertifiedCopy,
            Copies::Electronic,
        ])
    }

    // ---- Conditions and values

    fn condition(&mut self, depth: u64) -> Expr {
        match self.below(3) {
            0 if depth > 0 => {
                let list = (0..2 + self.below(4)).map(|_| self.atom(depth - 1)).collect();
                let join = self.pick(&[ExprKind::And, ExprKind::Or]);
                expr(join(list))
            }
            _ => self.atom(depth),
        }
    }

    fn atom(&mut self, depth: u64) -> Expr {
        let inner = match self.below(6) {
            0 if depth > 0 => expr(ExprKind::AnyRow(self.path(), self.boxed_condition(depth - 1))),
            1 if depth > 0 => {
                expr(ExprKind::EveryRow(self.path(), self.boxed_condition(depth - 1)))
            }
            2 => expr(ExprKind::ExactlyOne(self.some(3, Self::name))),
            3 => self.sum(depth),
            _ => self.comparison(depth),
        };
        match self.chance(5) {
            true => expr(ExprKind::Not(Box::new(inner))),
            false => inner,
        }
    }

    fn boxed_condition(&mut self, depth: u64) -> Box<Expr> {
        Box::new(self.condition(depth))
    }

    fn comparison(&mut self, depth: u64) -> Expr {
        let left = Box::new(self.sum(depth));
        expr(match self.below(8) {
            0 => ExprKind::Range(left, Box::new(self.right(depth)), Box::new(self.right(depth))),
            1 => ExprKind::AboveTo(left, Box::new(self.right(depth)), Box::new(self.right(depth))),
            2 => ExprKind::IsOneOf(left, self.chance(2), self.some(8, Self::name)),
            3 => self.includes(left),
            4 => ExprKind::Given(left, self.chance(2)),
            5 => ExprKind::Answered(left),
            6 => ExprKind::Differ(left),
            _ => {
                let how = self.pick(&[
                    Comparison::Is,
                    Comparison::IsNot,
                    Comparison::AtLeast,
                    Comparison::AtMost,
                    Comparison::Above,
                    Comparison::Below,
                    Comparison::Before,
                    Comparison::After,
                    Comparison::OnOrBefore,
                    Comparison::OnOrAfter,
                ]);
                ExprKind::Compare(left, how, Box::new(self.right(depth)))
            }
        })
    }

    fn includes(&mut self, left: Box<Expr>) -> ExprKind {
        match self.below(5) {
            0 => ExprKind::Includes(left, Inclusion::One, vec![self.name()]),
            1 => ExprKind::Includes(left, Inclusion::Lacks, vec![self.name()]),
            2 => ExprKind::Includes(left, Inclusion::AllOf, self.some(3, Self::name)),
            3 => ExprKind::Includes(left, Inclusion::AnyOf, self.some(3, Self::name)),
            _ => ExprKind::Includes(left, Inclusion::Only, self.some(3, Self::name)),
        }
    }

    fn right(&mut self, depth: u64) -> Expr {
        match self.below(5) {
            0 => expr(ExprKind::YesNo(self.chance(2))),
            _ => self.sum(depth),
        }
    }

    fn sum(&mut self, depth: u64) -> Expr {
        let mut left = self.term(depth);
        for _ in 0..self.below(3).saturating_sub(1) {
            let how = self.pick(&[Operation::Plus, Operation::Minus]);
            let right = Box::new(self.term(depth));
            left = expr(ExprKind::Operation(Box::new(left), how, right));
        }
        left
    }

    fn term(&mut self, depth: u64) -> Expr {
        let left = self.factor(depth);
        match self.below(6) {
            0 => {
                let right = Box::new(self.factor(depth));
                expr(ExprKind::Operation(Box::new(left), Operation::Times, right))
            }
            1 => expr(ExprKind::Divide(Box::new(left), self.number())),
            _ => left,
        }
    }

    fn factor(&mut self, depth: u64) -> Expr {
        let left = self.operand(depth);
        match self.chance(6) {
            true => expr(ExprKind::AsOf(Box::new(left), Box::new(self.operand(depth)))),
            false => left,
        }
    }

    fn operand(&mut self, depth: u64) -> Expr {
        let inner = match self.below(6) {
            0 => {
                let period = self.pick(&[Period::Days, Period::Months, Period::Years]);
                let (from, to) = (self.prefixed(depth), self.prefixed(depth));
                expr(ExprKind::Between(period, Box::new(from), Box::new(to)))
            }
            _ => self.simple(depth),
        };
        self.with_prefix(inner)
    }

    fn prefixed(&mut self, depth: u64) -> Expr {
        let inner = self.simple(depth);
        self.with_prefix(inner)
    }

    fn with_prefix(&mut self, inner: Expr) -> Expr {
        match self.below(8) {
            0 => {
                let share = self.pick(&[Share::Percent, Share::Thousand]);
                let part = expr(ExprKind::Number(self.number(), None));
                expr(ExprKind::Share(Box::new(part), share, Box::new(inner)))
            }
            1 => expr(ExprKind::FirstDayOfYear(Box::new(inner))),
            _ => inner,
        }
    }

    fn simple(&mut self, depth: u64) -> Expr {
        expr(match self.below(12) {
            0 => ExprKind::Number(self.number(), self.maybe(Self::unit)),
            1 => ExprKind::Date(self.day().value),
            2 => ExprKind::FilingDate,
            3 => {
                let written = self.pick(&["2024-05-04", "1999-12-31"]);
                let date = Date::from_gregorian(written).expect("the days exist");
                ExprKind::Gregorian(written.into(), date)
            }
            4 if depth > 0 => {
                let test = self.maybe(|random| random.boxed_condition(depth - 1));
                let how = self.pick(&[
                    Aggregate::Number,
                    Aggregate::Sum,
                    Aggregate::Smallest,
                    Aggregate::Largest,
                ]);
                ExprKind::Aggregate(how, self.path(), test)
            }
            5 if depth > 0 => ExprKind::Where(self.path(), self.boxed_condition(depth - 1)),
            6 if depth > 0 => ExprKind::Bracket(self.boxed_condition(depth - 1)),
            7 => ExprKind::Keyed(self.path(), Box::new(self.key())),
            8 => {
                let value = expr(ExprKind::Path(self.path()));
                ExprKind::Measured(Box::new(value), self.unit())
            }
            _ => ExprKind::Path(self.path()),
        })
    }

    fn key(&mut self) -> Expr {
        expr(match self.below(3) {
            0 => ExprKind::Number(self.number(), None),
            1 => ExprKind::FilingDate,
            _ => ExprKind::Path(self.path()),
        })
    }
}

/// Whether a clause must stand so that the one before it does not take the one after it.
fn must(holder: Option<Tag>, tag: Tag) -> bool {
    match holder {
        Some(Tag::Rule) => tag == Tag::Otherwise,
        Some(Tag::Form | Tag::Inquiry) => tag == Tag::Basis,
        _ => false,
    }
}

fn expr(kind: ExprKind) -> Expr {
    Expr { kind, span: Span::default() }
}

fn text(text: String) -> Text {
    Text { text, span: Span::default() }
}
