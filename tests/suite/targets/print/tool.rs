use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where `.ci/run` installs what the tests of printed forms run besides this program.
pub(super) const INSTALLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/print-tools");

/// A folder for one test, emptied of what an earlier run left.
pub(super) fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("print").join(name);
    // On the first run there is nothing to remove.
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("the target folder can be written");
    path
}

/// Runs a tool that may be missing on a machine: there it is named and the test is skipped, but
/// not where `CI` says that all must be there.
pub(super) fn run(name: &str, command: &mut Command) -> Option<Output> {
    match command.output() {
        Ok(output) => Some(output),
        Err(error) => missing(name, &error.to_string()),
    }
}

/// Names a tool that is missing.
pub(super) fn missing<T>(name: &str, reason: &str) -> Option<T> {
    assert!(env::var_os("CI").is_none_or(|it| it != "true"), "{name} is missing: {reason}");
    eprintln!("skipped: {name} is missing ({reason})");
    None
}

/// Returns what a tool said, which must have ended well.
pub(super) fn said(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
