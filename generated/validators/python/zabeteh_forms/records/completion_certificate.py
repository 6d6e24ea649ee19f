# made by zabeteh 0.1.0 from forms/; do not edit
"""building completion certificate.

گواهی پایان کار ساختمان.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    case_number,
    case_number_fault,
    day,
    decimal,
    decimal_text,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    payment_id,
    payment_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values, Visit
from ..verdict import Bilingual


class CompletionCertificateFields(TypedDict, total=False):
    """What is filled in: building completion certificate."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: kind of owner
    owner_kind: Literal["natural", "legal", "government", "endowment"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: the owner has died
    owner_deceased: bool
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
    #: date of issue of the permit
    permit_date: str
    #: floor area on the permit
    permit_area: str
    #: storeys on the permit
    permit_storeys: int
    #: units on the permit
    permit_units: int
    #: parking spaces required
    parking_required: int
    #: date works ended
    works_end_date: str
    #: existing floor area
    existing_floor_area: str
    #: existing storeys
    existing_storeys: int
    #: existing units
    existing_units: int
    #: parking spaces built
    parking_built: int
    #: road setback carried out
    setback_done: bool
    #: number of lifts
    elevator_count: int
    #: has gas piping
    has_gas: bool
    #: fire approval applies
    fire_approval_needed: bool


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _computed_exceeds_permit(v: Values) -> Any:
    """exceeds the permit."""
    return (
        v["existing_floor_area"] > v["permit_area"]
        or v["existing_storeys"] > v["permit_storeys"]
        or v["existing_units"] > v["permit_units"]
    )


def _computed_parking_short(v: Values) -> Any:
    """parking is short."""
    return v["parking_built"] < v["parking_required"]


def _computed_parking_short_area(v: Values) -> Any:
    """area of missing parking."""
    _parking_space_area = parameters.parking_space_area(v.filed_on)
    return (
        _parking_space_area * (v["parking_required"] - v["parking_built"])
        if v["parking_short"] and _parking_space_area is not None
        else None
    )


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_5(v: Values) -> bool:
    """elevator_count at least 1."""
    return v["elevator_count"] >= 1


def _when_6(v: Values) -> bool:
    """has_gas."""
    return v["has_gas"]


def _when_7(v: Values) -> bool:
    """fire_approval_needed."""
    return v["fire_approval_needed"]


def _when_8(v: Values) -> bool:
    """exceeds_permit or parking_short."""
    return v["exceeds_permit"] or v["parking_short"]


def _rule_works_end_after_permit(v: Values) -> bool:
    """works_end_date after permit_date."""
    return v["works_end_date"] > v["permit_date"]


def _rule_works_ended(v: Values) -> bool:
    """works_end_date on or before filing date."""
    return v["works_end_date"] <= v.filed_on


def _rule_setback_first(v: Values) -> bool:
    """setback_done."""
    return v["setback_done"]


def _when_9(v: Values) -> bool:
    """parking_short."""
    return v["parking_short"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "building-permit",
        "supervisor-completion-report",
        "as-built-drawings",
        "structural-soundness-certificate",
        "elevator-certificate",
        "gas-certificate",
        "fire-safety-approval",
        "commission-decision",
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
        if "debt-inquiry" in answers:
            answered += 1
            answer = answers["debt-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_amount = answer["amount"]
            answer_1_amount = decimal(answer_1_amount, 0, 0, 1_000_000_000_000_000)
            answer_1_bill_id = answer["bill_id"]
            if bill_id_fault(answer_1_bill_id) is not None:
                return None
            answer_1_payment_id = answer["payment_id"]
            if payment_id_fault(answer_1_payment_id) is not None:
                return None
            if len(answer) != count:
                return None
        if "fire-safety-inquiry" in answers:
            answered += 1
            answer = answers["fire-safety-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_instructions = answer["instructions"]
            if (
                not (answer_2_instructions.isprintable() and 0 < len(answer_2_instructions) <= 1000)
                or answer_2_instructions.isspace()
            ):
                text(answer_2_instructions, 1000)
            answer_2_approved = answer["approved"]
            if answer_2_approved is not True and answer_2_approved is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 23
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal", "government", "endowment"}:
            return None
        if owner_kind == "natural":
            owner_national_id = fields["owner_national_id"]
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        if owner_kind != "natural":
            owner_legal_person_id = fields["owner_legal_person_id"]
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
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
        permit_date = fields["permit_date"]
        before, days = YEARS[permit_date[:4]]
        permit_date = before + days[permit_date[4:]]
        permit_area = fields["permit_area"]
        permit_area = scaled(permit_area, 2, 0, 1_000_000_000)
        permit_storeys = fields["permit_storeys"]
        if type(permit_storeys) is not int:
            permit_storeys = as_whole(permit_storeys)
        if not 1 <= permit_storeys <= 80:
            return None
        permit_units = fields["permit_units"]
        if type(permit_units) is not int:
            permit_units = as_whole(permit_units)
        if not 1 <= permit_units <= 500:
            return None
        parking_required = fields["parking_required"]
        if type(parking_required) is not int:
            parking_required = as_whole(parking_required)
        if not 0 <= parking_required <= 2000:
            return None
        works_end_date = fields["works_end_date"]
        before, days = YEARS[works_end_date[:4]]
        works_end_date = before + days[works_end_date[4:]]
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        existing_storeys = fields["existing_storeys"]
        if type(existing_storeys) is not int:
            existing_storeys = as_whole(existing_storeys)
        if not 1 <= existing_storeys <= 80:
            return None
        existing_units = fields["existing_units"]
        if type(existing_units) is not int:
            existing_units = as_whole(existing_units)
        if not 1 <= existing_units <= 500:
            return None
        parking_built = fields["parking_built"]
        if type(parking_built) is not int:
            parking_built = as_whole(parking_built)
        if not 0 <= parking_built <= 2000:
            return None
        setback_done = fields["setback_done"]
        if setback_done is not True and setback_done is not False:
            return None
        elevator_count = fields["elevator_count"]
        if type(elevator_count) is not int:
            elevator_count = as_whole(elevator_count)
        if not 0 <= elevator_count <= 40:
            return None
        has_gas = fields["has_gas"]
        if has_gas is not True and has_gas is not False:
            return None
        fire_approval_needed = fields["fire_approval_needed"]
        if fire_approval_needed is not True and fire_approval_needed is not False:
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
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "signature-authority" not in documents and owner_kind != "natural":
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "building-permit" not in documents:
            return None
        if "supervisor-completion-report" not in documents:
            return None
        if "as-built-drawings" not in documents:
            return None
        if "structural-soundness-certificate" not in documents:
            return None
        if "elevator-certificate" not in documents and elevator_count >= 1:
            return None
        if "gas-certificate" not in documents and has_gas:
            return None
        if "fire-safety-approval" not in documents and fire_approval_needed:
            return None
        exceeds_permit = (
            existing_floor_area > permit_area or existing_storeys > permit_storeys or existing_units > permit_units
        )
        parking_short = parking_built < parking_required
        if "commission-decision" not in documents and (exceeds_permit or parking_short):
            return None
        waits_4 = "debt-inquiry" not in answers
        waits_5 = "fire-safety-inquiry" not in answers and fire_approval_needed
        waits = waits_4 or waits_5
        if not (works_end_date > permit_date):
            return None
        if not (works_end_date <= filed_on):
            return None
        if not setback_done:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "elevator_count": elevator_count,
                "existing_floor_area": existing_floor_area,
                "existing_storeys": existing_storeys,
                "existing_units": existing_units,
                "fire_approval_needed": fire_approval_needed,
                "has_gas": has_gas,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "parking_built": parking_built,
                "parking_required": parking_required,
                "permit_area": permit_area,
                "permit_storeys": permit_storeys,
                "permit_units": permit_units,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="completion-certificate",
    title=Bilingual("گواهی پایان کار ساختمان", "building completion certificate"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field(
                "owner_kind",
                Bilingual("نوع مالک", "kind of owner"),
                item,
                bounds=({"natural", "legal", "government", "endowment"},),
            ),
            Field(
                "owner_national_id",
                Bilingual("کد ملی مالک", "owner's national id"),
                national_id,
                when=Guard(_when_1, ("owner_kind",)),
            ),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                legal_person_id,
                when=Guard(_when_2, ("owner_kind",)),
            ),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field(
                "permit_area",
                Bilingual("زیربنای پروانه", "floor area on the permit"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("permit_storeys", Bilingual("طبقات پروانه", "storeys on the permit"), whole, bounds=(1, 80)),
            Field("permit_units", Bilingual("واحدهای پروانه", "units on the permit"), whole, bounds=(1, 500)),
            Field("parking_required", Bilingual("پارکینگ لازم", "parking spaces required"), whole, bounds=(0, 2000)),
            Field("works_end_date", Bilingual("تاریخ پایان عملیات", "date works ended"), day),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("existing_storeys", Bilingual("طبقات موجود", "existing storeys"), whole, bounds=(1, 80)),
            Field("existing_units", Bilingual("واحدهای موجود", "existing units"), whole, bounds=(1, 500)),
            Field("parking_built", Bilingual("پارکینگ ساخته‌شده", "parking spaces built"), whole, bounds=(0, 2000)),
            Field("setback_done", Bilingual("عقب‌نشینی اجرا شده است", "road setback carried out"), flag),
            Field("elevator_count", Bilingual("تعداد آسانسور", "number of lifts"), whole, bounds=(0, 40)),
            Field("has_gas", Bilingual("لوله‌کشی گاز دارد", "has gas piping"), flag),
            Field("fire_approval_needed", Bilingual("مشمول تأییدیه آتش‌نشانی است", "fire approval applies"), flag),
        ),
    ),
    answers=(
        Answer(
            "debt-inquiry",
            Bilingual("استعلام بدهی ملک", "property debt inquiry"),
            Part(
                (
                    Field(
                        "amount",
                        Bilingual("مبلغ بدهی", "amount owed"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                    Field("bill_id", Bilingual("شناسه قبض", "bill id"), bill_id),
                    Field("payment_id", Bilingual("شناسه پرداخت", "payment id"), payment_id),
                ),
            ),
        ),
        Answer(
            "fire-safety-inquiry",
            Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
            Part(
                (
                    Field("instructions", Bilingual("دستورالعمل ایمنی", "safety instructions"), text, bounds=(1000,)),
                    Field("approved", Bilingual("ایمنی حریق تأیید شده است", "fire safety is approved"), flag),
                ),
            ),
        ),
    ),
    derived={
        "exceeds_permit": Derived(
            _computed_exceeds_permit,
            bool,
            (
                "existing_floor_area",
                "permit_area",
                "existing_storeys",
                "permit_storeys",
                "existing_units",
                "permit_units",
            ),
        ),
        "parking_short": Derived(_computed_parking_short, bool, ("parking_built", "parking_required")),
        "parking_short_area": Derived(
            _computed_parking_short_area,
            partial(decimal_text, places=2),
            ("parking_required", "parking_built"),
        ),
    },
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_4, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original",
        ),
        Document(
            "supervisor-completion-report",
            Bilingual("گزارش پایان کار ناظران چهار رشته", "completion report of the supervisors of four disciplines"),
            "original",
        ),
        Document("as-built-drawings", Bilingual("نقشه چون‌ساخت (وضع موجود)", "as-built drawings"), "original"),
        Document(
            "structural-soundness-certificate",
            Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
            "original",
        ),
        Document(
            "elevator-certificate",
            Bilingual("گواهی استاندارد آسانسور", "lift standard certificate"),
            "copy",
            when=Guard(_when_5, ("elevator_count",)),
            because=Bilingual("آسانسور دارد", "there is at least one lift"),
        ),
        Document(
            "gas-certificate",
            Bilingual("تأییدیه لوله‌کشی گاز", "gas piping approval"),
            "copy",
            when=Guard(_when_6, ("has_gas",)),
            because=Bilingual("لوله‌کشی گاز دارد", "there is gas piping"),
        ),
        Document(
            "fire-safety-approval",
            Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
            "original",
            when=Guard(_when_7, ("fire_approval_needed",)),
            because=Bilingual("مشمول تأییدیه است", "the approval applies"),
        ),
        Document(
            "commission-decision",
            Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
            "copy",
            when=Guard(
                _when_8,
                (
                    "existing_floor_area",
                    "permit_area",
                    "existing_storeys",
                    "permit_storeys",
                    "existing_units",
                    "permit_units",
                    "parking_built",
                    "parking_required",
                ),
            ),
            because=Bilingual(
                "زیربنا، طبقات، واحد یا پارکینگ با پروانه نمی‌خواند",
                "area, storeys, units or parking differ from the permit",
            ),
        ),
    ),
    needs=(
        Need(("supervision-stage-report",)),
        Need(("site-visit",)),
        Need(("renovation-tax-clearance",)),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(
            ("fire-safety-inquiry",),
            when=Guard(_when_7, ("fire_approval_needed",)),
            because=Bilingual("مشمول تأییدیه آتش‌نشانی است", "the fire organisation's approval applies"),
            inquiries=("fire-safety-inquiry",),
            awaited=("fire-safety-inquiry",),
        ),
        Need(
            ("article-100-settlement",),
            when=Guard(
                _when_8,
                (
                    "existing_floor_area",
                    "permit_area",
                    "existing_storeys",
                    "permit_storeys",
                    "existing_units",
                    "permit_units",
                    "parking_built",
                    "parking_required",
                ),
            ),
            because=Bilingual(
                "اضافه بنا یا کسری پارکینگ پیش از صدور گواهی به کمیسیون ماده صد می‌رود",
                "excess building or missing parking goes to the Article 100 commission before the certificate",
            ),
        ),
    ),
    rules=(
        Rule(
            "works-end-after-permit",
            Guard(_rule_works_end_after_permit, ("works_end_date", "permit_date")),
            Bilingual("تاریخ پایان عملیات پس از تاریخ پروانه نیست", "the works do not end after the permit was issued"),
            Bilingual(
                "هر دو تاریخ را با پروانه و گزارش ناظر بسنجید",
                "compare both dates with the permit and the supervisor's report",
            ),
            path="/fields/works_end_date",
            reads=("/fields/permit_date",),
        ),
        Rule(
            "works-ended",
            Guard(_rule_works_ended, ("works_end_date",)),
            Bilingual("تاریخ پایان عملیات پس از روز درخواست است", "the works end after the day of filing"),
            Bilingual("پس از پایان عملیات در درگاه درخواست کنید", "file on the portal after the works have ended"),
            path="/fields/works_end_date",
        ),
        Rule(
            "setback-first",
            Guard(_rule_setback_first, ("setback_done",)),
            Bilingual("عقب‌نشینی اجرا نشده است", "the setback has not been carried out"),
            Bilingual(
                "عقب‌نشینی را اجرا کنید و با گزارش مهندس ناظر دوباره درخواست کنید",
                "carry out the setback and file again with the supervisor's report",
            ),
            path="/fields/setback_done",
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_3, ("applicant_role",))),
        Check("works-finished"),
        Check("supervisors-certify"),
        Check("parking-shortage", when=Guard(_when_9, ("parking_built", "parking_required"))),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "نقشه چون‌ساخت و فرم‌های امضاشده مهندسان بررسی می‌شود",
                "as-built drawings and the engineers' signed forms are checked",
            ),
        ),
    ),
    accept=accept,
)
