use serde_json::Value;

use crate::contract::Contract;
use crate::evaluate::{Verdict, evaluate, normalise};
use crate::text::Bilingual;

use super::archive::{LONGEST, Line};

/// What became of a line of an archive.
pub(super) enum Judged {
    /// It is a filing, and this is its verdict.
    Verdict(u64, Box<Verdict>),
    /// It is none, and this is why.
    Bad(u64, Bilingual),
}

/// Judges one line. Total on any bytes.
pub(super) fn judge(contract: &Contract, line: &Line, mend: bool) -> Judged {
    match read(line) {
        Ok(filing) => {
            let filing = if mend { normalise(contract, &filing) } else { filing };
            Judged::Verdict(line.number, Box::new(evaluate(contract, &filing)))
        }
        Err(why) => Judged::Bad(line.number, why),
    }
}

fn read(line: &Line) -> Result<Value, Bilingual> {
    if line.bytes.len() as u64 > LONGEST {
        return Err(Bilingual::new(
            "از ۱۶ مگابایت بلندتر است؛ هر درخواست را در یک خط بنویسید",
            "is longer than 16 MiB; write one filing a line",
        ));
    }
    let text = std::str::from_utf8(&line.bytes).map_err(|error| {
        let byte = error.valid_up_to();
        Bilingual::new(
            format!("بایت {byte} در UTF-8 معنا ندارد؛ پرونده را با رمزگذاری UTF-8 ذخیره کنید"),
            format!("byte {byte} is not UTF-8; save the file with the encoding UTF-8"),
        )
    })?;
    serde_json::from_str(text).map_err(|error| {
        let reason = error.to_string();
        Bilingual::new(
            format!("متن JSON نیست ({reason})؛ همان جا را درست کنید"),
            format!("is not JSON ({reason}); mend it there"),
        )
    })
}
