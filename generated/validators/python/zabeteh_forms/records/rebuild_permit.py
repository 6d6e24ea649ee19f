# made by zabeteh 0.1.0 from forms/; do not edit
"""demolition and rebuilding permit.

پروانه تخریب و نوسازی.
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


class RebuildPermitEngineersRow(TypedDict, total=False):
    """One row of designing and supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: role
    engineer_role: Literal["designer", "supervisor", "executor"]
    #: licence number
    licence: str
    #: engineer's national id
    national_id: str


class RebuildPermitFields(TypedDict, total=False):
    """What is filled in: demolition and rebuilding permit."""

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
    #: kind of title
    title_kind: str
    #: the property is mortgaged
    mortgaged: bool
    #: existing floor area
    existing_floor_area: str
    #: existing units
    existing_units: int
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
    #: number of units
    units: int
    #: designing and supervising engineers
    engineers: list[RebuildPermitEngineersRow]
    #: executor's licence number
    executor_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _computed_building_group(v: Values) -> Any:
    """building group."""
    return tables.building_group_by_size(v.filed_on, v["storeys_above"], v["total_floor_area"])


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
    """mortgaged."""
    return v["mortgaged"]


def _when_4(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_5(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_6(v: Values) -> bool:
    """title_kind is apartment."""
    return v["title_kind"] == "apartment"


def _when_7(v: Values) -> bool:
    """basements at least soil_report_basements."""
    _soil_report_basements = parameters.soil_report_basements(v.filed_on)
    return _soil_report_basements is not None and v["basements"] >= _soil_report_basements


def _when_8(v: Values) -> bool:
    """executor_licence is given."""
    return v["executor_licence"] is not None


def _when_9(v: Values) -> bool:
    """fire_approval_needed."""
    return v["fire_approval_needed"]


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


def _when_10(v: Values) -> bool:
    """owners_count above 1 or title_kind is apartment."""
    return v["owners_count"] > 1 or v["title_kind"] == "apartment"


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "plot-instruction-sheet",
        "mortgagee-consent",
        "title-deed",
        "root-title-deed",
        "inheritance-certificate",
        "co-owner-consent",
        "subdivision-minutes",
        "building-permit",
        "architectural-drawings",
        "structural-drawings",
        "soil-report",
        "supervisor-commitment",
        "executor-contract",
        "fire-safety-approval",
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
        if "bank-mortgage-inquiry" in answers:
            answered += 1
            answer = answers["bank-mortgage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_permit_state = answer["permit_state"]
            if (
                not (answer_2_permit_state.isprintable() and 0 < len(answer_2_permit_state) <= 200)
                or answer_2_permit_state.isspace()
            ):
                text(answer_2_permit_state, 200)
            answer_2_open_article_100 = answer["open_article_100"]
            if answer_2_open_article_100 is not True and answer_2_open_article_100 is not False:
                return None
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
            if len(answer) != count:
                return None
        if "engineer-capacity-inquiry" in answers:
            answered += 1
            answer = answers["engineer-capacity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_3_confirmed_grade = answer["confirmed_grade"]
            if answer_3_confirmed_grade not in {"grade-3", "grade-2", "grade-1", "senior"}:
                return None
            answer_3_confirmed_expiry = answer["confirmed_expiry"]
            before, days = YEARS[answer_3_confirmed_expiry[:4]]
            answer_3_confirmed_expiry = before + days[answer_3_confirmed_expiry[4:]]
            answer_3_confirmed_capacity = answer["confirmed_capacity"]
            answer_3_confirmed_capacity = scaled(answer_3_confirmed_capacity, 2, 0, 1_000_000_000)
            if len(answer) != count:
                return None
        if "fire-safety-inquiry" in answers:
            answered += 1
            answer = answers["fire-safety-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_4_instructions = answer["instructions"]
            if (
                not (answer_4_instructions.isprintable() and 0 < len(answer_4_instructions) <= 1000)
                or answer_4_instructions.isspace()
            ):
                text(answer_4_instructions, 1000)
            answer_4_approved = answer["approved"]
            if answer_4_approved is not True and answer_4_approved is not False:
                return None
            if len(answer) != count:
                return None
        if "cultural-heritage-inquiry" in answers:
            answered += 1
            answer = answers["cultural-heritage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_5_permitted_height = answer.get("permitted_height")
            if answer_5_permitted_height is not None:
                count += 1
                answer_5_permitted_height = scaled(answer_5_permitted_height, 2, 0, 50_000)
            answer_5_zone_rules = answer["zone_rules"]
            if (
                not (answer_5_zone_rules.isprintable() and 0 < len(answer_5_zone_rules) <= 1000)
                or answer_5_zone_rules.isspace()
            ):
                text(answer_5_zone_rules, 1000)
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
        title_kind = fields["title_kind"]
        if title_kind not in {"six-dang", "apartment", "joint", "land-contract", "endowment-lease"}:
            return None
        mortgaged = fields["mortgaged"]
        if mortgaged is not True and mortgaged is not False:
            return None
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        existing_units = fields["existing_units"]
        if type(existing_units) is not int:
            existing_units = as_whole(existing_units)
        if not 0 <= existing_units <= 500:
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
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 1 <= units <= 500:
            return None
        engineers = fields["engineers"]
        if not (isinstance(engineers, list) and 1 <= len(engineers) <= 40):
            return None
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
        if "mortgagee-consent" not in documents and mortgaged:
            return None
        if "title-deed" not in documents:
            return None
        if "root-title-deed" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "subdivision-minutes" not in documents and title_kind == "apartment":
            return None
        if "building-permit" not in documents:
            return None
        if "architectural-drawings" not in documents:
            return None
        if "structural-drawings" not in documents:
            return None
        if (
            "soil-report" not in documents
            and (_soil_report_basements := parameters.soil_report_basements(filed_on)) is not None
            and basements >= _soil_report_basements
        ):
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "executor-contract" not in documents and executor_licence is not None:
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
        waits_4 = "registry-ownership-inquiry" not in answers
        waits_5 = "bank-mortgage-inquiry" not in answers and mortgaged
        waits_7 = "engineer-capacity-inquiry" not in answers
        waits_8 = "fire-safety-inquiry" not in answers and fire_approval_needed
        waits_9 = "cultural-heritage-inquiry" not in answers
        waits = waits_4 or waits_5 or waits_7 or waits_8 or waits_9
        if not (
            (_plot_instruction_months := parameters.plot_instruction_months(filed_on)) is not None
            and (_month_281 := plus_months(plot_instruction_date, _plot_instruction_months)) is not None
            and _month_281 >= filed_on
        ):
            return None
        if not (area_after_setback <= land_area):
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
                "mortgaged": mortgaged,
                "owners_count": owners_count,
                "parking_spaces": parking_spaces,
                "requested_use": requested_use,
                "storeys_above": storeys_above,
                "title_kind": title_kind,
                "total_floor_area": total_floor_area,
                "units": units,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="rebuild-permit",
    title=Bilingual("پروانه تخریب و نوسازی", "demolition and rebuilding permit"),
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
                "title_kind",
                Bilingual("نوع مدرک مالکیت", "kind of title"),
                item,
                bounds=({"six-dang", "apartment", "joint", "land-contract", "endowment-lease"},),
            ),
            Field("mortgaged", Bilingual("ملک در رهن است", "the property is mortgaged"), flag),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("existing_units", Bilingual("واحدهای موجود", "existing units"), whole, bounds=(0, 500)),
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
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 500)),
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
            "cultural-heritage-inquiry",
            Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
            Part(
                (
                    Field(
                        "permitted_height",
                        Bilingual("ارتفاع مجاز", "permitted height"),
                        decimal,
                        bounds=(2, 0, 50_000),
                        required=False,
                    ),
                    Field("zone_rules", Bilingual("حریم و ضوابط نما", "zone and facade rules"), text, bounds=(1000,)),
                ),
            ),
        ),
    ),
    derived={
        "building_group": Derived(_computed_building_group, str, ("storeys_above", "total_floor_area")),
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
            "mortgagee-consent",
            Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
            "original",
            when=Guard(_when_3, ("mortgaged",)),
            because=Bilingual("ملک در رهن است", "the property is mortgaged"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("root-title-deed", Bilingual("بنچاق", "root title deed"), "original-and-copy"),
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
        Document(
            "subdivision-minutes",
            Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
            "original-and-copy",
            when=Guard(_when_6, ("title_kind",)),
            because=Bilingual("سند آپارتمانی است", "the title is an apartment title"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original-and-copy",
        ),
        Document("architectural-drawings", Bilingual("نقشه معماری", "architectural drawings"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
        ),
        Document(
            "soil-report",
            Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
            "original",
            when=Guard(_when_7, ("basements",)),
            because=Bilingual("ساختمان زیرزمین دارد", "the building has a basement"),
        ),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document(
            "executor-contract",
            Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
            "original",
            when=Guard(_when_8, ("executor_licence",)),
            because=Bilingual("مجری معرفی شده است", "an executor is named"),
        ),
        Document(
            "fire-safety-approval",
            Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
            "original",
            when=Guard(_when_9, ("storeys_above", "units", "requested_use")),
            because=Bilingual(
                "مسکونی ۶ طبقه و بیشتر یا ۲۰ واحد و بیشتر، یا غیرمسکونی بیش از ۱ طبقه",
                "residential with 6 storeys or more or 20 units or more, or non-residential above 1 storey",
            ),
        ),
    ),
    needs=(
        Need(("case-opening",)),
        Need(("site-visit",)),
        Need(("plot-instruction",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(
            ("bank-mortgage-inquiry",),
            when=Guard(_when_3, ("mortgaged",)),
            because=Bilingual("ملک در رهن است", "the property is mortgaged"),
            inquiries=("bank-mortgage-inquiry",),
            awaited=("bank-mortgage-inquiry",),
        ),
        Need(("renovation-tax-clearance",)),
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(
            ("fire-safety-inquiry",),
            when=Guard(_when_9, ("storeys_above", "units", "requested_use")),
            because=Bilingual(
                "ساختمان مشمول تأییدیه آتش‌نشانی است",
                "the building needs the fire organisation's approval",
            ),
            inquiries=("fire-safety-inquiry",),
            awaited=("fire-safety-inquiry",),
        ),
        Need(
            ("cultural-heritage-inquiry",),
            inquiries=("cultural-heritage-inquiry",),
            awaited=("cultural-heritage-inquiry",),
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
    ),
    checks=(
        Check("tax-paid"),
        Check("qualified-for-group"),
        Check("parking"),
        Check("licensed-engineers"),
        Check("all-owners-attend", when=Guard(_when_10, ("owners_count", "title_kind"))),
        Check("corrected-line"),
        Check("separate-permits"),
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
