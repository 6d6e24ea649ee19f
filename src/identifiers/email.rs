//! رایانامه: a simple, bounded shape; what RFC 5322 allows beyond it is not in use.

use super::Fault;
use super::identifier::Identifier;
use super::normalise::normalise_line;

pub(super) const EMAIL: Identifier = Identifier {
    normalise,
    check,
    faults: &[Fault::Shape],
    pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,80}[.][A-Za-z]{2,24}$",
    max_length: 100,
    sample,
};

/// The domain has no case; the part before it may have.
fn normalise(text: &str) -> String {
    let line = normalise_line(text);
    match line.rsplit_once('@') {
        Some((name, domain)) => format!("{name}@{}", domain.to_ascii_lowercase()),
        None => line,
    }
}

fn check(text: &str) -> Result<(), Fault> {
    let (name, domain) = text.split_once('@').ok_or(Fault::Shape)?;
    let (host, top) = domain.rsplit_once('.').ok_or(Fault::Shape)?;
    let fits = text.len() <= 100 && is_name(name) && is_host(host) && is_top(top);
    if fits { Ok(()) } else { Err(Fault::Shape) }
}

fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte);
    (1..=64).contains(&name.len()) && name.bytes().all(is_plain) && has_dots_inside(name)
}

fn is_host(host: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-".contains(&byte);
    (1..=80).contains(&host.len()) && host.bytes().all(is_plain) && has_dots_inside(host)
}

fn is_top(top: &str) -> bool {
    (2..=24).contains(&top.len()) && top.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether every dot stands between two other characters.
fn has_dots_inside(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty())
}

fn sample(n: u32) -> String {
    format!("name{}@example.ir", n + 1)
}
