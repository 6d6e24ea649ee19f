use crate::problems::NameProblem;
use crate::problems::words::Words;

pub(crate) fn name(problem: &NameProblem) -> Words {
    let _ = problem;
    Words::new("", "", "")
}
