# made by zabeteh 0.1.0 from forms/; do not edit
"""building violation report.

گزارش تخلف ساختمانی.
"""

from __future__ import annotations

from typing import Any, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    chosen,
    day,
    engineer_licence,
    engineer_licence_fault,
    flag,
    item,
    line,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    renovation_code,
    renovation_code_fault,
    text,
    whole,
)
from ..record import Accepted, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class ViolationReportFields(TypedDict, total=False):
    """What is filled in: building violation report."""

    #: the report is anonymous
    anonymous: bool
    #: reporter is
    reporter_kind: str
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: engineer's licence number
    engineer_licence: str
    #: municipal district
    district: int
    #: address of the property
    address: str
    #: renovation code
    renovation_code: str
    #: kind of violation
    violation_kind: list[str]
    #: stage of the works
    work_stage: str
    #: works are under way
    works_ongoing: bool
    #: immediate danger to life
    immediate_danger: bool
    #: date observed
    observed_date: str
    #: own property damaged
    damage_claimed: bool
    #: permit number on the board
    permit_number_seen: str
    #: description
    description: str
    #: photo or film
    photo: str


def _when_1(v: Values) -> bool:
    """not anonymous."""
    return not v["anonymous"]


def _when_2(v: Values) -> bool:
    """reporter_kind is supervising-engineer."""
    return v["reporter_kind"] == "supervising-engineer"


def _when_3(v: Values) -> bool:
    """anonymous."""
    return v["anonymous"]


def _when_4(v: Values) -> bool:
    """damage_claimed."""
    return v["damage_claimed"]


def _rule_danger_first(v: Values) -> bool:
    """not immediate_danger."""
    return not v["immediate_danger"]


def _rule_named_damage(v: Values) -> bool:
    """not damage_claimed."""
    return not v["damage_claimed"]


def _rule_observed_before_filing(v: Values) -> bool:
    """observed_date on or before filing date."""
    return v["observed_date"] <= v.filed_on


def _when_5(v: Values) -> bool:
    """works_ongoing."""
    return v["works_ongoing"]


_DOCUMENTS = frozenset({"photos", "national-card", "title-deed", "expert-report", "supervisor-report"})


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
        count = 11
        anonymous = fields["anonymous"]
        if anonymous is not True and anonymous is not False:
            return None
        reporter_kind = fields["reporter_kind"]
        if reporter_kind not in {"neighbour", "citizen", "supervising-engineer", "municipal-officer"}:
            return None
        if not anonymous:
            full_name = fields["full_name"]
            count += 1
            if not (full_name.isprintable() and 0 < len(full_name) <= 80) or full_name.isspace():
                text(full_name, 80)
        if not anonymous:
            national_id_ = fields["national_id"]
            count += 1
            if national_id_fault(national_id_) is not None:
                return None
        if not anonymous:
            mobile_ = fields["mobile"]
            count += 1
            if mobile_fault(mobile_) is not None:
                return None
        if reporter_kind == "supervising-engineer":
            engineer_licence_ = fields["engineer_licence"]
            count += 1
            if engineer_licence_fault(engineer_licence_) is not None:
                return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        renovation_code_ = fields.get("renovation_code")
        if renovation_code_ is not None:
            count += 1
            if renovation_code_fault(renovation_code_) is not None:
                return None
        violation_kind = fields["violation_kind"]
        chosen(
            violation_kind,
            {
                "no-permit",
                "excess-area",
                "change-of-use",
                "parking-shortage",
                "road-encroachment",
                "contrary-to-permit",
                "extra-storey",
                "overlooking",
                "unsafe-excavation",
                "tree-cutting",
            },
        )
        work_stage = fields["work_stage"]
        if work_stage not in {"excavation", "frame", "rough-work", "finishing", "occupied"}:
            return None
        works_ongoing = fields["works_ongoing"]
        if works_ongoing is not True and works_ongoing is not False:
            return None
        immediate_danger = fields["immediate_danger"]
        if immediate_danger is not True and immediate_danger is not False:
            return None
        observed_date = fields["observed_date"]
        before, days = YEARS[observed_date[:4]]
        observed_date = before + days[observed_date[4:]]
        damage_claimed = fields["damage_claimed"]
        if damage_claimed is not True and damage_claimed is not False:
            return None
        permit_number_seen = fields.get("permit_number_seen")
        if permit_number_seen is not None:
            count += 1
            if (
                not (permit_number_seen.isprintable() and 0 < len(permit_number_seen) <= 30)
                or permit_number_seen.isspace()
            ):
                text(permit_number_seen, 30)
        description = fields["description"]
        if not (description.isprintable() and 0 < len(description) <= 1000) or description.isspace():
            text(description, 1000)
        photo = fields.get("photo")
        if photo is not None:
            count += 1
            if not (photo.isprintable() and 0 < len(photo) <= 200) or photo.isspace():
                line(photo, 200)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "photos" not in documents and anonymous:
            return None
        if "national-card" not in documents and not anonymous:
            return None
        if "title-deed" not in documents and damage_claimed:
            return None
        if "expert-report" not in documents and damage_claimed:
            return None
        if "supervisor-report" not in documents and reporter_kind == "supervising-engineer":
            return None
        waits = False
        if anonymous and damage_claimed:
            return None
        if not (observed_date <= filed_on):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "anonymous": anonymous,
                "damage_claimed": damage_claimed,
                "immediate_danger": immediate_danger,
                "reporter_kind": reporter_kind,
                "works_ongoing": works_ongoing,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="violation-report",
    title=Bilingual("گزارش تخلف ساختمانی", "building violation report"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("anonymous", Bilingual("گزارش بدون نام است", "the report is anonymous"), flag),
            Field(
                "reporter_kind",
                Bilingual("سمت گزارش‌دهنده", "reporter is"),
                item,
                bounds=({"neighbour", "citizen", "supervising-engineer", "municipal-officer"},),
            ),
            Field(
                "full_name",
                Bilingual("نام متقاضی", "applicant's full name"),
                text,
                bounds=(80,),
                when=Guard(_when_1, ("anonymous",)),
            ),
            Field(
                "national_id",
                Bilingual("کد ملی متقاضی", "applicant's national id"),
                national_id,
                when=Guard(_when_1, ("anonymous",)),
            ),
            Field(
                "mobile",
                Bilingual("تلفن همراه", "mobile number for SMS notices"),
                mobile,
                when=Guard(_when_1, ("anonymous",)),
            ),
            Field(
                "engineer_licence",
                Bilingual("پروانه اشتغال مهندس", "engineer's licence number"),
                engineer_licence,
                when=Guard(_when_2, ("reporter_kind",)),
            ),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code, required=False),
            Field(
                "violation_kind",
                Bilingual("نوع تخلف", "kind of violation"),
                chosen,
                bounds=(
                    {
                        "no-permit",
                        "excess-area",
                        "change-of-use",
                        "parking-shortage",
                        "road-encroachment",
                        "contrary-to-permit",
                        "extra-storey",
                        "overlooking",
                        "unsafe-excavation",
                        "tree-cutting",
                    },
                ),
            ),
            Field(
                "work_stage",
                Bilingual("مرحله کار", "stage of the works"),
                item,
                bounds=({"excavation", "frame", "rough-work", "finishing", "occupied"},),
            ),
            Field("works_ongoing", Bilingual("کار در جریان است", "works are under way"), flag),
            Field("immediate_danger", Bilingual("خطر فوری جانی هست", "immediate danger to life"), flag),
            Field("observed_date", Bilingual("تاریخ مشاهده", "date observed"), day),
            Field("damage_claimed", Bilingual("ملک گزارش‌دهنده خسارت دیده است", "own property damaged"), flag),
            Field(
                "permit_number_seen",
                Bilingual("شماره پروانه روی تابلو", "permit number on the board"),
                text,
                bounds=(30,),
                required=False,
            ),
            Field("description", Bilingual("شرح", "description"), text, bounds=(1000,)),
            Field("photo", Bilingual("عکس یا فیلم", "photo or film"), line, bounds=(200,), required=False),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document(
            "photos",
            Bilingual("عکس ملک", "photos of the property"),
            "electronic",
            when=Guard(_when_3, ("anonymous",)),
            because=Bilingual("گزارش بدون نام است", "the report is anonymous"),
        ),
        Document(
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "copy",
            when=Guard(_when_1, ("anonymous",)),
            because=Bilingual("گزارش با نام است", "the report is not anonymous"),
        ),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_4, ("damage_claimed",)),
            because=Bilingual(
                "خسارت به ملک گزارش‌دهنده اعلام شده است",
                "damage to the reporter's own property is claimed",
            ),
        ),
        Document(
            "expert-report",
            Bilingual("گزارش کارشناس رسمی", "official expert report"),
            "copy",
            when=Guard(_when_4, ("damage_claimed",)),
            because=Bilingual("خسارت اعلام شده است", "damage is claimed"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
            when=Guard(_when_2, ("reporter_kind",)),
            because=Bilingual("گزارش‌دهنده مهندس ناظر است", "the reporter is the supervising engineer"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "danger-first",
            Guard(_rule_danger_first, ("immediate_danger",)),
            Bilingual(
                "خطر فوری جانی گزارش شده است و این فرم تنها سابقه آن است",
                "immediate danger is reported and this form is only its record",
            ),
            Bilingual(
                "نخست به خط امداد خبر دهید و سپس این فرم را بفرستید",
                "call the emergency line first, then file this form",
            ),
            path="/fields/immediate_danger",
            refuses=False,
        ),
        Rule(
            "named-damage",
            Guard(_rule_named_damage, ("damage_claimed",)),
            Bilingual(
                "گزارش بدون نام است و خسارت هم اعلام شده است",
                "the report is anonymous and damage is claimed as well",
            ),
            Bilingual("برای خسارت، گزارش را با نام بفرستید", "file the report under your name to claim damage"),
            when=Guard(_when_3, ("anonymous",)),
            path="/fields/damage_claimed",
        ),
        Rule(
            "observed-before-filing",
            Guard(_rule_observed_before_filing, ("observed_date",)),
            Bilingual("تاریخ مشاهده پس از روز گزارش است", "the date observed is after the day of filing"),
            Bilingual("روزی را بنویسید که کار را دیده‌اید", "give the day on which you saw the works"),
            path="/fields/observed_date",
        ),
    ),
    checks=(
        Check("stop-and-refer", when=Guard(_when_5, ("works_ongoing",))),
        Check("engineer-must-report", when=Guard(_when_2, ("reporter_kind",))),
        Check("reply-to-reporter", when=Guard(_when_1, ("anonymous",))),
    ),
    visits=(),
    accept=accept,
)
