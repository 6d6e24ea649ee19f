use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;

/// Print the licences of the program and of the fonts in it
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(after_help = "The fonts go wherever a printed page goes, and so does their licence.

Example:
  zabeteh licenses > LICENCES.txt")]
pub(super) struct Licenses {}

/// What is in the program, and under what.
const PARTS: &[(&str, &str)] = &[
    ("zabeteh: MIT or Apache-2.0, at your choice. MIT:", include_str!("../../LICENSE-MIT")),
    ("Apache-2.0:", include_str!("../../LICENSE-APACHE")),
    (
        "The fonts of printed pages, Vazirmatn and boxes from Noto Sans Symbols 2: OFL-1.1.",
        include_str!("../targets/shelf/fonts/OFL.txt"),
    ),
];

impl Licenses {
    pub(super) fn run(self, console: Console) -> Result<Exit, Failure> {
        let parts = PARTS.iter().map(|(name, text)| format!("{name}\n\n{}\n", text.trim_end()));
        let ruled = parts.collect::<Vec<_>>().join(&format!("\n{}\n\n", "=".repeat(79)));
        console.put(&ruled)?;
        Ok(Exit::Fine)
    }
}
