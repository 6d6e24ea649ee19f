# made by zabeteh 0.1.0 from forms/; do not edit
"""partition of joint land.

افراز.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values, Visit
from ..verdict import Bilingual


class PartitionCoOwnersRow(TypedDict, total=False):
    """One row of co-owners."""

    #: name
    name: str
    #: national id
    national_id: str
    #: share
    share_dang: str
    #: agrees
    agrees: bool


class PartitionParcelsRow(TypedDict, total=False):
    """One row of proposed parcels."""

    #: parcel number
    parcel_no: int
    #: area
    area: str
    #: assigned to
    assigned_to: str


class PartitionFields(TypedDict, total=False):
    """What is filled in: partition of joint land."""

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
    #: registration is complete
    registration_complete: bool
    #: registry request number
    registry_request_number: str
    #: the property is mortgaged
    mortgaged: bool
    #: plot area by the deed
    land_area: str
    #: plot area after correction
    area_after_setback: str
    #: minimum parcel area
    plan_min_parcel: str
    #: co-owners
    co_owners: list[PartitionCoOwnersRow]
    #: applicant's share
    applicant_share_dang: str
    #: a co-owner is unfit or absent
    minor_or_absent: bool
    #: all co-owners agree
    all_agree: bool
    #: proposed parcels
    parcels: list[PartitionParcelsRow]


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_5(v: Values) -> bool:
    """mortgaged."""
    return v["mortgaged"]


def _when_6(v: Values) -> bool:
    """registry_request_number is given."""
    return v["registry_request_number"] is not None


def _when_7(v: Values) -> bool:
    """all_agree."""
    return v["all_agree"]


def _when_8(v: Values) -> bool:
    """minor_or_absent or not registration_complete."""
    return v["minor_or_absent"] or not v["registration_complete"]


def _when_9(v: Values) -> bool:
    """minor_or_absent."""
    return v["minor_or_absent"]


def _rule_corrected_area_within_deed(v: Values) -> bool:
    """area_after_setback at most land_area."""
    return v["area_after_setback"] <= v["land_area"]


def _rule_shares_are_six(v: Values) -> bool:
    """sum of co_owners.share_dang is 6."""
    return sum(row_share_dang for _, _, row_share_dang, _ in v["co_owners"]) == 60_000


def _rule_parcels_above_minimum(v: Values) -> bool:
    """in every row of parcels (area at least plan_min_parcel)."""
    return all(row_area >= v["plan_min_parcel"] for _, row_area, _ in v["parcels"])


def _rule_parcels_add_up(v: Values) -> bool:
    """sum of parcels.area is area_after_setback."""
    return sum(row_area for _, row_area, _ in v["parcels"]) == v["area_after_setback"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "mortgagee-consent",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "parcel-plan",
        "utm-survey",
        "registry-letter",
        "co-owner-consent",
        "court-order",
        "guardianship-deed",
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
        if "detailed-plan-inquiry" in answers:
            answered += 1
            answer = answers["detailed-plan-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_zone = answer["zone"]
            if answer_2_zone not in {"r", "s", "m", "g"}:
                return None
            answer_2_sub_zone = answer["sub_zone"]
            if type(answer_2_sub_zone) is not int:
                answer_2_sub_zone = as_whole(answer_2_sub_zone)
            if not 0 <= answer_2_sub_zone <= 999:
                return None
            answer_2_max_density_percent = answer.get("max_density_percent")
            if answer_2_max_density_percent is not None:
                count += 1
                if type(answer_2_max_density_percent) is not int:
                    answer_2_max_density_percent = as_whole(answer_2_max_density_percent)
                if not 0 <= answer_2_max_density_percent <= 2000:
                    return None
            answer_2_max_coverage_percent = answer.get("max_coverage_percent")
            if answer_2_max_coverage_percent is not None:
                count += 1
                answer_2_max_coverage_percent = scaled(answer_2_max_coverage_percent, 2, 0, 10_000)
            answer_2_max_storeys = answer.get("max_storeys")
            if answer_2_max_storeys is not None:
                count += 1
                if type(answer_2_max_storeys) is not int:
                    answer_2_max_storeys = as_whole(answer_2_max_storeys)
                if not 0 <= answer_2_max_storeys <= 60:
                    return None
            answer_2_in_scheme = answer["in_scheme"]
            if answer_2_in_scheme is not True and answer_2_in_scheme is not False:
                return None
            if len(answer) != count:
                return None
        if "building-line-inquiry" in answers:
            answered += 1
            answer = answers["building-line-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_3_planned_street_width = answer["planned_street_width"]
            answer_3_planned_street_width = scaled(answer_3_planned_street_width, 2, 100, 1_000_000)
            answer_3_setback_depth = answer["setback_depth"]
            answer_3_setback_depth = scaled(answer_3_setback_depth, 2, 0, 1_000_000)
            answer_3_area_after_setback = answer["area_after_setback"]
            answer_3_area_after_setback = scaled(answer_3_area_after_setback, 2, 0, 1_000_000_000)
            answer_3_street_level = answer.get("street_level")
            if answer_3_street_level is not None:
                count += 1
                answer_3_street_level = scaled(answer_3_street_level, 2, 0, 1_000_000)
            if len(answer) != count:
                return None
        if "bank-mortgage-inquiry" in answers:
            answered += 1
            answer = answers["bank-mortgage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_4_permit_state = answer["permit_state"]
            if (
                not (answer_4_permit_state.isprintable() and 0 < len(answer_4_permit_state) <= 200)
                or answer_4_permit_state.isspace()
            ):
                text(answer_4_permit_state, 200)
            answer_4_open_article_100 = answer["open_article_100"]
            if answer_4_open_article_100 is not True and answer_4_open_article_100 is not False:
                return None
            answer_4_amount = answer["amount"]
            answer_4_amount = decimal(answer_4_amount, 0, 0, 1_000_000_000_000_000)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 19
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
        registration_complete = fields["registration_complete"]
        if registration_complete is not True and registration_complete is not False:
            return None
        registry_request_number = fields.get("registry_request_number")
        if registry_request_number is not None:
            count += 1
            if (
                not (registry_request_number.isprintable() and 0 < len(registry_request_number) <= 30)
                or registry_request_number.isspace()
            ):
                text(registry_request_number, 30)
        mortgaged = fields["mortgaged"]
        if mortgaged is not True and mortgaged is not False:
            return None
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        area_after_setback = fields["area_after_setback"]
        area_after_setback = scaled(area_after_setback, 2, 0, 1_000_000_000)
        plan_min_parcel = fields["plan_min_parcel"]
        plan_min_parcel = scaled(plan_min_parcel, 2, 0, 10_000_000)
        co_owners = fields["co_owners"]
        if not (isinstance(co_owners, list) and 1 <= len(co_owners) <= 200):
            return None
        rows_co_owners: list[Any] = []
        for row in co_owners:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_name = row["name"]
            if not (row_name.isprintable() and 0 < len(row_name) <= 80) or row_name.isspace():
                text(row_name, 80)
            row_national_id = row["national_id"]
            if national_id_fault(row_national_id) is not None:
                return None
            row_share_dang = row["share_dang"]
            row_share_dang = scaled(row_share_dang, 4, 1, 60_000)
            row_agrees = row["agrees"]
            if row_agrees is not True and row_agrees is not False:
                return None
            if len(row) != cells:
                return None
            rows_co_owners.append((row_name, row_national_id, row_share_dang, row_agrees))
        co_owners = rows_co_owners
        applicant_share_dang = fields["applicant_share_dang"]
        applicant_share_dang = scaled(applicant_share_dang, 4, 0, 60_000)
        minor_or_absent = fields["minor_or_absent"]
        if minor_or_absent is not True and minor_or_absent is not False:
            return None
        all_agree = fields["all_agree"]
        if all_agree is not True and all_agree is not False:
            return None
        parcels = fields["parcels"]
        if not (isinstance(parcels, list) and 1 <= len(parcels) <= 200):
            return None
        rows_parcels: list[Any] = []
        for row in parcels:
            if not isinstance(row, dict):
                return None
            cells = 3
            row_parcel_no = row["parcel_no"]
            if type(row_parcel_no) is not int:
                row_parcel_no = as_whole(row_parcel_no)
            if not 1 <= row_parcel_no <= 9999:
                return None
            row_area = row["area"]
            row_area = scaled(row_area, 2, 0, 1_000_000_000)
            row_assigned_to = row["assigned_to"]
            if national_id_fault(row_assigned_to) is not None:
                return None
            if len(row) != cells:
                return None
            rows_parcels.append((row_parcel_no, row_area, row_assigned_to))
        parcels = rows_parcels
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
        if "mortgagee-consent" not in documents and mortgaged:
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "parcel-plan" not in documents:
            return None
        if "utm-survey" not in documents:
            return None
        if "registry-letter" not in documents and registry_request_number is not None:
            return None
        if "co-owner-consent" not in documents and all_agree:
            return None
        if "court-order" not in documents and (minor_or_absent or not registration_complete):
            return None
        if "guardianship-deed" not in documents and minor_or_absent:
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits_2 = "detailed-plan-inquiry" not in answers
        waits_3 = "building-line-inquiry" not in answers
        waits_4 = "bank-mortgage-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_3 or waits_4
        if not (area_after_setback <= land_area):
            return None
        if sum(row_share_dang for _, _, row_share_dang, _ in co_owners) != 60_000:
            return None
        if not all([row_area >= plan_min_parcel for _, row_area, _ in parcels]):
            return None
        if sum(row_area for _, row_area, _ in parcels) != area_after_setback:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "all_agree": all_agree,
                "applicant_role": applicant_role,
                "minor_or_absent": minor_or_absent,
                "mortgaged": mortgaged,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "registration_complete": registration_complete,
                "registry_request_number": registry_request_number,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="partition",
    title=Bilingual("افراز", "partition of joint land"),
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
            Field("registration_complete", Bilingual("جریان ثبتی خاتمه یافته است", "registration is complete"), flag),
            Field(
                "registry_request_number",
                Bilingual("شماره درخواست در ثبت", "registry request number"),
                text,
                bounds=(30,),
                required=False,
            ),
            Field("mortgaged", Bilingual("ملک در رهن است", "the property is mortgaged"), flag),
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
                "co_owners",
                Bilingual("شرکا", "co-owners"),
                1,
                200,
                Part(
                    (
                        Field("name", Bilingual("نام شریک", "name"), text, bounds=(80,)),
                        Field("national_id", Bilingual("کد ملی شریک", "national id"), national_id),
                        Field("share_dang", Bilingual("سهم شریک", "share"), decimal, bounds=(4, 1, 60_000)),
                        Field("agrees", Bilingual("شریک موافق است", "agrees"), flag),
                    ),
                ),
            ),
            Field("applicant_share_dang", Bilingual("سهم متقاضی", "applicant's share"), decimal, bounds=(4, 0, 60_000)),
            Field("minor_or_absent", Bilingual("شریک محجور یا غایب دارد", "a co-owner is unfit or absent"), flag),
            Field("all_agree", Bilingual("همه شرکا موافق‌اند", "all co-owners agree"), flag),
            Rows(
                "parcels",
                Bilingual("قطعات پیشنهادی", "proposed parcels"),
                1,
                200,
                Part(
                    (
                        Field("parcel_no", Bilingual("شماره قطعه", "parcel number"), whole, bounds=(1, 9999)),
                        Field("area", Bilingual("مساحت قطعه", "area"), decimal, bounds=(2, 0, 1_000_000_000)),
                        Field("assigned_to", Bilingual("سهم چه کسی", "assigned to"), national_id),
                    ),
                ),
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
            "bank-mortgage-inquiry",
            Bilingual("استعلام بانک", "bank mortgage inquiry"),
            Part(
                (
                    Field(
                        "permit_state",
                        Bilingual("وضع پروانه و ساختمان", "permit and building"),
                        text,
                        bounds=(200,),
                    ),
                    Field(
                        "open_article_100",
                        Bilingual("پرونده باز ماده صد دارد", "has an open Article 100 case"),
                        flag,
                    ),
                    Field(
                        "amount",
                        Bilingual("مبلغ بدهی", "amount owed"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_4, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document(
            "mortgagee-consent",
            Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
            "original",
            when=Guard(_when_5, ("mortgaged",)),
            because=Bilingual("ملک در رهن است", "the property is mortgaged"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document("parcel-plan", Bilingual("نقشه تفکیک، افراز یا تجمیع", "parcel plan"), "original"),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document(
            "registry-letter",
            Bilingual("نامه اداره ثبت", "letter of the registry"),
            "original",
            when=Guard(_when_6, ("registry_request_number",)),
            because=Bilingual("درخواست افراز در ثبت داده شده است", "a request is pending at the registry"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_7, ("all_agree",)),
            because=Bilingual("همه شرکا موافق‌اند", "all co-owners agree"),
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "copy",
            when=Guard(_when_8, ("minor_or_absent", "registration_complete")),
            because=Bilingual(
                "شریک محجور یا غایب است یا جریان ثبتی خاتمه نیافته است",
                "a co-owner is a minor or absent, or registration is incomplete",
            ),
        ),
        Document(
            "guardianship-deed",
            Bilingual("قیم‌نامه یا مدرک ولایت", "guardianship deed"),
            "copy",
            when=Guard(_when_9, ("minor_or_absent",)),
            because=Bilingual("شریک محجور است", "a co-owner is a minor or incapacitated"),
        ),
    ),
    needs=(
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(("building-line-inquiry",), inquiries=("building-line-inquiry",), awaited=("building-line-inquiry",)),
        Need(("bank-mortgage-inquiry",), inquiries=("bank-mortgage-inquiry",), awaited=("bank-mortgage-inquiry",)),
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
            "shares-are-six",
            Guard(_rule_shares_are_six, ("co_owners",)),
            Bilingual("جمع سهم شرکا شش دانگ نیست", "the co-owners' shares do not add up to six dang"),
            Bilingual(
                "سهم‌ها را با سند مالکیت بسنجید؛ سهم آخر مانده شش دانگ است",
                "compare the shares with the title deed; the last share is what is left of six dang",
            ),
            path="/fields/co_owners",
        ),
        Rule(
            "parcels-above-minimum",
            Guard(_rule_parcels_above_minimum, ("parcels", "plan_min_parcel")),
            Bilingual(
                "دست‌کم یک قطعه از حد نصاب کمتر است و ملک افرازشدنی نیست",
                "at least one parcel is below the minimum of the plan, and the land cannot be partitioned",
            ),
            Bilingual(
                "قطعات را بزرگ‌تر کنید یا دستور فروش ملک را از دادگاه بخواهید",
                "enlarge the parcels, or ask the court for an order to sell the land",
            ),
            path="/fields/parcels",
            reads=("/fields/plan_min_parcel",),
            basis=("partition-act-1357 4",),
        ),
        Rule(
            "parcels-add-up",
            Guard(_rule_parcels_add_up, ("parcels", "area_after_setback")),
            Bilingual(
                "جمع قطعات با مساحت پس از اصلاح یکی نیست",
                "the parcels do not add up to the plot area after correction",
            ),
            Bilingual(
                "مساحت‌ها را با نقشه افرازی و برگ بر و کف بسنجید",
                "compare the areas with the partition plan and the building-line sheet",
            ),
            path="/fields/parcels",
            reads=("/fields/area_after_setback",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_3, ("applicant_role",))),
        Check("court-partitions", when=Guard(_when_8, ("minor_or_absent", "registration_complete"))),
        Check("any-co-owner-asks"),
        Check("objection-in-ten-days"),
        Check("sale-by-court"),
        Check("one-assignee"),
        Check("answer-in-three-months"),
    ),
    visits=(Visit("drawings", note=Bilingual("نقشه افرازی تحویل می‌شود", "the partition plan is handed over")),),
    accept=accept,
)
