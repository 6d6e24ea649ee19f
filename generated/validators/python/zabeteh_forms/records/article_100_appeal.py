# made by zabeteh 0.1.0 from forms/; do not edit
"""appeal against an Article 100 decision.

تجدیدنظر رأی ماده صد.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_days
from ..readers import (
    as_whole,
    chosen,
    confirmation,
    day,
    decimal,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class Article100AppealFields(TypedDict, total=False):
    """What is filled in: appeal against an Article 100 decision."""

    #: commission case number
    commission_case_number: str
    #: decision number
    decision_number: str
    #: decision date
    decision_date: str
    #: kind of decision
    decision_kind: str
    #: amount of the fine
    fine_amount: str
    #: date of notice
    notice_date: str
    #: violation decided
    violation_kind: list[str]
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: appellant role
    appellant_role: str
    #: appellant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: grounds
    appeal_grounds: list[str]
    #: text of the appeal
    appeal_text: str
    #: aware of restoration risk
    acknowledges_risk: Literal[True]


def _when_1(v: Values) -> bool:
    """decision_kind is fine."""
    return v["decision_kind"] == "fine"


def _when_2(v: Values) -> bool:
    """appellant_role is not municipality."""
    return v["appellant_role"] != "municipality"


def _when_3(v: Values) -> bool:
    """decision_kind is fine and violation_kind includes change-of-use."""
    return v["decision_kind"] == "fine" and "change-of-use" in v["violation_kind"]


def _when_4(v: Values) -> bool:
    """appellant_role is one of owner, successor."""
    return v["appellant_role"] in {"owner", "successor"}


def _when_5(v: Values) -> bool:
    """appellant_role is tenant."""
    return v["appellant_role"] == "tenant"


def _when_6(v: Values) -> bool:
    """appellant_role is representative."""
    return v["appellant_role"] == "representative"


def _when_7(v: Values) -> bool:
    """appellant_role is neighbour."""
    return v["appellant_role"] == "neighbour"


def _when_8(v: Values) -> bool:
    """appeal_grounds includes fact."""
    return "fact" in v["appeal_grounds"]


def _when_9(v: Values) -> bool:
    """appeal_grounds includes new-evidence."""
    return "new-evidence" in v["appeal_grounds"]


def _rule_in_time(v: Values) -> bool:
    """filing date from notice_date to notice_date plus appeal_days days."""
    _appeal_days = parameters.appeal_days(v.filed_on)
    return (
        v.filed_on >= v["notice_date"]
        and _appeal_days is not None
        and (_day_472 := plus_days(v["notice_date"], _appeal_days)) is not None
        and v.filed_on <= _day_472
    )


def _rule_notice_after_decision(v: Values) -> bool:
    """notice_date on or after decision_date."""
    return v["notice_date"] >= v["decision_date"]


def _rule_fine_too_low(v: Values) -> bool:
    """appellant_role is one of municipality, neighbour."""
    return v["appellant_role"] in {"municipality", "neighbour"}


def _when_10(v: Values) -> bool:
    """appeal_grounds includes low."""
    return "low" in v["appeal_grounds"]


def _when_11(v: Values) -> bool:
    """appellant_role is one of tenant, neighbour."""
    return v["appellant_role"] in {"tenant", "neighbour"}


def _when_12(v: Values) -> bool:
    """appellant_role is municipality."""
    return v["appellant_role"] == "municipality"


_DOCUMENTS = frozenset(
    {
        "national-card",
        "commission-decision",
        "commission-notice",
        "title-deed",
        "lease-contract",
        "power-of-attorney",
        "damage-evidence",
        "expert-report",
        "new-evidence",
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
        if "case-status-inquiry" in answers:
            answered += 1
            answer = answers["case-status-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_case_stage = answer["case_stage"]
            if answer_1_case_stage not in {
                "opened",
                "visit",
                "review",
                "instruction",
                "design",
                "fees",
                "draft",
                "issued",
                "commission",
                "archived",
            }:
                return None
            answer_1_waiting_for = answer["waiting_for"]
            if answer_1_waiting_for not in {"applicant", "office", "district", "other-body", "none"}:
                return None
            answer_1_updated_on = answer["updated_on"]
            before, days = YEARS[answer_1_updated_on[:4]]
            answer_1_updated_on = before + days[answer_1_updated_on[4:]]
            answer_1_missing_document = answer.get("missing_document")
            if answer_1_missing_document is not None:
                count += 1
                if (
                    not (answer_1_missing_document.isprintable() and 0 < len(answer_1_missing_document) <= 60)
                    or answer_1_missing_document.isspace()
                ):
                    text(answer_1_missing_document, 60)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 12
        commission_case_number = fields["commission_case_number"]
        if (
            not (commission_case_number.isprintable() and 0 < len(commission_case_number) <= 30)
            or commission_case_number.isspace()
        ):
            text(commission_case_number, 30)
        decision_number = fields["decision_number"]
        if not (decision_number.isprintable() and 0 < len(decision_number) <= 30) or decision_number.isspace():
            text(decision_number, 30)
        decision_date = fields["decision_date"]
        before, days = YEARS[decision_date[:4]]
        decision_date = before + days[decision_date[4:]]
        decision_kind = fields["decision_kind"]
        if decision_kind not in {"fine", "demolition", "restore", "closure", "correct", "no-violation"}:
            return None
        if decision_kind == "fine":
            fine_amount = fields["fine_amount"]
            count += 1
            fine_amount = decimal(fine_amount, 0, 0, 1_000_000_000_000_000)
        notice_date = fields["notice_date"]
        before, days = YEARS[notice_date[:4]]
        notice_date = before + days[notice_date[4:]]
        violation_kind = fields["violation_kind"]
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
        appellant_role = fields["appellant_role"]
        if appellant_role not in {"owner", "successor", "tenant", "neighbour", "representative", "municipality"}:
            return None
        if appellant_role != "municipality":
            national_id_ = fields["national_id"]
            count += 1
            if national_id_fault(national_id_) is not None:
                return None
        if appellant_role != "municipality":
            mobile_ = fields["mobile"]
            count += 1
            if mobile_fault(mobile_) is not None:
                return None
        appeal_grounds = fields["appeal_grounds"]
        chosen(appeal_grounds, {"fact", "law", "amount", "low", "demolition", "notice", "new-evidence"})
        appeal_text = fields["appeal_text"]
        if not (appeal_text.isprintable() and 0 < len(appeal_text) <= 4000) or appeal_text.isspace():
            text(appeal_text, 4000)
        if decision_kind == "fine" and "change-of-use" in violation_kind:
            acknowledges_risk = fields["acknowledges_risk"]
            count += 1
            if acknowledges_risk is not True:
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
        if "national-card" not in documents and appellant_role != "municipality":
            return None
        if "commission-decision" not in documents:
            return None
        if "commission-notice" not in documents:
            return None
        if "title-deed" not in documents and appellant_role in {"owner", "successor"}:
            return None
        if "lease-contract" not in documents and appellant_role == "tenant":
            return None
        if "power-of-attorney" not in documents and appellant_role == "representative":
            return None
        if "damage-evidence" not in documents and appellant_role == "neighbour":
            return None
        if "expert-report" not in documents and "fact" in appeal_grounds:
            return None
        if "new-evidence" not in documents and "new-evidence" in appeal_grounds:
            return None
        waits_2 = "case-status-inquiry" not in answers
        waits = waits_2
        if not (
            filed_on >= notice_date
            and (_appeal_days := parameters.appeal_days(filed_on)) is not None
            and (_day_46 := plus_days(notice_date, _appeal_days)) is not None
            and filed_on <= _day_46
        ):
            return None
        if not (notice_date >= decision_date):
            return None
        if "low" in appeal_grounds and appellant_role not in {"municipality", "neighbour"}:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "appeal_grounds": appeal_grounds,
                "appellant_role": appellant_role,
                "decision_kind": decision_kind,
                "violation_kind": violation_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="article-100-appeal",
    title=Bilingual("تجدیدنظر رأی ماده صد", "appeal against an Article 100 decision"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "commission_case_number",
                Bilingual("شماره پرونده کمیسیون", "commission case number"),
                text,
                bounds=(30,),
            ),
            Field("decision_number", Bilingual("شماره رأی", "decision number"), text, bounds=(30,)),
            Field("decision_date", Bilingual("تاریخ رأی", "decision date"), day),
            Field(
                "decision_kind",
                Bilingual("نوع رأی", "kind of decision"),
                item,
                bounds=({"fine", "demolition", "restore", "closure", "correct", "no-violation"},),
            ),
            Field(
                "fine_amount",
                Bilingual("مبلغ جریمه", "amount of the fine"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field("notice_date", Bilingual("تاریخ ابلاغ رأی", "date of notice"), day),
            Field(
                "violation_kind",
                Bilingual("تخلف موضوع رأی", "violation decided"),
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
            ),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "appellant_role",
                Bilingual("سمت معترض", "appellant role"),
                item,
                bounds=({"owner", "successor", "tenant", "neighbour", "representative", "municipality"},),
            ),
            Field(
                "national_id",
                Bilingual("کد ملی معترض", "appellant's national id"),
                national_id,
                when=Guard(_when_2, ("appellant_role",)),
            ),
            Field(
                "mobile",
                Bilingual("تلفن همراه", "mobile number for SMS notices"),
                mobile,
                when=Guard(_when_2, ("appellant_role",)),
            ),
            Field(
                "appeal_grounds",
                Bilingual("جهات اعتراض", "grounds"),
                chosen,
                bounds=({"fact", "law", "amount", "low", "demolition", "notice", "new-evidence"},),
            ),
            Field("appeal_text", Bilingual("متن اعتراض", "text of the appeal"), text, bounds=(4000,)),
            Field(
                "acknowledges_risk",
                Bilingual("از خطر اعاده وضع آگاه است", "aware of restoration risk"),
                confirmation,
                when=Guard(_when_3, ("decision_kind", "violation_kind")),
            ),
        ),
    ),
    answers=(
        Answer(
            "case-status-inquiry",
            Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
            Part(
                (
                    Field(
                        "case_stage",
                        Bilingual("مرحله", "stage"),
                        item,
                        bounds=(
                            {
                                "opened",
                                "visit",
                                "review",
                                "instruction",
                                "design",
                                "fees",
                                "draft",
                                "issued",
                                "commission",
                                "archived",
                            },
                        ),
                    ),
                    Field(
                        "waiting_for",
                        Bilingual("در انتظار", "waiting for"),
                        item,
                        bounds=({"applicant", "office", "district", "other-body", "none"},),
                    ),
                    Field("updated_on", Bilingual("تاریخ آخرین تغییر", "date of the last change"), day),
                    Field(
                        "missing_document",
                        Bilingual("مدرک ناقص", "missing document"),
                        text,
                        bounds=(60,),
                        required=False,
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document(
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "copy",
            when=Guard(_when_2, ("appellant_role",)),
            because=Bilingual("معترض شهرداری نیست", "the appellant is not the municipality"),
        ),
        Document(
            "commission-decision",
            Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
            "copy",
        ),
        Document(
            "commission-notice",
            Bilingual("اخطار یا برگ ابلاغ کمیسیون ماده صد", "notice or service slip of the Article 100 commission"),
            "copy",
        ),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_4, ("appellant_role",)),
            because=Bilingual("معترض مالک یا قائم‌مقام اوست", "the appellant is the owner or a successor"),
        ),
        Document(
            "lease-contract",
            Bilingual("اجاره‌نامه", "lease"),
            "copy",
            when=Guard(_when_5, ("appellant_role",)),
            because=Bilingual("معترض مستأجر است", "the appellant is the tenant"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "copy",
            when=Guard(_when_6, ("appellant_role",)),
            because=Bilingual("معترض وکیل است", "the appellant is a representative"),
        ),
        Document(
            "damage-evidence",
            Bilingual("مدرک زیان مجاور", "evidence of the neighbour's damage"),
            "copy",
            when=Guard(_when_7, ("appellant_role",)),
            because=Bilingual("معترض مجاور است", "the appellant is a neighbour"),
        ),
        Document(
            "expert-report",
            Bilingual("گزارش کارشناس رسمی", "official expert report"),
            "copy",
            when=Guard(_when_8, ("appeal_grounds",)),
            because=Bilingual("به گزارش یا مساحت ایراد شده است", "the report or the area is disputed"),
        ),
        Document(
            "new-evidence",
            Bilingual("مدرک تازه", "new evidence"),
            "copy",
            when=Guard(_when_9, ("appeal_grounds",)),
            because=Bilingual("به مدرک تازه استناد شده است", "new evidence is relied on"),
        ),
    ),
    needs=(
        Need(("article-100-defence",)),
        Need(("case-status-inquiry",), inquiries=("case-status-inquiry",), awaited=("case-status-inquiry",)),
    ),
    rules=(
        Rule(
            "in-time",
            Guard(_rule_in_time, ("notice_date",)),
            Bilingual("اعتراض در مهلت ۱۰ روزه پس از ابلاغ نیست", "the appeal is not within 10 days of the notice"),
            Bilingual(
                "تاریخ ابلاغ را با برگ ابلاغ بسنجید؛ پس از مهلت، رأی قطعی است و با فرم ۴۸ پیگیری می‌شود",
                "compare the date with the notice slip; after the time limit the decision is final and goes to form 48",
            ),
            path="/fields/notice_date",
            basis=("municipality-act 100 note 10",),
        ),
        Rule(
            "notice-after-decision",
            Guard(_rule_notice_after_decision, ("notice_date", "decision_date")),
            Bilingual("تاریخ ابلاغ پیش از تاریخ رأی است", "the notice is dated before the decision"),
            Bilingual("هر دو تاریخ را از روی برگ ابلاغ بنویسید", "copy both dates from the notice slip"),
            path="/fields/notice_date",
            reads=("/fields/decision_date",),
        ),
        Rule(
            "fine-too-low",
            Guard(_rule_fine_too_low, ("appellant_role",)),
            Bilingual(
                "جهت ‹کم بودن جریمه› ویژه شهرداری و مجاور متضرر است",
                "the ground 'fine too low' is for the municipality or a neighbour",
            ),
            Bilingual("این جهت را بردارید و جهت دیگری انتخاب کنید", "remove this ground and choose another"),
            when=Guard(_when_10, ("appeal_grounds",)),
            path="/fields/appellant_role",
        ),
    ),
    checks=(
        Check("standing", when=Guard(_when_11, ("appellant_role",))),
        Check("municipality-days", when=Guard(_when_12, ("appellant_role",))),
        Check("other-members"),
        Check("restoration-risk", when=Guard(_when_3, ("decision_kind", "violation_kind"))),
        Check("final-without-appeal"),
        Check("breach-of-law-only"),
    ),
    visits=(),
    accept=accept,
)
