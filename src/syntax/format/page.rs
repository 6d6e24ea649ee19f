use crate::syntax::belongs::Layout;
use crate::syntax::order::{is_container, layout};
use crate::syntax::tree::{Ast, Node, Tag, Trivia};
use crate::syntax::vocabulary::end;
use crate::text::Lang;

use super::bidi::marked;
use super::names::Names;
use super::phrase::{Phrase, width};
use super::rows;
use super::wording::Wording;

/// The longest line, in characters that take room.
const WIDTH: usize = 100;

/// The blanks of one level.
const STEP: usize = 2;

/// A text that is written line by line.
pub(super) struct Page<'a> {
    lang: Lang,
    names: &'a dyn Names,
    out: String,
    /// The line that is being written.
    line: String,
    /// The comments at the end of that line.
    beside: Vec<String>,
    /// Whether nothing can go on on that line.
    full: bool,
}

impl<'a> Page<'a> {
    /// Begins an empty page.
    pub(super) fn new(lang: Lang, names: &'a dyn Names) -> Self {
        Self {
            lang,
            names,
            out: String::new(),
            line: String::new(),
            beside: Vec::new(),
            full: true,
        }
    }

    /// Returns what was written.
    pub(super) fn finish(mut self) -> String {
        self.end_line();
        self.out
    }

    /// Writes a whole source.
    pub(super) fn source(&mut self, ast: &Ast) {
        for node in &ast.declarations {
            self.node(node, Layout::Body, 0);
        }
        self.end_line();
        self.above(&ast.tail, 0);
    }

    fn node(&mut self, node: &Node, layout: Layout, indent: usize) {
        let mut wording = Wording::new(self.lang, self.names);
        wording.statement(&node.kind);
        let phrase = wording.into_phrase();
        if layout != Layout::Inline || !self.goes_on(node, &phrase) {
            self.end_line();
            self.above(&node.trivia, indent);
            self.begin_line(&phrase, indent);
            self.beside.clone_from(&node.trivia.beside);
        }
        self.children(node, indent + STEP);
        self.end(node, indent);
    }

    /// Writes a clause on the line that is open, if it fits there.
    fn goes_on(&mut self, node: &Node, phrase: &Phrase) -> bool {
        let words = phrase.on_one_line();
        let has_comments = !node.trivia.above.is_empty() || !node.trivia.beside.is_empty();
        let fits = width(&self.line) + 1 + width(&words) <= WIDTH;
        if self.full || has_comments || !fits {
            return false;
        }
        self.line.push(' ');
        self.line += &words;
        true
    }

    /// Begins a line with the words of a statement, and goes on below where they do not fit.
    fn begin_line(&mut self, phrase: &Phrase, indent: usize) {
        let lines = phrase.lines(WIDTH - indent, STEP);
        for (index, words) in lines.iter().enumerate() {
            if index > 0 {
                self.end_line();
            }
            let blanks = indent + if index > 0 { STEP } else { 0 };
            self.line = " ".repeat(blanks) + words;
        }
        self.full = false;
    }

    fn children(&mut self, node: &Node, indent: usize) {
        let is_row = |child: &&Node| child.tag() == Tag::TableRow;
        let rows: Vec<&Node> = node.children.iter().filter(is_row).collect();
        let cells: Vec<Vec<String>> = rows.iter().map(|row| self.cells(row)).collect();
        let widths = rows::widths(&cells);
        let mut cells = cells.iter();
        for child in &node.children {
            let row = if is_row(&child) { cells.next() } else { None };
            match row {
                Some(cells) => self.row(child, &rows::row(cells, &widths), indent),
                None => self.node(child, layout(node.tag(), child.tag()), indent),
            }
        }
    }

    fn cells(&self, row: &Node) -> Vec<String> {
        let words = |cell| {
            let mut wording = Wording::new(self.lang, self.names);
            wording.cell(cell);
            wording.into_phrase().on_one_line()
        };
        rows::cells(row).iter().map(words).collect()
    }

    fn row(&mut self, node: &Node, words: &str, indent: usize) {
        self.end_line();
        self.above(&node.trivia, indent);
        self.line = " ".repeat(indent) + words;
        self.full = true;
        self.beside.clone_from(&node.trivia.beside);
    }

    /// Writes the end of a container.
    fn end(&mut self, node: &Node, indent: usize) {
        let Some(keyword) = end(&node.kind).filter(|_| is_container(node.tag())) else {
            return;
        };
        self.end_line();
        self.above(&node.end, indent + STEP);
        self.line = " ".repeat(indent) + keyword.spelling(self.lang);
        self.full = true;
        self.beside.clone_from(&node.end.beside);
        self.end_line();
    }

    /// Writes the blank line and the comments above a statement.
    fn above(&mut self, trivia: &Trivia, indent: usize) {
        if trivia.blank {
            self.out.push('\n');
        }
        for comment in &trivia.above {
            if !comment.is_empty() {
                self.out += &" ".repeat(indent);
                self.out += comment;
            }
            self.out.push('\n');
        }
    }

    fn end_line(&mut self) {
        if self.line.is_empty() {
            return;
        }
        match self.lang {
            Lang::Fa => self.out += &marked(&self.line),
            Lang::En => self.out += &self.line,
        }
        for comment in self.beside.drain(..) {
            self.out.push(' ');
            self.out += &comment;
        }
        self.out.push('\n');
        self.line.clear();
        self.full = true;
    }
}
