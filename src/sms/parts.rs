use serde::Serialize;

/// How long a text becomes on the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// The alphabet that it needs.
    pub encoding: Encoding,
    /// Its length in the units of the alphabet.
    pub units: usize,
    /// The messages that it is split into, 1 at least.
    pub parts: usize,
}

/// The alphabets of text messages (3GPP TS 23.038).
///
/// The national tables are left out: there is none for Persian, and phones leave them off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// The default alphabet of seven bits: 160 characters, 153 in each part of a longer text.
    Gsm7,
    /// Two bytes a character: 70 characters, 67 in each part of a longer text.
    Ucs2,
}

impl Encoding {
    /// Returns the name, as the tables write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gsm7 => "gsm7",
            Self::Ucs2 => "ucs2",
        }
    }
}

/// The default alphabet beside ASCII letters and digits.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";

/// What the default alphabet writes as two characters.
const EXTENDED: &str = "^{}\\[~]|€\u{000C}";

/// Counts the parts of a text.
pub fn parts(text: &str) -> Parts {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    match septets {
        Some(widths) => split(Encoding::Gsm7, &widths),
        None => {
            let widths: Vec<usize> = text.chars().map(char::len_utf16).collect();
            split(Encoding::Ucs2, &widths)
        }
    }
}

fn septets(letter: char) -> Option<usize> {
    match letter {
        _ if letter.is_ascii_alphanumeric() || BASIC.contains(letter) => Some(1),
        _ if EXTENDED.contains(letter) => Some(2),
        _ => None,
    }
}

fn split(encoding: Encoding, widths: &[usize]) -> Parts {
    let units = widths.iter().sum();
    let (alone, joined) = match encoding {
        Encoding::Gsm7 => (160, 153),
        Encoding::Ucs2 => (70, 67),
    };
    let parts = if units <= alone { 1 } else { filled(widths, joined) };
    Parts { encoding, units, parts }
}

/// A character is never torn apart, so that a part may stay one unit short.
fn filled(widths: &[usize], most: usize) -> usize {
    let (mut parts, mut used) = (1, 0);
    for width in widths {
        if used + width > most {
            parts += 1;
            used = 0;
        }
        used += width;
    }
    parts
}
