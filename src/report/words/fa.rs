use crate::problems::Severity;
use crate::report::Summary;
use crate::text::persian_digits;

pub(super) const FIX: &str = "اصلاح آماده (check --fix)";
pub(super) const HELP: &str = "راه";
pub(super) const NOTHING: &str = "(هیچ)";

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "خطا",
        Severity::Warning => "هشدار",
    }
}

pub(super) fn summary(summary: Summary) -> String {
    let Summary { errors, warnings, files } = summary;
    let count = match (errors, warnings) {
        (0, 0) => return "هیچ ایرادی نیست".to_owned(),
        (_, 0) => format!("{errors} خطا"),
        (0, _) => format!("{warnings} هشدار"),
        (..) => format!("{errors} خطا، {warnings} هشدار"),
    };
    persian_digits(&format!("{count} در {files} پرونده"))
}
