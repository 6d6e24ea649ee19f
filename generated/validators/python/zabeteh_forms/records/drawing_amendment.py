# made by zabeteh 0.1.0 from forms/; do not edit
"""amendment of drawings.

تغییر نقشه.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
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
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values, Visit
from ..verdict import Bilingual


class DrawingAmendmentEngineersRow(TypedDict, total=False):
    """One row of designing and supervising engineers."""

    #: discipline
    discipline: Literal["architecture", "civil", "mechanical", "electrical"]
    #: role
    engineer_role: Literal["designer", "supervisor", "executor"]
    #: licence number
    licence: str
    #: engineer's national id
    national_id: str


class DrawingAmendmentFields(TypedDict, total=False):
    """What is filled in: amendment of drawings."""

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
    #: municipal district
    district: int
    #: building-permit number
    permit_number: str
    #: date of issue of the permit
    permit_date: str
    #: expiry date of the permit
    permit_expiry: str
    #: units on the permit
    permit_units: int
    #: floor area on the permit
    permit_area: str
    #: stage of the works
    work_stage: str
    #: changes
    changes: list[str]
    #: the change is already built
    already_built: bool
    #: number of units
    units: int
    #: total floor area
    total_floor_area: str
    #: parking spaces
    parking_spaces: int
    #: a unit was sold
    units_sold: bool
    #: designing and supervising engineers
    engineers: list[DrawingAmendmentEngineersRow]
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
    """changes includes any of structure, storeys, area."""
    return "structure" in v["changes"] or "storeys" in v["changes"] or "area" in v["changes"]


def _when_5(v: Values) -> bool:
    """changes includes any of storeys, units, use."""
    return "storeys" in v["changes"] or "units" in v["changes"] or "use" in v["changes"]


def _when_6(v: Values) -> bool:
    """units_sold."""
    return v["units_sold"]


def _when_7(v: Values) -> bool:
    """total_floor_area above permit_area."""
    return v["total_floor_area"] > v["permit_area"]


def _when_8(v: Values) -> bool:
    """already_built."""
    return v["already_built"]


def _rule_permit_in_force(v: Values) -> bool:
    """permit_expiry on or after filing date."""
    return v["permit_expiry"] >= v.filed_on


def _rule_parking_for_added_units(v: Values) -> bool:
    """parking_spaces at least units times parking_per_unit."""
    _parking_per_unit = parameters.parking_per_unit(v.filed_on)
    return _parking_per_unit is not None and v["parking_spaces"] >= v["units"] * _parking_per_unit


def _when_9(v: Values) -> bool:
    """units above permit_units."""
    return v["units"] > v["permit_units"]


def _rule_no_change_of_use(v: Values) -> bool:
    """changes lacks use."""
    return "use" not in v["changes"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "co-owner-consent",
        "building-permit",
        "architectural-drawings",
        "structural-drawings",
        "supervisor-report",
        "fire-safety-approval",
        "buyers-consent",
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
        if "social-security-inquiry" in answers:
            answered += 1
            answer = answers["social-security-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_1_amount = answer["amount"]
            answer_1_amount = decimal(answer_1_amount, 0, 0, 1_000_000_000_000_000)
            answer_1_cleared = answer["cleared"]
            if answer_1_cleared is not True and answer_1_cleared is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 21
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
        permit_units = fields["permit_units"]
        if type(permit_units) is not int:
            permit_units = as_whole(permit_units)
        if not 1 <= permit_units <= 500:
            return None
        permit_area = fields["permit_area"]
        permit_area = scaled(permit_area, 2, 100, 1_000_000_000)
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
        changes = fields["changes"]
        chosen(changes, {"plan", "facade", "parking", "units", "area", "storeys", "structure", "use"})
        already_built = fields["already_built"]
        if already_built is not True and already_built is not False:
            return None
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 1 <= units <= 500:
            return None
        total_floor_area = fields["total_floor_area"]
        total_floor_area = scaled(total_floor_area, 2, 100, 1_000_000_000)
        parking_spaces = fields["parking_spaces"]
        if type(parking_spaces) is not int:
            parking_spaces = as_whole(parking_spaces)
        if not 0 <= parking_spaces <= 2000:
            return None
        units_sold = fields["units_sold"]
        if units_sold is not True and units_sold is not False:
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
        if "national-card" not in documents:
            return None
        if "co-owner-consent" not in documents and owners_count > 1:
            return None
        if "building-permit" not in documents:
            return None
        if "architectural-drawings" not in documents:
            return None
        if "structural-drawings" not in documents and (
            "structure" in changes or "storeys" in changes or "area" in changes
        ):
            return None
        if "supervisor-report" not in documents:
            return None
        if "fire-safety-approval" not in documents and ("storeys" in changes or "units" in changes or "use" in changes):
            return None
        if "buyers-consent" not in documents and units_sold:
            return None
        if "fee-receipt" not in documents:
            return None
        waits_5 = "social-security-inquiry" not in answers and total_floor_area > permit_area
        waits = waits_5
        if not (permit_expiry >= filed_on):
            return None
        if units > permit_units and not (
            (_parking_per_unit := parameters.parking_per_unit(filed_on)) is not None
            and parking_spaces >= units * _parking_per_unit
        ):
            return None
        if "use" in changes:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "already_built": already_built,
                "applicant_role": applicant_role,
                "changes": changes,
                "owners_count": owners_count,
                "permit_area": permit_area,
                "total_floor_area": total_floor_area,
                "units_sold": units_sold,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="drawing-amendment",
    title=Bilingual("تغییر نقشه", "amendment of drawings"),
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
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field("permit_expiry", Bilingual("پایان اعتبار پروانه", "expiry date of the permit"), day),
            Field("permit_units", Bilingual("واحدهای پروانه", "units on the permit"), whole, bounds=(1, 500)),
            Field(
                "permit_area",
                Bilingual("زیربنای پروانه", "floor area on the permit"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
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
                "changes",
                Bilingual("موارد تغییر", "changes"),
                chosen,
                bounds=({"plan", "facade", "parking", "units", "area", "storeys", "structure", "use"},),
            ),
            Field("already_built", Bilingual("تغییر اجرا شده است", "the change is already built"), flag),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 500)),
            Field(
                "total_floor_area",
                Bilingual("زیربنای کل", "total floor area"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("parking_spaces", Bilingual("تعداد پارکینگ", "parking spaces"), whole, bounds=(0, 2000)),
            Field("units_sold", Bilingual("واحدی فروخته شده است", "a unit was sold"), flag),
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
            "social-security-inquiry",
            Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
            Part(
                (
                    Field(
                        "amount",
                        Bilingual("مبلغ حق بیمه", "premium stated"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                    Field("cleared", Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"), flag),
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
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
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
            "original",
        ),
        Document("architectural-drawings", Bilingual("نقشه معماری", "architectural drawings"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
            when=Guard(_when_4, ("changes",)),
            because=Bilingual("سازه، طبقات یا زیربنا تغییر می‌کند", "structure, storeys or floor area changes"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
        ),
        Document(
            "fire-safety-approval",
            Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
            "original",
            when=Guard(_when_5, ("changes",)),
            because=Bilingual("طبقات، واحد یا کاربری تغییر می‌کند", "storeys, units or use changes"),
        ),
        Document(
            "buyers-consent",
            Bilingual("رضایت پیش‌خریداران", "off-plan buyers' consent"),
            "original",
            when=Guard(_when_6, ("units_sold",)),
            because=Bilingual("واحدی پیش‌فروش یا منتقل شده است", "a unit was pre-sold or transferred"),
        ),
        Document("fee-receipt", Bilingual("فیش واریز عوارض", "fee receipt"), "electronic"),
    ),
    needs=(
        Need(("building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit")),
        Need(("site-visit",)),
        Need(("supervision-stage-report",)),
        Need(("renovation-tax-clearance",)),
        Need(
            ("social-security-inquiry",),
            when=Guard(_when_7, ("total_floor_area", "permit_area")),
            because=Bilingual("زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"),
            inquiries=("social-security-inquiry",),
            awaited=("social-security-inquiry",),
        ),
        Need(
            ("article-100-settlement",),
            when=Guard(_when_8, ("already_built",)),
            because=Bilingual(
                "تغییر اجرا شده است و نخست به کمیسیون ماده صد می‌رود",
                "the change is already built and goes to the Article 100 commission first",
            ),
        ),
    ),
    rules=(
        Rule(
            "permit-in-force",
            Guard(_rule_permit_in_force, ("permit_expiry",)),
            Bilingual("اعتبار پروانه گذشته است", "the permit has expired"),
            Bilingual("ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"),
            path="/fields/permit_expiry",
            basis=("opinion-7-4452",),
        ),
        Rule(
            "parking-for-added-units",
            Guard(_rule_parking_for_added_units, ("parking_spaces", "units")),
            Bilingual(
                "واحد افزوده می‌شود و تعداد پارکینگ از تعداد واحد کمتر است",
                "units are added and there are fewer parking spaces than units",
            ),
            Bilingual(
                "پارکینگ کم را در نقشه معماری اصلاحی بیفزایید",
                "add the missing parking to the amended architectural drawings",
            ),
            when=Guard(_when_9, ("units", "permit_units")),
            path="/fields/parking_spaces",
            reads=("/fields/units",),
            basis=("detailed-plan-parking",),
        ),
        Rule(
            "no-change-of-use",
            Guard(_rule_no_change_of_use, ("changes",)),
            Bilingual("تغییر کاربری در این فرم انجام نمی‌شود", "a change of use is not made with this form"),
            Bilingual(
                "گزینه کاربری را بردارید و فرم ۴۳ (تغییر کاربری) را بفرستید",
                "remove the item 'use' and file form 43 (change of use)",
            ),
            path="/fields/changes",
        ),
    ),
    checks=(
        Check("corrected-papers"),
        Check("built-first", when=Guard(_when_8, ("already_built",))),
        Check("difference-dues", when=Guard(_when_7, ("total_floor_area", "permit_area"))),
        Check("organisation-first"),
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
