# made by zabeteh 0.1.0 from forms/; do not edit
"""case status inquiry.

استعلام وضعیت پرونده.
"""

from __future__ import annotations

from typing import Any, TypedDict

from ..calendar import YEARS
from ..readers import (
    case_number,
    case_number_fault,
    day,
    email,
    email_fault,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    text,
)
from ..record import Accepted, Answer, Check, Field, Need, Part, Record
from ..verdict import Bilingual


class CaseStatusInquiryFields(TypedDict, total=False):
    """What is filled in: case status inquiry."""

    #: urban-planning case number
    case_number: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: request tracking code
    tracking_code: str
    #: email
    email: str


def accept(filing: Any) -> Accepted | None:
    """Reads a filing without findings in one go; returns nothing where there is one."""
    try:
        fields = filing["fields"]
        documents = filing.get("documents", {})
        answers = filing.get("answers", {})
        if not isinstance(fields, dict):
            return None
        if not isinstance(documents, dict):
            return None
        if not isinstance(answers, dict):
            return None
        if len(filing) != 3 + ("documents" in filing) + ("answers" in filing):
            return None
        filed_on = filing["filed_on"]
        before, days = YEARS[filed_on[:4]]
        filed_on = before + days[filed_on[4:]]
        answered = 0
        if "case-status-inquiry" in answers:
            answered += 1
            answer = answers["case-status-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_case_stage = answer["case_stage"]
            if answer_1_case_stage not in {
                "opened",
                "visit",
                "review",
                "instruction",
                "design",
                "fees",
                "draft",
                "issued",
                "commission",
                "archived",
            }:
                return None
            answer_1_waiting_for = answer["waiting_for"]
            if answer_1_waiting_for not in {"applicant", "office", "district", "other-body", "none"}:
                return None
            answer_1_updated_on = answer["updated_on"]
            before, days = YEARS[answer_1_updated_on[:4]]
            answer_1_updated_on = before + days[answer_1_updated_on[4:]]
            answer_1_missing_document = answer.get("missing_document")
            if answer_1_missing_document is not None:
                count += 1
                if (
                    not (answer_1_missing_document.isprintable() and 0 < len(answer_1_missing_document) <= 60)
                    or answer_1_missing_document.isspace()
                ):
                    text(answer_1_missing_document, 60)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 3
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        national_id_ = fields["national_id"]
        if national_id_fault(national_id_) is not None:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        tracking_code = fields.get("tracking_code")
        if tracking_code is not None:
            count += 1
            if not (tracking_code.isprintable() and 0 < len(tracking_code) <= 20) or tracking_code.isspace():
                text(tracking_code, 20)
        email_ = fields.get("email")
        if email_ is not None:
            count += 1
            if email_fault(email_) is not None:
                return None
        if len(fields) != count:
            return None
        if documents:
            return None
        waits = False
        return (waits, filed_on, tuple(documents), tuple(answers), {})
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="case-status-inquiry",
    title=Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "tracking_code",
                Bilingual("کد پیگیری درخواست", "request tracking code"),
                text,
                bounds=(20,),
                required=False,
            ),
            Field("email", Bilingual("رایانامه", "email"), email, required=False),
        ),
    ),
    answers=(
        Answer(
            "case-status-inquiry",
            Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
            Part(
                (
                    Field(
                        "case_stage",
                        Bilingual("مرحله", "stage"),
                        item,
                        bounds=(
                            {
                                "opened",
                                "visit",
                                "review",
                                "instruction",
                                "design",
                                "fees",
                                "draft",
                                "issued",
                                "commission",
                                "archived",
                            },
                        ),
                    ),
                    Field(
                        "waiting_for",
                        Bilingual("در انتظار", "waiting for"),
                        item,
                        bounds=({"applicant", "office", "district", "other-body", "none"},),
                    ),
                    Field("updated_on", Bilingual("تاریخ آخرین تغییر", "date of the last change"), day),
                    Field(
                        "missing_document",
                        Bilingual("مدرک ناقص", "missing document"),
                        text,
                        bounds=(60,),
                        required=False,
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(),
    needs=(Need(("case-opening",)),),
    rules=(),
    checks=(Check("recorded-asker"), Check("recorded-mobile")),
    visits=(),
    accept=accept,
)
