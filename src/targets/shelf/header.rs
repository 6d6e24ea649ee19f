//! The line that every file begins with.

/// What made a file, in one line.
pub(in crate::targets) const LINE: &str =
    concat!("made by zabeteh ", env!("CARGO_PKG_VERSION"), " from forms/; do not edit");

/// The key that carries [`LINE`] in JSON: JSON Schema takes it for a remark.
pub(in crate::targets) const KEY: &str = "$comment";
