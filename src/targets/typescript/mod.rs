//! Validators in TypeScript, and the same as plain ES modules with declaration files.
//!
//! For developers of servers and pages, and for the pages that are filled in. A module of a form
//! needs the runtime beside it and nothing else; a browser loads both as they are. One source gives
//! both surfaces: ECMAScript whose types stand in comments. Run `node --test` in the folder.

mod code;
mod computed;
mod constants;
mod emit;
mod exact;
mod exactly;
mod formula;
mod kind;
mod names;
mod package;
mod part_view;
mod printer;
mod runtime;
mod sms_view;
mod term;
mod typed;
mod types_view;
mod value;
mod view;

pub use emit::TypeScript;
