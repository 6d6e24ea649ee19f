# made by zabeteh 0.1.0 from forms/; do not edit
"""building-extension permit.

پروانه توسعه بنا.
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


class ExtensionPermitEngineersRow(TypedDict, total=False):
    """One row of designing and supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: role
    engineer_role: Literal["designer", "supervisor", "executor"]
    #: licence number
    licence: str
    #: engineer's national id
    national_id: str


class ExtensionPermitFields(TypedDict, total=False):
    """What is filled in: building-extension permit."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
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
    #: coverage allowed
    allowed_coverage_percent: int
    #: building-permit number
    permit_number: str
    #: existing floor area
    existing_floor_area: str
    #: existing structure
    existing_structure: str
    #: existing coverage
    existing_coverage: str
    #: floor area added
    added_area: str
    #: coverage added
    added_coverage: str
    #: joined to the existing structure
    joins_structure: bool
    #: requested use
    requested_use: str
    #: designing and supervising engineers
    engineers: list[ExtensionPermitEngineersRow]


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _computed_total_coverage(v: Values) -> Any:
    """total coverage."""
    return v["existing_coverage"] + v["added_coverage"]


def _computed_coverage_tens(v: Values) -> Any:
    """tens of the coverage allowed."""
    return v["allowed_coverage_percent"] // 10


def _computed_coverage_ones(v: Values) -> Any:
    """ones of the coverage allowed."""
    return v["allowed_coverage_percent"] - v["coverage_tens"] * 10 if v["coverage_tens"] is not None else None


def _computed_coverage_limit(v: Values) -> Any:
    """coverage limit."""
    return (
        (v["area_after_setback"] * v["coverage_tens"] * 10 + v["area_after_setback"] * v["coverage_ones"]) // 100
        if v["coverage_tens"] is not None and v["coverage_ones"] is not None
        else None
    )


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_4(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_5(v: Values) -> bool:
    """joins_structure."""
    return v["joins_structure"]


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


def _rule_coverage_allowed(v: Values) -> bool:
    """total_coverage at most coverage_limit."""
    return (
        v["total_coverage"] is not None
        and v["coverage_limit"] is not None
        and v["total_coverage"] <= v["coverage_limit"]
    )


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "plot-instruction-sheet",
        "title-deed",
        "inheritance-certificate",
        "co-owner-consent",
        "building-permit",
        "completion-certificate",
        "architectural-drawings",
        "structural-drawings",
        "soundness-report",
        "supervisor-commitment",
        "fee-receipt",
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
        if len(answers) != answered:
            return None
        count = 22
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
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
        allowed_coverage_percent = fields["allowed_coverage_percent"]
        if type(allowed_coverage_percent) is not int:
            allowed_coverage_percent = as_whole(allowed_coverage_percent)
        if not 1 <= allowed_coverage_percent <= 100:
            return None
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        existing_structure = fields["existing_structure"]
        if existing_structure not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        existing_coverage = fields["existing_coverage"]
        existing_coverage = scaled(existing_coverage, 2, 100, 1_000_000_000)
        added_area = fields["added_area"]
        added_area = scaled(added_area, 2, 50, 20_000_000)
        added_coverage = fields["added_coverage"]
        added_coverage = scaled(added_coverage, 2, 0, 1_000_000_000)
        joins_structure = fields["joins_structure"]
        if joins_structure is not True and joins_structure is not False:
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
        if "title-deed" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "building-permit" not in documents:
            return None
        if "completion-certificate" not in documents:
            return None
        if "architectural-drawings" not in documents:
            return None
        if "structural-drawings" not in documents:
            return None
        if "soundness-report" not in documents and joins_structure:
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "fee-receipt" not in documents:
            return None
        waits_4 = "registry-ownership-inquiry" not in answers
        waits_6 = "engineer-capacity-inquiry" not in answers
        waits = waits_4 or waits_6
        if not (
            (_plot_instruction_months := parameters.plot_instruction_months(filed_on)) is not None
            and (_month_281 := plus_months(plot_instruction_date, _plot_instruction_months)) is not None
            and _month_281 >= filed_on
        ):
            return None
        if not (area_after_setback <= land_area):
            return None
        total_coverage = existing_coverage + added_coverage
        coverage_tens = allowed_coverage_percent // 10
        coverage_ones = allowed_coverage_percent - coverage_tens * 10 if coverage_tens is not None else None
        coverage_limit = (
            (area_after_setback * coverage_tens * 10 + area_after_setback * coverage_ones) // 100
            if coverage_tens is not None and coverage_ones is not None
            else None
        )
        if not (total_coverage is not None and coverage_limit is not None and total_coverage <= coverage_limit):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "added_coverage": added_coverage,
                "allowed_coverage_percent": allowed_coverage_percent,
                "applicant_role": applicant_role,
                "area_after_setback": area_after_setback,
                "existing_coverage": existing_coverage,
                "joins_structure": joins_structure,
                "owners_count": owners_count,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="extension-permit",
    title=Bilingual("پروانه توسعه بنا", "building-extension permit"),
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
            Field("allowed_coverage_percent", Bilingual("سطح اشغال مجاز", "coverage allowed"), whole, bounds=(1, 100)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "existing_structure",
                Bilingual("نوع سازه موجود", "existing structure"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field(
                "existing_coverage",
                Bilingual("سطح اشغال موجود", "existing coverage"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("added_area", Bilingual("زیربنای افزوده", "floor area added"), decimal, bounds=(2, 50, 20_000_000)),
            Field(
                "added_coverage",
                Bilingual("افزایش سطح اشغال", "coverage added"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("joins_structure", Bilingual("به سازه موجود متصل می‌شود", "joined to the existing structure"), flag),
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
    ),
    derived={
        "total_coverage": Derived(
            _computed_total_coverage,
            partial(decimal_text, places=2),
            ("existing_coverage", "added_coverage"),
        ),
        "coverage_tens": Derived(_computed_coverage_tens, int, ("allowed_coverage_percent",)),
        "coverage_ones": Derived(_computed_coverage_ones, int, ("allowed_coverage_percent",)),
        "coverage_limit": Derived(
            _computed_coverage_limit,
            partial(decimal_text, places=2),
            ("area_after_setback", "allowed_coverage_percent"),
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
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_4, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document("completion-certificate", Bilingual("گواهی پایان کار", "completion certificate"), "copy"),
        Document("architectural-drawings", Bilingual("نقشه معماری", "architectural drawings"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
        ),
        Document(
            "soundness-report",
            Bilingual("گزارش استحکام مهندس", "soundness report"),
            "original",
            when=Guard(_when_5, ("joins_structure",)),
            because=Bilingual("به سازه موجود متصل می‌شود", "it is joined to the existing structure"),
        ),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document("fee-receipt", Bilingual("فیش واریز عوارض", "fee receipt"), "electronic"),
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
        Need(("renovation-tax-clearance",)),
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
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
            "coverage-allowed",
            Guard(
                _rule_coverage_allowed,
                ("existing_coverage", "added_coverage", "area_after_setback", "allowed_coverage_percent"),
            ),
            Bilingual("سطح اشغال کل از حد مجاز بیشتر است", "the total coverage exceeds the coverage allowed"),
            Bilingual(
                "افزایش سطح اشغال را در نقشه معماری کم کنید",
                "reduce the coverage added in the architectural drawings",
            ),
            path="/fields/existing_coverage",
            reads=("/fields/added_coverage", "/fields/area_after_setback", "/fields/allowed_coverage_percent"),
        ),
    ),
    checks=(
        Check("joint-owners", when=Guard(_when_4, ("owners_count",))),
        Check("licensed-engineers"),
        Check("same-storeys"),
        Check("unpermitted-area"),
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
