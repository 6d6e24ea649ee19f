use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::problems::Problem;
use crate::text::{Source, SourceId};

use super::args::Common;
use super::disk;
use super::failure::Failure;
use super::workspace::{Workspace, numbered};

/// The sources of a run, and those among them that were asked for.
#[derive(Debug)]
pub(super) struct Selection {
    /// All sources: names may be declared anywhere.
    pub(super) sources: Vec<Source>,
    /// Where each source stands on the disk.
    pub(super) paths: Vec<PathBuf>,
    asked: Option<BTreeSet<SourceId>>,
}

impl Selection {
    /// Reads the repository, and the files that were named, which may lie outside of it.
    pub(super) fn read(common: &Common, files: &[PathBuf]) -> Result<Self, Failure> {
        let workspace = if files.is_empty() {
            Some(Workspace::open(common)?)
        } else {
            Workspace::find(common)?
        };
        let own = workspace.as_ref().map_or(Ok(Vec::new()), Workspace::sources)?;
        let root = workspace.map_or_else(PathBuf::new, |workspace| workspace.root);
        let paths = own.iter().map(|source| root.join(&source.path)).collect();
        let mut selection = Self { sources: own, paths, asked: None };
        if !files.is_empty() {
            selection.ask_for(files)?;
        }
        Ok(selection)
    }

    fn ask_for(&mut self, files: &[PathBuf]) -> Result<(), Failure> {
        let texts = disk::texts(files)?;
        let mut asked = BTreeSet::new();
        for (file, text) in files.iter().zip(texts) {
            let known = self.position(file);
            asked.insert(known.unwrap_or_else(|| self.add(file, text)));
        }
        self.asked = Some(asked);
        Ok(())
    }

    fn position(&self, file: &Path) -> Option<SourceId> {
        let file = std::fs::canonicalize(file).ok()?;
        let is_it = |path: &PathBuf| std::fs::canonicalize(path).is_ok_and(|path| path == file);
        // Names are compared first: asking the disk about every source is slow.
        let at = self
            .paths
            .iter()
            .position(|path| path.file_name() == file.file_name() && is_it(path))?;
        Some(self.sources[at].id)
    }

    fn add(&mut self, file: &Path, text: String) -> SourceId {
        let id = SourceId(u32::try_from(self.sources.len()).expect("sources fit in 32 bits"));
        self.sources.push(Source::new(id, disk::shown(file, Path::new("")), text));
        self.paths.push(file.to_owned());
        id
    }

    /// Takes a text that is on no disk.
    pub(super) fn of_text(name: &str, text: String) -> Self {
        Self {
            sources: numbered(std::iter::once((name.to_owned(), text))),
            paths: vec![name.into()],
            asked: None,
        }
    }

    /// Whether a source was asked for.
    pub(super) fn has(&self, id: SourceId) -> bool {
        self.asked.as_ref().is_none_or(|asked| asked.contains(&id))
    }

    /// Returns the sources that were asked for, with their places on the disk.
    pub(super) fn asked(&self) -> impl Iterator<Item = (&Source, &PathBuf)> {
        let all = self.sources.iter().zip(&self.paths);
        all.filter(|(source, _)| self.has(source.id))
    }

    /// Keeps the problems of the sources that were asked for.
    pub(super) fn own(&self, mut problems: Vec<Problem>) -> Vec<Problem> {
        problems.retain(|problem| self.has(problem.span.source));
        problems
    }
}
