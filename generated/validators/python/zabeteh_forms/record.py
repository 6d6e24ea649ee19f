# made by zabeteh 0.1.0 from forms/; do not edit
"""What a record declares, as data: its fields, documents, needs and rules.

The modules below ``records`` fill these in; ``judge.py`` goes through them where a filing has a
finding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from .verdict import Bilingual

#: A filing without findings: whether it waits, the day of filing, the documents that it brings,
#: the inquiries that have answered, and the values that conditions read.
Accepted = tuple[bool, int, tuple[str, ...], tuple[str, ...], dict[str, Any]]


class Values(dict[str, Any]):
    """The values of a filing by their keys: ``field``, or ``inquiry/field`` for an answer.

    What is absent is ``None``; a computed value comes about when it is read.
    """

    __slots__ = ("filed_on", "documents", "answered", "blocked", "derived")

    def __init__(
        self,
        derived: dict[str, Derived],
        filed_on: int,
        documents: frozenset[str],
        answered: frozenset[str],
    ) -> None:
        #: The computed values.
        self.derived = derived
        #: The day of filing.
        self.filed_on = filed_on
        #: The documents that the filing brings.
        self.documents = documents
        #: The inquiries that have answered.
        self.answered = answered
        #: The values that are unknown because of the finding at a path.
        self.blocked: dict[str, str] = {}

    def __missing__(self, key: str) -> Any:
        derived = self.derived.get(key)
        return derived.value(self) if derived is not None else None


class Row(dict[str, Any]):
    """The values of one row; what is absent is ``None``."""

    __slots__ = ("blocked",)

    def __init__(self) -> None:
        #: The values that are unknown because of the finding at a path.
        self.blocked: dict[str, str] = {}

    def __missing__(self, key: str) -> None:
        return None


class Guard(NamedTuple):
    """A condition, and the values on which it rests."""

    #: What must hold; takes the values, and for a column the row at hand.
    holds: Callable[..., bool]
    #: The keys of the values; where one of them has a finding, the condition is open. The key of a
    #: column begins with a point.
    rests_on: tuple[str, ...]


class Field(NamedTuple):
    """One thing to fill in."""

    #: Its key in the filing.
    key: str
    #: Its name.
    title: Bilingual
    #: The reader of its value, and what the reader is told.
    read: Callable[..., Any]
    bounds: tuple[Any, ...] = ()
    #: When it is asked; always, where there is no guard.
    when: Guard | None = None
    #: Whether it must be given where it is asked.
    required: bool = True
    #: The law behind it.
    basis: tuple[str, ...] = ()


class Rows(NamedTuple):
    """A repeated group."""

    #: Its key in the filing.
    key: str
    #: Its name.
    title: Bilingual
    #: The least and the greatest number of rows.
    least: int
    most: int
    #: Its columns, in the order of the form.
    columns: Part
    #: When it is asked; always, where there is no guard.
    when: Guard | None = None


class Part(NamedTuple):
    """What is filled in together: the fields of a filing, of an answer or of a row."""

    #: In the order of the form.
    fields: tuple[Field | Rows, ...]
    #: The order in which they are read, where it is another one.
    order: tuple[int, ...] | None = None


class Answer(NamedTuple):
    """An inquiry whose answer a filing may carry."""

    id: str
    title: Bilingual
    part: Part


class Derived(NamedTuple):
    """A computed value."""

    #: Computes it.
    value: Callable[[Values], Any]
    #: Writes it as a filing does; nothing for the values of an answer.
    write: Callable[[Any], Any] | None
    #: The keys of the values on which it rests.
    rests_on: tuple[str, ...]


class Document(NamedTuple):
    """A document that a record asks for."""

    id: str
    title: Bilingual
    copies: str
    #: When it is asked; always, where there is no guard.
    when: Guard | None = None
    #: Whether it must be given where it is asked.
    required: bool = True
    #: The inquiries whose answer stands for it.
    replaced_by: tuple[str, ...] = ()
    #: Why it is asked.
    because: Bilingual | None = None
    #: The law behind it.
    basis: tuple[str, ...] = ()


class Need(NamedTuple):
    """Records that must be done before or with this one."""

    any_of: tuple[str, ...]
    #: When they are needed; always, where there is no guard.
    when: Guard | None = None
    #: Why they are needed.
    because: Bilingual | None = None
    #: Those that bring an answer.
    inquiries: tuple[str, ...] = ()
    #: Those that are waited for while none of the inquiries has answered.
    awaited: tuple[str, ...] = ()


class Rule(NamedTuple):
    """What a filing must satisfy."""

    id: str
    #: What must hold.
    holds: Guard
    message: Bilingual
    remedy: Bilingual
    #: When it is checked; always, where there is no guard.
    when: Guard | None = None
    #: Where it is reported.
    path: str = ""
    #: The other values that it reads.
    reads: tuple[str, ...] = ()
    #: The inquiries whose answers it reads.
    inquiries: tuple[str, ...] = ()
    #: The law behind it.
    basis: tuple[str, ...] = ()
    #: Whether it refuses; else it advises.
    refuses: bool = True


class Check(NamedTuple):
    """What a person or a body checks."""

    id: str
    when: Guard | None = None


class Visit(NamedTuple):
    """A presence that is needed."""

    because: str
    note: Bilingual | None = None
    when: Guard | None = None


class Record(NamedTuple):
    """A form or an inquiry."""

    id: str
    title: Bilingual
    #: The first and the last day on which it may be filed.
    in_force: tuple[int, int]
    fields: Part
    answers: tuple[Answer, ...]
    derived: dict[str, Derived]
    documents: tuple[Document, ...]
    needs: tuple[Need, ...]
    rules: tuple[Rule, ...]
    checks: tuple[Check, ...]
    visits: tuple[Visit, ...]
    #: Reads a filing that has no finding in one go; nothing where there is one.
    accept: Callable[[Any], Accepted | None]
