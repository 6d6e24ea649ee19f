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
pub(super) struct Scan<'a> {
    pub(super) source: &'a Source,
    pub(super) text: &'a str,
    /// The next byte to read.
    pub(super) at: usize,
    pub(super) out: Prepared,
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

    pub(super) fn report(&mut self, problem: SyntaxProblem, at: usize, letter: char) {
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

    pub(super) fn line_end(&self) -> usize {
        let rest = &self.text[self.at..];
        rest.find('\n').map_or(self.text.len(), |end| self.at + end)
    }
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
pub(super) fn is_forbidden(letter: char) -> bool {
    let control = letter.is_control() && !letter.is_whitespace();
    let invisible =
        matches!(letter, '\u{200B}' | '\u{061C}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}');
    control || invisible || is_direction_control(letter)
}

pub(super) fn forbidden_problem(letter: char) -> SyntaxProblem {
    if is_direction_control(letter) {
        SyntaxProblem::DirectionControl { letter }
    } else {
        SyntaxProblem::ControlCharacter { letter }
    }
}
