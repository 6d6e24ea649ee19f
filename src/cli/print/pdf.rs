use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::pdf::{Notice, Order, typeset};

use super::printed::Printed;

/// Says that this program writes PDF.
#[expect(clippy::unnecessary_wraps, reason = "a program without PDF has the same room, and fails")]
pub(super) fn available() -> Result<(), Failure> {
    Ok(())
}

/// Typesets forms, and tells beside the result what could not be printed as it was given.
pub(super) fn bytes(printed: &[Printed<'_>], console: Console) -> Result<Vec<Vec<u8>>, Failure> {
    let orders: Vec<Order<'_>> = printed.iter().map(order).collect();
    let mut files = Vec::new();
    for pdf in typeset(&orders) {
        let pdf = pdf.map_err(|fault| Failure::Asked(fault.words()))?;
        pdf.notices.iter().for_each(|notice| tell(notice, console));
        files.push(pdf.bytes);
    }
    Ok(files)
}

fn order<'a>(printed: &'a Printed<'_>) -> Order<'a> {
    Order { record: printed.record, sheet: &printed.sheet, filing: printed.filing }
}

fn tell(notice: &Notice, console: Console) {
    console.warn(&format!("{}\n", notice.words().get(console.lang())));
}
