//! A package on the disk, and the commands of Node.js in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use zabeteh::contract::Contract;
use zabeteh::targets::Target;
use zabeteh::targets::typescript::TypeScript;

/// The package of a regulation, in a folder of its own.
pub(super) struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes the package of a regulation; nothing where Node.js is not on the machine. With `CI`
    /// set, it must be.
    pub(super) fn write(name: &str, contract: &Contract) -> Option<Self> {
        if Command::new("node").arg("--version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "node is not on this machine");
            return None;
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("typescript").join(name);
        for artifact in TypeScript.emit(contract) {
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
        let path = self.folder.join("validators/typescript").join(file);
        let text = fs::read_to_string(&path).expect("the package has the file");
        assert!(text.contains(from), "{file} has no {from}");
        put(&path, &text.replace(from, to));
    }

    /// Runs the tests of the package.
    pub(super) fn test(&self) -> Output {
        let mut node = Command::new("node");
        node.arg("--test").current_dir(self.folder.join("validators/typescript"));
        node.env_remove("ZABETEH_VECTORS").env_remove("NODE_TEST_CONTEXT");
        node.output().expect("node is on this machine")
    }

    /// Runs the tests of the package, which must pass.
    pub(super) fn pass(&self) {
        let output = self.test();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{said}");
    }
}

fn put(path: &Path, text: &str) {
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder).expect("the folder of the tests can be written");
    fs::write(path, text).expect("the folder of the tests can be written");
}
