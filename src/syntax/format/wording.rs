use crate::syntax::Keyword;
use crate::syntax::tree::{Cell, Limit, LimitKind, Name, Number, Path, Text, Texts, Unit};
use crate::text::{Date, Lang, decimal, grouped, persian_digits};

use super::names::Names;
use super::phrase::{Break, Phrase};

/// The words of one statement as they are put together.
pub(super) struct Wording<'a> {
    pub(super) lang: Lang,
    pub(super) names: &'a dyn Names,
    pub(super) out: Phrase,
    /// How many brackets are open: inside them the line does not break.
    pub(super) depth: usize,
}

impl<'a> Wording<'a> {
    /// Begins with no words.
    pub(super) fn new(lang: Lang, names: &'a dyn Names) -> Self {
        Self { lang, names, out: Phrase::default(), depth: 0 }
    }

    /// Returns what was written.
    pub(super) fn into_phrase(self) -> Phrase {
        self.out
    }

    /// Writes a keyword.
    pub(super) fn keyword(&mut self, keyword: Keyword) {
        self.out.word(keyword.spelling(self.lang));
    }

    /// Writes a name in the spelling of the surface.
    pub(super) fn name(&mut self, name: &Name) {
        let (text, lang) = self.spelled(name);
        self.out.word(&delimited(&text, lang));
    }

    /// Writes a name, if there is one.
    pub(super) fn maybe_name(&mut self, name: Option<&Name>) {
        if let Some(name) = name {
            self.name(name);
        }
    }

    /// Writes an id that is the same in both surfaces.
    pub(super) fn id(&mut self, name: Option<&Name>) {
        if let Some(name) = name {
            self.out.word(&delimited(&name.text, name.lang));
        }
    }

    /// Returns the spelling of a name, and the surface whose spelling it is.
    fn spelled(&self, name: &Name) -> (String, Lang) {
        if name.lang == self.lang {
            return (name.text.clone(), name.lang);
        }
        match self.names.spelling(name, self.lang) {
            Some(spelling) => (spelling, self.lang),
            None => (name.text.clone(), name.lang),
        }
    }

    /// Writes names with commas between them.
    pub(super) fn list(&mut self, names: &[Name]) {
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                self.comma();
            }
            self.name(name);
        }
    }

    /// Writes a comma, after which the line may break.
    pub(super) fn comma(&mut self) {
        self.out.glue(match self.lang {
            Lang::Fa => "،",
            Lang::En => ",",
        });
        if self.depth == 0 {
            self.out.may_break(Break::Comma);
        }
    }

    /// Writes names joined by dots.
    pub(super) fn path(&mut self, path: &Path) {
        self.name(&path.first);
        for name in &path.rest {
            let (text, lang) = self.spelled(name);
            self.out.glue(".");
            self.out.glue(&delimited(&text, lang));
        }
    }

    /// Writes a text in both languages; the line may break between them.
    pub(super) fn texts(&mut self, texts: &Texts) {
        self.persian(texts.fa.as_ref());
        if texts.en.is_some() {
            self.out.may_break(Break::Part);
        }
        self.english(texts.en.as_ref());
    }

    pub(super) fn persian(&mut self, text: Option<&Text>) {
        if let Some(text) = text {
            self.out.word(&delimited(&text.text, Lang::Fa));
        }
    }

    pub(super) fn english(&mut self, text: Option<&Text>) {
        if let Some(text) = text {
            self.out.word(&format!("\"{}\"", text.text));
        }
    }

    /// Writes digits in those of the surface.
    pub(super) fn digits(&mut self, digits: &str) {
        match self.lang {
            Lang::Fa => self.out.word(&persian_digits(digits)),
            Lang::En => self.out.word(digits),
        }
    }

    /// Writes a number with its groups.
    pub(super) fn number(&mut self, number: Number) {
        let plain = decimal(number.scaled, number.places);
        match self.lang {
            Lang::Fa => self.digits(&grouped(&plain, '٬').replace('.', "٫")),
            Lang::En => self.digits(&grouped(&plain, '_')),
        }
    }

    /// Writes a number and its unit.
    pub(super) fn measure(&mut self, number: Number, unit: Option<Unit>) {
        self.number(number);
        if let Some(unit) = unit {
            self.unit(unit, number == Number::whole(1));
        }
    }

    /// Writes a length of time, if there is one.
    pub(super) fn period(&mut self, period: Option<&(Number, Option<Unit>)>) {
        if let Some((number, unit)) = period {
            self.measure(*number, *unit);
        }
    }

    /// Writes a unit; after one, English says it in the singular.
    pub(super) fn unit(&mut self, unit: Unit, single: bool) {
        let keyword = match unit {
            Unit::Days => Keyword::Days,
            Unit::Metres => Keyword::M,
            Unit::Months => Keyword::Months,
            Unit::Rials => Keyword::Rial,
            Unit::SquareMetres => Keyword::M2,
            Unit::WorkingDays => Keyword::WorkingDays,
            Unit::Years => Keyword::Years,
        };
        let spelling = keyword.spelling(self.lang);
        let plural = self.lang == Lang::Fa || !single;
        let singular = spelling.strip_suffix('s').unwrap_or(spelling);
        self.out.word(if plural { spelling } else { singular });
    }

    /// Writes a day.
    pub(super) fn date(&mut self, date: Option<Date>) {
        if let Some(date) = date {
            self.digits(&date.to_string());
        }
    }

    /// Writes a bound.
    pub(super) fn limit(&mut self, limit: &Limit) {
        let (keyword, first, second) = match &limit.kind {
            LimitKind::AtLeast(first) => (Keyword::AtLeast, first, None),
            LimitKind::AtMost(first) => (Keyword::AtMost, first, None),
            LimitKind::Above(first) => (Keyword::Above, first, None),
            LimitKind::Below(first) => (Keyword::Below, first, None),
            LimitKind::From(first, second) => (Keyword::From, first, Some(second)),
            LimitKind::AboveTo(first, second) => (Keyword::Above, first, Some(second)),
        };
        self.keyword(keyword);
        self.value(first);
        if let Some(second) = second {
            self.keyword(Keyword::To);
            self.value(second);
        }
    }

    /// Writes a cell of a table.
    pub(super) fn cell(&mut self, cell: &Cell) {
        match cell {
            Cell::Any => self.keyword(Keyword::Any),
            Cell::Undecided => self.keyword(Keyword::Undecided),
            Cell::Yes => self.keyword(Keyword::Yes),
            Cell::No => self.keyword(Keyword::No),
            Cell::Is => self.keyword(Keyword::Is),
            Cell::Limit(limit) => self.limit(limit),
            Cell::Number(number, unit, _) => self.measure(*number, *unit),
            Cell::Date(date, _) => self.date(Some(*date)),
            Cell::Names(names) => self.list(names),
            Cell::Missing(_) => {}
        }
    }
}

/// Puts a name into the delimiters of its surface.
fn delimited(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Fa => format!("«{text}»"),
        Lang::En => text.to_owned(),
    }
}
