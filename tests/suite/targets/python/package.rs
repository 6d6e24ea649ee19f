//! A package on the disk, and the commands of Python in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use zabeteh::contract::Contract;
use zabeteh::targets::Target;
use zabeteh::targets::python::Python;

/// The package of a regulation, in a folder of its own.
pub(super) struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes the package of a regulation; nothing where Python is not on the machine. With `CI`
    /// set, it must be.
    pub(super) fn write(name: &str, contract: &Contract) -> Option<Self> {
        if Command::new("python3").arg("--version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "python3 is not on this machine");
            return None;
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("python").join(name);
        for artifact in Python.emit(contract) {
            put(&folder.join(&artifact.path), &artifact.text);
        }
        Some(Self { folder })
    }

    /// Writes vectors beside the package.
    pub(super) fn vectors(&self, name: &str, lines: &[String]) {
        let text = lines.join("\n") + "\n";
        put(&self.folder.join(format!("vectors/{name}.jsonl")), &text);
    }

    /// Replaces a text in a file of the package.
    pub(super) fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.folder.join("validators/python").join(file);
        let text = fs::read_to_string(&path).expect("the package has the file");
        assert!(text.contains(from), "{file} has no {from}");
        put(&path, &text.replace(from, to));
    }

    /// Runs the tests of the package. Python keeps nothing, so that a changed file is read again.
    pub(super) fn test(&self) -> Output {
        let mut command = Command::new("python3");
        command.args(["-B", "-m", "unittest"]);
        command.current_dir(self.folder.join("validators/python"));
        command.env_remove("ZABETEH_VECTORS").output().expect("python3 runs")
    }
}

/// Asserts that all tests of a package passed.
pub(super) fn assert_passed(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn put(path: &Path, text: &str) {
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder).expect("the folder of the tests can be written");
    fs::write(path, text).expect("the folder of the tests can be written");
}
