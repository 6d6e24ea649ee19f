use crate::problems::Problem;

use super::{Ink, Sheet, github, gitlab, json, junit, sarif, text};

/// The ways to write problems.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// For people at a terminal.
    #[default]
    Text,
    /// For people, without colour or direction marks: nothing but letters and line ends.
    Plain,
    /// One JSON document with everything in both languages.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Workflow commands of GitHub, which annotate a pull request line by line.
    Github,
    /// The Code Quality report of GitLab.
    Gitlab,
    /// JUnit XML: one suite for each file.
    Junit,
}

/// Writes problems in a format; `ink` counts for the text format alone.
pub fn render(format: Format, problems: &[Problem], sheet: &Sheet, ink: Ink) -> String {
    match format {
        Format::Text => text::text(problems, sheet, ink),
        Format::Plain => text::text(problems, sheet, Ink::default()),
        Format::Json => json::json(problems, sheet),
        Format::Sarif => sarif::sarif(problems, sheet),
        Format::Github => github::github(problems, sheet),
        Format::Gitlab => gitlab::gitlab(problems, sheet),
        Format::Junit => junit::junit(problems, sheet),
    }
}

impl Format {
    /// Whether people are meant to read it.
    pub fn is_for_people(self) -> bool {
        match self {
            Self::Text | Self::Plain => true,
            Self::Json | Self::Sarif | Self::Github | Self::Gitlab | Self::Junit => false,
        }
    }
}
