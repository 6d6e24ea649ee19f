use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use super::args::{Args, Command, Common};
use super::console::Console;
use super::exit::{Exit, WRONG_USE};
use super::failure::Failure;

/// Carries out a command line and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(answer) => return answered(&answer),
    };
    let console = Console { asked: args.common.lang.map(Into::into), quiet: args.common.quiet };
    match carry_out(args.command, &args.common, console) {
        Ok(exit) => exit.into(),
        Err(failure) => refused(console, &failure),
    }
}

/// Shows what clap answers by itself: help, the version, or what is wrong with the arguments.
fn answered(answer: &clap::Error) -> ExitCode {
    // A reader that has gone away has read enough.
    let _ = answer.print();
    match answer.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
        _ => ExitCode::from(WRONG_USE),
    }
}

fn refused(console: Console, failure: &Failure) -> ExitCode {
    for line in failure.lines(console.lang()) {
        console.warn(&format!("zabeteh: {line}\n"));
    }
    ExitCode::from(WRONG_USE)
}

fn carry_out(command: Command, common: &Common, console: Console) -> Result<Exit, Failure> {
    match command {
        Command::Ast(command) => command.run(console),
        Command::Build(command) => command.run(common, console),
        Command::Check(command) => command.run(common, console),
        Command::Completions(command) => command.run(console),
        Command::Contract(command) => command.run(common, console),
        Command::Explain(command) => command.run(console),
        Command::Fmt(command) => command.run(common, console),
        Command::Licenses(command) => command.run(console),
        Command::New(command) => command.run(common, console),
        Command::Print(command) => command.run(common, console),
        Command::Report(command) => command.run(common, console),
        Command::Sms(command) => command.run(common, console),
        Command::Test(command) => command.run(common, console),
        Command::Translate(command) => command.run(common, console),
        Command::Validate(command) => command.run(common, console),
        Command::Vectors(command) => command.run(common, console),
    }
}
