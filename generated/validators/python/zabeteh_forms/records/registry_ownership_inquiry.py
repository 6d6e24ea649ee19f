# made by zabeteh 0.1.0 from forms/; do not edit
"""land-registry ownership inquiry.

استعلام ثبت اسناد و املاک.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    decimal,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    line,
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class RegistryOwnershipInquiryFields(TypedDict, total=False):
    """What is filled in: land-registry ownership inquiry."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: kind of deed
    deed_kind: Literal["single-sheet", "booklet", "none"]
    #: printed serial of the deed
    deed_serial: str
    #: electronic ledger number
    electronic_ledger_number: str
    #: ledger volume and page
    ledger_volume_page: str
    #: declared owner's national id
    owner_national_id: str
    #: declared legal-person id
    owner_legal_person_id: str
    #: declared land area
    declared_area: str
    #: purpose of the inquiry
    inquiry_purpose: str
    #: UTM polygon file
    polygon: str


def _when_1(v: Values) -> bool:
    """deed_kind is not none."""
    return v["deed_kind"] != "none"


def _when_2(v: Values) -> bool:
    """deed_kind is single-sheet."""
    return v["deed_kind"] == "single-sheet"


def _when_3(v: Values) -> bool:
    """deed_kind is booklet."""
    return v["deed_kind"] == "booklet"


def _when_4(v: Values) -> bool:
    """inquiry_purpose is one of permit, subdivision."""
    return v["inquiry_purpose"] in {"permit", "subdivision"}


def _rule_one_owner_id(v: Values) -> bool:
    """exactly one of owner_national_id, owner_legal_person_id is given."""
    return (v["owner_national_id"] is not None) + (v["owner_legal_person_id"] is not None) == 1


def _rule_tehran_section(v: Values) -> bool:
    """registry_plate.section from 1 to registry_sections."""
    _registry_sections = parameters.registry_sections(v.filed_on)
    return (
        v["registry_plate"][2] >= 1 and _registry_sections is not None and v["registry_plate"][2] <= _registry_sections
    )


def _rule_area_differs(v: Values) -> bool:
    """registered_area is declared_area."""
    return (
        v["registry-ownership-inquiry/registered_area"] is not None
        and v["registry-ownership-inquiry/registered_area"] == v["declared_area"]
    )


def _rule_seizure_blocks_transfer(v: Values) -> bool:
    """not seized."""
    return v["registry-ownership-inquiry/seized"] is not True


def _when_5(v: Values) -> bool:
    """inquiry_purpose is owner-change."""
    return v["inquiry_purpose"] == "owner-change"


def _when_6(v: Values) -> bool:
    """inquiry_purpose is permit."""
    return v["inquiry_purpose"] == "permit"


_DOCUMENTS = frozenset({"title-deed", "utm-survey", "location-sketch"})


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
        else:
            answer_1_registered_area = None
            answer_1_seized = None
        if len(answers) != answered:
            return None
        count = 6
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        deed_kind = fields["deed_kind"]
        if deed_kind not in {"single-sheet", "booklet", "none"}:
            return None
        if deed_kind != "none":
            deed_serial = fields["deed_serial"]
            count += 1
            if not (deed_serial.isprintable() and 0 < len(deed_serial) <= 20) or deed_serial.isspace():
                text(deed_serial, 20)
        if deed_kind == "single-sheet":
            electronic_ledger_number = fields["electronic_ledger_number"]
            count += 1
            if (
                not (electronic_ledger_number.isprintable() and 0 < len(electronic_ledger_number) <= 20)
                or electronic_ledger_number.isspace()
            ):
                text(electronic_ledger_number, 20)
        if deed_kind == "booklet":
            ledger_volume_page = fields["ledger_volume_page"]
            count += 1
            if (
                not (ledger_volume_page.isprintable() and 0 < len(ledger_volume_page) <= 30)
                or ledger_volume_page.isspace()
            ):
                text(ledger_volume_page, 30)
        owner_national_id = fields.get("owner_national_id")
        if owner_national_id is not None:
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        owner_legal_person_id = fields.get("owner_legal_person_id")
        if owner_legal_person_id is not None:
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        declared_area = fields["declared_area"]
        declared_area = scaled(declared_area, 2, 0, 1_000_000_000)
        inquiry_purpose = fields["inquiry_purpose"]
        if inquiry_purpose not in {"permit", "completion", "subdivision", "expropriation", "owner-change"}:
            return None
        if inquiry_purpose in {"permit", "subdivision"}:
            polygon = fields["polygon"]
            count += 1
            if not (polygon.isprintable() and 0 < len(polygon) <= 200) or polygon.isspace():
                line(polygon, 200)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "title-deed" not in documents and deed_kind != "none":
            return None
        if "utm-survey" not in documents and inquiry_purpose in {"permit", "subdivision"}:
            return None
        if "location-sketch" not in documents:
            return None
        waits = False
        if not ((owner_national_id is not None) + (owner_legal_person_id is not None) == 1):
            return None
        if inquiry_purpose == "owner-change" and "registry-ownership-inquiry" in answers and answer_1_seized is True:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "declared_area": declared_area,
                "deed_kind": deed_kind,
                "inquiry_purpose": inquiry_purpose,
                "registry_plate": registry_plate,
                "registry-ownership-inquiry/registered_area": answer_1_registered_area,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="registry-ownership-inquiry",
    title=Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field(
                "deed_kind",
                Bilingual("نوع سند", "kind of deed"),
                item,
                bounds=({"single-sheet", "booklet", "none"},),
            ),
            Field(
                "deed_serial",
                Bilingual("شماره چاپی سند", "printed serial of the deed"),
                text,
                bounds=(20,),
                when=Guard(_when_1, ("deed_kind",)),
            ),
            Field(
                "electronic_ledger_number",
                Bilingual("شماره دفتر املاک الکترونیک", "electronic ledger number"),
                text,
                bounds=(20,),
                when=Guard(_when_2, ("deed_kind",)),
            ),
            Field(
                "ledger_volume_page",
                Bilingual("شماره دفتر و صفحه", "ledger volume and page"),
                text,
                bounds=(30,),
                when=Guard(_when_3, ("deed_kind",)),
            ),
            Field(
                "owner_national_id",
                Bilingual("کد ملی مالک اعلامی", "declared owner's national id"),
                national_id,
                required=False,
            ),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک اعلامی", "declared legal-person id"),
                legal_person_id,
                required=False,
            ),
            Field(
                "declared_area",
                Bilingual("مساحت اعلامی عرصه", "declared land area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "inquiry_purpose",
                Bilingual("منظور از استعلام", "purpose of the inquiry"),
                item,
                bounds=({"permit", "completion", "subdivision", "expropriation", "owner-change"},),
            ),
            Field(
                "polygon",
                Bilingual("فایل مختصات یو‌تی‌ام", "UTM polygon file"),
                line,
                bounds=(200,),
                when=Guard(_when_4, ("inquiry_purpose",)),
            ),
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
    ),
    derived={},
    documents=(
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_1, ("deed_kind",)),
            because=Bilingual("ملک سند دارد", "a deed exists"),
        ),
        Document(
            "utm-survey",
            Bilingual("نقشه یو‌تی‌ام", "utm survey"),
            "electronic",
            when=Guard(_when_4, ("inquiry_purpose",)),
            because=Bilingual("استعلام برای پروانه یا تفکیک است", "the inquiry is for a permit or a subdivision"),
        ),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "copy"),
    ),
    needs=(),
    rules=(
        Rule(
            "one-owner-id",
            Guard(_rule_one_owner_id, ("owner_national_id", "owner_legal_person_id")),
            Bilingual(
                "کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است",
                "both or neither of the owner's national id and legal-person id are given",
            ),
            Bilingual(
                "یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید",
                "give one of the two ids and leave the other empty",
            ),
            path="/fields/owner_national_id",
            reads=("/fields/owner_legal_person_id",),
        ),
        Rule(
            "tehran-section",
            Guard(_rule_tehran_section, ("registry_plate",)),
            Bilingual("بخش ثبتی بیرون از بخش‌های ۱ تا ۱۲ تهران است", "the registry section is none of Tehran's 1 to 12"),
            Bilingual("بخش ثبتی را از روی سند بنویسید", "copy the registry section from the deed"),
            path="/fields/registry_plate",
            refuses=False,
        ),
        Rule(
            "area-differs",
            Guard(_rule_area_differs, ("registry-ownership-inquiry/registered_area", "declared_area")),
            Bilingual("مساحت اعلامی با مساحت ثبتی نمی‌خواند", "the declared area differs from the registered area"),
            Bilingual(
                "اختلاف را پیش از پروانه به متقاضی اعلام کنید",
                "tell the applicant of the difference before the permit",
            ),
            path="/answers/registry-ownership-inquiry/registered_area",
            reads=("/fields/declared_area",),
            inquiries=("registry-ownership-inquiry",),
            refuses=False,
        ),
        Rule(
            "seizure-blocks-transfer",
            Guard(_rule_seizure_blocks_transfer, ("registry-ownership-inquiry/seized",)),
            Bilingual(
                "ملک بازداشت است و پرونده منتقل نمی‌شود",
                "the property is seized and the case is not transferred",
            ),
            Bilingual(
                "رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید",
                "have the seizure lifted by the body that ordered it and by the registry",
            ),
            when=Guard(_when_5, ("inquiry_purpose",)),
            path="/answers/registry-ownership-inquiry/seized",
            inquiries=("registry-ownership-inquiry",),
            basis=("circular-80-86-42083",),
        ),
    ),
    checks=(
        Check("mortgage-no-bar"),
        Check("area-difference", when=Guard(_when_6, ("inquiry_purpose",))),
        Check("plate-in-words"),
    ),
    visits=(),
    accept=accept,
)
