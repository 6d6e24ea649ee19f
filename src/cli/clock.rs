use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::text::Date;

const DAY: u64 = 86_400;
/// Tehran is 3 hours and 30 minutes ahead of UTC all year round since 1402.
const TEHRAN: Duration = Duration::from_secs(12_600);

/// Returns the day it is in Tehran.
pub(super) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = (since + TEHRAN).as_secs() / DAY;
    let first = Date::from_gregorian("1970-01-01").map_or(0, Date::day_number);
    i64::try_from(days)
        .ok()
        .and_then(|days| Date::from_day_number(first + days))
        .unwrap_or(Date::LAST)
}
