use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::tree::{Kind, Trivia};

use super::builder::Builder;
use super::closed;
use super::parts::Parts;
use super::{Content, Item};

impl<'a> Builder<'a> {
    /// Reads one statement, clause or end.
    pub(super) fn item(&mut self, pair: Pair<'a>) -> Option<Item> {
        let span = self.span(&pair);
        let rule = pair.as_rule();
        let mut parts = Parts::of(self, pair);
        let content = match rule {
            Rule::s_end => Content::End(parts.word().and_then(closed::end)),
            Rule::s_copies => Content::Copies(parts.word().and_then(closed::copies)?),
            Rule::s_row => Content::Node(Kind::TableRow(parts.cells())),
            _ => Content::Node(parts.statement(rule)?),
        };
        Some(Item { content, span, trivia: Trivia::default() })
    }
}

impl Parts<'_, '_> {
    fn statement(&mut self, rule: Rule) -> Option<Kind> {
        let word = self.word()?;
        self.declaration(rule)
            .or_else(|| self.content(rule, word))
            .or_else(|| self.particular(rule))
            .or_else(|| self.clause(rule))
            .or_else(|| self.message_or_code(rule))
            .or_else(|| self.test_or_journey(rule))
    }

    fn declaration(&mut self, rule: Rule) -> Option<Kind> {
        Some(match rule {
            Rule::s_regulation => Kind::Regulation(self.head()),
            Rule::s_law => Kind::Law(self.head()),
            Rule::s_organisation => Kind::Organisation(self.head()),
            Rule::s_list => Kind::List(self.head()),
            Rule::s_item => Kind::Item(self.head()),
            Rule::s_part => Kind::Part(self.head()),
            Rule::s_form => Kind::Form(self.head()),
            Rule::s_inquiry => Kind::Inquiry(self.head()),
            Rule::s_scenario => Kind::Scenario(self.head()),
            Rule::s_journey => Kind::Journey(self.head()),
            Rule::s_question => Kind::Question(self.head()),
            Rule::s_section => Kind::Section(self.head()),
            Rule::s_provision => Kind::Provision(self.head()),
            Rule::s_document => {
                Kind::Document { head: self.head(), more: self.rest_of_names(), copies: None }
            }
            Rule::s_parameter => {
                let head = self.head();
                let key = self.take_if(Rule::k_by).and_then(|_| self.name());
                Kind::Parameter { head, key, ty: self.type_expr(), limits: self.limits() }
            }
            Rule::s_table => {
                let head = self.head();
                let decides = self.word().is_some();
                Kind::Table {
                    head,
                    result: if decides { self.head() } else { Default::default() },
                    ty: self.type_expr(),
                    limits: self.limits(),
                    hit: self.word().and_then(closed::hit),
                }
            }
            _ => return None,
        })
    }

    fn content(&mut self, rule: Rule, word: Rule) -> Option<Kind> {
        Some(match rule {
            Rule::s_answers => Kind::Answers,
            Rule::s_rows => {
                let head = self.head();
                self.word();
                let from = self.number();
                self.word();
                Kind::Rows { head, from, to: self.number() }
            }
            Rule::s_include => Kind::Include { part: self.name(), narrow: self.narrow() },
            Rule::s_field => {
                Kind::Field { head: self.head(), ty: self.type_expr(), limits: self.limits() }
            }
            Rule::s_compute => self.compute(),
            Rule::s_needs => {
                Kind::Needs { any: word == Rule::k_needs_any_of, records: self.names() }
            }
            Rule::s_rule => {
                let head = self.head();
                let instead = self.take_if(Rule::k_instead_of);
                Kind::Rule { head, instead_of: instead.and_then(|_| self.name()) }
            }
            Rule::s_block => Kind::Block(closed::block(word)?),
            _ => return None,
        })
    }

    fn compute(&mut self) -> Kind {
        let head = self.head();
        let by = self.take_if(Rule::k_by);
        let table = by.and_then(|_| self.name());
        let ty = self.type_expr();
        let limits = self.limits();
        let value = self.word().map(|_| self.expr());
        Kind::Compute { head, table, ty, limits, value }
    }

    fn particular(&mut self, rule: Rule) -> Option<Kind> {
        Some(match rule {
            Rule::s_number => Kind::Number(self.number()),
            Rule::s_group => Kind::Group(self.name()),
            Rule::s_purpose => Kind::Purpose(self.texts()),
            Rule::s_filed_by => Kind::FiledBy { by: self.name(), narrow: self.narrow() },
            Rule::s_channels => {
                let mut channels = Vec::new();
                while self.peek().is_some() {
                    channels.extend(self.inner_word(Rule::channel).and_then(closed::channel));
                }
                Kind::Channels(channels)
            }
            Rule::s_visit => {
                self.word();
                let presence = self.inner_word(Rule::presence);
                Kind::Visit(presence.and_then(closed::presence))
            }
            Rule::s_decided_within => Kind::DecidedWithin(self.period()),
            Rule::s_within => Kind::Within(self.period()),
            Rule::s_gives => {
                let document = self.name();
                let valid = self.take_if(Rule::k_valid);
                Kind::Gives { document, valid: valid.map(|_| self.expr()) }
            }
            Rule::s_answered_by => Kind::AnsweredBy(self.name()),
            Rule::s_carried => Kind::Carried(self.word().and_then(closed::carriage)),
            Rule::s_confidence => Kind::Confidence(self.word().and_then(closed::confidence)),
            Rule::s_source => Kind::Source(self.text()),
            Rule::s_confirmed => Kind::Confirmed(self.date()),
            Rule::s_silence => Kind::Silence(self.word().and_then(closed::silence)),
            Rule::s_replaces => {
                self.word();
                Kind::Replaces(self.name())
            }
            _ => return None,
        })
    }

    /// Takes the keyword inside a pair of this rule; reports the hole in its place.
    pub(super) fn inner_word(&mut self, rule: Rule) -> Option<Rule> {
        if self.peek() != Some(rule) {
            let _ = self.take();
            return None;
        }
        let pair = self.take().ok()?;
        Parts::of(self.build, pair).word()
    }
}
