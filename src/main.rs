//! The command `zabeteh`.
fn main() {}
