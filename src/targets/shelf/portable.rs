use std::fmt::Write;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior};
use serde::Serialize;

/// Writes a template for other systems: what stands in `[[ ]]` and `[% %]` is filled in now, what
/// stands in `{{ }}` and `{% %}` is left to them.
pub(in crate::targets) fn write_template(template: &str, view: impl Serialize) -> String {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(outer());
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("template".into()));
    environment.set_formatter(write_fixed);
    let text = environment.render_named_str("template", template, Serde(view));
    text.expect("the templates are part of the program and ask only for what their view holds")
}

/// Renders a written template as any system does that reads Jinja and escapes HTML.
pub(in crate::targets) fn render_template(template: &str, variables: impl Serialize) -> String {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let text = environment.render_named_str("page", template, Serde(variables));
    text.expect("a written template asks only for the variables of its form") + "\n"
}

fn outer() -> SyntaxConfig {
    let mut builder = SyntaxConfig::builder();
    builder.block_delimiters("[%", "%]");
    builder.variable_delimiters("[[", "]]");
    builder.comment_delimiters("[#", "#]");
    builder.trim_blocks(true).lstrip_blocks(true);
    builder.build().expect("the delimiters differ from each other")
}

/// Writes fixed text: escaped for HTML, and so that no brace of it opens a tag of Jinja.
fn write_fixed(out: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    if value.is_safe() {
        return out.write_str(&value.to_string()).map_err(Error::from);
    }
    let text = value.to_string();
    let written = text.chars().try_for_each(|letter| match escaped(letter) {
        Some(entity) => out.write_str(entity),
        None => out.write_char(letter),
    });
    written.map_err(Error::from)
}

fn escaped(letter: char) -> Option<&'static str> {
    match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        '{' => Some("&#123;"),
        '}' => Some("&#125;"),
        _ => None,
    }
}
