use serde_json::Value as Json;

use zabeteh::contract::Record;
use zabeteh::evaluate::sample_filing;
use zabeteh::paper::{Edition, Sheet, SheetKind, compose};
use zabeteh::pdf::{Order, Pdf, typeset};
use zabeteh::text::{Date, Lang};

use crate::forms::{real, title};

/// The Persian form.
pub(super) const FORM: Edition = Edition { kind: SheetKind::Form, lang: Lang::Fa };

/// Returns a real record.
pub(super) fn record(id: &str) -> &'static Record {
    let mut records = real().contract().records.iter();
    records.find(|record| record.id.as_str() == id).expect("a real record has this id")
}

/// Returns a filing in which everything is given that must be.
pub(super) fn sample(record: &Record) -> Json {
    let day = Date::new(1405, 9, 10).expect("the calendar has this day");
    sample_filing(real().contract(), record, day)
}

/// Typesets a record, blank or with a filing.
pub(super) fn printed(record: &Record, edition: Edition, filing: Option<&Json>) -> Pdf {
    all_printed(&[record], edition, |_| filing.cloned()).remove(0)
}

/// Typesets records, blank or each with its filing.
pub(super) fn all_printed(
    records: &[&Record],
    edition: Edition,
    filing: impl Fn(&Record) -> Option<Json>,
) -> Vec<Pdf> {
    let filings: Vec<Option<Json>> = records.iter().map(|record| filing(record)).collect();
    let filed = || records.iter().zip(&filings);
    let composed = filed()
        .map(|(record, filing)| compose(real().contract(), record, edition, filing.as_ref()));
    let sheets: Vec<Sheet> = composed.collect();
    let orders = filed().zip(&sheets).map(|((record, filing), sheet)| Order {
        record,
        sheet,
        filing: filing.as_ref(),
    });
    let finished = typeset(&orders.collect::<Vec<_>>());
    let finished = finished.into_iter().zip(records).map(|(pdf, record)| {
        pdf.unwrap_or_else(|fault| panic!("{}: {:?}", title(record), fault.words()))
    });
    finished.collect()
}

/// Whether a file holds these bytes as they are.
pub(super) fn holds(pdf: &Pdf, needle: &str) -> bool {
    pdf.bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}
