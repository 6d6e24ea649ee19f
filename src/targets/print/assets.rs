use crate::targets::Artifact;
use crate::targets::shelf::{fonts, header};

/// The stylesheet of the printed pages.
pub(super) const STYLESHEET: &str = include_str!("templates/print.css");

/// Returns what the pages of a folder share; the paths are those below the folder of the assets.
pub fn assets() -> [Artifact; 3] {
    let headed =
        |path: &str, text: &str| Artifact::new(path, format!("/* {} */\n{text}", header::LINE));
    [
        Artifact::new("OFL.txt", format!("{}\n\n{}", header::LINE, fonts::LICENCE)),
        headed("fonts.css", fonts::STYLESHEET),
        headed("print.css", STYLESHEET),
    ]
}
