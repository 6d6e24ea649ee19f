use serde_json::Value;

use zabeteh::contract::{Contract, Record};
use zabeteh::evaluate::sample_filing;
use zabeteh::paper::{Edition, Sheet, SheetKind, compose};
use zabeteh::text::{Date, Lang};

use crate::forms::real;

/// Every edition of a sheet.
pub(super) const EDITIONS: [Edition; 4] = [
    Edition { kind: SheetKind::Form, lang: Lang::Fa },
    Edition { kind: SheetKind::Form, lang: Lang::En },
    Edition { kind: SheetKind::Checklist, lang: Lang::Fa },
    Edition { kind: SheetKind::Checklist, lang: Lang::En },
];

pub(super) const PERSIAN: Edition = EDITIONS[0];
pub(super) const ENGLISH: Edition = EDITIONS[1];
pub(super) const LIST: Edition = EDITIONS[2];

/// Returns the real forms.
pub(super) fn contract() -> &'static Contract {
    real().contract()
}

/// Returns one of the real forms.
pub(super) fn record(id: &str) -> &'static Record {
    let mut records = contract().records.iter();
    records.find(|record| record.id.as_str() == id).expect("the form exists")
}

/// Returns the sample filing of a form.
pub(super) fn sample(record: &Record) -> Value {
    let day = Date::new(1405, 9, 2).expect("the day exists");
    sample_filing(contract(), record, day)
}

/// Returns a form without a filing.
pub(super) fn blank(record: &Record, edition: Edition) -> Sheet {
    compose(contract(), record, edition, None)
}

/// Returns a form with a filing.
pub(super) fn filled(record: &Record, edition: Edition, filing: &Value) -> Sheet {
    compose(contract(), record, edition, Some(filing))
}
