# made by zabeteh 0.1.0 from forms/; do not edit
"""land subdivision.

تفکیک عرصه.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months, written
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    case_number,
    case_number_fault,
    day,
    decimal,
    engineer_licence,
    engineer_licence_fault,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    payment_id,
    payment_id_fault,
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


class LandSubdivisionParcelsRow(TypedDict, total=False):
    """One row of proposed parcels."""

    #: parcel number
    parcel_no: int
    #: area
    area: str
    #: frontage
    frontage: str
    #: street width
    access_width: str
    #: use
    use: str


class LandSubdivisionFields(TypedDict, total=False):
    """What is filled in: land subdivision."""

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
    #: the deed is for six dang
    six_dang: bool
    #: kind of land
    land_kind: Literal["built", "mawat", "bayer", "dayer", "garden"]
    #: approved use
    approved_use: str
    #: plot area by the deed
    land_area: str
    #: plot area after correction
    area_after_setback: str
    #: minimum parcel area
    plan_min_parcel: str
    #: proposed parcels
    parcels: list[LandSubdivisionParcelsRow]
    #: number of parcels
    parcels_count: int
    #: area of streets
    streets_area: str
    #: public-service share
    services_area: str
    #: urban planner's licence
    planner_licence: str
    #: date of hand-over
    submission_date: str
    #: settlement of the share
    share_settlement: Literal["land", "cash", "mixed"]
    #: value by official expert
    expert_value: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """share_settlement is not land."""
    return v["share_settlement"] != "land"


def _computed_answer_due(v: Values) -> Any:
    """answer due."""
    _subdivision_months = parameters.subdivision_months(v.filed_on)
    return (
        _month_348
        if (
            _subdivision_months is not None
            and (_month_348 := plus_months(v["submission_date"], _subdivision_months)) is not None
        )
        else None
    )


def _when_4(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_5(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_6(v: Values) -> bool:
    """joint_ownership."""
    return v["joint_ownership"]


def _when_7(v: Values) -> bool:
    """land_kind is not built."""
    return v["land_kind"] != "built"


def _when_8(v: Values) -> bool:
    """land_kind is garden."""
    return v["land_kind"] == "garden"


def _when_9(v: Values) -> bool:
    """share_settlement is one of cash, mixed."""
    return v["share_settlement"] in {"cash", "mixed"}


def _when_10(v: Values) -> bool:
    """land_kind is garden or approved_use is one of garden, agricultural."""
    return v["land_kind"] == "garden" or v["approved_use"] in {"garden", "agricultural"}


def _rule_corrected_area_within_deed(v: Values) -> bool:
    """area_after_setback at most land_area."""
    return v["area_after_setback"] <= v["land_area"]


def _rule_services_share_limit(v: Values) -> bool:
    """services_area at most services_share percent of land_area."""
    _services_share = parameters.services_share(v.filed_on)
    return _services_share is not None and v["services_area"] * 10_000 <= _services_share * v["land_area"]


def _when_11(v: Values) -> bool:
    """six_dang and land_area above services_land_area."""
    _services_land_area = parameters.services_land_area(v.filed_on)
    return v["six_dang"] and _services_land_area is not None and v["land_area"] > _services_land_area


def _rule_streets_share_limit(v: Values) -> bool:
    """streets_area at most streets_share percent of (land_area minus services_area)."""
    _streets_share = parameters.streets_share(v.filed_on)
    return _streets_share is not None and v["streets_area"] * 10_000 <= _streets_share * (
        v["land_area"] - v["services_area"]
    )


def _rule_areas_add_up(v: Values) -> bool:
    """sum of parcels.area plus streets_area plus services_area is area_after_setback."""
    return (
        sum(row_area for _, row_area, _, _, _ in v["parcels"]) + v["streets_area"] + v["services_area"]
        == v["area_after_setback"]
    )


def _rule_parcels_above_minimum(v: Values) -> bool:
    """in every row of parcels (area at least plan_min_parcel)."""
    return all(row_area >= v["plan_min_parcel"] for _, row_area, _, _, _ in v["parcels"])


def _rule_count_matches_rows(v: Values) -> bool:
    """parcels_count is number of parcels."""
    return v["parcels_count"] == len(v["parcels"])


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "co-owner-consent",
        "renovation-tax-receipt",
        "parcel-plan",
        "utm-survey",
        "location-sketch",
        "article-12-decision",
        "garden-decision",
        "expert-report",
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
        if "detailed-plan-inquiry" in answers:
            answered += 1
            answer = answers["detailed-plan-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_zone = answer["zone"]
            if answer_1_zone not in {"r", "s", "m", "g"}:
                return None
            answer_1_sub_zone = answer["sub_zone"]
            if type(answer_1_sub_zone) is not int:
                answer_1_sub_zone = as_whole(answer_1_sub_zone)
            if not 0 <= answer_1_sub_zone <= 999:
                return None
            answer_1_max_density_percent = answer.get("max_density_percent")
            if answer_1_max_density_percent is not None:
                count += 1
                if type(answer_1_max_density_percent) is not int:
                    answer_1_max_density_percent = as_whole(answer_1_max_density_percent)
                if not 0 <= answer_1_max_density_percent <= 2000:
                    return None
            answer_1_max_coverage_percent = answer.get("max_coverage_percent")
            if answer_1_max_coverage_percent is not None:
                count += 1
                answer_1_max_coverage_percent = scaled(answer_1_max_coverage_percent, 2, 0, 10_000)
            answer_1_max_storeys = answer.get("max_storeys")
            if answer_1_max_storeys is not None:
                count += 1
                if type(answer_1_max_storeys) is not int:
                    answer_1_max_storeys = as_whole(answer_1_max_storeys)
                if not 0 <= answer_1_max_storeys <= 60:
                    return None
            answer_1_in_scheme = answer["in_scheme"]
            if answer_1_in_scheme is not True and answer_1_in_scheme is not False:
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_3_registered_area = answer["registered_area"]
            answer_3_registered_area = scaled(answer_3_registered_area, 2, 0, 1_000_000_000)
            answer_3_boundaries = answer["boundaries"]
            if (
                not (answer_3_boundaries.isprintable() and 0 < len(answer_3_boundaries) <= 1000)
                or answer_3_boundaries.isspace()
            ):
                text(answer_3_boundaries, 1000)
            answer_3_mortgaged = answer["mortgaged"]
            if answer_3_mortgaged is not True and answer_3_mortgaged is not False:
                return None
            answer_3_seized = answer["seized"]
            if answer_3_seized is not True and answer_3_seized is not False:
                return None
            answer_3_owners = answer["owners"]
            if not (isinstance(answer_3_owners, list) and 1 <= len(answer_3_owners) <= 50):
                return None
            for row in answer_3_owners:
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
        if "debt-inquiry" in answers:
            answered += 1
            answer = answers["debt-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_4_amount = answer["amount"]
            answer_4_amount = decimal(answer_4_amount, 0, 0, 1_000_000_000_000_000)
            answer_4_bill_id = answer["bill_id"]
            if bill_id_fault(answer_4_bill_id) is not None:
                return None
            answer_4_payment_id = answer["payment_id"]
            if payment_id_fault(answer_4_payment_id) is not None:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 22
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
        six_dang = fields["six_dang"]
        if six_dang is not True and six_dang is not False:
            return None
        land_kind = fields["land_kind"]
        if land_kind not in {"built", "mawat", "bayer", "dayer", "garden"}:
            return None
        approved_use = fields["approved_use"]
        if approved_use not in {
            "residential",
            "commercial",
            "administrative",
            "industrial",
            "mixed",
            "educational",
            "health",
            "cultural",
            "religious",
            "sport",
            "hospitality",
            "green",
            "garden",
            "agricultural",
            "parking",
            "utility",
            "other",
        }:
            return None
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        area_after_setback = fields["area_after_setback"]
        area_after_setback = scaled(area_after_setback, 2, 0, 1_000_000_000)
        plan_min_parcel = fields["plan_min_parcel"]
        plan_min_parcel = scaled(plan_min_parcel, 2, 0, 10_000_000)
        parcels = fields["parcels"]
        if not (isinstance(parcels, list) and 2 <= len(parcels) <= 1000):
            return None
        rows_parcels: list[Any] = []
        for row in parcels:
            if not isinstance(row, dict):
                return None
            cells = 5
            row_parcel_no = row["parcel_no"]
            if type(row_parcel_no) is not int:
                row_parcel_no = as_whole(row_parcel_no)
            if not 1 <= row_parcel_no <= 9999:
                return None
            row_area = row["area"]
            row_area = scaled(row_area, 2, 0, 1_000_000_000)
            row_frontage = row["frontage"]
            row_frontage = scaled(row_frontage, 2, 0, 1_000_000)
            row_access_width = row["access_width"]
            row_access_width = scaled(row_access_width, 2, 0, 1_000_000)
            row_use = row["use"]
            if row_use not in {
                "residential",
                "commercial",
                "administrative",
                "industrial",
                "mixed",
                "educational",
                "health",
                "cultural",
                "religious",
                "sport",
                "hospitality",
                "green",
                "garden",
                "agricultural",
                "parking",
                "utility",
                "other",
            }:
                return None
            if len(row) != cells:
                return None
            rows_parcels.append((row_parcel_no, row_area, row_frontage, row_access_width, row_use))
        parcels = rows_parcels
        parcels_count = fields["parcels_count"]
        if type(parcels_count) is not int:
            parcels_count = as_whole(parcels_count)
        if not 2 <= parcels_count <= 1000:
            return None
        streets_area = fields["streets_area"]
        streets_area = scaled(streets_area, 2, 0, 1_000_000_000)
        services_area = fields["services_area"]
        services_area = scaled(services_area, 2, 0, 1_000_000_000)
        planner_licence = fields["planner_licence"]
        if engineer_licence_fault(planner_licence) is not None:
            return None
        submission_date = fields["submission_date"]
        before, days = YEARS[submission_date[:4]]
        submission_date = before + days[submission_date[4:]]
        share_settlement = fields["share_settlement"]
        if share_settlement not in {"land", "cash", "mixed"}:
            return None
        if share_settlement != "land":
            expert_value = fields["expert_value"]
            count += 1
            expert_value = decimal(expert_value, 0, 0, 1_000_000_000_000_000)
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
        if "renovation-tax-receipt" not in documents:
            return None
        if "parcel-plan" not in documents:
            return None
        if "utm-survey" not in documents:
            return None
        if "location-sketch" not in documents:
            return None
        if "article-12-decision" not in documents and land_kind != "built":
            return None
        if "garden-decision" not in documents and land_kind == "garden":
            return None
        if "expert-report" not in documents and share_settlement in {"cash", "mixed"}:
            return None
        waits_1 = "detailed-plan-inquiry" not in answers
        waits_2 = "building-line-inquiry" not in answers
        waits_3 = "registry-ownership-inquiry" not in answers
        waits_5 = "debt-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_3 or waits_5
        if not (area_after_setback <= land_area):
            return None
        if (
            six_dang
            and (_services_land_area := parameters.services_land_area(filed_on)) is not None
            and land_area > _services_land_area
            and not (
                (_services_share := parameters.services_share(filed_on)) is not None
                and services_area * 10_000 <= _services_share * land_area
            )
        ):
            return None
        if not (
            (_streets_share := parameters.streets_share(filed_on)) is not None
            and streets_area * 10_000 <= _streets_share * (land_area - services_area)
        ):
            return None
        if sum(row_area for _, row_area, _, _, _ in parcels) + streets_area + services_area != area_after_setback:
            return None
        if not all([row_area >= plan_min_parcel for _, row_area, _, _, _ in parcels]):
            return None
        if parcels_count != len(parcels):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "approved_use": approved_use,
                "joint_ownership": joint_ownership,
                "land_kind": land_kind,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "share_settlement": share_settlement,
                "submission_date": submission_date,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="land-subdivision",
    title=Bilingual("تفکیک عرصه", "land subdivision"),
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
            Field("six_dang", Bilingual("سند شش‌دانگ است", "the deed is for six dang"), flag),
            Field(
                "land_kind",
                Bilingual("نوع زمین", "kind of land"),
                item,
                bounds=({"built", "mawat", "bayer", "dayer", "garden"},),
            ),
            Field(
                "approved_use",
                Bilingual("کاربری مصوب", "approved use"),
                item,
                bounds=(
                    {
                        "residential",
                        "commercial",
                        "administrative",
                        "industrial",
                        "mixed",
                        "educational",
                        "health",
                        "cultural",
                        "religious",
                        "sport",
                        "hospitality",
                        "green",
                        "garden",
                        "agricultural",
                        "parking",
                        "utility",
                        "other",
                    },
                ),
            ),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "area_after_setback",
                Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "plan_min_parcel",
                Bilingual("حد نصاب تفکیک", "minimum parcel area"),
                decimal,
                bounds=(2, 0, 10_000_000),
            ),
            Rows(
                "parcels",
                Bilingual("قطعات پیشنهادی", "proposed parcels"),
                2,
                1000,
                Part(
                    (
                        Field("parcel_no", Bilingual("شماره قطعه", "parcel number"), whole, bounds=(1, 9999)),
                        Field("area", Bilingual("مساحت قطعه", "area"), decimal, bounds=(2, 0, 1_000_000_000)),
                        Field("frontage", Bilingual("طول بر", "frontage"), decimal, bounds=(2, 0, 1_000_000)),
                        Field("access_width", Bilingual("عرض گذر", "street width"), decimal, bounds=(2, 0, 1_000_000)),
                        Field(
                            "use",
                            Bilingual("کاربری", "use"),
                            item,
                            bounds=(
                                {
                                    "residential",
                                    "commercial",
                                    "administrative",
                                    "industrial",
                                    "mixed",
                                    "educational",
                                    "health",
                                    "cultural",
                                    "religious",
                                    "sport",
                                    "hospitality",
                                    "green",
                                    "garden",
                                    "agricultural",
                                    "parking",
                                    "utility",
                                    "other",
                                },
                            ),
                        ),
                    ),
                ),
            ),
            Field("parcels_count", Bilingual("تعداد قطعات", "number of parcels"), whole, bounds=(2, 1000)),
            Field("streets_area", Bilingual("مساحت معابر", "area of streets"), decimal, bounds=(2, 0, 1_000_000_000)),
            Field(
                "services_area",
                Bilingual("سهم خدمات عمومی", "public-service share"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("planner_licence", Bilingual("پروانه مهندس شهرساز", "urban planner's licence"), engineer_licence),
            Field("submission_date", Bilingual("تاریخ تحویل نقشه", "date of hand-over"), day),
            Field(
                "share_settlement",
                Bilingual("شیوه تسویه سهم شهرداری", "settlement of the share"),
                item,
                bounds=({"land", "cash", "mixed"},),
            ),
            Field(
                "expert_value",
                Bilingual("بهای روز کارشناسی", "value by official expert"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_3, ("share_settlement",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "detailed-plan-inquiry",
            Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
            Part(
                (
                    Field("zone", Bilingual("پهنه", "zone"), item, bounds=({"r", "s", "m", "g"},)),
                    Field("sub_zone", Bilingual("زیرپهنه", "sub-zone"), whole, bounds=(0, 999)),
                    Field(
                        "max_density_percent",
                        Bilingual("حداکثر تراکم", "maximum density"),
                        whole,
                        bounds=(0, 2000),
                        required=False,
                    ),
                    Field(
                        "max_coverage_percent",
                        Bilingual("حداکثر سطح اشغال", "maximum coverage"),
                        decimal,
                        bounds=(2, 0, 10_000),
                        required=False,
                    ),
                    Field(
                        "max_storeys",
                        Bilingual("حداکثر طبقات", "maximum storeys"),
                        whole,
                        bounds=(0, 60),
                        required=False,
                    ),
                    Field("in_scheme", Bilingual("ملک در طرح است", "the plot lies in a scheme"), flag),
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
            "debt-inquiry",
            Bilingual("استعلام بدهی ملک", "property debt inquiry"),
            Part(
                (
                    Field(
                        "amount",
                        Bilingual("مبلغ بدهی", "amount owed"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                    Field("bill_id", Bilingual("شناسه قبض", "bill id"), bill_id),
                    Field("payment_id", Bilingual("شناسه پرداخت", "payment id"), payment_id),
                ),
            ),
        ),
    ),
    derived={"answer_due": Derived(_computed_answer_due, written, ("submission_date",))},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_4, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_5, ("owner_deceased",)),
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
            when=Guard(_when_6, ("joint_ownership",)),
            because=Bilingual("ملک مشاع است", "the property is jointly owned"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document("parcel-plan", Bilingual("نقشه تفکیک، افراز یا تجمیع", "parcel plan"), "original"),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "copy"),
        Document(
            "article-12-decision",
            Bilingual("رأی کمیسیون ماده ۱۲", "article 12 decision"),
            "copy",
            when=Guard(_when_7, ("land_kind",)),
            because=Bilingual("زمین بدون بناست", "the land is not built"),
        ),
        Document(
            "garden-decision",
            Bilingual("رأی تشخیص باغ", "garden decision"),
            "copy",
            when=Guard(_when_8, ("land_kind",)),
            because=Bilingual("زمین باغ یا مشجر است", "the land is a garden"),
        ),
        Document(
            "expert-report",
            Bilingual("گزارش کارشناس رسمی", "official expert report"),
            "original",
            when=Guard(_when_9, ("share_settlement",)),
            because=Bilingual("بخشی از سهم نقدی تسویه می‌شود", "part of the share is settled in cash"),
        ),
    ),
    needs=(
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(("building-line-inquiry",), inquiries=("building-line-inquiry",), awaited=("building-line-inquiry",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(
            ("garden-classification",),
            when=Guard(_when_10, ("land_kind", "approved_use")),
            because=Bilingual("باغ و زمین زراعی ابتدا تشخیص داده می‌شود", "gardens and farm land are classified first"),
        ),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
    ),
    rules=(
        Rule(
            "corrected-area-within-deed",
            Guard(_rule_corrected_area_within_deed, ("area_after_setback", "land_area")),
            Bilingual("مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"),
            Bilingual(
                "هر دو مساحت را با سند و دستور نقشه بسنجید",
                "compare both areas with the deed and the plot instruction",
            ),
            path="/fields/area_after_setback",
            reads=("/fields/land_area",),
        ),
        Rule(
            "services-share-limit",
            Guard(_rule_services_share_limit, ("services_area", "land_area")),
            Bilingual(
                "سهم خدمات عمومی از ۲۵ درصد مساحت سند بیشتر است",
                "the public-service share exceeds 25 percent of the deed area",
            ),
            Bilingual("سهم خدمات را در نقشه تفکیکی کم کنید", "reduce the services share in the subdivision plan"),
            when=Guard(_when_11, ("six_dang", "land_area")),
            path="/fields/services_area",
            reads=("/fields/land_area",),
            basis=("municipality-act 101 note 3",),
        ),
        Rule(
            "streets-share-limit",
            Guard(_rule_streets_share_limit, ("streets_area", "land_area", "services_area")),
            Bilingual(
                "مساحت معابر از ۲۵ درصد باقی‌مانده پس از سهم خدمات بیشتر است",
                "the streets exceed 25 percent of what is left after the services share",
            ),
            Bilingual("مساحت معابر را در نقشه تفکیکی کم کنید", "reduce the streets in the subdivision plan"),
            path="/fields/streets_area",
            reads=("/fields/land_area", "/fields/services_area"),
            basis=("municipality-act 101 note 3",),
        ),
        Rule(
            "areas-add-up",
            Guard(_rule_areas_add_up, ("parcels", "streets_area", "services_area", "area_after_setback")),
            Bilingual(
                "جمع قطعات، معابر و خدمات با مساحت پس از اصلاح یکی نیست",
                "parcels, streets and services do not add up to the plot area after correction",
            ),
            Bilingual(
                "مساحت‌ها را با نقشه تفکیکی و برگ بر و کف بسنجید",
                "compare the areas with the subdivision plan and the building-line sheet",
            ),
            path="/fields/parcels",
            reads=("/fields/streets_area", "/fields/services_area", "/fields/area_after_setback"),
        ),
        Rule(
            "parcels-above-minimum",
            Guard(_rule_parcels_above_minimum, ("parcels", "plan_min_parcel")),
            Bilingual(
                "دست‌کم یک قطعه از حد نصاب تفکیک کمتر است",
                "at least one parcel is below the minimum of the plan",
            ),
            Bilingual(
                "قطعه را بزرگ‌تر کنید یا با فرم ۵۰ (درخواست کمیسیون ماده پنج) موضوع را به کمیسیون ببرید",
                "enlarge the parcel, or take the matter to the Article 5 commission with form 50",
            ),
            path="/fields/parcels",
            reads=("/fields/plan_min_parcel",),
        ),
        Rule(
            "count-matches-rows",
            Guard(_rule_count_matches_rows, ("parcels_count", "parcels")),
            Bilingual("تعداد قطعات با شمار ردیف‌ها یکی نیست", "the number of parcels differs from the rows"),
            Bilingual(
                "برای هر قطعه یک ردیف بنویسید یا تعداد قطعات را اصلاح کنید",
                "give one row for each parcel, or correct the number of parcels",
            ),
            path="/fields/parcels_count",
            reads=("/fields/parcels",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_4, ("applicant_role",))),
        Check("answer-in-three-months"),
        Check("court-afterwards"),
        Check("gardens-article-14", when=Guard(_when_10, ("land_kind", "approved_use"))),
        Check("cash-by-agreement", when=Guard(_when_9, ("share_settlement",))),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "نقشه تفکیکی در برابر رسید تحویل می‌شود",
                "the subdivision plan is handed over against a receipt",
            ),
        ),
    ),
    accept=accept,
)
