use crate::targets::Artifact;

/// The list of the files that `build` wrote: what it may remove once it no longer writes them.
pub(super) const PATH: &str = ".manifest";

const HEAD: &str = "# written by `zabeteh build`: the files of this folder that belong to it";

/// Adds the list of the files to the files.
pub(super) fn with(mut artifacts: Vec<Artifact>) -> Vec<Artifact> {
    let paths = artifacts.iter().map(|artifact| artifact.path.as_str());
    let lines: Vec<&str> = std::iter::once(HEAD).chain(paths).collect();
    artifacts.push(Artifact { path: PATH.to_owned(), text: lines.join("\n") + "\n" });
    artifacts
}

/// Returns the files that a list names. A path that leads out of the folder is not believed.
pub(super) fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && is_inside(line))
}

fn is_inside(path: &str) -> bool {
    let named = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']);
    path.split('/').all(named)
}
