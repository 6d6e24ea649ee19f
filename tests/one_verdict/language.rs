use std::path::{Path, PathBuf};
use std::process::Command;

/// The languages whose validators are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Language {
    Go,
    Java,
    Python,
    Rust,
    Typescript,
}

/// A command: the program, and its arguments.
type Line = (&'static str, &'static [&'static str]);

impl Language {
    /// All languages, sorted by name.
    pub(crate) const ALL: [Self; 5] =
        [Self::Go, Self::Java, Self::Python, Self::Rust, Self::Typescript];

    /// Returns the name of the output, which is its folder below `validators/` as well.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Go => "go",
            Self::Java => "java",
            Self::Python => "python",
            Self::Rust => "rust",
            Self::Typescript => "typescript",
        }
    }

    /// Returns the command that says whether the language is here.
    fn probe(self) -> Line {
        match self {
            Self::Go => ("go", &["version"]),
            Self::Java => ("javac", &["-version"]),
            Self::Python => ("python3", &["--version"]),
            Self::Rust => ("cargo", &["--version"]),
            Self::Typescript => ("node", &["--version"]),
        }
    }

    /// Whether the language is here.
    pub(crate) fn is_here(self) -> bool {
        let (program, arguments) = self.probe();
        Command::new(program).args(arguments).output().is_ok_and(|it| it.status.success())
    }

    /// Returns the command that builds the package; nothing where there is nothing to build.
    pub(crate) fn build(self, package: &Path) -> Option<Command> {
        match self {
            Self::Go => {
                Some(command("go", &["build", "-o", "verdicts", "./cmd/verdicts"], package))
            }
            Self::Java => {
                let sources = sources(&package.join("src/main/java"));
                let mut javac =
                    command("javac", &["-nowarn", "-encoding", "UTF-8", "-d", "classes"], package);
                javac.args(sources);
                Some(javac)
            }
            Self::Python | Self::Typescript => None,
            Self::Rust => {
                Some(command("cargo", &["build", "--quiet", "--bin", "verdicts"], package))
            }
        }
    }

    /// Returns the command that reads filings and writes verdicts, one a line.
    pub(crate) fn verdicts(self, package: &Path) -> Command {
        match self {
            Self::Go => Command::new(package.join("verdicts")),
            Self::Java => command("java", &["-cp", "classes", "zabeteh.forms.Verdicts"], package),
            Self::Python => command("python3", &["-m", "zabeteh_forms"], package),
            Self::Rust => command("cargo", &["run", "--quiet", "--bin", "verdicts"], package),
            Self::Typescript => command("node", &["verdicts.mjs"], package),
        }
    }
}

fn command(program: &str, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .collect();
    found.retain(|path| path.extension().is_some_and(|it| it == "java"));
    found.sort();
    found
}
