use crate::evaluate::fact::Limit;
use crate::text::{Bilingual, decimal, grouped, persian_digits};

/// Writes a bound in both languages. The Persian text is the English one, letter by letter: Persian
/// digits, `٬` for the comma and `٫` for the point.
pub(super) fn both(limit: Limit) -> Bilingual {
    Bilingual::new(fa(limit), en(limit))
}

fn fa(limit: Limit) -> String {
    match limit {
        Limit::Number(number, places) => {
            let number = trimmed(number, places).replace('.', "٫");
            persian_digits(&grouped(&number, '٬'))
        }
        Limit::Day(day) => persian_digits(&day.to_string()),
    }
}

fn en(limit: Limit) -> String {
    match limit {
        Limit::Number(number, places) => grouped(&trimmed(number, places), ','),
        Limit::Day(day) => day.to_string(),
    }
}

/// Without the zeros that only the scale demands: 480.50 is 480.5, 480.00 is 480.
fn trimmed(number: i64, places: u8) -> String {
    let number = decimal(number, places);
    if places == 0 {
        return number;
    }
    number.trim_end_matches('0').trim_end_matches('.').to_owned()
}
