/// The most columns of a line.
const WIDTH: usize = 100;

/// A piece of Java that knows how it is laid out where one line does not hold it.
#[derive(Clone, Debug)]
pub(super) enum Code {
    /// What is never broken.
    Text(String),
    /// Operands with `&&` or `||` between them.
    Chain(&'static str, Vec<Code>),
    /// A negation.
    Not(Box<Code>),
    /// What stands in parentheses for its precedence.
    Group(Box<Code>),
    /// Opening, items and closing, with commas between the items.
    List(String, Vec<Code>, &'static str),
}

impl Code {
    /// Takes a text that is never broken.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Takes what always holds or never.
    pub(super) fn truth(truth: bool) -> Self {
        Self::text(if truth { "true" } else { "false" })
    }

    /// Calls a function.
    pub(super) fn call(function: impl Into<String>, arguments: Vec<Self>) -> Self {
        Self::List(function.into() + "(", arguments, ")")
    }

    /// Joins conditions, all of which must hold.
    pub(super) fn all(parts: Vec<Self>) -> Self {
        Self::chain("&&", parts, ("true", "false"))
    }

    /// Joins conditions, one of which must hold.
    pub(super) fn any(parts: Vec<Self>) -> Self {
        Self::chain("||", parts, ("false", "true"))
    }

    fn chain(operator: &'static str, parts: Vec<Self>, (empty, whole): (&str, &str)) -> Self {
        let mut flat: Vec<Self> = Vec::new();
        for part in parts {
            match part {
                Self::Text(text) if text == empty => {}
                Self::Text(text) if text == whole => return Self::text(whole),
                Self::Chain(inner, parts) if inner == operator => flat.extend(parts),
                Self::Chain(..) => flat.push(Self::Group(Box::new(part))),
                other => flat.push(other),
            }
        }
        match flat.len() {
            0 => Self::text(empty),
            1 => match flat.remove(0) {
                Self::Group(inner) => *inner,
                other => other,
            },
            _ => Self::Chain(operator, flat),
        }
    }

    /// Negates a condition.
    pub(super) fn negated(self) -> Self {
        match self {
            Self::Text(text) if text == "true" => Self::truth(false),
            Self::Text(text) if text == "false" => Self::truth(true),
            Self::Not(inner) => *inner,
            Self::Chain(..) => Self::Not(Box::new(Self::Group(Box::new(self)))),
            Self::Text(text) if text.contains(" == ") => Self::Text(text.replace(" == ", " != ")),
            Self::Text(text) if text.contains(" != ") => Self::Text(text.replace(" != ", " == ")),
            other => Self::Not(Box::new(other)),
        }
    }

    /// Writes it in one line.
    pub(super) fn flat(&self) -> String {
        let join = |parts: &[Self], mark: &str| {
            parts.iter().map(Self::flat).collect::<Vec<_>>().join(mark)
        };
        match self {
            Self::Text(text) => text.clone(),
            Self::Chain(operator, parts) => join(parts, &format!(" {operator} ")),
            Self::Not(inner) => format!("!{}", inner.flat()),
            Self::Group(inner) => format!("({})", inner.flat()),
            Self::List(open, items, close) => format!("{open}{}{close}", join(items, ", ")),
        }
    }

    /// Writes it between what stands before and after it in its line, indented by so many blanks.
    pub(super) fn lines(&self, indent: usize, before: &str, after: &str) -> Vec<String> {
        let mut out = Vec::new();
        self.write(&mut out, indent, (before, after));
        out
    }

    fn write(&self, out: &mut Vec<String>, indent: usize, (before, after): (&str, &str)) {
        let margin = " ".repeat(indent);
        let flat = format!("{margin}{before}{}{after}", self.flat());
        let deeper = indent + 4;
        match self {
            _ if flat.chars().count() <= WIDTH => out.push(flat),
            Self::Text(_) => out.push(flat),
            Self::Chain(operator, parts) => {
                for (at, part) in parts.iter().enumerate() {
                    let last = if at + 1 == parts.len() { after } else { "" };
                    match at {
                        0 => part.write(out, indent, (before, last)),
                        _ => part.write(out, deeper, (&format!("{operator} "), last)),
                    }
                }
            }
            Self::Not(inner) => inner.write(out, indent, (&format!("{before}!"), after)),
            Self::Group(inner) => {
                inner.write(out, indent, (&format!("{before}("), &format!("){after}")));
            }
            Self::List(open, items, close) => {
                out.push(format!("{margin}{before}{open}"));
                for (at, item) in items.iter().enumerate() {
                    let is_last = at + 1 == items.len();
                    let mark = if is_last { format!("{close}{after}") } else { ",".to_owned() };
                    item.write(out, deeper, ("", &mark));
                }
                if items.is_empty() {
                    out.push(format!("{margin}{close}{after}"));
                }
            }
        }
    }
}
