//! What all blank forms cost as PDF, from outside. See `benches/README.md`.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark runs the program and looks at the clock"
)]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// How often all forms are printed.
const RUNS: usize = 5;

fn main() {
    // `cargo test --all-targets` runs this program too, and does not want to wait.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pdf");
    let mut times: Vec<Duration> = (0..RUNS).map(|_| printed(&folder)).collect();
    times.sort_unstable();
    let sizes = sizes(&folder);
    println!(
        "{} blank forms as PDF: {:.2?} (median of {RUNS}, {:.2?} to {:.2?})",
        sizes.len(),
        times[RUNS / 2],
        times[0],
        times[RUNS - 1],
    );
    let (all, largest) = (sizes.iter().sum::<u64>(), sizes.iter().max().copied());
    println!("{} kB in all, the largest {} kB", all / 1000, largest.unwrap_or_default() / 1000);
}

/// Prints all forms by a process of its own, so that no run finds the work of another.
fn printed(folder: &Path) -> Duration {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zabeteh"));
    command.args(["print", "--all", "--format", "pdf", "--quiet", "--out"]).arg(folder);
    let start = Instant::now();
    let status = command.status().expect("the program can be run");
    let time = start.elapsed();
    assert!(status.success(), "the forms are printed");
    time
}

fn sizes(folder: &Path) -> Vec<u64> {
    let entries = fs::read_dir(folder).expect("the forms were printed there");
    let size = |entry: fs::DirEntry| entry.metadata().expect("a file has a size").len();
    entries.map(|entry| size(entry.expect("the folder can be listed"))).collect()
}
