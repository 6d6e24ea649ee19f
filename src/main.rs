//! The command `zabeteh`.

use std::process::ExitCode;

#[expect(clippy::disallowed_methods, reason = "the arguments enter here and go straight to cli")]
fn main() -> ExitCode {
    zabeteh::cli::run(std::env::args_os())
}
