//! Pages as PDF, by the typst crates (cargo feature `pdf`).
//!
//! Takes a sheet of `paper` and the filing behind it; gives bytes, the same on every machine
//! and in every run, and what had to be shown by a mark. Data never become markup: the one template
//! reads them as JSON. It refuses to know files, the network, the clock and the fonts of the machine.

mod export;
mod fault;
mod fonts;
mod mask;
mod notice;
mod notices;
mod one;
mod order;
mod pdf;
mod typeset;
mod world;

pub use fault::Fault;
pub use notice::{Notice, Unfit};
pub use order::Order;
pub use pdf::Pdf;
pub use typeset::typeset;
