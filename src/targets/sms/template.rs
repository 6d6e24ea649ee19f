/// Fills the placeholders of a reply; fails with the name of the first that has no text.
pub(super) fn fill<F>(
    template: &str,
    mut text_of: impl FnMut(&str) -> Result<String, F>,
) -> Result<String, F> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, name, after)) = next(rest) {
        filled.push_str(before);
        filled.push_str(&text_of(name)?);
        rest = after;
    }
    Ok(filled + rest)
}

fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}
