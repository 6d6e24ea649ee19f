use rayon::prelude::*;

use crate::check::check;
use crate::contract::{Contract, from_checked};
use crate::problems::{Outcome, Problem, Problems};
use crate::resolve::{Resolved, resolve};
use crate::syntax::parse;
use crate::syntax::tree::Ast;
use crate::text::Source;

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
    let contract = names.and_then(|names| meaning(names, &mut problems));
    Compiled {
        asts,
        problems: problems.into_sorted(),
        contract,
    }
}

/// Reads sources as far as their names.
pub fn read(sources: &[Source]) -> Reading {
    let (asts, names, problems) = resolved(sources);
    Reading {
        asts,
        problems: problems.into_sorted(),
        names,
    }
}

fn resolved(sources: &[Source]) -> (Vec<Ast>, Option<Resolved>, Problems) {
    let mut problems = Problems::default();
    let parsed: Vec<Outcome<Ast>> = sources.par_iter().map(parse).collect();
    let asts: Vec<Ast> = parsed
        .into_iter()
        .map(|outcome| kept(outcome, &mut problems))
        .collect();
    let names = sound(&problems).and_then(|()| advanced(resolve(&asts), &mut problems));
    (asts, names, problems)
}

fn meaning(names: Resolved, problems: &mut Problems) -> Option<Contract> {
    let checked = advanced(check(names), problems)?;
    Some(from_checked(&checked))
}

/// Returns the value of a phase, unless it is unfit for the next one.
fn advanced<T>(outcome: Outcome<T>, problems: &mut Problems) -> Option<T> {
    let value = kept(outcome, problems);
    sound(problems).map(|()| value)
}

fn kept<T>(outcome: Outcome<T>, problems: &mut Problems) -> T {
    problems.append(outcome.problems);
    outcome.value
}

fn sound(problems: &Problems) -> Option<()> {
    (!problems.has_errors()).then_some(())
}
