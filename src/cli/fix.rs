use crate::compile::{Compiled, compile};
use crate::problems::{Fix, Problem};
use crate::text::{Source, SourceId};

use super::selection::Selection;

/// The most times that fixes are applied to what fixes gave.
const ROUNDS: usize = 10;

/// Applies the ready fixes of the sources that were asked for, until there is none left.
///
/// Works on the texts in memory; returns the sources that changed and how many fixes it took.
pub(super) fn mend(selection: &mut Selection, compiled: &mut Compiled) -> (Vec<SourceId>, usize) {
    let mut changed = Vec::new();
    let mut count = 0;
    for _ in 0..ROUNDS {
        let mended = mended(selection, &compiled.problems);
        if mended.is_empty() {
            break;
        }
        for (source, fixes) in mended {
            count += fixes;
            changed.push(source.id);
            let at = source.id.0 as usize;
            selection.sources[at] = source;
        }
        *compiled = compile(&selection.sources);
    }
    changed.sort_unstable();
    changed.dedup();
    (changed, count)
}

fn mended(selection: &Selection, problems: &[Problem]) -> Vec<(Source, usize)> {
    let with_fixes = |source: &Source| {
        let fixes = apart(fixes_of(source, problems));
        let text = replaced(&source.text, &fixes)?;
        let mended = Source::new(source.id, source.path.clone(), text);
        Some((mended, fixes.len()))
    };
    selection.asked().filter_map(|(source, _)| with_fixes(source)).collect()
}

fn fixes_of<'a>(source: &Source, problems: &'a [Problem]) -> Vec<&'a Fix> {
    problems
        .iter()
        .filter_map(|problem| problem.fix.as_ref())
        .filter(|fix| fix.span.source == source.id)
        .collect()
}

/// Leaves out every fix that meets or touches an earlier one: the next round sees what is left.
fn apart(mut fixes: Vec<&Fix>) -> Vec<&Fix> {
    fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
    let mut free = None;
    fixes.retain(|fix| {
        let fits = free.is_none_or(|free| fix.span.start > free);
        if fits {
            free = Some(fix.span.end);
        }
        fits
    });
    fixes
}

/// Returns the text with its fixes, unless it stays the same.
fn replaced(text: &str, fixes: &[&Fix]) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for fix in fixes {
        let range = fix.span.range();
        out += text.get(from..range.start)?;
        out += &fix.replacement;
        from = range.end;
    }
    out += text.get(from..)?;
    (out != text).then_some(out)
}
