//! What all outputs share: the line that says what made a file, JSON with a final line end, the
//! template environments, and the fonts.
//!
//! Takes plain data; knows no output. It is the only room that knows the template engine.

mod composition;
mod environment;
pub(super) mod fonts;
pub(super) mod header;
mod json;
mod portable;

pub(super) use composition::COMPOSITION;
pub(super) use environment::render;
pub(super) use json::pretty;
pub(super) use portable::{render_template, write_template};
