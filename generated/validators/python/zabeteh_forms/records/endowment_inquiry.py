# made by zabeteh 0.1.0 from forms/; do not edit
"""endowment (waqf) inquiry.

استعلام اوقاف.
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
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class EndowmentInquiryFields(TypedDict, total=False):
    """What is filled in: endowment (waqf) inquiry."""

    #: who files
    filer_kind: Literal["owner", "representative", "municipality"]
    #: subject of the inquiry
    inquiry_subject: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: name of the endowment
    endowment_name: str
    #: endowed part
    endowed_part: Literal["land", "land-and-building", "share", "unknown"]
    #: trusteeship
    trustee_kind: Literal["organisation", "private-trustee"]
    #: lessee's national id
    lessee_national_id: str
    #: lease deed number
    lease_number: str
    #: lease end date
    lease_end_date: str


def _when_1(v: Values) -> bool:
    """lease_number is given."""
    return v["lease_number"] is not None


def _when_2(v: Values) -> bool:
    """trustee_kind is private-trustee."""
    return v["trustee_kind"] == "private-trustee"


def _rule_lease_not_ended(v: Values) -> bool:
    """lease_end_date on or after filing date."""
    return v["lease_end_date"] is not None and v["lease_end_date"] >= v.filed_on


def _when_3(v: Values) -> bool:
    """lease_end_date is given."""
    return v["lease_end_date"] is not None


def _rule_lease_in_force_at_reply(v: Values) -> bool:
    """lease_in_force."""
    return v["endowment-inquiry/lease_in_force"] is True


def _when_4(v: Values) -> bool:
    """lease_number is given and lease_in_force is given."""
    return v["lease_number"] is not None and v["endowment-inquiry/lease_in_force"] is not None


def _when_5(v: Values) -> bool:
    """inquiry_subject is one of build, rebuild."""
    return v["inquiry_subject"] in {"build", "rebuild"}


_DOCUMENTS = frozenset({"title-deed", "lease-contract", "trustee-consent", "rent-receipt", "location-sketch"})


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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_1_registered_area = answer["registered_area"]
            answer_1_registered_area = scaled(answer_1_registered_area, 2, 0, 1_000_000_000)
            answer_1_boundaries = answer["boundaries"]
            if (
                not (answer_1_boundaries.isprintable() and 0 < len(answer_1_boundaries) <= 1000)
                or answer_1_boundaries.isspace()
            ):
                text(answer_1_boundaries, 1000)
            answer_1_mortgaged = answer["mortgaged"]
            if answer_1_mortgaged is not True and answer_1_mortgaged is not False:
                return None
            answer_1_seized = answer["seized"]
            if answer_1_seized is not True and answer_1_seized is not False:
                return None
            answer_1_owners = answer["owners"]
            if not (isinstance(answer_1_owners, list) and 1 <= len(answer_1_owners) <= 50):
                return None
            for row in answer_1_owners:
                if not isinstance(row, dict):
                    return None
                cells = 2
                row_owner_name = row["owner_name"]
                if not (row_owner_name.isprintable() and 0 < len(row_owner_name) <= 80) or row_owner_name.isspace():
                    text(row_owner_name, 80)
                row_share_dang = row["share_dang"]
                row_share_dang = scaled(row_share_dang, 4, 0, 60_000)
                if len(row) != cells:
                    return None
            if len(answer) != count:
                return None
        if "endowment-inquiry" in answers:
            answered += 1
            answer = answers["endowment-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_endowed = answer["endowed"]
            if answer_2_endowed is not True and answer_2_endowed is not False:
                return None
            answer_2_lease_in_force = answer.get("lease_in_force")
            if answer_2_lease_in_force is not None:
                count += 1
                if answer_2_lease_in_force is not True and answer_2_lease_in_force is not False:
                    return None
            answer_2_agrees = answer["agrees"]
            if answer_2_agrees is not True and answer_2_agrees is not False:
                return None
            if len(answer) != count:
                return None
        else:
            answer_2_lease_in_force = None
        if len(answers) != answered:
            return None
        count = 8
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "representative", "municipality"}:
            return None
        inquiry_subject = fields["inquiry_subject"]
        if inquiry_subject not in {"build", "rebuild", "transfer", "land-use", "expropriation"}:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        endowment_name = fields.get("endowment_name")
        if endowment_name is not None:
            count += 1
            if not (endowment_name.isprintable() and 0 < len(endowment_name) <= 80) or endowment_name.isspace():
                text(endowment_name, 80)
        endowed_part = fields["endowed_part"]
        if endowed_part not in {"land", "land-and-building", "share", "unknown"}:
            return None
        trustee_kind = fields["trustee_kind"]
        if trustee_kind not in {"organisation", "private-trustee"}:
            return None
        lessee_national_id = fields["lessee_national_id"]
        if national_id_fault(lessee_national_id) is not None:
            return None
        lease_number = fields.get("lease_number")
        if lease_number is not None:
            count += 1
            if not (lease_number.isprintable() and 0 < len(lease_number) <= 30) or lease_number.isspace():
                text(lease_number, 30)
        lease_end_date = fields.get("lease_end_date")
        if lease_end_date is not None:
            count += 1
            before, days = YEARS[lease_end_date[:4]]
            lease_end_date = before + days[lease_end_date[4:]]
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "title-deed" not in documents:
            return None
        if "lease-contract" not in documents and lease_number is not None:
            return None
        if "trustee-consent" not in documents and trustee_kind == "private-trustee":
            return None
        if "rent-receipt" not in documents:
            return None
        if "location-sketch" not in documents:
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits = waits_1
        if lease_end_date is not None and not (lease_end_date is not None and lease_end_date >= filed_on):
            return None
        if (
            lease_number is not None
            and answer_2_lease_in_force is not None
            and "endowment-inquiry" in answers
            and answer_2_lease_in_force is not True
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"inquiry_subject": inquiry_subject, "lease_number": lease_number, "trustee_kind": trustee_kind},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="endowment-inquiry",
    title=Bilingual("استعلام اوقاف", "endowment (waqf) inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "representative", "municipality"},),
            ),
            Field(
                "inquiry_subject",
                Bilingual("موضوع استعلام", "subject of the inquiry"),
                item,
                bounds=({"build", "rebuild", "transfer", "land-use", "expropriation"},),
            ),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field(
                "endowment_name",
                Bilingual("نام موقوفه", "name of the endowment"),
                text,
                bounds=(80,),
                required=False,
            ),
            Field(
                "endowed_part",
                Bilingual("بخش موقوفه", "endowed part"),
                item,
                bounds=({"land", "land-and-building", "share", "unknown"},),
            ),
            Field(
                "trustee_kind",
                Bilingual("تولیت", "trusteeship"),
                item,
                bounds=({"organisation", "private-trustee"},),
            ),
            Field("lessee_national_id", Bilingual("کد ملی مستأجر", "lessee's national id"), national_id),
            Field(
                "lease_number",
                Bilingual("شماره سند اجاره", "lease deed number"),
                text,
                bounds=(30,),
                required=False,
            ),
            Field("lease_end_date", Bilingual("پایان اجاره", "lease end date"), day, required=False),
        ),
    ),
    answers=(
        Answer(
            "registry-ownership-inquiry",
            Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
            Part(
                (
                    Field(
                        "registered_area",
                        Bilingual("مساحت ثبتی", "registered area"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field("boundaries", Bilingual("حدود", "boundaries"), text, bounds=(1000,)),
                    Field("mortgaged", Bilingual("در رهن است", "is mortgaged"), flag),
                    Field("seized", Bilingual("بازداشت است", "is seized"), flag),
                    Rows(
                        "owners",
                        Bilingual("مالکان", "owners"),
                        1,
                        50,
                        Part(
                            (
                                Field("owner_name", Bilingual("نام مالک", "owner's name"), text, bounds=(80,)),
                                Field("share_dang", Bilingual("سهم", "share in dangs"), decimal, bounds=(4, 0, 60_000)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Answer(
            "endowment-inquiry",
            Bilingual("استعلام اوقاف", "endowment (waqf) inquiry"),
            Part(
                (
                    Field("endowed", Bilingual("عرصه موقوفه است", "the land is endowed"), flag),
                    Field(
                        "lease_in_force",
                        Bilingual("اجاره معتبر است", "the lease is in force"),
                        flag,
                        required=False,
                    ),
                    Field("agrees", Bilingual("با درخواست موافقت شده است", "the office agrees"), flag),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "lease-contract",
            Bilingual("اجاره‌نامه", "lease"),
            "copy",
            when=Guard(_when_1, ("lease_number",)),
            because=Bilingual("اجاره برقرار است", "a lease exists"),
        ),
        Document(
            "trustee-consent",
            Bilingual("موافقت متولی", "trustee's consent"),
            "original",
            when=Guard(_when_2, ("trustee_kind",)),
            because=Bilingual("تولیت با متولی خاص است", "the endowment has a private trustee"),
        ),
        Document("rent-receipt", Bilingual("مفاصای اجاره زمین وقفی", "rent clearance"), "copy"),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "copy"),
    ),
    needs=(
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "lease-not-ended",
            Guard(_rule_lease_not_ended, ("lease_end_date",)),
            Bilingual("مدت اجاره به پایان رسیده است", "the term of the lease has ended"),
            Bilingual(
                "اجاره را در اداره اوقاف تمدید کنید و تاریخ تازه را بنویسید",
                "renew the lease at the endowments office and give the new date",
            ),
            when=Guard(_when_3, ("lease_end_date",)),
            path="/fields/lease_end_date",
        ),
        Rule(
            "lease-in-force-at-reply",
            Guard(_rule_lease_in_force_at_reply, ("endowment-inquiry/lease_in_force",)),
            Bilingual("اجاره در روز پاسخ معتبر نیست", "the lease is not in force on the day of the reply"),
            Bilingual(
                "اجاره را در اداره اوقاف تمدید کنید و دوباره استعلام کنید",
                "renew the lease at the endowments office and ask again",
            ),
            when=Guard(_when_4, ("lease_number", "endowment-inquiry/lease_in_force")),
            path="/answers/endowment-inquiry/lease_in_force",
            inquiries=("endowment-inquiry",),
        ),
    ),
    checks=(
        Check("building-right", when=Guard(_when_5, ("inquiry_subject",))),
        Check("trustee-besides-organisation", when=Guard(_when_2, ("trustee_kind",))),
        Check("building-deed-after-completion", when=Guard(_when_5, ("inquiry_subject",))),
    ),
    visits=(),
    accept=accept,
)
