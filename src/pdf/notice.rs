use std::collections::BTreeMap;

use crate::text::{Bilingual, persian_digits};

/// Characters of one place that cannot be printed as they were given. The attached filing has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where they stand: a JSON pointer into the filing, or into the sheet where the form has them.
    pub place: String,
    /// The name of the field; none where the place is no field.
    pub name: Option<Bilingual>,
    /// Why they cannot be printed.
    pub unfit: Unfit,
    /// The characters, and how often each stands there.
    pub letters: BTreeMap<char, usize>,
}

/// Why a character cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unfit {
    /// The font of the page has no picture of it: a mark stands for it.
    Glyphless,
    /// Nobody sees it, and it may turn the direction of what stands around it.
    Invisible,
}

/// How many characters a notice names; the rest it counts.
const NAMED: usize = 5;

impl Notice {
    /// Returns what to tell people: the place, what is so, and what to do.
    pub fn words(&self) -> Bilingual {
        let Bilingual { fa, en } = self.shown();
        let codes = self.codes();
        match self.unfit {
            Unfit::Glyphless => Bilingual::new(
                format!(
                    "{fa}: قلم چاپ، نویسه {} را ندارد و به جای آن � چاپ شد؛ آن را با حروف فارسی یا لاتین بنویسید",
                    codes.fa
                ),
                format!(
                    "{en}: the font has no glyph for {}, and � stands for it; write it in Persian or Latin letters",
                    codes.en
                ),
            ),
            Unfit::Invisible => Bilingual::new(
                format!(
                    "{fa}: نویسه ناپیدای {} جهت یا شکل نوشته را به هم می‌زند و چاپ نشد؛ آن را پاک کنید",
                    codes.fa
                ),
                format!(
                    "{en}: the invisible {} disturbs the text around it and is not printed; delete it",
                    codes.en
                ),
            ),
        }
    }

    fn shown(&self) -> Bilingual {
        let place = &self.place;
        match &self.name {
            Some(name) => {
                Bilingual::new(format!("{place} «{}»", name.fa), format!("{place} ({})", name.en))
            }
            None => Bilingual::new(place, place),
        }
    }

    fn codes(&self) -> Bilingual {
        let named = self.letters.keys().take(NAMED);
        let codes: Vec<String> = named.map(|it| format!("U+{:04X}", u32::from(*it))).collect();
        let (fa, en) = (codes.join("، "), codes.join(", "));
        match self.letters.len().saturating_sub(NAMED) {
            0 => Bilingual::new(fa, en),
            more => Bilingual::new(
                format!("{fa} و {} نویسه دیگر", persian_digits(&more.to_string())),
                format!("{en} and {more} more"),
            ),
        }
    }
}
