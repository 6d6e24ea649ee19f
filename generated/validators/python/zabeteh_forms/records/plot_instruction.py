# made by zabeteh 0.1.0 from forms/; do not edit
"""request for a plot instruction.

درخواست دستور نقشه.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    day,
    decimal,
    email,
    email_fault,
    flag,
    item,
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
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class PlotInstructionFields(TypedDict, total=False):
    """What is filled in: request for a plot instruction."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: email
    email: str
    #: number of owners
    owners_count: int
    #: all owners consent
    all_owners_consent: bool
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: plot area by the deed
    land_area: str
    #: plot area on the ground
    existing_area: str
    #: street width
    street_width: str
    #: the plot has a building
    has_building: bool
    #: existing floor area
    existing_floor_area: str
    #: the plot has trees
    has_trees: bool
    #: number of trees
    tree_count: int
    #: kind of request
    request_kind: str
    #: requested use
    requested_use: str
    #: storeys wanted
    storeys_wanted: int
    #: units wanted
    units_wanted: int


def _when_1(v: Values) -> bool:
    """has_building."""
    return v["has_building"]


def _when_2(v: Values) -> bool:
    """has_trees."""
    return v["has_trees"]


def _when_3(v: Values) -> bool:
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


def _when_4(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_5(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_6(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_7(v: Values) -> bool:
    """land_area is not existing_area."""
    return v["land_area"] != v["existing_area"]


def _when_8(v: Values) -> bool:
    """not has_building."""
    return not v["has_building"]


def _rule_all_owners_consent(v: Values) -> bool:
    """all_owners_consent."""
    return v["all_owners_consent"]


def _rule_tiny_plot_one_unit(v: Values) -> bool:
    """units_wanted at most small_plot_units."""
    _small_plot_units = parameters.small_plot_units(v.filed_on)
    return _small_plot_units is not None and v["units_wanted"] <= _small_plot_units


def _when_9(v: Values) -> bool:
    """land_area below small_plot_area and detailed-plan-inquiry.zone is r."""
    _small_plot_area = parameters.small_plot_area(v.filed_on)
    return _small_plot_area is not None and v["land_area"] < _small_plot_area and v["detailed-plan-inquiry/zone"] == "r"


def _when_10(v: Values) -> bool:
    """detailed-plan-inquiry.zone is r and land_area from small_plot_area to medium_plot_area and street_width at least medium_plot_street."""
    _small_plot_area = parameters.small_plot_area(v.filed_on)
    _medium_plot_area = parameters.medium_plot_area(v.filed_on)
    _medium_plot_street = parameters.medium_plot_street(v.filed_on)
    return (
        v["detailed-plan-inquiry/zone"] == "r"
        and _small_plot_area is not None
        and v["land_area"] >= _small_plot_area
        and _medium_plot_area is not None
        and v["land_area"] <= _medium_plot_area
        and _medium_plot_street is not None
        and v["street_width"] >= _medium_plot_street
    )


def _when_11(v: Values) -> bool:
    """land_area at least reserve_plot_area."""
    _reserve_plot_area = parameters.reserve_plot_area(v.filed_on)
    return _reserve_plot_area is not None and v["land_area"] >= _reserve_plot_area


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "inheritance-certificate",
        "co-owner-consent",
        "detailed-plan-map",
        "utm-survey",
        "renovation-tax-receipt",
        "building-permit",
        "article-6-8-certificate",
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
        else:
            answer_1_zone = None
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
        count = 19
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
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
        email_ = fields.get("email")
        if email_ is not None:
            count += 1
            if email_fault(email_) is not None:
                return None
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
            return None
        all_owners_consent = fields["all_owners_consent"]
        if all_owners_consent is not True and all_owners_consent is not False:
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
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        existing_area = fields["existing_area"]
        existing_area = scaled(existing_area, 2, 100, 1_000_000_000)
        street_width = fields["street_width"]
        street_width = scaled(street_width, 2, 100, 20_000)
        has_building = fields["has_building"]
        if has_building is not True and has_building is not False:
            return None
        if has_building:
            existing_floor_area = fields["existing_floor_area"]
            count += 1
            existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        has_trees = fields["has_trees"]
        if has_trees is not True and has_trees is not False:
            return None
        if has_trees:
            tree_count = fields["tree_count"]
            count += 1
            if type(tree_count) is not int:
                tree_count = as_whole(tree_count)
            if not 1 <= tree_count <= 5000:
                return None
        request_kind = fields["request_kind"]
        if request_kind not in {"new", "rebuild", "storey", "extension", "alteration", "drawing-change"}:
            return None
        requested_use = fields["requested_use"]
        if requested_use not in {
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
            "parking",
            "utility",
            "other",
        }:
            return None
        storeys_wanted = fields["storeys_wanted"]
        if type(storeys_wanted) is not int:
            storeys_wanted = as_whole(storeys_wanted)
        if not 1 <= storeys_wanted <= 60:
            return None
        units_wanted = fields["units_wanted"]
        if type(units_wanted) is not int:
            units_wanted = as_whole(units_wanted)
        if not 1 <= units_wanted <= 500:
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
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "detailed-plan-map" not in documents:
            return None
        if "utm-survey" not in documents and land_area != existing_area:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "building-permit" not in documents and has_building:
            return None
        if "article-6-8-certificate" not in documents and not has_building:
            return None
        waits_3 = "detailed-plan-inquiry" not in answers
        waits_4 = "building-line-inquiry" not in answers
        waits_5 = "road-scheme-inquiry" not in answers
        waits = waits_3 or waits_4 or waits_5
        if owners_count > 1 and not all_owners_consent:
            return None
        if (
            (_small_plot_area := parameters.small_plot_area(filed_on)) is not None
            and land_area < _small_plot_area
            and answer_1_zone == "r"
            and not ("detailed-plan-inquiry" not in answers and waits_3)
            and not (
                (_small_plot_units := parameters.small_plot_units(filed_on)) is not None
                and units_wanted <= _small_plot_units
            )
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "existing_area": existing_area,
                "has_building": has_building,
                "has_trees": has_trees,
                "land_area": land_area,
                "owners_count": owners_count,
                "street_width": street_width,
                "detailed-plan-inquiry/zone": answer_1_zone,
                "road-scheme-inquiry/announced_on": answer_3_announced_on,
                "road-scheme-inquiry/in_scheme": answer_3_in_scheme,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="plot-instruction",
    title=Bilingual("درخواست دستور نقشه", "request for a plot instruction"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("email", Bilingual("رایانامه", "email"), email, required=False),
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("all_owners_consent", Bilingual("همه مالکان رضایت دارند", "all owners consent"), flag),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "existing_area",
                Bilingual("مساحت وضع موجود عرصه", "plot area on the ground"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("street_width", Bilingual("عرض گذر", "street width"), decimal, bounds=(2, 100, 20_000)),
            Field("has_building", Bilingual("ملک ساختمان دارد", "the plot has a building"), flag),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
                when=Guard(_when_1, ("has_building",)),
            ),
            Field("has_trees", Bilingual("ملک درخت دارد", "the plot has trees"), flag),
            Field(
                "tree_count",
                Bilingual("تعداد درخت", "number of trees"),
                whole,
                bounds=(1, 5000),
                when=Guard(_when_2, ("has_trees",)),
            ),
            Field(
                "request_kind",
                Bilingual("نوع درخواست", "kind of request"),
                item,
                bounds=({"new", "rebuild", "storey", "extension", "alteration", "drawing-change"},),
            ),
            Field(
                "requested_use",
                Bilingual("کاربری درخواستی", "requested use"),
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
                        "parking",
                        "utility",
                        "other",
                    },
                ),
            ),
            Field("storeys_wanted", Bilingual("تعداد طبقات مورد نظر", "storeys wanted"), whole, bounds=(1, 60)),
            Field("units_wanted", Bilingual("تعداد واحد مورد نظر", "units wanted"), whole, bounds=(1, 500)),
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
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "affected_area",
                        Bilingual("مساحت در طرح", "area within the scheme"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "announced_on",
                        Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                        day,
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "scheme_start_years",
                        Bilingual("سال تا شروع اجرا", "years until the approved start"),
                        whole,
                        bounds=(0, 99),
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
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
    },
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_4, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_5, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_6, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
        ),
        Document("detailed-plan-map", Bilingual("نقشه طرح تفصیلی", "detailed plan map"), "original"),
        Document(
            "utm-survey",
            Bilingual("نقشه یو‌تی‌ام", "utm survey"),
            "electronic",
            when=Guard(_when_7, ("land_area", "existing_area")),
            because=Bilingual("مساحت سند با وضع موجود یکی نیست", "the deed area and the area on the ground differ"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_1, ("has_building",)),
            because=Bilingual("ملک ساختمان دارد", "the plot has a building"),
        ),
        Document(
            "article-6-8-certificate",
            Bilingual("گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act"),
            "original",
            when=Guard(_when_8, ("has_building",)),
            because=Bilingual("ملک ساختمان ندارد", "the plot has no building"),
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(("site-visit",)),
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(("building-line-inquiry",), inquiries=("building-line-inquiry",), awaited=("building-line-inquiry",)),
        Need(("road-scheme-inquiry",), inquiries=("road-scheme-inquiry",), awaited=("road-scheme-inquiry",)),
        Need(
            ("garden-classification",),
            when=Guard(_when_2, ("has_trees",)),
            because=Bilingual(
                "ملک درخت دارد و نخست از نظر باغ بودن بررسی می‌شود",
                "the plot has trees and is first examined as a possible garden",
            ),
        ),
    ),
    rules=(
        Rule(
            "all-owners-consent",
            Guard(_rule_all_owners_consent, ("all_owners_consent",)),
            Bilingual("ملک بیش از یک مالک دارد و همه رضایت ندارند", "the plot has several owners and not all consent"),
            Bilingual(
                "رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید",
                "obtain the notarised consent of the other owners at a notary office and attach it",
            ),
            when=Guard(_when_6, ("owners_count",)),
            path="/fields/all_owners_consent",
        ),
        Rule(
            "tiny-plot-one-unit",
            Guard(_rule_tiny_plot_one_unit, ("units_wanted",)),
            Bilingual(
                "برای قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد خواسته شده است",
                "more than 1 dwelling is asked for on a plot under 50 m2 in zone R",
            ),
            Bilingual(
                "تعداد واحد مورد نظر را حداکثر ۱ بنویسید یا با فرم ۴۰ (تجمیع) قطعه را بزرگ‌تر کنید",
                "write at most 1, or enlarge the plot with form 40 (merging)",
            ),
            when=Guard(_when_9, ("land_area", "detailed-plan-inquiry/zone")),
            path="/fields/units_wanted",
            inquiries=("detailed-plan-inquiry",),
            basis=("small-plots-decisions",),
        ),
    ),
    checks=(
        Check("after-visit"),
        Check("corrected-area"),
        Check("tiny-plot-coverage", when=Guard(_when_9, ("land_area", "detailed-plan-inquiry/zone"))),
        Check("small-plot-storeys", when=Guard(_when_10, ("detailed-plan-inquiry/zone", "land_area", "street_width"))),
        Check("development-reserve", when=Guard(_when_11, ("land_area",))),
        Check("density"),
    ),
    visits=(),
    accept=accept,
)
