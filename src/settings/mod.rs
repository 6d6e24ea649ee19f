//! The particulars of a repository of forms: the file `zabeteh.yaml` at its root.
//!
//! Takes the text of that file; gives settings, or every fault with its place and its remedy.
//! Knows no disk, and no target but by name.

mod fault;
mod from_yaml;
mod settings;

pub use fault::{Fault, SettingsFault, Wanted};
pub use from_yaml::from_yaml;
pub use settings::{Settings, Sms};
