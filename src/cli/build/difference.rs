use std::path::Path;

use similar::TextDiff;

use crate::cli::disk;
use crate::targets::Artifact;
use crate::text::{Bilingual, Lang};

use super::plan::{Change, ChangeKind, Plan};

/// The most lines of a difference that are shown for a file.
const LINES: usize = 20;
/// The most files whose difference is shown; the others are named.
const FILES: usize = 10;

/// Says what differs in a folder: every file by its name, the first ones with their lines.
pub(super) fn text(
    plan: &Plan,
    foreign: &[String],
    folder: &Path,
    artifacts: &[Artifact],
    lang: Lang,
) -> String {
    let mut out = String::new();
    for (change, number) in plan.changes.iter().zip(1..) {
        out += &format!("{}\n", change.words().get(lang));
        if number <= FILES && change.kind == ChangeKind::Alter {
            out += &lines(change, folder, artifacts);
        }
    }
    for path in foreign {
        out += &format!("{}\n", foreign_words(path).get(lang));
    }
    out + &format!("{}\n", remedy().get(lang))
}

fn lines(change: &Change, folder: &Path, artifacts: &[Artifact]) -> String {
    let new = artifacts.iter().find(|it| it.path == change.path);
    let (Ok(old), Some(new)) = (disk::text(&folder.join(&change.path)), new) else {
        return String::new();
    };
    let diff = TextDiff::from_lines(old.as_str(), new.text.as_str());
    let unified = diff.unified_diff().context_radius(1).to_string();
    let shown: Vec<&str> = unified.lines().take(LINES).collect();
    let cut = if unified.lines().count() > LINES { "  …\n" } else { "" };
    format!("  {}\n{cut}", shown.join("\n  "))
}

fn foreign_words(path: &str) -> Bilingual {
    Bilingual::new(
        format!("بیگانه: {path}؛ از build نیست، آن را بردارید"),
        format!("foreign: {path}; build did not write it, take it away"),
    )
}

fn remedy() -> Bilingual {
    Bilingual::new(
        "دستور «zabeteh build» را اجرا و نتیجه را ثبت کنید",
        "run `zabeteh build` and commit the result",
    )
}
