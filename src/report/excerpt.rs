use super::direction::is_left_to_right;
use super::located::Region;

/// The most characters of a line that are shown.
const WIDTH: usize = 160;
/// Characters shown before the mark in a line that is longer.
const BEFORE: usize = 60;

/// The line of a problem as it can be shown safely: nothing in it moves the cursor or the reading
/// direction.
pub(super) struct Excerpt {
    /// The line, cut where it is too long.
    pub(super) line: String,
    /// The marked text, as far as it stands on this line.
    pub(super) marked: String,
    /// How wide what stands before the mark is, where carets can stand below it.
    pub(super) caret: Option<usize>,
}

impl Excerpt {
    pub(super) fn new(region: &Region) -> Self {
        let line = region.source.line(region.start.line);
        let letters: Vec<char> = line.chars().collect();
        let from = (region.start.column - 1).min(letters.len());
        let to = end_on_line(region, letters.len()).max(from);
        let (first, last) = window(from, letters.len());
        let shown = |part: &[char]| part.iter().map(|letter| safe(*letter)).collect::<String>();
        let before = ellipsis(first > 0) + &shown(&letters[first..from]);
        let whole = before.clone() + &shown(&letters[from..last]) + &ellipsis(last < letters.len());
        Self {
            caret: is_left_to_right(&whole).then(|| before.chars().count()),
            marked: shown(&letters[from..to.min(last)]),
            line: whole,
        }
    }
}

fn end_on_line(region: &Region, length: usize) -> usize {
    if region.end.line == region.start.line { (region.end.column - 1).min(length) } else { length }
}

fn window(from: usize, length: usize) -> (usize, usize) {
    if length <= WIDTH {
        return (0, length);
    }
    let first = from.saturating_sub(BEFORE);
    (first, (first + WIDTH).min(length))
}

fn ellipsis(cut: bool) -> String {
    if cut { "…".to_owned() } else { String::new() }
}

/// Writes a character so that it can do nothing but be seen.
pub(super) fn safe(letter: char) -> String {
    match letter {
        '\t' => " ".to_owned(),
        _ if is_hidden(letter) => format!("<U+{:04X}>", letter as u32),
        _ => letter.to_string(),
    }
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}
