# made by zabeteh 0.1.0 from forms/; do not edit
"""What the table of text messages is made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from .verdict import Bilingual


class Code(NamedTuple):
    """A code that stands for a record."""

    code: str
    record: str
    #: The first and the last day on which it holds.
    days: tuple[int, int]
    #: The day from which it is dead.
    retired: int | None = None
    #: The code to use instead.
    instead: str | None = None


class Parameter(NamedTuple):
    """A value of a message."""

    #: The field that it fills in, and what the field is called.
    field: str
    title: Bilingual
    #: The kind of the value; the reader of an identifier.
    kind: str | Callable[[Any], str]
    #: Its bounds, or its items with their names.
    bounds: tuple[Any, ...]
    #: A right one.
    sample: str


class Message(NamedTuple):
    """A message that a record takes."""

    #: ``filing`` or ``status``.
    purpose: str
    #: The days on which the record may be filed, and those on which the message is open.
    in_force: tuple[int, int]
    days: tuple[int, int]
    #: The values, in order.
    take: tuple[Parameter, ...]
    #: The field that takes the number of the sender.
    sender: Parameter | None
    #: The fields that the message fixes without saying so.
    fixed: dict[str, Any]
    #: All these fields in the order of the form.
    order: tuple[str, ...]

    def is_open(self, day: int) -> bool:
        """Whether it may be sent on a day."""
        return all(first <= day <= last for first, last in (self.in_force, self.days))
