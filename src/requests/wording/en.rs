use crate::requests::ReadFault;

/// Returns the wordings of a fault, the richest first; the last one always fits.
pub(super) fn wordings(fault: &ReadFault) -> Vec<String> {
    match fault {
        ReadFault::NoCode => {
            vec!["A message begins with the five-digit code of a form.".to_owned()]
        }
        ReadFault::UnknownCode { code, meant: None } => {
            vec![format!("Code {code} is not known. The guide lists the codes.")]
        }
        ReadFault::UnknownCode { code, meant: Some(meant) } => {
            vec![format!("Code {code} is not known. Perhaps {meant} is meant.")]
        }
        ReadFault::Retired { code, instead: Some(instead) } => {
            vec![format!("Code {code} is no longer used. Send {instead} instead.")]
        }
        ReadFault::Retired { code, instead: None } => {
            vec![format!("Code {code} is no longer used, and no other stands for it.")]
        }
        ReadFault::Closed { code } => {
            vec![format!("Code {code} takes no requests by text message at present.")]
        }
        ReadFault::Count { wanted, found, sample } => {
            let short = format!("Values needed: {wanted}, received: {found}.");
            vec![format!("{short} Example: {sample}"), short]
        }
        ReadFault::Value { position, title, sample } => vec![
            format!("The {} is not right. Example: {sample}", title.en),
            format!("The {} is not right.", title.en),
            format!("Value {position} is not right. Example: {sample}"),
            format!("Value {position} is not right."),
        ],
        ReadFault::Sender { title } => vec![
            format!("The sender cannot stand as the {}.", title.en),
            "Requests cannot be sent from this number.".to_owned(),
        ],
    }
}
