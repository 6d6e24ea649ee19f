# made by zabeteh 0.1.0 from forms/; do not edit
"""structural soundness certificate.

گواهی استحکام بنا.
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values, Visit
from ..verdict import Bilingual


class StructuralSoundnessCertificateFields(TypedDict, total=False):
    """What is filled in: structural soundness certificate."""

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
    #: the property is jointly owned
    joint_ownership: bool
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
    #: reason
    request_reason: str
    #: the building has a permit
    permit_exists: bool
    #: building-permit number
    permit_number: str
    #: year built
    build_year: int
    #: structure type
    structure_type: str
    #: existing storeys
    existing_storeys: int
    #: existing floor area
    existing_floor_area: str
    #: method
    assessment_method: Literal["supervisor", "desk", "tests", "detailed"]
    #: engineer's licence number
    engineer_licence: str
    #: visit date
    visit_date: str
    #: result
    result: Literal["sound", "repair", "unsound"]
    #: retrofitting
    retrofit_description: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """permit_exists."""
    return v["permit_exists"]


def _when_4(v: Values) -> bool:
    """result is repair."""
    return v["result"] == "repair"


def _when_5(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_6(v: Values) -> bool:
    """assessment_method is one of desk, detailed."""
    return v["assessment_method"] in {"desk", "detailed"}


def _when_7(v: Values) -> bool:
    """assessment_method is one of tests, detailed."""
    return v["assessment_method"] in {"tests", "detailed"}


def _when_8(v: Values) -> bool:
    """request_reason is one of storey-addition, hazard."""
    return v["request_reason"] in {"storey-addition", "hazard"}


def _rule_method_without_permit(v: Values) -> bool:
    """assessment_method is one of tests, detailed."""
    return v["assessment_method"] in {"tests", "detailed"}


def _when_9(v: Values) -> bool:
    """not permit_exists."""
    return not v["permit_exists"]


def _when_10(v: Values) -> bool:
    """request_reason is one of storey-addition, structural-change, use-change, hazard."""
    return v["request_reason"] in {"storey-addition", "structural-change", "use-change", "hazard"}


def _when_11(v: Values) -> bool:
    """result is unsound."""
    return v["result"] == "unsound"


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "title-deed",
        "national-card",
        "soundness-report",
        "structural-drawings",
        "material-tests",
        "soil-report",
        "building-permit",
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
        count = 19
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
        joint_ownership = fields["joint_ownership"]
        if joint_ownership is not True and joint_ownership is not False:
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
        request_reason = fields["request_reason"]
        if request_reason not in {
            "completion",
            "storey-addition",
            "structural-change",
            "use-change",
            "hazard",
            "commission",
        }:
            return None
        permit_exists = fields["permit_exists"]
        if permit_exists is not True and permit_exists is not False:
            return None
        if permit_exists:
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        build_year = fields["build_year"]
        if type(build_year) is not int:
            build_year = as_whole(build_year)
        if not 1250 <= build_year <= 1450:
            return None
        structure_type = fields["structure_type"]
        if structure_type not in {"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"}:
            return None
        existing_storeys = fields["existing_storeys"]
        if type(existing_storeys) is not int:
            existing_storeys = as_whole(existing_storeys)
        if not 1 <= existing_storeys <= 80:
            return None
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        assessment_method = fields["assessment_method"]
        if assessment_method not in {"supervisor", "desk", "tests", "detailed"}:
            return None
        engineer_licence_ = fields["engineer_licence"]
        if engineer_licence_fault(engineer_licence_) is not None:
            return None
        visit_date = fields["visit_date"]
        before, days = YEARS[visit_date[:4]]
        visit_date = before + days[visit_date[4:]]
        result = fields["result"]
        if result not in {"sound", "repair", "unsound"}:
            return None
        if result == "repair":
            retrofit_description = fields["retrofit_description"]
            count += 1
            if (
                not (retrofit_description.isprintable() and 0 < len(retrofit_description) <= 2000)
                or retrofit_description.isspace()
            ):
                text(retrofit_description, 2000)
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
        if "soundness-report" not in documents:
            return None
        if "structural-drawings" not in documents and assessment_method in {"desk", "detailed"}:
            return None
        if "material-tests" not in documents and assessment_method in {"tests", "detailed"}:
            return None
        if "soil-report" not in documents and request_reason in {"storey-addition", "hazard"}:
            return None
        if "building-permit" not in documents and permit_exists:
            return None
        if "photos" not in documents:
            return None
        waits_1 = "engineer-capacity-inquiry" not in answers
        waits = waits_1
        if not permit_exists and assessment_method not in {"tests", "detailed"}:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "assessment_method": assessment_method,
                "permit_exists": permit_exists,
                "request_reason": request_reason,
                "result": result,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="structural-soundness-certificate",
    title=Bilingual("گواهی استحکام بنا", "structural soundness certificate"),
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
            Field("joint_ownership", Bilingual("ملک مشاع است", "the property is jointly owned"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "request_reason",
                Bilingual("علت درخواست", "reason"),
                item,
                bounds=({"completion", "storey-addition", "structural-change", "use-change", "hazard", "commission"},),
            ),
            Field("permit_exists", Bilingual("ساختمان پروانه دارد", "the building has a permit"), flag),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_3, ("permit_exists",)),
            ),
            Field("build_year", Bilingual("سال ساخت", "year built"), whole, bounds=(1250, 1450)),
            Field(
                "structure_type",
                Bilingual("نوع سازه", "structure type"),
                item,
                bounds=({"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},),
            ),
            Field("existing_storeys", Bilingual("طبقات موجود", "existing storeys"), whole, bounds=(1, 80)),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "assessment_method",
                Bilingual("شیوه ارزیابی", "method"),
                item,
                bounds=({"supervisor", "desk", "tests", "detailed"},),
            ),
            Field("engineer_licence", Bilingual("پروانه اشتغال مهندس", "engineer's licence number"), engineer_licence),
            Field("visit_date", Bilingual("تاریخ بازدید", "visit date"), day),
            Field("result", Bilingual("نتیجه", "result"), item, bounds=({"sound", "repair", "unsound"},)),
            Field(
                "retrofit_description",
                Bilingual("شرح مقاوم‌سازی", "retrofitting"),
                text,
                bounds=(2000,),
                when=Guard(_when_4, ("result",)),
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
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_5, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "copy"),
        Document("soundness-report", Bilingual("گزارش استحکام مهندس", "soundness report"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
            when=Guard(_when_6, ("assessment_method",)),
            because=Bilingual(
                "ارزیابی با بررسی نقشه یا مطالعات تفصیلی است",
                "the method is a desk review or a detailed study",
            ),
        ),
        Document(
            "material-tests",
            Bilingual("آزمایش مصالح بنای موجود", "material tests"),
            "copy",
            when=Guard(_when_7, ("assessment_method",)),
            because=Bilingual("ارزیابی با آزمایش است", "the method includes tests"),
        ),
        Document(
            "soil-report",
            Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
            "copy",
            when=Guard(_when_8, ("request_reason",)),
            because=Bilingual("درخواست برای اضافه اشکوب یا آسیب است", "the request is for a storey addition or damage"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_3, ("permit_exists",)),
            because=Bilingual("ساختمان پروانه دارد", "the building has a permit"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
    ),
    needs=(
        Need(
            ("engineer-capacity-inquiry",),
            inquiries=("engineer-capacity-inquiry",),
            awaited=("engineer-capacity-inquiry",),
        ),
        Need(("site-visit",)),
    ),
    rules=(
        Rule(
            "method-without-permit",
            Guard(_rule_method_without_permit, ("assessment_method",)),
            Bilingual(
                "ساختمان پروانه ندارد و ارزیابی با آزمایش یا مطالعات تفصیلی نیست",
                "the building has no permit, and the method is neither tests nor a detailed study",
            ),
            Bilingual(
                "آزمایش مصالح یا مطالعات تفصیلی را به مهندس سازه بسپارید و شیوه ارزیابی را اصلاح کنید",
                "have a structural engineer do tests or a detailed study, and correct the method",
            ),
            when=Guard(_when_9, ("permit_exists",)),
            path="/fields/assessment_method",
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_5, ("applicant_role",))),
        Check("completion-waits"),
        Check("new-certificate", when=Guard(_when_10, ("request_reason",))),
        Check("unsound-to-commission", when=Guard(_when_11, ("result",))),
        Check("licensed-not-owner"),
        Check("others-ask"),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual(
                "نقشه‌های سازه و نتیجه آزمایش‌ها تحویل می‌شود",
                "structural drawings and test results are handed over",
            ),
        ),
    ),
    accept=accept,
)
