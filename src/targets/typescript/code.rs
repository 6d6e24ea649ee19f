/// An expression of ECMAScript, and how tightly its parts are bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    text: String,
    level: Level,
}

/// How tightly the parts of an expression are bound, the loosest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// `a ? b : c`
    Choice,
    /// `a || b`
    Or,
    /// `a && b`
    And,
    /// `a < b`
    Comparison,
    /// `a + b`
    Sum,
    /// `a * b`
    Product,
    /// `!a`
    Sign,
    /// A name, a literal, a call.
    Atom,
}

impl Code {
    /// Takes a name, a literal or a call.
    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::of(Level::Atom, text)
    }

    /// Takes an expression of a level.
    pub(super) fn of(level: Level, text: impl Into<String>) -> Self {
        Self { text: text.into(), level }
    }

    /// Joins two expressions; the right one binds more tightly than the sign.
    pub(super) fn joined(left: &Self, (level, sign): (Level, &str), right: &Self) -> Self {
        Self::of(level, format!("{} {sign} {}", left.from(level), right.above(level)))
    }

    /// Returns whether the expression says always or never.
    pub(super) fn truth(&self) -> Option<bool> {
        self.text.parse().ok()
    }

    /// Writes the expression where nothing binds it.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Writes the expression where a sign of this level stands beside it.
    pub(super) fn from(&self, level: Level) -> String {
        if self.level >= level { self.text.clone() } else { format!("({})", self.text) }
    }

    /// Writes the expression where a sign of this level stands before it.
    pub(super) fn above(&self, level: Level) -> String {
        if self.level > level { self.text.clone() } else { format!("({})", self.text) }
    }
}
