use std::collections::BTreeSet;

use crate::model::ParameterId;
use crate::problems::{NameProblem, Problem, Problems, Thing};
use crate::syntax::tree::Name;

use super::Uses;
use super::namespace::{Named, Namespace};

/// What a walk over the trees finds: problems, and what names refer to.
#[derive(Default)]
pub(super) struct Session {
    pub(super) problems: Problems,
    pub(super) uses: Uses,
    /// The parameters that texts quote.
    pub(super) quoted: BTreeSet<ParameterId>,
}

impl Session {
    /// Returns the thing that a name refers to; reports a name that nothing declares.
    pub(super) fn find<'a, T>(
        &mut self,
        namespace: &'a Namespace<T>,
        thing: Thing,
        name: &Name,
    ) -> Option<&'a Named<T>> {
        let found = self.lookup(namespace, name);
        if found.is_none() {
            self.unknown(thing, name, namespace.nearest(name));
        }
        found
    }

    /// Returns the thing that a name refers to, and says nothing where there is none.
    pub(super) fn lookup<'a, T>(
        &mut self,
        namespace: &'a Namespace<T>,
        name: &Name,
    ) -> Option<&'a Named<T>> {
        let found = namespace.get(name)?;
        self.uses.note(name, &found.spelling);
        Some(found)
    }

    /// Reports a name that nothing declares.
    pub(super) fn unknown(&mut self, thing: Thing, name: &Name, nearest: Option<String>) {
        let problem =
            NameProblem::Unknown { thing, name: name.text.clone(), nearest: nearest.clone() };
        let problem = self.problems.push(problem, name.span);
        suggest(problem, name, nearest);
    }

    /// Tries something; where it meets a problem, takes the problem back and returns it.
    pub(super) fn attempt<T>(
        &mut self,
        walk: impl FnOnce(&mut Self) -> T,
    ) -> Result<T, Box<Problem>> {
        let before = self.problems.len();
        let value = walk(self);
        match self.problems.take_back(before).into_iter().next() {
            None => Ok(value),
            Some(problem) => Err(Box::new(problem)),
        }
    }

    /// Adds what another walk has found.
    pub(super) fn append(&mut self, other: Self) {
        self.problems.append(other.problems);
        self.uses.append(other.uses);
        self.quoted.extend(other.quoted);
    }
}

/// Offers the nearest name as a fix, written as the surface writes names.
pub(super) fn suggest(problem: &mut Problem, name: &Name, nearest: Option<String>) {
    if let Some(nearest) = nearest {
        let written = match name.lang {
            crate::text::Lang::En => nearest,
            crate::text::Lang::Fa => format!("«{nearest}»"),
        };
        *problem = problem.clone().with_fix(name.span, written);
    }
}
