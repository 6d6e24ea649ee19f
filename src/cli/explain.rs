use crate::problems::Code;

use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;

/// The page of every code, by code. A test compares them with `docs/problems`.
pub const PAGES: &[(u16, &str)] = &[];

/// Explain a problem: what is wrong, what is right, and why
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "Example:
  zabeteh explain Z0201")]
pub(super) struct Explain {
    /// The code, as a problem shows it
    code: String,
}

impl Explain {
    pub(super) fn run(self, console: Console) -> Result<Exit, Failure> {
        let code = Code::parse(&self.code).ok_or_else(|| not_a_code(&self.code))?;
        let page = PAGES.binary_search_by_key(&code.0, |(code, _)| *code);
        let at = page.map_err(|_| unknown(code))?;
        console.put(PAGES[at].1)?;
        Ok(Exit::Fine)
    }
}

fn not_a_code(text: &str) -> Failure {
    Failure::asked(
        format!("«{text}» کد ایراد نیست؛ آن را مانند Z0201 بنویسید"),
        format!("`{text}` is no code of a problem; write it like Z0201"),
    )
}

fn unknown(code: Code) -> Failure {
    Failure::asked(
        format!("{code} برای هیچ ایرادی نیست؛ کد را از متن ایراد بردارید"),
        format!("no problem has the code {code}; take the code from a problem as it is shown"),
    )
}
