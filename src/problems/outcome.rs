use super::Problems;

/// What a phase gives: its value, and the problems that it found on the way.
#[derive(Clone, Debug)]
pub struct Outcome<T> {
    /// The value; usable for finding more problems even where there are errors.
    pub value: T,
    /// The problems.
    pub problems: Problems,
}

impl<T> Outcome<T> {
    /// Joins a value with its problems.
    pub fn new(value: T, problems: Problems) -> Self {
        Self { value, problems }
    }
}
