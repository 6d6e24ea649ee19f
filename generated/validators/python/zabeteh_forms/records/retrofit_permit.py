# made by zabeteh 0.1.0 from forms/; do not edit
"""seismic-retrofit permit.

پروانه مقاوم‌سازی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    chosen,
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values, Visit
from ..verdict import Bilingual


class RetrofitPermitEngineersRow(TypedDict, total=False):
    """One row of designing and supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: role
    engineer_role: Literal["designer", "supervisor", "executor"]
    #: licence number
    licence: str
    #: engineer's national id
    national_id: str


class RetrofitPermitFields(TypedDict, total=False):
    """What is filled in: seismic-retrofit permit."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "company"]
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
    #: building-permit number
    permit_number: str
    #: year built
    build_year: int
    #: existing storeys
    existing_storeys: int
    #: existing floor area
    existing_floor_area: str
    #: existing structure
    existing_structure: str
    #: requested use
    requested_use: str
    #: rehabilitation objective
    retrofit_goal: Literal["basic", "desired", "special", "limited"]
    #: methods
    methods: list[str]
    #: the floor area changes
    area_changes: bool
    #: occupied during the works
    occupied: bool
    #: designing and supervising engineers
    engineers: list[RetrofitPermitEngineersRow]
    #: coordinator's licence number
    coordinator_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_3(v: Values) -> bool:
    """owners_count above 1."""
    return v["owners_count"] > 1


def _when_4(v: Values) -> bool:
    """methods includes foundation."""
    return "foundation" in v["methods"]


def _rule_area_unchanged(v: Values) -> bool:
    """not area_changes."""
    return not v["area_changes"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "co-owner-consent",
        "building-permit",
        "vulnerability-study",
        "structural-drawings",
        "as-built-drawings",
        "soil-report",
        "supervisor-commitment",
        "third-party-insurance",
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
        if "engineer-capacity-inquiry" in answers:
            answered += 1
            answer = answers["engineer-capacity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_confirmed_grade = answer["confirmed_grade"]
            if answer_1_confirmed_grade not in {"grade-3", "grade-2", "grade-1", "senior"}:
                return None
            answer_1_confirmed_expiry = answer["confirmed_expiry"]
            before, days = YEARS[answer_1_confirmed_expiry[:4]]
            answer_1_confirmed_expiry = before + days[answer_1_confirmed_expiry[4:]]
            answer_1_confirmed_capacity = answer["confirmed_capacity"]
            answer_1_confirmed_capacity = scaled(answer_1_confirmed_capacity, 2, 0, 1_000_000_000)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 20
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "company"}:
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
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        build_year = fields["build_year"]
        if type(build_year) is not int:
            build_year = as_whole(build_year)
        if not 1250 <= build_year <= 1500:
            return None
        existing_storeys = fields["existing_storeys"]
        if type(existing_storeys) is not int:
            existing_storeys = as_whole(existing_storeys)
        if not 1 <= existing_storeys <= 60:
            return None
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        existing_structure = fields["existing_structure"]
        if existing_structure not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
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
        retrofit_goal = fields["retrofit_goal"]
        if retrofit_goal not in {"basic", "desired", "special", "limited"}:
            return None
        methods = fields["methods"]
        chosen(methods, {"brace", "shear-wall", "jacket", "frp", "foundation", "tie", "damper"})
        area_changes = fields["area_changes"]
        if area_changes is not True and area_changes is not False:
            return None
        occupied = fields["occupied"]
        if occupied is not True and occupied is not False:
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
        coordinator_licence = fields["coordinator_licence"]
        if engineer_licence_fault(coordinator_licence) is not None:
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
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "building-permit" not in documents:
            return None
        if "vulnerability-study" not in documents:
            return None
        if "structural-drawings" not in documents:
            return None
        if "as-built-drawings" not in documents:
            return None
        if "soil-report" not in documents and "foundation" in methods:
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "third-party-insurance" not in documents:
            return None
        waits_4 = "engineer-capacity-inquiry" not in answers
        waits = waits_4
        if area_changes:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"applicant_role": applicant_role, "methods": methods, "owners_count": owners_count},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="retrofit-permit",
    title=Bilingual("پروانه مقاوم‌سازی", "seismic-retrofit permit"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "company"},),
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
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("build_year", Bilingual("سال ساخت", "year built"), whole, bounds=(1250, 1500)),
            Field("existing_storeys", Bilingual("طبقات موجود", "existing storeys"), whole, bounds=(1, 60)),
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
            Field(
                "retrofit_goal",
                Bilingual("هدف بهسازی", "rehabilitation objective"),
                item,
                bounds=({"basic", "desired", "special", "limited"},),
            ),
            Field(
                "methods",
                Bilingual("روش تقویت", "methods"),
                chosen,
                bounds=({"brace", "shear-wall", "jacket", "frp", "foundation", "tie", "damper"},),
            ),
            Field("area_changes", Bilingual("زیربنا تغییر می‌کند", "the floor area changes"), flag),
            Field("occupied", Bilingual("در حین کار مسکون است", "occupied during the works"), flag),
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
        ),
    ),
    answers=(
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
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_3, ("owners_count",)),
            because=Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document(
            "vulnerability-study",
            Bilingual("مطالعات آسیب‌پذیری لرزه‌ای", "seismic-vulnerability study"),
            "original",
        ),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
        ),
        Document("as-built-drawings", Bilingual("نقشه چون‌ساخت (وضع موجود)", "as-built drawings"), "original"),
        Document(
            "soil-report",
            Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
            "original",
            when=Guard(_when_4, ("methods",)),
            because=Bilingual("پی ساختمان تقویت می‌شود", "the foundation is strengthened"),
        ),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document("third-party-insurance", Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"), "copy"),
    ),
    needs=(
        Need(("case-opening",)),
        Need(("site-visit",)),
        Need(("structural-soundness-certificate",)),
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "area-unchanged",
            Guard(_rule_area_unchanged, ("area_changes",)),
            Bilingual("زیربنا با مقاوم‌سازی تغییر می‌کند", "the floor area changes with the retrofit"),
            Bilingual(
                "برای تغییر زیربنا فرم ۱۴ (پروانه توسعه بنا) را بفرستید",
                "for a change of floor area file form 14 (extension permit)",
            ),
            path="/fields/area_changes",
        ),
    ),
    checks=(
        Check("licensed-engineers"),
        Check("joint-building", when=Guard(_when_3, ("owners_count",))),
        Check("study-first"),
        Check("government-applicant"),
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
