# made by zabeteh 0.1.0 from forms/; do not edit
"""Business by text message: what a message asks, or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from unicodedata import normalize

from . import readers
from .calendar import written as written_day
from .normalise import ascii_digits, normalise_identifier
from .readers import BLANKS, Fault
from .sms_table import Code, Message, Parameter


class _Unreadable(Exception):
    """A message that asks nothing; holds why, as data."""

    def __init__(self, fault: str, **data: Any) -> None:
        super().__init__(fault)
        self.data = {"fault": fault, **{key: it for key, it in data.items() if it is not None}}


def parse_sms(message: str, sender: str, on: str) -> dict[str, Any]:
    """Reads a message that came from a number on a day (``1405-09-10``).

    Returns a filing; or ``{"status_of": …, "values": …}``, a question about a case; or
    ``{"fault": …}`` with what is wrong as data. Raises ``ValueError`` where ``on`` is no day.
    """
    day = readers.day(on)
    first: _Unreadable | None = None
    for tokens in _readings(message):
        if tokens:
            try:
                return _read(tokens[0], tokens[1:], sender, day)
            except _Unreadable as fault:
                first = first or fault
    return (first or _Unreadable("no-code")).data


def _readings(message: str) -> Iterator[list[str]]:
    """Takes a message apart in every way in which it may be meant, the likeliest first."""
    clean = _cleaned(message)
    if "*" in clean or "#" in clean:
        yield _tokens(clean, "*#\n")
    yield _tokens(clean, "*#\n،,;" + BLANKS)


def _tokens(clean: str, marks: str) -> list[str]:
    parts = re.split(f"[{re.escape(marks)}]", clean)
    return [part for part in (part.strip(BLANKS) for part in parts) if part]


_SILENT = re.compile("[\u0640\u200e\u200f]")
_LETTERS = str.maketrans("يىك", "ییک")
_HIDDEN = re.compile("[\u200b\u200d-\u200f\u061c\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]")


def _cleaned(message: str) -> str:
    """Spellings of letters and digits become one; a joiner stays inside words."""
    letters = normalize("NFC", _SILENT.sub("", message)).translate(_LETTERS)
    letters = re.sub("\u200c+", "\u200c", letters.lstrip("\u200c"))
    letters = re.sub("\u200c* [ \u200c]*", lambda blanks: blanks[0].replace("\u200c", ""), letters)
    return ascii_digits(_HIDDEN.sub("", letters.rstrip("\u200c")))


def _read(code: str, values: list[str], sender: str, day: int) -> dict[str, Any]:
    entry = _entry(code, day)
    message = _message(entry, code, len(values), day)
    fields: dict[str, Any] = {}
    for position, (parameter, written) in enumerate(zip(message.take, values, strict=True), 1):
        value = _value(parameter, written)
        if value is None:
            title, sample = parameter.title, parameter.sample
            raise _Unreadable("value", position=position, title=title.as_json(), sample=sample)
        fields.setdefault(parameter.field, value)
    if message.purpose == "status":
        return {"status_of": entry.record, "values": fields}
    if message.sender is not None:
        value = _value(message.sender, sender)
        if value is None:
            raise _Unreadable("sender", title=message.sender.title.as_json())
        fields.setdefault(message.sender.field, value)
    fields = {**message.fixed, **fields}
    return {
        "form": entry.record,
        "filed_on": written_day(day),
        "fields": {field: fields[field] for field in message.order},
        "documents": {},
        "answers": {},
    }


def _entry(code: str, day: int) -> Code:
    from .messages import CODES

    if not (len(code) == 5 and code.isascii() and code.isdigit() and code[0] != "0"):
        raise _Unreadable("no-code")
    entry = next((entry for entry in CODES if entry.code == code), None)
    if entry is None:
        near = [entry for entry in CODES if _is_slip(code, entry.code)]
        meant = near[0].instead or near[0].code if len(near) == 1 else None
        raise _Unreadable("unknown-code", code=code, meant=meant)
    if entry.retired is not None and entry.retired <= day:
        raise _Unreadable("retired", code=code, instead=entry.instead)
    if not entry.days[0] <= day <= entry.days[1]:
        raise _Unreadable("closed", code=code)
    return entry


def _is_slip(written: str, code: str) -> bool:
    """Whether one wrong digit, or one swap of neighbours, leads from a code to what was written."""
    if sum(one != other for one, other in zip(written, code, strict=True)) == 1:
        return True
    swaps = (code[:at] + code[at + 1] + code[at] + code[at + 2 :] for at in range(len(code) - 1))
    return written != code and written in swaps


def _message(entry: Code, code: str, found: int, day: int) -> Message:
    from .messages import MESSAGES

    is_open = [it for it in MESSAGES.get(entry.record, ()) if it.is_open(day)]
    if not is_open:
        raise _Unreadable("closed", code=code)
    for message in is_open:
        if len(message.take) == found:
            return message
    first = is_open[0]
    sample = "*".join([code, *(parameter.sample for parameter in first.take)]) + "#"
    raise _Unreadable("count", wanted=len(first.take), found=found, sample=sample)


def _value(parameter: Parameter, written: str) -> Any:
    """Reads a value and writes it as a filing has it; nothing where it cannot be one."""
    kind, bounds = parameter.kind, parameter.bounds
    try:
        if not isinstance(kind, str):
            return kind(normalise_identifier(kind, written))
        return _KINDS[kind](written, *bounds)
    except Fault:
        return None


_FOLDED = str.maketrans(
    {
        **dict.fromkeys("يىئ", "ی"),
        "ك": "ک",
        **dict.fromkeys("ةۀە", "ه"),
        **dict.fromkeys("أإٱ", "ا"),
        "ؤ": "و",
        **dict.fromkeys(map(chr, (0x0640, 0x0670, *range(0x064B, 0x0656)))),
        **dict.fromkeys(BLANKS, " "),
    }
)
_UNSEEN = re.compile("[\u200b-\u200f\u061c\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]")
_ASCII_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


def _folded(text: str) -> str:
    """Folds a text for comparing names: spellings that mean the same become equal."""
    letters = normalize("NFC", text.translate(_ASCII_LOWER)).translate(_FOLDED)
    return re.sub(" +", " ", ascii_digits(_UNSEEN.sub("", letters))).strip(" ")


def _yes_no(written: str) -> bool | None:
    folded = _folded(written)
    if folded in ("1", "yes", "y", "بله", "بلی", "آری"):
        return True
    return False if folded in ("0", "no", "n", "خیر", "نه") else None


def _yes(written: str) -> bool | None:
    return _yes_no(written) or None


_NUMBER = re.compile(r"\+?[0-9]+").fullmatch


def _item(written: str, *items: tuple[str, str, str]) -> str | None:
    """An item is named by its number in the list, its id or its name in either language."""
    if _NUMBER(written) and len(written) < 20 and 1 <= int(written) <= len(items):
        return items[int(written) - 1][0]
    wanted = _folded(written)
    for key, fa, en in items:
        if wanted in (_folded_id(key), _folded_id(fa), _folded(en)):
            return key
    return None


def _folded_id(text: str) -> str:
    letters = normalize("NFC", text).translate(_FOLDED)
    return re.sub(" +", " ", ascii_digits(_UNSEEN.sub("", letters))).strip(" ")


def _items(written: str, *items: tuple[str, str, str]) -> list[str] | None:
    chosen: list[str] = []
    for one in written.split("+"):
        item = _item(one.strip(BLANKS), *items)
        if item is None:
            return None
        if item not in chosen:
            chosen.append(item)
    return chosen


def _day(written: str, *bounds: int) -> str | None:
    """A year has four digits: two would be guessed."""
    parts = re.split("[/-]", written)
    if len(parts) != 3:
        return None
    padded = f"{parts[0]}-{parts[1]:0>2}-{parts[2]:0>2}"
    readers.day(padded, *bounds)
    return padded


def _scaled(written: str, places: int, least: int, most: int) -> int | None:
    plain = written.replace("٬", "").replace("٫", ".")
    digits = plain.removeprefix("-")
    whole, _, fraction = digits.partition(".")
    number = whole + fraction.ljust(places, "0")
    is_number = whole and number.isascii() and number.isdigit() and len(number) < 100
    if not is_number or len(fraction) > places or digits.endswith("."):
        return None
    value = int(number) if digits == plain else -int(number)
    return value if least <= value <= most else None


def _decimal(written: str, places: int, least: int, most: int) -> str | None:
    value = _scaled(written, places, least, most)
    return None if value is None else readers.decimal_text(value, places)


def _plate(written: str) -> dict[str, int] | None:
    """A plate is written main, sub, section: ``72/1617/11``."""
    parts = [part.strip(BLANKS) for part in re.split("[/-]", written)]
    if len(parts) != 3 or not all(_NUMBER(part) and len(part) < 20 for part in parts):
        return None
    main, sub, section = map(int, parts)
    if max(main, sub, section) >= 2**32 or not (main and section):
        return None
    return {"main": main, "sub": sub, "section": section}


def _text(written: str, most: int) -> str | None:
    return written if 1 <= len(written) <= most else None


def _file(*_: Any) -> None:
    """A file cannot be sent by text message."""


_KINDS: dict[str, Any] = {
    "yes": _yes,
    "yes-no": _yes_no,
    "item": _item,
    "items": _items,
    "day": _day,
    "whole": _scaled,
    "decimal": _decimal,
    "plate": _plate,
    "text": _text,
    "file": _file,
}
