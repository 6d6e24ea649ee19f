use crate::model::FieldId;
use crate::model::regulation::{Block, Given, Placeholder};
use crate::problems::{NameProblem, Thing};
use crate::resolve::body::Context;
use crate::resolve::body::clauses::force;
use crate::resolve::placeholder::filled;
use crate::syntax::tree::{BlockKind, Kind, Name, Node, Tag, Text};
use crate::text::{Bilingual, Lang, Spanned, fold};

impl Context<'_, '_> {
    /// Returns the messages of a record.
    pub(super) fn blocks(&mut self, node: &Node) -> Vec<Block> {
        let blocks = node.children.iter().filter_map(|child| match child.kind {
            Kind::Block(kind) => Some((kind, child)),
            _ => None,
        });
        blocks.map(|(kind, child)| self.block(kind, child)).collect()
    }

    fn block(&mut self, kind: BlockKind, node: &Node) -> Block {
        let (reply, placeholders) = self.reply(node);
        Block {
            kind,
            span: node.span,
            take: self.fields_named(node, Tag::Take),
            sender: self.fields_named(node, Tag::Sender).into_iter().next(),
            given: self.given(node),
            releases: self.fields_named(node, Tag::Releases),
            reply,
            reply_span: node.child(Tag::Reply).map_or(node.span, |reply| reply.span),
            placeholders,
            parts: parts(node),
            force: force(node),
        }
    }

    fn fields_named(&mut self, node: &Node, tag: Tag) -> Vec<Spanned<FieldId>> {
        let names: Vec<&Name> = match node.child(tag).map(|child| &child.kind) {
            Some(Kind::Take(names) | Kind::Releases(names)) => names.iter().collect(),
            Some(Kind::Sender(name)) => name.iter().collect(),
            _ => Vec::new(),
        };
        let found = names.into_iter().filter_map(|name| {
            let own = self.session.lookup(self.scope.fields, name);
            let answer = self.scope.own.map(|(_, answers)| answers);
            let field = own.or_else(|| self.session.lookup(answer?, name));
            if field.is_none() {
                self.session.unknown(Thing::Field, name, self.scope.fields.nearest(name));
            }
            Some(Spanned::new(field?.value.id.clone(), name.span))
        });
        found.collect()
    }

    fn given(&mut self, node: &Node) -> Vec<Given> {
        let mut given = Vec::new();
        for child in node.children_of(Tag::Given) {
            let Kind::Given(expr) = &child.kind else {
                continue;
            };
            given.push(Given { condition: self.condition(expr) });
        }
        given
    }

    fn reply(&mut self, node: &Node) -> (Option<Bilingual>, Vec<Placeholder>) {
        let Some(child) = node.child(Tag::Reply) else {
            return (None, Vec::new());
        };
        let Kind::Reply(texts) = &child.kind else {
            return (None, Vec::new());
        };
        let mut reply = self.session.both(texts, child.span);
        let mut placeholders = Vec::new();
        if let Some(text) = &texts.fa {
            reply.fa = self.filled(text, Lang::Fa, &mut placeholders);
        }
        if let Some(text) = &texts.en {
            reply.en = self.filled(text, Lang::En, &mut placeholders);
        }
        (Some(reply), placeholders)
    }

    /// Returns a reply whose placeholders are ids.
    fn filled(&mut self, text: &Text, lang: Lang, found: &mut Vec<Placeholder>) -> String {
        filled(text, lang, |name| self.placeholder_id(name, found))
    }

    fn placeholder_id(&mut self, name: &Name, found: &mut Vec<Placeholder>) -> String {
        if ["status", "وضعیت"].contains(&fold(&name.text).as_str()) {
            found.push(Placeholder::Status(name.span));
            return "{status}".to_owned();
        }
        let own = self.scope.fields.get(name);
        let field = own.or_else(|| self.scope.own?.1.get(name));
        if let Some(field) = field {
            found.push(Placeholder::Field(field.value.id.clone(), name.span));
            return format!("{{{}}}", field.value.id);
        }
        let nearest = self.scope.nearest(name);
        let problem =
            NameProblem::UnknownPlaceholder { name: name.text.clone(), nearest: nearest.clone() };
        let problem = self.session.problems.push(problem, name.span);
        let bare = nearest.map(|nearest| format!("{{{nearest}}}"));
        if let Some(bare) = bare {
            *problem = problem.clone().with_fix(name.span, bare);
        }
        format!("{{{}}}", name.text)
    }
}

fn parts(node: &Node) -> Option<Spanned<i64>> {
    let child = node.child(Tag::Parts)?;
    let Kind::Parts(Some(number)) = &child.kind else {
        return None;
    };
    Some(Spanned::new(number.scaled_to(0)?, child.span))
}
