use rayon::prelude::*;

use crate::check::check;
use crate::contract::{Contract, from_checked};
use crate::problems::{Outcome, Problem, Problems};
use crate::resolve::{Resolved, resolve};
use crate::syntax::parse;
use crate::syntax::tree::Ast;
use crate::text::Source;

use super::later::later;
use super::replies::replies;

/// What becomes of a set of sources.
#[derive(Debug)]
pub struct Compiled {
    /// The trees, in the order of the sources.
    pub asts: Vec<Ast>,
    /// All problems that were found, by place.
    pub problems: Vec<Problem>,
    /// The meaning; absent where there are errors.
    pub contract: Option<Contract>,
}

/// A set of sources as far as its names, for writing it in the other language.
#[derive(Debug)]
pub struct Reading {
    /// The trees, in the order of the sources.
    pub asts: Vec<Ast>,
    /// All problems that were found, by place.
    pub problems: Vec<Problem>,
    /// The names; absent where there are errors.
    pub names: Option<Resolved>,
}

/// Compiles sources to their meaning.
pub fn compile(sources: &[Source]) -> Compiled {
    let (asts, names, mut problems) = resolved(sources);
    let checked = check(names);
    later(&mut problems, checked.problems, sources);
    let contract = sound(&problems).map(|()| from_checked(&checked.value));
    if let Some(contract) = &contract {
        replies(checked.value.regulation(), contract, &mut problems);
    }
    let contract = contract.filter(|_| !problems.has_errors());
    Compiled { asts, problems: problems.into_sorted(), contract }
}

/// Reads sources as far as their names.
pub fn read(sources: &[Source]) -> Reading {
    let (asts, names, problems) = resolved(sources);
    let names = sound(&problems).map(|()| names);
    Reading { asts, problems: problems.into_sorted(), names }
}

fn resolved(sources: &[Source]) -> (Vec<Ast>, Resolved, Problems) {
    let mut problems = Problems::default();
    let parsed: Vec<Outcome<Ast>> = sources.par_iter().map(parse).collect();
    let mut asts = Vec::new();
    for outcome in parsed {
        problems.append(outcome.problems);
        asts.push(outcome.value);
    }
    let names = resolve(&asts);
    later(&mut problems, names.problems, sources);
    (asts, names.value, problems)
}

fn sound(problems: &Problems) -> Option<()> {
    (!problems.has_errors()).then_some(())
}
