use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use super::fonts::{BOOK, FONTS};

/// All that the typesetter can reach: the template, some files in memory, the embedded fonts. It has
/// no disk, no network and no clock; what asks for them is refused.
pub(super) struct World {
    files: Vec<(FileId, Bytes)>,
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The template, whose first file is the main one.
static TEMPLATE: LazyLock<[Source; 5]> = LazyLock::new(|| {
    [
        ("/sheet.typ", include_str!("template/sheet.typ")),
        ("/base.typ", include_str!("template/base.typ")),
        ("/closing.typ", include_str!("template/closing.typ")),
        ("/tables.typ", include_str!("template/tables.typ")),
        ("/widgets.typ", include_str!("template/widgets.typ")),
    ]
    .map(|(path, text)| Source::new(id(path), text.to_owned()))
});

impl World {
    /// Takes files by their absolute paths.
    pub(super) fn new(files: impl IntoIterator<Item = (&'static str, Bytes)>) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (id(path), bytes)).collect() }
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = TEMPLATE.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(own, _)| *own == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn id(path: &'static str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths of this room are absolute");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
