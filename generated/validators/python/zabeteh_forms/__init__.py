# made by zabeteh 0.1.0 from forms/; do not edit
"""Tehran urban planning and architecture forms: validators for the 71 forms and inquiries.

A filing is what ``json.loads`` gives::

    import zabeteh_forms

    verdict = zabeteh_forms.validate(filing)
    for finding in verdict.findings:
        print(finding.path, finding.message.fa, finding.remedy.fa)

Every function takes any value and never raises because of what it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .judge import accepted, judge, misshapen
from .normalise import normalise
from .records import LOADED, MODULES, find
from .sms import parse_sms
from .verdict import (
    Bilingual,
    DocumentVerdict,
    Finding,
    NeedVerdict,
    Outcome,
    Verdict,
    VisitVerdict,
)

__all__ = [
    "RECORDS",
    "Bilingual",
    "DocumentVerdict",
    "Finding",
    "NeedVerdict",
    "Outcome",
    "Requirements",
    "Verdict",
    "VisitVerdict",
    "is_valid",
    "normalise",
    "parse_sms",
    "required_documents",
    "validate",
]

__version__ = "0.1.0"

#: The ids of all forms and inquiries.
RECORDS = tuple(MODULES)


@dataclass(frozen=True)
class Requirements:
    """What must be brought with a filing or done before it."""

    #: The documents that are asked for, with their reasons.
    documents: list[DocumentVerdict]
    #: The records that must be done before or with it.
    needs: list[NeedVerdict]
    #: The inquiries among them that bring an answer.
    inquiries: list[str]
    #: The inquiries whose answer is waited for.
    waiting: list[str]


def validate(filing: Any) -> Verdict:
    """Gives the whole verdict of a filing: all findings in order, documents, needs and values."""
    try:
        record = LOADED[filing["form"]]
    except (KeyError, TypeError, IndexError):
        found = find(filing.get("form")) if isinstance(filing, dict) else None
        if found is None:
            return _misshapen(filing)
        record = found
    state = record.accept(filing)
    if state is not None:
        return accepted(record, state)
    return misshapen(record, filing) or judge(record, filing)


def _misshapen(filing: Any) -> Verdict:
    verdict = misshapen(None, filing)
    assert verdict is not None, "a filing of no known record has a finding"
    return verdict


def is_valid(filing: Any) -> bool:
    """Whether a filing has no finding; stops at the first one."""
    try:
        record = LOADED[filing["form"]]
    except (KeyError, TypeError, IndexError):
        found = find(filing.get("form")) if isinstance(filing, dict) else None
        if found is None:
            return False
        record = found
    return record.accept(filing) is not None


def required_documents(filing: Any) -> Requirements:
    """Tells what a filing asks for so far, also while it is being filled in."""
    verdict = validate(filing)
    return Requirements(verdict.documents, verdict.needs, verdict.inquiries, verdict.waiting)
