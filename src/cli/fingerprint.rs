/// A hash of bytes that is the same in every run of one program.
///
/// Each step is a bijection of the state for a given word, so two inputs that differ in one word
/// alone never agree. It guards against change, not against an enemy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

/// An odd factor without a pattern: 2^64 divided by the golden ratio.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Fingerprint {
    /// Begins with nothing taken in.
    pub(super) fn new() -> Self {
        Self(FACTOR)
    }

    /// Takes in bytes, and their number.
    #[must_use]
    pub(super) fn with(self, bytes: &[u8]) -> Self {
        let mut words = bytes.chunks_exact(8);
        let state = words.by_ref().fold(self.0, |state, word| {
            step(state, u64::from_le_bytes(word.try_into().expect("chunks of 8 bytes are 8 bytes")))
        });
        let mut rest = [0; 8];
        rest[..words.remainder().len()].copy_from_slice(words.remainder());
        Self(step(step(state, u64::from_le_bytes(rest)), bytes.len() as u64))
    }

    /// Writes it as 16 hexadecimal digits.
    pub(super) fn hex(self) -> String {
        format!("{:016x}", self.0)
    }
}

fn step(state: u64, word: u64) -> u64 {
    (state ^ word).wrapping_mul(FACTOR).rotate_left(29)
}
