use std::io::{stderr, stdout};

use crate::problems::Problem;
use crate::report::{Format, Sheet, render};
use crate::syntax::tree::Ast;
use crate::text::Source;

use super::console::Console;
use super::failure::Failure;

/// How problems are shown.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub(super) struct Reporting {
    /// How to write the problems
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    pub(super) format: FormatName,
}

/// The formats by their names on the command line.
#[derive(Clone, Copy, Debug, Default, clap::ValueEnum)]
pub(super) enum FormatName {
    /// For people at a terminal
    #[default]
    Text,
    /// For people, without colour and direction marks
    Plain,
    /// One JSON document in both languages
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
    /// Code Quality report of GitLab
    Gitlab,
    /// JUnit XML
    Junit,
}

impl FormatName {
    pub(super) fn format(self) -> Format {
        match self {
            Self::Text => Format::Text,
            Self::Plain => Format::Plain,
            Self::Json => Format::Json,
            Self::Sarif => Format::Sarif,
            Self::Github => Format::Github,
            Self::Gitlab => Format::Gitlab,
            Self::Junit => Format::Junit,
        }
    }
}

impl Reporting {
    /// Writes problems as the result of a command.
    pub(super) fn put(
        self,
        console: Console,
        problems: &[Problem],
        sheet: &Sheet,
    ) -> Result<(), Failure> {
        let format = self.format.format();
        let ink = console.ink(&stdout());
        console.put(&render(format, problems, sheet, ink))
    }
}

/// Writes problems beside the result of a command, for people.
pub(super) fn warn(console: Console, problems: &[Problem], sources: &[Source], asts: &[Ast]) {
    let sheet = Sheet::new(sources, asts).speaking(console.asked);
    let ink = console.ink(&stderr());
    console.warn(&render(Format::Text, problems, &sheet, ink));
}
