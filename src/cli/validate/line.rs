use serde_json::Value;

use crate::contract::Contract;
use crate::evaluate::{Verdict, evaluate, normalise};
use crate::text::{Bilingual, persian_digits};

use super::lines::{LONGEST, Numbered};

/// What is wrong with a line that is no filing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LineFault {
    /// It is longer than any filing.
    TooLong,
    /// This byte of it, from 0, is not UTF-8.
    NotText(usize),
    /// It is no JSON; the reader says where.
    NotJson(String),
}

/// Judges a line; nothing where it is blank.
pub(super) fn judged(
    contract: &Contract,
    line: &Numbered,
    mends: bool,
) -> Option<Result<Verdict, LineFault>> {
    match read(line) {
        Ok(None) => None,
        Ok(Some(filing)) => {
            let filing = if mends { normalise(contract, &filing) } else { filing };
            Some(Ok(evaluate(contract, &filing)))
        }
        Err(fault) => Some(Err(fault)),
    }
}

fn read(line: &Numbered) -> Result<Option<Value>, LineFault> {
    let bytes = line.bytes.as_ref().ok_or(LineFault::TooLong)?;
    let text = std::str::from_utf8(bytes).map_err(|it| LineFault::NotText(it.valid_up_to()))?;
    // The first line of a file may begin with a byte order mark.
    let text = if line.number == 1 { text.trim_start_matches('\u{feff}') } else { text };
    if text.trim().is_empty() {
        return Ok(None);
    }
    let filing = serde_json::from_str(text);
    filing.map(Some).map_err(|error| LineFault::NotJson(error.to_string()))
}

impl LineFault {
    /// Says what is wrong, and what to do.
    pub(super) fn words(&self) -> Bilingual {
        match self {
            Self::TooLong => {
                let most = LONGEST >> 20;
                Bilingual::new(
                    persian_digits(&format!(
                        "بلندتر از {most} مبی‌بایت است؛ هر درخواست را در سطری جدا بنویسید"
                    )),
                    format!("is longer than {most} MiB; write each filing on a line of its own"),
                )
            }
            Self::NotText(byte) => Bilingual::new(
                format!("بایت {byte} در UTF-8 معنا ندارد؛ پرونده را با رمزگذاری UTF-8 ذخیره کنید"),
                format!("byte {byte} is not UTF-8; save the file with the encoding UTF-8"),
            ),
            Self::NotJson(reason) => Bilingual::new(
                format!("متن JSON نیست ({reason})؛ همان جا را درست کنید"),
                format!("is not JSON ({reason}); mend it there"),
            ),
        }
    }
}
