use std::io::{self, BufRead};

/// The most bytes of a line: no filing comes near them, and a line without an end cannot fill the
/// memory.
pub(super) const LONGEST: usize = 16 << 20;

/// How much is read before it is judged: enough to keep all cores busy, little enough to hold.
const PIECE_LINES: usize = 4_096;
const PIECE_BYTES: usize = 8 << 20;

/// Reads a stream of lines in pieces of bounded size.
pub(super) struct Lines<R> {
    from: R,
    number: u64,
}

/// A line with its number, from 1.
pub(super) struct Numbered {
    pub(super) number: u64,
    /// Its bytes without the end; nothing of a line that is too long.
    pub(super) bytes: Option<Vec<u8>>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn of(from: R) -> Self {
        Self { from, number: 0 }
    }

    /// Reads the next lines and tells how many bytes they took; there are none at the end.
    pub(super) fn piece(&mut self) -> io::Result<(Vec<Numbered>, u64)> {
        let mut lines = Vec::new();
        let mut held = 0;
        let mut taken: u64 = 0;
        while lines.len() < PIECE_LINES && held < PIECE_BYTES {
            let Some((bytes, length)) = self.line()? else {
                break;
            };
            self.number += 1;
            held += bytes.as_ref().map_or(0, Vec::len);
            taken += length;
            lines.push(Numbered { number: self.number, bytes });
        }
        Ok((lines, taken))
    }

    /// Reads one line; of one that is too long, what does not fit is passed over.
    fn line(&mut self) -> io::Result<Option<(Option<Vec<u8>>, u64)>> {
        let mut bytes = Vec::new();
        let mut length: u64 = 0;
        loop {
            let buffer = self.from.fill_buf()?;
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let taken = end.map_or(buffer.len(), |at| at + 1);
            if bytes.len() <= LONGEST {
                bytes.extend_from_slice(&buffer[..end.unwrap_or(taken)]);
            }
            self.from.consume(taken);
            length += u64::try_from(taken).unwrap_or(u64::MAX);
            if end.is_some() || taken == 0 {
                let fits = bytes.len() <= LONGEST;
                return Ok((length > 0).then(|| (fits.then_some(bytes), length)));
            }
        }
    }
}
