use super::shape::Shape;

/// On which side of a condition its schema may err.
///
/// The kind of a [`super::lowered::Lowered`] schema is a type, so that a schema that errs on the
/// wrong side cannot stand where it would refuse a right filing.
pub(super) trait Polarity: Sized {
    /// The other side: what negation makes of this one.
    type Flipped: Polarity<Flipped = Self>;

    /// What stands for a condition of which nothing can be said.
    const UNKNOWN: Shape;
}

/// The schema holds wherever the condition holds, and perhaps elsewhere: fit for refusing what it
/// does not hold.
#[derive(Debug)]
pub(super) enum Weak {}

/// The schema holds only where the condition holds: fit for an `if`.
#[derive(Debug)]
pub(super) enum Strong {}

impl Polarity for Weak {
    type Flipped = Strong;
    const UNKNOWN: Shape = Shape::Anything;
}

impl Polarity for Strong {
    type Flipped = Weak;
    const UNKNOWN: Shape = Shape::Nothing;
}
