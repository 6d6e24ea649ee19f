use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::json;

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::contract::compiled;
use crate::cli::disk;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::meter::Meter;
use crate::contract::Contract;
use crate::evaluate::Verdict;

use super::command::VerdictFormat;
use super::line::{LineFault, judged};
use super::lines::{Lines, Numbered};
use super::summary::Summary;

/// How many bad lines are named one by one; the others are counted.
const NAMED: u64 = 20;

/// An archive of filings to be judged, one a line.
pub(super) struct Batch {
    pub(super) path: PathBuf,
    pub(super) out: Option<PathBuf>,
    pub(super) normalise: bool,
    pub(super) format: VerdictFormat,
}

/// What came of one line.
struct Done {
    number: u64,
    /// What is written of it, where verdicts are written.
    written: Option<String>,
    fault: Option<LineFault>,
}

impl Batch {
    /// Reads a piece, judges its lines on all cores, writes, and takes the next: what is held at a
    /// time does not grow with the archive.
    pub(super) fn run(self, common: &Common, console: Console) -> Result<Exit, Failure> {
        let (stream, length) = disk::stream(&self.path)?;
        let Some(contract) = compiled(common, console)? else {
            return Ok(Exit::Problems);
        };
        let mut sink = self.out.as_deref().map(disk::sink).transpose()?;
        let meter = Meter::start(console, length);
        let mut lines = Lines::of(stream);
        let mut summary = Summary::default();
        loop {
            let piece = lines.piece().map_err(|error| Failure::read(&self.path, error))?;
            let (piece, bytes) = piece;
            if piece.is_empty() {
                break;
            }
            let (counted, done) = self.judge(&contract, &piece);
            self.report(console, &meter, (&done, summary.bad_lines));
            summary = summary.add(counted);
            self.write(&mut sink, &done)?;
            meter.advance(bytes);
        }
        drop(meter);
        self.flush(sink)?;
        console.put(&self.shown(&summary, console))?;
        Ok(Exit::fine_if(summary.is_fine()))
    }

    fn judge(&self, contract: &Contract, piece: &[Numbered]) -> (Summary, Vec<Done>) {
        let judged: Vec<(Summary, Vec<Done>)> =
            piece.par_chunks(64).map(|lines| self.judge_in_row(contract, lines)).collect();
        let mut all = Vec::with_capacity(piece.len());
        let mut summary = Summary::default();
        for (counted, done) in judged {
            summary = summary.add(counted);
            all.extend(done);
        }
        (summary, all)
    }

    fn judge_in_row(&self, contract: &Contract, lines: &[Numbered]) -> (Summary, Vec<Done>) {
        let mut summary = Summary::default();
        let mut all = Vec::new();
        for line in lines {
            match judged(contract, line, self.normalise) {
                None => {}
                Some(Ok(verdict)) => {
                    summary.count(&verdict);
                    let written = self.out.is_some().then(|| json_of(&verdict));
                    all.push(Done { number: line.number, written, fault: None });
                }
                Some(Err(fault)) => {
                    summary.bad_lines += 1;
                    let words = fault.words().en;
                    let written = json!({"line": line.number, "error": words}).to_string();
                    let written = self.out.is_some().then_some(written);
                    all.push(Done { number: line.number, written, fault: Some(fault) });
                }
            }
        }
        (summary, all)
    }

    /// Names the first bad lines.
    fn report(&self, console: Console, meter: &Meter, (done, before): (&[Done], u64)) {
        let faults = done.iter().filter_map(|it| Some((it.number, it.fault.as_ref()?)));
        let left = usize::try_from(NAMED.saturating_sub(before)).unwrap_or(0);
        for (number, fault) in faults.take(left) {
            let words = fault.words();
            let line = format!("{}:{number}: {}\n", self.path.display(), words.get(console.lang()));
            meter.aside(|| console.warn(&line));
        }
    }

    fn write(&self, sink: &mut Option<BufWriter<File>>, done: &[Done]) -> Result<(), Failure> {
        let Some(sink) = sink else {
            return Ok(());
        };
        let mut written = done.iter().filter_map(|it| it.written.as_ref());
        let all = written.try_for_each(|line| writeln!(sink, "{line}"));
        all.map_err(|error| self.refused(error))
    }

    fn flush(&self, sink: Option<BufWriter<File>>) -> Result<(), Failure> {
        let flushed = sink.map_or(Ok(()), |mut sink| sink.flush());
        flushed.map_err(|error| self.refused(error))
    }

    fn refused(&self, error: std::io::Error) -> Failure {
        Failure::write(self.out.as_deref().unwrap_or(Path::new("-")), error)
    }

    fn shown(&self, summary: &Summary, console: Console) -> String {
        match self.format {
            VerdictFormat::Text => summary.text(console.lang()),
            VerdictFormat::Json => {
                let json = serde_json::to_string_pretty(summary);
                json.expect("a summary has a JSON form") + "\n"
            }
        }
    }
}

fn json_of(verdict: &Verdict) -> String {
    serde_json::to_string(verdict).expect("a verdict has a JSON form")
}
