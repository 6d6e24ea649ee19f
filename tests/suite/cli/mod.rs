//! The program itself, run in folders of its own.

mod build;
mod check;
mod folder;
mod other;
mod wrong_use;

use folder::Folder;
