use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{Event, RecursiveMode, Watcher, recommended_watcher};

use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::workspace::Workspace;
use crate::text::Bilingual;

use super::once::write;

/// How long nothing may happen before a build begins: editors save in several steps.
const QUIET: Duration = Duration::from_millis(100);

/// Builds now and after every change, until it is stopped.
pub(super) fn watch(common: &Common, console: Console) -> Result<Exit, Failure> {
    let workspace = Workspace::open(common)?;
    let (tell, changes) = channel();
    let mut watcher = recommended_watcher(tell).map_err(|error| refused(&error))?;
    for (folder, mode) in [
        (workspace.forms(), RecursiveMode::Recursive),
        (workspace.root.clone(), RecursiveMode::NonRecursive),
    ] {
        watcher.watch(&folder, mode).map_err(|error| refused(&error))?;
    }
    loop {
        attempt(common, console);
        console.say(&Bilingual::new(
            "در انتظار تغییر (پایان با Ctrl+C)",
            "waiting for changes (Ctrl+C ends)",
        ))?;
        if !await_change(&changes) {
            return Ok(Exit::Fine);
        }
    }
}

/// Builds once; what goes wrong is said, and the next change gives another chance.
fn attempt(common: &Common, console: Console) {
    if let Err(failure) = write(common, console) {
        for line in failure.lines(console.lang()) {
            console.warn(&format!("zabeteh: {line}\n"));
        }
    }
}

/// Waits for a change and then for quiet; says whether there can be another one.
fn await_change(changes: &Receiver<notify::Result<Event>>) -> bool {
    loop {
        match changes.recv() {
            Ok(Ok(event)) if counts(&event) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    while changes.recv_timeout(QUIET).is_ok() {}
    true
}

/// Whether an event changes a source or the settings; reading a file is an event too.
fn counts(event: &Event) -> bool {
    let is_source = |path: &Path| {
        path.extension().is_some_and(|ending| ending == "zab") || path.ends_with("zabeteh.yaml")
    };
    !event.kind.is_access() && event.paths.iter().any(|path| is_source(path))
}

fn refused(error: &notify::Error) -> Failure {
    Failure::asked(
        format!("پوشه‌ها پاییده نمی‌شوند ({error})؛ بدون --watch بسازید"),
        format!("the folders cannot be watched ({error}); build without --watch"),
    )
}
