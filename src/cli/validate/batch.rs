use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::progress::Bar;
use crate::contract::Contract;
use crate::evaluate::Verdict;

use super::archive::Archive;
use super::judged::{Judged, judge};
use super::summary::Summary;

/// How many bad lines are told one by one; of the others only their number.
const TOLD: u64 = 20;

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

impl Batch<'_> {
    /// Judges an archive on all cores, in pieces, and writes the verdicts in the order of the lines.
    pub(super) fn run(&self, console: Console) -> Result<Summary, Failure> {
        let mut archive = Archive::open(self.archive)?;
        let mut verdicts = self.verdicts.map(Verdicts::create).transpose()?;
        let bar = Bar::start(console, archive.size);
        let mut summary = Summary::default();
        loop {
            let read = archive.next().map_err(|error| Failure::read(self.archive, error))?;
            if read.is_empty() {
                break;
            }
            let judged = read.par_iter().map(|line| judge(self.contract, line, self.mend));
            for one in judged.collect::<Vec<_>>() {
                self.take(&one, &mut summary, verdicts.as_mut(), console)?;
            }
            bar.advance(read.iter().map(|line| line.length).sum());
        }
        drop(bar);
        if let Some(verdicts) = verdicts {
            verdicts.finish()?;
        }
        Ok(summary)
    }

    fn take(
        &self,
        judged: &Judged,
        summary: &mut Summary,
        verdicts: Option<&mut Verdicts>,
        console: Console,
    ) -> Result<(), Failure> {
        match judged {
            Judged::Verdict(number, verdict) => {
                summary.count(verdict);
                verdicts.map_or(Ok(()), |verdicts| verdicts.put(*number, verdict))
            }
            Judged::Bad(number, why) => {
                summary.bad_lines += 1;
                if summary.bad_lines <= TOLD {
                    let path = self.archive.display();
                    console.warn(&format!("{path}:{number}: {}\n", why.get(console.lang())));
                }
                Ok(())
            }
        }
    }
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

    fn put(&mut self, number: u64, verdict: &Verdict) -> Result<(), Failure> {
        let verdict = serde_json::to_string(verdict).expect("a verdict has a JSON form");
        writeln!(self.file, "{{\"line\":{number},\"verdict\":{verdict}}}")
            .map_err(|error| Failure::write(&self.part, error))
    }

    fn finish(mut self) -> Result<(), Failure> {
        self.file.flush().map_err(|error| Failure::write(&self.part, error))?;
        fs::rename(&self.part, &self.path).map_err(|error| Failure::write(&self.path, error))
    }
}
