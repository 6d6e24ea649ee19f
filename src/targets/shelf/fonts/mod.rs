//! The fonts of everything that is set for people: Vazirmatn, cut to the letters of Persian and
//! Latin, and two letters for boxes, as one stylesheet without any file beside it.
//!
//! Gives texts. `cut.sh` beside this file makes the stylesheet from the fonts.

/// The fonts as a stylesheet: families `Vazirmatn` (400, 700) and `Zabeteh Boxes` (☐ ☒).
pub(in crate::targets) const STYLESHEET: &str = include_str!("fonts.css");

/// The licence of the fonts, which goes wherever they go.
pub(in crate::targets) const LICENCE: &str = include_str!("OFL.txt");
