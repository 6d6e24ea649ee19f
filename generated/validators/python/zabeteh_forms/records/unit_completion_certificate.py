# made by zabeteh 0.1.0 from forms/; do not edit
"""unit completion certificate.

گواهی پایان کار واحد (آپارتمان).
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    case_number,
    case_number_fault,
    chosen,
    day,
    decimal,
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class UnitCompletionCertificateFields(TypedDict, total=False):
    """What is filled in: unit completion certificate."""

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
    #: completion certificate number
    completion_number: str
    #: completion issue date
    completion_issue_date: str
    #: the building was changed
    changes_since: bool
    #: unit number
    unit_minutes_number: int
    #: floor
    storey_number: int
    #: lies below the ground floor
    below_ground: bool
    #: area in the minutes
    minutes_area: str
    #: unit area as it is
    unit_area: str
    #: approved use
    approved_use: str
    #: present use
    present_use: str
    #: parking space number
    parking_number: str
    #: storage room number
    storage_number: str
    #: kind of change
    unit_change_kind: list[str]


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """changes_since."""
    return v["changes_since"]


def _when_4(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_5(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_6(v: Values) -> bool:
    """changes_since and unit_change_kind includes structure."""
    return v["changes_since"] and v["unit_change_kind"] is not None and "structure" in v["unit_change_kind"]


def _when_7(v: Values) -> bool:
    """changes_since and unit_change_kind includes any of merged, split."""
    return (
        v["changes_since"]
        and v["unit_change_kind"] is not None
        and ("merged" in v["unit_change_kind"] or "split" in v["unit_change_kind"])
    )


def _rule_unit_within_minutes(v: Values) -> bool:
    """unit_area at most minutes_area."""
    return v["unit_area"] <= v["minutes_area"]


def _rule_use_as_approved(v: Values) -> bool:
    """present_use is approved_use."""
    return v["present_use"] == v["approved_use"]


def _when_8(v: Values) -> bool:
    """not changes_since."""
    return not v["changes_since"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "completion-certificate",
        "subdivision-minutes",
        "unit-plan",
        "structural-soundness-certificate",
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
        completion_number = fields["completion_number"]
        if not (completion_number.isprintable() and 0 < len(completion_number) <= 30) or completion_number.isspace():
            text(completion_number, 30)
        completion_issue_date = fields["completion_issue_date"]
        before, days = YEARS[completion_issue_date[:4]]
        completion_issue_date = before + days[completion_issue_date[4:]]
        changes_since = fields["changes_since"]
        if changes_since is not True and changes_since is not False:
            return None
        unit_minutes_number = fields["unit_minutes_number"]
        if type(unit_minutes_number) is not int:
            unit_minutes_number = as_whole(unit_minutes_number)
        if not 1 <= unit_minutes_number <= 9999:
            return None
        storey_number = fields["storey_number"]
        if type(storey_number) is not int:
            storey_number = as_whole(storey_number)
        if not 0 <= storey_number <= 80:
            return None
        below_ground = fields["below_ground"]
        if below_ground is not True and below_ground is not False:
            return None
        minutes_area = fields["minutes_area"]
        minutes_area = scaled(minutes_area, 2, 0, 1_000_000_000)
        unit_area = fields["unit_area"]
        unit_area = scaled(unit_area, 2, 0, 1_000_000_000)
        approved_use = fields["approved_use"]
        if approved_use not in {
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
        present_use = fields["present_use"]
        if present_use not in {
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
        parking_number = fields.get("parking_number")
        if parking_number is not None:
            count += 1
            if not (parking_number.isprintable() and 0 < len(parking_number) <= 20) or parking_number.isspace():
                text(parking_number, 20)
        storage_number = fields.get("storage_number")
        if storage_number is not None:
            count += 1
            if not (storage_number.isprintable() and 0 < len(storage_number) <= 20) or storage_number.isspace():
                text(storage_number, 20)
        if changes_since:
            unit_change_kind = fields["unit_change_kind"]
            count += 1
            chosen(unit_change_kind, {"balcony-closed", "merged", "split", "mezzanine", "use", "structure"})
        else:
            unit_change_kind = None
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
        if "completion-certificate" not in documents:
            return None
        if "subdivision-minutes" not in documents:
            return None
        if "unit-plan" not in documents and changes_since:
            return None
        if (
            "structural-soundness-certificate" not in documents
            and changes_since
            and unit_change_kind is not None
            and "structure" in unit_change_kind
        ):
            return None
        waits_3 = "debt-inquiry" not in answers
        waits = waits_3
        if not (unit_area <= minutes_area):
            return None
        if present_use != approved_use:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "changes_since": changes_since,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "unit_change_kind": unit_change_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="unit-completion-certificate",
    title=Bilingual("گواهی پایان کار واحد (آپارتمان)", "unit completion certificate"),
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
                "completion_number",
                Bilingual("شماره پایان کار", "completion certificate number"),
                text,
                bounds=(30,),
            ),
            Field("completion_issue_date", Bilingual("تاریخ صدور پایان کار", "completion issue date"), day),
            Field("changes_since", Bilingual("بنا تغییر کرده است", "the building was changed"), flag),
            Field("unit_minutes_number", Bilingual("شماره قطعه تفکیکی", "unit number"), whole, bounds=(1, 9999)),
            Field("storey_number", Bilingual("طبقه", "floor"), whole, bounds=(0, 80)),
            Field("below_ground", Bilingual("زیر همکف است", "lies below the ground floor"), flag),
            Field(
                "minutes_area",
                Bilingual("مساحت صورت‌مجلس", "area in the minutes"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "unit_area",
                Bilingual("مساحت موجود واحد", "unit area as it is"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field(
                "approved_use",
                Bilingual("کاربری مصوب", "approved use"),
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
                "present_use",
                Bilingual("بهره‌برداری فعلی", "present use"),
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
                "parking_number",
                Bilingual("شماره پارکینگ", "parking space number"),
                text,
                bounds=(20,),
                required=False,
            ),
            Field(
                "storage_number",
                Bilingual("شماره انباری", "storage room number"),
                text,
                bounds=(20,),
                required=False,
            ),
            Field(
                "unit_change_kind",
                Bilingual("نوع تغییر", "kind of change"),
                chosen,
                bounds=({"balcony-closed", "merged", "split", "mezzanine", "use", "structure"},),
                when=Guard(_when_3, ("changes_since",)),
            ),
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
    ),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_4, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_5, ("owner_deceased",)),
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
        Document("completion-certificate", Bilingual("گواهی پایان کار", "completion certificate"), "copy"),
        Document("subdivision-minutes", Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"), "copy"),
        Document(
            "unit-plan",
            Bilingual("نقشه واحد", "plan of the unit"),
            "original",
            when=Guard(_when_3, ("changes_since",)),
            because=Bilingual("در بنا تغییری داده شده است", "the unit was changed"),
        ),
        Document(
            "structural-soundness-certificate",
            Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
            "original",
            when=Guard(_when_6, ("changes_since", "unit_change_kind")),
            because=Bilingual("در اجزای باربر تغییر داده شده است", "load-bearing parts were changed"),
        ),
    ),
    needs=(
        Need(("completion-certificate",)),
        Need(("renovation-tax-clearance",)),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(
            ("unit-subdivision",),
            when=Guard(_when_7, ("changes_since", "unit_change_kind")),
            because=Bilingual(
                "برای ادغام یا تقسیم واحد ابتدا تفکیک تازه لازم است",
                "merged or split units need a new subdivision first",
            ),
        ),
    ),
    rules=(
        Rule(
            "unit-within-minutes",
            Guard(_rule_unit_within_minutes, ("unit_area", "minutes_area")),
            Bilingual("مساحت موجود واحد از صورت‌مجلس بیشتر است", "the unit is larger than in the subdivision minutes"),
            Bilingual(
                "تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید",
                "have the case decided by the Article 100 commission; send the defence with form 46",
            ),
            path="/fields/unit_area",
            reads=("/fields/minutes_area",),
        ),
        Rule(
            "use-as-approved",
            Guard(_rule_use_as_approved, ("present_use", "approved_use")),
            Bilingual(
                "بهره‌برداری فعلی با کاربری مجاز واحد یکی نیست",
                "the present use differs from the permitted use of the unit",
            ),
            Bilingual(
                "بهره‌برداری را به کاربری مجاز برگردانید یا با فرم ۴۳ تغییر کاربری بخواهید",
                "return to the permitted use, or ask for a change of use with form 43",
            ),
            path="/fields/present_use",
            reads=("/fields/approved_use",),
            basis=("ruling-747-748-1395",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_4, ("applicant_role",))),
        Check("professional-office"),
        Check("no-new-visit", when=Guard(_when_8, ("changes_since",))),
        Check("unit-on-certificate"),
    ),
    visits=(),
    accept=accept,
)
