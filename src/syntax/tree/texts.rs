use crate::text::Span;

/// A text that people read, without its delimiters.
#[derive(Clone, Debug, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Where it stands, delimiters included.
    pub span: Span,
}

/// Two are equal when they say the same; the places do not count.
impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// A text in both languages; either may be missing in a source that is not finished.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The Persian text, from between guillemets.
    pub fa: Option<Text>,
    /// The English text, from between quotation marks.
    pub en: Option<Text>,
}
