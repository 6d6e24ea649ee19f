use crate::model::regulation::{Answering, Deadline, FiledBy, Gives, Heading, Record, Visit};
use crate::model::{DocumentId, OrganisationId, Period, RecordId, Term};
use crate::problems::{KindProblem, Sort, Thing};
use crate::resolve::body::Context;
use crate::resolve::body::clauses::force;
use crate::resolve::elaborate::Elaborator;
use crate::syntax::tree::{Confidence, Kind, Name, Node, Number, Tag, Unit};
use crate::text::{Bilingual, Date, Lang, Spanned};

use super::build::group;

impl<'a> Context<'a, '_> {
    /// Returns a record with its particulars, and nothing in it yet.
    pub(super) fn particulars(&mut self, node: &Node, id: &RecordId, heading: Heading) -> Record {
        Record {
            id: id.clone(),
            heading,
            span: node.span,
            number: number(node),
            group: self.group(node),
            purpose: self.text(node, Tag::Purpose),
            filed_by: self.filed_by(node),
            channels: channels(node),
            visits: self.visits(node),
            decided_within: self.deadline(node, Tag::DecidedWithin),
            gives: self.gives(node),
            force: force(node),
            basis: self.session.bases(node, self.declared),
            pending: self.pending(node),
            answering: matches!(node.kind, Kind::Inquiry(_)).then(|| self.answering(node)),
            parts: Vec::new(),
            sections: Vec::new(),
            documents: Vec::new(),
            needs: Vec::new(),
            rules: Vec::new(),
            provisions: Vec::new(),
            blocks: Vec::new(),
            confidence: confidence(node),
            sources: sources(node),
            confirmed: confirmed(node),
            allows: self.allows(node),
        }
    }

    fn group(&mut self, node: &Node) -> Option<crate::model::ItemId> {
        let Kind::Group(Some(name)) = &node.child(Tag::Group)?.kind else {
            return None;
        };
        let found = group(name, self.scope.shared, self.session);
        // A name that is reported still says that there is a group.
        Some(found.unwrap_or_else(|| crate::model::ItemId::new(&name.text)))
    }

    fn filed_by(&mut self, node: &Node) -> Option<FiledBy> {
        let Kind::FiledBy { by: Some(name), .. } = &node.child(Tag::FiledBy)?.kind else {
            return None;
        };
        if let Some(field) = self.session.lookup(self.scope.fields, name) {
            return Some(FiledBy::Field(field.value.id.clone()));
        }
        if let Some(body) = self.session.lookup(&self.declared.organisations, name) {
            return Some(FiledBy::Organisation(OrganisationId::new(body.id())));
        }
        let fields = self.scope.fields.nearest(name);
        let nearest = fields.or_else(|| self.declared.organisations.nearest(name));
        self.session.unknown(Thing::Field, name, nearest);
        Some(FiledBy::Organisation(OrganisationId::new(&name.text)))
    }

    fn visits(&mut self, node: &Node) -> Vec<Visit> {
        let mut visits = Vec::new();
        for child in node.children_of(Tag::Visit) {
            let Kind::Visit(Some(because)) = child.kind else {
                continue;
            };
            let (when, note) = (self.when(child), self.text(child, Tag::Note));
            visits.push(Visit { because, when, note, span: child.span });
        }
        visits
    }

    fn deadline(&mut self, node: &Node, tag: Tag) -> Option<Deadline> {
        let child = node.child(tag)?;
        let (Kind::DecidedWithin(Some((count, unit))) | Kind::Within(Some((count, unit)))) =
            &child.kind
        else {
            return None;
        };
        let count = self.whole(*count, child)?;
        Some(Deadline {
            count,
            unit: self.time_unit(*unit, child)?,
            pending: self.pending(child),
            span: child.span,
        })
    }

    fn whole(&mut self, number: Number, node: &Node) -> Option<i64> {
        let whole = number.scaled_to(0).filter(|count| (0..=36_500).contains(count));
        if whole.is_none() {
            self.session.problems.push(KindProblem::TooManyPlaces { places: 0 }, node.span);
        }
        whole
    }

    fn time_unit(&mut self, unit: Option<Unit>, node: &Node) -> Option<Unit> {
        match unit {
            Some(unit @ (Unit::Days | Unit::WorkingDays | Unit::Months | Unit::Years)) => {
                Some(unit)
            }
            Some(Unit::Metres | Unit::Rials | Unit::SquareMetres) | None => {
                self.session.problems.push(KindProblem::PeriodWithoutUnit, node.span);
                None
            }
        }
    }

    fn gives(&mut self, node: &Node) -> Option<Gives> {
        let child = node.child(Tag::Gives)?;
        let Kind::Gives { document: Some(name), valid } = &child.kind else {
            return None;
        };
        let document = self.session.find(&self.declared.documents, Thing::Document, name)?;
        let document = DocumentId::new(document.id());
        let pending = self.pending(child);
        let (valid, words) = match valid {
            Some(expr) => self.validity(expr),
            None => (None, Bilingual::default()),
        };
        Some(Gives { document, valid, words, pending })
    }

    fn validity(
        &mut self,
        expr: &crate::syntax::tree::Expr,
    ) -> (Option<(Term, Period)>, Bilingual) {
        let valid = Elaborator::new(self.scope, self.session).period_of(expr);
        let words = |lang| crate::syntax::condition_words(expr, lang, &self.session.uses);
        let words = Bilingual { fa: words(Lang::Fa), en: words(Lang::En) };
        if valid.is_none() {
            let problem = KindProblem::NotANumber { found: Sort::Unknown };
            self.session.problems.push(problem, expr.span);
        }
        (valid, words)
    }

    fn answering(&mut self, node: &Node) -> Answering {
        Answering {
            answered_by: self.answered_by(node),
            carried: node.child(Tag::Carried).and_then(|child| match child.kind {
                Kind::Carried(carried) => carried,
                _ => None,
            }),
            within: self.deadline(node, Tag::Within),
            silence: node.child(Tag::Silence).and_then(|child| match child.kind {
                Kind::Silence(silence) => silence,
                _ => None,
            }),
            answers: Vec::new(),
            replaces: self.replaces(node),
        }
    }

    fn answered_by(&mut self, node: &Node) -> Option<OrganisationId> {
        let Kind::AnsweredBy(Some(name)) = &node.child(Tag::AnsweredBy)?.kind else {
            return None;
        };
        Some(self.organisation(name))
    }

    fn replaces(&mut self, node: &Node) -> Vec<DocumentId> {
        let names: Vec<&Name> = node
            .children_of(Tag::Replaces)
            .filter_map(|child| match &child.kind {
                Kind::Replaces(name) => name.as_ref(),
                _ => None,
            })
            .collect();
        let mut found = Vec::new();
        for name in names {
            let document = self.session.find(&self.declared.documents, Thing::Document, name);
            found.extend(document.map(|document| DocumentId::new(document.id())));
        }
        found
    }

    fn allows(&mut self, node: &Node) -> Vec<(Spanned<String>, Bilingual)> {
        let mut allows = Vec::new();
        for child in node.children_of(Tag::Allow) {
            let Kind::Allow { code: Some(code), because } = &child.kind else {
                continue;
            };
            allows.push((code.clone(), self.session.both(because, child.span)));
        }
        allows
    }
}

fn number(node: &Node) -> Option<Spanned<i64>> {
    let child = node.child(Tag::Number)?;
    let Kind::Number(Some(number)) = &child.kind else {
        return None;
    };
    Some(Spanned::new(number.scaled_to(0)?, child.span))
}

fn confidence(node: &Node) -> Option<Confidence> {
    match node.child(Tag::Confidence)?.kind {
        Kind::Confidence(confidence) => confidence,
        _ => None,
    }
}

fn confirmed(node: &Node) -> Option<Spanned<Date>> {
    match node.child(Tag::Confirmed)?.kind {
        Kind::Confirmed(date) => date,
        _ => None,
    }
}

fn sources(node: &Node) -> Vec<String> {
    let texts = node.children_of(Tag::Source).filter_map(|child| match &child.kind {
        Kind::Source(texts) => texts.fa.as_ref().or(texts.en.as_ref()),
        _ => None,
    });
    texts.map(|text| text.text.clone()).collect()
}

fn channels(node: &Node) -> Vec<crate::syntax::tree::Channel> {
    match node.child(Tag::Channels).map(|child| &child.kind) {
        Some(Kind::Channels(channels)) => channels.clone(),
        _ => Vec::new(),
    }
}
