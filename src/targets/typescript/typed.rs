//! One source for both surfaces: ECMAScript whose types stand in comments, as Flow writes them.
//!
//! `/*: T */` annotates what stands before it, `/*:: code */` is code that only types need.

/// Writes the plain module: the types go.
pub(super) fn plain(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*:") {
        let (_, after) = after.split_once("*/").unwrap_or((after, ""));
        let own_line = before.ends_with('\n') && after.starts_with('\n');
        out.push_str(if own_line { before } else { before.trim_end_matches(' ') });
        rest = if own_line { &after[1..] } else { after };
    }
    tidied(&(out + rest))
}

/// Writes TypeScript: the types come out of their comments.
pub(super) fn typed(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*:") {
        let (inside, after) = after.split_once("*/").unwrap_or((after, ""));
        match inside.strip_prefix(':') {
            Some(code) => {
                out.push_str(before);
                out.push_str(code.trim());
            }
            None => {
                out.push_str(before.trim_end_matches(' '));
                out.push_str(": ");
                out.push_str(inside.trim());
            }
        }
        rest = after;
    }
    tidied(&(out + rest)).replace(".mjs\"", ".ts\"")
}

/// Leaves one empty line where there were several.
fn tidied(text: &str) -> String {
    let mut out = text.to_owned();
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out
}
