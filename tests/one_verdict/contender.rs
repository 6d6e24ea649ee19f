use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use zabeteh::contract::Contract;
use zabeteh::targets::registry;

use crate::language::Language;

/// The package of one language for one regulation, ready to judge.
pub(crate) struct Contender {
    language: Language,
    package: PathBuf,
}

impl Contender {
    /// Writes the package of a regulation below `folder` and builds it.
    pub(crate) fn of(
        contract: &Contract,
        language: Language,
        folder: &Path,
    ) -> Result<Self, String> {
        write_package(contract, language.name(), folder)?;
        let package = folder.join("validators").join(language.name());
        if let Some(mut build) = language.build(&package) {
            succeed(&mut build)?;
        }
        Ok(Self { language, package })
    }

    /// Returns the name of the language.
    pub(crate) fn name(&self) -> &'static str {
        self.language.name()
    }

    /// Returns one verdict a filing.
    pub(crate) fn judge(&self, filings: &[String]) -> Result<Vec<String>, String> {
        let mut command = self.language.verdicts(&self.package);
        let lines = filings.join("\n") + "\n";
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", self.name()))?;
        let mut input = child.stdin.take().ok_or("the program takes no input")?;
        let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        // A program that ended early closed its input; what it wrote tells more than that.
        let _ = writer.join();
        let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
        let verdicts: Vec<String> = text.lines().map(str::to_owned).collect();
        if verdicts.len() != filings.len() {
            let (got, wanted) = (verdicts.len(), filings.len());
            return Err(format!("{} gave {got} verdicts for {wanted} filings", self.name()));
        }
        Ok(verdicts)
    }
}

/// Writes what an output makes of a regulation below `folder`.
pub(crate) fn write_package(contract: &Contract, name: &str, folder: &Path) -> Result<(), String> {
    let target = registry::ALL.iter().find(|target| target.name() == name);
    let target = target.ok_or_else(|| format!("no output is called {name}"))?;
    for artifact in target.emit(contract) {
        write(&folder.join(&artifact.path), &artifact.text)?;
    }
    Ok(())
}

fn succeed(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{command:?} failed:\n{}", said.lines().take(40).collect::<Vec<_>>().join("\n")))
}

/// Leaves a file that is already so, so that builds stay incremental.
fn write(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().ok_or("a file has a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
