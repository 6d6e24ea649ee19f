use std::collections::BTreeMap;

use crate::text::{Bilingual, persian_digits};

/// A value that could not be printed as it was given: a mark (�) stands for each character here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where it stands: a JSON pointer into the filing, or into the page where the form itself has it.
    pub place: String,
    /// The name of the field; none where the place is no field.
    pub name: Option<Bilingual>,
    /// The characters, and how often each stands there.
    pub letters: BTreeMap<char, usize>,
}

/// Why a character cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unfit {
    /// The font of the page has no picture of it.
    Glyphless,
    /// It would turn the direction of what stands around it.
    Turning,
}

/// How many characters a notice names; the rest it counts.
const NAMED: usize = 5;

impl Notice {
    /// Returns what to tell people: the place, what is so, and what to do.
    pub fn words(&self) -> Bilingual {
        let (fa, en) = self.named();
        Bilingual::new(
            format!(
                "{}: {fa} چاپ‌شدنی نیست و به جای آن نشانه � آمده است؛ {} و دوباره چاپ کنید",
                self.shown(|name| &name.fa, '«', '»'),
                self.remedy().fa
            ),
            format!(
                "{}: {en} cannot be printed, and the mark � stands for it; {}, then print again",
                self.shown(|name| &name.en, '(', ')'),
                self.remedy().en
            ),
        )
    }

    fn shown(&self, text: fn(&Bilingual) -> &String, open: char, close: char) -> String {
        match &self.name {
            Some(name) => format!("{} {open}{}{close}", self.place, text(name)),
            None => self.place.clone(),
        }
    }

    fn named(&self) -> (String, String) {
        let codes: Vec<String> =
            self.letters.keys().take(NAMED).map(|it| format!("U+{:04X}", u32::from(*it))).collect();
        let more = self.letters.len().saturating_sub(NAMED);
        let (fa, en) = (codes.join("، "), codes.join(", "));
        match more {
            0 => (format!("نویسه {fa}"), en),
            _ => (
                format!("نویسه {fa} و {} نویسه دیگر", persian_digits(&more.to_string())),
                format!("{en} and {more} more"),
            ),
        }
    }

    fn remedy(&self) -> Bilingual {
        let kinds = self.letters.keys().map(|letter| super::mask::unfit(*letter));
        match kinds.flatten().max() {
            Some(Unfit::Turning) => Bilingual::new(
                "این نویسه ناپیدا را که جهت نوشته را برمی‌گرداند پاک کنید",
                "delete this invisible character, which turns the direction of the text",
            ),
            Some(Unfit::Glyphless) | None => Bilingual::new(
                "آن را با حروف فارسی یا لاتین بنویسید",
                "write it in Persian or Latin letters",
            ),
        }
    }
}
