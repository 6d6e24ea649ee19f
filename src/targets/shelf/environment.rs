use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior};
use serde::Serialize;

use super::header;

/// Fills a template. The end of its name (`codes.sql.j2`) chooses how texts are quoted.
pub(in crate::targets) fn render(name: &str, template: &str, view: impl Serialize) -> String {
    let environment = environment();
    let text = environment.render_named_str(name, template, Serde(view));
    text.expect("the templates are part of the program and ask only for what their view holds")
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(layout());
    environment.set_auto_escape_callback(quoting);
    environment.set_formatter(write_value);
    environment.add_global("made_by", Value::from_safe_string(header::LINE.to_owned()));
    environment
}

/// A line with nothing but a block leaves no trace in the output.
fn layout() -> SyntaxConfig {
    let mut builder = SyntaxConfig::builder();
    builder.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    builder.build().expect("the delimiters are those of the engine")
}

fn quoting(name: &str) -> AutoEscape {
    match name {
        _ if name.ends_with(".sql.j2") => AutoEscape::Custom("sql".into()),
        _ if name.ends_with(".html.j2") => AutoEscape::Html,
        _ => AutoEscape::None,
    }
}

fn write_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let quoted = match state.auto_escape() {
        AutoEscape::Custom(name) if name == "sql" && !value.is_safe() => sql_literal(value),
        _ => return minijinja::escape_formatter(out, state, value),
    };
    out.write_str(&quoted).map_err(Error::from)
}

fn sql_literal(value: &Value) -> String {
    match value.as_str() {
        Some(text) => format!("'{}'", text.replace('\'', "''")),
        None if value.is_none() => "NULL".to_owned(),
        None => value.to_string(),
    }
}
