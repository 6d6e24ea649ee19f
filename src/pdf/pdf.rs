use super::Notice;

/// A finished document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// The number of its pages.
    pub pages: usize,
    /// What could not be printed as it was given, in the order of the filing.
    pub notices: Vec<Notice>,
}
