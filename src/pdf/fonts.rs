use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Vazirmatn 33.0.3, and ☐ ☑ ☒ cut from Noto Sans Symbols 2; both under the OFL (`fonts/`).
const FILES: [&[u8]; 3] = [
    include_bytes!("fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("fonts/Vazirmatn-Bold.ttf"),
    include_bytes!("fonts/boxes.ttf"),
];

/// The fonts of every page.
pub(super) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let read = |bytes: &&'static [u8]| Font::new(Bytes::new(*bytes), 0);
    FILES.iter().filter_map(read).collect()
});

/// What the typesetter looks fonts up in.
pub(super) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether a font of the page has a picture of a character.
pub(super) fn has_glyph(letter: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(letter as u32))
}
