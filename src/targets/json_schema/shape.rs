use serde_json::{Value, json};

/// A schema, or one of the two that need none.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// Holds for everything.
    Anything,
    /// Holds for nothing.
    Nothing,
    /// Holds for what this JSON Schema holds for.
    Schema(Value),
}

impl Shape {
    /// Returns the shape that holds where this one does not.
    pub(super) fn negated(self) -> Self {
        match self {
            Self::Anything => Self::Nothing,
            Self::Nothing => Self::Anything,
            Self::Schema(schema) => Self::Schema(json!({"not": schema})),
        }
    }

    /// Returns the shape that holds where all hold.
    pub(super) fn all(shapes: Vec<Self>) -> Self {
        Self::join(shapes, "allOf", &Self::Anything, Self::Nothing)
    }

    /// Returns the shape that holds where one holds.
    pub(super) fn any(shapes: Vec<Self>) -> Self {
        Self::join(shapes, "anyOf", &Self::Nothing, Self::Anything)
    }

    /// Writes the shape as JSON Schema.
    pub(super) fn to_schema(&self) -> Value {
        match self {
            Self::Anything => Value::Bool(true),
            Self::Nothing => Value::Bool(false),
            Self::Schema(schema) => schema.clone(),
        }
    }

    fn join(shapes: Vec<Self>, keyword: &str, neutral: &Self, decisive: Self) -> Self {
        if shapes.contains(&decisive) {
            return decisive;
        }
        let mut kept: Vec<Value> = Vec::new();
        for shape in shapes.iter().filter(|shape| *shape != neutral) {
            let schema = shape.to_schema();
            if !kept.contains(&schema) {
                kept.push(schema);
            }
        }
        match kept.len() {
            0 => neutral.clone(),
            1 => Self::Schema(kept.remove(0)),
            _ => Self::Schema(json!({keyword: kept})),
        }
    }
}
