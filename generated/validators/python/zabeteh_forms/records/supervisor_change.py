# made by zabeteh 0.1.0 from forms/; do not edit
"""change of supervising engineer.

تغییر مهندس ناظر.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class SupervisorChangeFields(TypedDict, total=False):
    """What is filled in: change of supervising engineer."""

    #: asked for by
    requested_by: Literal["owner", "engineer", "municipality"]
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
    #: building-permit number
    permit_number: str
    #: expiry date of the permit
    permit_expiry: str
    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: reason for the change
    change_reason: str
    #: outgoing supervisor's licence
    outgoing_licence: str
    #: incoming supervisor's licence
    incoming_licence: str
    #: the fee is settled
    fee_settled: bool
    #: progress in percent
    progress_percent: str
    #: last stage reported
    last_reported_stage: str
    #: supervision contract
    contract_days: int
    #: days stopped
    stop_days: int


def _when_1(v: Values) -> bool:
    """change_reason is not unused-permit."""
    return v["change_reason"] != "unused-permit"


def _when_2(v: Values) -> bool:
    """progress_percent above 0."""
    return v["progress_percent"] > 0


def _when_3(v: Values) -> bool:
    """change_reason is long-stop."""
    return v["change_reason"] == "long-stop"


def _when_4(v: Values) -> bool:
    """incoming_licence is given."""
    return v["incoming_licence"] is not None


def _when_5(v: Values) -> bool:
    """change_reason is not death-incapacity."""
    return v["change_reason"] != "death-incapacity"


def _when_6(v: Values) -> bool:
    """change_reason is one of death-incapacity, dispute."""
    return v["change_reason"] in {"death-incapacity", "dispute"}


def _when_7(v: Values) -> bool:
    """fee_settled."""
    return v["fee_settled"]


def _rule_two_licences(v: Values) -> bool:
    """incoming_licence is not outgoing_licence."""
    return v["incoming_licence"] is not None and v["incoming_licence"] != v["outgoing_licence"]


def _rule_stop_long_enough(v: Values) -> bool:
    """stop_days above long_stop_share percent of contract_days."""
    _long_stop_share = parameters.long_stop_share(v.filed_on)
    return (
        v["stop_days"] is not None
        and _long_stop_share is not None
        and v["contract_days"] is not None
        and v["stop_days"] * 10_000 > _long_stop_share * v["contract_days"]
    )


def _rule_permit_lapsed_unused(v: Values) -> bool:
    """permit_expiry before filing date and progress_percent is 0."""
    return v["permit_expiry"] < v.filed_on and v["progress_percent"] == 0


def _when_8(v: Values) -> bool:
    """change_reason is unused-permit."""
    return v["change_reason"] == "unused-permit"


def _rule_before_completion(v: Values) -> bool:
    """last_reported_stage is not completed."""
    return v["last_reported_stage"] is not None and v["last_reported_stage"] != "completed"


def _when_9(v: Values) -> bool:
    """requested_by is engineer."""
    return v["requested_by"] == "engineer"


def _when_10(v: Values) -> bool:
    """requested_by is owner."""
    return v["requested_by"] == "owner"


_DOCUMENTS = frozenset(
    {
        "national-card",
        "building-permit",
        "supervisor-commitment",
        "supervisor-report",
        "independent-status-report",
        "fee-settlement",
        "replacement-approval",
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
        count = 13
        requested_by = fields["requested_by"]
        if requested_by not in {"owner", "engineer", "municipality"}:
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
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        permit_expiry = fields["permit_expiry"]
        before, days = YEARS[permit_expiry[:4]]
        permit_expiry = before + days[permit_expiry[4:]]
        discipline = fields["discipline"]
        if discipline not in {"architecture", "civil", "mechanical", "electrical"}:
            return None
        change_reason = fields["change_reason"]
        if change_reason not in {"agreement", "death-incapacity", "licence", "dispute", "unused-permit", "long-stop"}:
            return None
        outgoing_licence = fields["outgoing_licence"]
        if engineer_licence_fault(outgoing_licence) is not None:
            return None
        if change_reason != "unused-permit":
            incoming_licence = fields["incoming_licence"]
            count += 1
            if engineer_licence_fault(incoming_licence) is not None:
                return None
        else:
            incoming_licence = None
        fee_settled = fields["fee_settled"]
        if fee_settled is not True and fee_settled is not False:
            return None
        progress_percent = fields["progress_percent"]
        progress_percent = scaled(progress_percent, 2, 0, 10_000)
        if progress_percent > 0:
            last_reported_stage = fields["last_reported_stage"]
            count += 1
            if last_reported_stage not in {
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
        else:
            last_reported_stage = None
        if change_reason == "long-stop":
            contract_days = fields["contract_days"]
            count += 1
            if type(contract_days) is not int:
                contract_days = as_whole(contract_days)
            if not 1 <= contract_days <= 10_000:
                return None
        else:
            contract_days = None
        if change_reason == "long-stop":
            stop_days = fields["stop_days"]
            count += 1
            if type(stop_days) is not int:
                stop_days = as_whole(stop_days)
            if not 0 <= stop_days <= 10_000:
                return None
        else:
            stop_days = None
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "national-card" not in documents:
            return None
        if "building-permit" not in documents:
            return None
        if "supervisor-commitment" not in documents and incoming_licence is not None:
            return None
        if "supervisor-report" not in documents and change_reason != "death-incapacity":
            return None
        if "independent-status-report" not in documents and change_reason in {"death-incapacity", "dispute"}:
            return None
        if "fee-settlement" not in documents and fee_settled:
            return None
        if "replacement-approval" not in documents:
            return None
        waits_1 = "engineer-capacity-inquiry" not in answers
        waits = waits_1
        if change_reason != "unused-permit" and not (
            incoming_licence is not None and incoming_licence != outgoing_licence
        ):
            return None
        if change_reason == "long-stop" and not (
            stop_days is not None
            and (_long_stop_share := parameters.long_stop_share(filed_on)) is not None
            and contract_days is not None
            and stop_days * 10_000 > _long_stop_share * contract_days
        ):
            return None
        if change_reason == "unused-permit" and not (permit_expiry < filed_on and progress_percent == 0):
            return None
        if progress_percent > 0 and not (last_reported_stage is not None and last_reported_stage != "completed"):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "change_reason": change_reason,
                "fee_settled": fee_settled,
                "incoming_licence": incoming_licence,
                "requested_by": requested_by,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="supervisor-change",
    title=Bilingual("تغییر مهندس ناظر", "change of supervising engineer"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "requested_by",
                Bilingual("متقاضی تغییر", "asked for by"),
                item,
                bounds=({"owner", "engineer", "municipality"},),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_expiry", Bilingual("پایان اعتبار پروانه", "expiry date of the permit"), day),
            Field(
                "discipline",
                Bilingual("رشته مهندسی", "discipline"),
                item,
                bounds=({"architecture", "civil", "mechanical", "electrical"},),
            ),
            Field(
                "change_reason",
                Bilingual("علت تغییر", "reason for the change"),
                item,
                bounds=({"agreement", "death-incapacity", "licence", "dispute", "unused-permit", "long-stop"},),
            ),
            Field(
                "outgoing_licence",
                Bilingual("پروانه ناظر پیشین", "outgoing supervisor's licence"),
                engineer_licence,
            ),
            Field(
                "incoming_licence",
                Bilingual("پروانه ناظر جدید", "incoming supervisor's licence"),
                engineer_licence,
                when=Guard(_when_1, ("change_reason",)),
            ),
            Field("fee_settled", Bilingual("حق‌الزحمه تسویه شده است", "the fee is settled"), flag),
            Field(
                "progress_percent",
                Bilingual("درصد پیشرفت کار", "progress in percent"),
                decimal,
                bounds=(2, 0, 10_000),
            ),
            Field(
                "last_reported_stage",
                Bilingual("آخرین مرحله گزارش‌شده", "last stage reported"),
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
                when=Guard(_when_2, ("progress_percent",)),
            ),
            Field(
                "contract_days",
                Bilingual("مدت قرارداد نظارت", "supervision contract"),
                whole,
                bounds=(1, 10_000),
                when=Guard(_when_3, ("change_reason",)),
            ),
            Field(
                "stop_days",
                Bilingual("روزهای توقف کار", "days stopped"),
                whole,
                bounds=(0, 10_000),
                when=Guard(_when_3, ("change_reason",)),
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
        Document("national-card", Bilingual("کارت ملی", "national card"), "copy"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
        ),
        Document(
            "supervisor-commitment",
            Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
            "original",
            when=Guard(_when_4, ("incoming_licence",)),
            because=Bilingual("ناظر جدید معرفی می‌شود", "an incoming supervisor is named"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
            when=Guard(_when_5, ("change_reason",)),
            because=Bilingual("ناظر پیشین در دسترس است", "the outgoing supervisor is available"),
        ),
        Document(
            "independent-status-report",
            Bilingual("گزارش مستقل وضعیت کار", "independent status report"),
            "original",
            when=Guard(_when_6, ("change_reason",)),
            because=Bilingual(
                "ناظر پیشین فوت کرده است یا گزارش نمی‌دهد",
                "the outgoing supervisor has died or gives no report",
            ),
        ),
        Document(
            "fee-settlement",
            Bilingual("تسویه حق‌الزحمه ناظر", "settlement of supervisor fee"),
            "copy",
            when=Guard(_when_7, ("fee_settled",)),
            because=Bilingual("حق‌الزحمه تسویه شده است", "the fee is settled"),
        ),
        Document("replacement-approval", Bilingual("موافقت با جایگزینی ناظر", "replacement approval"), "original"),
    ),
    needs=(
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(("start-of-works",)),
    ),
    rules=(
        Rule(
            "two-licences",
            Guard(_rule_two_licences, ("incoming_licence", "outgoing_licence")),
            Bilingual(
                "پروانه اشتغال ناظر پیشین و جدید یکی است",
                "the outgoing and the incoming supervisor have the same licence",
            ),
            Bilingual("هر دو شماره را با کارت پروانه اشتغال بسنجید", "compare both numbers with the licence cards"),
            when=Guard(_when_1, ("change_reason",)),
            path="/fields/incoming_licence",
            reads=("/fields/outgoing_licence",),
        ),
        Rule(
            "stop-long-enough",
            Guard(_rule_stop_long_enough, ("stop_days", "contract_days")),
            Bilingual(
                "توقف کار به نصاب توقف طولانی در مدت قرارداد نرسیده است",
                "the stop is not longer than the share of the contract that counts as long",
            ),
            Bilingual(
                "روزهای توقف را با گزارش ناظر بسنجید یا علت دیگری انتخاب کنید",
                "compare the days with the supervisor's report, or choose another reason",
            ),
            when=Guard(_when_3, ("change_reason",)),
            path="/fields/stop_days",
            reads=("/fields/contract_days",),
            basis=("nbr-2 clause 14-3-5",),
        ),
        Rule(
            "permit-lapsed-unused",
            Guard(_rule_permit_lapsed_unused, ("permit_expiry", "progress_percent")),
            Bilingual(
                "پروانه منقضی نیست یا کار پیشرفت دارد",
                "the permit has not expired, or the works have progressed",
            ),
            Bilingual(
                "علت دیگری انتخاب کنید یا تاریخ پروانه و درصد پیشرفت را بسنجید",
                "choose another reason, or check the date of the permit and the progress",
            ),
            when=Guard(_when_8, ("change_reason",)),
            path="/fields/permit_expiry",
            reads=("/fields/progress_percent",),
            basis=("nbr-2 clause 14-3-5",),
        ),
        Rule(
            "before-completion",
            Guard(_rule_before_completion, ("last_reported_stage",)),
            Bilingual("مرحله پایان عملیات گزارش شده است", "the completion stage has been reported"),
            Bilingual(
                "تغییر ناظر پس از پایان ثبت نمی‌شود؛ فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید",
                "after completion no change is recorded; file form 31, the building completion certificate",
            ),
            when=Guard(_when_2, ("progress_percent",)),
            path="/fields/last_reported_stage",
        ),
    ),
    checks=(
        Check("no-resignation", when=Guard(_when_9, ("requested_by",))),
        Check("same-discipline"),
        Check("new-with-extension", when=Guard(_when_8, ("change_reason",))),
        Check("eight-at-a-time", when=Guard(_when_4, ("incoming_licence",))),
        Check("works-wait", when=Guard(_when_4, ("incoming_licence",))),
        Check("name-on-permit"),
        Check("asks-for-owner", when=Guard(_when_10, ("requested_by",))),
    ),
    visits=(),
    accept=accept,
)
