use crate::cli::args::Common;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::reporting::warn;
use crate::cli::workspace::Workspace;
use crate::compile::{artifacts_of, compile};
use crate::targets::Artifact;
use crate::text::{Bilingual, Source};

use super::cache::Cache;
use super::difference;
use super::manifest;
use super::plan::Plan;

/// Writes what differs.
pub(super) fn write(common: &Common, console: Console) -> Result<Exit, Failure> {
    let workspace = Workspace::open(common)?;
    let sources = workspace.sources()?;
    let cache = Cache::of(&workspace, &sources);
    if cache.is_current() {
        return unchanged(console);
    }
    let Some(built) = build(&workspace, &sources, console)? else {
        return Ok(Exit::Problems);
    };
    let plan = Plan::new(&workspace.generated(), &built.artifacts)?;
    plan.carry_out(&built.artifacts)?;
    // Warnings are shown by every build: a run that has some is not remembered.
    if built.is_clean {
        cache.store(&built.artifacts);
    }
    if plan.changes.is_empty() {
        return unchanged(console);
    }
    console.say(&plan.words())?;
    Ok(Exit::Fine)
}

/// Lists what differs. Nothing is remembered and nothing believed: every byte is compared.
pub(super) fn compare(common: &Common, console: Console) -> Result<Exit, Failure> {
    let workspace = Workspace::open(common)?;
    let sources = workspace.sources()?;
    let Some(built) = build(&workspace, &sources, console)? else {
        return Ok(Exit::Problems);
    };
    let folder = workspace.generated();
    let plan = Plan::new(&folder, &built.artifacts)?;
    let foreign = plan.foreign(&folder, &built.artifacts)?;
    if plan.changes.is_empty() && foreign.is_empty() {
        console.say(&Bilingual::new(
            "پرونده‌های ساخته‌شده برابر متن فرم‌هاست",
            "the generated files are what the sources give",
        ))?;
        return Ok(Exit::Fine);
    }
    let shown = difference::text(&plan, &foreign, &folder, &built.artifacts, console.lang());
    console.put(&shown)?;
    Ok(Exit::Problems)
}

struct Built {
    artifacts: Vec<Artifact>,
    is_clean: bool,
}

/// Returns every file to write, or says why there is none.
fn build(
    workspace: &Workspace,
    sources: &[Source],
    console: Console,
) -> Result<Option<Built>, Failure> {
    let targets = workspace.targets()?;
    let _progress = Progress::start(console, &compiling(sources.len()));
    let compiled = compile(sources);
    if !compiled.problems.is_empty() {
        warn(console, &compiled.problems, sources, &compiled.asts);
    }
    Ok(compiled.contract.map(|contract| Built {
        artifacts: manifest::with(artifacts_of(&contract, &targets)),
        is_clean: compiled.problems.is_empty(),
    }))
}

fn compiling(count: usize) -> Bilingual {
    Bilingual::new(format!("خواندن {count} پرونده"), format!("compiling {count} sources"))
}

fn unchanged(console: Console) -> Result<Exit, Failure> {
    console.say(&Bilingual::new("چیزی تغییر نکرد", "nothing changed"))?;
    Ok(Exit::Fine)
}
