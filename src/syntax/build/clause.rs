use crate::syntax::grammar::Rule;
use crate::syntax::tree::{Kind, Locator, Outcome};
use crate::text::Spanned;

use super::closed;
use super::parts::Parts;

impl Parts<'_, '_> {
    /// Takes what a clause says after its keyword.
    pub(super) fn clause(&mut self, rule: Rule) -> Option<Kind> {
        Some(match rule {
            Rule::s_published_by => Kind::PublishedBy(self.name()),
            Rule::s_revision => Kind::Revision(self.date()),
            Rule::s_dated => Kind::Dated(self.date()),
            Rule::s_issued_by => Kind::IssuedBy(self.name()),
            Rule::s_optional => Kind::Optional,
            Rule::s_personal => Kind::Personal,
            Rule::s_public => Kind::Public,
            Rule::s_when => Kind::When(self.expr()),
            Rule::s_requires => Kind::Requires(self.expr()),
            Rule::s_advises => Kind::Advises(self.expr()),
            Rule::s_except_when => Kind::ExceptWhen(self.expr()),
            Rule::s_otherwise => Kind::Otherwise(self.texts()),
            Rule::s_remedy => Kind::Remedy(self.texts()),
            Rule::s_label => Kind::Label(self.texts()),
            Rule::s_hint => Kind::Hint(self.texts()),
            Rule::s_because => Kind::Because(self.texts()),
            Rule::s_note => Kind::Note(self.texts()),
            Rule::s_reading => Kind::Reading(self.texts()),
            Rule::s_checked_by => Kind::CheckedBy(self.name()),
            Rule::s_basis => Kind::Basis { law: self.name(), locators: self.locators() },
            Rule::s_pending => Kind::Pending(self.name()),
            Rule::s_since => {
                let date = self.date();
                let is = self.take_if(Rule::k_is);
                Kind::Since { date, value: is.map(|_| self.expr()) }
            }
            Rule::s_until => Kind::Until(self.date()),
            Rule::s_allow => self.allow(),
            _ => return None,
        })
    }

    fn allow(&mut self) -> Kind {
        let code = self.take().ok();
        let code = code.map(|pair| {
            let span = self.build.span(&pair);
            Spanned::new(pair.as_str().to_ascii_uppercase(), span)
        });
        self.word();
        Kind::Allow { code, because: self.texts() }
    }

    fn locators(&mut self) -> Vec<Locator> {
        let mut locators = Vec::new();
        while let Some(pair) = self.take_if(Rule::locator) {
            locators.extend(Parts::of(self.build, pair).locator());
        }
        locators
    }

    fn locator(&mut self) -> Option<Locator> {
        match self.word()? {
            Rule::k_article => self.place().map(Locator::Article),
            Rule::k_clause => self.place().map(Locator::Clause),
            Rule::k_notes => {
                let from = self.place();
                self.word();
                Some(Locator::Notes(from?, self.place()?))
            }
            _ => Some(Locator::Note(self.place())),
        }
    }

    /// Takes what a clause of messages or of the ledger says after its keyword.
    pub(super) fn message_or_code(&mut self, rule: Rule) -> Option<Kind> {
        Some(match rule {
            Rule::s_take => Kind::Take(self.names()),
            Rule::s_sender => Kind::Sender(self.name()),
            Rule::s_given => Kind::Given(self.expr()),
            Rule::s_reply => Kind::Reply(self.texts()),
            Rule::s_parts => {
                self.word();
                Kind::Parts(self.number())
            }
            Rule::s_releases => Kind::Releases(self.names()),
            Rule::s_code => Kind::Code(self.digits()),
            Rule::s_for => Kind::For(self.name()),
            Rule::s_retired => Kind::Retired(self.date()),
            Rule::s_was => Kind::Was(self.name()),
            Rule::s_replaced_by => Kind::ReplacedBy(self.digits()),
            _ => return None,
        })
    }

    /// Takes what a clause of scenarios or journeys says after its keyword.
    pub(super) fn test_or_journey(&mut self, rule: Rule) -> Option<Kind> {
        Some(match rule {
            Rule::s_on => Kind::On(self.date()),
            Rule::s_expect => {
                let pair = self.take().ok()?;
                Kind::Expect(Parts::of(self.build, pair).outcome())
            }
            Rule::s_step => self.step(),
            Rule::s_assumes => Kind::Assumes(self.name()),
            Rule::s_one_visit => Kind::OneVisit(self.names()),
            Rule::s_promise => {
                let what = self.word().and_then(closed::promise);
                self.word();
                Kind::Promise(what, self.period())
            }
            _ => return None,
        })
    }

    fn outcome(&mut self) -> Outcome {
        if self.peek() == Some(Rule::cond) {
            return Outcome::Holds(self.expr());
        }
        match self.word() {
            Some(Rule::k_accepted) => Outcome::Accepted,
            Some(Rule::k_refused) => Outcome::Refused,
            Some(Rule::k_waiting) => Outcome::Waiting,
            Some(Rule::k_broken) => {
                self.word();
                Outcome::BrokenRule(self.name())
            }
            Some(Rule::k_document) => Outcome::Document(self.names()),
            Some(Rule::k_needs) => Outcome::Needs(self.names()),
            Some(Rule::k_without) => match self.word() {
                Some(Rule::k_visit) => Outcome::WithoutVisit,
                Some(Rule::k_needs) => Outcome::WithoutNeeds(self.names()),
                _ => Outcome::WithoutDocument(self.names()),
            },
            _ => Outcome::Visit,
        }
    }

    fn step(&mut self) -> Kind {
        let record = self.name();
        let (mut via, mut in_person, mut by) = (None, false, None);
        while let Some(word) = self.word() {
            match word {
                Rule::k_via => via = self.inner_word(Rule::channel).and_then(closed::channel),
                Rule::k_in_person => in_person = true,
                _ => by = closed::actor(word),
            }
        }
        Kind::Step { record, via, in_person, by }
    }
}
