use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::progress::Bar;
use crate::contract::Contract;
use crate::evaluate::Verdict;
use crate::text::Bilingual;

use super::archive::{Archive, Line};
use super::judged::{Judged, judge};
use super::summary::Summary;

/// How many bad lines are told one by one; of the others only their number.
const TOLD: u64 = 20;

/// How many lines one core takes at a time.
const LINES: usize = 64;

/// What is done with an archive.
pub(super) struct Batch<'a> {
    pub(super) contract: &'a Contract,
    /// The archive: a filing a line.
    pub(super) archive: &'a Path,
    /// Where the verdicts go, one a line with the number of its filing.
    pub(super) verdicts: Option<&'a Path>,
    /// Whether digits, letters and blanks are mended first.
    pub(super) mend: bool,
}

/// What became of a few lines.
#[derive(Default)]
struct Part {
    counted: Summary,
    /// The verdicts as they are written, where they are.
    written: String,
    /// The bad lines, with their numbers.
    bad: Vec<(u64, Bilingual)>,
}

impl Batch<'_> {
    /// Judges an archive on all cores, in pieces, and writes the verdicts in the order of the lines.
    pub(super) fn run(&self, console: Console) -> Result<Summary, Failure> {
        let mut archive = Archive::open(self.archive)?;
        let mut verdicts = self.verdicts.map(Verdicts::create).transpose()?;
        let bar = Bar::start(console, archive.size);
        let mut summary = Summary::default();
        let mut read = self.read(&mut archive)?;
        while !read.is_empty() {
            // The next piece is read while this one is judged.
            let (parts, next) = rayon::join(|| self.judge(&read), || self.read(&mut archive));
            for part in parts {
                self.take(part, &mut summary, verdicts.as_mut(), console)?;
            }
            bar.advance(read.iter().map(|line| line.length).sum());
            read = next?;
        }
        drop(bar);
        if let Some(verdicts) = verdicts {
            verdicts.finish()?;
        }
        Ok(summary)
    }

    fn read(&self, archive: &mut Archive) -> Result<Vec<Line>, Failure> {
        archive.next().map_err(|error| Failure::read(self.archive, error))
    }

    /// Judges, counts and writes out on all cores: what is left to one of them is to put parts
    /// together.
    fn judge(&self, lines: &[Line]) -> Vec<Part> {
        lines.par_chunks(LINES).map(|lines| self.part(lines)).collect()
    }

    fn part(&self, lines: &[Line]) -> Part {
        let mut part = Part::default();
        for line in lines {
            match judge(self.contract, line, self.mend) {
                Judged::Verdict(number, verdict) => {
                    part.counted.count(&verdict);
                    if self.verdicts.is_some() {
                        part.written += &written(number, &verdict);
                    }
                }
                Judged::Bad(number, why) => {
                    part.counted.bad_lines += 1;
                    part.bad.push((number, why));
                }
            }
        }
        part
    }

    fn take(
        &self,
        part: Part,
        summary: &mut Summary,
        verdicts: Option<&mut Verdicts>,
        console: Console,
    ) -> Result<(), Failure> {
        let left = usize::try_from(TOLD.saturating_sub(summary.bad_lines)).unwrap_or(0);
        for (number, why) in part.bad.iter().take(left) {
            let path = self.archive.display();
            console.warn(&format!("{path}:{number}: {}\n", why.get(console.lang())));
        }
        summary.add(part.counted);
        verdicts.map_or(Ok(()), |verdicts| verdicts.put(&part.written))
    }
}

fn written(number: u64, verdict: &Verdict) -> String {
    let verdict = serde_json::to_string(verdict).expect("a verdict has a JSON form");
    format!("{{\"line\":{number},\"verdict\":{verdict}}}\n")
}

/// The file of verdicts. Until it is finished it has another name, so that no half file is taken for
/// a whole one.
struct Verdicts {
    path: PathBuf,
    part: PathBuf,
    file: BufWriter<File>,
}

impl Verdicts {
    fn create(path: &Path) -> Result<Self, Failure> {
        let mut name = path.as_os_str().to_owned();
        name.push(".part");
        let part = PathBuf::from(name);
        let file = File::create(&part).map_err(|error| Failure::write(&part, error))?;
        Ok(Self { path: path.to_owned(), part, file: BufWriter::with_capacity(1 << 20, file) })
    }

    fn put(&mut self, lines: &str) -> Result<(), Failure> {
        self.file.write_all(lines.as_bytes()).map_err(|error| Failure::write(&self.part, error))
    }

    fn finish(mut self) -> Result<(), Failure> {
        self.file.flush().map_err(|error| Failure::write(&self.part, error))?;
        fs::rename(&self.part, &self.path).map_err(|error| Failure::write(&self.path, error))
    }
}
