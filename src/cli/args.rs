use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use crate::text::Lang;

use super::{
    ast, build, check, completions, contract, explain, fmt, licenses, new, print, report, sms,
    test, translate, validate, vectors,
};

/// Compiles regulations that describe forms.
#[derive(Debug, Parser)]
#[command(
    name = "zabeteh",
    version,
    disable_help_subcommand = true,
    after_help = "Exit codes:
  0  all is fine
  1  problems were found: in sources, a filing, a scenario, or generated files that differ
  2  wrong use: unknown options, missing or unreadable files

Examples:
  zabeteh check                  everything that is wrong with the forms
  zabeteh build                  write generated/
  zabeteh explain Z0201          what a code means, and what to do"
)]
pub(super) struct Args {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// What every command takes.
#[derive(Clone, Debug, ClapArgs)]
pub(super) struct Common {
    /// The repository of forms [default: the nearest folder upwards with zabeteh.yaml or forms/]
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// The language to speak [default: that of the file, else that of the locale]
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub(super) lang: Option<LangName>,
    /// Say nothing but problems and results
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
}

/// The languages by their names on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum LangName {
    /// Persian
    Fa,
    /// English
    En,
}

impl From<LangName> for Lang {
    fn from(name: LangName) -> Self {
        match name {
            LangName::Fa => Self::Fa,
            LangName::En => Self::En,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Ast(ast::Ast),
    Build(build::Build),
    Check(check::Check),
    Completions(completions::Completions),
    Contract(contract::Contract),
    Explain(explain::Explain),
    Fmt(fmt::Fmt),
    Licenses(licenses::Licenses),
    New(new::New),
    Print(print::Print),
    Report(report::Report),
    Sms(sms::Sms),
    Test(test::Test),
    Translate(translate::Translate),
    Validate(validate::Validate),
    Vectors(vectors::Vectors),
}
