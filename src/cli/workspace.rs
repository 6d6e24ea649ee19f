use std::path::{Path, PathBuf};

use crate::problems::nearest;
use crate::settings::{Settings, from_yaml};
use crate::targets::Target;
use crate::targets::registry::ALL;
use crate::text::{Source, SourceId};

use super::args::Common;
use super::disk;
use super::failure::Failure;

const SETTINGS: &str = "zabeteh.yaml";

/// A repository of forms: its root and its settings.
#[derive(Clone, Debug)]
pub(super) struct Workspace {
    pub(super) root: PathBuf,
    pub(super) settings: Settings,
}

impl Workspace {
    /// Opens the repository that is asked for, or the one around the current folder.
    pub(super) fn open(common: &Common) -> Result<Self, Failure> {
        let from = working_folder()?;
        Self::find(common)?.ok_or(Failure::NoRepository { from })
    }

    /// Opens the repository, where there is one.
    pub(super) fn find(common: &Common) -> Result<Option<Self>, Failure> {
        let root = match &common.root {
            Some(root) => Some(folder(root)?),
            None => {
                working_folder()?.ancestors().find(|folder| is_root(folder)).map(Path::to_owned)
            }
        };
        root.map(Self::at).transpose()
    }

    fn at(root: PathBuf) -> Result<Self, Failure> {
        let settings = settings(&root)?;
        Ok(Self { root, settings })
    }

    /// Returns the folder with the sources.
    pub(super) fn forms(&self) -> PathBuf {
        self.root.join(&self.settings.forms)
    }

    /// Returns the folder that `build` writes.
    pub(super) fn generated(&self) -> PathBuf {
        self.root.join(&self.settings.generated)
    }

    /// Reads all sources, in the order of their paths.
    pub(super) fn sources(&self) -> Result<Vec<Source>, Failure> {
        let paths = disk::below(&self.forms(), |name| name.ends_with(".zab"))?;
        let texts = disk::texts(&paths)?;
        let shown = paths.iter().map(|path| disk::shown(path, &self.root));
        Ok(numbered(shown.zip(texts)))
    }

    /// Returns the targets that the settings ask for.
    pub(super) fn targets(&self) -> Result<Vec<&'static dyn Target>, Failure> {
        let Some(wanted) = &self.settings.targets else {
            return Ok(ALL.to_vec());
        };
        if let Some(unknown) = wanted.iter().find(|name| !known().any(|known| known == *name)) {
            return Err(unknown_target(unknown));
        }
        let is_wanted = |target: &&&dyn Target| wanted.iter().any(|name| name == target.name());
        Ok(ALL.iter().filter(is_wanted).copied().collect())
    }
}

/// Numbers sources in their order.
pub(super) fn numbered(texts: impl Iterator<Item = (String, String)>) -> Vec<Source> {
    texts.zip(0..).map(|((path, text), number)| Source::new(SourceId(number), path, text)).collect()
}

fn working_folder() -> Result<PathBuf, Failure> {
    std::env::current_dir().map_err(|error| Failure::read(Path::new("."), error))
}

fn folder(path: &Path) -> Result<PathBuf, Failure> {
    let refused = |error| Failure::read(path, error);
    let metadata = std::fs::metadata(path).map_err(refused)?;
    if metadata.is_dir() {
        return std::fs::canonicalize(path).map_err(refused);
    }
    Err(refused(std::io::ErrorKind::NotADirectory.into()))
}

fn is_root(folder: &Path) -> bool {
    folder.join(SETTINGS).is_file() || folder.join(Settings::default().forms).is_dir()
}

fn settings(root: &Path) -> Result<Settings, Failure> {
    let path = root.join(SETTINGS);
    if !path.exists() {
        return Ok(Settings::default());
    }
    from_yaml(&disk::text(&path)?)
        .map_err(|faults| Failure::Settings { path: SETTINGS.into(), faults })
}

fn known() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|target| target.name())
}

fn unknown_target(name: &str) -> Failure {
    let known: Vec<_> = known().collect();
    let meant = nearest(name, known.iter().copied());
    let (fa, en) = meant.map_or_else(
        || (known.join("، "), known.join(", ")),
        |near| (near.to_owned(), near.to_owned()),
    );
    Failure::asked(
        format!("{SETTINGS}: خروجی «{name}» شناخته نیست؛ بنویسید: {fa}"),
        format!("{SETTINGS}: there is no target `{name}`; write {en}"),
    )
}
