//! What a build costs, against named floors of the same run. See `benches/README.md`.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark runs the program and looks at the clock"
)]

mod measure;
mod synthetic;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use measure::{Cost, floor, median, repeated, watched};

/// How often a start is measured, and how often a build.
const STARTS: usize = 101;
const BUILDS: usize = 5;
const SIZES: &[usize] = &[71, 1_000, 10_000];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --all-targets` runs this program too, and does not want to wait.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let asked: Vec<usize> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES } else { &asked };
    starts();
    println!();
    println!("{HEAD}");
    Case::real().measure();
    sizes.iter().for_each(|size| Case::synthetic(*size).measure());
}

/// Compares the shortest run of the program with the shortest run of any program.
fn starts() {
    let floor = repeated(STARTS, || Command::new("/bin/true"));
    let version = repeated(STARTS, || program(Path::new("."), &["--version"]));
    println!("start      {:>9}  /bin/true", shown(floor));
    println!("           {:>9}  zabeteh --version, {}", shown(version), ratio(version, floor));
}

const HEAD: &str = "\
build        forms     floor       cold   × floor   per form   peak memory  no change   × true   one edit";

/// A repository to build.
struct Case {
    name: String,
    root: PathBuf,
    forms: usize,
}

impl Case {
    /// The forms of this repository.
    fn real() -> Self {
        let case = Self::empty("real", 0);
        let mut forms = 0;
        copy(Path::new("forms"), &case.root.join("forms"), &mut forms);
        Self { forms, ..case }
    }

    fn synthetic(forms: usize) -> Self {
        let case = Self::empty("synthetic", forms);
        for (path, text) in synthetic::regulation(forms) {
            write(&case.root.join(path), &text);
        }
        case
    }

    fn empty(name: &str, forms: usize) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{forms}"));
        // It is there only if an earlier run was interrupted.
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).expect("the target folder can be written");
        Self { name: name.to_owned(), root, forms }
    }

    /// Measures the case, prints its line, and cleans up.
    fn measure(&self) {
        match self.line() {
            Ok(line) => println!("{line}"),
            Err(complaint) => {
                println!("{:<10} {:>7}  not built:\n{complaint}", self.name, self.forms)
            }
        }
        fs::remove_dir_all(&self.root).expect("the target folder can be written");
    }

    fn line(&self) -> Result<String, String> {
        let cold = (0..BUILDS).map(|_| self.cold()).collect::<Result<Vec<Cost>, _>>()?;
        let time = median(cold.iter().map(|cost| cost.time).collect());
        let memory = cold.iter().map(|cost| cost.memory).max().unwrap_or_default();
        let floor =
            median((0..BUILDS).map(|_| floor(&self.root, &self.root.join("floor"))).collect());
        let start = repeated(STARTS, || Command::new("/bin/true"));
        let unchanged = repeated(BUILDS * 2 + 1, || program(&self.root, &["build"]));
        let edited =
            (0..BUILDS).map(|number| self.edited(number)).collect::<Result<Vec<_>, _>>()?;
        let forms = u32::try_from(self.forms).unwrap_or(u32::MAX).max(1);
        Ok(format!(
            "{:<10} {:>7} {:>9}  {:>9} {:>9}  {:>9}  {:>8} KiB  {:>9} {:>8}  {:>9}",
            self.name,
            self.forms,
            shown(floor),
            shown(time),
            ratio(time, floor),
            shown(time / forms),
            memory,
            shown(unchanged),
            ratio(unchanged, start),
            shown(median(edited)),
        ))
    }

    /// Builds with nothing to lean on.
    fn cold(&self) -> Result<Cost, String> {
        for folder in ["generated", ".zabeteh"] {
            // At the first build there is nothing to remove.
            let _ = fs::remove_dir_all(self.root.join(folder));
        }
        watched(program(&self.root, &["build"]))
    }

    /// Builds after a comment was added to one form.
    fn edited(&self, number: usize) -> Result<Duration, String> {
        let file = first_source(&self.root.join("forms"));
        let text = fs::read_to_string(&file).expect("a source can be read");
        write(&file, &format!("# edit {number}\n{text}"));
        Ok(watched(program(&self.root, &["build"]))?.time)
    }
}

fn program(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zabeteh"));
    command.args(arguments).current_dir(root);
    command
}

fn copy(from: &Path, to: &Path, forms: &mut usize) {
    for entry in fs::read_dir(from).expect("the forms are there") {
        let path = entry.expect("the folder can be listed").path();
        let target = to.join(path.file_name().expect("a file has a name"));
        if path.is_dir() {
            copy(&path, &target, forms);
        } else {
            *forms += usize::from(!path.starts_with("forms/shared"));
            write(&target, &fs::read_to_string(&path).expect("a source is a text"));
        }
    }
}

fn first_source(folder: &Path) -> PathBuf {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the forms are there")
        .map(|entry| entry.expect("the folder can be listed").path())
        .collect();
    entries.sort();
    let first = entries.swap_remove(0);
    if first.is_dir() { first_source(&first) } else { first }
}

fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a file has a folder");
    fs::create_dir_all(folder).expect("the target folder can be written");
    fs::write(path, text).expect("the target folder can be written");
}

fn shown(time: Duration) -> String {
    let micros = time.as_micros();
    match micros {
        0..10_000 => format!("{micros} µs"),
        10_000..1_000_000 => format!("{:.1} ms", time.as_secs_f64() * 1e3),
        _ => format!("{:.2} s", time.as_secs_f64()),
    }
}

fn ratio(time: Duration, floor: Duration) -> String {
    format!("×{:.1}", time.as_secs_f64() / floor.as_secs_f64())
}
