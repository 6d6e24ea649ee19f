/// The most columns of a line, as `pyproject.toml` tells the formatter.
const WIDTH: usize = 120;

/// A piece of Python that knows how it is laid out where one line does not hold it, as ruff does it.
#[derive(Clone, Debug)]
pub(super) enum Code {
    /// What is never broken.
    Text(String),
    /// A comparison that has an opposite: left side, operator, right side.
    Test(String, &'static str, String),
    /// Operands with the operator between them: `and` or `or`.
    Chain(&'static str, Vec<Code>),
    /// A negation.
    Not(Box<Code>),
    /// What stands in parentheses for its precedence.
    Group(Box<Code>),
    /// Opening, items and closing, with commas between the items.
    List(String, Vec<Code>, &'static str),
    /// Opening, parts and closing, with blanks between the parts: a generator in its call.
    Parts(String, Vec<Code>, &'static str),
    /// A value, the condition under which it stands, else `None`.
    Unless(Box<Code>, Box<Code>),
}

impl Code {
    /// Takes a text that is never broken.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Compares.
    pub(super) fn test(
        left: impl AsRef<str>,
        operator: &'static str,
        right: impl AsRef<str>,
    ) -> Self {
        Self::Test(left.as_ref().to_owned(), operator, right.as_ref().to_owned())
    }

    /// Takes what always holds or never.
    pub(super) fn truth(truth: bool) -> Self {
        Self::text(if truth { "True" } else { "False" })
    }

    /// Joins conditions, all of which must hold; the last one may be a chain of its own.
    pub(super) fn all(parts: Vec<Self>) -> Self {
        Self::chain("and", parts, "True")
    }

    /// Joins conditions, one of which must hold.
    pub(super) fn any(parts: Vec<Self>) -> Self {
        Self::chain("or", parts, "False")
    }

    fn chain(operator: &'static str, parts: Vec<Self>, empty: &'static str) -> Self {
        let absorbing = if operator == "and" { "False" } else { "True" };
        let mut flat: Vec<Self> = Vec::new();
        for part in parts {
            let said = part.flat();
            if flat.iter().any(|other| other.flat() == said) {
                continue;
            }
            match part {
                Self::Text(text) if text == empty => {}
                Self::Text(text) if text == absorbing => return Self::text(absorbing),
                Self::Chain(inner, parts) if inner == operator => flat.extend(parts),
                Self::Chain(..) | Self::Unless(..) => flat.push(Self::Group(Box::new(part))),
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
            Self::Text(text) if text == "True" => Self::truth(false),
            Self::Text(text) if text == "False" => Self::truth(true),
            Self::Test(left, operator, right) => match opposite(operator) {
                Some(opposite) => Self::Test(left, opposite, right),
                None => {
                    Self::Not(Box::new(Self::Group(Box::new(Self::Test(left, operator, right)))))
                }
            },
            Self::Not(inner) => match *inner {
                Self::Group(inner) => *inner,
                other => other,
            },
            Self::List(open, items, close) if open.ends_with(" in {") => {
                let open = match open.strip_suffix(" not in {") {
                    Some(left) => format!("{left} in {{"),
                    None => open.replace(" in {", " not in {"),
                };
                Self::List(open, items, close)
            }
            Self::Text(text) if !text.contains(' ') => Self::Not(Box::new(Self::Text(text))),
            Self::Parts(..) => Self::Not(Box::new(self)),
            other => Self::Not(Box::new(Self::Group(Box::new(other)))),
        }
    }

    /// Whether it is a literal `True`.
    pub(super) fn is_true(&self) -> bool {
        matches!(self, Self::Text(text) if text == "True")
    }

    /// Whether it is a literal `False`.
    pub(super) fn is_false(&self) -> bool {
        matches!(self, Self::Text(text) if text == "False")
    }

    /// Takes out the names that are given to parameters of the day of filing; returns the lines
    /// that give them before it.
    pub(super) fn hoisted(self, lines: &mut Vec<String>) -> Self {
        let each = |parts: Vec<Self>, lines: &mut Vec<String>| {
            parts.into_iter().map(|part| part.hoisted(lines)).collect()
        };
        match self {
            Self::Test(left, operator, right) => match named_parameter(&left) {
                Some((name, call)) => {
                    let line = format!("{name} = {call}");
                    if !lines.contains(&line) {
                        lines.push(line);
                    }
                    Self::Test(name, operator, right)
                }
                None => Self::Test(left, operator, right),
            },
            Self::Chain(operator, parts) => Self::Chain(operator, each(parts, lines)),
            Self::Not(inner) => Self::Not(Box::new(inner.hoisted(lines))),
            Self::Group(inner) => Self::Group(Box::new(inner.hoisted(lines))),
            Self::Unless(value, when) => {
                let when = when.hoisted(lines);
                Self::Unless(Box::new(value.hoisted(lines)), Box::new(when))
            }
            Self::Parts(open, parts, close) => Self::Parts(open, each(parts, lines), close),
            Self::Text(_) | Self::List(..) => self,
        }
    }

    /// Writes it in one line.
    pub(super) fn flat(&self) -> String {
        let join = |parts: &[Self], mark: &str| {
            parts.iter().map(Self::flat).collect::<Vec<_>>().join(mark)
        };
        match self {
            Self::Text(text) => text.clone(),
            Self::Test(left, operator, right) => format!("{left} {operator} {right}"),
            Self::Chain(operator, parts) => join(parts, &format!(" {operator} ")),
            Self::Not(inner) => format!("not {}", inner.flat()),
            Self::Group(inner) => format!("({})", inner.flat()),
            Self::List(open, items, close) if is_tuple_of_one(open, items) => {
                format!("{open}{},{close}", items[0].flat())
            }
            Self::List(open, items, close) => format!("{open}{}{close}", join(items, ", ")),
            Self::Parts(open, parts, close) => format!("{open}{}{close}", join(parts, " ")),
            Self::Unless(value, when) => format!("{} if {} else None", value.flat(), when.flat()),
        }
    }

    /// Writes it between what stands before and after it in its line, indented by so many blanks.
    pub(super) fn lines(&self, indent: usize, before: &str, after: &str) -> Vec<String> {
        let mut out = Vec::new();
        self.write(&mut out, indent, (before, after), Inside::Statement);
        out
    }

    /// Writes it as the body of a function.
    pub(super) fn body(self) -> Vec<String> {
        let mut lines = Vec::new();
        let code = self.hoisted(&mut lines);
        let lines = lines.into_iter().map(|line| format!("    {line}"));
        lines.chain(code.lines(4, "return ", "")).collect()
    }

    fn write(
        &self,
        out: &mut Vec<String>,
        indent: usize,
        (before, after): (&str, &str),
        inside: Inside,
    ) {
        let margin = " ".repeat(indent);
        let flat = format!("{margin}{before}{}{after}", self.flat());
        if width(&flat) <= WIDTH {
            out.push(flat);
            return;
        }
        let deeper = indent + 4;
        match self {
            Self::Test(left, operator, right) if inside == Inside::Statement => {
                out.push(format!("{margin}{before}("));
                out.push(format!("{margin}    {left}"));
                out.push(format!("{margin}    {operator} {right}"));
                out.push(format!("{margin}){after}"));
            }
            Self::Test(left, operator, right) => {
                out.push(format!("{margin}{before}{left}"));
                out.push(format!("{margin}{operator} {right}{after}"));
            }
            Self::Text(_) => out.push(flat),
            Self::Chain(operator, parts)
                if inside == Inside::Statement && hugs(parts, &margin, before, operator) =>
            {
                let head = format!("{before}{} {operator} ", parts[0].flat());
                match last_brackets(&parts[1]) {
                    Some((opening, inner)) => {
                        out.push(format!("{margin}{head}{opening}"));
                        out.push(format!("{margin}    {inner}"));
                        out.push(format!("{margin}){after}"));
                    }
                    None => parts[1].write(out, indent, (&head, after), inside),
                }
            }
            Self::Chain(..) | Self::Unless(..) if inside == Inside::Statement => {
                out.push(format!("{margin}{before}("));
                self.write(out, deeper, ("", ""), Inside::Brackets);
                out.push(format!("{margin}){after}"));
            }
            Self::Chain(operator, parts) => {
                for (at, part) in parts.iter().enumerate() {
                    let first = if at == 0 { before.to_owned() } else { format!("{operator} ") };
                    let last = if at + 1 == parts.len() { after } else { "" };
                    part.write(out, indent, (&first, last), Inside::Brackets);
                }
            }
            Self::Unless(value, when) => {
                value.write(out, indent, (before, ""), Inside::Brackets);
                when.write(out, indent, ("if ", ""), Inside::Statement);
                out.push(format!("{margin}else None{after}"));
            }
            Self::Not(inner) => {
                inner.write(out, indent, (&format!("{before}not "), after), inside);
            }
            Self::Group(inner) => {
                out.push(format!("{margin}{before}("));
                inner.write(out, deeper, ("", ""), Inside::Brackets);
                out.push(format!("{margin}){after}"));
            }
            Self::List(open, items, close) | Self::Parts(open, items, close) => {
                let comma = if matches!(self, Self::List(..)) { "," } else { "" };
                out.push(format!("{margin}{before}{open}"));
                for item in items {
                    item.write(out, deeper, ("", comma), Inside::Brackets);
                }
                out.push(format!("{margin}{close}{after}"));
            }
        }
    }
}

/// Takes `(name := parameters.…(v.filed_on))` apart, and likewise the extreme of a column.
fn named_parameter(code: &str) -> Option<(String, String)> {
    let (name, call) = code.strip_prefix('(')?.strip_suffix(')')?.split_once(" := ")?;
    let is_of_day = call.starts_with("parameters.") && call.ends_with("(v.filed_on)");
    let is_plain = is_of_day || call.starts_with("min((") || call.starts_with("max((");
    is_plain.then(|| (name.to_owned(), call.to_owned()))
}

/// Returns the operator that holds exactly where another does not.
fn opposite(operator: &str) -> Option<&'static str> {
    match operator {
        "in" => Some("not in"),
        "not in" => Some("in"),
        "is" => Some("is not"),
        "is not" => Some("is"),
        "==" => Some("!="),
        "!=" => Some("=="),
        _ => None,
    }
}

/// Where a piece stands: a chain inside brackets breaks without parentheses of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Statement,
    Brackets,
}

/// Whether the second of two operands may break inside its brackets, behind the first one.
fn hugs(parts: &[Code], margin: &str, before: &str, operator: &str) -> bool {
    let [first, last] = parts else {
        return false;
    };
    let opening = match last {
        Code::List(open, ..) | Code::Parts(open, ..) => open.clone(),
        Code::Group(_) => "(".to_owned(),
        Code::Not(inner) => match &**inner {
            Code::Group(_) => "not (".to_owned(),
            Code::Parts(open, ..) | Code::List(open, ..) => format!("not {open}"),
            _ => return false,
        },
        Code::Test(..) => match last_brackets(last) {
            Some((opening, _)) => opening,
            None => return false,
        },
        _ => return false,
    };
    width(&format!("{margin}{before}{} {operator} {opening}", first.flat())) <= WIDTH
}

/// Takes a comparison apart that ends in parentheses: what stands before and inside them.
fn last_brackets(code: &Code) -> Option<(String, String)> {
    let Code::Test(left, operator, right) = code else {
        return None;
    };
    let inner = right.strip_suffix(')')?;
    let mut depth = 1;
    let opening = inner.char_indices().rev().find(|(_, letter)| {
        depth += match letter {
            ')' => 1,
            '(' => -1,
            _ => 0,
        };
        depth == 0
    });
    let at = opening?.0 + 1;
    Some((format!("{left} {operator} {}", &right[..at]), inner[at..].to_owned()))
}

fn is_tuple_of_one(open: &str, items: &[Code]) -> bool {
    items.len() == 1 && (open == "(" || open.ends_with("=("))
}

/// The columns that a line takes: joiners and marks take none.
fn width(line: &str) -> usize {
    let takes_room = |letter: &char| !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{064B}'..='\u{0655}' | '\u{0670}');
    line.chars().filter(takes_room).count()
}
