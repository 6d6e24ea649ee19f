//! Marks of direction where a line would be shown in another order than it means (UAX #9).

use unicode_bidi::{BidiInfo, Level};

/// The mark that counts as a letter of a script written from right to left.
const RLM: char = '\u{200F}';

/// Puts marks between the words of a Persian line, so that they are shown one after the other from
/// right to left.
pub(super) fn marked(line: &str) -> String {
    let words = line.trim_start_matches(' ');
    let margin = &line[..line.len() - words.len()];
    let info = BidiInfo::new(words, None);
    let is_rtl = info.paragraphs.first().is_some_and(|paragraph| paragraph.level == Level::rtl());
    let has_gap = gaps(words).next().is_some();
    if !is_rtl && has_gap {
        return format!(
            "{margin}{RLM}{}",
            with_marks(words, &BidiInfo::new(words, Some(Level::rtl())))
        );
    }
    format!("{margin}{}", with_marks(words, &info))
}

/// Puts a mark into each gap that is shown as a part of words from left to right.
fn with_marks(words: &str, info: &BidiInfo<'_>) -> String {
    let mut out = String::with_capacity(words.len());
    let mut from = 0;
    for gap in gaps(words) {
        out += &words[from..gap];
        if info.levels[gap].is_ltr() {
            out.push(RLM);
        }
        from = gap;
    }
    out + &words[from..]
}

/// Returns the places of the first blank between two words, outside of texts.
fn gaps(words: &str) -> impl Iterator<Item = usize> {
    let mut close = None;
    let mut before = '\0';
    words.char_indices().filter_map(move |(at, letter)| {
        let is_gap = close.is_none() && letter == ' ' && before != ' ';
        before = letter;
        match (close, letter) {
            (Some(mark), _) if mark == letter => close = None,
            (None, '«') => close = Some('»'),
            (None, '"') => close = Some('"'),
            _ => {}
        }
        is_gap.then_some(at)
    })
}
