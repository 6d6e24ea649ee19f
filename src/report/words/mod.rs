//! The few words of a report that belong to no problem, in both languages.

mod en;
mod fa;

use crate::problems::Severity;
use crate::text::Lang;

use super::Summary;

pub(super) fn severity(severity: Severity, lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => fa::severity(severity),
        Lang::En => en::severity(severity),
    }
}

pub(super) fn fix(lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => fa::FIX,
        Lang::En => en::FIX,
    }
}

pub(super) fn help(lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => fa::HELP,
        Lang::En => en::HELP,
    }
}

pub(super) fn nothing(lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => fa::NOTHING,
        Lang::En => en::NOTHING,
    }
}

pub(super) fn summary(summary: Summary, lang: Lang) -> String {
    match lang {
        Lang::Fa => fa::summary(summary),
        Lang::En => en::summary(summary),
    }
}
