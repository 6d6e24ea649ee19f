use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::cli::fingerprint::Fingerprint;
use crate::cli::workspace::Workspace;
use crate::targets::Artifact;
use crate::text::Source;

/// The folder below the root that holds what may be lost at any time.
const FOLDER: &str = ".zabeteh";

/// What the last build without problems read and wrote, so that the next one may stop early.
///
/// It counts every byte of the sources, the settings and the program itself, and the size and time
/// of every generated file. `build --check` never asks it.
pub(super) struct Cache {
    file: PathBuf,
    generated: PathBuf,
    key: String,
}

impl Cache {
    /// Names what a build of these sources depends on.
    pub(super) fn of(workspace: &Workspace, sources: &[Source]) -> Self {
        Self {
            file: workspace.root.join(FOLDER).join("build"),
            generated: workspace.generated(),
            key: key(workspace, sources),
        }
    }

    /// Whether a build would change nothing.
    pub(super) fn is_current(&self) -> bool {
        let Ok(text) = fs::read_to_string(&self.file) else {
            return false;
        };
        let mut lines = text.lines();
        lines.next() == Some(&self.key) && lines.all(|line| self.still_holds(line))
    }

    fn still_holds(&self, line: &str) -> bool {
        line.split_once('\t').is_some_and(|(stamp, path)| {
            stamp_of(&self.generated.join(path)).as_deref() == Some(stamp)
        })
    }

    /// Remembers a build. A disk that refuses costs time at the next build and nothing else.
    pub(super) fn store(&self, artifacts: &[Artifact]) {
        let mut text = format!("{}\n", self.key);
        for artifact in artifacts {
            let Some(stamp) = stamp_of(&self.generated.join(&artifact.path)) else {
                return;
            };
            text += &format!("{stamp}\t{}\n", artifact.path);
        }
        let _ = self.written(&text);
    }

    fn written(&self, text: &str) -> std::io::Result<()> {
        let folder = self.file.parent().unwrap_or(Path::new(FOLDER));
        fs::create_dir_all(folder)?;
        // The folder keeps itself out of the repository of whoever uses it.
        fs::write(folder.join(".gitignore"), "*\n")?;
        let beside = self.file.with_extension(std::process::id().to_string());
        fs::write(&beside, text)?;
        fs::rename(&beside, &self.file)
    }
}

fn key(workspace: &Workspace, sources: &[Source]) -> String {
    let settings = format!("{:?}", workspace.settings);
    let start = Fingerprint::new().with(program().as_bytes()).with(settings.as_bytes());
    sources
        .iter()
        .fold(start, |key, source| key.with(source.path.as_bytes()).with(source.text.as_bytes()))
        .hex()
}

/// Names the program: a version alone would not do, since a build of the same may differ.
fn program() -> String {
    let stamp = std::env::current_exe().ok().and_then(|path| stamp_of(&path));
    format!("{} {}", env!("CARGO_PKG_VERSION"), stamp.unwrap_or_default())
}

fn stamp_of(path: &Path) -> Option<String> {
    fs::metadata(path).ok().and_then(|metadata| stamp(&metadata))
}

fn stamp(metadata: &Metadata) -> Option<String> {
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {}", metadata.len(), changed.as_nanos()))
}
