# made by zabeteh 0.1.0 from forms/; do not edit
"""permit extension.

تمدید پروانه.
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
    national_id,
    national_id_fault,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class PermitExtensionFields(TypedDict, total=False):
    """What is filled in: permit extension."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: building-permit number
    permit_number: str
    #: date of issue of the permit
    permit_date: str
    #: expiry date of the permit
    permit_expiry: str
    #: extensions so far
    extensions_before: int
    #: months requested
    requested_months: int
    #: reason for the delay
    delay_reason: Literal["finance", "dispute", "weather", "order", "other"]
    #: works began within the term
    works_started_in_term: bool
    #: stage of the works
    work_stage: str
    #: progress in percent
    progress_percent: str
    #: supervisor's report date
    report_date: str
    #: coordinator's licence number
    coordinator_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_2(v: Values) -> bool:
    """applicant_role is heir."""
    return v["applicant_role"] == "heir"


def _when_3(v: Values) -> bool:
    """delay_reason is one of dispute, order."""
    return v["delay_reason"] in {"dispute", "order"}


def _when_4(v: Values) -> bool:
    """permit_expiry before filing date and not works_started_in_term."""
    return v["permit_expiry"] < v.filed_on and not v["works_started_in_term"]


def _rule_report_not_future(v: Values) -> bool:
    """report_date on or before filing date."""
    return v["report_date"] <= v.filed_on


def _rule_progress_fits_stage(v: Values) -> bool:
    """progress_percent is 0."""
    return v["progress_percent"] == 0


def _when_5(v: Values) -> bool:
    """work_stage is not-started."""
    return v["work_stage"] == "not-started"


def _when_6(v: Values) -> bool:
    """extensions_before above 0."""
    return v["extensions_before"] > 0


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "building-permit",
        "supervisor-report",
        "title-deed",
        "national-card",
        "inheritance-certificate",
        "fee-receipt",
        "renovation-tax-receipt",
        "court-order",
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
        if answers:
            return None
        count = 18
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
        permit_date = fields["permit_date"]
        before, days = YEARS[permit_date[:4]]
        permit_date = before + days[permit_date[4:]]
        permit_expiry = fields["permit_expiry"]
        before, days = YEARS[permit_expiry[:4]]
        permit_expiry = before + days[permit_expiry[4:]]
        extensions_before = fields["extensions_before"]
        if type(extensions_before) is not int:
            extensions_before = as_whole(extensions_before)
        if not 0 <= extensions_before <= 10:
            return None
        requested_months = fields["requested_months"]
        if type(requested_months) is not int:
            requested_months = as_whole(requested_months)
        if not 1 <= requested_months <= 36:
            return None
        delay_reason = fields["delay_reason"]
        if delay_reason not in {"finance", "dispute", "weather", "order", "other"}:
            return None
        works_started_in_term = fields["works_started_in_term"]
        if works_started_in_term is not True and works_started_in_term is not False:
            return None
        work_stage = fields["work_stage"]
        if work_stage not in {
            "not-started",
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
        progress_percent = fields["progress_percent"]
        progress_percent = scaled(progress_percent, 2, 0, 10_000)
        report_date = fields["report_date"]
        before, days = YEARS[report_date[:4]]
        report_date = before + days[report_date[4:]]
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
        if "building-permit" not in documents:
            return None
        if "supervisor-report" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "inheritance-certificate" not in documents and applicant_role == "heir":
            return None
        if "fee-receipt" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "court-order" not in documents and delay_reason in {"dispute", "order"}:
            return None
        waits = False
        if not (report_date <= filed_on):
            return None
        if work_stage == "not-started" and progress_percent != 0:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "delay_reason": delay_reason,
                "extensions_before": extensions_before,
                "permit_expiry": permit_expiry,
                "works_started_in_term": works_started_in_term,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="permit-extension",
    title=Bilingual("تمدید پروانه", "permit extension"),
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
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field("permit_expiry", Bilingual("پایان اعتبار پروانه", "expiry date of the permit"), day),
            Field("extensions_before", Bilingual("تعداد تمدیدهای پیشین", "extensions so far"), whole, bounds=(0, 10)),
            Field("requested_months", Bilingual("مهلت درخواستی", "months requested"), whole, bounds=(1, 36)),
            Field(
                "delay_reason",
                Bilingual("علت تأخیر", "reason for the delay"),
                item,
                bounds=({"finance", "dispute", "weather", "order", "other"},),
            ),
            Field("works_started_in_term", Bilingual("کار در مهلت آغاز شده است", "works began within the term"), flag),
            Field(
                "work_stage",
                Bilingual("مرحله کار", "stage of the works"),
                item,
                bounds=(
                    {
                        "not-started",
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
                "progress_percent",
                Bilingual("درصد پیشرفت کار", "progress in percent"),
                decimal,
                bounds=(2, 0, 10_000),
            ),
            Field("report_date", Bilingual("تاریخ گزارش ناظر", "supervisor's report date"), day),
            Field(
                "coordinator_licence",
                Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                engineer_licence,
            ),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_1, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original",
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_2, ("applicant_role",)),
            because=Bilingual("متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"),
        ),
        Document("fee-receipt", Bilingual("فیش واریز عوارض", "fee receipt"), "electronic"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "certified-copy",
            when=Guard(_when_3, ("delay_reason",)),
            because=Bilingual("علت تأخیر دعوا یا دستور توقف است", "the delay comes from a lawsuit or a stop order"),
        ),
    ),
    needs=(
        Need(("building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit")),
        Need(("site-visit",)),
        Need(("supervision-stage-report",)),
        Need(
            ("article-100-settlement",),
            when=Guard(_when_4, ("permit_expiry", "works_started_in_term")),
            because=Bilingual(
                "اعتبار پروانه گذشته و کار در مهلت آغاز نشده است",
                "the permit has expired and no works began within the term",
            ),
        ),
        Need(("renovation-tax-clearance",)),
    ),
    rules=(
        Rule(
            "report-not-future",
            Guard(_rule_report_not_future, ("report_date",)),
            Bilingual(
                "تاریخ گزارش ناظر پس از روز درخواست است",
                "the supervisor's report is dated after the day of filing",
            ),
            Bilingual("تاریخ را از روی گزارش مهندس ناظر بنویسید", "copy the date from the supervisor's report"),
            path="/fields/report_date",
        ),
        Rule(
            "progress-fits-stage",
            Guard(_rule_progress_fits_stage, ("progress_percent",)),
            Bilingual(
                "مرحله کار ‹شروع نشده› است و پیشرفت بیش از صفر است",
                "the stage is 'not started' and the progress is above zero",
            ),
            Bilingual(
                "مرحله و درصد پیشرفت را با گزارش مهندس ناظر بسنجید",
                "compare stage and progress with the supervisor's report",
            ),
            when=Guard(_when_5, ("work_stage",)),
            path="/fields/progress_percent",
        ),
    ),
    checks=(
        Check("works-after-expiry"),
        Check("violation-found"),
        Check("dues-settled"),
        Check("renewed-instead", when=Guard(_when_6, ("extensions_before",))),
        Check("local-limit"),
    ),
    visits=(),
    accept=accept,
)
