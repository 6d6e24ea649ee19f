# made by zabeteh 0.1.0 from forms/; do not edit
"""minor-repair permission.

مجوز تعمیرات جزئی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
    day,
    flag,
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


class MinorRepairPermitFields(TypedDict, total=False):
    """What is filled in: minor-repair permission."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company", "tenant"]
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
    #: unit number
    unit_number: str
    #: repair works
    work_items: list[str]
    #: touches the structure
    touches_structure: bool
    #: something stands in the street
    outside_work: bool
    #: start date
    start_date: str
    #: duration
    duration_days: int


def _when_1(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_2(v: Values) -> bool:
    """applicant_role is not tenant."""
    return v["applicant_role"] != "tenant"


def _when_3(v: Values) -> bool:
    """applicant_role is tenant."""
    return v["applicant_role"] == "tenant"


def _rule_start_not_past(v: Values) -> bool:
    """start_date on or after filing date."""
    return v["start_date"] >= v.filed_on


def _rule_no_structural_work(v: Values) -> bool:
    """not touches_structure."""
    return not v["touches_structure"]


def _when_4(v: Values) -> bool:
    """outside_work."""
    return v["outside_work"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "lease-contract",
        "owner-consent",
        "national-card",
        "renovation-tax-receipt",
        "photos",
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
        count = 13
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company", "tenant"}:
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
        renovation_code_ = fields["renovation_code"]
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
        unit_number = fields.get("unit_number")
        if unit_number is not None:
            count += 1
            if not (unit_number.isprintable() and 0 < len(unit_number) <= 10) or unit_number.isspace():
                text(unit_number, 10)
        work_items = fields["work_items"]
        chosen(
            work_items,
            {"paint", "tile", "plaster", "floor", "waterproofing", "pipes", "wiring", "kitchen", "door-window", "yard"},
        )
        touches_structure = fields["touches_structure"]
        if touches_structure is not True and touches_structure is not False:
            return None
        outside_work = fields["outside_work"]
        if outside_work is not True and outside_work is not False:
            return None
        start_date = fields["start_date"]
        before, days = YEARS[start_date[:4]]
        start_date = before + days[start_date[4:]]
        duration_days = fields["duration_days"]
        if type(duration_days) is not int:
            duration_days = as_whole(duration_days)
        if not 1 <= duration_days <= 180:
            return None
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
        if "title-deed" not in documents and applicant_role != "tenant":
            return None
        if "lease-contract" not in documents and applicant_role == "tenant":
            return None
        if "owner-consent" not in documents and applicant_role == "tenant":
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits = False
        if not (start_date >= filed_on):
            return None
        if touches_structure:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"applicant_role": applicant_role, "outside_work": outside_work},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="minor-repair-permit",
    title=Bilingual("مجوز تعمیرات جزئی", "minor-repair permission"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company", "tenant"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field("unit_number", Bilingual("شماره واحد", "unit number"), text, bounds=(10,), required=False),
            Field(
                "work_items",
                Bilingual("کارهای تعمیراتی", "repair works"),
                chosen,
                bounds=(
                    {
                        "paint",
                        "tile",
                        "plaster",
                        "floor",
                        "waterproofing",
                        "pipes",
                        "wiring",
                        "kitchen",
                        "door-window",
                        "yard",
                    },
                ),
            ),
            Field("touches_structure", Bilingual("به سازه دست می‌زند", "touches the structure"), flag),
            Field("outside_work", Bilingual("در معبر چیزی گذاشته می‌شود", "something stands in the street"), flag),
            Field("start_date", Bilingual("تاریخ شروع", "start date"), day),
            Field("duration_days", Bilingual("مدت کار", "duration"), whole, bounds=(1, 180)),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_1, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی مستأجر نیست", "the applicant is not a tenant"),
        ),
        Document(
            "lease-contract",
            Bilingual("اجاره‌نامه", "lease"),
            "copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی مستأجر است", "the applicant is a tenant"),
        ),
        Document(
            "owner-consent",
            Bilingual("رضایت مالک", "owner's consent"),
            "original",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی مستأجر است", "the applicant is a tenant"),
        ),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic", required=False),
    ),
    needs=(Need(("case-opening",)),),
    rules=(
        Rule(
            "start-not-past",
            Guard(_rule_start_not_past, ("start_date",)),
            Bilingual("تاریخ شروع پیش از روز درخواست است", "the start date is before the day of filing"),
            Bilingual(
                "تاریخ شروع را از روز درخواست به بعد بنویسید",
                "give the day of filing or a later date as the start",
            ),
            path="/fields/start_date",
        ),
        Rule(
            "no-structural-work",
            Guard(_rule_no_structural_work, ("touches_structure",)),
            Bilingual("کار به سازه یا دیوار باربر دست می‌زند", "the works touch the structure or a bearing wall"),
            Bilingual("فرم ۱۵ (پروانه تعمیرات اساسی) را بفرستید", "file form 15, the major-repair permit"),
            path="/fields/touches_structure",
        ),
    ),
    checks=(
        Check("tax-paid"),
        Check("tenant-with-consent", when=Guard(_when_3, ("applicant_role",))),
        Check("street-permission", when=Guard(_when_4, ("outside_work",))),
    ),
    visits=(),
    accept=accept,
)
