use crate::contract::RecordKind;
use crate::syntax::{NoNames, format, parse};
use crate::text::{Date, Lang, Source, SourceId, persian_digits};

/// What a skeleton is filled with.
#[derive(Clone, Debug)]
pub(super) struct Skeleton<'a> {
    pub(super) kind: RecordKind,
    pub(super) lang: Lang,
    pub(super) id: &'a str,
    pub(super) number: u32,
    /// The group as the language writes it: its id, or its Persian name.
    pub(super) group: &'a str,
    /// A body, written likewise; none where there is none yet.
    pub(super) body: Option<&'a str>,
    pub(super) today: Date,
}

impl Skeleton<'_> {
    /// Writes the source in the one style of the language.
    pub(super) fn text(&self) -> String {
        let source = Source::new(SourceId(0), self.id, self.filled());
        format(&parse(&source).value, self.lang, &NoNames)
    }

    fn filled(&self) -> String {
        let number = self.digits(&self.number.to_string());
        self.template()
            .replace("{id}", self.id)
            .replace("{name}", &self.name())
            .replace("{number}", &number)
            .replace("{group}", self.group)
            .replace("{filed-by}", &self.of_body("filed by", "متقاضی"))
            .replace("{answered-by}", &self.of_body("answered by", "مرجع پاسخ"))
            .replace("{today}", &self.digits(&self.today.to_string()))
    }

    fn template(&self) -> &'static str {
        match (self.kind, self.lang) {
            (RecordKind::Form, Lang::Fa) => include_str!("skeletons/form.fa.zab"),
            (RecordKind::Form, Lang::En) => include_str!("skeletons/form.en.zab"),
            (RecordKind::Inquiry, Lang::Fa) => include_str!("skeletons/inquiry.fa.zab"),
            (RecordKind::Inquiry, Lang::En) => include_str!("skeletons/inquiry.en.zab"),
        }
    }

    /// Returns a Persian name that no other record has: that of its number.
    fn name(&self) -> String {
        let kind = match self.kind {
            RecordKind::Form => "فرم",
            RecordKind::Inquiry => "استعلام",
        };
        persian_digits(&format!("{kind} شماره {}", self.number))
    }

    /// Writes the line that names the body; nothing where there is none.
    fn of_body(&self, en: &str, fa: &str) -> String {
        match (self.body, self.lang) {
            (None, _) => String::new(),
            (Some(body), Lang::En) => format!("  {en} {body}\n"),
            (Some(body), Lang::Fa) => format!("  {fa} «{body}»\n"),
        }
    }

    fn digits(&self, text: &str) -> String {
        match self.lang {
            Lang::Fa => persian_digits(text),
            Lang::En => text.to_owned(),
        }
    }
}
