use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::text::Bilingual;

use super::console::Console;

/// How long something may take before anything moves on the terminal.
const PATIENCE: Duration = Duration::from_millis(300);
const BEAT: Duration = Duration::from_millis(100);

/// Shows on a terminal that something takes its time, until it is dropped.
pub(super) struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// Begins to wait. Where the standard error is no terminal, nothing is ever shown.
    pub(super) fn start(console: Console, words: &Bilingual) -> Self {
        if console.quiet || !stderr().is_terminal() {
            return Self(None);
        }
        let (done, finished) = channel();
        let words = words.get(console.lang()).to_owned();
        let shown = std::thread::spawn(move || {
            if finished.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                let bar = ProgressBar::new_spinner().with_message(words);
                bar.enable_steady_tick(BEAT);
                // An error is the end of the sender: that, too, means done.
                let _ = finished.recv();
                bar.finish_and_clear();
            }
        });
        Self(Some((done, shown)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((done, shown)) = self.0.take() {
            drop(done);
            // A spinner that failed has no result worth keeping.
            let _ = shown.join();
        }
    }
}

/// Shows on a terminal how much of an archive is done, until it is dropped.
pub(super) struct Bar(Option<ProgressBar>);

impl Bar {
    /// Begins with nothing done of so many bytes; a pipe has no known end.
    pub(super) fn start(console: Console, bytes: Option<u64>) -> Self {
        if console.quiet || !stderr().is_terminal() {
            return Self(None);
        }
        let shape = "{bar:30} {bytes} / {total_bytes}  {bytes_per_sec}  {eta}";
        let style = ProgressStyle::with_template(shape);
        let bar = bytes.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        Self(Some(style.into_iter().fold(bar, ProgressBar::with_style)))
    }

    /// So many bytes more are done.
    pub(super) fn advance(&self, bytes: u64) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes);
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
