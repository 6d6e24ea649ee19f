# made by zabeteh 0.1.0 from forms/; do not edit
"""Reads filings, one JSON a line, and writes one verdict a line: ``python -m zabeteh_forms``.

A line that is no JSON gets ``{"error": …}``; an empty line is passed over.
"""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn

from . import validate


def _no_number(written: str) -> NoReturn:
    raise ValueError(f"{written} is no JSON number")


def _float(written: str) -> float:
    number = float(written)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number is out of range")
    return number


def read(line: bytes) -> Any:
    """Reads a line of JSON; raises ``ValueError`` where it is none."""
    try:
        text = line.decode("utf-8")
        value = json.loads(text, parse_constant=_no_number, parse_float=_float)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if "\\u" in text:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def answer(line: bytes) -> str:
    """Returns the verdict of a line, or what is wrong with the line."""
    try:
        return validate(read(line)).to_json()
    except (ValueError, RecursionError) as error:
        return json.dumps({"error": str(error)})


def main() -> None:
    """Answers every line of the standard input."""
    out = sys.stdout.buffer
    for line in sys.stdin.buffer:
        if line.strip():
            out.write(answer(line).encode("utf-8") + b"\n")
    out.flush()


if __name__ == "__main__":
    main()
