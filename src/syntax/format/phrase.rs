/// The words of a statement, with the places where its line may break.
#[derive(Debug, Default)]
pub(super) struct Phrase {
    pieces: Vec<Piece>,
}

/// Words that stay on one line, and the break before them.
#[derive(Debug)]
struct Piece {
    words: String,
    before: Break,
}

/// Where a line may break: the first kind breaks first, and everywhere at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// Between the parts of a statement: its two texts, its names and its type.
    Part,
    /// Before `and` and `or`.
    Connective,
    /// After a comma: lines are filled.
    Comma,
}

impl Phrase {
    /// Adds words after a blank.
    pub(super) fn word(&mut self, word: &str) {
        let Some(last) = self.pieces.last_mut() else {
            return self.start(word, Break::Part);
        };
        let glued = last.words.is_empty() || last.words.ends_with('(');
        if !glued && !word.is_empty() {
            last.words.push(' ');
        }
        last.words.push_str(word);
    }

    /// Adds a sign without a blank before it.
    pub(super) fn glue(&mut self, sign: &str) {
        match self.pieces.last_mut() {
            Some(last) => last.words.push_str(sign),
            None => self.start(sign, Break::Part),
        }
    }

    /// Adds a place where the line may break, unless nothing stands before it.
    pub(super) fn may_break(&mut self, how: Break) {
        if self.pieces.last().is_some_and(|last| !last.words.is_empty()) {
            self.start("", how);
        }
    }

    fn start(&mut self, words: &str, before: Break) {
        self.pieces.push(Piece { words: words.to_owned(), before });
    }

    /// Returns the words on one line.
    pub(super) fn on_one_line(&self) -> String {
        joined(&self.pieces)
    }

    /// Returns the words on as many lines as they need; those after the first are indented.
    pub(super) fn lines(&self, room: usize, indent: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let last = self.pieces.iter().rposition(|piece| !piece.words.is_empty());
        let pieces = &self.pieces[..last.map_or(0, |last| last + 1)];
        fill(pieces, room, indent, &mut lines);
        lines
    }
}

/// Breaks pieces that do not fit at the strongest of their breaks.
fn fill(pieces: &[Piece], room: usize, indent: usize, lines: &mut Vec<String>) {
    let here = if lines.is_empty() { room } else { room - indent };
    let strongest = pieces.iter().skip(1).map(|piece| piece.before).min();
    let whole = joined(pieces);
    let Some(strongest) = strongest.filter(|_| width(&whole) > here) else {
        return lines.push(whole);
    };
    if strongest == Break::Comma {
        return fill_lines(pieces, room, indent, lines);
    }
    let mut start = 0;
    for end in 1..=pieces.len() {
        if end == pieces.len() || pieces[end].before == strongest {
            fill(&pieces[start..end], room, indent, lines);
            start = end;
        }
    }
}

fn fill_lines(pieces: &[Piece], room: usize, indent: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    for piece in pieces {
        let here = if lines.is_empty() { room } else { room - indent };
        if !line.is_empty() && width(&line) + 1 + width(&piece.words) > here {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&piece.words);
    }
    lines.push(line);
}

fn joined(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(|piece| piece.words.as_str());
    let words: Vec<&str> = words.filter(|words| !words.is_empty()).collect();
    words.join(" ")
}

/// Counts the characters that take room.
pub(super) fn width(text: &str) -> usize {
    text.chars().filter(|letter| takes_room(*letter)).count()
}

fn takes_room(letter: char) -> bool {
    !crate::text::is_zero_width(letter)
        && !matches!(letter, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}
