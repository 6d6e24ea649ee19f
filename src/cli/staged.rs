use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::failure::Failure;

/// A file that lies beside its place on the disk, ready to take it.
struct Staged {
    place: PathBuf,
    beside: PathBuf,
}

/// Writes files whole: first all of them beside their places, then each moves to its place.
///
/// A disk that refuses during the first half leaves everything as it was.
pub(super) fn write_all<T: AsRef<[u8]> + Sync>(files: &[(PathBuf, T)]) -> Result<(), Failure> {
    for folder in folders(files) {
        fs::create_dir_all(folder).map_err(|error| Failure::write(folder, error))?;
    }
    let staged: Vec<Result<Staged, Failure>> =
        files.par_iter().map(|(path, content)| stage(path, content.as_ref())).collect();
    let (staged, mut failures): (Vec<_>, Vec<_>) = staged.into_iter().partition(Result::is_ok);
    let staged: Vec<Staged> = staged.into_iter().flatten().collect();
    if let Some(Err(failure)) = failures.pop() {
        staged.iter().for_each(discard);
        return Err(failure);
    }
    staged.iter().try_for_each(settle)
}

fn folders<T>(files: &[(PathBuf, T)]) -> Vec<&Path> {
    let mut folders: Vec<&Path> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    folders.sort_unstable();
    folders.dedup();
    folders
}

fn stage(path: &Path, content: &[u8]) -> Result<Staged, Failure> {
    let refused = |error: io::Error| Failure::write(path, error);
    // A link stays a link: what it names is written.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let beside = place.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let staged = Staged { place, beside };
    let written = fs::write(&staged.beside, content).and_then(|()| keep_permissions(&staged));
    if let Err(error) = written {
        discard(&staged);
        return Err(refused(error));
    }
    Ok(staged)
}

fn keep_permissions(staged: &Staged) -> io::Result<()> {
    let Ok(before) = fs::metadata(&staged.place) else {
        return Ok(());
    };
    if before.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    fs::set_permissions(&staged.beside, before.permissions())
}

fn settle(staged: &Staged) -> Result<(), Failure> {
    fs::rename(&staged.beside, &staged.place).map_err(|error| {
        discard(staged);
        Failure::write(&staged.place, error)
    })
}

/// Removes what lies beside; where even that is refused, the first failure says enough.
fn discard(staged: &Staged) {
    let _ = fs::remove_file(&staged.beside);
}
