//! The validators in Python: one package, `zabeteh_forms`, for all records.
//!
//! For developers who receive filings in Python 3.10 or later. `validate`, `is_valid`,
//! `required_documents`, `normalise` and `parse_sms`, with the standard library alone. Each record
//! has a module that is loaded when the first filing of it comes: a straight function that reads a
//! filing without findings in one go, and the declarations by which the hand-written `judge.py`
//! finds out what is wrong with any other. Run its tests in `generated/validators/python` by
//! `python -m unittest`.

mod accept;
mod code;
mod computed;
mod declarations;
mod emit;
mod formula;
mod messages;
mod names;
mod parameters;
mod reader;
mod scope;
mod term;
mod typed_dicts;
mod view;

pub use emit::Python;
