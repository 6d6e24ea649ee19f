use zabeteh::paper::{Edition, SheetKind};
use zabeteh::text::Lang;

use crate::forms::{real, title};

use super::fixture::{FORM, all_printed, holds, printed, record, sample};

/// The most pages of a form that nobody has filled in.
const PAGES: usize = 5;

#[test]
fn every_form_is_typeset_blank_with_every_letter() {
    let records: Vec<_> = real().contract().records.iter().collect();
    for (pdf, record) in all_printed(&records, FORM, |_| None).iter().zip(records) {
        assert_eq!(pdf.notices, [], "{}", title(record));
        assert!(pdf.pages <= PAGES, "{}: {} pages", title(record), pdf.pages);
    }
}

#[test]
fn every_form_is_typeset_with_a_filing() {
    let records: Vec<_> = real().contract().records.iter().collect();
    for (pdf, record) in all_printed(&records, FORM, |it| Some(sample(it))).iter().zip(records) {
        assert_eq!(pdf.notices, [], "{}", title(record));
    }
}

#[test]
fn every_edition_is_typeset() {
    let editions = [
        Edition { kind: SheetKind::Form, lang: Lang::En },
        Edition { kind: SheetKind::Checklist, lang: Lang::Fa },
        Edition { kind: SheetKind::Checklist, lang: Lang::En },
    ];
    // Every seventh shows each kind of widget; all of them would take a minute.
    let some: Vec<_> = real().contract().records.iter().step_by(7).collect();
    for edition in editions {
        for (pdf, record) in all_printed(&some, edition, |_| None).iter().zip(&some) {
            assert_eq!(pdf.notices, [], "{} {edition:?}", title(record));
        }
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let record = record("building-permit");
    let filing = sample(record);
    let first = printed(record, FORM, Some(&filing));
    assert_eq!(first, printed(record, FORM, Some(&filing)));
    assert_ne!(first.bytes, printed(record, FORM, None).bytes, "the filing is printed");
}

#[test]
fn only_a_filled_sheet_carries_a_filing() {
    let record = record("building-permit");
    assert!(holds(&printed(record, FORM, Some(&sample(record))), "(filing.json)"));
    assert!(!holds(&printed(record, FORM, None), "(filing.json)"));
}
