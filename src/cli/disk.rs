use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::failure::Failure;

/// Reads a file.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::read(path, error))
}

/// Reads a text.
pub(super) fn text(path: &Path) -> Result<String, Failure> {
    utf8(path, bytes(path)?)
}

/// Reads a text from the standard input.
pub(super) fn standard_input() -> Result<String, Failure> {
    let path = Path::new("stdin");
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| Failure::read(path, error))?;
    utf8(path, bytes)
}

/// Opens a file, or the standard input where the path is `-`, to be read piece by piece; tells its
/// length where it has one.
pub(super) fn stream(path: &Path) -> Result<(Box<dyn BufRead>, Option<u64>), Failure> {
    if path == Path::new("-") {
        return Ok((Box::new(io::stdin().lock()), None));
    }
    let file = File::open(path).map_err(|error| Failure::read(path, error))?;
    let about = file.metadata().map_err(|error| Failure::read(path, error))?;
    let length = about.is_file().then_some(about.len());
    Ok((Box::new(BufReader::with_capacity(1 << 16, file)), length))
}

/// Creates a file, to be written piece by piece.
pub(super) fn sink(path: &Path) -> Result<BufWriter<File>, Failure> {
    let file = File::create(path).map_err(|error| Failure::write(path, error))?;
    Ok(BufWriter::with_capacity(1 << 16, file))
}

/// Reads several texts, or says of each file that refuses why it does.
pub(super) fn texts(paths: &[PathBuf]) -> Result<Vec<String>, Failure> {
    let read: Vec<Result<String, Failure>> = paths.par_iter().map(|path| text(path)).collect();
    let (texts, failures): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    if failures.is_empty() {
        return Ok(texts.into_iter().flatten().collect());
    }
    let failures = failures.into_iter().filter_map(Result::err);
    Err(Failure::Several(failures.collect()))
}

/// Returns the files below a folder for which the question about their names is answered with yes,
/// in the order of their paths. Hidden ones and linked folders are left out.
pub(super) fn below(folder: &Path, wanted: fn(&str) -> bool) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    collect(folder, wanted, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, wanted: fn(&str) -> bool, out: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable = |error| Failure::read(folder, error);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if entry.file_type().map_err(unreadable)?.is_dir() {
            collect(&entry.path(), wanted, out)?;
        } else if wanted(&name) {
            out.push(entry.path());
        }
    }
    Ok(())
}

/// Returns a path below a folder as people write it: with `/`.
pub(super) fn shown(path: &Path, folder: &Path) -> String {
    let inner = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    if inner.has_root() {
        return inner.to_string_lossy().into_owned();
    }
    parts.join("/")
}

fn utf8(path: &Path, bytes: Vec<u8>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..byte];
        Failure::NotText {
            path: path.to_owned(),
            byte,
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
        }
    })
}
