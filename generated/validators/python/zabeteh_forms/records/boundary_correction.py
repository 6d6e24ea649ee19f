# made by zabeteh 0.1.0 from forms/; do not edit
"""boundary and deed correction.

اصلاح حدود و سند.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    day,
    decimal,
    decimal_text,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import (
    Accepted,
    Answer,
    Check,
    Derived,
    Document,
    Field,
    Guard,
    Need,
    Part,
    Record,
    Rows,
    Rule,
    Values,
    Visit,
)
from ..verdict import Bilingual


class BoundaryCorrectionBoundariesRow(TypedDict, total=False):
    """One row of boundaries."""

    #: side
    side: Literal["north", "east", "south", "west"]
    #: length on the deed
    deed_length: str
    #: measured length
    measured_length: str
    #: adjoins
    adjoins: str


class BoundaryCorrectionFields(TypedDict, total=False):
    """What is filled in: boundary and deed correction."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: kind of owner
    owner_kind: Literal["natural", "legal", "government", "endowment"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: the owner has died
    owner_deceased: bool
    #: the property is jointly owned
    joint_ownership: bool
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: reason
    correction_reason: str
    #: plot area by the deed
    land_area: str
    #: measured area
    measured_area: str
    #: area lost to the set-back
    setback_area: str
    #: boundaries
    boundaries: list[BoundaryCorrectionBoundariesRow]
    #: there is an encroachment
    encroachment: bool
    #: excess within the deed
    within_deed_bounds: bool
    #: the excess was agreed on
    agreement_on_excess: bool
    #: value in the first deed
    first_deed_value: str
    #: deposit receipt number
    deposit_receipt_number: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """correction_reason is excess-area."""
    return v["correction_reason"] == "excess-area"


def _when_4(v: Values) -> bool:
    """in_scheme."""
    return v["road-scheme-inquiry/in_scheme"] is True


def _road_scheme_inquiry__acquisition_due(v: Values) -> Any:
    """acquisition due."""
    _acquisition_months = parameters.acquisition_months(v.filed_on)
    return (
        _month_316
        if (
            "road-scheme-inquiry" in v.answered
            and v["road-scheme-inquiry/in_scheme"] is True
            and v["road-scheme-inquiry/announced_on"] is not None
            and _acquisition_months is not None
            and (_month_316 := plus_months(v["road-scheme-inquiry/announced_on"], _acquisition_months)) is not None
        )
        else None
    )


def _computed_new_area(v: Values) -> Any:
    """new area."""
    return (
        v["land_area"] - v["setback_area"]
        if v["correction_reason"] == "setback" and v["setback_area"] <= v["land_area"]
        else None
    )


def _when_5(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_6(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_7(v: Values) -> bool:
    """joint_ownership."""
    return v["joint_ownership"]


def _when_8(v: Values) -> bool:
    """correction_reason is boundary-mismatch."""
    return v["correction_reason"] == "boundary-mismatch"


def _rule_excess_within_deed(v: Values) -> bool:
    """within_deed_bounds."""
    return v["within_deed_bounds"] is True


def _rule_excess_without_agreement(v: Values) -> bool:
    """not agreement_on_excess."""
    return v["agreement_on_excess"] is not True


def _rule_excess_is_larger(v: Values) -> bool:
    """measured_area above land_area."""
    return v["measured_area"] > v["land_area"]


def _rule_deficit_is_smaller(v: Values) -> bool:
    """measured_area below land_area."""
    return v["measured_area"] < v["land_area"]


def _when_9(v: Values) -> bool:
    """correction_reason is deficit."""
    return v["correction_reason"] == "deficit"


def _rule_no_encroachment(v: Values) -> bool:
    """not encroachment."""
    return not v["encroachment"]


def _when_10(v: Values) -> bool:
    """encroachment."""
    return v["encroachment"]


def _when_11(v: Values) -> bool:
    """correction_reason is setback."""
    return v["correction_reason"] == "setback"


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "co-owner-consent",
        "utm-survey",
        "root-title-deed",
        "deposit-receipt",
        "neighbour-consent",
        "registry-letter",
        "renovation-tax-receipt",
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
        if "building-line-inquiry" in answers:
            answered += 1
            answer = answers["building-line-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_planned_street_width = answer["planned_street_width"]
            answer_2_planned_street_width = scaled(answer_2_planned_street_width, 2, 100, 1_000_000)
            answer_2_setback_depth = answer["setback_depth"]
            answer_2_setback_depth = scaled(answer_2_setback_depth, 2, 0, 1_000_000)
            answer_2_area_after_setback = answer["area_after_setback"]
            answer_2_area_after_setback = scaled(answer_2_area_after_setback, 2, 0, 1_000_000_000)
            answer_2_street_level = answer.get("street_level")
            if answer_2_street_level is not None:
                count += 1
                answer_2_street_level = scaled(answer_2_street_level, 2, 0, 1_000_000)
            if len(answer) != count:
                return None
        if "road-scheme-inquiry" in answers:
            answered += 1
            answer = answers["road-scheme-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_3_in_scheme = answer["in_scheme"]
            if answer_3_in_scheme is not True and answer_3_in_scheme is not False:
                return None
            if answer_3_in_scheme is True:
                answer_3_scheme_name = answer["scheme_name"]
                count += 1
                if (
                    not (answer_3_scheme_name.isprintable() and 0 < len(answer_3_scheme_name) <= 120)
                    or answer_3_scheme_name.isspace()
                ):
                    text(answer_3_scheme_name, 120)
            if answer_3_in_scheme is True:
                answer_3_affected_area = answer["affected_area"]
                count += 1
                answer_3_affected_area = scaled(answer_3_affected_area, 2, 0, 1_000_000_000)
            if answer_3_in_scheme is True:
                answer_3_announced_on = answer["announced_on"]
                count += 1
                before, days = YEARS[answer_3_announced_on[:4]]
                answer_3_announced_on = before + days[answer_3_announced_on[4:]]
            else:
                answer_3_announced_on = None
            if answer_3_in_scheme is True:
                answer_3_scheme_start_years = answer["scheme_start_years"]
                count += 1
                if type(answer_3_scheme_start_years) is not int:
                    answer_3_scheme_start_years = as_whole(answer_3_scheme_start_years)
                if not 0 <= answer_3_scheme_start_years <= 99:
                    return None
            if len(answer) != count:
                return None
        else:
            answer_3_in_scheme = None
            answer_3_announced_on = None
        if len(answers) != answered:
            return None
        count = 15
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal", "government", "endowment"}:
            return None
        if owner_kind == "natural":
            owner_national_id = fields["owner_national_id"]
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        if owner_kind != "natural":
            owner_legal_person_id = fields["owner_legal_person_id"]
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
            return None
        joint_ownership = fields["joint_ownership"]
        if joint_ownership is not True and joint_ownership is not False:
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
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        correction_reason = fields["correction_reason"]
        if correction_reason not in {"excess-area", "deficit", "setback", "boundary-mismatch", "clerical", "cadastral"}:
            return None
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        measured_area = fields["measured_area"]
        measured_area = scaled(measured_area, 2, 0, 1_000_000_000)
        setback_area = fields["setback_area"]
        setback_area = scaled(setback_area, 2, 0, 10_000_000)
        boundaries = fields["boundaries"]
        if not (isinstance(boundaries, list) and 1 <= len(boundaries) <= 40):
            return None
        for row in boundaries:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_side = row["side"]
            if row_side not in {"north", "east", "south", "west"}:
                return None
            row_deed_length = row["deed_length"]
            row_deed_length = scaled(row_deed_length, 2, 0, 1_000_000)
            row_measured_length = row["measured_length"]
            row_measured_length = scaled(row_measured_length, 2, 0, 1_000_000)
            row_adjoins = row["adjoins"]
            if not (row_adjoins.isprintable() and 0 < len(row_adjoins) <= 80) or row_adjoins.isspace():
                text(row_adjoins, 80)
            if len(row) != cells:
                return None
        encroachment = fields["encroachment"]
        if encroachment is not True and encroachment is not False:
            return None
        if correction_reason == "excess-area":
            within_deed_bounds = fields["within_deed_bounds"]
            count += 1
            if within_deed_bounds is not True and within_deed_bounds is not False:
                return None
        else:
            within_deed_bounds = None
        if correction_reason == "excess-area":
            agreement_on_excess = fields["agreement_on_excess"]
            count += 1
            if agreement_on_excess is not True and agreement_on_excess is not False:
                return None
        else:
            agreement_on_excess = None
        if correction_reason == "excess-area":
            first_deed_value = fields["first_deed_value"]
            count += 1
            first_deed_value = decimal(first_deed_value, 0, 0, 1_000_000_000_000_000)
        if correction_reason == "excess-area":
            deposit_receipt_number = fields["deposit_receipt_number"]
            count += 1
            if (
                not (deposit_receipt_number.isprintable() and 0 < len(deposit_receipt_number) <= 30)
                or deposit_receipt_number.isspace()
            ):
                text(deposit_receipt_number, 30)
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
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "signature-authority" not in documents and owner_kind != "natural":
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "co-owner-consent" not in documents and joint_ownership:
            return None
        if "utm-survey" not in documents:
            return None
        if "root-title-deed" not in documents and correction_reason == "excess-area":
            return None
        if "deposit-receipt" not in documents and correction_reason == "excess-area":
            return None
        if "neighbour-consent" not in documents and correction_reason == "boundary-mismatch":
            return None
        if "registry-letter" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits_2 = "building-line-inquiry" not in answers
        waits_3 = "road-scheme-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_3
        if correction_reason == "excess-area" and within_deed_bounds is not True:
            return None
        if correction_reason == "excess-area" and agreement_on_excess is True:
            return None
        if correction_reason == "excess-area" and not (measured_area > land_area):
            return None
        if correction_reason == "deficit" and not (measured_area < land_area):
            return None
        if encroachment:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "correction_reason": correction_reason,
                "encroachment": encroachment,
                "joint_ownership": joint_ownership,
                "land_area": land_area,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "setback_area": setback_area,
                "road-scheme-inquiry/announced_on": answer_3_announced_on,
                "road-scheme-inquiry/in_scheme": answer_3_in_scheme,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="boundary-correction",
    title=Bilingual("اصلاح حدود و سند", "boundary and deed correction"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field(
                "owner_kind",
                Bilingual("نوع مالک", "kind of owner"),
                item,
                bounds=({"natural", "legal", "government", "endowment"},),
            ),
            Field(
                "owner_national_id",
                Bilingual("کد ملی مالک", "owner's national id"),
                national_id,
                when=Guard(_when_1, ("owner_kind",)),
            ),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                legal_person_id,
                when=Guard(_when_2, ("owner_kind",)),
            ),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field("joint_ownership", Bilingual("ملک مشاع است", "the property is jointly owned"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "correction_reason",
                Bilingual("علت اصلاح", "reason"),
                item,
                bounds=({"excess-area", "deficit", "setback", "boundary-mismatch", "clerical", "cadastral"},),
            ),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "measured_area",
                Bilingual("مساحت برداشت‌شده", "measured area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "setback_area",
                Bilingual("مساحت عقب‌نشینی", "area lost to the set-back"),
                decimal,
                bounds=(2, 0, 10_000_000),
            ),
            Rows(
                "boundaries",
                Bilingual("حدود", "boundaries"),
                1,
                40,
                Part(
                    (
                        Field("side", Bilingual("جهت", "side"), item, bounds=({"north", "east", "south", "west"},)),
                        Field(
                            "deed_length",
                            Bilingual("طول سند", "length on the deed"),
                            decimal,
                            bounds=(2, 0, 1_000_000),
                        ),
                        Field(
                            "measured_length",
                            Bilingual("طول موجود", "measured length"),
                            decimal,
                            bounds=(2, 0, 1_000_000),
                        ),
                        Field("adjoins", Bilingual("مجاور", "adjoins"), text, bounds=(80,)),
                    ),
                ),
            ),
            Field("encroachment", Bilingual("به مجاور یا معبر تجاوز دارد", "there is an encroachment"), flag),
            Field(
                "within_deed_bounds",
                Bilingual("اضافه در محدوده سند است", "excess within the deed"),
                flag,
                when=Guard(_when_3, ("correction_reason",)),
            ),
            Field(
                "agreement_on_excess",
                Bilingual("برای اضافه قرار گذاشته‌اند", "the excess was agreed on"),
                flag,
                when=Guard(_when_3, ("correction_reason",)),
            ),
            Field(
                "first_deed_value",
                Bilingual("ارزش نخستین سند انتقال", "value in the first deed"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_3, ("correction_reason",)),
            ),
            Field(
                "deposit_receipt_number",
                Bilingual("شماره رسید سپرده", "deposit receipt number"),
                text,
                bounds=(30,),
                when=Guard(_when_3, ("correction_reason",)),
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
        Answer(
            "building-line-inquiry",
            Bilingual("استعلام بر و کف", "building line and level inquiry"),
            Part(
                (
                    Field(
                        "planned_street_width",
                        Bilingual("عرض گذر طبق طرح", "planned street width"),
                        decimal,
                        bounds=(2, 100, 1_000_000),
                    ),
                    Field(
                        "setback_depth",
                        Bilingual("عمق عقب‌نشینی", "depth of the set-back"),
                        decimal,
                        bounds=(2, 0, 1_000_000),
                    ),
                    Field(
                        "area_after_setback",
                        Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field(
                        "street_level",
                        Bilingual("تراز کف گذر", "street level"),
                        decimal,
                        bounds=(2, 0, 1_000_000),
                        required=False,
                    ),
                ),
            ),
        ),
        Answer(
            "road-scheme-inquiry",
            Bilingual("استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"),
            Part(
                (
                    Field("in_scheme", Bilingual("ملک در طرح است", "the plot lies in a scheme"), flag),
                    Field(
                        "scheme_name",
                        Bilingual("نام طرح", "name of the scheme"),
                        text,
                        bounds=(120,),
                        when=Guard(_when_4, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "affected_area",
                        Bilingual("مساحت در طرح", "area within the scheme"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                        when=Guard(_when_4, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "announced_on",
                        Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                        day,
                        when=Guard(_when_4, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "scheme_start_years",
                        Bilingual("سال تا شروع اجرا", "years until the approved start"),
                        whole,
                        bounds=(0, 99),
                        when=Guard(_when_4, ("road-scheme-inquiry/in_scheme",)),
                    ),
                ),
            ),
        ),
    ),
    derived={
        "road-scheme-inquiry/acquisition_due": Derived(
            _road_scheme_inquiry__acquisition_due,
            None,
            ("road-scheme-inquiry/in_scheme", "road-scheme-inquiry/announced_on"),
        ),
        "new_area": Derived(
            _computed_new_area,
            partial(decimal_text, places=2),
            ("correction_reason", "setback_area", "land_area"),
        ),
    },
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_5, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_6, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_7, ("joint_ownership",)),
            because=Bilingual("ملک مشاع است", "the property is jointly owned"),
        ),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document(
            "root-title-deed",
            Bilingual("بنچاق", "root title deed"),
            "copy",
            when=Guard(_when_3, ("correction_reason",)),
            because=Bilingual("علت اصلاح اضافه مساحت است", "the reason is excess area"),
        ),
        Document(
            "deposit-receipt",
            Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
            "copy",
            when=Guard(_when_3, ("correction_reason",)),
            because=Bilingual("علت اصلاح اضافه مساحت است", "the reason is excess area"),
        ),
        Document(
            "neighbour-consent",
            Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
            "original",
            when=Guard(_when_8, ("correction_reason",)),
            because=Bilingual("حدود با مجاور اختلاف دارد", "a boundary with a neighbour differs"),
        ),
        Document("registry-letter", Bilingual("نامه اداره ثبت", "letter of the registry"), "original"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
    ),
    needs=(
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("building-line-inquiry",), inquiries=("building-line-inquiry",), awaited=("building-line-inquiry",)),
        Need(("road-scheme-inquiry",), inquiries=("road-scheme-inquiry",), awaited=("road-scheme-inquiry",)),
    ),
    rules=(
        Rule(
            "excess-within-deed",
            Guard(_rule_excess_within_deed, ("within_deed_bounds",)),
            Bilingual("اضافه مساحت داخل محدوده سند نیست", "the excess is not inside the bounds of the deed"),
            Bilingual(
                "حدود را با سند بسنجید؛ برای زمین بیرون از سند به اداره ثبت مراجعه کنید",
                "compare the boundaries with the deed; for land outside it turn to the registry",
            ),
            when=Guard(_when_3, ("correction_reason",)),
            path="/fields/within_deed_bounds",
            basis=("registration-act-1310 149",),
        ),
        Rule(
            "excess-without-agreement",
            Guard(_rule_excess_without_agreement, ("agreement_on_excess",)),
            Bilingual("در سند برای اضافه مساحت قراری گذاشته شده است", "the deed holds an agreement on the excess"),
            Bilingual(
                "اضافه مساحت را با فروشنده به همان قرار در دفتر اسناد رسمی تسویه کنید",
                "settle the excess with the seller by that agreement at a notary office",
            ),
            when=Guard(_when_3, ("correction_reason",)),
            path="/fields/agreement_on_excess",
            basis=("registration-act-1310 149",),
        ),
        Rule(
            "excess-is-larger",
            Guard(_rule_excess_is_larger, ("measured_area", "land_area")),
            Bilingual(
                "علت اضافه مساحت است و مساحت برداشت‌شده از سند بیشتر نیست",
                "the reason is excess area, and the measured area is not above that of the deed",
            ),
            Bilingual(
                "علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید",
                "compare the reason and both areas with the deed and the survey",
            ),
            when=Guard(_when_3, ("correction_reason",)),
            path="/fields/measured_area",
            reads=("/fields/land_area",),
        ),
        Rule(
            "deficit-is-smaller",
            Guard(_rule_deficit_is_smaller, ("measured_area", "land_area")),
            Bilingual(
                "علت کسر مساحت است و مساحت برداشت‌شده از سند کمتر نیست",
                "the reason is an area deficit, and the measured area is not below that of the deed",
            ),
            Bilingual(
                "علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید",
                "compare the reason and both areas with the deed and the survey",
            ),
            when=Guard(_when_9, ("correction_reason",)),
            path="/fields/measured_area",
            reads=("/fields/land_area",),
        ),
        Rule(
            "no-encroachment",
            Guard(_rule_no_encroachment, ("encroachment",)),
            Bilingual("ملک به مجاور یا معبر تجاوز دارد", "the plot encroaches on a neighbour or a street"),
            Bilingual(
                "تجاوز را رفع کنید؛ درباره معبر از واحد گذربندی شهرداری منطقه بپرسید",
                "end the encroachment; for a street ask the road unit of the district municipality",
            ),
            path="/fields/encroachment",
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_5, ("applicant_role",))),
        Check("price-of-excess", when=Guard(_when_3, ("correction_reason",))),
        Check("ten-years", when=Guard(_when_3, ("correction_reason",))),
        Check("road-unit", when=Guard(_when_10, ("encroachment",))),
        Check("setback-area", when=Guard(_when_11, ("correction_reason",))),
    ),
    visits=(Visit("drawings", note=Bilingual("نقشه برداشت تحویل می‌شود", "the survey plan is handed over")),),
    accept=accept,
)
