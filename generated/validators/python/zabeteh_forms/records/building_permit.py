# made by zabeteh 0.1.0 from forms/; do not edit
"""building permit (new building).

پروانه احداث ساختمان.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters, tables
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
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


class BuildingPermitEngineersRow(TypedDict, total=False):
    """One row of designing and supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: role
    engineer_role: Literal["designer", "supervisor", "executor"]
    #: licence number
    licence: str
    #: engineer's national id
    national_id: str


class BuildingPermitFields(TypedDict, total=False):
    """What is filled in: building permit (new building)."""

    #: capacity of the applicant
    applicant_role: str
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: number of owners
    owners_count: int
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: plot-instruction number
    plot_instruction_number: str
    #: plot-instruction date
    plot_instruction_date: str
    #: plot area by the deed
    land_area: str
    #: plot area after correction
    area_after_setback: str
    #: requested use
    requested_use: str
    #: storeys above ground
    storeys_above: int
    #: basement storeys
    basements: int
    #: total floor area
    total_floor_area: str
    #: parking spaces
    parking_spaces: int
    #: structure type
    structure_type: str
    #: number of units
    units: int
    #: ground coverage
    ground_floor_area: str
    #: building height
    building_height: str
    #: designing and supervising engineers
    engineers: list[BuildingPermitEngineersRow]
    #: coordinator's licence number
    coordinator_licence: str
    #: executor's licence number
    executor_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _computed_building_group(v: Values) -> Any:
    """building group."""
    return tables.building_group_by_size(v.filed_on, v["storeys_above"], v["total_floor_area"])


def _computed_term_months(v: Values) -> Any:
    """term in months."""
    return tables.permit_term(v.filed_on, v["total_floor_area"])


def _computed_fire_approval_needed(v: Values) -> Any:
    """fire approval applies."""
    _fire_storeys = parameters.fire_storeys(v.filed_on)
    _fire_units = parameters.fire_units(v.filed_on)
    _fire_other_storeys = parameters.fire_other_storeys(v.filed_on)
    return (
        (_fire_storeys is not None and v["storeys_above"] >= _fire_storeys)
        or (_fire_units is not None and v["units"] >= _fire_units)
        or (
            v["requested_use"] != "residential"
            and _fire_other_storeys is not None
            and v["storeys_above"] > _fire_other_storeys
        )
    )


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """executor_licence is given."""
    return v["executor_licence"] is not None


def _when_4(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_5(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_6(v: Values) -> bool:
    """basements at least soil_report_basements."""
    _soil_report_basements = parameters.soil_report_basements(v.filed_on)
    return _soil_report_basements is not None and v["basements"] >= _soil_report_basements


def _when_7(v: Values) -> bool:
    """fire_approval_needed."""
    return v["fire_approval_needed"]


def _when_8(v: Values) -> bool:
    """land_area below article_12_area."""
    _article_12_area = parameters.article_12_area(v.filed_on)
    return _article_12_area is not None and v["land_area"] < _article_12_area


def _rule_plot_instruction_valid(v: Values) -> bool:
    """plot_instruction_date plus plot_instruction_months months on or after filing date."""
    _plot_instruction_months = parameters.plot_instruction_months(v.filed_on)
    return (
        _plot_instruction_months is not None
        and (_month_548 := plus_months(v["plot_instruction_date"], _plot_instruction_months)) is not None
        and _month_548 >= v.filed_on
    )


def _rule_corrected_area_within_deed(v: Values) -> bool:
    """area_after_setback at most land_area."""
    return v["area_after_setback"] <= v["land_area"]


def _rule_parking_per_unit(v: Values) -> bool:
    """parking_spaces at least units times parking_per_unit."""
    _parking_per_unit = parameters.parking_per_unit(v.filed_on)
    return _parking_per_unit is not None and v["parking_spaces"] >= v["units"] * _parking_per_unit


def _rule_four_supervisors(v: Values) -> bool:
    """engineers.discipline where (engineer_role is supervisor) includes all of architecture, civil, electrical, mechanical."""
    return (
        any(
            row_engineer_role == "supervisor" and row_discipline == "architecture"
            for row_discipline, row_engineer_role, _, _ in v["engineers"]
        )
        and any(
            row_engineer_role == "supervisor" and row_discipline == "civil"
            for row_discipline, row_engineer_role, _, _ in v["engineers"]
        )
        and any(
            row_engineer_role == "supervisor" and row_discipline == "electrical"
            for row_discipline, row_engineer_role, _, _ in v["engineers"]
        )
        and any(
            row_engineer_role == "supervisor" and row_discipline == "mechanical"
            for row_discipline, row_engineer_role, _, _ in v["engineers"]
        )
    )


def _rule_coverage_within_plot(v: Values) -> bool:
    """ground_floor_area at most area_after_setback."""
    return v["ground_floor_area"] <= v["area_after_setback"]


def _rule_tiny_plot(v: Values) -> bool:
    """units at most small_plot_units and ground_floor_area at most small_plot_coverage percent of area_after_setback."""
    _small_plot_units = parameters.small_plot_units(v.filed_on)
    _small_plot_coverage = parameters.small_plot_coverage(v.filed_on)
    return (
        _small_plot_units is not None
        and v["units"] <= _small_plot_units
        and _small_plot_coverage is not None
        and v["ground_floor_area"] * 10_000 <= _small_plot_coverage * v["area_after_setback"]
    )


def _when_9(v: Values) -> bool:
    """land_area below small_plot_area."""
    _small_plot_area = parameters.small_plot_area(v.filed_on)
    return _small_plot_area is not None and v["land_area"] < _small_plot_area


def _when_10(v: Values) -> bool:
    """total_floor_area above second_check_area."""
    _second_check_area = parameters.second_check_area(v.filed_on)
    return _second_check_area is not None and v["total_floor_area"] > _second_check_area


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "plot-instruction-sheet",
        "executor-contract",
        "title-deed",
        "inheritance-certificate",
        "co-owner-consent",
        "architectural-drawings",
        "structural-drawings",
        "electrical-drawings",
        "mechanical-drawings",
        "soil-report",
        "designer-commitment",
        "supervisor-commitment",
        "fire-safety-approval",
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
        if "engineer-capacity-inquiry" in answers:
            answered += 1
            answer = answers["engineer-capacity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_confirmed_grade = answer["confirmed_grade"]
            if answer_2_confirmed_grade not in {"grade-3", "grade-2", "grade-1", "senior"}:
                return None
            answer_2_confirmed_expiry = answer["confirmed_expiry"]
            before, days = YEARS[answer_2_confirmed_expiry[:4]]
            answer_2_confirmed_expiry = before + days[answer_2_confirmed_expiry[4:]]
            answer_2_confirmed_capacity = answer["confirmed_capacity"]
            answer_2_confirmed_capacity = scaled(answer_2_confirmed_capacity, 2, 0, 1_000_000_000)
            if len(answer) != count:
                return None
        if "fire-safety-inquiry" in answers:
            answered += 1
            answer = answers["fire-safety-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_3_instructions = answer["instructions"]
            if (
                not (answer_3_instructions.isprintable() and 0 < len(answer_3_instructions) <= 1000)
                or answer_3_instructions.isspace()
            ):
                text(answer_3_instructions, 1000)
            answer_3_approved = answer["approved"]
            if answer_3_approved is not True and answer_3_approved is not False:
                return None
            if len(answer) != count:
                return None
        if "social-security-inquiry" in answers:
            answered += 1
            answer = answers["social-security-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_4_amount = answer["amount"]
            answer_4_amount = decimal(answer_4_amount, 0, 0, 1_000_000_000_000_000)
            answer_4_cleared = answer["cleared"]
            if answer_4_cleared is not True and answer_4_cleared is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 23
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company", "endowment-lessee"}:
            return None
        full_name = fields["full_name"]
        if not (full_name.isprintable() and 0 < len(full_name) <= 80) or full_name.isspace():
            text(full_name, 80)
        national_id_ = fields["national_id"]
        if national_id_fault(national_id_) is not None:
            return None
        if applicant_role == "company":
            legal_person_id_ = fields["legal_person_id"]
            count += 1
            if legal_person_id_fault(legal_person_id_) is not None:
                return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        owners_count = fields["owners_count"]
        if type(owners_count) is not int:
            owners_count = as_whole(owners_count)
        if not 1 <= owners_count <= 500:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        plot_instruction_number = fields["plot_instruction_number"]
        if (
            not (plot_instruction_number.isprintable() and 0 < len(plot_instruction_number) <= 30)
            or plot_instruction_number.isspace()
        ):
            text(plot_instruction_number, 30)
        plot_instruction_date = fields["plot_instruction_date"]
        before, days = YEARS[plot_instruction_date[:4]]
        plot_instruction_date = before + days[plot_instruction_date[4:]]
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        area_after_setback = fields["area_after_setback"]
        area_after_setback = scaled(area_after_setback, 2, 0, 1_000_000_000)
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
        storeys_above = fields["storeys_above"]
        if type(storeys_above) is not int:
            storeys_above = as_whole(storeys_above)
        if not 1 <= storeys_above <= 60:
            return None
        basements = fields["basements"]
        if type(basements) is not int:
            basements = as_whole(basements)
        if not 0 <= basements <= 10:
            return None
        total_floor_area = fields["total_floor_area"]
        total_floor_area = scaled(total_floor_area, 2, 100, 1_000_000_000)
        parking_spaces = fields["parking_spaces"]
        if type(parking_spaces) is not int:
            parking_spaces = as_whole(parking_spaces)
        if not 0 <= parking_spaces <= 2000:
            return None
        structure_type = fields["structure_type"]
        if structure_type not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 1 <= units <= 500:
            return None
        ground_floor_area = fields["ground_floor_area"]
        ground_floor_area = scaled(ground_floor_area, 2, 100, 1_000_000_000)
        building_height = fields["building_height"]
        building_height = scaled(building_height, 2, 200, 50_000)
        engineers = fields["engineers"]
        if not (isinstance(engineers, list) and 1 <= len(engineers) <= 40):
            return None
        rows_engineers: list[Any] = []
        for row in engineers:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_discipline = row["discipline"]
            if row_discipline not in {"architecture", "civil", "mechanical", "electrical"}:
                return None
            row_engineer_role = row["engineer_role"]
            if row_engineer_role not in {"designer", "supervisor", "executor"}:
                return None
            row_licence = row["licence"]
            if engineer_licence_fault(row_licence) is not None:
                return None
            row_national_id = row["national_id"]
            if national_id_fault(row_national_id) is not None:
                return None
            if len(row) != cells:
                return None
            rows_engineers.append((row_discipline, row_engineer_role, row_licence, row_national_id))
        engineers = rows_engineers
        coordinator_licence = fields["coordinator_licence"]
        if engineer_licence_fault(coordinator_licence) is not None:
            return None
        executor_licence = fields.get("executor_licence")
        if executor_licence is not None:
            count += 1
            if engineer_licence_fault(executor_licence) is not None:
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
        if "plot-instruction-sheet" not in documents:
            return None
        if "executor-contract" not in documents and executor_licence is not None:
            return None
        if "title-deed" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "architectural-drawings" not in documents:
            return None
        if "structural-drawings" not in documents:
            return None
        if "electrical-drawings" not in documents:
            return None
        if "mechanical-drawings" not in documents:
            return None
        if (
            "soil-report" not in documents
            and (_soil_report_basements := parameters.soil_report_basements(filed_on)) is not None
            and basements >= _soil_report_basements
        ):
            return None
        if "designer-commitment" not in documents:
            return None
        if "supervisor-commitment" not in documents:
            return None
        fire_approval_needed = (
            ((_fire_storeys := parameters.fire_storeys(filed_on)) is not None and storeys_above >= _fire_storeys)
            or ((_fire_units := parameters.fire_units(filed_on)) is not None and units >= _fire_units)
            or (
                requested_use != "residential"
                and (_fire_other_storeys := parameters.fire_other_storeys(filed_on)) is not None
                and storeys_above > _fire_other_storeys
            )
        )
        if "fire-safety-approval" not in documents and fire_approval_needed:
            return None
        if (
            "article-6-8-certificate" not in documents
            and (_article_12_area := parameters.article_12_area(filed_on)) is not None
            and land_area < _article_12_area
        ):
            return None
        waits_3 = "registry-ownership-inquiry" not in answers
        waits_5 = "engineer-capacity-inquiry" not in answers
        waits_6 = "fire-safety-inquiry" not in answers and fire_approval_needed
        waits_7 = "social-security-inquiry" not in answers
        waits = waits_3 or waits_5 or waits_6 or waits_7
        if not (
            (_plot_instruction_months := parameters.plot_instruction_months(filed_on)) is not None
            and (_month_281 := plus_months(plot_instruction_date, _plot_instruction_months)) is not None
            and _month_281 >= filed_on
        ):
            return None
        if not (area_after_setback <= land_area):
            return None
        if not (
            any(
                [
                    row_engineer_role == "supervisor" and row_discipline == "architecture"
                    for row_discipline, row_engineer_role, _, _ in engineers
                ]
            )
            and any(
                [
                    row_engineer_role == "supervisor" and row_discipline == "civil"
                    for row_discipline, row_engineer_role, _, _ in engineers
                ]
            )
            and any(
                [
                    row_engineer_role == "supervisor" and row_discipline == "electrical"
                    for row_discipline, row_engineer_role, _, _ in engineers
                ]
            )
            and any(
                [
                    row_engineer_role == "supervisor" and row_discipline == "mechanical"
                    for row_discipline, row_engineer_role, _, _ in engineers
                ]
            )
        ):
            return None
        if not (ground_floor_area <= area_after_setback):
            return None
        if (
            (_small_plot_area := parameters.small_plot_area(filed_on)) is not None
            and land_area < _small_plot_area
            and not (
                (_small_plot_units := parameters.small_plot_units(filed_on)) is not None
                and units <= _small_plot_units
                and (_small_plot_coverage := parameters.small_plot_coverage(filed_on)) is not None
                and ground_floor_area * 10_000 <= _small_plot_coverage * area_after_setback
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
                "basements": basements,
                "executor_licence": executor_licence,
                "land_area": land_area,
                "owners_count": owners_count,
                "parking_spaces": parking_spaces,
                "requested_use": requested_use,
                "storeys_above": storeys_above,
                "total_floor_area": total_floor_area,
                "units": units,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="building-permit",
    title=Bilingual("پروانه احداث ساختمان", "building permit (new building)"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company", "endowment-lessee"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field(
                "legal_person_id",
                Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                legal_person_id,
                when=Guard(_when_1, ("applicant_role",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("owners_count", Bilingual("تعداد مالکان", "number of owners"), whole, bounds=(1, 500)),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "plot_instruction_number",
                Bilingual("شماره دستور نقشه", "plot-instruction number"),
                text,
                bounds=(30,),
            ),
            Field("plot_instruction_date", Bilingual("تاریخ دستور نقشه", "plot-instruction date"), day),
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
            Field("storeys_above", Bilingual("طبقات روی زمین", "storeys above ground"), whole, bounds=(1, 60)),
            Field("basements", Bilingual("طبقات زیرزمین", "basement storeys"), whole, bounds=(0, 10)),
            Field(
                "total_floor_area",
                Bilingual("زیربنای کل", "total floor area"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("parking_spaces", Bilingual("تعداد پارکینگ", "parking spaces"), whole, bounds=(0, 2000)),
            Field(
                "structure_type",
                Bilingual("نوع سازه", "structure type"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 500)),
            Field(
                "ground_floor_area",
                Bilingual("سطح اشغال همکف", "ground coverage"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("building_height", Bilingual("ارتفاع ساختمان", "building height"), decimal, bounds=(2, 200, 50_000)),
            Rows(
                "engineers",
                Bilingual("مهندسان", "designing and supervising engineers"),
                1,
                40,
                Part(
                    (
                        Field(
                            "discipline",
                            Bilingual("رشته", "discipline"),
                            item,
                            bounds=({"architecture", "civil", "mechanical", "electrical"},),
                        ),
                        Field(
                            "engineer_role",
                            Bilingual("نقش", "role"),
                            item,
                            bounds=({"designer", "supervisor", "executor"},),
                        ),
                        Field("licence", Bilingual("شماره پروانه اشتغال", "licence number"), engineer_licence),
                        Field("national_id", Bilingual("کد ملی مهندس", "engineer's national id"), national_id),
                    ),
                ),
            ),
            Field(
                "coordinator_licence",
                Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                engineer_licence,
            ),
            Field(
                "executor_licence",
                Bilingual("پروانه مجری", "executor's licence number"),
                engineer_licence,
                required=False,
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
            "engineer-capacity-inquiry",
            Bilingual("استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"),
            Part(
                (
                    Field(
                        "confirmed_grade",
                        Bilingual("پایه تأییدشده", "confirmed grade"),
                        item,
                        bounds=({"grade-3", "grade-2", "grade-1", "senior"},),
                    ),
                    Field("confirmed_expiry", Bilingual("اعتبار تأییدشده", "confirmed expiry"), day),
                    Field(
                        "confirmed_capacity",
                        Bilingual("ظرفیت تأییدشده", "confirmed capacity"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                ),
            ),
        ),
        Answer(
            "fire-safety-inquiry",
            Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
            Part(
                (
                    Field("instructions", Bilingual("دستورالعمل ایمنی", "safety instructions"), text, bounds=(1000,)),
                    Field("approved", Bilingual("ایمنی حریق تأیید شده است", "fire safety is approved"), flag),
                ),
            ),
        ),
        Answer(
            "social-security-inquiry",
            Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
            Part(
                (
                    Field(
                        "amount",
                        Bilingual("مبلغ حق بیمه", "premium stated"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                    Field("cleared", Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"), flag),
                ),
            ),
        ),
    ),
    derived={
        "building_group": Derived(_computed_building_group, str, ("storeys_above", "total_floor_area")),
        "term_months": Derived(_computed_term_months, int, ("total_floor_area",)),
        "fire_approval_needed": Derived(
            _computed_fire_approval_needed,
            bool,
            ("storeys_above", "units", "requested_use"),
        ),
    },
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("plot-instruction-sheet", Bilingual("برگ دستور نقشه", "plot-instruction sheet"), "copy"),
        Document(
            "executor-contract",
            Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
            "original",
            when=Guard(_when_3, ("executor_licence",)),
            because=Bilingual("مجری معرفی شده است", "an executor is named"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_4, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_5, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
        ),
        Document("architectural-drawings", Bilingual("نقشه معماری", "architectural drawings"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
        ),
        Document("electrical-drawings", Bilingual("نقشه تأسیسات برقی", "electrical drawings"), "original"),
        Document("mechanical-drawings", Bilingual("نقشه تأسیسات مکانیکی", "mechanical drawings"), "original"),
        Document(
            "soil-report",
            Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
            "original",
            when=Guard(_when_6, ("basements",)),
            because=Bilingual("ساختمان زیرزمین دارد", "the building has a basement"),
        ),
        Document("designer-commitment", Bilingual("برگه تعهد طراحی", "designer's commitment sheet"), "original"),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document(
            "fire-safety-approval",
            Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
            "original",
            when=Guard(_when_7, ("storeys_above", "units", "requested_use")),
            because=Bilingual(
                "مسکونی ۶ طبقه و بیشتر یا ۲۰ واحد و بیشتر، یا غیرمسکونی بیش از ۱ طبقه",
                "residential with 6 storeys or more or 20 units or more, or non-residential above 1 storey",
            ),
        ),
        Document(
            "article-6-8-certificate",
            Bilingual("گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act"),
            "original",
            when=Guard(_when_8, ("land_area",)),
            because=Bilingual("زمین کمتر از ۱٬۰۰۰ مترمربع است", "the land is under 1,000 m2"),
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(("plot-instruction",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("renovation-tax-clearance",)),
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(
            ("fire-safety-inquiry",),
            when=Guard(_when_7, ("storeys_above", "units", "requested_use")),
            because=Bilingual(
                "ساختمان مشمول تأییدیه آتش‌نشانی است",
                "the building needs the fire organisation's approval",
            ),
            inquiries=("fire-safety-inquiry",),
            awaited=("fire-safety-inquiry",),
        ),
        Need(
            ("social-security-inquiry",),
            inquiries=("social-security-inquiry",),
            awaited=("social-security-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "plot-instruction-valid",
            Guard(_rule_plot_instruction_valid, ("plot_instruction_date",)),
            Bilingual("اعتبار دستور نقشه گذشته است", "the plot instruction has expired"),
            Bilingual("دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید", "obtain a new plot instruction with form 2"),
            path="/fields/plot_instruction_date",
        ),
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
            "parking-per-unit",
            Guard(_rule_parking_per_unit, ("parking_spaces", "units")),
            Bilingual("تعداد پارکینگ از تعداد واحد کمتر است", "there are fewer parking spaces than units"),
            Bilingual(
                "پارکینگ کم را در نقشه بیفزایید یا پارکینگ سنددار تا شعاع ۲۵۰ متر را به شهرداری منطقه نشان دهید",
                "add the missing spaces to the drawings, or show the district municipality titled parking within 250 m",
            ),
            path="/fields/parking_spaces",
            reads=("/fields/units",),
            basis=("detailed-plan-parking",),
            refuses=False,
        ),
        Rule(
            "four-supervisors",
            Guard(_rule_four_supervisors, ("engineers",)),
            Bilingual("ناظر هر چهار رشته معرفی نشده است", "not all four disciplines have a supervisor"),
            Bilingual("ناظر رشته‌های باقی‌مانده را معرفی کنید", "name a supervisor for each missing discipline"),
            path="/fields/engineers",
        ),
        Rule(
            "coverage-within-plot",
            Guard(_rule_coverage_within_plot, ("ground_floor_area", "area_after_setback")),
            Bilingual(
                "سطح اشغال از مساحت پس از اصلاح بیشتر است",
                "the coverage exceeds the plot area after correction",
            ),
            Bilingual(
                "سطح اشغال را در نقشه معماری کم کنید یا آن را با دستور نقشه بسنجید",
                "reduce the coverage in the architectural drawings, or compare it with the plot instruction",
            ),
            path="/fields/ground_floor_area",
            reads=("/fields/area_after_setback",),
        ),
        Rule(
            "tiny-plot",
            Guard(_rule_tiny_plot, ("units", "ground_floor_area", "area_after_setback")),
            Bilingual(
                "قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد یا ۸۰ درصد سطح اشغال دارد",
                "a plot under 50 m2 in zone R has more than 1 dwelling or more than 80 percent coverage",
            ),
            Bilingual(
                "نقشه معماری را برای ۱ واحد و سطح اشغال ۸۰ درصد اصلاح کنید",
                "change the architectural drawings to 1 dwelling and 80 percent coverage",
            ),
            when=Guard(_when_9, ("land_area",)),
            path="/fields/units",
            reads=("/fields/ground_floor_area", "/fields/area_after_setback"),
            basis=("small-plots-decisions",),
        ),
    ),
    checks=(
        Check("joint-owners", when=Guard(_when_5, ("owners_count",))),
        Check("qualified-for-group"),
        Check("parking"),
        Check("licensed-engineers"),
        Check("second-check", when=Guard(_when_10, ("total_floor_area",))),
        Check("term-in-permit"),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                "Signed and stamped drawings are handed over once in person.",
            ),
        ),
    ),
    accept=accept,
)
