use crate::model::ValueType;
use crate::model::regulation::{self, Clauses, Computed, Entry, Field, Rows};
use crate::problems::{KindProblem, NameProblem, Note, Problem, ProblemKind, Thing};
use crate::resolve::field_info::{FieldInfo, Holds};
use crate::resolve::namespace::Named;
use crate::syntax::tree::{Kind, Node, Number, Tag};

use super::context::Context;
use super::draft::{Draft, DraftKind, Origin};

impl<'a> Context<'a, '_> {
    /// Returns the entries of a body, with their conditions.
    pub(in crate::resolve) fn entries(&mut self, drafts: &[Draft<'a>]) -> Vec<Entry> {
        drafts.iter().filter_map(|draft| self.entry(draft)).collect()
    }

    fn entry(&mut self, draft: &Draft<'a>) -> Option<Entry> {
        let clauses = self.clauses_of(draft);
        match &draft.kind {
            DraftKind::Field(value_type) => {
                Some(Entry::Field(field(draft, value_type.clone()?, clauses)))
            }
            DraftKind::Rows(drafts) => Some(Entry::Rows(self.rows(draft, drafts, clauses))),
            DraftKind::Computed(value_type) => {
                Some(Entry::Computed(self.computed(draft, value_type.clone()?, clauses)))
            }
        }
    }

    /// Returns the clauses of a draft. Those of a part were judged where the part stands; here it
    /// only matters that the record has the fields that they read.
    fn clauses_of(&mut self, draft: &Draft<'a>) -> Clauses {
        let own = match &draft.origin {
            Origin::Own => self.clauses(draft.node),
            Origin::Part(_, name) => self.brought(draft.node, name),
        };
        let Some(base) = draft.base else { return own };
        let base = match keeps_guard(draft.node) {
            true => self.brought(base, &name_of(draft)),
            // Its own guard stands in the place of the part's, whose fields need not be here.
            false => self.brought(&unguarded(base), &name_of(draft)),
        };
        Clauses {
            when: own.when.or(base.when),
            label: own.label.or_else(|| keeps_label(draft.node).then_some(base.label).flatten()),
            hint: own.hint.or(base.hint),
            because: own.because.or(base.because),
            basis: if own.basis.is_empty() { base.basis } else { own.basis },
            pending: if own.pending.is_empty() { base.pending } else { own.pending },
            force: regulation::Force {
                since: own.force.since.or(base.force.since),
                until: own.force.until.or(base.force.until),
            },
        }
    }

    fn brought(&mut self, node: &Node, name: &crate::syntax::tree::Name) -> Clauses {
        let attempt = self.session.attempt(|session| {
            let mut context = Context { scope: self.scope, declared: self.declared, session };
            context.clauses(node)
        });
        attempt.unwrap_or_else(|problem| {
            self.left_behind(*problem, name);
            Clauses::default()
        })
    }

    /// Reports that what a part brings does not fit the record: it reads a field that the record
    /// leaves out, or one that has another type there.
    fn left_behind(&mut self, problem: Problem, name: &crate::syntax::tree::Name) {
        if let ProblemKind::Name(NameProblem::Unknown { name: missing, .. }) = problem.kind {
            let nearest = None;
            let unknown = NameProblem::Unknown { thing: Thing::Field, name: missing, nearest };
            self.session.problems.push(unknown, name.span);
            return;
        }
        self.session.problems.add(problem.with_related(name.span, Note::IncludedHere));
    }

    fn rows(&mut self, draft: &Draft<'a>, drafts: &[Draft<'a>], clauses: Clauses) -> Rows {
        let node = draft.base.unwrap_or(draft.node);
        let (min, max) = self.row_bounds(node);
        let fields = self.row_fields(draft, drafts);
        Rows {
            id: draft.id.clone(),
            heading: draft.heading.clone(),
            origin: origin(draft),
            min,
            max,
            clauses,
            fields,
        }
    }

    fn row_bounds(&mut self, node: &Node) -> (u32, u32) {
        let Kind::Rows { from, to, head } = &node.kind else {
            return (0, 1);
        };
        let bound = |number: Option<Number>| {
            number
                .and_then(|number| number.scaled_to(0))
                .and_then(|count| u32::try_from(count).ok())
        };
        match (bound(*from), bound(*to)) {
            (Some(min), Some(max)) if min <= max && (1..=MOST_ROWS).contains(&max) => (min, max),
            // A hole is reported by the parser.
            _ if from.is_none() || to.is_none() => (0, 1),
            _ => {
                self.session.problems.push(KindProblem::RowBounds, head.span);
                (0, 1)
            }
        }
    }

    fn row_fields(&mut self, draft: &Draft<'a>, drafts: &[Draft<'a>]) -> Vec<Field> {
        let rows = crate::model::RowsPlace { scope: self.rows_scope(), rows: draft.id.clone() };
        let found = self.scope.fields.by_id(draft.id.as_str());
        let own = self.scope.own.and_then(|(_, answers)| answers.by_id(draft.id.as_str()));
        let Some(Named { value: FieldInfo { holds: Holds::Rows(fields), .. }, .. }) = found.or(own)
        else {
            return Vec::new();
        };
        let scope = self.scope.in_row(&rows, fields);
        let mut inner = Context { scope, declared: self.declared, session: self.session };
        let entries: Vec<Entry> = drafts.iter().filter_map(|draft| inner.entry(draft)).collect();
        let field = |entry| match entry {
            Entry::Field(field) => Some(field),
            Entry::Rows(_) | Entry::Computed(_) => None,
        };
        entries.into_iter().filter_map(field).collect()
    }

    fn rows_scope(&self) -> crate::model::Scope {
        crate::model::Scope::Filing
    }

    fn computed(&mut self, draft: &Draft<'a>, value_type: ValueType, clauses: Clauses) -> Computed {
        let value = match &draft.origin {
            Origin::Own => self.computed_value(draft.node, &value_type),
            Origin::Part(_, name) => {
                let attempt = self.session.attempt(|session| {
                    let mut context =
                        Context { scope: self.scope, declared: self.declared, session };
                    context.computed_value(draft.node, &value_type)
                });
                attempt.unwrap_or_else(|problem| {
                    self.left_behind(*problem, name);
                    None
                })
            }
        };
        Computed {
            id: draft.id.clone(),
            heading: draft.heading.clone(),
            origin: origin(draft),
            personal: is_personal(draft.node, None, &value_type),
            value_type,
            value,
            clauses,
        }
    }
}

/// The most rows that a group may have: the solver and the validators guard that many slots.
const MOST_ROWS: u32 = 1_000;

fn field(draft: &Draft<'_>, value_type: ValueType, clauses: Clauses) -> Field {
    let optional = |node: &Node| node.child(Tag::Optional).is_some();
    Field {
        id: draft.id.clone(),
        heading: draft.heading.clone(),
        origin: origin(draft),
        optional: optional(draft.node)
            || draft.base.is_some_and(|base| optional(base) && keeps_guard(draft.node)),
        personal: is_personal(draft.node, draft.base, &value_type),
        value_type,
        clauses,
    }
}

fn origin(draft: &Draft<'_>) -> regulation::Origin {
    match &draft.origin {
        Origin::Own => regulation::Origin::Own,
        Origin::Part(part, _) => regulation::Origin::Part(part.clone()),
    }
}

/// Whether a field that is taken from the shared ones keeps their guard: it does unless it says
/// itself when it is asked.
fn keeps_guard(node: &Node) -> bool {
    node.child(Tag::When).is_none() && node.child(Tag::Optional).is_none()
}

/// Returns a statement without its guard.
fn unguarded(node: &Node) -> Node {
    let children = node.children.iter().filter(|child| child.tag() != Tag::When);
    Node { children: children.cloned().collect(), ..node.clone() }
}

/// Whether a field that is taken from the shared ones keeps their label: it does unless it is
/// called otherwise.
fn keeps_label(node: &Node) -> bool {
    !matches!(&node.kind, Kind::Field { head, .. } if head.id.is_some() && head.fa.is_some())
}

fn is_personal(node: &Node, base: Option<&Node>, value_type: &ValueType) -> bool {
    for node in [Some(node), base].into_iter().flatten() {
        if node.child(Tag::Public).is_some() {
            return false;
        }
        if node.child(Tag::Personal).is_some() {
            return true;
        }
    }
    matches!(value_type, ValueType::Identifier(kind) if kind.is_personal())
}

fn name_of(draft: &Draft<'_>) -> crate::syntax::tree::Name {
    crate::syntax::tree::Name {
        text: draft.id.to_string(),
        lang: crate::text::Lang::En,
        span: draft.heading.span,
    }
}
