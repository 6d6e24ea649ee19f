# made by zabeteh 0.1.0 from forms/; do not edit
"""permit amendment.

اصلاح پروانه.
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
    email,
    email_fault,
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class PermitAmendmentFields(TypedDict, total=False):
    """What is filled in: permit amendment."""

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
    #: email
    email: str
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
    #: stage of the works
    work_stage: str
    #: items to amend
    amendment_items: list[str]
    #: present wording
    present_text: str
    #: right wording
    right_text: str
    #: the drawings change too
    needs_drawings: bool
    #: floor area on the permit
    permit_area: str
    #: right floor area
    new_area: str
    #: executor's licence number
    executor_licence: str


def _when_1(v: Values) -> bool:
    """applicant_role is company."""
    return v["applicant_role"] == "company"


def _when_2(v: Values) -> bool:
    """amendment_items includes area."""
    return "area" in v["amendment_items"]


def _when_3(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_4(v: Values) -> bool:
    """amendment_items includes executor."""
    return "executor" in v["amendment_items"]


def _when_5(v: Values) -> bool:
    """amendment_items includes designer."""
    return "designer" in v["amendment_items"]


def _when_6(v: Values) -> bool:
    """amendment_items includes area and new_area above permit_area."""
    return (
        "area" in v["amendment_items"]
        and v["new_area"] is not None
        and v["permit_area"] is not None
        and v["new_area"] > v["permit_area"]
    )


def _rule_no_new_drawings(v: Values) -> bool:
    """not needs_drawings."""
    return not v["needs_drawings"]


def _rule_wordings_differ(v: Values) -> bool:
    """right_text is not present_text."""
    return v["right_text"] != v["present_text"]


def _when_7(v: Values) -> bool:
    """amendment_items includes owner-name."""
    return "owner-name" in v["amendment_items"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "building-permit",
        "supervisor-report",
        "executor-contract",
        "designer-commitment",
        "renovation-tax-receipt",
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
        count = 15
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
        email_ = fields.get("email")
        if email_ is not None:
            count += 1
            if email_fault(email_) is not None:
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
        amendment_items = fields["amendment_items"]
        chosen(amendment_items, {"area", "owner-name", "address", "executor", "designer", "description", "clerical"})
        present_text = fields["present_text"]
        if not (present_text.isprintable() and 0 < len(present_text) <= 300) or present_text.isspace():
            text(present_text, 300)
        right_text = fields["right_text"]
        if not (right_text.isprintable() and 0 < len(right_text) <= 300) or right_text.isspace():
            text(right_text, 300)
        needs_drawings = fields["needs_drawings"]
        if needs_drawings is not True and needs_drawings is not False:
            return None
        if "area" in amendment_items:
            permit_area = fields["permit_area"]
            count += 1
            permit_area = scaled(permit_area, 2, 100, 1_000_000_000)
        else:
            permit_area = None
        if "area" in amendment_items:
            new_area = fields["new_area"]
            count += 1
            new_area = scaled(new_area, 2, 100, 1_000_000_000)
        else:
            new_area = None
        executor_licence = fields.get("executor_licence")
        if executor_licence is not None:
            count += 1
            if engineer_licence_fault(executor_licence) is not None:
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
        if "building-permit" not in documents:
            return None
        if "supervisor-report" not in documents:
            return None
        if "executor-contract" not in documents and "executor" in amendment_items:
            return None
        if "designer-commitment" not in documents and "designer" in amendment_items:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits_4 = (
            "social-security-inquiry" not in answers
            and "area" in amendment_items
            and new_area is not None
            and permit_area is not None
            and new_area > permit_area
        )
        waits = waits_4
        if needs_drawings:
            return None
        if right_text == present_text:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "amendment_items": amendment_items,
                "applicant_role": applicant_role,
                "new_area": new_area,
                "permit_area": permit_area,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="permit-amendment",
    title=Bilingual("اصلاح پروانه", "permit amendment"),
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
            Field("email", Bilingual("رایانامه", "email"), email, required=False),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field("permit_expiry", Bilingual("پایان اعتبار پروانه", "expiry date of the permit"), day),
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
                "amendment_items",
                Bilingual("موارد اصلاح", "items to amend"),
                chosen,
                bounds=({"area", "owner-name", "address", "executor", "designer", "description", "clerical"},),
            ),
            Field("present_text", Bilingual("متن فعلی", "present wording"), text, bounds=(300,)),
            Field("right_text", Bilingual("متن درست", "right wording"), text, bounds=(300,)),
            Field("needs_drawings", Bilingual("نقشه هم تغییر می‌کند", "the drawings change too"), flag),
            Field(
                "permit_area",
                Bilingual("زیربنای پروانه", "floor area on the permit"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
                when=Guard(_when_2, ("amendment_items",)),
            ),
            Field(
                "new_area",
                Bilingual("زیربنای درست", "right floor area"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
                when=Guard(_when_2, ("amendment_items",)),
            ),
            Field(
                "executor_licence",
                Bilingual("پروانه مجری", "executor's licence number"),
                engineer_licence,
                required=False,
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
            when=Guard(_when_3, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
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
        Document(
            "executor-contract",
            Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
            "original",
            when=Guard(_when_4, ("amendment_items",)),
            because=Bilingual("مجری تغییر می‌کند", "the executor changes"),
        ),
        Document(
            "designer-commitment",
            Bilingual("برگه تعهد طراحی", "designer's commitment sheet"),
            "original",
            when=Guard(_when_5, ("amendment_items",)),
            because=Bilingual("طراح تغییر می‌کند", "the designer changes"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
    ),
    needs=(
        Need(("building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit")),
        Need(("site-visit",)),
        Need(("renovation-tax-clearance",)),
        Need(
            ("social-security-inquiry",),
            when=Guard(_when_6, ("amendment_items", "new_area", "permit_area")),
            because=Bilingual("زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"),
            inquiries=("social-security-inquiry",),
            awaited=("social-security-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "no-new-drawings",
            Guard(_rule_no_new_drawings, ("needs_drawings",)),
            Bilingual("اصلاح با تغییر نقشه همراه است", "the amendment comes with a change of the drawings"),
            Bilingual("فرم ۲۱ (تغییر نقشه) را بفرستید", "file form 21 (amendment of drawings)"),
            path="/fields/needs_drawings",
        ),
        Rule(
            "wordings-differ",
            Guard(_rule_wordings_differ, ("right_text", "present_text")),
            Bilingual("متن فعلی و متن درست یکی است", "the present and the right wording are the same"),
            Bilingual(
                "متن فعلی را از روی پروانه و متن درست را از روی سند بنویسید",
                "copy the present wording from the permit and the right one from the deed",
            ),
            path="/fields/right_text",
            reads=("/fields/present_text",),
        ),
    ),
    checks=(
        Check("report-and-visit"),
        Check("violation-found"),
        Check("difference-dues", when=Guard(_when_6, ("amendment_items", "new_area", "permit_area"))),
        Check("ownership-elsewhere", when=Guard(_when_7, ("amendment_items",))),
    ),
    visits=(),
    accept=accept,
)
