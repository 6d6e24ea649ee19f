//! The program itself, run in folders of its own.

mod archive;
mod build;
mod check;
mod folder;
mod new;
mod other;
mod print;
mod regulation;
mod sms;
mod translate;
mod validate;
mod wrong_use;

use folder::Folder;
