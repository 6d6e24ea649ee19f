//! `new`: a form or an inquiry to begin with, which compiles as it stands.
//!
//! Takes an id and where it belongs; gives one new file, and never touches one that is there.

mod command;
mod skeleton;

pub(super) use command::New;
