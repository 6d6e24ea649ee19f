# made by zabeteh 0.1.0 from forms/; do not edit
"""engineer competence and capacity inquiry.

استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
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
    engineer_licence,
    engineer_licence_fault,
    item,
    national_id,
    national_id_fault,
    scaled,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class EngineerCapacityInquiryFields(TypedDict, total=False):
    """What is filled in: engineer competence and capacity inquiry."""

    #: who files
    filer_kind: Literal["owner", "municipality"]
    #: urban-planning case number
    case_number: str
    #: engineer's licence number
    engineer_licence: str
    #: discipline
    discipline: str
    #: engineer's national id
    engineer_national_id: str
    #: grade
    grade: Literal["grade-3", "grade-2", "grade-1", "senior"]
    #: service
    service: Literal["design", "supervision", "execution"]
    #: licence expiry
    licence_expiry: str
    #: declared capacity
    remaining_capacity: str
    #: building group
    building_group: Literal["a", "b", "c", "d"]
    #: total floor area
    total_floor_area: str
    #: storeys
    storeys: int


def _when_1(v: Values) -> bool:
    """service is supervision."""
    return v["service"] == "supervision"


def _when_2(v: Values) -> bool:
    """service is design."""
    return v["service"] == "design"


def _when_3(v: Values) -> bool:
    """service is execution."""
    return v["service"] == "execution"


def _rule_licence_valid(v: Values) -> bool:
    """licence_expiry on or after filing date."""
    return v["licence_expiry"] >= v.filed_on


def _rule_confirmed_licence_valid(v: Values) -> bool:
    """confirmed_expiry on or after filing date."""
    return (
        v["engineer-capacity-inquiry/confirmed_expiry"] is not None
        and v["engineer-capacity-inquiry/confirmed_expiry"] >= v.filed_on
    )


def _rule_declared_capacity_covers(v: Values) -> bool:
    """remaining_capacity at least total_floor_area."""
    return v["remaining_capacity"] is not None and v["remaining_capacity"] >= v["total_floor_area"]


def _when_4(v: Values) -> bool:
    """remaining_capacity is given."""
    return v["remaining_capacity"] is not None


def _rule_confirmed_capacity_covers(v: Values) -> bool:
    """confirmed_capacity at least total_floor_area."""
    return (
        v["engineer-capacity-inquiry/confirmed_capacity"] is not None
        and v["engineer-capacity-inquiry/confirmed_capacity"] >= v["total_floor_area"]
    )


def _rule_long_enough_for_queue(v: Values) -> bool:
    """licence_expiry on or after filing date plus queue_licence_months months."""
    _queue_licence_months = parameters.queue_licence_months(v.filed_on)
    return (
        _queue_licence_months is not None
        and (_month_955 := plus_months(v.filed_on, _queue_licence_months)) is not None
        and v["licence_expiry"] >= _month_955
    )


def _when_5(v: Values) -> bool:
    """service is one of design, supervision."""
    return v["service"] in {"design", "supervision"}


_DOCUMENTS = frozenset({"engineer-licence-card", "supervisor-commitment", "designer-commitment", "executor-contract"})


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
        else:
            answer_1_confirmed_expiry = None
            answer_1_confirmed_capacity = None
        if len(answers) != answered:
            return None
        count = 11
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "municipality"}:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        engineer_licence_ = fields["engineer_licence"]
        if engineer_licence_fault(engineer_licence_) is not None:
            return None
        discipline = fields["discipline"]
        if discipline not in {
            "architecture",
            "civil",
            "mechanical",
            "electrical",
            "surveying",
            "urban-planning",
            "traffic",
        }:
            return None
        engineer_national_id = fields["engineer_national_id"]
        if national_id_fault(engineer_national_id) is not None:
            return None
        grade = fields["grade"]
        if grade not in {"grade-3", "grade-2", "grade-1", "senior"}:
            return None
        service = fields["service"]
        if service not in {"design", "supervision", "execution"}:
            return None
        licence_expiry = fields["licence_expiry"]
        before, days = YEARS[licence_expiry[:4]]
        licence_expiry = before + days[licence_expiry[4:]]
        remaining_capacity = fields.get("remaining_capacity")
        if remaining_capacity is not None:
            count += 1
            remaining_capacity = scaled(remaining_capacity, 2, 0, 1_000_000_000)
        building_group = fields["building_group"]
        if building_group not in {"a", "b", "c", "d"}:
            return None
        total_floor_area = fields["total_floor_area"]
        total_floor_area = scaled(total_floor_area, 2, 0, 1_000_000_000)
        storeys = fields["storeys"]
        if type(storeys) is not int:
            storeys = as_whole(storeys)
        if not 1 <= storeys <= 100:
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
        if "engineer-licence-card" not in documents:
            return None
        if "supervisor-commitment" not in documents and service == "supervision":
            return None
        if "designer-commitment" not in documents and service == "design":
            return None
        if "executor-contract" not in documents and service == "execution":
            return None
        waits = False
        if not (licence_expiry >= filed_on):
            return None
        if "engineer-capacity-inquiry" in answers and not (
            answer_1_confirmed_expiry is not None and answer_1_confirmed_expiry >= filed_on
        ):
            return None
        if remaining_capacity is not None and not (
            remaining_capacity is not None and remaining_capacity >= total_floor_area
        ):
            return None
        if "engineer-capacity-inquiry" in answers and not (
            answer_1_confirmed_capacity is not None and answer_1_confirmed_capacity >= total_floor_area
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"licence_expiry": licence_expiry, "service": service},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="engineer-capacity-inquiry",
    title=Bilingual("استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("filer_kind", Bilingual("درخواست‌دهنده", "who files"), item, bounds=({"owner", "municipality"},)),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("engineer_licence", Bilingual("پروانه اشتغال مهندس", "engineer's licence number"), engineer_licence),
            Field(
                "discipline",
                Bilingual("رشته مهندسی", "discipline"),
                item,
                bounds=(
                    {"architecture", "civil", "mechanical", "electrical", "surveying", "urban-planning", "traffic"},
                ),
            ),
            Field("engineer_national_id", Bilingual("کد ملی مهندس", "engineer's national id"), national_id),
            Field("grade", Bilingual("پایه", "grade"), item, bounds=({"grade-3", "grade-2", "grade-1", "senior"},)),
            Field("service", Bilingual("نوع خدمت", "service"), item, bounds=({"design", "supervision", "execution"},)),
            Field("licence_expiry", Bilingual("پایان اعتبار پروانه اشتغال", "licence expiry"), day),
            Field(
                "remaining_capacity",
                Bilingual("ظرفیت اعلامی", "declared capacity"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
                required=False,
            ),
            Field("building_group", Bilingual("گروه ساختمانی", "building group"), item, bounds=({"a", "b", "c", "d"},)),
            Field(
                "total_floor_area",
                Bilingual("زیربنای کل", "total floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("storeys", Bilingual("تعداد طبقات", "storeys"), whole, bounds=(1, 100)),
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
        Document("engineer-licence-card", Bilingual("پروانه اشتغال به کار", "engineer's practice licence"), "copy"),
        Document(
            "supervisor-commitment",
            Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
            "original",
            when=Guard(_when_1, ("service",)),
            because=Bilingual("خدمت، نظارت است", "the service is supervision"),
        ),
        Document(
            "designer-commitment",
            Bilingual("برگه تعهد طراحی", "designer's commitment sheet"),
            "original",
            when=Guard(_when_2, ("service",)),
            because=Bilingual("خدمت، طراحی است", "the service is design"),
        ),
        Document(
            "executor-contract",
            Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
            "copy",
            when=Guard(_when_3, ("service",)),
            because=Bilingual("خدمت، اجرا است", "the service is execution"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "licence-valid",
            Guard(_rule_licence_valid, ("licence_expiry",)),
            Bilingual("اعتبار پروانه اشتغال گذشته است", "the licence has expired"),
            Bilingual(
                "پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید",
                "renew the licence at the engineering organisation, or name another engineer",
            ),
            path="/fields/licence_expiry",
            basis=("engineering-act-1374 30",),
        ),
        Rule(
            "confirmed-licence-valid",
            Guard(_rule_confirmed_licence_valid, ("engineer-capacity-inquiry/confirmed_expiry",)),
            Bilingual(
                "پروانه اشتغال در پاسخ نظام مهندسی معتبر نیست",
                "by the reply of the organisation the licence has expired",
            ),
            Bilingual(
                "پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید",
                "renew the licence at the engineering organisation, or name another engineer",
            ),
            path="/answers/engineer-capacity-inquiry/confirmed_expiry",
            inquiries=("engineer-capacity-inquiry",),
            basis=("engineering-act-1374 30",),
        ),
        Rule(
            "declared-capacity-covers",
            Guard(_rule_declared_capacity_covers, ("remaining_capacity", "total_floor_area")),
            Bilingual("ظرفیت اعلامی از زیربنای کل کمتر است", "the declared capacity does not cover the floor area"),
            Bilingual("مهندسی با ظرفیت کافی معرفی کنید", "name an engineer with enough capacity"),
            when=Guard(_when_4, ("remaining_capacity",)),
            path="/fields/remaining_capacity",
            reads=("/fields/total_floor_area",),
        ),
        Rule(
            "confirmed-capacity-covers",
            Guard(
                _rule_confirmed_capacity_covers,
                ("engineer-capacity-inquiry/confirmed_capacity", "total_floor_area"),
            ),
            Bilingual("ظرفیت تأییدشده از زیربنای کل کمتر است", "the confirmed capacity does not cover the floor area"),
            Bilingual("مهندسی با ظرفیت کافی معرفی کنید", "name an engineer with enough capacity"),
            path="/answers/engineer-capacity-inquiry/confirmed_capacity",
            reads=("/fields/total_floor_area",),
            inquiries=("engineer-capacity-inquiry",),
        ),
        Rule(
            "long-enough-for-queue",
            Guard(_rule_long_enough_for_queue, ("licence_expiry",)),
            Bilingual(
                "از اعتبار پروانه اشتغال کمتر از ۹ ماه مانده است و مهندس در صف ارجاع نظارت نیست",
                "less than 9 months are left on the licence, so the engineer is out of the queue for supervision",
            ),
            Bilingual(
                "پروانه اشتغال را پیش از ارجاع کار در سازمان نظام مهندسی تمدید کنید",
                "renew the licence at the engineering organisation before the work is assigned",
            ),
            when=Guard(_when_1, ("service",)),
            path="/fields/licence_expiry",
            refuses=False,
        ),
    ),
    checks=(
        Check("yearly-capacity"),
        Check("design-into-supervision", when=Guard(_when_5, ("service",))),
        Check("out-of-queue", when=Guard(_when_1, ("service",))),
        Check("within-competence"),
    ),
    visits=(),
    accept=accept,
)
