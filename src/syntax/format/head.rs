use crate::syntax::Keyword;
use crate::syntax::ids;
use crate::syntax::tree::{BuiltIn, Head, Limit, Name, Narrow, TypeExpr, TypeExprKind};
use crate::text::Lang;

use super::phrase::Break;
use super::wording::Wording;

impl Wording<'_> {
    /// Writes the names of a declaration: in Persian the Persian one first, in English the id.
    pub(super) fn head(&mut self, head: &Head) {
        match (&head.id, &head.fa, &head.en) {
            (Some(id), None, None) => self.name(id),
            (None, Some(fa), None) => {
                self.name(&Name { text: fa.text.clone(), lang: Lang::Fa, span: fa.span })
            }
            _ if self.lang == Lang::Fa => {
                self.persian(head.fa.as_ref());
                self.id(head.id.as_ref());
                self.english_name(head);
            }
            _ => self.id_head(head),
        }
    }

    /// Writes the names of what is referred to by id: the id first in both surfaces.
    pub(super) fn id_head(&mut self, head: &Head) {
        self.id(head.id.as_ref());
        self.persian(head.fa.as_ref());
        self.english_name(head);
    }

    /// Writes the id and the texts of what is said at length: the line may break between them.
    pub(super) fn long_head(&mut self, head: &Head) {
        self.id(head.id.as_ref());
        self.persian(head.fa.as_ref());
        if head.en.is_some() {
            self.out.may_break(Break::Part);
        }
        self.english_name(head);
    }

    /// Writes the English name, unless the id says it.
    fn english_name(&mut self, head: &Head) {
        let id = head.id.as_ref().map(|id| ids::spoken(&id.text));
        let en = head.en.as_ref();
        self.english(en.filter(|en| Some(&en.text) != id.as_ref()));
    }

    /// Writes a type with its bounds; the line may break before it.
    pub(super) fn type_with_limits(&mut self, ty: Option<&TypeExpr>, limits: &[Limit]) {
        let Some(ty) = ty else { return };
        self.out.may_break(Break::Part);
        self.type_expr(ty);
        for limit in limits {
            self.limit(limit);
        }
    }

    fn type_expr(&mut self, ty: &TypeExpr) {
        match &ty.kind {
            TypeExprKind::BuiltIn(ty) => self.keyword(built_in(*ty)),
            TypeExprKind::Decimal(places) => {
                self.keyword(Keyword::Decimal);
                self.keyword(Keyword::With);
                self.digits(&places.to_string());
                self.keyword(Keyword::Places);
            }
            TypeExprKind::OneOf(list, narrow) => self.choice(Keyword::OneOf, list, narrow),
            TypeExprKind::AnyOf(list, narrow) => self.choice(Keyword::AnyOf, list, narrow),
        }
    }

    fn choice(&mut self, keyword: Keyword, list: &Name, narrow: &Narrow) {
        self.keyword(keyword);
        self.name(list);
        self.narrow(narrow);
    }

    /// Writes `only …` or `without …`.
    pub(super) fn narrow(&mut self, narrow: &Narrow) {
        let (keyword, names) = match narrow {
            Narrow::All => return,
            Narrow::Only(names) => (Keyword::Only, names),
            Narrow::Without(names) => (Keyword::Without, names),
        };
        self.keyword(keyword);
        self.list(names);
    }
}

fn built_in(ty: BuiltIn) -> Keyword {
    match ty {
        BuiltIn::Area => Keyword::Area,
        BuiltIn::BillId => Keyword::BillId,
        BuiltIn::CaseNumber => Keyword::CaseNumber,
        BuiltIn::Confirmation => Keyword::Confirmation,
        BuiltIn::Date => Keyword::Date,
        BuiltIn::District => Keyword::District,
        BuiltIn::Email => Keyword::Email,
        BuiltIn::EngineerLicence => Keyword::EngineerLicence,
        BuiltIn::File => Keyword::File,
        BuiltIn::Iban => Keyword::Iban,
        BuiltIn::LegalPersonId => Keyword::LegalPersonId,
        BuiltIn::Length => Keyword::Length,
        BuiltIn::Mobile => Keyword::Mobile,
        BuiltIn::Money => Keyword::Money,
        BuiltIn::NationalId => Keyword::NationalId,
        BuiltIn::PaymentId => Keyword::PaymentId,
        BuiltIn::Percent => Keyword::Percent,
        BuiltIn::Phone => Keyword::Phone,
        BuiltIn::PostalCode => Keyword::PostalCode,
        BuiltIn::RegistryPlate => Keyword::RegistryPlate,
        BuiltIn::RenovationCode => Keyword::RenovationCode,
        BuiltIn::Text => Keyword::Text,
        BuiltIn::Whole => Keyword::Whole,
        BuiltIn::YesNo => Keyword::YesNo,
    }
}
