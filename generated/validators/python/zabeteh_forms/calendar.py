# made by zabeteh 0.1.0 from forms/; do not edit
"""The Jalali calendar from 1200/01/01 to 1500/12/29, as day numbers.

A day is an ``int``: the number of days since the day before 0001/01/01. Leap years
follow the 33-year rule.
"""

from __future__ import annotations

from bisect import bisect_right

FIRST_YEAR = 1200
LAST_YEAR = 1500


def _is_leap(year: int) -> bool:
    return (8 * year + 29) % 33 < 8


def _before(year: int) -> int:
    """Returns the number of the day before a year begins."""
    return 365 * (year - 1) + (8 * year + 21) // 33


def _lengths(year: int) -> tuple[int, ...]:
    return (31,) * 6 + (30,) * 5 + (30 if _is_leap(year) else 29,)


def _days(year: int) -> dict[str, int]:
    """Numbers the days of a year by what follows the year: ``-02-15`` is 46."""
    days = [f"-{month:02}-{day:02}" for month, length in enumerate(_lengths(year), 1) for day in range(1, length + 1)]
    return {day: number for number, day in enumerate(days, 1)}


_LEAP_DAYS = _days(1403)
_PLAIN_DAYS = _days(1404)

#: For each year as it is written: the number of the day before it, and its days.
YEARS: dict[str, tuple[int, dict[str, int]]] = {
    str(year): (_before(year), _LEAP_DAYS if _is_leap(year) else _PLAIN_DAYS)
    for year in range(FIRST_YEAR, LAST_YEAR + 1)
}

#: The first and the last day of the calendar.
FIRST_DAY = _before(FIRST_YEAR) + 1
LAST_DAY = _before(LAST_YEAR + 1)

_BEFORE = [_before(year) for year in range(FIRST_YEAR, LAST_YEAR + 1)]


def parts(day: int) -> tuple[int, int, int]:
    """Returns year, month and day of the month of a day of the calendar."""
    index = bisect_right(_BEFORE, day - 1) - 1
    rest = day - _BEFORE[index] - 1
    month, rest = divmod(rest, 31) if rest < 186 else divmod(rest - 186, 30)
    return FIRST_YEAR + index, month + (1 if day - _BEFORE[index] <= 186 else 7), rest + 1


def number(year: int, month: int, day: int) -> int:
    """Returns the number of a day that exists."""
    before = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _before(year) + before + day


def written(day: int, mark: str = "-") -> str:
    """Writes a day as ``1403-02-15``."""
    year, month, of_month = parts(day)
    return f"{year:04}{mark}{month:02}{mark}{of_month:02}"


def plus_days(day: int, days: int) -> int | None:
    """Returns the day so many days later; nothing where the calendar ends."""
    moved = day + days
    return moved if FIRST_DAY <= moved <= LAST_DAY else None


def plus_months(day: int, months: int) -> int | None:
    """Returns the day so many months later; a day that the month lacks becomes its last."""
    year, month, of_month = parts(day)
    year, month = divmod(year * 12 + month - 1 + months, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return number(year, month + 1, min(of_month, _lengths(year)[month]))


def months_between(start: int, end: int) -> int:
    """Returns the whole months from one day to another; negative where the other is earlier."""
    if parts(start)[:2] > parts(end)[:2]:
        return -months_between(end, start)
    year, month, _ = parts(start)
    to_year, to_month, _ = parts(end)
    full = (to_year - year) * 12 + to_month - month
    reached = plus_months(start, full)
    return full - (reached is None or reached > end)


def years_between(start: int, end: int) -> int:
    """Returns the whole years from one day to another; negative where the other is earlier."""
    months = months_between(start, end)
    return months // 12 if months >= 0 else -(-months // 12)


def first_of_year(day: int) -> int:
    """Returns the first day of the year of a day."""
    return _BEFORE[bisect_right(_BEFORE, day - 1) - 1] + 1
