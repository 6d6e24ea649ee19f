# made by zabeteh 0.1.0 from forms/; do not edit
"""duplicate completion certificate.

المثنی پایان کار.
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class CompletionDuplicateFields(TypedDict, total=False):
    """What is filled in: duplicate completion certificate."""

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
    #: the owner changed
    owner_changed: bool
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
    #: scope
    certificate_scope: Literal["building", "unit"]
    #: completion certificate number
    completion_number: str
    #: completion issue date
    completion_issue_date: str
    #: the building was changed
    changes_since: bool
    #: unit number
    unit_number: str
    #: reason for the duplicate
    loss_kind: Literal["lost", "stolen", "destroyed", "worn"]
    #: date of loss
    loss_date: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """certificate_scope is unit."""
    return v["certificate_scope"] == "unit"


def _when_4(v: Values) -> bool:
    """loss_kind is not worn."""
    return v["loss_kind"] != "worn"


def _when_5(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_6(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_7(v: Values) -> bool:
    """loss_kind is worn."""
    return v["loss_kind"] == "worn"


def _when_8(v: Values) -> bool:
    """loss_kind is stolen."""
    return v["loss_kind"] == "stolen"


def _when_9(v: Values) -> bool:
    """owner_changed."""
    return v["owner_changed"]


def _rule_loss_not_in_future(v: Values) -> bool:
    """loss_date on or before filing date."""
    return v["loss_date"] is not None and v["loss_date"] <= v.filed_on


def _rule_unchanged_building(v: Values) -> bool:
    """not changes_since."""
    return not v["changes_since"]


def _rule_loss_after_issue(v: Values) -> bool:
    """loss_date on or after completion_issue_date."""
    return v["loss_date"] is not None and v["loss_date"] >= v["completion_issue_date"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "damaged-original",
        "police-report",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "loss-undertaking",
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_1_registered_area = answer["registered_area"]
            answer_1_registered_area = scaled(answer_1_registered_area, 2, 0, 1_000_000_000)
            answer_1_boundaries = answer["boundaries"]
            if (
                not (answer_1_boundaries.isprintable() and 0 < len(answer_1_boundaries) <= 1000)
                or answer_1_boundaries.isspace()
            ):
                text(answer_1_boundaries, 1000)
            answer_1_mortgaged = answer["mortgaged"]
            if answer_1_mortgaged is not True and answer_1_mortgaged is not False:
                return None
            answer_1_seized = answer["seized"]
            if answer_1_seized is not True and answer_1_seized is not False:
                return None
            answer_1_owners = answer["owners"]
            if not (isinstance(answer_1_owners, list) and 1 <= len(answer_1_owners) <= 50):
                return None
            for row in answer_1_owners:
                if not isinstance(row, dict):
                    return None
                cells = 2
                row_owner_name = row["owner_name"]
                if not (row_owner_name.isprintable() and 0 < len(row_owner_name) <= 80) or row_owner_name.isspace():
                    text(row_owner_name, 80)
                row_share_dang = row["share_dang"]
                row_share_dang = scaled(row_share_dang, 4, 0, 60_000)
                if len(row) != cells:
                    return None
            if len(answer) != count:
                return None
        if "debt-inquiry" in answers:
            answered += 1
            answer = answers["debt-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
            answer_2_bill_id = answer["bill_id"]
            if bill_id_fault(answer_2_bill_id) is not None:
                return None
            answer_2_payment_id = answer["payment_id"]
            if payment_id_fault(answer_2_payment_id) is not None:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 15
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
        owner_changed = fields["owner_changed"]
        if owner_changed is not True and owner_changed is not False:
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
        certificate_scope = fields["certificate_scope"]
        if certificate_scope not in {"building", "unit"}:
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
        if certificate_scope == "unit":
            unit_number = fields["unit_number"]
            count += 1
            if not (unit_number.isprintable() and 0 < len(unit_number) <= 10) or unit_number.isspace():
                text(unit_number, 10)
        loss_kind = fields["loss_kind"]
        if loss_kind not in {"lost", "stolen", "destroyed", "worn"}:
            return None
        if loss_kind != "worn":
            loss_date = fields["loss_date"]
            count += 1
            before, days = YEARS[loss_date[:4]]
            loss_date = before + days[loss_date[4:]]
        else:
            loss_date = None
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
        if "damaged-original" not in documents and loss_kind == "worn":
            return None
        if "police-report" not in documents and loss_kind == "stolen":
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "loss-undertaking" not in documents and loss_kind != "worn":
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits_2 = "debt-inquiry" not in answers
        waits = waits_1 or waits_2
        if loss_kind != "worn" and not (loss_date is not None and loss_date <= filed_on):
            return None
        if changes_since:
            return None
        if loss_kind != "worn" and not (loss_date is not None and loss_date >= completion_issue_date):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "loss_kind": loss_kind,
                "owner_changed": owner_changed,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="completion-duplicate",
    title=Bilingual("المثنی پایان کار", "duplicate completion certificate"),
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
            Field("owner_changed", Bilingual("مالک تغییر کرده است", "the owner changed"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("certificate_scope", Bilingual("نوع گواهی", "scope"), item, bounds=({"building", "unit"},)),
            Field(
                "completion_number",
                Bilingual("شماره پایان کار", "completion certificate number"),
                text,
                bounds=(30,),
            ),
            Field("completion_issue_date", Bilingual("تاریخ صدور پایان کار", "completion issue date"), day),
            Field("changes_since", Bilingual("بنا تغییر کرده است", "the building was changed"), flag),
            Field(
                "unit_number",
                Bilingual("شماره واحد", "unit number"),
                text,
                bounds=(10,),
                when=Guard(_when_3, ("certificate_scope",)),
            ),
            Field(
                "loss_kind",
                Bilingual("علت درخواست المثنی", "reason for the duplicate"),
                item,
                bounds=({"lost", "stolen", "destroyed", "worn"},),
            ),
            Field("loss_date", Bilingual("تاریخ فقدان", "date of loss"), day, when=Guard(_when_4, ("loss_kind",))),
        ),
    ),
    answers=(
        Answer(
            "registry-ownership-inquiry",
            Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
            Part(
                (
                    Field(
                        "registered_area",
                        Bilingual("مساحت ثبتی", "registered area"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field("boundaries", Bilingual("حدود", "boundaries"), text, bounds=(1000,)),
                    Field("mortgaged", Bilingual("در رهن است", "is mortgaged"), flag),
                    Field("seized", Bilingual("بازداشت است", "is seized"), flag),
                    Rows(
                        "owners",
                        Bilingual("مالکان", "owners"),
                        1,
                        50,
                        Part(
                            (
                                Field("owner_name", Bilingual("نام مالک", "owner's name"), text, bounds=(80,)),
                                Field("share_dang", Bilingual("سهم", "share in dangs"), decimal, bounds=(4, 0, 60_000)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
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
            when=Guard(_when_5, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_6, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document(
            "damaged-original",
            Bilingual("اصل فرسوده", "worn original"),
            "original",
            when=Guard(_when_7, ("loss_kind",)),
            because=Bilingual("اصل فرسوده یا ناخواناست", "the original is worn or illegible"),
        ),
        Document(
            "police-report",
            Bilingual("گزارش کلانتری", "police report"),
            "original",
            when=Guard(_when_8, ("loss_kind",)),
            because=Bilingual("اصل سرقت شده است", "the original was stolen"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document(
            "loss-undertaking",
            Bilingual("تعهدنامه محضری فقدان", "notarised loss undertaking"),
            "original",
            when=Guard(_when_4, ("loss_kind",)),
            because=Bilingual("گواهی مفقود، سرقت یا نابود شده است", "the certificate was lost, stolen or destroyed"),
        ),
    ),
    needs=(
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(
            ("owner-record-update",),
            when=Guard(_when_9, ("owner_changed",)),
            because=Bilingual(
                "مالک جدید ابتدا مشخصات مالک پرونده را به‌روز می‌کند",
                "a new owner first updates the owner record of the case",
            ),
        ),
    ),
    rules=(
        Rule(
            "loss-not-in-future",
            Guard(_rule_loss_not_in_future, ("loss_date",)),
            Bilingual("تاریخ فقدان پس از روز درخواست است", "the date of loss is after the day of filing"),
            Bilingual(
                "تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید",
                "compare the date of loss with the notice or the police report",
            ),
            when=Guard(_when_4, ("loss_kind",)),
            path="/fields/loss_date",
        ),
        Rule(
            "unchanged-building",
            Guard(_rule_unchanged_building, ("changes_since",)),
            Bilingual(
                "بنا پس از صدور گواهی تغییر کرده است و المثنی عین اصل است",
                "the building was changed since the certificate, and a duplicate repeats the original",
            ),
            Bilingual(
                "پایان کار تازه را با فرم ۳۱ یا برای واحد با فرم ۳۲ بخواهید",
                "ask for a new completion certificate with form 31 or, for a unit, with form 32",
            ),
            path="/fields/changes_since",
        ),
        Rule(
            "loss-after-issue",
            Guard(_rule_loss_after_issue, ("loss_date", "completion_issue_date")),
            Bilingual(
                "تاریخ فقدان پیش از تاریخ صدور پایان کار است",
                "the loss is dated before the issue of the certificate",
            ),
            Bilingual(
                "تاریخ صدور را در پرونده شهرسازی ببینید و هر دو تاریخ را بسنجید",
                "look up the date of issue in the urban-planning case and compare both dates",
            ),
            when=Guard(_when_4, ("loss_kind",)),
            path="/fields/loss_date",
            reads=("/fields/completion_issue_date",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_5, ("applicant_role",))),
        Check("same-content"),
        Check("who-may-ask"),
        Check("notary-asks"),
    ),
    visits=(),
    accept=accept,
)
