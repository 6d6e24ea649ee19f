use std::io::{IsTerminal, stderr};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::ProgressBar;

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
