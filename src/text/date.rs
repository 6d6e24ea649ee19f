use std::fmt;

/// A day of the Jalali calendar, from 1200/01/01 to 1500/12/29.
///
/// Leap years follow the 33-year rule, which equals the official table of the University of
/// Tehran's calendar centre for 1206 to 1498.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day that the calendar of the language holds.
    pub const FIRST: Self = Self { year: 1200, month: 1, day: 1 };
    /// The last day that the calendar of the language holds.
    pub const LAST: Self = Self { year: 1500, month: 12, day: 29 };

    /// Returns the day, unless the calendar has no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let fits = (1200..=1500).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD` or `YYYY/MM/DD` in ASCII digits.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split(['-', '/']).collect();
        let [year, month, day] = parts[..] else {
            return None;
        };
        let widths = [year.len(), month.len(), day.len()] == [4, 2, 2];
        let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        (widths && digits)
            .then(|| Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))?
    }

    /// Reads a Gregorian `YYYY-MM-DD` and converts it.
    pub fn from_gregorian(text: &str) -> Option<Self> {
        let mut parts = text.split(['-', '/']).map(str::parse::<i64>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        let length = match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => 0,
        };
        let exists = parts.next().is_none() && (1..=length).contains(&day);
        exists.then(|| Self::from_day_number(gregorian_day(year, month, day) - EPOCH))?
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the number of the day, counted without gaps; day 0 is the day before 0001/01/01.
    pub fn day_number(self) -> i64 {
        let (year, month, day) = (i64::from(self.year), i64::from(self.month), i64::from(self.day));
        let before = if month <= 7 { 31 * (month - 1) } else { 186 + 30 * (month - 7) };
        365 * (year - 1) + (8 * year + 21).div_euclid(33) + before + day
    }

    /// Returns the day with this number, unless it lies outside the calendar of the language.
    pub fn from_day_number(number: i64) -> Option<Self> {
        let guess = i32::try_from(number.checked_mul(33)?.div_euclid(12_053)).ok()?;
        let starts = |year: i32| Self { year, month: 1, day: 1 }.day_number();
        let year = (guess - 1..=guess + 2).rev().find(|year| starts(*year) <= number)?;
        let of_year = number - starts(year);
        let (month, day) = match of_year {
            0..186 => (of_year / 31 + 1, of_year % 31 + 1),
            _ => ((of_year - 186) / 30 + 7, (of_year - 186) % 30 + 1),
        };
        Self::new(year, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// Returns the day that lies so many months later; a day that the month lacks becomes its last.
    pub fn plus_months(self, months: i64) -> Option<Self> {
        let all = i64::from(self.year) * 12 + i64::from(self.month) - 1 + months;
        let year = i32::try_from(all.div_euclid(12)).ok()?;
        let month = u8::try_from(all.rem_euclid(12) + 1).ok()?;
        Self::new(year, month, self.day.min(month_length(year, month)))
    }

    /// Returns the number of whole months from this day to a later one; negative when it is earlier.
    pub fn months_to(self, later: Self) -> i64 {
        let months = |date: Self| i64::from(date.year) * 12 + i64::from(date.month);
        let full = months(later) - months(self);
        if full >= 0 {
            full - i64::from(self.plus_months(full).is_none_or(|day| day > later))
        } else {
            -later.months_to(self)
        }
    }

    /// Returns year, month and day in the Gregorian calendar.
    pub fn gregorian(self) -> (i32, u8, u8) {
        // Years begin in March here, so that the leap day is the last of its year; 400 of them repeat.
        let day = self.day_number() + EPOCH + 305;
        let (cycle, of_cycle) = (day.div_euclid(146_097), day.rem_euclid(146_097));
        let year = (of_cycle - of_cycle / 1_460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
        let of_year = of_cycle - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let in_next = i64::from(month >= 10);
        let year = year + 400 * cycle + in_next;
        (year as i32, (month + 3 - 12 * in_next) as u8, day as u8)
    }

    /// Writes the day as `YYYY-MM-DD`, the form it has in a filing.
    pub fn wire(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}/{:02}/{:02}", self.year, self.month, self.day)
    }
}

/// The difference between the Gregorian day count (Rata Die) and that of [`Date::day_number`].
const EPOCH: i64 = 226_894;

fn month_length(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        _ if is_leap(year) => 30,
        _ => 29,
    }
}

fn is_leap(year: i32) -> bool {
    (8 * i64::from(year) + 29).rem_euclid(33) < 8
}

fn gregorian_day(year: i64, month: i64, day: i64) -> i64 {
    let shift = i64::from(month <= 2);
    let year = year - shift;
    let of_year = (153 * (month + 12 * shift - 3) + 2) / 5 + day;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 306
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.wire())
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a Jalali day as YYYY-MM-DD"))
    }
}

impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A day of the Jalali calendar, YYYY-MM-DD in Latin digits.",
            "pattern": "^1[2-5][0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        })
    }
}
