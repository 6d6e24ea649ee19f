//! A form on paper: everything that is printed, decided once.
//!
//! Takes a record of the contract and, where one was filed, a filing; gives a [`Sheet`], which is
//! plain data: texts in the language of the edition, digits of that language, characters split for
//! their boxes, ticks set. What sets type (HTML, PDF, a page to fill in) only arranges it, and this
//! room refuses to know how.

mod boxes;
mod case;
mod clean;
mod compose;
mod document;
mod documents;
mod edition;
mod entry;
mod head;
mod judgement;
mod labels;
mod need;
mod needs;
mod particular;
mod particulars;
mod phrase;
mod provision;
mod qr;
mod section;
mod sections;
mod sheet;
mod slot;
mod table;
mod tables;
mod tick;
mod widget;
mod widgets;
mod words;
mod written;

pub use boxes::{BoxGroup, Boxes};
pub use clean::clean;
pub use compose::compose;
pub use document::{DocumentLine, DocumentState};
pub use edition::{Edition, SheetKind};
pub use entry::Entry;
pub use head::{Head, SmsRequest};
pub use judgement::{FindingLine, Judgement};
pub use labels::Labels;
pub use need::NeedLine;
pub use particular::{Particular, Topic};
pub use provision::ProvisionLine;
pub use qr::Qr;
pub use section::Section;
pub use sheet::Sheet;
pub use slot::Slot;
pub use table::{Column, Row, Table};
pub use tick::Tick;
pub use widget::Widget;
