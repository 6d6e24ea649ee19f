use crate::requests::ReadFault;
use crate::text::persian_digits;

/// Returns the wordings of a fault, the richest first; the last one always fits.
pub(super) fn wordings(fault: &ReadFault) -> Vec<String> {
    match fault {
        ReadFault::NoCode => vec!["پیام باید با کد پنج‌رقمی فرم آغاز شود.".to_owned()],
        ReadFault::UnknownCode { meant: None, .. } => {
            vec!["این کد شناخته نیست. کد فرم را از راهنما بردارید.".to_owned()]
        }
        ReadFault::UnknownCode { code, meant: Some(meant) } => {
            vec![digits(&format!("کد {code} شناخته نیست. شاید {meant} درست باشد."))]
        }
        ReadFault::Retired { code, instead: Some(instead) } => {
            vec![digits(&format!("کد {code} کنار رفته است. کد {instead} را بفرستید."))]
        }
        ReadFault::Retired { code, instead: None } => {
            vec![digits(&format!("کد {code} کنار رفته است و جانشینی ندارد."))]
        }
        ReadFault::Closed { code } => {
            vec![digits(&format!("برای کد {code} اکنون درخواست پیامکی پذیرفته نمی‌شود."))]
        }
        ReadFault::Count { wanted, found, sample } => {
            let short = digits(&format!("{wanted} مقدار لازم است، {found} مقدار رسید."));
            vec![format!("{short} نمونه: \u{200E}{sample}"), short]
        }
        ReadFault::Value { position, title, sample } => vec![
            format!("{} درست نیست. نمونه: \u{200E}{sample}", title.fa),
            format!("{} درست نیست.", title.fa),
            digits(&format!("مقدار {position} درست نیست. نمونه: \u{200E}{sample}")),
            digits(&format!("مقدار {position} درست نیست.")),
        ],
        ReadFault::Sender { title } => vec![
            format!("فرستنده پیام برای «{}» پذیرفتنی نیست.", title.fa),
            "از این شماره نمی‌توان درخواست فرستاد.".to_owned(),
        ],
    }
}

fn digits(text: &str) -> String {
    persian_digits(text)
}
