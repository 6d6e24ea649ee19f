# made by zabeteh 0.1.0 from forms/; do not edit
"""Readers of single values: each takes what ``json.loads`` gave and returns the value.

A number becomes an ``int`` scaled by its places, a day its day number, a plate three numbers.
A reader raises :class:`Fault` where the value is not what it must be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from .calendar import FIRST_DAY, LAST_DAY, YEARS, written

#: The White_Space characters of Unicode: not those of ``str.isspace``, which takes more.
BLANKS = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)

#: What cannot be printed. A lone surrogate is no character at all.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]").search
_CONTROL_BUT_LINE_END = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]").search

#: A canonical decimal; beyond 400 digits nothing is a number that a form asks for.
_DECIMAL = re.compile(r"(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?").fullmatch


class Fault(ValueError):
    """A value that is not what it must be.

    ``key`` names the fact (see ``phrases.py``), ``limit`` is the bound that its words show.
    """

    def __init__(self, key: str, limit: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.limit = limit


def shown(value: int, places: int = 0) -> str:
    """Writes a scaled bound as people read it: ``1,200.5``."""
    whole, fraction = divmod(abs(value), 10**places)
    sign = "-" if value < 0 else ""
    rest = f"{fraction:0{places}}".rstrip("0") if places else ""
    return f"{sign}{whole:,}" + (f".{rest}" if rest else "")


def decimal_text(value: int, places: int) -> str:
    """Writes a scaled number as a filing has it: ``1200.50``."""
    whole, fraction = divmod(abs(value), 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{fraction:0{places}}" if places else f"{sign}{whole}"


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Fault("not-text")
    return value


def text(value: Any, most: int) -> str:
    """Reads a text, which may have several lines."""
    if _CONTROL_BUT_LINE_END(_text(value)):
        raise Fault("control-character")
    return _bounded_text(value, most)


def line(value: Any, most: int) -> str:
    """Reads a text of one line: the name of a file."""
    if _CONTROL(_text(value)):
        raise Fault("control-character")
    return _bounded_text(value, most)


def _bounded_text(value: str, most: int) -> str:
    if not value.strip(BLANKS):
        raise Fault("blank")
    if len(value) > most:
        raise Fault("longer", shown(most))
    return value


def flag(value: Any) -> bool:
    """Reads yes or no."""
    if value is True or value is False:
        return value
    raise Fault("not-yes-no")


def confirmation(value: Any) -> bool:
    """Reads a yes that must be yes."""
    if value is True:
        return True
    raise Fault("not-confirmed" if value is False else "not-yes-no")


def item(value: Any, items: Collection[str]) -> str:
    """Reads one item of a list."""
    if _text(value) not in items:
        raise Fault("not-listed")
    return value


def chosen(value: Any, items: Collection[str]) -> list[str]:
    """Reads several items of a list, each at most once."""
    if not isinstance(value, list):
        raise Fault("not-array")
    if not value:
        raise Fault("nothing-chosen")
    seen: list[str] = []
    for one in value:
        if item(one, items) in seen:
            raise Fault("twice")
        seen.append(one)
    return seen


#: Items with the first and the last day on which each may be chosen.
Dated = Mapping[str, tuple[int, int]]


def _open(items: Dated, day: int) -> list[str]:
    return [key for key, (since, until) in items.items() if since <= day <= until]


def item_on(value: Any, items: Dated, day: int) -> str:
    """Reads one item of a list whose items have days."""
    return item(value, _open(items, day))


def chosen_on(value: Any, items: Dated, day: int) -> list[str]:
    """Reads several items of a list whose items have days."""
    return chosen(value, _open(items, day))


def day(value: Any, first: int = FIRST_DAY, last: int = LAST_DAY) -> int:
    """Reads a day as ``1403-02-15``."""
    try:
        before, days = YEARS[_text(value)[:4]]
        number = before + days[value[4:]]
    except KeyError:
        raise Fault("no-such-day") from None
    if number < first:
        raise Fault("below", written(first, "/"))
    if number > last:
        raise Fault("above", written(last, "/"))
    return number


def as_whole(value: Any) -> int:
    """Reads a whole number, however JSON writes it: ``1``, ``1.0`` and ``1e0`` are one."""
    if type(value) is int:
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise Fault("not-integer")


def whole(value: Any, least: int, most: int) -> int:
    """Reads a whole number between two bounds."""
    return _within(as_whole(value), 0, least, most)


def decimal(value: Any, places: int, least: int, most: int) -> int:
    """Reads a decimal, which is a canonical text, scaled by its places."""
    match = _DECIMAL(_text(value))
    if match is None:
        raise _no_decimal(places)
    sign, number, fraction = match.groups("")
    if len(fraction) > places or (sign and least >= 0):
        raise _no_decimal(places)
    if len(number) > 30:
        return _within(least - 1 if sign else most + 1, places, least, most)
    return _within(int(f"{sign}{number}{fraction:0<{places}}"), places, least, most)


def scaled(value: str, places: int, least: int, most: int) -> int:
    """Reads a decimal with all its places; leaves every other one to :func:`decimal`."""
    whole, _, fraction = value.partition(".")
    digits = whole + fraction
    if len(fraction) == places and digits.isdigit() and digits.isascii() and (whole[0] != "0" or whole == "0"):
        number = int(digits)
        if least <= number <= most:
            return number
    return decimal(value, places, least, most)


def _no_decimal(places: int) -> Fault:
    return Fault("no-decimal" if places else "no-whole", shown(places))


def _within(number: int, places: int, least: int, most: int) -> int:
    if number < least:
        raise Fault("below", shown(least, places))
    if number > most:
        raise Fault("above", shown(most, places))
    return number


def plate(value: Any) -> tuple[int, int, int]:
    """Reads a registry plate: its main number, its sub number and its section."""
    if not isinstance(value, dict):
        raise Fault("not-object")
    if not value.keys() <= {"main", "sub", "section"}:
        raise Fault("unknown")
    return (
        _part(value, "main", 1, 999_999),
        _part(value, "sub", 0, 9_999_999),
        _part(value, "section", 1, 99),
    )


def _part(value: dict[str, Any], key: str, least: int, most: int) -> int:
    if key not in value:
        raise Fault("missing")
    return whole(value[key], least, most)


def _identifier(check: Callable[[str], str | None], kind: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        fault = check(_text(value))
        if fault is not None:
            raise Fault(f"{kind}:{fault}")
        return value

    read.__name__ = kind.replace("-", "_")
    read.__doc__ = f"Reads an identifier of the kind {kind}."
    return read


def _is_number(value: str, length: int) -> bool:
    return len(value) == length and value.isascii() and value.isdigit()


def _weighted(digits: int, *weights: int) -> list[int]:
    """Returns the weighted sum of the digits of every number of so many digits."""
    sums = [0]
    for weight in weights[-digits:]:
        sums = [total + weight * digit for total in sums for digit in range(10)]
    return sums


#: The first four digits of a national id, the next three, and the last three with the control.
_PLACE = _weighted(4, 10, 9, 8, 7)
_SERIAL = _weighted(3, 6, 5, 4)
_END = _weighted(3, 3, 2, 1)


def national_id_fault(value: str) -> str | None:
    """Returns what is wrong with a national id."""
    if not (len(value) == 10 and value.isascii() and value.isdigit()):
        return "shape"
    number = int(value)
    if number % 1_111_111_111 == 0:
        return "repeated-digits"
    if number // 10 % 1_000_000 == 0:
        return "empty-serial"
    total = _PLACE[number // 1_000_000] + _SERIAL[number // 1000 % 1000] + _END[number % 1000]
    rest = total % 11
    # A remainder of 1 stands for itself; every other one is completed to 11.
    return None if rest == 0 or (rest == 2 and number % 10 == 1) else "control-digit"


#: The digits of a legal person's id; the tenth one stands in the weight of all others as well.
_LEGAL_FIRST = _weighted(4, 29, 27, 23, 19)
_LEGAL_NEXT = _weighted(3, 17, 29, 27)
_LEGAL_LAST = _weighted(3, 23, 19, 17 + 230)


def legal_person_id_fault(value: str) -> str | None:
    """Returns what is wrong with the id of a legal person."""
    if not (len(value) == 11 and value.isascii() and value.isdigit()):
        return "shape"
    if value[3:9] == "000000":
        return "empty-serial"
    first, control = divmod(int(value), 10)
    total = _LEGAL_FIRST[first // 1_000_000] + _LEGAL_NEXT[first // 1000 % 1000] + _LEGAL_LAST[first % 1000]
    return None if (total + 460) % 11 % 10 == control else "control-digit"


#: Three digits of a bill, counted from the right: the first and third group, and the others.
_ODD_GROUP = _weighted(3, 4, 3, 2)
_EVEN_GROUP = _weighted(3, 7, 6, 5)


def modulo_11(digits: str) -> int:
    """Returns the control digit of bills: weights 2 to 7 from the right, modulo 11."""
    number = int(digits)
    total = _ODD_GROUP[number % 1000] + _EVEN_GROUP[number // 1000 % 1000]
    total += _ODD_GROUP[number // 1_000_000 % 1000] + _EVEN_GROUP[number // 1_000_000_000]
    return 0 if total % 11 < 2 else 11 - total % 11


def _is_bill(value: str) -> bool:
    return 6 <= len(value) <= 13 and value.isascii() and value.isdigit() and value[0] != "0"


def bill_id_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    if not _is_bill(value):
        return "shape"
    return None if modulo_11(value[:-1]) == int(value[-1]) else "control-digit"


def payment_id_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    if not _is_bill(value):
        return "shape"
    return None if modulo_11(value[:-2]) == int(value[-2]) else "control-digit"


def case_number_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    if not _is_number(value, 11):
        return "shape"
    return None if "01" <= value[:2] <= "22" else "district"


_NAME = re.compile(r"[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63}").fullmatch
_HOST = re.compile(r"[A-Za-z0-9-][A-Za-z0-9.-]{0,79}").fullmatch
_TOP = re.compile(r"[A-Za-z]{2,24}").fullmatch


def email_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    name, at, domain = value.partition("@")
    host, dot, top = domain.rpartition(".")
    fits = at and dot and len(value) <= 100 and _NAME(name) and _HOST(host) and _TOP(top)
    dotted = ".." in value or name.endswith(".") or host.endswith(".")
    return None if fits and not dotted else "shape"


def engineer_licence_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    is_shaped = 3 <= len(value) <= 20 and value.isascii() and value.replace("-", "").isdigit()
    return None if is_shaped else "shape"


def iban_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    if len(value) != 26 or value[:2] != "IR" or not _is_number(value[2:], 24):
        return "shape"
    return None if int(value[4:] + "1827" + value[2:4]) % 97 == 1 else "control-digit"


def mobile_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    return None if _is_number(value, 11) and value[:2] == "09" else "shape"


_AREAS = frozenset(
    "11 13 17 21 23 24 25 26 28 31 34 35 38 41 44 45 51 54 56 58 61 66 71 74 76 77 81 83 84 86 87".split()
)


def phone_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    if not _is_number(value, 11) or value[0] != "0" or value[3] == "0":
        return "shape"
    return None if value[1:3] in _AREAS else "area-code"


_POSTAL_CODE = re.compile(r"[13-9]{5}[0-9]{5}").fullmatch


def postal_code_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    return None if _POSTAL_CODE(value) else "shape"


_SOUND_RENOVATION_CODE = re.compile(
    r"(?:[1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}"
    r"-(?:0|[1-9][0-9]{0,2})-(?:0|[1-9][0-9]{0,2})-(?:0|[1-9][0-9]{0,2})"
).fullmatch
_RENOVATION_CODE = re.compile(r"(0|[1-9][0-9]?)((?:-(?:0|[1-9][0-9]{0,3})){3})(?:-(?:0|[1-9][0-9]{0,2})){3}").fullmatch


def renovation_code_fault(value: str) -> str | None:
    """Returns what is wrong with a value of this kind."""
    if _SOUND_RENOVATION_CODE(value):
        return None
    match = _RENOVATION_CODE(value)
    if match is None:
        return "shape"
    if not 1 <= int(match[1]) <= 22:
        return "district"
    return "empty-part" if "-0" in match[2] else None


bill_id = _identifier(bill_id_fault, "bill-id")
case_number = _identifier(case_number_fault, "case-number")
email = _identifier(email_fault, "email")
engineer_licence = _identifier(engineer_licence_fault, "engineer-licence")
iban = _identifier(iban_fault, "iban")
legal_person_id = _identifier(legal_person_id_fault, "legal-person-id")
mobile = _identifier(mobile_fault, "mobile")
national_id = _identifier(national_id_fault, "national-id")
payment_id = _identifier(payment_id_fault, "payment-id")
phone = _identifier(phone_fault, "phone")
postal_code = _identifier(postal_code_fault, "postal-code")
renovation_code = _identifier(renovation_code_fault, "renovation-code")


def region(value: str) -> int:
    """Returns the municipal district that a case number or a renovation code names."""
    return int(value.partition("-")[0]) if "-" in value else int(value[:2])


def all_differ(cells: Any) -> bool:
    """Whether no two cells are equal; those without a value are skipped."""
    seen = set()
    for cell in cells:
        key = tuple(cell) if isinstance(cell, list) else cell
        if key is not None and key in seen:
            return False
        seen.add(key)
    return True


def nearest(value: int, by: int) -> int:
    """Divides and rounds to the nearer whole number, half away from zero."""
    steps = (2 * abs(value) + by) // (2 * by)
    return steps if value >= 0 else -steps
