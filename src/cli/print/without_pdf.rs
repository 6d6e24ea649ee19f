use crate::cli::console::Console;
use crate::cli::failure::Failure;

use super::printed::Printed;

/// Says that this program writes no PDF, and what to do.
pub(super) fn available() -> Result<(), Failure> {
    Err(Failure::asked(
        "این برنامه بدون ساخت PDF است؛ پرونده .html بخواهید و از مرورگر چاپ کنید، یا برنامه را با --features pdf بسازید",
        "this program was built without the feature pdf; ask for .html and print it from a browser, or build with --features pdf",
    ))
}

/// Fails like [`available`].
pub(super) fn bytes(_: &[Printed<'_>], _: Console) -> Result<Vec<Vec<u8>>, Failure> {
    available().map(|()| Vec::new())
}
