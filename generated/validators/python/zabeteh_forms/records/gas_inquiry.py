# made by zabeteh 0.1.0 from forms/; do not edit
"""gas company inquiry.

استعلام شرکت گاز.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    decimal,
    engineer_licence,
    engineer_licence_fault,
    flag,
    item,
    national_id,
    national_id_fault,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class GasInquiryFields(TypedDict, total=False):
    """What is filled in: gas company inquiry."""

    #: who files
    filer_kind: Literal["owner", "engineer", "municipality"]
    #: subject of the inquiry
    inquiry_subject: str
    #: owner's national id
    owner_national_id: str
    #: number of owners
    owners_count: int
    #: the owner has died
    owner_deceased: bool
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: number of units
    units: int
    #: requested capacity
    load: str
    #: piping contractor's licence
    piper_licence: str
    #: existing subscription number
    subscription_number: str


def _when_1(v: Values) -> bool:
    """inquiry_subject is one of new-connection, capacity-change."""
    return v["inquiry_subject"] in {"new-connection", "capacity-change"}


def _when_2(v: Values) -> bool:
    """inquiry_subject is piping-approval."""
    return v["inquiry_subject"] == "piping-approval"


def _when_3(v: Values) -> bool:
    """inquiry_subject is one of disconnect, capacity-change."""
    return v["inquiry_subject"] in {"disconnect", "capacity-change"}


def _when_4(v: Values) -> bool:
    """inquiry_subject is one of new-connection, piping-approval."""
    return v["inquiry_subject"] in {"new-connection", "piping-approval"}


def _when_5(v: Values) -> bool:
    """inquiry_subject is new-connection."""
    return v["inquiry_subject"] == "new-connection"


def _when_6(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_7(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _rule_cut_off_before_demolition(v: Values) -> bool:
    """disconnected."""
    return v["gas-inquiry/disconnected"] is True


def _when_8(v: Values) -> bool:
    """inquiry_subject is disconnect and disconnected is given."""
    return v["inquiry_subject"] == "disconnect" and v["gas-inquiry/disconnected"] is not None


def _when_9(v: Values) -> bool:
    """inquiry_subject is disconnect."""
    return v["inquiry_subject"] == "disconnect"


_DOCUMENTS = frozenset(
    {
        "gas-piping-plan",
        "building-permit",
        "title-deed",
        "power-of-attorney",
        "inheritance-certificate",
        "utility-bills",
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
        answered = 0
        if "gas-inquiry" in answers:
            answered += 1
            answer = answers["gas-inquiry"]
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
            answer_1_piping_approved = answer.get("piping_approved")
            if answer_1_piping_approved is not None:
                count += 1
                if answer_1_piping_approved is not True and answer_1_piping_approved is not False:
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
        if filer_kind not in {"owner", "engineer", "municipality"}:
            return None
        inquiry_subject = fields["inquiry_subject"]
        if inquiry_subject not in {"new-connection", "piping-approval", "capacity-change", "disconnect", "clearance"}:
            return None
        owner_national_id = fields["owner_national_id"]
        if national_id_fault(owner_national_id) is not None:
            return None
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
            return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
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
        if not 1 <= units <= 2000:
            return None
        if inquiry_subject in {"new-connection", "capacity-change"}:
            load = fields["load"]
            count += 1
            load = scaled(load, 2, 0, 10_000_000)
        if inquiry_subject == "piping-approval":
            piper_licence = fields["piper_licence"]
            count += 1
            if engineer_licence_fault(piper_licence) is not None:
                return None
        if inquiry_subject in {"disconnect", "capacity-change"}:
            subscription_number = fields["subscription_number"]
            count += 1
            if (
                not (subscription_number.isprintable() and 0 < len(subscription_number) <= 20)
                or subscription_number.isspace()
            ):
                text(subscription_number, 20)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "gas-piping-plan" not in documents and inquiry_subject in {"new-connection", "piping-approval"}:
            return None
        if "building-permit" not in documents and inquiry_subject == "new-connection":
            return None
        if "title-deed" not in documents:
            return None
        if "power-of-attorney" not in documents and owners_count > 1:
            return None
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "utility-bills" not in documents and inquiry_subject in {"disconnect", "capacity-change"}:
            return None
        waits = False
        if (
            inquiry_subject == "disconnect"
            and answer_1_disconnected is not None
            and "gas-inquiry" in answers
            and answer_1_disconnected is not True
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"inquiry_subject": inquiry_subject, "owner_deceased": owner_deceased, "owners_count": owners_count},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="gas-inquiry",
    title=Bilingual("استعلام شرکت گاز", "gas company inquiry"),
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
                bounds=({"new-connection", "piping-approval", "capacity-change", "disconnect", "clearance"},),
            ),
            Field("owner_national_id", Bilingual("کد ملی مالک", "owner's national id"), national_id),
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 2000)),
            Field(
                "load",
                Bilingual("ظرفیت درخواستی", "requested capacity"),
                decimal,
                bounds=(2, 0, 10_000_000),
                when=Guard(_when_1, ("inquiry_subject",)),
            ),
            Field(
                "piper_licence",
                Bilingual("پروانه مجری لوله‌کشی", "piping contractor's licence"),
                engineer_licence,
                when=Guard(_when_2, ("inquiry_subject",)),
            ),
            Field(
                "subscription_number",
                Bilingual("شماره اشتراک موجود", "existing subscription number"),
                text,
                bounds=(20,),
                when=Guard(_when_3, ("inquiry_subject",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "gas-inquiry",
            Bilingual("استعلام شرکت گاز", "gas company inquiry"),
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
                        "piping_approved",
                        Bilingual("لوله‌کشی تأیید شده است", "the piping is approved"),
                        flag,
                        required=False,
                    ),
                    Field("disconnected", Bilingual("گاز قطع شده است", "the gas is cut off"), flag, required=False),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document(
            "gas-piping-plan",
            Bilingual("نقشه لوله‌کشی گاز", "gas piping plan"),
            "original",
            when=Guard(_when_4, ("inquiry_subject",)),
            because=Bilingual(
                "انشعاب یا تأیید لوله‌کشی درخواست شده است",
                "a connection or a piping approval is asked for",
            ),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_5, ("inquiry_subject",)),
            because=Bilingual("انشعاب تازه درخواست شده است", "a new connection is asked for"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "copy",
            when=Guard(_when_6, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "there is more than one owner"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "copy",
            when=Guard(_when_7, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "utility-bills",
            Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
            "copy",
            when=Guard(_when_3, ("inquiry_subject",)),
            because=Bilingual("انشعابی وجود دارد", "a connection exists"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "cut-off-before-demolition",
            Guard(_rule_cut_off_before_demolition, ("gas-inquiry/disconnected",)),
            Bilingual(
                "گاز هنوز قطع نشده است و تخریب آغاز نمی‌شود",
                "the gas is not yet cut off and the demolition may not begin",
            ),
            Bilingual(
                "قطع انشعاب را از شرکت گاز پیگیری کنید و پاسخ آن را به پرونده بیفزایید",
                "follow up the cutting off with the gas company and add its reply to the case",
            ),
            when=Guard(_when_8, ("inquiry_subject", "gas-inquiry/disconnected")),
            path="/answers/gas-inquiry/disconnected",
            inquiries=("gas-inquiry",),
        ),
    ),
    checks=(
        Check("piping-inspected-first", when=Guard(_when_4, ("inquiry_subject",))),
        Check("one-owner-authorised", when=Guard(_when_6, ("owners_count",))),
        Check("permit-in-city", when=Guard(_when_5, ("inquiry_subject",))),
        Check("demolition-waits", when=Guard(_when_9, ("inquiry_subject",))),
    ),
    visits=(),
    accept=accept,
)
