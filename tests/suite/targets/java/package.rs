//! A package on the disk, and the commands of Java in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use zabeteh::contract::Contract;
use zabeteh::targets::Target;
use zabeteh::targets::java::Java;

/// The package of a regulation, in a folder of its own.
pub(super) struct Package {
    folder: PathBuf,
}

impl Package {
    /// Writes the package of a regulation; nothing where Java is not on the machine. With `CI`
    /// set, it must be.
    pub(super) fn write(name: &str, contract: &Contract) -> Option<Self> {
        if Command::new("javac").arg("-version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "javac is not on this machine");
            return None;
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("java").join(name);
        for artifact in Java.emit(contract) {
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
        let path = self.folder.join("validators/java").join(file);
        let text = fs::read_to_string(&path).expect("the package has the file");
        assert!(text.contains(from), "{file} has no {from}");
        put(&path, &text.replace(from, to));
    }

    /// Compiles the package and runs its vectors.
    pub(super) fn test(&self) -> Output {
        let classes = self.folder.join("classes");
        let package = self.folder.join("validators/java");
        let sources = ["src/main/java", "src/test/java"].map(|it| package.join(it));
        let files = sources.iter().flat_map(|it| files(&it.join("zabeteh/forms")));
        let mut javac = Command::new("javac");
        javac.args(["-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d"]).arg(&classes);
        let compiled = javac.args(files).output().expect("javac runs");
        if !compiled.status.success() {
            return compiled;
        }
        let mut java = Command::new("java");
        java.arg("-cp").arg(&classes).arg("zabeteh.forms.VectorsTest");
        java.env("ZABETEH_VECTORS", self.folder.join("vectors")).output().expect("java runs")
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder of the sources is there");
    entries.map(|entry| entry.expect("the folder can be listed").path()).collect()
}

/// Asserts that all tests of a package passed.
pub(super) fn assert_passed(output: &Output) {
    assert!(output.status.success(), "{}", said(output));
}

fn put(path: &Path, text: &str) {
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder).expect("the folder of the tests can be written");
    fs::write(path, text).expect("the folder of the tests can be written");
}

/// Returns everything that a command said.
pub(super) fn said(output: &Output) -> String {
    let [out, errors] = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it));
    format!("{out}{errors}")
}
