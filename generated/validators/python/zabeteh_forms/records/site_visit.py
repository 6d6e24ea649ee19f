# made by zabeteh 0.1.0 from forms/; do not edit
"""request for a site visit.

درخواست بازدید از ملک.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    day,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    renovation_code,
    renovation_code_fault,
    text,
    whole,
)
from ..record import Accepted, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class SiteVisitFields(TypedDict, total=False):
    """What is filled in: request for a site visit."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: address of the property
    address: str
    #: occupant
    occupied_by: Literal["owner", "tenant", "workers", "empty"]
    #: stage of the works
    work_stage: str
    #: purpose of the visit
    visit_purpose: str
    #: number of the earlier report
    previous_report_number: str
    #: person present on site
    contact_name: str
    #: mobile of that person
    contact_mobile: str
    #: preferred date
    preferred_date: str
    #: preferred time of day
    preferred_time: Literal["morning", "noon", "afternoon"]
    #: visit-fee receipt number
    visit_fee_receipt: str


def _when_1(v: Values) -> bool:
    """visit_purpose is objection."""
    return v["visit_purpose"] == "objection"


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """visit_purpose is one of permit-extension, completion."""
    return v["visit_purpose"] in {"permit-extension", "completion"}


def _rule_preferred_not_past(v: Values) -> bool:
    """preferred_date on or after filing date."""
    return v["preferred_date"] >= v.filed_on


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "renovation-tax-receipt",
        "fee-receipt",
        "detailed-plan-map",
        "supervisor-report",
    }
)


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
        if answers:
            return None
        count = 14
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        full_name = fields["full_name"]
        if not (full_name.isprintable() and 0 < len(full_name) <= 80) or full_name.isspace():
            text(full_name, 80)
        national_id_ = fields["national_id"]
        if national_id_fault(national_id_) is not None:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields.get("renovation_code")
        if renovation_code_ is not None:
            count += 1
            if renovation_code_fault(renovation_code_) is not None:
                return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        occupied_by = fields["occupied_by"]
        if occupied_by not in {"owner", "tenant", "workers", "empty"}:
            return None
        work_stage = fields.get("work_stage")
        if work_stage is not None:
            count += 1
            if work_stage not in {
                "not-started",
                "demolition",
                "excavation",
                "foundation",
                "frame",
                "rough-work",
                "finishing",
                "facade",
                "completed",
            }:
                return None
        visit_purpose = fields["visit_purpose"]
        if visit_purpose not in {
            "instruction",
            "permit",
            "permit-extension",
            "completion",
            "no-violation",
            "repair",
            "inquiry",
            "objection",
        }:
            return None
        if visit_purpose == "objection":
            previous_report_number = fields["previous_report_number"]
            count += 1
            if (
                not (previous_report_number.isprintable() and 0 < len(previous_report_number) <= 30)
                or previous_report_number.isspace()
            ):
                text(previous_report_number, 30)
        contact_name = fields["contact_name"]
        if not (contact_name.isprintable() and 0 < len(contact_name) <= 80) or contact_name.isspace():
            text(contact_name, 80)
        contact_mobile = fields["contact_mobile"]
        if mobile_fault(contact_mobile) is not None:
            return None
        preferred_date = fields["preferred_date"]
        before, days = YEARS[preferred_date[:4]]
        preferred_date = before + days[preferred_date[4:]]
        preferred_time = fields["preferred_time"]
        if preferred_time not in {"morning", "noon", "afternoon"}:
            return None
        visit_fee_receipt = fields["visit_fee_receipt"]
        if not (visit_fee_receipt.isprintable() and 0 < len(visit_fee_receipt) <= 30) or visit_fee_receipt.isspace():
            text(visit_fee_receipt, 30)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "title-deed" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "fee-receipt" not in documents:
            return None
        if "detailed-plan-map" not in documents:
            return None
        if "supervisor-report" not in documents and visit_purpose in {"permit-extension", "completion"}:
            return None
        waits = False
        if not (preferred_date >= filed_on):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"applicant_role": applicant_role, "visit_purpose": visit_purpose},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="site-visit",
    title=Bilingual("درخواست بازدید از ملک", "request for a site visit"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code, required=False),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field(
                "occupied_by",
                Bilingual("متصرف ملک", "occupant"),
                item,
                bounds=({"owner", "tenant", "workers", "empty"},),
            ),
            Field(
                "work_stage",
                Bilingual("مرحله کار", "stage of the works"),
                item,
                bounds=(
                    {
                        "not-started",
                        "demolition",
                        "excavation",
                        "foundation",
                        "frame",
                        "rough-work",
                        "finishing",
                        "facade",
                        "completed",
                    },
                ),
                required=False,
            ),
            Field(
                "visit_purpose",
                Bilingual("هدف بازدید", "purpose of the visit"),
                item,
                bounds=(
                    {
                        "instruction",
                        "permit",
                        "permit-extension",
                        "completion",
                        "no-violation",
                        "repair",
                        "inquiry",
                        "objection",
                    },
                ),
            ),
            Field(
                "previous_report_number",
                Bilingual("شماره گزارش قبلی", "number of the earlier report"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("visit_purpose",)),
            ),
            Field("contact_name", Bilingual("نام شخص حاضر در محل", "person present on site"), text, bounds=(80,)),
            Field("contact_mobile", Bilingual("تلفن شخص حاضر در محل", "mobile of that person"), mobile),
            Field("preferred_date", Bilingual("تاریخ پیشنهادی", "preferred date"), day),
            Field(
                "preferred_time",
                Bilingual("نوبت پیشنهادی", "preferred time of day"),
                item,
                bounds=({"morning", "noon", "afternoon"},),
            ),
            Field("visit_fee_receipt", Bilingual("شماره فیش بازدید", "visit-fee receipt number"), text, bounds=(30,)),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
        Document("fee-receipt", Bilingual("فیش واریز عوارض", "fee receipt"), "electronic"),
        Document("detailed-plan-map", Bilingual("نقشه طرح تفصیلی", "detailed plan map"), "original"),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
            when=Guard(_when_3, ("visit_purpose",)),
            because=Bilingual(
                "بازدید برای تمدید پروانه یا پایان کار است",
                "the visit is for a permit extension or a completion certificate",
            ),
        ),
    ),
    needs=(Need(("case-opening",)),),
    rules=(
        Rule(
            "preferred-not-past",
            Guard(_rule_preferred_not_past, ("preferred_date",)),
            Bilingual("تاریخ پیشنهادی پیش از روز درخواست است", "the preferred date is before the day of filing"),
            Bilingual("تاریخی از روز درخواست به بعد پیشنهاد کنید", "propose the day of filing or a later date"),
            path="/fields/preferred_date",
        ),
    ),
    checks=(
        Check("fee-each-visit"),
        Check("someone-present"),
        Check("report-content"),
        Check("violation-found"),
        Check("engineer-asks"),
    ),
    visits=(),
    accept=accept,
)
