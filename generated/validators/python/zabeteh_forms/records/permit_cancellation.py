# made by zabeteh 0.1.0 from forms/; do not edit
"""cancellation of a building permit.

ابطال پروانه.
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
    iban,
    iban_fault,
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


class PermitCancellationFields(TypedDict, total=False):
    """What is filled in: cancellation of a building permit."""

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
    #: the property is mortgaged
    mortgaged: bool
    #: building-permit number
    permit_number: str
    #: date of issue of the permit
    permit_date: str
    #: reason for cancellation
    cancel_reason: str
    #: works have started
    works_started: bool
    #: progress in percent
    progress_percent: str
    #: units sold off plan
    presold_units: int
    #: a refund is asked for
    refund_requested: bool
    #: fees paid
    paid_fees: str
    #: IBAN for the refund
    refund_iban: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """works_started."""
    return v["works_started"]


def _when_4(v: Values) -> bool:
    """refund_requested."""
    return v["refund_requested"]


def _when_5(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_6(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_7(v: Values) -> bool:
    """joint_ownership."""
    return v["joint_ownership"]


def _when_8(v: Values) -> bool:
    """mortgaged."""
    return v["mortgaged"]


def _when_9(v: Values) -> bool:
    """presold_units at least 1."""
    return v["presold_units"] >= 1


def _when_10(v: Values) -> bool:
    """cancel_reason is court-order."""
    return v["cancel_reason"] == "court-order"


def _rule_works_not_started(v: Values) -> bool:
    """not works_started."""
    return not v["works_started"]


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "co-owner-consent",
        "building-permit",
        "no-start-report",
        "mortgagee-consent",
        "buyers-consent",
        "court-order",
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
        count = 16
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
        mortgaged = fields["mortgaged"]
        if mortgaged is not True and mortgaged is not False:
            return None
        permit_number = fields["permit_number"]
        if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
            text(permit_number, 30)
        permit_date = fields["permit_date"]
        before, days = YEARS[permit_date[:4]]
        permit_date = before + days[permit_date[4:]]
        cancel_reason = fields["cancel_reason"]
        if cancel_reason not in {"withdrawal", "new-design", "sale", "scheme", "issue-error", "court-order"}:
            return None
        works_started = fields["works_started"]
        if works_started is not True and works_started is not False:
            return None
        if works_started:
            progress_percent = fields["progress_percent"]
            count += 1
            progress_percent = scaled(progress_percent, 2, 0, 10_000)
        presold_units = fields["presold_units"]
        if type(presold_units) is not int:
            presold_units = as_whole(presold_units)
        if not 0 <= presold_units <= 2000:
            return None
        refund_requested = fields["refund_requested"]
        if refund_requested is not True and refund_requested is not False:
            return None
        if refund_requested:
            paid_fees = fields["paid_fees"]
            count += 1
            paid_fees = decimal(paid_fees, 0, 0, 1_000_000_000_000_000)
        if refund_requested:
            refund_iban = fields["refund_iban"]
            count += 1
            if iban_fault(refund_iban) is not None:
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
        if "co-owner-consent" not in documents and joint_ownership:
            return None
        if "building-permit" not in documents:
            return None
        if "no-start-report" not in documents:
            return None
        if "mortgagee-consent" not in documents and mortgaged:
            return None
        if "buyers-consent" not in documents and presold_units >= 1:
            return None
        if "court-order" not in documents and cancel_reason == "court-order":
            return None
        if "fee-receipt" not in documents and refund_requested:
            return None
        waits_1 = "registry-ownership-inquiry" not in answers
        waits_2 = "debt-inquiry" not in answers
        waits = waits_1 or waits_2
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "cancel_reason": cancel_reason,
                "joint_ownership": joint_ownership,
                "mortgaged": mortgaged,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "presold_units": presold_units,
                "refund_requested": refund_requested,
                "works_started": works_started,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="permit-cancellation",
    title=Bilingual("ابطال پروانه", "cancellation of a building permit"),
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
            Field("mortgaged", Bilingual("ملک در رهن است", "the property is mortgaged"), flag),
            Field("permit_number", Bilingual("شماره پروانه ساختمانی", "building-permit number"), text, bounds=(30,)),
            Field("permit_date", Bilingual("تاریخ صدور پروانه", "date of issue of the permit"), day),
            Field(
                "cancel_reason",
                Bilingual("علت ابطال", "reason for cancellation"),
                item,
                bounds=({"withdrawal", "new-design", "sale", "scheme", "issue-error", "court-order"},),
            ),
            Field("works_started", Bilingual("عملیات آغاز شده است", "works have started"), flag),
            Field(
                "progress_percent",
                Bilingual("درصد پیشرفت کار", "progress in percent"),
                decimal,
                bounds=(2, 0, 10_000),
                when=Guard(_when_3, ("works_started",)),
            ),
            Field("presold_units", Bilingual("واحدهای پیش‌فروش‌شده", "units sold off plan"), whole, bounds=(0, 2000)),
            Field("refund_requested", Bilingual("استرداد عوارض خواسته شده است", "a refund is asked for"), flag),
            Field(
                "paid_fees",
                Bilingual("عوارض پرداختی", "fees paid"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_4, ("refund_requested",)),
            ),
            Field(
                "refund_iban",
                Bilingual("شبای بازپرداخت", "IBAN for the refund"),
                iban,
                when=Guard(_when_4, ("refund_requested",)),
            ),
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
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "co-owner-consent",
            Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
            "original",
            when=Guard(_when_7, ("joint_ownership",)),
            because=Bilingual("ملک مشاع است", "the property is jointly owned"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original",
        ),
        Document("no-start-report", Bilingual("گزارش شروع نشدن کار", "no-start report"), "original"),
        Document(
            "mortgagee-consent",
            Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
            "original",
            when=Guard(_when_8, ("mortgaged",)),
            because=Bilingual("ملک در رهن است", "the plot is mortgaged"),
        ),
        Document(
            "buyers-consent",
            Bilingual("رضایت پیش‌خریداران", "off-plan buyers' consent"),
            "original",
            when=Guard(_when_9, ("presold_units",)),
            because=Bilingual("واحدی پیش‌فروش شده است", "at least one unit has been sold off plan"),
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "copy",
            when=Guard(_when_10, ("cancel_reason",)),
            because=Bilingual("علت ابطال رأی مرجع قضایی است", "the reason is a court order"),
        ),
        Document(
            "fee-receipt",
            Bilingual("فیش واریز عوارض", "fee receipt"),
            "copy",
            when=Guard(_when_4, ("refund_requested",)),
            because=Bilingual("استرداد عوارض خواسته شده است", "a refund is asked for"),
        ),
    ),
    needs=(
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
    ),
    rules=(
        Rule(
            "works-not-started",
            Guard(_rule_works_not_started, ("works_started",)),
            Bilingual("عملیات ساختمانی آغاز شده است", "the works have started"),
            Bilingual(
                "تکلیف بنای موجود را ابتدا با فرم ۲۲ (اصلاح پروانه) یا کمیسیون ماده صد روشن کنید",
                "have the existing structure dealt with first, by form 22 (permit amendment) or the Article 100 commission",
            ),
            path="/fields/works_started",
            refuses=False,
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_5, ("applicant_role",))),
        Check("structure-first", when=Guard(_when_3, ("works_started",))),
        Check("co-owners-together", when=Guard(_when_7, ("joint_ownership",))),
        Check("every-buyer-consents", when=Guard(_when_9, ("presold_units",))),
        Check("refund-by-own-form", when=Guard(_when_4, ("refund_requested",))),
        Check("work-after-cancellation"),
    ),
    visits=(),
    accept=accept,
)
