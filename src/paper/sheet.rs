use serde::Serialize;

use super::{
    DocumentLine, Head, Judgement, Labels, NeedLine, Particular, ProvisionLine, Section, SheetKind,
};

/// A record as it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Sheet {
    /// The form itself, or the checklist for the counter.
    pub kind: SheetKind,
    /// The language: `fa` or `en`.
    pub lang: String,
    /// Where lines begin: `rtl` or `ltr`.
    pub direction: String,
    /// Whether a filing is printed; else everything is left to be written by hand.
    pub filled: bool,
    /// What stands at the head of the first page.
    pub head: Head,
    /// The notice that the form is a draft; none once the regulation staff has confirmed it.
    pub draft: Option<String>,
    /// Who may file, how, at what price in time, and on what legal basis.
    pub particulars: Vec<Particular>,
    /// The day on which it was filed; boxes of year, month and day.
    pub filed_on: super::Boxes,
    /// What is filled in, in order.
    pub sections: Vec<Section>,
    /// What the body that answers an inquiry fills in; none for a form.
    pub answer: Option<Section>,
    /// The documents, each with its condition; with a filing also whether it asks for them.
    pub documents: Vec<DocumentLine>,
    /// The forms that must be done before or with this one.
    pub forms: Vec<NeedLine>,
    /// The inquiries that bodies make among themselves: the applicant brings nothing for them.
    pub inquiries: Vec<NeedLine>,
    /// What a person or a body checks.
    pub provisions: Vec<ProvisionLine>,
    /// What the rules say of the filing; none without a filing.
    pub judgement: Option<Judgement>,
    /// What had to be changed in order to print the filing; mostly empty.
    pub remarks: Vec<String>,
    /// The fixed words of the edition.
    pub labels: Labels,
}
