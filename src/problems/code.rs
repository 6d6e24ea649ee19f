use std::fmt;

/// The stable code of a problem: `Z0203`. A code given once is never given to another problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u16);

impl Code {
    /// Reads `Z0203`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix(['Z', 'z'])?;
        (digits.len() == 4).then(|| digits.parse().ok().map(Self))?
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Z{:04}", self.0)
    }
}
