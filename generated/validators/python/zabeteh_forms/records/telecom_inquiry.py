# made by zabeteh 0.1.0 from forms/; do not edit
"""telecommunications inquiry.

استعلام مخابرات.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    day,
    decimal,
    flag,
    item,
    mobile,
    mobile_fault,
    renovation_code,
    renovation_code_fault,
    scaled,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class TelecomInquiryFields(TypedDict, total=False):
    """What is filled in: telecommunications inquiry."""

    #: who files
    filer_kind: Literal["owner", "engineer", "municipality"]
    #: subject of the inquiry
    inquiry_subject: str
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: number of units
    units: int
    #: lines requested
    lines_requested: int
    #: excavation depth
    excavation_depth: str
    #: operator's request date
    operator_request_date: str


def _when_1(v: Values) -> bool:
    """inquiry_subject is cable-clearance."""
    return v["inquiry_subject"] == "cable-clearance"


def _when_2(v: Values) -> bool:
    """inquiry_subject is fibre-digging."""
    return v["inquiry_subject"] == "fibre-digging"


def _when_3(v: Values) -> bool:
    """inquiry_subject is duct-approval."""
    return v["inquiry_subject"] == "duct-approval"


def _rule_line_for_each_unit(v: Values) -> bool:
    """lines_requested at least units."""
    return v["lines_requested"] is not None and v["lines_requested"] >= v["units"]


def _when_4(v: Values) -> bool:
    """inquiry_subject is duct-approval and lines_requested is given."""
    return v["inquiry_subject"] == "duct-approval" and v["lines_requested"] is not None


def _when_5(v: Values) -> bool:
    """inquiry_subject is fibre-digging since 1403/01/01 until 1403/12/30."""
    return v.filed_on >= 512_071 and v.filed_on <= 512_436 and v["inquiry_subject"] == "fibre-digging"


_DOCUMENTS = frozenset({"location-sketch", "electrical-drawings", "operator-request"})


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
        if "telecom-inquiry" in answers:
            answered += 1
            answer = answers["telecom-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_1_cable_near = answer["cable_near"]
            if answer_1_cable_near is not True and answer_1_cable_near is not False:
                return None
            answer_1_fibre_available = answer["fibre_available"]
            if answer_1_fibre_available is not True and answer_1_fibre_available is not False:
                return None
            answer_1_duct_approved = answer.get("duct_approved")
            if answer_1_duct_approved is not None:
                count += 1
                if answer_1_duct_approved is not True and answer_1_duct_approved is not False:
                    return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 6
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "engineer", "municipality"}:
            return None
        inquiry_subject = fields["inquiry_subject"]
        if inquiry_subject not in {"cable-clearance", "duct-approval", "fibre-digging", "relocation"}:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 0 <= units <= 2000:
            return None
        lines_requested = fields.get("lines_requested")
        if lines_requested is not None:
            count += 1
            if type(lines_requested) is not int:
                lines_requested = as_whole(lines_requested)
            if not 0 <= lines_requested <= 5000:
                return None
        if inquiry_subject == "cable-clearance":
            excavation_depth = fields["excavation_depth"]
            count += 1
            excavation_depth = scaled(excavation_depth, 2, 10, 8000)
        if inquiry_subject == "fibre-digging":
            operator_request_date = fields["operator_request_date"]
            count += 1
            before, days = YEARS[operator_request_date[:4]]
            operator_request_date = before + days[operator_request_date[4:]]
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "location-sketch" not in documents:
            return None
        if "electrical-drawings" not in documents and inquiry_subject == "duct-approval":
            return None
        if "operator-request" not in documents and inquiry_subject == "fibre-digging":
            return None
        waits = False
        if (
            inquiry_subject == "duct-approval"
            and lines_requested is not None
            and not (lines_requested is not None and lines_requested >= units)
        ):
            return None
        return (waits, filed_on, tuple(documents), tuple(answers), {"inquiry_subject": inquiry_subject})
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="telecom-inquiry",
    title=Bilingual("استعلام مخابرات", "telecommunications inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "engineer", "municipality"},),
            ),
            Field(
                "inquiry_subject",
                Bilingual("موضوع استعلام", "subject of the inquiry"),
                item,
                bounds=({"cable-clearance", "duct-approval", "fibre-digging", "relocation"},),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(0, 2000)),
            Field(
                "lines_requested",
                Bilingual("تعداد خط درخواستی", "lines requested"),
                whole,
                bounds=(0, 5000),
                required=False,
            ),
            Field(
                "excavation_depth",
                Bilingual("عمق گودبرداری", "excavation depth"),
                decimal,
                bounds=(2, 10, 8000),
                when=Guard(_when_1, ("inquiry_subject",)),
            ),
            Field(
                "operator_request_date",
                Bilingual("تاریخ درخواست اپراتور", "operator's request date"),
                day,
                when=Guard(_when_2, ("inquiry_subject",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "telecom-inquiry",
            Bilingual("استعلام مخابرات", "telecommunications inquiry"),
            Part(
                (
                    Field("cable_near", Bilingual("کابل یا کانال در مجاورت است", "a cable or duct is near"), flag),
                    Field("fibre_available", Bilingual("فیبر نوری در دسترس است", "fibre is available"), flag),
                    Field(
                        "duct_approved",
                        Bilingual("داکت داخلی تأیید شده است", "the internal duct is approved"),
                        flag,
                        required=False,
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
        Document(
            "electrical-drawings",
            Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
            "electronic",
            when=Guard(_when_3, ("inquiry_subject",)),
            because=Bilingual("تأیید داکت درخواست شده است", "a duct approval is asked for"),
        ),
        Document(
            "operator-request",
            Bilingual("درخواست اپراتور", "operator's request"),
            "copy",
            when=Guard(_when_2, ("inquiry_subject",)),
            because=Bilingual("حفاری فیبر درخواست شده است", "fibre digging is asked for"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "line-for-each-unit",
            Guard(_rule_line_for_each_unit, ("lines_requested", "units")),
            Bilingual("تعداد خط درخواستی از تعداد واحد کمتر است", "fewer lines are requested than there are units"),
            Bilingual("برای هر واحد دست‌کم یک خط بنویسید", "ask for one line at least for each unit"),
            when=Guard(_when_4, ("inquiry_subject", "lines_requested")),
            path="/fields/lines_requested",
            reads=("/fields/units",),
        ),
    ),
    checks=(
        Check("fibre-in-fifteen-days", when=Guard(_when_5, ("inquiry_subject",))),
        Check("clearance-before-excavation", when=Guard(_when_1, ("inquiry_subject",))),
    ),
    visits=(),
    accept=accept,
)
