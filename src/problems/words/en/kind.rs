use crate::problems::KindProblem;
use crate::problems::words::Words;

pub(crate) fn kind(problem: &KindProblem) -> Words {
    let _ = problem;
    Words::new("", "", "")
}
