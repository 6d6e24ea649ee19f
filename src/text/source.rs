use super::Span;

/// The number of a source among those that are compiled together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// One text to compile, with the path by which people know it.
#[derive(Clone, Debug)]
pub struct Source {
    /// The number under which spans name this source.
    pub id: SourceId,
    /// The path shown in problems, with `/` between its parts.
    pub path: String,
    /// The text.
    pub text: String,
    lines: Vec<u32>,
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character within the line, from 1.
    pub column: usize,
}

impl Source {
    /// Takes a text and finds its lines.
    pub fn new(id: SourceId, path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(starts.map(|(at, _)| at as u32 + 1)).collect();
        Self { id, path: path.into(), text, lines }
    }

    /// Returns the text that a span marks.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Returns the line and column of a byte.
    pub fn place(&self, byte: u32) -> Place {
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines[line - 1] as usize;
        let before = self.text.get(start..byte as usize).unwrap_or_default();
        Place { line, column: before.chars().count() + 1 }
    }

    /// Returns the text of a line, counted from 1, without its end.
    pub fn line(&self, line: usize) -> &str {
        let start = self.lines.get(line - 1).map_or(self.text.len(), |start| *start as usize);
        let end = self.lines.get(line).map_or(self.text.len(), |end| *end as usize);
        self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }
}
