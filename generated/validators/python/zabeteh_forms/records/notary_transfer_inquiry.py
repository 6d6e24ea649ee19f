# made by zabeteh 0.1.0 from forms/; do not edit
"""notary transfer inquiry.

استعلام دفترخانه اسناد رسمی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_days, written
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    day,
    decimal,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
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
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class NotaryTransferInquiryFields(TypedDict, total=False):
    """What is filled in: notary transfer inquiry."""

    #: notary office number
    notary_office_number: int
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: date received
    received_date: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: state of the building
    building_state: str
    #: the deal concerns an apartment
    apartment_deal: bool
    #: kind of transfer
    transfer_kind: Literal["sale", "settlement", "gift", "mortgage", "lease"]
    #: share transferred
    share_dang: str
    #: transferor's national id
    transferor_national_id: str
    #: transferor's legal-person id
    transferor_legal_person_id: str
    #: owner objects to the amount
    owner_objects: bool


def _computed_answer_due(v: Values) -> Any:
    """answer due."""
    _notary_answer_days = parameters.notary_answer_days(v.filed_on)
    return (
        _day_946
        if (
            _notary_answer_days is not None
            and (_day_946 := plus_days(v["received_date"], _notary_answer_days)) is not None
        )
        else None
    )


def _when_1(v: Values) -> bool:
    """building_state is finished."""
    return v["building_state"] == "finished"


def _when_2(v: Values) -> bool:
    """building_state is unfinished."""
    return v["building_state"] == "unfinished"


def _when_3(v: Values) -> bool:
    """apartment_deal."""
    return v["apartment_deal"]


def _when_4(v: Values) -> bool:
    """owner_objects."""
    return v["owner_objects"]


def _when_5(v: Values) -> bool:
    """building_state is one of finished, unfinished."""
    return v["building_state"] in {"finished", "unfinished"}


def _rule_received_after_letter(v: Values) -> bool:
    """received_date on or after letter_date."""
    return v["received_date"] >= v["letter_date"]


def _rule_clearance_needed(v: Values) -> bool:
    """transfer_kind is none of mortgage, lease."""
    return v["transfer_kind"] not in {"mortgage", "lease"}


def _when_6(v: Values) -> bool:
    """building_state is before-comprehensive-plan."""
    return v["building_state"] == "before-comprehensive-plan"


_DOCUMENTS = frozenset(
    {
        "inquiry-letter",
        "title-deed",
        "completion-certificate",
        "no-violation-certificate",
        "subdivision-minutes",
        "renovation-tax-receipt",
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
        if "notary-transfer-inquiry" in answers:
            answered += 1
            answer = answers["notary-transfer-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_cleared = answer["cleared"]
            if answer_2_cleared is not True and answer_2_cleared is not False:
                return None
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 11
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
        received_date = fields["received_date"]
        before, days = YEARS[received_date[:4]]
        received_date = before + days[received_date[4:]]
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        building_state = fields["building_state"]
        if building_state not in {"unfinished", "finished", "before-comprehensive-plan", "no-building"}:
            return None
        apartment_deal = fields["apartment_deal"]
        if apartment_deal is not True and apartment_deal is not False:
            return None
        transfer_kind = fields["transfer_kind"]
        if transfer_kind not in {"sale", "settlement", "gift", "mortgage", "lease"}:
            return None
        share_dang = fields["share_dang"]
        share_dang = scaled(share_dang, 4, 1, 60_000)
        transferor_national_id = fields.get("transferor_national_id")
        if transferor_national_id is not None:
            count += 1
            if national_id_fault(transferor_national_id) is not None:
                return None
        transferor_legal_person_id = fields.get("transferor_legal_person_id")
        if transferor_legal_person_id is not None:
            count += 1
            if legal_person_id_fault(transferor_legal_person_id) is not None:
                return None
        owner_objects = fields["owner_objects"]
        if owner_objects is not True and owner_objects is not False:
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
        if "inquiry-letter" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "completion-certificate" not in documents and building_state == "finished":
            return None
        if "no-violation-certificate" not in documents and building_state == "unfinished":
            return None
        if "subdivision-minutes" not in documents and apartment_deal:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "deposit-receipt" not in documents and owner_objects:
            return None
        waits_1 = "debt-inquiry" not in answers
        waits = waits_1
        if not (received_date >= letter_date):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "apartment_deal": apartment_deal,
                "building_state": building_state,
                "owner_objects": owner_objects,
                "received_date": received_date,
                "transfer_kind": transfer_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="notary-transfer-inquiry",
    title=Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "notary_office_number",
                Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                whole,
                bounds=(1, 9999),
            ),
            Field("letter_number", Bilingual("شماره نامه", "letter number"), text, bounds=(30,)),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day),
            Field("received_date", Bilingual("تاریخ ورود به شهرداری", "date received"), day),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field(
                "building_state",
                Bilingual("وضعیت ساختمان", "state of the building"),
                item,
                bounds=({"unfinished", "finished", "before-comprehensive-plan", "no-building"},),
            ),
            Field("apartment_deal", Bilingual("مورد معامله آپارتمان است", "the deal concerns an apartment"), flag),
            Field(
                "transfer_kind",
                Bilingual("نوع انتقال", "kind of transfer"),
                item,
                bounds=({"sale", "settlement", "gift", "mortgage", "lease"},),
            ),
            Field("share_dang", Bilingual("سهم مورد انتقال", "share transferred"), decimal, bounds=(4, 1, 60_000)),
            Field(
                "transferor_national_id",
                Bilingual("کد ملی انتقال‌دهنده", "transferor's national id"),
                national_id,
                required=False,
            ),
            Field(
                "transferor_legal_person_id",
                Bilingual("شناسه ملی انتقال‌دهنده", "transferor's legal-person id"),
                legal_person_id,
                required=False,
            ),
            Field("owner_objects", Bilingual("مالک به مبلغ معترض است", "owner objects to the amount"), flag),
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
    ),
    derived={"answer_due": Derived(_computed_answer_due, written, ("received_date",))},
    documents=(
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "completion-certificate",
            Bilingual("گواهی پایان کار", "completion certificate"),
            "copy",
            when=Guard(_when_1, ("building_state",)),
            because=Bilingual("بنا تمام شده است", "the building is finished"),
        ),
        Document(
            "no-violation-certificate",
            Bilingual("گواهی عدم خلاف", "no-violation certificate"),
            "copy",
            when=Guard(_when_2, ("building_state",)),
            because=Bilingual("بنا ناتمام است", "the building is unfinished"),
        ),
        Document(
            "subdivision-minutes",
            Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
            "copy",
            when=Guard(_when_3, ("apartment_deal",)),
            because=Bilingual("مورد معامله آپارتمان است", "the deal concerns an apartment"),
        ),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document(
            "deposit-receipt",
            Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
            "copy",
            when=Guard(_when_4, ("owner_objects",)),
            because=Bilingual("مالک به مبلغ معترض است", "the owner objects to the amount"),
        ),
    ),
    needs=(
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(
            ("completion-certificate", "no-violation-certificate"),
            when=Guard(_when_5, ("building_state",)),
            because=Bilingual(
                "بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد",
                "a finished building needs the completion certificate, an unfinished one the no-violation certificate",
            ),
        ),
    ),
    rules=(
        Rule(
            "received-after-letter",
            Guard(_rule_received_after_letter, ("received_date", "letter_date")),
            Bilingual("تاریخ ورود پیش از تاریخ نامه است", "the letter is received before its date"),
            Bilingual(
                "هر دو تاریخ را از روی نامه و مهر دبیرخانه بنویسید",
                "copy both dates from the letter and the stamp of receipt",
            ),
            path="/fields/received_date",
            reads=("/fields/letter_date",),
        ),
        Rule(
            "clearance-needed",
            Guard(_rule_clearance_needed, ("transfer_kind",)),
            Bilingual(
                "در رهن و اجاره مالک عین تغییر نمی‌کند و مفاصاحساب لازم نیست",
                "in a mortgage or lease the ownership does not change and no clearance is needed",
            ),
            Bilingual("سند را بدون مفاصاحساب تنظیم کنید", "draw up the deed without the clearance"),
            path="/fields/transfer_kind",
            basis=("municipality-act 74 note",),
            refuses=False,
        ),
    ),
    checks=(
        Check("answer-in-ten-days"),
        Check("silence-after-ten-days"),
        Check("finished-or-not", when=Guard(_when_5, ("building_state",))),
        Check("old-building-exempt", when=Guard(_when_6, ("building_state",))),
        Check("deposit-stands", when=Guard(_when_4, ("owner_objects",))),
    ),
    visits=(),
    accept=accept,
)
