//! A module on the disk, and the commands of Go in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use zabeteh::contract::Contract;
use zabeteh::targets::Target;
use zabeteh::targets::go::Go;

/// The module of a regulation, in a folder of its own.
pub(super) struct Module {
    folder: PathBuf,
}

impl Module {
    /// Writes the module of a regulation; nothing where Go is not on the machine. With `CI` set, it
    /// must be.
    pub(super) fn write(name: &str, contract: &Contract) -> Option<Self> {
        if Command::new("go").arg("version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "go is not on this machine");
            return None;
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("go").join(name);
        for artifact in Go.emit(contract) {
            put(&folder.join(&artifact.path), &artifact.text);
        }
        Some(Self { folder })
    }

    /// Writes vectors beside the module.
    pub(super) fn vectors(&self, name: &str, lines: &[String]) {
        let text = lines.join("\n") + "\n";
        put(&self.folder.join(format!("vectors/{name}.jsonl")), &text);
    }

    /// Replaces a text in a file of the module.
    pub(super) fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.folder.join("validators/go").join(file);
        let text = fs::read_to_string(&path).expect("the module has the file");
        assert!(text.contains(from), "{file} has no {from}");
        put(&path, &text.replace(from, to));
    }

    /// Runs a command in the module.
    pub(super) fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(self.folder.join("validators/go"));
        command.env_remove("ZABETEH_VECTORS").output().expect("the toolchain is whole")
    }

    /// Runs a command that must succeed and returns what it says.
    pub(super) fn succeed(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.run(program, arguments);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program} {arguments:?}\n{said}{errors}");
        said
    }
}

fn put(path: &Path, text: &str) {
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder).expect("the folder of the tests can be written");
    fs::write(path, text).expect("the folder of the tests can be written");
}
