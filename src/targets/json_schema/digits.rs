use std::collections::BTreeMap;

/// Writes the shortest simple pattern for one of the given words, which are all of one length and
/// sorted: `1300`, `1301` becomes `130[01]`.
pub(super) fn one_of(words: &[String]) -> String {
    let mut by_rest: Vec<(String, Vec<char>)> = Vec::new();
    for (first, rests) in by_first(words) {
        let rest = if rests[0].is_empty() { String::new() } else { one_of(&rests) };
        match by_rest.iter_mut().find(|(known, _)| *known == rest) {
            Some((_, firsts)) => firsts.push(first),
            None => by_rest.push((rest, vec![first])),
        }
    }
    let branches: Vec<String> = by_rest.iter().map(|(rest, firsts)| class(firsts) + rest).collect();
    group(&branches)
}

/// Writes a choice between patterns.
pub(super) fn group(branches: &[String]) -> String {
    match branches {
        [only] => only.clone(),
        _ => format!("({})", branches.join("|")),
    }
}

fn by_first(words: &[String]) -> BTreeMap<char, Vec<String>> {
    let mut by_first: BTreeMap<char, Vec<String>> = BTreeMap::new();
    for word in words {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            by_first.entry(first).or_default().push(letters.collect());
        }
    }
    by_first
}

fn class(letters: &[char]) -> String {
    let (first, last) = (letters[0], letters[letters.len() - 1]);
    let run = last as usize - first as usize + 1 == letters.len();
    match letters.len() {
        1 => first.to_string(),
        2 => format!("[{first}{last}]"),
        _ if run => format!("[{first}-{last}]"),
        _ => format!("[{}]", letters.iter().collect::<String>()),
    }
}
