use crate::problems::SyntaxProblem;
use crate::text::{Source, Span, fold_letter, is_direction_control, is_persian_letter};

use super::comment::Comment;
use super::mend::mend;
use super::opening::begins_statement;
use super::prepared::{MARK, Prepared, TOO_DEEP};

/// The deepest nesting of brackets, and of words before an operand, that is read.
pub(super) const DEEPEST: usize = 64;

/// Makes a source ready for the grammar, and reports what no text may hold.
pub(super) fn prepare(source: &Source) -> Prepared {
    let mut scan = Scan {
        source,
        text: &source.text,
        at: 0,
        out: Prepared::new(source),
        line_word: None,
        depth: 0,
    };
    while let Some(letter) = scan.text[scan.at..].chars().next() {
        scan.take(letter);
    }
    scan.out
}

/// One walk over a source.
struct Scan<'a> {
    source: &'a Source,
    text: &'a str,
    /// The next byte to read.
    at: usize,
    out: Prepared,
    /// The first word on the line.
    line_word: Option<usize>,
    /// How many brackets are open.
    depth: usize,
}

impl Scan<'_> {
    fn take(&mut self, letter: char) {
        match letter {
            '\n' => self.end_line(),
            '#' => self.comment(),
            '\u{FEFF}' if self.at == 0 => self.skip(letter),
            '\u{200E}' | '\u{200F}' => self.gap(letter),
            _ if letter.is_whitespace() => self.gap(letter),
            _ if is_forbidden(letter) => self.forbidden(letter),
            '\u{200C}' | '\u{200D}' if self.is_inside_id() => self.forbidden(letter),
            '\u{200C}' | '\u{200D}' => self.skip(letter),
            _ => self.word(letter),
        }
    }

    fn end_line(&mut self) {
        self.out.push_gap('\n', self.at);
        self.line_word = None;
        self.at += 1;
    }

    fn gap(&mut self, letter: char) {
        self.out.push_gap(' ', self.at);
        self.skip(letter);
    }

    fn skip(&mut self, letter: char) {
        self.at += letter.len_utf8();
    }

    fn comment(&mut self) {
        let end = self.line_end();
        let text = self.text[self.at..end].trim_end();
        for (offset, letter) in text.char_indices() {
            if is_direction_control(letter) {
                let problem = SyntaxProblem::DirectionControlInComment { letter };
                self.report(problem, self.at + offset, letter);
            } else if is_forbidden(letter) {
                self.report(forbidden_problem(letter), self.at + offset, letter);
            }
        }
        self.out.comments.push(Comment {
            start: self.at,
            end: self.at + text.len(),
            beside: self.line_word,
        });
        self.at = end;
    }

    fn forbidden(&mut self, letter: char) {
        self.report(forbidden_problem(letter), self.at, letter);
        self.skip(letter);
    }

    /// Whether the letters before and after this one are those of an id.
    fn is_inside_id(&self) -> bool {
        let before = self.text[..self.at].chars().next_back();
        let after = self.text[self.at..].chars().nth(1);
        before.is_some_and(|letter| letter.is_ascii_alphanumeric())
            && after.is_some_and(|letter| letter.is_ascii_alphanumeric())
    }

    fn report(&mut self, problem: SyntaxProblem, at: usize, letter: char) {
        let span = Span::new(self.source.id, at, at + letter.len_utf8());
        mend(self.out.problems.push(problem, span), span, "");
    }

    fn word(&mut self, letter: char) {
        if self.line_word.is_none() {
            self.begin_line(letter);
        }
        match letter {
            '«' => self.quoted('«', '»'),
            '"' => self.quoted('"', '"'),
            '(' => self.open_bracket(),
            ')' => self.close_bracket(),
            '٬' => self.put('_', letter),
            '٫' => self.put('.', letter),
            _ if is_persian_letter(letter) => self.persian_word(),
            _ => self.put(fold_letter(letter).unwrap_or(letter), letter),
        }
    }

    fn begin_line(&mut self, letter: char) {
        self.line_word = Some(self.at);
        let rest = &self.text[self.at..];
        let goes_on = rest.starts_with("و ") || rest.starts_with("یا ");
        if is_persian_letter(letter) && !goes_on {
            self.depth = 0;
        }
        let listed = self.out.text.trim_end().ends_with([',', '،']);
        if letter == '|' || letter.is_ascii_lowercase() && !listed && begins_statement(rest) {
            self.depth = 0;
            self.out.push(MARK, self.at, self.at);
        }
    }

    /// Writes one character for another.
    fn put(&mut self, written: char, letter: char) {
        let end = self.at + letter.len_utf8();
        self.out.push(written, self.at, end);
        self.at = end;
    }

    /// Writes a word of Persian letters without half-spaces, marks and hamza.
    fn persian_word(&mut self) {
        while let Some(letter) = self.text[self.at..].chars().next() {
            let in_word = is_persian_letter(letter)
                || matches!(letter, '\u{0640}' | '\u{064B}'..='\u{0655}' | '\u{0670}' | '\u{200C}');
            if !in_word {
                return;
            }
            let madda = letter == 'ا' && self.text[self.at + 2..].starts_with('\u{0653}');
            match fold_letter(letter) {
                Some(_) if madda => self.put('آ', letter),
                Some(folded) => self.put(folded, letter),
                None => self.skip(letter),
            }
        }
    }

    /// Takes a text in its delimiters; its contents stay in the source.
    fn quoted(&mut self, open: char, close: char) {
        let start = self.at;
        let inside = start + open.len_utf8();
        let line = &self.text[inside..self.line_end()];
        let line = line.trim_end();
        let length = closing(line, open, close);
        let end = inside + length.unwrap_or(line.len());
        let after = if length.is_some() { end + close.len_utf8() } else { end };
        self.out.push(open, start, inside);
        self.out.push(close, end.min(after - 1), after);
        self.look_into(inside, end);
        let whole = Span::new(self.source.id, start, after);
        if length.is_none() {
            let opening = Span::new(self.source.id, start, inside);
            self.out.problems.push(SyntaxProblem::UnclosedText, opening);
        } else if self.text[inside..end].trim().is_empty() {
            self.out.problems.push(SyntaxProblem::EmptyText, whole);
        }
        self.at = after;
    }

    /// Reports what stands in a text and may not.
    fn look_into(&mut self, start: usize, end: usize) {
        let mut inner = None;
        for (offset, letter) in self.text[start..end].char_indices() {
            let at = start + offset;
            match letter {
                _ if is_forbidden(letter) => self.report(forbidden_problem(letter), at, letter),
                '«' => inner = Some(at),
                '»' => self.nested(inner.take(), at),
                _ => {}
            }
        }
    }

    /// Reports guillemets within guillemets.
    fn nested(&mut self, open: Option<usize>, close: usize) {
        let Some(open) = open else { return };
        let span = Span::new(self.source.id, open, close + '»'.len_utf8());
        let inside = &self.text[open + '«'.len_utf8()..close];
        let mended = format!("‹{inside}›");
        let problem = self.out.problems.push(SyntaxProblem::NestedGuillemets, span);
        mend(problem, span, mended);
    }

    fn open_bracket(&mut self) {
        if self.depth < DEEPEST {
            self.depth += 1;
            return self.put('(', '(');
        }
        let span = Span::new(self.source.id, self.at, self.at + 1);
        self.out.problems.push(SyntaxProblem::TooDeep, span);
        let end = self.at + bracket_end(&self.text[self.at..self.line_end()]);
        self.out.push(TOO_DEEP, self.at, end);
        self.at = end;
    }

    fn close_bracket(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.put(')', ')');
    }

    fn line_end(&self) -> usize {
        let rest = &self.text[self.at..];
        rest.find('\n').map_or(self.text.len(), |end| self.at + end)
    }
}

/// Returns the bytes before the delimiter that closes a text; none where the line ends first.
fn closing(line: &str, open: char, close: char) -> Option<usize> {
    if open == close {
        return line.find(close);
    }
    let mut depth = 0_usize;
    for (at, letter) in line.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close && depth == 0 {
            return Some(at);
        } else if letter == close {
            depth -= 1;
        }
    }
    None
}

/// Returns the bytes up to the bracket that closes the first one; all of them where none does.
fn bracket_end(line: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    line.len()
}

/// Whether a character may stand nowhere but in a comment.
fn is_forbidden(letter: char) -> bool {
    let control = letter.is_control() && !letter.is_whitespace();
    let invisible =
        matches!(letter, '\u{200B}' | '\u{061C}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}');
    control || invisible || is_direction_control(letter)
}

fn forbidden_problem(letter: char) -> SyntaxProblem {
    if is_direction_control(letter) {
        SyntaxProblem::DirectionControl { letter }
    } else {
        SyntaxProblem::ControlCharacter { letter }
    }
}
