use typst::diag::SourceDiagnostic;

use crate::text::Bilingual;

/// Why a page could not be typeset. The template and the texts of a form are tested, so this is a
/// fault of the program and not of the filing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What the typesetter says, in English.
    reason: String,
}

impl Fault {
    /// Takes what the typesetter says.
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }

    /// Takes the first thing that the typesetter refuses.
    pub(super) fn first(diagnostics: &[SourceDiagnostic]) -> Self {
        let first = diagnostics.first().map(|it| it.message.to_string());
        Self::new(first.unwrap_or_default())
    }

    /// Returns what to tell people, with what to do.
    pub fn words(&self) -> Bilingual {
        let reason = &self.reason;
        Bilingual::new(
            format!(
                "صفحه‌آرا این صفحه را نساخت ({reason})؛ آن را HTML بگیرید و این پیام را به توسعه‌دهندگان برسانید"
            ),
            format!(
                "the typesetter refuses this page ({reason}); write it as HTML, and report this message to the developers"
            ),
        )
    }
}
