# made by zabeteh 0.1.0 from forms/; do not edit
"""transfer certificate.

گواهی نقل و انتقال.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_days, written
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
from ..record import (
    Accepted,
    Answer,
    Check,
    Derived,
    Document,
    Field,
    Guard,
    Need,
    Part,
    Record,
    Rows,
    Rule,
    Values,
    Visit,
)
from ..verdict import Bilingual


class TransferCertificateFields(TypedDict, total=False):
    """What is filled in: transfer certificate."""

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
    #: building certificate on file
    building_certificate_kind: Literal["completion", "no-violation", "exempt", "none"]
    #: notary office number
    notary_office_number: int
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: kind of transfer
    transfer_kind: str
    #: object of the deal
    deal_object: Literal["land", "whole-building", "unit", "shop", "share"]
    #: share transferred
    share_dang: str
    #: kind of transferee
    transferee_kind: Literal["natural", "legal", "government", "endowment"]
    #: transferee's national id
    transferee_national_id: str
    #: transferee's legal-person id
    transferee_legal_person_id: str
    #: objects to the dues
    dues_objection: bool
    #: deposit receipt number
    deposit_receipt_number: str


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """transfer_kind is not mortgage."""
    return v["transfer_kind"] != "mortgage"


def _when_4(v: Values) -> bool:
    """transfer_kind is not mortgage and transferee_kind is natural."""
    return v["transfer_kind"] != "mortgage" and v["transferee_kind"] == "natural"


def _when_5(v: Values) -> bool:
    """transfer_kind is not mortgage and transferee_kind is legal."""
    return v["transfer_kind"] != "mortgage" and v["transferee_kind"] == "legal"


def _when_6(v: Values) -> bool:
    """dues_objection."""
    return v["dues_objection"]


def _computed_answer_due(v: Values) -> Any:
    """answer due."""
    _notary_answer_days = parameters.notary_answer_days(v.filed_on)
    return (
        _day_687
        if (
            _notary_answer_days is not None
            and (_day_687 := plus_days(v["letter_date"], _notary_answer_days)) is not None
        )
        else None
    )


def _when_7(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_8(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_9(v: Values) -> bool:
    """building_certificate_kind is completion."""
    return v["building_certificate_kind"] == "completion"


def _when_10(v: Values) -> bool:
    """building_certificate_kind is no-violation."""
    return v["building_certificate_kind"] == "no-violation"


def _when_11(v: Values) -> bool:
    """deal_object is shop."""
    return v["deal_object"] == "shop"


def _when_12(v: Values) -> bool:
    """building_certificate_kind is one of completion, no-violation."""
    return v["building_certificate_kind"] in {"completion", "no-violation"}


def _rule_building_certificate_present(v: Values) -> bool:
    """building_certificate_kind is not none."""
    return v["building_certificate_kind"] != "none"


def _when_13(v: Values) -> bool:
    """deal_object is one of whole-building, unit, shop."""
    return v["deal_object"] in {"whole-building", "unit", "shop"}


def _rule_not_seized(v: Values) -> bool:
    """not registry-ownership-inquiry.seized."""
    return v["registry-ownership-inquiry/seized"] is not True


def _when_14(v: Values) -> bool:
    """building_certificate_kind is exempt."""
    return v["building_certificate_kind"] == "exempt"


def _when_15(v: Values) -> bool:
    """transfer_kind is mortgage."""
    return v["transfer_kind"] == "mortgage"


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "inquiry-letter",
        "completion-certificate",
        "no-violation-certificate",
        "waste-fee-receipt",
        "trade-dues-receipt",
        "deposit-receipt",
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
        if "notary-transfer-inquiry" in answers:
            answered += 1
            answer = answers["notary-transfer-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_1_cleared = answer["cleared"]
            if answer_1_cleared is not True and answer_1_cleared is not False:
                return None
            answer_1_amount = answer["amount"]
            answer_1_amount = decimal(answer_1_amount, 0, 0, 1_000_000_000_000_000)
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_3_registered_area = answer["registered_area"]
            answer_3_registered_area = scaled(answer_3_registered_area, 2, 0, 1_000_000_000)
            answer_3_boundaries = answer["boundaries"]
            if (
                not (answer_3_boundaries.isprintable() and 0 < len(answer_3_boundaries) <= 1000)
                or answer_3_boundaries.isspace()
            ):
                text(answer_3_boundaries, 1000)
            answer_3_mortgaged = answer["mortgaged"]
            if answer_3_mortgaged is not True and answer_3_mortgaged is not False:
                return None
            answer_3_seized = answer["seized"]
            if answer_3_seized is not True and answer_3_seized is not False:
                return None
            answer_3_owners = answer["owners"]
            if not (isinstance(answer_3_owners, list) and 1 <= len(answer_3_owners) <= 50):
                return None
            for row in answer_3_owners:
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
        else:
            answer_3_seized = None
        if len(answers) != answered:
            return None
        count = 17
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
        building_certificate_kind = fields["building_certificate_kind"]
        if building_certificate_kind not in {"completion", "no-violation", "exempt", "none"}:
            return None
        notary_office_number = fields["notary_office_number"]
        if type(notary_office_number) is not int:
            notary_office_number = as_whole(notary_office_number)
        if not 1 <= notary_office_number <= 9999:
            return None
        letter_number = fields["letter_number"]
        if not (letter_number.isprintable() and 0 < len(letter_number) <= 30) or letter_number.isspace():
            text(letter_number, 30)
        letter_date = fields["letter_date"]
        before, days = YEARS[letter_date[:4]]
        letter_date = before + days[letter_date[4:]]
        transfer_kind = fields["transfer_kind"]
        if transfer_kind not in {"sale", "settlement", "gift", "exchange", "mortgage", "division"}:
            return None
        deal_object = fields["deal_object"]
        if deal_object not in {"land", "whole-building", "unit", "shop", "share"}:
            return None
        share_dang = fields["share_dang"]
        share_dang = scaled(share_dang, 4, 1, 60_000)
        if transfer_kind != "mortgage":
            transferee_kind = fields["transferee_kind"]
            count += 1
            if transferee_kind not in {"natural", "legal", "government", "endowment"}:
                return None
        else:
            transferee_kind = None
        if transfer_kind != "mortgage" and transferee_kind == "natural":
            transferee_national_id = fields["transferee_national_id"]
            count += 1
            if national_id_fault(transferee_national_id) is not None:
                return None
        if transfer_kind != "mortgage" and transferee_kind == "legal":
            transferee_legal_person_id = fields["transferee_legal_person_id"]
            count += 1
            if legal_person_id_fault(transferee_legal_person_id) is not None:
                return None
        dues_objection = fields["dues_objection"]
        if dues_objection is not True and dues_objection is not False:
            return None
        if dues_objection:
            deposit_receipt_number = fields["deposit_receipt_number"]
            count += 1
            if (
                not (deposit_receipt_number.isprintable() and 0 < len(deposit_receipt_number) <= 30)
                or deposit_receipt_number.isspace()
            ):
                text(deposit_receipt_number, 30)
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
        if "inquiry-letter" not in documents:
            return None
        if "completion-certificate" not in documents and building_certificate_kind == "completion":
            return None
        if "no-violation-certificate" not in documents and building_certificate_kind == "no-violation":
            return None
        if "waste-fee-receipt" not in documents:
            return None
        if "trade-dues-receipt" not in documents and deal_object == "shop":
            return None
        if "deposit-receipt" not in documents and dues_objection:
            return None
        waits_1 = "notary-transfer-inquiry" not in answers
        waits_2 = "debt-inquiry" not in answers
        waits_5 = "registry-ownership-inquiry" not in answers
        waits = waits_1 or waits_2 or waits_5
        if deal_object in {"whole-building", "unit", "shop"} and building_certificate_kind == "none":
            return None
        if not ("registry-ownership-inquiry" not in answers and waits_5) and answer_3_seized is True:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "building_certificate_kind": building_certificate_kind,
                "deal_object": deal_object,
                "dues_objection": dues_objection,
                "letter_date": letter_date,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "transfer_kind": transfer_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="transfer-certificate",
    title=Bilingual("گواهی نقل و انتقال", "transfer certificate"),
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
                "building_certificate_kind",
                Bilingual("گواهی ساختمانی موجود", "building certificate on file"),
                item,
                bounds=({"completion", "no-violation", "exempt", "none"},),
            ),
            Field(
                "notary_office_number",
                Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                whole,
                bounds=(1, 9999),
            ),
            Field("letter_number", Bilingual("شماره نامه", "letter number"), text, bounds=(30,)),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day),
            Field(
                "transfer_kind",
                Bilingual("نوع انتقال", "kind of transfer"),
                item,
                bounds=({"sale", "settlement", "gift", "exchange", "mortgage", "division"},),
            ),
            Field(
                "deal_object",
                Bilingual("مورد معامله", "object of the deal"),
                item,
                bounds=({"land", "whole-building", "unit", "shop", "share"},),
            ),
            Field("share_dang", Bilingual("سهم مورد انتقال", "share transferred"), decimal, bounds=(4, 1, 60_000)),
            Field(
                "transferee_kind",
                Bilingual("نوع انتقال‌گیرنده", "kind of transferee"),
                item,
                bounds=({"natural", "legal", "government", "endowment"},),
                when=Guard(_when_3, ("transfer_kind",)),
            ),
            Field(
                "transferee_national_id",
                Bilingual("کد ملی انتقال‌گیرنده", "transferee's national id"),
                national_id,
                when=Guard(_when_4, ("transfer_kind", "transferee_kind")),
            ),
            Field(
                "transferee_legal_person_id",
                Bilingual("شناسه ملی انتقال‌گیرنده", "transferee's legal-person id"),
                legal_person_id,
                when=Guard(_when_5, ("transfer_kind", "transferee_kind")),
            ),
            Field("dues_objection", Bilingual("به عوارض اعتراض دارد", "objects to the dues"), flag),
            Field(
                "deposit_receipt_number",
                Bilingual("شماره رسید سپرده", "deposit receipt number"),
                text,
                bounds=(30,),
                when=Guard(_when_6, ("dues_objection",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "notary-transfer-inquiry",
            Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
            Part(
                (
                    Field("cleared", Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"), flag),
                    Field(
                        "amount",
                        Bilingual("مبلغ بدهی", "amount owed"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
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
    ),
    derived={"answer_due": Derived(_computed_answer_due, written, ("letter_date",))},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_7, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_8, ("owner_deceased",)),
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
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
        ),
        Document(
            "completion-certificate",
            Bilingual("گواهی پایان کار", "completion certificate"),
            "copy",
            when=Guard(_when_9, ("building_certificate_kind",)),
            because=Bilingual("ساختمان پایان یافته است", "the building is finished"),
        ),
        Document(
            "no-violation-certificate",
            Bilingual("گواهی عدم خلاف", "no-violation certificate"),
            "copy",
            when=Guard(_when_10, ("building_certificate_kind",)),
            because=Bilingual("ساختمان ناتمام است", "the building is unfinished"),
        ),
        Document("waste-fee-receipt", Bilingual("فیش پسماند", "waste-fee receipt"), "copy"),
        Document(
            "trade-dues-receipt",
            Bilingual("تسویه عوارض کسب", "trade-dues settlement"),
            "copy",
            when=Guard(_when_11, ("deal_object",)),
            because=Bilingual("مورد معامله مغازه است", "the object of the deal is a shop"),
        ),
        Document(
            "deposit-receipt",
            Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
            "copy",
            when=Guard(_when_6, ("dues_objection",)),
            because=Bilingual("به عوارض اعتراض شده است", "the dues are objected to"),
        ),
    ),
    needs=(
        Need(
            ("notary-transfer-inquiry",),
            inquiries=("notary-transfer-inquiry",),
            awaited=("notary-transfer-inquiry",),
        ),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(("renovation-tax-clearance",)),
        Need(
            ("completion-certificate", "no-violation-certificate"),
            when=Guard(_when_12, ("building_certificate_kind",)),
            because=Bilingual(
                "ساختمان پایان‌یافته پایان کار و ساختمان ناتمام عدم خلاف می‌خواهد",
                "a finished building needs the completion certificate, an unfinished one the no-violation certificate",
            ),
        ),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "building-certificate-present",
            Guard(_rule_building_certificate_present, ("building_certificate_kind",)),
            Bilingual(
                "مورد معامله ساختمان است و گواهی ساختمانی ندارد",
                "the deal is on a building that has no building certificate",
            ),
            Bilingual(
                "با فرم ۳۱ پایان کار یا برای ساختمان ناتمام با فرم ۳۰ عدم خلاف بگیرید",
                "obtain the completion certificate with form 31 or, for an unfinished building, the no-violation certificate with form 30",
            ),
            when=Guard(_when_13, ("deal_object",)),
            path="/fields/building_certificate_kind",
            basis=("municipality-act 100 note 8",),
        ),
        Rule(
            "not-seized",
            Guard(_rule_not_seized, ("registry-ownership-inquiry/seized",)),
            Bilingual("ملک بازداشت است", "the property is seized"),
            Bilingual(
                "رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید",
                "have the seizure lifted by the body that ordered it and by the registry",
            ),
            path="/answers/registry-ownership-inquiry/seized",
            inquiries=("registry-ownership-inquiry",),
            basis=("circular-80-86-42083",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_7, ("applicant_role",))),
        Check("answer-in-ten-days"),
        Check("deposit-stands", when=Guard(_when_6, ("dues_objection",))),
        Check("only-article-74"),
        Check("note-8-exemption", when=Guard(_when_14, ("building_certificate_kind",))),
        Check("mortgage-answer", when=Guard(_when_15, ("transfer_kind",))),
        Check("within-seller-share"),
        Check("notary-asks"),
    ),
    visits=(
        Visit(
            "ownership-transfer",
            note=Bilingual(
                "نقل و انتقال مالکیت یک حضور دارد و هویت فروشنده بررسی می‌شود",
                "transfer of ownership keeps one visit; the seller's identity is checked",
            ),
        ),
    ),
    accept=accept,
)
