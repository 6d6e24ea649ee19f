//! The catalogue: the whole contract as one JSON file, its schema, and the guide to everything
//! that is generated.
//!
//! For programs that ask about forms rather than about filings (a portal's list of forms, a
//! comparison of two revisions), and for people who open `generated/` for the first time. It adds
//! nothing to the contract and refuses to know how any other output works.

mod emit;
mod view;

pub use emit::Catalogue;
pub use view::FORMAT_VERSION;
