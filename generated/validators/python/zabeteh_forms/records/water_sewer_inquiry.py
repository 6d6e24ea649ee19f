# made by zabeteh 0.1.0 from forms/; do not edit
"""water and sewer inquiry.

استعلام آب و فاضلاب.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    flag,
    item,
    national_id,
    national_id_fault,
    renovation_code,
    renovation_code_fault,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class WaterSewerInquiryFields(TypedDict, total=False):
    """What is filled in: water and sewer inquiry."""

    #: who files
    filer_kind: Literal["owner", "municipality"]
    #: subject of the inquiry
    inquiry_subject: str
    #: owner's national id
    owner_national_id: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: kind of consumption
    use_kind: Literal["residential", "commercial", "administrative", "other"]
    #: number of units
    units: int
    #: storeys
    storeys: int
    #: existing subscription number
    subscription_number: str
    #: building-permit number
    permit_number: str


def _when_1(v: Values) -> bool:
    """inquiry_subject is one of disconnect, capacity-change."""
    return v["inquiry_subject"] in {"disconnect", "capacity-change"}


def _when_2(v: Values) -> bool:
    """inquiry_subject is one of new-connection, sewer."""
    return v["inquiry_subject"] in {"new-connection", "sewer"}


def _when_3(v: Values) -> bool:
    """inquiry_subject is capacity-change."""
    return v["inquiry_subject"] == "capacity-change"


def _rule_cut_off_before_demolition(v: Values) -> bool:
    """disconnected."""
    return v["water-sewer-inquiry/disconnected"] is True


def _when_4(v: Values) -> bool:
    """inquiry_subject is disconnect and disconnected is given."""
    return v["inquiry_subject"] == "disconnect" and v["water-sewer-inquiry/disconnected"] is not None


def _when_5(v: Values) -> bool:
    """inquiry_subject is disconnect."""
    return v["inquiry_subject"] == "disconnect"


_DOCUMENTS = frozenset({"national-card", "building-permit", "title-deed", "utility-bills", "mechanical-drawings"})


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
        if "water-sewer-inquiry" in answers:
            answered += 1
            answer = answers["water-sewer-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_1_capacity_available = answer.get("capacity_available")
            if answer_1_capacity_available is not None:
                count += 1
                if answer_1_capacity_available is not True and answer_1_capacity_available is not False:
                    return None
            answer_1_clearance_kept = answer.get("clearance_kept")
            if answer_1_clearance_kept is not None:
                count += 1
                if answer_1_clearance_kept is not True and answer_1_clearance_kept is not False:
                    return None
            answer_1_disconnected = answer.get("disconnected")
            if answer_1_disconnected is not None:
                count += 1
                if answer_1_disconnected is not True and answer_1_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        else:
            answer_1_disconnected = None
        if len(answers) != answered:
            return None
        count = 8
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "municipality"}:
            return None
        inquiry_subject = fields["inquiry_subject"]
        if inquiry_subject not in {"new-connection", "capacity-change", "sewer", "disconnect", "clearance"}:
            return None
        owner_national_id = fields["owner_national_id"]
        if national_id_fault(owner_national_id) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        use_kind = fields["use_kind"]
        if use_kind not in {"residential", "commercial", "administrative", "other"}:
            return None
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 1 <= units <= 2000:
            return None
        storeys = fields["storeys"]
        if type(storeys) is not int:
            storeys = as_whole(storeys)
        if not 1 <= storeys <= 100:
            return None
        if inquiry_subject in {"disconnect", "capacity-change"}:
            subscription_number = fields["subscription_number"]
            count += 1
            if (
                not (subscription_number.isprintable() and 0 < len(subscription_number) <= 20)
                or subscription_number.isspace()
            ):
                text(subscription_number, 20)
        if inquiry_subject in {"new-connection", "sewer"}:
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "national-card" not in documents:
            return None
        if "building-permit" not in documents and inquiry_subject in {"new-connection", "sewer"}:
            return None
        if "title-deed" not in documents:
            return None
        if "utility-bills" not in documents and inquiry_subject in {"disconnect", "capacity-change"}:
            return None
        if "mechanical-drawings" not in documents and inquiry_subject == "capacity-change":
            return None
        waits = False
        if (
            inquiry_subject == "disconnect"
            and answer_1_disconnected is not None
            and "water-sewer-inquiry" in answers
            and answer_1_disconnected is not True
        ):
            return None
        return (waits, filed_on, tuple(documents), tuple(answers), {"inquiry_subject": inquiry_subject})
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="water-sewer-inquiry",
    title=Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("filer_kind", Bilingual("درخواست‌دهنده", "who files"), item, bounds=({"owner", "municipality"},)),
            Field(
                "inquiry_subject",
                Bilingual("موضوع استعلام", "subject of the inquiry"),
                item,
                bounds=({"new-connection", "capacity-change", "sewer", "disconnect", "clearance"},),
            ),
            Field("owner_national_id", Bilingual("کد ملی مالک", "owner's national id"), national_id),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field(
                "use_kind",
                Bilingual("نوع مصرف", "kind of consumption"),
                item,
                bounds=({"residential", "commercial", "administrative", "other"},),
            ),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 2000)),
            Field("storeys", Bilingual("تعداد طبقات", "storeys"), whole, bounds=(1, 100)),
            Field(
                "subscription_number",
                Bilingual("شماره اشتراک موجود", "existing subscription number"),
                text,
                bounds=(20,),
                when=Guard(_when_1, ("inquiry_subject",)),
            ),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_2, ("inquiry_subject",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "water-sewer-inquiry",
            Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
            Part(
                (
                    Field(
                        "capacity_available",
                        Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "clearance_kept",
                        Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "disconnected",
                        Bilingual("انشعاب آب قطع شده است", "the connection is cut off"),
                        flag,
                        required=False,
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document("national-card", Bilingual("کارت ملی", "national card"), "original"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original",
            when=Guard(_when_2, ("inquiry_subject",)),
            because=Bilingual("انشعاب درخواست شده است", "a connection is asked for"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "utility-bills",
            Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
            "copy",
            when=Guard(_when_1, ("inquiry_subject",)),
            because=Bilingual("انشعابی وجود دارد", "a connection exists"),
        ),
        Document(
            "mechanical-drawings",
            Bilingual("نقشه تأسیسات مکانیکی", "mechanical drawings"),
            "electronic",
            when=Guard(_when_3, ("inquiry_subject",)),
            because=Bilingual("ظرفیت انشعاب تغییر می‌کند", "the capacity of the connection changes"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "cut-off-before-demolition",
            Guard(_rule_cut_off_before_demolition, ("water-sewer-inquiry/disconnected",)),
            Bilingual(
                "انشعاب آب و فاضلاب هنوز قطع نشده است و تخریب آغاز نمی‌شود",
                "water and sewer are not yet cut off and the demolition may not begin",
            ),
            Bilingual(
                "قطع انشعاب و برداشتن کنتور را از شرکت آب و فاضلاب پیگیری کنید",
                "follow up the cutting off and the removal of the meters with the water company",
            ),
            when=Guard(_when_4, ("inquiry_subject", "water-sewer-inquiry/disconnected")),
            path="/answers/water-sewer-inquiry/disconnected",
            inquiries=("water-sewer-inquiry",),
            basis=("nbr-16 clause 16-1-6",),
        ),
    ),
    checks=(
        Check("no-connection-without-permit", when=Guard(_when_2, ("inquiry_subject",))),
        Check("no-demolition-before-cut-off", when=Guard(_when_5, ("inquiry_subject",))),
        Check("letter-checked-back", when=Guard(_when_2, ("inquiry_subject",))),
        Check("meter-size"),
    ),
    visits=(),
    accept=accept,
)
