/// Writes the ASCII digits of a text as Persian ones, and leaves everything else.
pub fn persian_digits(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '0'..='9' => char::from_u32(letter as u32 - '0' as u32 + '۰' as u32).unwrap_or(letter),
            _ => letter,
        })
        .collect()
}

/// Writes the Persian and Arabic-Indic digits of a text as ASCII ones, and leaves everything else.
pub fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '۰'..='۹' => char::from(b'0' + (letter as u32 - '۰' as u32) as u8),
            '٠'..='٩' => char::from(b'0' + (letter as u32 - '٠' as u32) as u8),
            _ => letter,
        })
        .collect()
}

/// Writes a scaled integer as a decimal with exactly `places` digits after the point.
pub fn decimal(scaled: i64, places: u8) -> String {
    if places == 0 {
        return scaled.to_string();
    }
    let sign = if scaled < 0 { "-" } else { "" };
    let unit = 10_u64.pow(places.into());
    let whole = scaled.unsigned_abs();
    format!("{sign}{}.{:0width$}", whole / unit, whole % unit, width = places.into())
}

/// Puts `mark` between groups of three digits in the whole part of a number of four digits or more.
pub fn grouped(number: &str, mark: char) -> String {
    let whole = number.find(['.', '٫']).unwrap_or(number.len());
    let digits: Vec<char> = number[..whole].chars().collect();
    let mut out = String::with_capacity(number.len() + digits.len() / 3);
    for (index, digit) in digits.iter().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits[index - 1] != '-' {
            out.push(mark);
        }
        out.push(*digit);
    }
    out + &number[whole..]
}
