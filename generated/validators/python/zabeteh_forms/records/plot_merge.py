# made by zabeteh 0.1.0 from forms/; do not edit
"""merging of plots.

تجمیع.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    decimal,
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


class PlotMergePlotsRow(TypedDict, total=False):
    """One row of plots to merge."""

    #: registry plate
    registry_plate: dict[str, int]
    #: renovation code
    renovation_code: str
    #: deed area
    area: str
    #: land use
    land_use: str
    #: mortgaged
    mortgaged: bool
    #: seized
    seized: bool
    #: owner's share
    share_dang: str


class PlotMergeFields(TypedDict, total=False):
    """What is filled in: merging of plots."""

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
    #: municipal district
    district: int
    #: plots to merge
    plots: list[PlotMergePlotsRow]
    #: number of plots
    plots_count: int
    #: the plots adjoin without a gap
    adjacent: bool
    #: joined by
    joined_by: Literal["building", "wall", "plan"]
    #: equal shares
    equal_shares: bool
    #: merged area
    merged_area: str
    #: area lost to the set-back
    setback_area: str
    #: street width
    street_width: str
    #: purpose
    merge_purpose: Literal["new-building", "deed", "renewal"]


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _computed_same_use(v: Values) -> Any:
    """the plots have one use."""
    return (
        all(row_land_use == "residential" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "commercial" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "administrative" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "industrial" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "mixed" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "educational" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "health" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "cultural" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "religious" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "sport" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "hospitality" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "green" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "garden" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "agricultural" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "parking" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "utility" for _, _, _, row_land_use, _, _, _ in v["plots"])
        or all(row_land_use == "other" for _, _, _, row_land_use, _, _, _ in v["plots"])
    )


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_5(v: Values) -> bool:
    """joint_ownership."""
    return v["joint_ownership"]


def _when_6(v: Values) -> bool:
    """not equal_shares."""
    return not v["equal_shares"]


def _rule_plots_adjoin(v: Values) -> bool:
    """adjacent."""
    return v["adjacent"]


def _rule_shares_equal(v: Values) -> bool:
    """equal_shares."""
    return v["equal_shares"]


def _rule_one_land_use(v: Values) -> bool:
    """same_use."""
    return v["same_use"]


def _rule_none_encumbered(v: Values) -> bool:
    """not (in any row of plots (mortgaged or seized))."""
    return not any(row_mortgaged or row_seized for _, _, _, _, row_mortgaged, row_seized, _ in v["plots"])


def _rule_really_joined(v: Values) -> bool:
    """joined_by is one of building, wall."""
    return v["joined_by"] in {"building", "wall"}


def _rule_merged_area_adds_up(v: Values) -> bool:
    """merged_area is sum of plots.area minus setback_area."""
    return v["merged_area"] == sum(row_area for _, _, row_area, _, _, _, _ in v["plots"]) - v["setback_area"]


def _rule_count_matches_rows(v: Values) -> bool:
    """plots_count is number of plots."""
    return v["plots_count"] == len(v["plots"])


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
        "exchange-deed",
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
        if "debt-inquiry" in answers:
            answered += 1
            answer = answers["debt-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_5_amount = answer["amount"]
            answer_5_amount = decimal(answer_5_amount, 0, 0, 1_000_000_000_000_000)
            answer_5_bill_id = answer["bill_id"]
            if bill_id_fault(answer_5_bill_id) is not None:
                return None
            answer_5_payment_id = answer["payment_id"]
            if payment_id_fault(answer_5_payment_id) is not None:
                return None
            if len(answer) != count:
                return None
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
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        plots = fields["plots"]
        if not (isinstance(plots, list) and 2 <= len(plots) <= 50):
            return None
        rows_plots: list[Any] = []
        for row in plots:
            if not isinstance(row, dict):
                return None
            cells = 7
            row_registry_plate = row["registry_plate"]
            row_registry_plate = plate(row_registry_plate)
            row_renovation_code = row["renovation_code"]
            if renovation_code_fault(row_renovation_code) is not None:
                return None
            row_area = row["area"]
            row_area = scaled(row_area, 2, 0, 1_000_000_000)
            row_land_use = row["land_use"]
            if row_land_use not in {
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
            row_mortgaged = row["mortgaged"]
            if row_mortgaged is not True and row_mortgaged is not False:
                return None
            row_seized = row["seized"]
            if row_seized is not True and row_seized is not False:
                return None
            row_share_dang = row["share_dang"]
            row_share_dang = scaled(row_share_dang, 4, 0, 60_000)
            if len(row) != cells:
                return None
            rows_plots.append(
                (
                    row_registry_plate,
                    row_renovation_code,
                    row_area,
                    row_land_use,
                    row_mortgaged,
                    row_seized,
                    row_share_dang,
                )
            )
        plots = rows_plots
        plots_count = fields["plots_count"]
        if type(plots_count) is not int:
            plots_count = as_whole(plots_count)
        if not 2 <= plots_count <= 50:
            return None
        adjacent = fields["adjacent"]
        if adjacent is not True and adjacent is not False:
            return None
        joined_by = fields["joined_by"]
        if joined_by not in {"building", "wall", "plan"}:
            return None
        equal_shares = fields["equal_shares"]
        if equal_shares is not True and equal_shares is not False:
            return None
        merged_area = fields["merged_area"]
        merged_area = scaled(merged_area, 2, 0, 1_000_000_000)
        setback_area = fields["setback_area"]
        setback_area = scaled(setback_area, 2, 0, 10_000_000)
        street_width = fields["street_width"]
        street_width = scaled(street_width, 2, 0, 20_000)
        merge_purpose = fields["merge_purpose"]
        if merge_purpose not in {"new-building", "deed", "renewal"}:
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
        if "exchange-deed" not in documents and not equal_shares:
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits_2 = "detailed-plan-inquiry" not in answers
        waits_3 = "building-line-inquiry" not in answers
        waits_4 = "bank-mortgage-inquiry" not in answers
        waits_5 = "debt-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_3 or waits_4 or waits_5
        if not adjacent:
            return None
        if joint_ownership and not equal_shares:
            return None
        same_use = (
            all([row_land_use == "residential" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "commercial" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "administrative" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "industrial" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "mixed" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "educational" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "health" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "cultural" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "religious" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "sport" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "hospitality" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "green" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "garden" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "agricultural" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "parking" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "utility" for _, _, _, row_land_use, _, _, _ in plots])
            or all([row_land_use == "other" for _, _, _, row_land_use, _, _, _ in plots])
        )
        if not same_use:
            return None
        if any([row_mortgaged or row_seized for _, _, _, _, row_mortgaged, row_seized, _ in plots]):
            return None
        if joined_by not in {"building", "wall"}:
            return None
        if merged_area != sum(row_area for _, _, row_area, _, _, _, _ in plots) - setback_area:
            return None
        if plots_count != len(plots):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "equal_shares": equal_shares,
                "joint_ownership": joint_ownership,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "plots": plots,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="plot-merge",
    title=Bilingual("تجمیع", "merging of plots"),
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
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Rows(
                "plots",
                Bilingual("پلاک‌های مورد تجمیع", "plots to merge"),
                2,
                50,
                Part(
                    (
                        Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
                        Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
                        Field("area", Bilingual("مساحت سند", "deed area"), decimal, bounds=(2, 0, 1_000_000_000)),
                        Field(
                            "land_use",
                            Bilingual("کاربری", "land use"),
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
                        Field("mortgaged", Bilingual("در رهن است", "mortgaged"), flag),
                        Field("seized", Bilingual("در بازداشت است", "seized"), flag),
                        Field("share_dang", Bilingual("سهم مالک", "owner's share"), decimal, bounds=(4, 0, 60_000)),
                    ),
                ),
            ),
            Field("plots_count", Bilingual("تعداد پلاک", "number of plots"), whole, bounds=(2, 50)),
            Field("adjacent", Bilingual("پلاک‌ها بدون فاصله مجاورند", "the plots adjoin without a gap"), flag),
            Field("joined_by", Bilingual("شیوه یکپارچگی", "joined by"), item, bounds=({"building", "wall", "plan"},)),
            Field("equal_shares", Bilingual("سهم مالکان برابر است", "equal shares"), flag),
            Field("merged_area", Bilingual("مساحت پس از تجمیع", "merged area"), decimal, bounds=(2, 0, 1_000_000_000)),
            Field(
                "setback_area",
                Bilingual("مساحت عقب‌نشینی", "area lost to the set-back"),
                decimal,
                bounds=(2, 0, 10_000_000),
            ),
            Field("street_width", Bilingual("عرض گذر", "street width"), decimal, bounds=(2, 0, 20_000)),
            Field(
                "merge_purpose",
                Bilingual("منظور از تجمیع", "purpose"),
                item,
                bounds=({"new-building", "deed", "renewal"},),
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
    derived={"same_use": Derived(_computed_same_use, bool, ("plots",))},
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
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_5, ("joint_ownership",)),
            because=Bilingual("ملک مشاع است", "the property is jointly owned"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document("parcel-plan", Bilingual("نقشه تفکیک، افراز یا تجمیع", "parcel plan"), "original"),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document(
            "exchange-deed",
            Bilingual("سند معاوضه سهام", "deed exchanging shares"),
            "copy",
            when=Guard(_when_6, ("equal_shares",)),
            because=Bilingual("سهم‌ها برابر نیست", "the shares are not equal"),
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
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
    ),
    rules=(
        Rule(
            "plots-adjoin",
            Guard(_rule_plots_adjoin, ("adjacent",)),
            Bilingual("پلاک‌ها بدون فاصله کنار هم نیستند", "the plots do not adjoin without a gap"),
            Bilingual("فقط پلاک‌های چسبیده به هم را در ردیف‌ها بنویسید", "list only plots that adjoin one another"),
            path="/fields/adjacent",
            basis=("registry-circulars clause 313",),
        ),
        Rule(
            "shares-equal",
            Guard(_rule_shares_equal, ("equal_shares",)),
            Bilingual(
                "ملک مشاع است و سهم مالکان در پلاک‌ها برابر نیست",
                "the property is jointly owned, and the shares differ between the plots",
            ),
            Bilingual(
                "ابتدا سهم‌ها را با سند معاوضه در دفتر اسناد رسمی برابر کنید",
                "first make the shares equal by an exchange deed at a notary office",
            ),
            when=Guard(_when_5, ("joint_ownership",)),
            path="/fields/equal_shares",
        ),
        Rule(
            "one-land-use",
            Guard(_rule_one_land_use, ("plots",)),
            Bilingual("کاربری همه پلاک‌ها یکسان نیست", "the plots do not have the same land use"),
            Bilingual(
                "کاربری پلاک‌ها را با طرح تفصیلی بسنجید؛ برای یکسان کردن، فرم ۴۳ (تغییر کاربری) را بفرستید",
                "compare the uses with the detailed plan; to make them equal, file form 43, the change of use",
            ),
            path="/fields/plots",
            basis=("registry-circulars clause 313",),
        ),
        Rule(
            "none-encumbered",
            Guard(_rule_none_encumbered, ("plots",)),
            Bilingual("دست‌کم یک پلاک در رهن یا بازداشت است", "at least one plot is mortgaged or seized"),
            Bilingual(
                "رهن یا بازداشت را نزد بانک یا مرجع صادرکننده و اداره ثبت رفع کنید",
                "have the mortgage or seizure lifted by the bank or the body that ordered it, and by the registry",
            ),
            path="/fields/plots",
            basis=("registry-circulars clause 313",),
        ),
        Rule(
            "really-joined",
            Guard(_rule_really_joined, ("joined_by",)),
            Bilingual("پلاک‌ها فقط روی نقشه یکی شده‌اند", "the plots were made one on the plan only"),
            Bilingual(
                "پلاک‌ها را دست‌کم با دیوارکشی یکی کنید؛ اجازه آن با فرم ۱۸ (مجوز دیوارکشی) است",
                "join the plots by a wall at least; form 18, the wall permit, allows it",
            ),
            path="/fields/joined_by",
        ),
        Rule(
            "merged-area-adds-up",
            Guard(_rule_merged_area_adds_up, ("merged_area", "plots", "setback_area")),
            Bilingual(
                "مساحت تجمیعی با جمع اسناد منهای عقب‌نشینی یکی نیست",
                "the merged area differs from the sum of the deed areas less the set-back",
            ),
            Bilingual(
                "مساحت‌ها را با اسناد و نقشه تجمیعی بسنجید",
                "compare the areas with the deeds and the merge plan",
            ),
            path="/fields/merged_area",
            reads=("/fields/plots", "/fields/setback_area"),
        ),
        Rule(
            "count-matches-rows",
            Guard(_rule_count_matches_rows, ("plots_count", "plots")),
            Bilingual("تعداد پلاک با شمار ردیف‌ها یکی نیست", "the number of plots differs from the rows"),
            Bilingual(
                "برای هر پلاک یک ردیف بنویسید یا تعداد را اصلاح کنید",
                "give one row for each plot, or correct the number",
            ),
            path="/fields/plots_count",
            reads=("/fields/plots",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_3, ("applicant_role",))),
        Check("no-conditional-sale"),
        Check("no-encroachment"),
    ),
    visits=(Visit("drawings", note=Bilingual("نقشه تجمیعی تحویل می‌شود", "the merged survey plan is handed over")),),
    accept=accept,
)
