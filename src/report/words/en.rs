use crate::problems::Severity;
use crate::report::Summary;

pub(super) const FIX: &str = "ready fix (check --fix)";
pub(super) const HELP: &str = "help";
pub(super) const NOTHING: &str = "(nothing)";

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

pub(super) fn summary(summary: Summary) -> String {
    let Summary { errors, warnings, files } = summary;
    let errors_counted = counted(errors, "error");
    let warnings_counted = counted(warnings, "warning");
    let count = match (errors, warnings) {
        (0, 0) => return "no problems".to_owned(),
        (_, 0) => errors_counted,
        (0, _) => warnings_counted,
        (..) => format!("{errors_counted}, {warnings_counted}"),
    };
    format!("{count} in {}", counted(files, "file"))
}

fn counted(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    }
}
