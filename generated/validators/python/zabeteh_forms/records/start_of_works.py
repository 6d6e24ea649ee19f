# made by zabeteh 0.1.0 from forms/; do not edit
"""notice of start of works.

اعلام شروع عملیات ساختمانی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
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
    mobile,
    mobile_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class StartOfWorksSupervisorsRow(TypedDict, total=False):
    """One row of supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: licence number
    licence: str
    #: name
    name: str
    #: licence expiry
    licence_expiry: str


class StartOfWorksFields(TypedDict, total=False):
    """What is filled in: notice of start of works."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: there are adjoining buildings
    adjacent_buildings: bool
    #: building-permit number
    permit_number: str
    #: date of issue of the permit
    permit_date: str
    #: expiry date of the permit
    permit_expiry: str
    #: start date
    start_date: str
    #: first phase
    first_phase: Literal["demolition", "excavation", "foundation"]
    #: excavation depth
    excavation_depth: str
    #: the site board is up
    site_board: bool
    #: supervision mode
    supervision_mode: Literal["single", "four"]
    #: supervising engineers
    supervisors: list[StartOfWorksSupervisorsRow]
    #: coordinator's licence number
    coordinator_licence: str
    #: coordinator's mobile
    coordinator_mobile: str
    #: kind of builder
    executor_kind: Literal["qualified-person", "qualified-company"]
    #: executor's licence number
    executor_licence: str
    #: builder contract number
    executor_contract_number: str
    #: liability policy number
    insurance_policy: str
    #: policy start
    insurance_start: str
    #: insurance expiry
    insurance_expiry: str


def _when_1(v: Values) -> bool:
    """first_phase is excavation."""
    return v["first_phase"] == "excavation"


def _when_2(v: Values) -> bool:
    """supervision_mode is four."""
    return v["supervision_mode"] == "four"


def _when_3(v: Values) -> bool:
    """adjacent_buildings."""
    return v["adjacent_buildings"]


def _rule_notice_before_works(v: Values) -> bool:
    """start_date on or after filing date."""
    return v["start_date"] >= v.filed_on


def _rule_start_within_permit(v: Values) -> bool:
    """start_date from permit_date to permit_expiry."""
    return v["start_date"] >= v["permit_date"] and v["start_date"] <= v["permit_expiry"]


def _rule_four_disciplines(v: Values) -> bool:
    """supervisors.discipline includes all of civil, architecture, mechanical, electrical."""
    return (
        any(row_discipline == "civil" for row_discipline, _, _, _ in v["supervisors"])
        and any(row_discipline == "architecture" for row_discipline, _, _, _ in v["supervisors"])
        and any(row_discipline == "mechanical" for row_discipline, _, _, _ in v["supervisors"])
        and any(row_discipline == "electrical" for row_discipline, _, _, _ in v["supervisors"])
    )


def _rule_licences_valid(v: Values) -> bool:
    """in every row of supervisors (licence_expiry on or after start_date)."""
    return all(row_licence_expiry >= v["start_date"] for _, _, _, row_licence_expiry in v["supervisors"])


def _rule_insured_at_start(v: Values) -> bool:
    """insurance_start on or before start_date and insurance_expiry after start_date."""
    return v["insurance_start"] <= v["start_date"] and v["insurance_expiry"] > v["start_date"]


_DOCUMENTS = frozenset(
    {
        "third-party-insurance",
        "start-sheet",
        "building-permit",
        "supervisor-commitment",
        "executor-contract",
        "shoring-drawings",
        "photos",
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
        adjacent_buildings = fields["adjacent_buildings"]
        if adjacent_buildings is not True and adjacent_buildings is not False:
            return None
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        permit_date = fields["permit_date"]
        before, days = YEARS[permit_date[:4]]
        permit_date = before + days[permit_date[4:]]
        permit_expiry = fields["permit_expiry"]
        before, days = YEARS[permit_expiry[:4]]
        permit_expiry = before + days[permit_expiry[4:]]
        start_date = fields["start_date"]
        before, days = YEARS[start_date[:4]]
        start_date = before + days[start_date[4:]]
        first_phase = fields["first_phase"]
        if first_phase not in {"demolition", "excavation", "foundation"}:
            return None
        if first_phase == "excavation":
            excavation_depth = fields["excavation_depth"]
            count += 1
            excavation_depth = scaled(excavation_depth, 2, 10, 8000)
        site_board = fields["site_board"]
        if site_board is not True and site_board is not False:
            return None
        supervision_mode = fields["supervision_mode"]
        if supervision_mode not in {"single", "four"}:
            return None
        supervisors = fields["supervisors"]
        if not (isinstance(supervisors, list) and 1 <= len(supervisors) <= 4):
            return None
        rows_supervisors: list[Any] = []
        for row in supervisors:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_discipline = row["discipline"]
            if row_discipline not in {"architecture", "civil", "mechanical", "electrical"}:
                return None
            row_licence = row["licence"]
            if engineer_licence_fault(row_licence) is not None:
                return None
            row_name = row["name"]
            if not (row_name.isprintable() and 0 < len(row_name) <= 80) or row_name.isspace():
                text(row_name, 80)
            row_licence_expiry = row["licence_expiry"]
            before, days = YEARS[row_licence_expiry[:4]]
            row_licence_expiry = before + days[row_licence_expiry[4:]]
            if len(row) != cells:
                return None
            rows_supervisors.append((row_discipline, row_licence, row_name, row_licence_expiry))
        supervisors = rows_supervisors
        if supervision_mode == "four":
            coordinator_licence = fields["coordinator_licence"]
            count += 1
            if engineer_licence_fault(coordinator_licence) is not None:
                return None
        coordinator_mobile = fields["coordinator_mobile"]
        if mobile_fault(coordinator_mobile) is not None:
            return None
        executor_kind = fields["executor_kind"]
        if executor_kind not in {"qualified-person", "qualified-company"}:
            return None
        executor_licence = fields["executor_licence"]
        if engineer_licence_fault(executor_licence) is not None:
            return None
        executor_contract_number = fields["executor_contract_number"]
        if (
            not (executor_contract_number.isprintable() and 0 < len(executor_contract_number) <= 30)
            or executor_contract_number.isspace()
        ):
            text(executor_contract_number, 30)
        insurance_policy = fields["insurance_policy"]
        if not (insurance_policy.isprintable() and 0 < len(insurance_policy) <= 30) or insurance_policy.isspace():
            text(insurance_policy, 30)
        insurance_start = fields["insurance_start"]
        before, days = YEARS[insurance_start[:4]]
        insurance_start = before + days[insurance_start[4:]]
        insurance_expiry = fields["insurance_expiry"]
        before, days = YEARS[insurance_expiry[:4]]
        insurance_expiry = before + days[insurance_expiry[4:]]
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "third-party-insurance" not in documents:
            return None
        if "start-sheet" not in documents:
            return None
        if "building-permit" not in documents:
            return None
        if "supervisor-commitment" not in documents:
            return None
        if "executor-contract" not in documents:
            return None
        if "shoring-drawings" not in documents and first_phase == "excavation":
            return None
        if "photos" not in documents and adjacent_buildings:
            return None
        waits_1 = "engineer-capacity-inquiry" not in answers
        waits = waits_1
        if not (start_date >= permit_date and start_date <= permit_expiry):
            return None
        if supervision_mode == "four" and not (
            any([row_discipline == "civil" for row_discipline, _, _, _ in supervisors])
            and any([row_discipline == "architecture" for row_discipline, _, _, _ in supervisors])
            and any([row_discipline == "mechanical" for row_discipline, _, _, _ in supervisors])
            and any([row_discipline == "electrical" for row_discipline, _, _, _ in supervisors])
        ):
            return None
        if not all([row_licence_expiry >= start_date for _, _, _, row_licence_expiry in supervisors]):
            return None
        if not (insurance_start <= start_date and insurance_expiry > start_date):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"adjacent_buildings": adjacent_buildings, "first_phase": first_phase, "start_date": start_date},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="start-of-works",
    title=Bilingual("اعلام شروع عملیات ساختمانی", "notice of start of works"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("adjacent_buildings", Bilingual("ساختمان مجاور دارد", "there are adjoining buildings"), flag),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field("permit_expiry", Bilingual("پایان اعتبار پروانه", "expiry date of the permit"), day),
            Field("start_date", Bilingual("تاریخ شروع", "start date"), day),
            Field(
                "first_phase",
                Bilingual("نخستین مرحله", "first phase"),
                item,
                bounds=({"demolition", "excavation", "foundation"},),
            ),
            Field(
                "excavation_depth",
                Bilingual("عمق گودبرداری", "excavation depth"),
                decimal,
                bounds=(2, 10, 8000),
                when=Guard(_when_1, ("first_phase",)),
            ),
            Field("site_board", Bilingual("تابلوی کارگاه نصب شده است", "the site board is up"), flag),
            Field("supervision_mode", Bilingual("شیوه نظارت", "supervision mode"), item, bounds=({"single", "four"},)),
            Rows(
                "supervisors",
                Bilingual("مهندسان ناظر", "supervising engineers"),
                1,
                4,
                Part(
                    (
                        Field(
                            "discipline",
                            Bilingual("رشته", "discipline"),
                            item,
                            bounds=({"architecture", "civil", "mechanical", "electrical"},),
                        ),
                        Field("licence", Bilingual("شماره پروانه اشتغال", "licence number"), engineer_licence),
                        Field("name", Bilingual("نام", "name"), text, bounds=(80,)),
                        Field("licence_expiry", Bilingual("اعتبار پروانه اشتغال", "licence expiry"), day),
                    ),
                ),
            ),
            Field(
                "coordinator_licence",
                Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                engineer_licence,
                when=Guard(_when_2, ("supervision_mode",)),
            ),
            Field("coordinator_mobile", Bilingual("همراه ناظر هماهنگ‌کننده", "coordinator's mobile"), mobile),
            Field(
                "executor_kind",
                Bilingual("نوع سازنده", "kind of builder"),
                item,
                bounds=({"qualified-person", "qualified-company"},),
            ),
            Field("executor_licence", Bilingual("پروانه مجری", "executor's licence number"), engineer_licence),
            Field(
                "executor_contract_number",
                Bilingual("شماره قرارداد اجرا", "builder contract number"),
                text,
                bounds=(30,),
            ),
            Field(
                "insurance_policy",
                Bilingual("شماره بیمه‌نامه مسئولیت", "liability policy number"),
                text,
                bounds=(30,),
            ),
            Field("insurance_start", Bilingual("شروع بیمه‌نامه", "policy start"), day),
            Field("insurance_expiry", Bilingual("پایان اعتبار بیمه‌نامه", "insurance expiry"), day),
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
        Document("third-party-insurance", Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"), "copy"),
        Document("start-sheet", Bilingual("برگ شروع عملیات", "start-of-works sheet"), "original"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document("supervisor-commitment", Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"), "original"),
        Document("executor-contract", Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"), "copy"),
        Document(
            "shoring-drawings",
            Bilingual("نقشه سازه نگهبان", "shoring drawings"),
            "original",
            when=Guard(_when_1, ("first_phase",)),
            because=Bilingual("نخستین مرحله گودبرداری است", "the first phase is excavation"),
        ),
        Document(
            "photos",
            Bilingual("عکس ملک", "photos of the property"),
            "electronic",
            when=Guard(_when_3, ("adjacent_buildings",)),
            because=Bilingual("ساختمان مجاور وجود دارد", "there are adjoining buildings"),
        ),
    ),
    needs=(
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(("building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit")),
    ),
    rules=(
        Rule(
            "notice-before-works",
            Guard(_rule_notice_before_works, ("start_date",)),
            Bilingual("تاریخ شروع پیش از روز اعلام است", "the works start before the day of the notice"),
            Bilingual(
                "اگر کار آغاز نشده است تاریخ شروع را اصلاح کنید؛ وگرنه گزارش ناظر را به شهرداری منطقه بدهید",
                "correct the start date if the works have not begun; otherwise hand the supervisor's report to the district municipality",
            ),
            path="/fields/start_date",
            basis=("start-of-works-circular",),
            refuses=False,
        ),
        Rule(
            "start-within-permit",
            Guard(_rule_start_within_permit, ("start_date", "permit_date", "permit_expiry")),
            Bilingual(
                "تاریخ شروع میان صدور و پایان اعتبار پروانه نیست",
                "the start is not between issue and expiry of the permit",
            ),
            Bilingual(
                "تاریخ شروع را با پروانه بسنجید؛ پروانه منقضی با فرم ۲۳ (تمدید پروانه) تمدید می‌شود",
                "compare the start date with the permit; an expired permit is extended with form 23",
            ),
            path="/fields/start_date",
            reads=("/fields/permit_date", "/fields/permit_expiry"),
        ),
        Rule(
            "four-disciplines",
            Guard(_rule_four_disciplines, ("supervisors",)),
            Bilingual(
                "در نظارت چهارنفره ناظر هر چهار رشته معرفی نشده است",
                "with four supervisors not all four disciplines are named",
            ),
            Bilingual(
                "برای هر رشته یک ردیف در جدول مهندسان ناظر بنویسید",
                "give one row for each discipline in the table of supervisors",
            ),
            when=Guard(_when_2, ("supervision_mode",)),
            path="/fields/supervisors",
        ),
        Rule(
            "licences-valid",
            Guard(_rule_licences_valid, ("supervisors", "start_date")),
            Bilingual(
                "اعتبار پروانه اشتغال یک ناظر پیش از تاریخ شروع تمام می‌شود",
                "the licence of a supervisor ends before the start date",
            ),
            Bilingual(
                "پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا ناظر دیگری معرفی کنید",
                "have the licence renewed at the engineers' organisation, or name another supervisor",
            ),
            path="/fields/supervisors",
            reads=("/fields/start_date",),
        ),
        Rule(
            "insured-at-start",
            Guard(_rule_insured_at_start, ("insurance_start", "start_date", "insurance_expiry")),
            Bilingual("بیمه‌نامه در تاریخ شروع برقرار نیست", "the policy is not in force on the start date"),
            Bilingual(
                "تاریخ‌های بیمه‌نامه را بسنجید یا آن را نزد شرکت بیمه تمدید کنید",
                "check the dates of the policy, or have it extended by the insurance company",
            ),
            path="/fields/insurance_start",
            reads=("/fields/start_date", "/fields/insurance_expiry"),
        ),
    ),
    checks=(Check("supervisor-files"), Check("owner-may-file"), Check("supervisors-of-permit")),
    visits=(),
    accept=accept,
)
