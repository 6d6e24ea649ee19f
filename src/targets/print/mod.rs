//! Forms on paper, as HTML: a template for each form that any system renders with its own Jinja,
//! the schema of its variables, an example, and the blank page.
//!
//! For whoever prints: a browser prints the pages as they are (A4, margins and page numbers are in
//! the stylesheet). The templates keep to what minijinja, Jinja2 and nunjucks read alike. The
//! command line renders the same templates: blank, filled, and as the checklist of the counter.
//! What is printed is decided in `paper`; this room only arranges it.

mod assets;
mod emit;
mod names;
mod page;
mod schema;
mod variables;
mod view;

pub use assets::assets;
pub use emit::Print;
pub use page::{Assets, page, rendered, template};
pub use variables::{Variables, variables};
