# made by zabeteh 0.1.0 from forms/; do not edit
"""The verdict of a filing, as ``verdict.schema.json`` describes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Outcome = Literal["accepted", "refused", "waiting"]


@dataclass(frozen=True)
class Bilingual:
    """A text in Persian and in English."""

    fa: str
    en: str

    def as_json(self) -> dict[str, Any]:
        """Returns the text as ``json.dumps`` takes it."""
        return {"fa": self.fa, "en": self.en}


@dataclass
class Finding:
    """One thing that does not hold in a filing."""

    #: What kind of thing.
    code: str
    #: Where: a JSON pointer into the filing.
    path: str
    #: What is so.
    message: Bilingual
    #: What to do about it.
    remedy: Bilingual
    #: The law behind it, as keys.
    basis: tuple[str, ...] = ()
    #: The rule, for a rule.
    rule: str | None = None
    #: The other values that the rule reads.
    reads: tuple[str, ...] = ()
    #: The rules that could not be checked because of it.
    stops: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Returns the finding as ``json.dumps`` takes it."""
        return {
            "code": self.code,
            **({} if self.rule is None else {"rule": self.rule}),
            "path": self.path,
            "reads": self.reads,
            "message": self.message.as_json(),
            "remedy": self.remedy.as_json(),
            "basis": self.basis,
            "stops": self.stops,
        }


@dataclass(frozen=True)
class DocumentVerdict:
    """A document that a filing must or may bring."""

    #: The document.
    id: str
    #: Whether the filing brings it.
    given: bool
    #: Whether it must be brought.
    required: bool
    #: The form in which it is handed in.
    copies: str
    #: The answered inquiry that stands for it.
    replaced_by: str | None
    #: Why it is asked.
    because: Bilingual | None

    def as_json(self) -> dict[str, Any]:
        """Returns the document as ``json.dumps`` takes it."""
        return {
            "id": self.id,
            "given": self.given,
            "required": self.required,
            "copies": self.copies,
            **({} if self.replaced_by is None else {"replaced_by": self.replaced_by}),
            **({} if self.because is None else {"because": self.because.as_json()}),
        }


@dataclass(frozen=True)
class NeedVerdict:
    """A record that must be done before or with a filing."""

    #: The records, of which one is enough.
    any_of: tuple[str, ...]
    #: Why it is needed.
    because: Bilingual | None

    def as_json(self) -> dict[str, Any]:
        """Returns the need as ``json.dumps`` takes it."""
        because = {} if self.because is None else {"because": self.because.as_json()}
        return {"any_of": self.any_of, **because}


@dataclass(frozen=True)
class VisitVerdict:
    """Whether presence is needed."""

    #: Whether it is.
    required: bool = False
    #: Why: ``drawings``, ``case-opening`` or ``ownership-transfer``.
    because: str | None = None
    #: A remark.
    note: Bilingual | None = None

    def as_json(self) -> dict[str, Any]:
        """Returns the visit as ``json.dumps`` takes it."""
        return {
            "required": self.required,
            **({} if self.because is None else {"because": self.because}),
            **({} if self.note is None else {"note": self.note.as_json()}),
        }


@dataclass
class Details:
    """What a verdict says besides its findings."""

    #: What does not hold and does not refuse.
    notices: list[Finding]
    #: The documents that are asked for.
    documents: list[DocumentVerdict]
    #: The records that must be done before or with the filing.
    needs: list[NeedVerdict]
    #: The inquiries among them that bring an answer.
    inquiries: list[str]
    #: The inquiries whose answer is waited for.
    waiting: list[str]
    #: What a person or a body checks.
    checks: list[str]
    #: The computed values as a filing writes values.
    computed: dict[str, Any]
    #: Whether presence is needed.
    visit: VisitVerdict


class Verdict:
    """What is said of a filing.

    Outcome and findings are there at once; of a filing without findings the details (documents,
    needs, computed values and so on) are worked out when the first of them is asked for, from
    values that were read before: a later change of the filing does not change its verdict.
    """

    __slots__ = ("form", "revision", "outcome", "findings", "_details")

    def __init__(
        self,
        form: str | None,
        revision: str | None,
        outcome: Outcome,
        findings: list[Finding],
        details: Callable[[], Details],
    ) -> None:
        #: The record that was filed; nothing where the filing names none that exists.
        self.form = form
        #: The revision of the regulation that was applied.
        self.revision = revision
        #: What becomes of the filing.
        self.outcome: Outcome = outcome
        #: Why it is refused, in the order of validation.
        self.findings = findings
        self._details: Callable[[], Details] | Details = details

    @property
    def details(self) -> Details:
        """What the verdict says besides its findings."""
        if not isinstance(self._details, Details):
            self._details = self._details()
        return self._details

    @property
    def notices(self) -> list[Finding]:
        """What does not hold and does not refuse."""
        return self.details.notices

    @property
    def documents(self) -> list[DocumentVerdict]:
        """The documents that are asked for, in the order of the form."""
        return self.details.documents

    @property
    def needs(self) -> list[NeedVerdict]:
        """The records that must be done before or with the filing."""
        return self.details.needs

    @property
    def inquiries(self) -> list[str]:
        """The inquiries among the needs that bring an answer."""
        return self.details.inquiries

    @property
    def waiting(self) -> list[str]:
        """The inquiries whose answer is waited for."""
        return self.details.waiting

    @property
    def checks(self) -> list[str]:
        """What a person or a body checks."""
        return self.details.checks

    @property
    def computed(self) -> dict[str, Any]:
        """The computed values as a filing writes values; without those that are absent."""
        return self.details.computed

    @property
    def visit(self) -> VisitVerdict:
        """Whether presence is needed."""
        return self.details.visit

    def as_json(self) -> dict[str, Any]:
        """Returns the verdict as ``json.dumps`` takes it."""
        details = self.details
        return {
            **({} if self.form is None else {"form": self.form}),
            **({} if self.revision is None else {"revision": self.revision}),
            "outcome": self.outcome,
            "findings": [it.as_json() for it in self.findings],
            "notices": [it.as_json() for it in details.notices],
            "documents": [it.as_json() for it in details.documents],
            "needs": [it.as_json() for it in details.needs],
            "inquiries": details.inquiries,
            "waiting": details.waiting,
            "checks": details.checks,
            "computed": details.computed,
            "visit": details.visit.as_json(),
        }

    def to_json(self) -> str:
        """Writes the verdict: the same bytes in every language."""
        return json.dumps(self.as_json(), ensure_ascii=False, separators=(",", ":"))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Verdict) and self.as_json() == other.as_json()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Verdict of {self.form}: {self.outcome}, {len(self.findings)} findings>"
