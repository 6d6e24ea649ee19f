use crate::contract::RecordKind;
use crate::text::{Date, Lang, persian_digits};

/// What a skeleton is filled with.
#[derive(Clone, Debug)]
pub(super) struct Skeleton<'a> {
    pub(super) kind: RecordKind,
    pub(super) lang: Lang,
    pub(super) id: &'a str,
    pub(super) number: u32,
    /// The group as the language writes it: its id, or its Persian name.
    pub(super) group: &'a str,
    pub(super) today: Date,
}

impl Skeleton<'_> {
    /// Writes the source.
    pub(super) fn text(&self) -> String {
        let number = self.digits(&self.number.to_string());
        self.template()
            .replace("{id}", self.id)
            .replace("{name}", &self.name())
            .replace("{number}", &number)
            .replace("{group}", self.group)
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

    fn digits(&self, text: &str) -> String {
        match self.lang {
            Lang::Fa => persian_digits(text),
            Lang::En => text.to_owned(),
        }
    }
}
