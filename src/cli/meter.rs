use std::io::{IsTerminal, stderr};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::console::Console;

const BEAT: Duration = Duration::from_millis(200);

/// Shows on a terminal how many bytes of a stream are done.
pub(super) struct Meter(ProgressBar);

impl Meter {
    /// Begins at 0. Where the standard error is no terminal, nothing is ever shown.
    pub(super) fn start(console: Console, length: Option<u64>) -> Self {
        if console.quiet || !stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = length.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        let bar = bar.with_style(style(length.is_some()));
        bar.enable_steady_tick(BEAT);
        Self(bar)
    }

    /// Counts bytes that are done.
    pub(super) fn advance(&self, bytes: u64) {
        self.0.inc(bytes);
    }

    /// Speaks above the bar, so that neither disturbs the other.
    pub(super) fn aside(&self, speak: impl FnOnce()) {
        self.0.suspend(speak);
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

fn style(has_end: bool) -> ProgressStyle {
    let layout = if has_end {
        "{bar:30} {percent:>3} %  {bytes}/{total_bytes}  {bytes_per_sec}  {eta}"
    } else {
        "{spinner} {bytes}  {bytes_per_sec}"
    };
    ProgressStyle::with_template(layout).unwrap_or_else(|_| ProgressStyle::default_bar())
}
