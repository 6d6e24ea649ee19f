# made by zabeteh 0.1.0 from forms/; do not edit
"""written defence before the Article 100 commission.

لایحه دفاعیه کمیسیون ماده صد.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_days
from ..readers import (
    as_whole,
    chosen,
    day,
    decimal,
    email,
    email_fault,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class Article100DefenceFields(TypedDict, total=False):
    """What is filled in: written defence before the Article 100 commission."""

    #: commission case number
    commission_case_number: str
    #: date of the notice
    notice_date: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: role
    defendant_role: str
    #: kind of person
    person_kind: Literal["natural", "legal", "government", "endowment"]
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: email
    email: str
    #: alleged violation
    violation_kind: list[str]
    #: use of the place
    land_use: str
    #: area of the violation
    violation_area: str
    #: year of the violation
    violation_year: int
    #: building-permit number
    permit_number: str
    #: has a supervising engineer
    has_supervisor: bool
    #: date the works were stopped
    works_stopped_date: str
    #: line of defence
    position: list[str]
    #: text of the defence
    defence_text: str


def _when_1(v: Values) -> bool:
    """person_kind is natural."""
    return v["person_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """person_kind is not natural."""
    return v["person_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """defendant_role is owner."""
    return v["defendant_role"] == "owner"


def _when_4(v: Values) -> bool:
    """defendant_role is tenant."""
    return v["defendant_role"] == "tenant"


def _when_5(v: Values) -> bool:
    """defendant_role is representative."""
    return v["defendant_role"] == "representative"


def _when_6(v: Values) -> bool:
    """has_supervisor."""
    return v["has_supervisor"]


def _when_7(v: Values) -> bool:
    """position includes permit."""
    return "permit" in v["position"]


def _when_8(v: Values) -> bool:
    """position includes old."""
    return "old" in v["position"]


def _when_9(v: Values) -> bool:
    """position includes soundness or violation_kind includes any of weak-structure, technical."""
    return "soundness" in v["position"] or "weak-structure" in v["violation_kind"] or "technical" in v["violation_kind"]


def _when_10(v: Values) -> bool:
    """position includes measure."""
    return "measure" in v["position"]


def _rule_after_notice(v: Values) -> bool:
    """filing date on or after notice_date."""
    return v.filed_on >= v["notice_date"]


def _rule_in_time(v: Values) -> bool:
    """filing date on or before notice_date plus defence_days days."""
    _defence_days = parameters.defence_days(v.filed_on)
    return (
        _defence_days is not None
        and (_day_450 := plus_days(v["notice_date"], _defence_days)) is not None
        and v.filed_on <= _day_450
    )


def _when_11(v: Values) -> bool:
    """defendant_role is one of tenant, neighbour."""
    return v["defendant_role"] in {"tenant", "neighbour"}


def _when_12(v: Values) -> bool:
    """violation_kind includes excess-area and land_use is residential."""
    return "excess-area" in v["violation_kind"] and v["land_use"] == "residential"


def _when_13(v: Values) -> bool:
    """violation_kind includes excess-area and land_use is one of commercial, industrial, administrative."""
    return "excess-area" in v["violation_kind"] and v["land_use"] in {"commercial", "industrial", "administrative"}


def _when_14(v: Values) -> bool:
    """violation_kind includes no-permit."""
    return "no-permit" in v["violation_kind"]


def _when_15(v: Values) -> bool:
    """violation_kind includes parking-shortage."""
    return "parking-shortage" in v["violation_kind"]


def _when_16(v: Values) -> bool:
    """works_stopped_date is given."""
    return v["works_stopped_date"] is not None


_DOCUMENTS = frozenset(
    {
        "national-card",
        "title-deed",
        "lease-contract",
        "power-of-attorney",
        "supervisor-report",
        "technical-officer-report",
        "commission-notice",
        "building-permit",
        "age-evidence",
        "structural-soundness-certificate",
        "expert-report",
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
        count = 15
        commission_case_number = fields["commission_case_number"]
        if (
            not (commission_case_number.isprintable() and 0 < len(commission_case_number) <= 30)
            or commission_case_number.isspace()
        ):
            text(commission_case_number, 30)
        notice_date = fields["notice_date"]
        before, days = YEARS[notice_date[:4]]
        notice_date = before + days[notice_date[4:]]
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
        defendant_role = fields["defendant_role"]
        if defendant_role not in {"owner", "successor", "tenant", "neighbour", "representative"}:
            return None
        person_kind = fields["person_kind"]
        if person_kind not in {"natural", "legal", "government", "endowment"}:
            return None
        if person_kind == "natural":
            national_id_ = fields["national_id"]
            count += 1
            if national_id_fault(national_id_) is not None:
                return None
        if person_kind != "natural":
            legal_person_id_ = fields["legal_person_id"]
            count += 1
            if legal_person_id_fault(legal_person_id_) is not None:
                return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        email_ = fields.get("email")
        if email_ is not None:
            count += 1
            if email_fault(email_) is not None:
                return None
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
        land_use = fields["land_use"]
        if land_use not in {
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
            "agricultural",
            "parking",
            "utility",
            "other",
        }:
            return None
        violation_area = fields["violation_area"]
        violation_area = scaled(violation_area, 2, 0, 20_000_000)
        violation_year = fields["violation_year"]
        if type(violation_year) is not int:
            violation_year = as_whole(violation_year)
        if not 1250 <= violation_year <= 1450:
            return None
        permit_number = fields.get("permit_number")
        if permit_number is not None:
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        has_supervisor = fields["has_supervisor"]
        if has_supervisor is not True and has_supervisor is not False:
            return None
        works_stopped_date = fields.get("works_stopped_date")
        if works_stopped_date is not None:
            count += 1
            before, days = YEARS[works_stopped_date[:4]]
            works_stopped_date = before + days[works_stopped_date[4:]]
        position = fields["position"]
        chosen(position, {"denied", "measure", "old", "permit", "soundness", "parking", "necessity"})
        defence_text = fields["defence_text"]
        if not (defence_text.isprintable() and 0 < len(defence_text) <= 4000) or defence_text.isspace():
            text(defence_text, 4000)
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
        if "title-deed" not in documents and defendant_role == "owner":
            return None
        if "lease-contract" not in documents and defendant_role == "tenant":
            return None
        if "power-of-attorney" not in documents and defendant_role == "representative":
            return None
        if "supervisor-report" not in documents and has_supervisor:
            return None
        if "technical-officer-report" not in documents:
            return None
        if "commission-notice" not in documents:
            return None
        if "building-permit" not in documents and "permit" in position:
            return None
        if "age-evidence" not in documents and "old" in position:
            return None
        if "structural-soundness-certificate" not in documents and (
            "soundness" in position or "weak-structure" in violation_kind or "technical" in violation_kind
        ):
            return None
        if "expert-report" not in documents and "measure" in position:
            return None
        if "photos" not in documents:
            return None
        waits_1 = "case-status-inquiry" not in answers
        waits = waits_1
        if not (filed_on >= notice_date):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "defendant_role": defendant_role,
                "has_supervisor": has_supervisor,
                "land_use": land_use,
                "notice_date": notice_date,
                "position": position,
                "violation_kind": violation_kind,
                "works_stopped_date": works_stopped_date,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="article-100-defence",
    title=Bilingual("لایحه دفاعیه کمیسیون ماده صد", "written defence before the Article 100 commission"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "commission_case_number",
                Bilingual("شماره پرونده کمیسیون", "commission case number"),
                text,
                bounds=(30,),
            ),
            Field("notice_date", Bilingual("تاریخ ابلاغ اخطار", "date of the notice"), day),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "defendant_role",
                Bilingual("سمت دفاع‌کننده", "role"),
                item,
                bounds=({"owner", "successor", "tenant", "neighbour", "representative"},),
            ),
            Field(
                "person_kind",
                Bilingual("نوع شخص", "kind of person"),
                item,
                bounds=({"natural", "legal", "government", "endowment"},),
            ),
            Field(
                "national_id",
                Bilingual("کد ملی متقاضی", "applicant's national id"),
                national_id,
                when=Guard(_when_1, ("person_kind",)),
            ),
            Field(
                "legal_person_id",
                Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                legal_person_id,
                when=Guard(_when_2, ("person_kind",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("email", Bilingual("رایانامه", "email"), email, required=False),
            Field(
                "violation_kind",
                Bilingual("موضوع تخلف", "alleged violation"),
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
            Field(
                "land_use",
                Bilingual("کاربری محل", "use of the place"),
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
                        "agricultural",
                        "parking",
                        "utility",
                        "other",
                    },
                ),
            ),
            Field(
                "violation_area",
                Bilingual("مساحت تخلف", "area of the violation"),
                decimal,
                bounds=(2, 0, 20_000_000),
            ),
            Field("violation_year", Bilingual("سال وقوع تخلف", "year of the violation"), whole, bounds=(1250, 1450)),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                required=False,
            ),
            Field("has_supervisor", Bilingual("ساختمان مهندس ناظر دارد", "has a supervising engineer"), flag),
            Field(
                "works_stopped_date",
                Bilingual("تاریخ توقف عملیات", "date the works were stopped"),
                day,
                required=False,
            ),
            Field(
                "position",
                Bilingual("موضع دفاع", "line of defence"),
                chosen,
                bounds=({"denied", "measure", "old", "permit", "soundness", "parking", "necessity"},),
            ),
            Field("defence_text", Bilingual("متن دفاعیه", "text of the defence"), text, bounds=(4000,)),
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
        Document("national-card", Bilingual("کارت ملی", "national card"), "copy"),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_3, ("defendant_role",)),
            because=Bilingual("دفاع‌کننده مالک است", "the person who defends is the owner"),
        ),
        Document(
            "lease-contract",
            Bilingual("اجاره‌نامه", "lease"),
            "copy",
            when=Guard(_when_4, ("defendant_role",)),
            because=Bilingual("دفاع‌کننده مستأجر است", "the person who defends is the tenant"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "copy",
            when=Guard(_when_5, ("defendant_role",)),
            because=Bilingual("دفاع‌کننده وکیل است", "the person who defends is a representative"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "copy",
            when=Guard(_when_6, ("has_supervisor",)),
            because=Bilingual("ساختمان مهندس ناظر دارد", "there is a supervising engineer"),
        ),
        Document("technical-officer-report", Bilingual("گزارش مأمور فنی شهرداری", "technical officer report"), "copy"),
        Document(
            "commission-notice",
            Bilingual("اخطار یا برگ ابلاغ کمیسیون ماده صد", "notice or service slip of the Article 100 commission"),
            "copy",
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_7, ("position",)),
            because=Bilingual("به مجوز استناد شده است", "a permission is relied on"),
        ),
        Document(
            "age-evidence",
            Bilingual("مدارک قدمت بنا", "evidence of the building's age"),
            "copy",
            when=Guard(_when_8, ("position",)),
            because=Bilingual("به قدمت بنا استناد شده است", "the building's age is relied on"),
        ),
        Document(
            "structural-soundness-certificate",
            Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
            "original",
            when=Guard(_when_9, ("position", "violation_kind")),
            because=Bilingual(
                "رعایت اصول فنی یا استحکام بنا موضوع پرونده است",
                "technical principles or soundness are at issue",
            ),
        ),
        Document(
            "expert-report",
            Bilingual("گزارش کارشناس رسمی", "official expert report"),
            "copy",
            when=Guard(_when_10, ("position",)),
            because=Bilingual("به مساحت ایراد شده است", "the measured area is disputed"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
    ),
    needs=(Need(("case-status-inquiry",), inquiries=("case-status-inquiry",), awaited=("case-status-inquiry",)),),
    rules=(
        Rule(
            "after-notice",
            Guard(_rule_after_notice, ("notice_date",)),
            Bilingual("تاریخ ابلاغ اخطار پس از روز ثبت لایحه است", "the notice is dated after the day of filing"),
            Bilingual("تاریخ را از روی برگ اخطار بنویسید", "copy the date from the notice"),
            path="/fields/notice_date",
            basis=("municipality-act 100 note 1",),
        ),
        Rule(
            "in-time",
            Guard(_rule_in_time, ("notice_date",)),
            Bilingual(
                "مهلت ۱۰ روزه لایحه پس از ابلاغ گذشته است",
                "the 10 days for the defence after the notice are over",
            ),
            Bilingual(
                "لایحه به کمیسیون فرستاده می‌شود، ولی شاید رأی صادر شده باشد؛ وضعیت پرونده را با استعلام ۸ بپرسید",
                "the defence is passed on, but the commission may already have decided; ask for the status with inquiry 8",
            ),
            path="/fields/notice_date",
            basis=("municipality-act 100 note 1",),
            refuses=False,
        ),
    ),
    checks=(
        Check("others-heard", when=Guard(_when_11, ("defendant_role",))),
        Check("written-only"),
        Check("members"),
        Check("excess-residential", when=Guard(_when_12, ("violation_kind", "land_use"))),
        Check("excess-business", when=Guard(_when_13, ("violation_kind", "land_use"))),
        Check("without-permit", when=Guard(_when_14, ("violation_kind",))),
        Check("missing-parking", when=Guard(_when_15, ("violation_kind",))),
        Check("decision-in-month"),
        Check("case-after-stop", when=Guard(_when_16, ("works_stopped_date",))),
    ),
    visits=(),
    accept=accept,
)
