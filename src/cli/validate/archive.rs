use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use crate::cli::failure::Failure;

/// The lines of an archive, read piece by piece: memory never grows with the archive.
pub(super) struct Archive {
    input: Box<dyn BufRead + Send>,
    /// The number of the last line that was read.
    number: u64,
    /// The size of the archive in bytes, where it is a file.
    pub(super) size: Option<u64>,
}

/// A line with its number, counted from 1.
pub(super) struct Line {
    pub(super) number: u64,
    /// Its bytes without the line end; what lies beyond [`LONGEST`] is not kept.
    pub(super) bytes: Vec<u8>,
    /// How many bytes it has in the archive, its end included.
    pub(super) length: u64,
}

/// The longest line that can be a filing: 500 rows of everything are far below it.
pub(super) const LONGEST: u64 = 16 << 20;

/// How many lines and bytes are judged at a time: enough for every core, little enough for memory.
const LINES: usize = 4_096;
const BYTES: u64 = 16 << 20;

impl Archive {
    /// Opens a file, or the standard input for `-`.
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            let input = Box::new(BufReader::new(io::stdin()));
            return Ok(Self { input, number: 0, size: None });
        }
        let file = File::open(path).map_err(|error| Failure::read(path, error))?;
        let size = file.metadata().ok().filter(|it| it.is_file()).map(|it| it.len());
        let input = Box::new(BufReader::with_capacity(1 << 20, file));
        Ok(Self { input, number: 0, size })
    }

    /// Reads the next lines; none at the end. Empty lines are no filings and are left out.
    pub(super) fn next(&mut self) -> io::Result<Vec<Line>> {
        let mut lines = Vec::new();
        let mut bytes = 0;
        while lines.len() < LINES && bytes < BYTES {
            let Some(mut line) = self.line()? else { break };
            bytes += line.length;
            if line.number == 1 {
                line.unmark();
            }
            if !line.bytes.iter().all(u8::is_ascii_whitespace) {
                lines.push(line);
            }
        }
        Ok(lines)
    }

    fn line(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let mut length =
            self.input.by_ref().take(LONGEST + 1).read_until(b'\n', &mut bytes)? as u64;
        if length == 0 {
            return Ok(None);
        }
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
        } else {
            length += self.skip_line()?;
        }
        self.number += 1;
        Ok(Some(Line { number: self.number, bytes, length }))
    }

    /// Reads to the end of a line that is too long, without keeping it.
    fn skip_line(&mut self) -> io::Result<u64> {
        let mut skipped = 0;
        loop {
            let piece = self.input.fill_buf()?;
            let end = piece.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let used = end.unwrap_or(piece.len());
            self.input.consume(used);
            skipped += used as u64;
            if end.is_some() || used == 0 {
                return Ok(skipped);
            }
        }
    }
}

/// What some editors write before a text in UTF-8; it means nothing (RFC 8259, section 8.1).
const MARK: &[u8] = "\u{feff}".as_bytes();

impl Line {
    fn unmark(&mut self) {
        if self.bytes.starts_with(MARK) {
            self.bytes.drain(..MARK.len());
        }
    }
}
