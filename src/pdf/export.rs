use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Fault, Order};

/// PDF/UA-1 for those who read with other means than eyes, PDF/A-3a for archives: the one level of
/// PDF/A that goes with PDF/UA-1 and takes an attachment of any kind.
const STANDARDS: &[PdfStandard] = &[PdfStandard::Ua_1, PdfStandard::A_3a];

/// Writes laid-out pages as a file.
pub(super) fn export(document: &PagedDocument, order: &Order<'_>) -> Result<Vec<u8>, Fault> {
    let standards = PdfStandards::new(STANDARDS).map_err(|it| Fault::new(it.message().as_str()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident(order)),
        creator: Smart::Custom(Some("zabeteh".to_owned())),
        timestamp: timestamp(order),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| Fault::first(&errors))
}

/// Names the document: the same form in the same revision and language has the same name.
fn ident(order: &Order<'_>) -> String {
    let sheet = order.sheet;
    format!("{};{};{:?}", sheet.head.qr.payload, sheet.lang, sheet.kind)
}

/// PDF/A demands a day. A regulation without a revision has the first day that computers count from.
fn timestamp(order: &Order<'_>) -> Option<Timestamp> {
    let (year, month, day) = order.dated().map_or((1970, 1, 1), |day| day.gregorian());
    Datetime::from_ymd_hms(year, month, day, 0, 0, 0).map(Timestamp::new_utc)
}
