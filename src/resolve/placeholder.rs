use crate::syntax::tree::{Name, Text};
use crate::text::{Lang, Span};

/// Returns a text in which every `{name}` is replaced by what `fill` gives for the name. The place
/// of a name is that of its braces, and its language that of the text.
pub(super) fn filled(text: &Text, lang: Lang, mut fill: impl FnMut(&Name) -> String) -> String {
    let mut out = String::new();
    let mut rest = text.text.as_str();
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}').map(|close| open + close) else {
            break;
        };
        out.push_str(&rest[..open]);
        let at = text.text.len() - rest.len() + open;
        out.push_str(&fill(&placeholder(text, lang, at, &rest[open + 1..close])));
        rest = &rest[close + 1..];
    }
    out + rest
}

/// Returns a placeholder as a name, with the place of its braces.
fn placeholder(text: &Text, lang: Lang, at: usize, name: &str) -> Name {
    let opening = match lang {
        Lang::Fa => '«'.len_utf8(),
        Lang::En => '"'.len_utf8(),
    };
    let start = text.span.start as usize + opening + at;
    let span = Span::new(text.span.source, start, start + name.len() + 2);
    Name { text: name.trim().to_owned(), lang, span }
}
