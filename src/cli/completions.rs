use clap::CommandFactory;

use super::args::Args;
use super::console::Console;
use super::exit::Exit;
use super::failure::Failure;

/// Print the completions for a shell
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(after_help = "Examples:
  zabeteh completions bash > ~/.local/share/bash-completion/completions/zabeteh
  zabeteh completions fish > ~/.config/fish/completions/zabeteh.fish
  zabeteh completions zsh > ~/.zfunc/_zabeteh")]
pub(super) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(super) fn run(self, console: Console) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Args::command(), "zabeteh", &mut script);
        console.put(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Fine)
    }
}
