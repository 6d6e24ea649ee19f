use crate::syntax::Keyword;
use crate::syntax::tree::{Kind, Locator};
use crate::syntax::vocabulary::keyword;

use super::outcome::{
    actor, carriage, channel, confidence, copies, hit, presence, promise, silence,
};
use super::phrase::Break;
use super::wording::Wording;

impl Wording<'_> {
    /// Writes a statement's own words.
    pub(super) fn statement(&mut self, kind: &Kind) {
        if let Some(keyword) = keyword(kind) {
            self.keyword(keyword);
        }
        match kind {
            Kind::Regulation(head)
            | Kind::Law(head)
            | Kind::Organisation(head)
            | Kind::List(head)
            | Kind::Item(head)
            | Kind::Part(head)
            | Kind::Form(head)
            | Kind::Inquiry(head)
            | Kind::Section(head) => self.head(head),
            Kind::Scenario(head)
            | Kind::Journey(head)
            | Kind::Question(head)
            | Kind::Provision(head) => self.long_head(head),
            Kind::Document { head, more, copies: form } => {
                self.head(head);
                for name in more {
                    self.comma();
                    self.name(name);
                }
                self.maybe(form.map(copies));
            }
            Kind::Parameter { head, key, ty, limits } => {
                self.head(head);
                self.after(Keyword::By, key.is_some());
                self.maybe_name(key.as_ref());
                self.type_with_limits(ty.as_ref(), limits);
            }
            Kind::Table { head, result, ty, limits, hit: policy } => {
                self.head(head);
                self.out.may_break(Break::Part);
                self.keyword(Keyword::Decides);
                self.head(result);
                self.type_with_limits(ty.as_ref(), limits);
                self.maybe(policy.map(hit));
            }
            Kind::Rows { head, from, to } => {
                self.head(head);
                self.keyword(Keyword::From);
                from.map(|number| self.number(number)).unwrap_or_default();
                self.keyword(Keyword::To);
                to.map(|number| self.number(number)).unwrap_or_default();
            }
            Kind::Include { part, narrow } => {
                self.maybe_name(part.as_ref());
                self.narrow(narrow);
            }
            Kind::FiledBy { by, narrow } => {
                self.maybe_name(by.as_ref());
                self.narrow(narrow);
            }
            Kind::Field { head, ty, limits } => {
                self.head(head);
                self.type_with_limits(ty.as_ref(), limits);
            }
            Kind::Compute { .. } => self.compute(kind),
            Kind::Needs { records, .. } => self.list(records),
            Kind::Rule { head, instead_of } => {
                self.id_head(head);
                self.after(Keyword::InsteadOf, instead_of.is_some());
                self.id(instead_of.as_ref());
            }
            Kind::Answers | Kind::Block(_) | Kind::Optional | Kind::Personal | Kind::Public => {}
            Kind::TableRow(_) => {}
            Kind::Number(number) => number.map(|number| self.number(number)).unwrap_or_default(),
            Kind::Group(name) | Kind::AnsweredBy(name) => self.maybe_name(name.as_ref()),
            Kind::Purpose(texts) | Kind::Source(texts) => self.texts(texts),
            Kind::Channels(channels) => {
                for (index, word) in channels.iter().enumerate() {
                    if index > 0 {
                        self.comma();
                    }
                    self.keyword(channel(*word));
                }
            }
            Kind::Visit(reason) => {
                self.keyword(Keyword::Because);
                self.maybe(reason.map(presence));
            }
            Kind::DecidedWithin(period) | Kind::Within(period) => self.period(period.as_ref()),
            Kind::Gives { document, valid } => {
                self.maybe_name(document.as_ref());
                if let Some(valid) = valid {
                    self.keyword(Keyword::Valid);
                    self.value(valid);
                }
            }
            Kind::Carried(word) => self.maybe(word.map(carriage)),
            Kind::Confidence(word) => self.maybe(word.map(confidence)),
            Kind::Silence(word) => self.maybe(word.map(silence)),
            Kind::Replaces(document) => {
                self.keyword(Keyword::Document);
                self.maybe_name(document.as_ref());
            }
            Kind::PublishedBy(name)
            | Kind::IssuedBy(name)
            | Kind::CheckedBy(name)
            | Kind::Sender(name)
            | Kind::For(name)
            | Kind::Was(name)
            | Kind::Assumes(name) => self.maybe_name(name.as_ref()),
            Kind::Pending(name) => self.id(name.as_ref()),
            Kind::Revision(date)
            | Kind::Dated(date)
            | Kind::Until(date)
            | Kind::Confirmed(date)
            | Kind::Retired(date)
            | Kind::On(date) => self.date(date.map(|date| date.value)),
            Kind::When(expr)
            | Kind::Requires(expr)
            | Kind::Advises(expr)
            | Kind::ExceptWhen(expr) => self.closed(expr),
            Kind::Given(expr) => self.value(expr),
            Kind::Otherwise(texts)
            | Kind::Remedy(texts)
            | Kind::Label(texts)
            | Kind::Hint(texts)
            | Kind::Because(texts)
            | Kind::Note(texts)
            | Kind::Reading(texts)
            | Kind::Reply(texts) => self.texts(texts),
            Kind::Basis { law, locators } => {
                self.maybe_name(law.as_ref());
                for locator in locators {
                    self.locator(locator);
                }
            }
            Kind::Since { date, value } => {
                self.date(date.map(|date| date.value));
                if let Some(value) = value {
                    self.keyword(Keyword::Is);
                    self.value(value);
                }
            }
            Kind::Allow { code, because } => {
                self.out.word(code.as_ref().map_or("", |code| &code.value));
                self.keyword(Keyword::Because);
                self.texts(because);
            }
            Kind::Take(names) | Kind::Releases(names) | Kind::OneVisit(names) => self.list(names),
            Kind::Parts(number) => {
                self.keyword(Keyword::AtMost);
                number.map(|number| self.number(number)).unwrap_or_default();
            }
            Kind::Code(code) | Kind::ReplacedBy(code) => {
                self.digits(code.as_ref().map_or("", |code| &code.value));
            }
            Kind::Expect(outcome) => self.outcome(outcome),
            Kind::Step { record, via, in_person, by } => {
                self.maybe_name(record.as_ref());
                self.after(Keyword::Via, via.is_some());
                self.maybe(via.map(channel));
                self.after(Keyword::InPerson, *in_person);
                self.maybe(by.map(actor));
            }
            Kind::Promise(what, bound) => {
                self.maybe(what.map(promise));
                self.keyword(Keyword::AtMost);
                self.period(bound.as_ref());
            }
        }
    }

    fn maybe(&mut self, keyword: Option<Keyword>) {
        if let Some(keyword) = keyword {
            self.keyword(keyword);
        }
    }

    /// Writes a keyword where something follows it.
    fn after(&mut self, keyword: Keyword, follows: bool) {
        self.maybe(follows.then_some(keyword));
    }

    fn compute(&mut self, kind: &Kind) {
        let Kind::Compute { head, table, ty, limits, value } = kind else {
            return;
        };
        self.head(head);
        self.after(Keyword::By, table.is_some());
        self.maybe_name(table.as_ref());
        self.type_with_limits(ty.as_ref(), limits);
        if let Some(value) = value {
            self.out.may_break(Break::Part);
            self.keyword(Keyword::Is);
            self.value(value);
        }
    }

    fn locator(&mut self, locator: &Locator) {
        match locator {
            Locator::Article(place) => self.place(Keyword::Article, place),
            Locator::Clause(place) => self.place(Keyword::Clause, place),
            Locator::Note(Some(place)) => self.place(Keyword::Note, place),
            Locator::Note(None) => self.keyword(Keyword::Note),
            Locator::Notes(from, to) => {
                self.place(Keyword::Notes, from);
                self.place(Keyword::To, to);
            }
        }
    }

    fn place(&mut self, keyword: Keyword, place: &str) {
        self.keyword(keyword);
        self.digits(place);
    }
}
