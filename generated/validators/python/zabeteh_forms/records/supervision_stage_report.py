# made by zabeteh 0.1.0 from forms/; do not edit
"""stage report of the supervising engineer.

گزارش مرحله‌ای مهندس ناظر.
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
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class SupervisionStageReportFields(TypedDict, total=False):
    """What is filled in: stage report of the supervising engineer."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: building-permit number
    permit_number: str
    #: structure type
    structure_type: str
    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: supervisor's licence number
    engineer_licence: str
    #: stage of the works
    work_stage: str
    #: slab number
    slab_number: int
    #: visit date
    visit_date: str
    #: supervisor's report date
    report_date: str
    #: progress in percent
    progress_percent: str
    #: conformity
    conformity: Literal["conforms", "correctable", "violation"]
    #: kind of violation
    violation_kind: list[str]
    #: area of the violation
    violation_area: str
    #: a stop order was given
    works_stopped_order: bool
    #: remarks
    notes: str


def _when_1(v: Values) -> bool:
    """work_stage is frame and structure_type is concrete."""
    return v["work_stage"] == "frame" and v["structure_type"] == "concrete"


def _when_2(v: Values) -> bool:
    """conformity is violation."""
    return v["conformity"] == "violation"


def _when_3(v: Values) -> bool:
    """work_stage is foundation or (work_stage is frame and structure_type is concrete)."""
    return v["work_stage"] == "foundation" or (v["work_stage"] == "frame" and v["structure_type"] == "concrete")


def _when_4(v: Values) -> bool:
    """work_stage is frame and structure_type is steel."""
    return v["work_stage"] == "frame" and v["structure_type"] == "steel"


def _when_5(v: Values) -> bool:
    """work_stage is excavation."""
    return v["work_stage"] == "excavation"


def _rule_visit_before_report(v: Values) -> bool:
    """visit_date on or before report_date."""
    return v["visit_date"] <= v["report_date"]


def _rule_report_not_future(v: Values) -> bool:
    """report_date on or before filing date."""
    return v["report_date"] <= v.filed_on


def _rule_complete_at_the_end(v: Values) -> bool:
    """progress_percent is 100."""
    return v["progress_percent"] == 10_000


def _when_6(v: Values) -> bool:
    """work_stage is completed."""
    return v["work_stage"] == "completed"


def _when_7(v: Values) -> bool:
    """work_stage is frame."""
    return v["work_stage"] == "frame"


_DOCUMENTS = frozenset(
    {"stage-report-sheet", "photos", "concrete-test", "weld-test", "excavation-monitoring", "violation-sketch"}
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
        if answers:
            return None
        count = 13
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
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        structure_type = fields["structure_type"]
        if structure_type not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        discipline = fields["discipline"]
        if discipline not in {"architecture", "civil", "mechanical", "electrical"}:
            return None
        engineer_licence_ = fields["engineer_licence"]
        if engineer_licence_fault(engineer_licence_) is not None:
            return None
        work_stage = fields["work_stage"]
        if work_stage not in {
            "demolition",
            "excavation",
            "foundation",
            "frame",
            "rough-work",
            "finishing",
            "facade",
            "completed",
        }:
            return None
        if work_stage == "frame" and structure_type == "concrete":
            slab_number = fields["slab_number"]
            count += 1
            if type(slab_number) is not int:
                slab_number = as_whole(slab_number)
            if not 1 <= slab_number <= 80:
                return None
        visit_date = fields["visit_date"]
        before, days = YEARS[visit_date[:4]]
        visit_date = before + days[visit_date[4:]]
        report_date = fields["report_date"]
        before, days = YEARS[report_date[:4]]
        report_date = before + days[report_date[4:]]
        progress_percent = fields["progress_percent"]
        progress_percent = scaled(progress_percent, 2, 0, 10_000)
        conformity = fields["conformity"]
        if conformity not in {"conforms", "correctable", "violation"}:
            return None
        if conformity == "violation":
            violation_kind = fields["violation_kind"]
            count += 1
            chosen(
                violation_kind,
                {
                    "no-permit",
                    "excess-area",
                    "change-of-use",
                    "parking-shortage",
                    "road-encroachment",
                    "weak-structure",
                    "technical",
                },
            )
        if conformity == "violation":
            violation_area = fields["violation_area"]
            count += 1
            violation_area = scaled(violation_area, 2, 0, 20_000_000)
        if conformity == "violation":
            works_stopped_order = fields["works_stopped_order"]
            count += 1
            if works_stopped_order is not True and works_stopped_order is not False:
                return None
        notes = fields.get("notes")
        if notes is not None:
            count += 1
            if not (notes.isprintable() and 0 < len(notes) <= 2000) or notes.isspace():
                text(notes, 2000)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "stage-report-sheet" not in documents:
            return None
        if "photos" not in documents:
            return None
        if "concrete-test" not in documents and (
            work_stage == "foundation" or (work_stage == "frame" and structure_type == "concrete")
        ):
            return None
        if "weld-test" not in documents and work_stage == "frame" and structure_type == "steel":
            return None
        if "excavation-monitoring" not in documents and work_stage == "excavation":
            return None
        if "violation-sketch" not in documents and conformity == "violation":
            return None
        waits = False
        if not (visit_date <= report_date):
            return None
        if not (report_date <= filed_on):
            return None
        if work_stage == "completed" and progress_percent != 10_000:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"conformity": conformity, "structure_type": structure_type, "work_stage": work_stage},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="supervision-stage-report",
    title=Bilingual("گزارش مرحله‌ای مهندس ناظر", "stage report of the supervising engineer"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field(
                "structure_type",
                Bilingual("نوع سازه", "structure type"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field(
                "discipline",
                Bilingual("رشته مهندسی", "discipline"),
                item,
                bounds=({"architecture", "civil", "mechanical", "electrical"},),
            ),
            Field("engineer_licence", Bilingual("پروانه اشتغال ناظر", "supervisor's licence number"), engineer_licence),
            Field(
                "work_stage",
                Bilingual("مرحله کار", "stage of the works"),
                item,
                bounds=(
                    {
                        "demolition",
                        "excavation",
                        "foundation",
                        "frame",
                        "rough-work",
                        "finishing",
                        "facade",
                        "completed",
                    },
                ),
            ),
            Field(
                "slab_number",
                Bilingual("شماره سقف", "slab number"),
                whole,
                bounds=(1, 80),
                when=Guard(_when_1, ("work_stage", "structure_type")),
            ),
            Field("visit_date", Bilingual("تاریخ بازدید", "visit date"), day),
            Field("report_date", Bilingual("تاریخ گزارش ناظر", "supervisor's report date"), day),
            Field(
                "progress_percent",
                Bilingual("درصد پیشرفت کار", "progress in percent"),
                decimal,
                bounds=(2, 0, 10_000),
            ),
            Field(
                "conformity",
                Bilingual("انطباق با پروانه و نقشه", "conformity"),
                item,
                bounds=({"conforms", "correctable", "violation"},),
            ),
            Field(
                "violation_kind",
                Bilingual("نوع تخلف", "kind of violation"),
                chosen,
                bounds=(
                    {
                        "no-permit",
                        "excess-area",
                        "change-of-use",
                        "parking-shortage",
                        "road-encroachment",
                        "weak-structure",
                        "technical",
                    },
                ),
                when=Guard(_when_2, ("conformity",)),
            ),
            Field(
                "violation_area",
                Bilingual("مساحت تخلف", "area of the violation"),
                decimal,
                bounds=(2, 0, 20_000_000),
                when=Guard(_when_2, ("conformity",)),
            ),
            Field(
                "works_stopped_order",
                Bilingual("دستور توقف داده شده است", "a stop order was given"),
                flag,
                when=Guard(_when_2, ("conformity",)),
            ),
            Field("notes", Bilingual("توضیحات ناظر", "remarks"), text, bounds=(2000,), required=False),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document("stage-report-sheet", Bilingual("برگ گزارش مرحله‌ای ناظر", "stage report sheet"), "original"),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
        Document(
            "concrete-test",
            Bilingual("نتیجه آزمایش بتن", "concrete test results"),
            "copy",
            when=Guard(_when_3, ("work_stage", "structure_type")),
            because=Bilingual("مرحله پی‌سازی یا اسکلت بتنی است", "the stage is the foundation or a concrete frame"),
        ),
        Document(
            "weld-test",
            Bilingual("نتیجه آزمایش جوش", "weld test results"),
            "copy",
            when=Guard(_when_4, ("work_stage", "structure_type")),
            because=Bilingual("مرحله اسکلت فولادی است", "the stage is a steel frame"),
        ),
        Document(
            "excavation-monitoring",
            Bilingual("گزارش پایش گود", "excavation monitoring report"),
            "copy",
            when=Guard(_when_5, ("work_stage",)),
            because=Bilingual("مرحله گودبرداری است", "the stage is excavation"),
        ),
        Document(
            "violation-sketch",
            Bilingual("کروکی محل تخلف", "sketch of the violation"),
            "original",
            when=Guard(_when_2, ("conformity",)),
            because=Bilingual("تخلف گزارش می‌شود", "a violation is reported"),
        ),
    ),
    needs=(Need(("start-of-works",)),),
    rules=(
        Rule(
            "visit-before-report",
            Guard(_rule_visit_before_report, ("visit_date", "report_date")),
            Bilingual("تاریخ بازدید پس از تاریخ گزارش است", "the visit is dated after the report"),
            Bilingual("هر دو تاریخ را با برگ گزارش مرحله‌ای بسنجید", "compare both dates with the stage report sheet"),
            path="/fields/visit_date",
            reads=("/fields/report_date",),
            basis=("nbr-2 clause 2-5-3",),
        ),
        Rule(
            "report-not-future",
            Guard(_rule_report_not_future, ("report_date",)),
            Bilingual("تاریخ گزارش ناظر پس از روز ارسال است", "the report is dated after the day of filing"),
            Bilingual("تاریخ را از روی برگ گزارش مرحله‌ای بنویسید", "copy the date from the stage report sheet"),
            path="/fields/report_date",
            basis=("nbr-2 clause 2-5-3",),
        ),
        Rule(
            "complete-at-the-end",
            Guard(_rule_complete_at_the_end, ("progress_percent",)),
            Bilingual(
                "مرحله پایان عملیات است و پیشرفت ۱۰۰ درصد نیست",
                "the stage is completion and the progress is not 100 percent",
            ),
            Bilingual("مرحله و درصد پیشرفت را با وضع کار بسنجید", "compare stage and progress with the works"),
            when=Guard(_when_6, ("work_stage",)),
            path="/fields/progress_percent",
        ),
    ),
    checks=(
        Check("least-stages"),
        Check("slab-by-slab", when=Guard(_when_7, ("work_stage",))),
        Check("earlier-stages"),
        Check("progress-grows"),
        Check("violation-reported", when=Guard(_when_2, ("conformity",))),
        Check("all-four-report"),
        Check("late-report"),
        Check("entered-in-file"),
    ),
    visits=(),
    accept=accept,
)
