# made by zabeteh 0.1.0 from forms/; do not edit
"""Writes a filing as validation reads it: the specified step before it.

Digits, letters, invisible characters and separators get one form; what cannot be read stays as it
is. Doing it twice changes nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from unicodedata import normalize

from . import readers
from .readers import BLANKS, Fault
from .record import Field, Part, Rows
from .records import find

_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_INVISIBLE = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff\u00ad]")
_DROPPED = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff\u00ad\u0640\u200b\u200d]")
_PROSE = str.maketrans(
    {
        **dict.fromkeys("يى", "ی"),
        "ك": "ک",
        "\r": "\n",
        **dict.fromkeys(map(chr, (0x09, 0xA0, 0x202F, *range(0x2000, 0x200B))), " "),
    }
)
_DASHES = "\\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_DASH = re.compile(f"[{_DASHES}]")
_BLANK = re.compile(f"[{BLANKS}]")
_BLANK_OR_DASH = re.compile(f"[{BLANKS}{_DASHES}]")
_PHONE_MARKS = re.compile(f"[{BLANKS}{_DASHES}()]")

#: The whole numbers that ECMAScript holds exactly: what lies beyond stays as it is typed.
_EXACT = 2**53 - 1


def normalise(filing: Any) -> Any:
    """Returns a filing with its values in their canonical form; leaves the given one as it is."""
    if not isinstance(filing, dict):
        return filing
    out = dict(filing)
    _rewrite(out, "form", _line)
    _rewrite(out, "filed_on", _day)
    record = find(out.get("form"))
    if record is not None:
        _rewrite(out, "fields", lambda fields: _object(fields, record.fields))
        _rewrite(out, "answers", _answers)
    return out


def _rewrite(into: dict[str, Any], key: str, with_: Callable[[Any], Any]) -> None:
    if key in into:
        into[key] = with_(into[key])


def ascii_digits(text: str) -> str:
    """Writes Persian and Arabic digits as ASCII ones."""
    return text.translate(_DIGITS)


def normalise_line(text: str) -> str:
    """Writes a value without prose: ASCII digits, nothing invisible, no blanks around it."""
    return ascii_digits(_INVISIBLE.sub("", text).strip(BLANKS))


def normalise_text(text: str) -> str:
    """Writes a free text in its canonical form, without changing what it says."""
    visible = _DROPPED.sub("", text.replace("\r\n", "\n"))
    return normalize("NFC", visible).translate(_PROSE).strip(BLANKS)


def _line(value: Any) -> Any:
    return normalise_line(value) if isinstance(value, str) else value


def _prose(value: Any) -> Any:
    return normalise_text(value) if isinstance(value, str) else value


def _day(value: Any) -> Any:
    """Takes ``/`` for ``-`` and fills up months and days of one digit."""
    if not isinstance(value, str):
        return value
    line = normalise_line(value)
    parts = re.split("[-/]", line)
    if len(parts) != 3:
        return line
    padded = f"{parts[0]}-{parts[1]:0>2}-{parts[2]:0>2}"
    try:
        readers.day(padded)
    except Fault:
        return line
    return padded


def _answers(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return {key: _answer(key, answer) for key, answer in value.items()}


def _answer(key: str, value: Any) -> Any:
    record = find(key)
    own = (it for it in record.answers if it.id == key) if record is not None else iter(())
    answer = next(own, None)
    return value if answer is None else _object(value, answer.part)


def _object(value: Any, part: Part) -> Any:
    if not isinstance(value, dict):
        return value
    fields = {field.key: field for field in part.fields}
    return {key: _entry(fields.get(key), it) for key, it in value.items()}


def _entry(field: Field | Rows | None, value: Any) -> Any:
    if isinstance(field, Rows):
        columns = field.columns
        return [_object(row, columns) for row in value] if isinstance(value, list) else value
    if field is None:
        return value
    normaliser = _NORMALISERS.get(field.read)
    if normaliser is not None:
        return normaliser(value)
    if field.read in _IDENTIFIERS and isinstance(value, str):
        return normalise_identifier(field.read, value)
    return value


def _items(value: Any) -> Any:
    return [_line(item) for item in value] if isinstance(value, list) else value


_INTEGER = re.compile("[+-]?[0-9]+").fullmatch


def _exact(digits: str) -> int | None:
    if not _INTEGER(digits) or len(digits.lstrip("+-0")) > 16:
        return None
    number = int(digits)
    return number if abs(number) <= _EXACT else None


def _digits(text: str) -> str:
    """U+066B is the decimal point, U+066C and the comma group digits."""
    line = normalise_line(text).replace("٫", ".")
    # A mark at an end may have stood before a blank.
    return line.translate({ord("٬"): None, ord(","): None, ord("،"): None}).strip(BLANKS)


def _whole(value: Any) -> Any:
    """A whole number may be typed as a text."""
    if not isinstance(value, str):
        return value
    digits = _digits(value)
    number = _exact(digits)
    return digits if number is None or str(number) != digits else number


def _decimal(value: Any) -> Any:
    """A decimal may be typed as a whole JSON number."""
    if isinstance(value, str):
        return _digits(value)
    try:
        number = readers.as_whole(value)
    except Fault:
        return value
    return str(number) if abs(number) <= _EXACT else value


def _plate(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    out = dict(value)
    for key in ("main", "sub", "section"):
        part = out.get(key)
        if isinstance(part, str):
            number = _exact(_digits(part))
            out[key] = part if number is None else number
    out.setdefault("sub", 0)
    return out


def _bill(text: str) -> str:
    return normalise_line(text).lstrip("0" + BLANKS)


def _email(text: str) -> str:
    name, at, domain = normalise_line(text).rpartition("@")
    return name + at + (_ascii_lower(domain) if at else domain)


def _ascii_lower(text: str) -> str:
    return re.sub("[A-Z]+", lambda upper: upper[0].lower(), text)


def _licence(text: str) -> str:
    return _DASH.sub("-", _BLANK.sub("", normalise_line(text)))


def _iban(text: str) -> str:
    number = _BLANK_OR_DASH.sub("", normalise_line(text))
    number = re.sub("[a-z]+", lambda lower: lower[0].upper(), number)
    is_bare = len(number) == 24 and number.isascii() and number.isdigit()
    return f"IR{number}" if is_bare else number


def _national(text: str, prefixes: tuple[str, ...], is_rest: Callable[[str], bool]) -> str:
    number = _PHONE_MARKS.sub("", normalise_line(text))
    for prefix in prefixes:
        rest = number.removeprefix(prefix)
        if number.startswith(prefix) and len(rest.encode("utf-8", "surrogatepass")) == 10:
            if is_rest(rest):
                return f"0{rest}"
    return number


def _mobile(text: str) -> str:
    return _national(text, ("+98", "0098", "98", "0", ""), lambda rest: rest[0] == "9")


def _phone(text: str) -> str:
    return _national(text, ("+98", "0098"), lambda rest: rest[0] != "0")


def _postal_code(text: str) -> str:
    return _DASH.sub("", normalise_line(text))


def _renovation_code(text: str) -> str:
    parts = _DASH.split(_BLANK.sub("", normalise_line(text)))
    return "-".join(part.lstrip("0") or part[-1:] for part in parts)


_IDENTIFIERS: dict[Callable[..., Any], Callable[[str], str]] = {
    readers.bill_id: _bill,
    readers.case_number: normalise_line,
    readers.email: _email,
    readers.engineer_licence: _licence,
    readers.iban: _iban,
    readers.legal_person_id: normalise_line,
    readers.mobile: _mobile,
    readers.national_id: normalise_line,
    readers.payment_id: _bill,
    readers.phone: _phone,
    readers.postal_code: _postal_code,
    readers.renovation_code: _renovation_code,
}


def normalise_identifier(kind: Callable[..., Any], text: str) -> str:
    """Writes an identifier in the canonical form of its kind, which is named by its reader."""
    return _IDENTIFIERS[kind](text)


_NORMALISERS: dict[Callable[..., Any], Callable[[Any], Any]] = {
    readers.item: _line,
    readers.item_on: _line,
    readers.chosen: _items,
    readers.chosen_on: _items,
    readers.day: _day,
    readers.line: _prose,
    readers.text: _prose,
    readers.whole: _whole,
    readers.decimal: _decimal,
    readers.plate: _plate,
}
