use crate::problems::{Expected, SyntaxProblem};
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::mend::mend;
use crate::syntax::tree::{Number, Unit};
use crate::text::{Date, Span, Spanned, grouped, persian_digits};

use super::builder::Builder;
use super::closed;
use super::parts::Parts;

impl<'a> Parts<'_, 'a> {
    /// Takes a number.
    pub(super) fn number(&mut self) -> Option<Number> {
        let pair = self.take().ok()?;
        self.build.number(&pair)
    }

    /// Takes a date.
    pub(super) fn date(&mut self) -> Option<Spanned<Date>> {
        let pair = self.take().ok()?;
        let date = self.build.date(&pair)?;
        Some(Spanned::new(date, self.build.span(&pair)))
    }

    /// Takes the digits of a code.
    pub(super) fn digits(&mut self) -> Option<Spanned<String>> {
        let pair = self.take().ok()?;
        let span = self.build.span(&pair);
        let is_code = pair.as_str().bytes().all(|byte| byte.is_ascii_digit());
        if !is_code {
            let expected = Expected::Code;
            self.build.problems.push(SyntaxProblem::Hole { expected }, span);
        }
        is_code.then(|| Spanned::new(pair.as_str().to_owned(), span))
    }

    /// Takes a place in a law.
    pub(super) fn place(&mut self) -> Option<String> {
        self.take().ok().map(|pair| pair.as_str().to_owned())
    }

    /// Takes a unit, if one stands here.
    pub(super) fn unit(&mut self) -> Option<Unit> {
        let pair = self.take_if(Rule::unit)?;
        Parts::of(self.build, pair).word().and_then(closed::unit)
    }

    /// Takes a length of time: a number with its unit.
    pub(super) fn period(&mut self) -> Option<(Number, Option<Unit>)> {
        let number = self.number();
        let unit = self.unit();
        self.word();
        Some((number?, unit))
    }
}

impl<'a> Builder<'a> {
    /// Reads a number.
    pub(super) fn number(&mut self, pair: &Pair<'a>) -> Option<Number> {
        let written = pair.as_str();
        let span = self.span(pair);
        if written.contains('-') || written.matches('/').count() > 1 {
            let expected = Expected::Number;
            self.problems.push(SyntaxProblem::Hole { expected }, span);
            return None;
        }
        let plain = self.plain(written, span);
        let number = exact(&plain);
        if number.is_none() {
            self.problems.push(SyntaxProblem::NumberTooLarge, span);
        }
        number
    }

    /// Takes the marks between groups out of a number, and reports those that stand wrong.
    fn plain(&mut self, written: &str, span: Span) -> String {
        if let Some((whole, places)) = written.split_once('/') {
            let plain = format!("{}.{places}", whole.replace(['_', ','], ""));
            self.wrong_number(SyntaxProblem::SlashDecimal, span, &plain);
            return plain;
        }
        let many_points = written.matches('.').count() > 1;
        let marks: &[char] = if many_points { &['_', ',', '.'] } else { &['_', ','] };
        let plain = written.replace(marks, "");
        if many_points || written.contains(',') || !is_grouped(written) {
            self.wrong_number(SyntaxProblem::BadGrouping, span, &plain);
        }
        plain
    }

    fn wrong_number(&mut self, problem: SyntaxProblem, span: Span, plain: &str) {
        let persian = self.is_persian(span);
        let mended = if persian {
            persian_digits(&grouped(plain, '٬').replace('.', "٫"))
        } else {
            grouped(plain, '_')
        };
        mend(self.problems.push(problem, span), span, mended);
    }

    /// Reads a date.
    pub(super) fn date(&mut self, pair: &Pair<'a>) -> Option<Date> {
        let written = pair.as_str();
        let span = self.span(pair);
        let parts: Vec<&str> = written.split(['/', '-']).collect();
        let [year, month, day] = parts[..] else {
            let expected = Expected::Date;
            self.problems.push(SyntaxProblem::Hole { expected }, span);
            return None;
        };
        let padded = format!("{year:0>4}/{month:0>2}/{day:0>2}");
        let date = Date::parse(&padded);
        if date.is_none() || padded != written {
            let nearest = date.or_else(|| last_of_month(&padded));
            self.wrong_date(span, nearest);
        }
        date
    }

    fn wrong_date(&mut self, span: Span, nearest: Option<Date>) {
        let persian = self.is_persian(span);
        let problem = self.problems.push(SyntaxProblem::ImpossibleDate, span);
        if let Some(date) = nearest {
            let latin = date.to_string();
            mend(problem, span, if persian { persian_digits(&latin) } else { latin });
        }
    }

    fn is_persian(&self, span: Span) -> bool {
        self.source.slice(span).contains(|letter: char| !letter.is_ascii())
    }
}

/// Whether the marks of a number stand between groups of three.
fn is_grouped(written: &str) -> bool {
    let whole = written.split('.').next().unwrap_or_default();
    let places = &written[whole.len()..];
    let mut groups = whole.split('_');
    let first = groups.next().unwrap_or_default().len();
    let has_more = whole.contains('_');
    !places.contains('_') && (!has_more || first <= 3) && groups.all(|group| group.len() == 3)
}

/// Reads plain digits with at most one point; none where they do not fit.
fn exact(plain: &str) -> Option<Number> {
    let (whole, places) = plain.split_once('.').unwrap_or((plain, ""));
    let digits = format!("{whole}{places}");
    let fits = digits.trim_start_matches('0').len() <= 18 && places.len() <= 18;
    Some(Number {
        scaled: fits.then(|| digits.trim_start_matches('0').parse().unwrap_or(0))?,
        places: places.len().try_into().ok()?,
    })
}

/// Returns the last day of the month of a day that the month does not have.
fn last_of_month(padded: &str) -> Option<Date> {
    let (month, day) = padded.rsplit_once('/')?;
    let wanted = matches!(day, "30" | "31");
    let last = ["30", "29"].iter().find_map(|day| Date::parse(&format!("{month}/{day}")));
    last.filter(|_| wanted)
}
