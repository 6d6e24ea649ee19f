use std::collections::BTreeSet;
use std::marker::PhantomData;

use serde_json::Value;

use crate::model::RecordId;

use super::loss::Loss;
use super::polarity::Polarity;
use super::shape::Shape;

/// The schema of a condition, how it may differ from the condition, and why.
#[derive(Debug)]
pub(super) struct Lowered<P> {
    /// The schema.
    pub(super) shape: Shape,
    /// What was lost; nothing where the schema is exact.
    pub(super) losses: BTreeSet<Loss>,
    /// The inquiries whose answers it reads.
    pub(super) answers: BTreeSet<RecordId>,
    polarity: PhantomData<P>,
}

impl<P: Polarity> Lowered<P> {
    /// Takes a shape that says exactly what the condition says.
    pub(super) fn exact(shape: Shape) -> Self {
        Self { shape, losses: BTreeSet::new(), answers: BTreeSet::new(), polarity: PhantomData }
    }

    /// Takes a schema that says exactly what the condition says.
    pub(super) fn schema(schema: Value) -> Self {
        Self::exact(Shape::Schema(schema))
    }

    /// Gives up a condition.
    pub(super) fn lost(loss: Loss) -> Self {
        let mut lowered = Self::exact(P::UNKNOWN);
        lowered.losses.insert(loss);
        lowered
    }

    /// Whether the schema says exactly what the condition says.
    pub(super) fn is_exact(&self) -> bool {
        self.losses.is_empty()
    }

    /// Notes that the condition reads an answer.
    pub(super) fn reading(mut self, answer: Option<&RecordId>) -> Self {
        self.answers.extend(answer.cloned());
        self
    }

    /// Puts another shape around what was lost and read so far.
    pub(super) fn reshaped(self, shape: Shape) -> Self {
        Self { shape, ..self }
    }

    /// Returns the negation, which errs on the other side.
    pub(super) fn negated(self) -> Lowered<P::Flipped> {
        Lowered {
            shape: self.shape.negated(),
            losses: self.losses,
            answers: self.answers,
            polarity: PhantomData,
        }
    }

    /// Returns the conjunction.
    pub(super) fn all(parts: Vec<Self>) -> Self {
        Self::join(parts, &Shape::Nothing, Shape::all)
    }

    /// Returns the disjunction.
    pub(super) fn any(parts: Vec<Self>) -> Self {
        Self::join(parts, &Shape::Anything, Shape::any)
    }

    fn join(parts: Vec<Self>, decisive: &Shape, join: fn(Vec<Shape>) -> Shape) -> Self {
        if let Some(at) = parts.iter().position(|part| part.is_exact() && part.shape == *decisive) {
            return parts.into_iter().nth(at).expect("the position was just found");
        }
        let mut whole = Self::exact(Shape::Anything);
        let mut shapes = Vec::with_capacity(parts.len());
        for part in parts {
            whole.losses.extend(part.losses);
            whole.answers.extend(part.answers);
            shapes.push(part.shape);
        }
        whole.shape = join(shapes);
        whole
    }
}
