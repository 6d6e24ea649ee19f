//! Sheets as PDF. What only a reader of PDF can see is checked by `tests/pdf/check.py`.

mod fixture;
mod hostile;
mod notices;
mod sheets;
