//! The shared functions of Spark, written out: Spark runs none of its SQL functions inside a lambda.

use super::dialect::Dialect;

/// What the names of the shared functions begin with.
const HOME: &str = "zabeteh_";

/// A shared function: its name without the prefix, its parameters, its body.
struct Function<'s> {
    name: &'s str,
    parameters: Vec<&'s str>,
    body: &'s str,
}

/// Writes an expression without any shared function.
pub(super) fn inlined(expression: &str) -> String {
    expand(expression, &functions(Dialect::Spark.functions()))
}

fn functions(source: &str) -> Vec<Function<'_>> {
    source.split("CREATE OR REPLACE TEMPORARY FUNCTION ").skip(1).filter_map(function).collect()
}

fn function(statement: &str) -> Option<Function<'_>> {
    let (head, rest) = statement.split_once(") RETURNS ")?;
    let (name, parameters) = head.split_once('(')?;
    let (_, body) = rest.split_once(" RETURN\n")?;
    Some(Function {
        name: name.strip_prefix(HOME)?,
        parameters: parameters.split(", ").filter_map(|it| it.split(' ').next()).collect(),
        body: body.split(";\n").next()?.trim(),
    })
}

/// Replaces the calls of shared functions from the left, those inside arguments and bodies too.
fn expand(expression: &str, functions: &[Function<'_>]) -> String {
    let Some(at) = expression.find(HOME) else {
        return expression.to_owned();
    };
    let (before, call) = expression.split_at(at);
    let open = call.find('(').unwrap_or(call.len());
    let function = functions.iter().find(|it| it.name == &call[HOME.len()..open]);
    let (Some(function), Some(close)) = (function, closing(&call[open..])) else {
        return expression.to_owned();
    };
    let inside = &call[open + 1..open + close];
    let arguments: Vec<String> =
        arguments(inside).into_iter().map(|it| expand(it, functions)).collect();
    let body = expand(&applied(function, &arguments), functions);
    let after = expand(&call[open + close + 1..], functions);
    format!("{before}({body}){after}")
}

/// Puts the arguments where the parameters stand in the body.
fn applied(function: &Function<'_>, arguments: &[String]) -> String {
    let mut out = String::new();
    for word in words(function.body) {
        let parameter = function.parameters.iter().position(|parameter| *parameter == word);
        match parameter.and_then(|at| arguments.get(at)) {
            Some(argument) => out.push_str(argument),
            None => out.push_str(word),
        }
    }
    out
}

/// Splits a text into words, texts in quotes, and what stands between.
fn words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let length = if first == '\'' {
            rest[1..].find('\'').map_or(rest.len(), |end| end + 2)
        } else if is_word(first) {
            rest.find(|letter| !is_word(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(length);
        out.push(word);
        rest = after;
    }
    out
}

/// Where the bracket closes that a text begins with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    for word in words(text) {
        match word {
            "(" => depth += 1,
            ")" if depth == 1 => return Some(at),
            ")" => depth -= 1,
            _ => {}
        }
        at += word.len();
    }
    None
}

fn arguments(inside: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut start, mut at) = (0_usize, 0, 0);
    for word in words(inside) {
        match word {
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            "," if depth == 0 => {
                out.push(inside[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        at += word.len();
    }
    out.push(inside[start..].trim());
    out
}
