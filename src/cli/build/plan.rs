use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::cli::disk;
use crate::cli::failure::Failure;
use crate::cli::staged::write_all;
use crate::targets::Artifact;
use crate::text::{Bilingual, persian_digits};

use super::manifest;

/// How many changes are named one by one.
const NAMED: usize = 30;

/// What must happen so that a folder holds the artifacts.
pub(super) struct Plan {
    folder: PathBuf,
    /// The changes: by path, removals last.
    pub(super) changes: Vec<Change>,
}

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) path: String,
    pub(super) kind: ChangeKind,
}

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChangeKind {
    /// It is not there yet.
    Create,
    /// It has another content.
    Alter,
    /// It was written once and no longer is.
    Remove,
}

impl Plan {
    /// Compares a folder with the artifacts, byte by byte.
    pub(super) fn new(folder: &Path, artifacts: &[Artifact]) -> Result<Self, Failure> {
        let compared: Vec<Option<Change>> = artifacts
            .par_iter()
            .map(|artifact| difference(folder, artifact))
            .collect::<Result<_, _>>()?;
        let mut changes: Vec<Change> = compared.into_iter().flatten().collect();
        changes.extend(stale(folder, artifacts)?);
        Ok(Self { folder: folder.to_owned(), changes })
    }

    /// Writes what is new or different, then removes what is stale.
    pub(super) fn carry_out(&self, artifacts: &[Artifact]) -> Result<(), Failure> {
        let wanted: BTreeSet<&str> = self.paths_of(|kind| kind != ChangeKind::Remove).collect();
        let files: Vec<(PathBuf, &str)> = artifacts
            .iter()
            .filter(|artifact| wanted.contains(artifact.path.as_str()))
            .map(|artifact| (self.folder.join(&artifact.path), artifact.text.as_str()))
            .collect();
        write_all(&files)?;
        self.paths_of(|kind| kind == ChangeKind::Remove)
            .try_for_each(|path| remove(&self.folder, path))
    }

    /// Returns the files in the folder that nobody says to have written.
    pub(super) fn foreign(
        &self,
        folder: &Path,
        artifacts: &[Artifact],
    ) -> Result<Vec<String>, Failure> {
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let mut known: BTreeSet<&str> = artifacts.iter().map(|it| it.path.as_str()).collect();
        known.extend(self.paths_of(|kind| kind == ChangeKind::Remove));
        let found = disk::below(folder, |_| true)?;
        let found = found.iter().map(|path| disk::shown(path, folder));
        Ok(found.filter(|path| !known.contains(path.as_str())).collect())
    }

    fn paths_of(&self, wanted: fn(ChangeKind) -> bool) -> impl Iterator<Item = &str> {
        self.changes
            .iter()
            .filter(move |change| wanted(change.kind))
            .map(|change| change.path.as_str())
    }

    /// Says what changes.
    pub(super) fn words(&self) -> Bilingual {
        let shown = self.changes.iter().take(NAMED).map(Change::words);
        let (mut fa, mut en): (Vec<String>, Vec<String>) =
            shown.map(|line| (line.fa, line.en)).unzip();
        let more = self.changes.len().saturating_sub(NAMED);
        if more > 0 {
            fa.push(persian_digits(&format!("و {more} پرونده دیگر")));
            en.push(format!("and {more} more"));
        }
        Bilingual::new(fa.join("\n"), en.join("\n"))
    }
}

impl Change {
    /// Says how the file differs.
    pub(super) fn words(&self) -> Bilingual {
        let (fa, en) = match self.kind {
            ChangeKind::Create => ("تازه", "new"),
            ChangeKind::Alter => ("تغییر", "changed"),
            ChangeKind::Remove => ("حذف", "removed"),
        };
        Bilingual::new(format!("{fa}: {}", self.path), format!("{en}: {}", self.path))
    }
}

fn difference(folder: &Path, artifact: &Artifact) -> Result<Option<Change>, Failure> {
    let path = folder.join(&artifact.path);
    let change = |kind| Some(Change { path: artifact.path.clone(), kind });
    match fs::read(&path) {
        Ok(bytes) if bytes == artifact.text.as_bytes() => Ok(None),
        Ok(_) => Ok(change(ChangeKind::Alter)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(change(ChangeKind::Create)),
        Err(error) => Err(Failure::read(&path, error)),
    }
}

fn stale(folder: &Path, artifacts: &[Artifact]) -> Result<Vec<Change>, Failure> {
    let path = folder.join(manifest::PATH);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let kept: BTreeSet<&str> = artifacts.iter().map(|it| it.path.as_str()).collect();
    let is_stale = |path: &&str| !kept.contains(path) && folder.join(path).is_file();
    let text = disk::text(&path)?;
    let removed = manifest::listed(&text)
        .filter(is_stale)
        .map(|path| Change { path: path.to_owned(), kind: ChangeKind::Remove });
    Ok(removed.collect())
}

fn remove(folder: &Path, path: &str) -> Result<(), Failure> {
    let file = folder.join(path);
    fs::remove_file(&file).map_err(|error| Failure::write(&file, error))?;
    let inner = file.ancestors().skip(1);
    for parent in inner.take_while(|parent| *parent != folder) {
        // A folder that still holds something refuses to go, which ends the climb.
        if fs::remove_dir(parent).is_err() {
            break;
        }
    }
    Ok(())
}
