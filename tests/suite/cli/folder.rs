use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder for one test, which goes away with it.
pub(super) struct Folder {
    pub(super) path: PathBuf,
}

/// What a run of the program gave.
#[derive(Debug)]
pub(super) struct Ran {
    pub(super) code: i32,
    pub(super) out: String,
    pub(super) err: String,
}

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/cli");

static NUMBER: AtomicUsize = AtomicUsize::new(0);

impl Folder {
    /// Makes an empty folder.
    pub(super) fn new() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).expect("the target folder can be written");
        Self { path }
    }

    /// Makes a repository with one form.
    pub(super) fn with_form() -> Self {
        let folder = Self::new();
        folder.write("forms/a.zab", "regulation sample «نمونه»\n");
        folder
    }

    /// Makes the small repository of `tests/cases/cli`, with a form that answers messages.
    pub(super) fn with_repository() -> Self {
        Self::holding(&Path::new(CASES).join("repository/forms"))
    }

    /// Makes a repository with the real forms.
    pub(super) fn with_real_forms() -> Self {
        Self::holding(&Path::new(env!("CARGO_MANIFEST_DIR")).join("forms"))
    }

    /// Makes a repository with copies of the forms of another.
    fn holding(forms: &Path) -> Self {
        let folder = Self::new();
        let mut paths = Vec::new();
        list(forms, forms, &mut paths);
        for path in paths {
            let text = fs::read(forms.join(&path)).expect("a form can be read");
            folder.write(&format!("forms/{path}"), text);
        }
        folder
    }

    /// Puts a filing of `tests/cases/cli` here.
    pub(super) fn take_filing(&self, name: &str) {
        let path = format!("filings/{name}");
        let text = fs::read(Path::new(CASES).join(&path)).expect("the case is there");
        self.write(name, text);
    }

    pub(super) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path.join(path);
        let parent = path.parent().expect("a file has a folder");
        fs::create_dir_all(parent).expect("the target folder can be written");
        fs::write(path, text).expect("the target folder can be written");
    }

    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).expect("the file is there")
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.path.join(path).exists()
    }

    /// Lists all files, hidden ones too.
    pub(super) fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        list(&self.path, &self.path, &mut found);
        found.sort();
        found
    }

    /// Runs the program here, in English.
    pub(super) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_with(arguments, "")
    }

    pub(super) fn run_with(&self, arguments: &[&str], input: &str) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_zabeteh"))
            .args(arguments)
            .current_dir(&self.path)
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut stdin = child.stdin.take().expect("the input is a pipe");
        // A program that does not read its input may be gone already.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("the program ends");
        Ran {
            code: output.status.code().expect("the program ends by itself"),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("the output is UTF-8"),
        }
    }
}

impl Ran {
    /// Demands an exit code, and returns the run for more.
    #[track_caller]
    pub(super) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn list(folder: &Path, root: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            list(&path, root, found);
        } else {
            let inner = path.strip_prefix(root).expect("it lies below");
            found.push(inner.to_string_lossy().into_owned());
        }
    }
}
