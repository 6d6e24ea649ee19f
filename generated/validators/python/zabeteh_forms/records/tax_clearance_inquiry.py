# made by zabeteh 0.1.0 from forms/; do not edit
"""tax clearance inquiry (article 187).

استعلام مالیاتی (ماده ۱۸۷).
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    day,
    decimal,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    national_id,
    national_id_fault,
    plate,
    postal_code,
    postal_code_fault,
    renovation_code,
    renovation_code_fault,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class TaxClearanceInquiryFields(TypedDict, total=False):
    """What is filled in: tax clearance inquiry (article 187)."""

    #: who files
    filer_kind: Literal["owner", "notary-office", "municipality"]
    #: notary office number
    notary_office_number: int
    #: letter date
    letter_date: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: postal code of the property
    postal_code: str
    #: the building is new
    building_new: bool
    #: kind of transfer
    taxed_transfer_kind: Literal["property", "goodwill", "lease", "first-transfer"]
    #: transferor's national id
    transferor_national_id: str
    #: transferor's legal-person id
    transferor_legal_person_id: str
    #: transferee's national id
    transferee_national_id: str
    #: value of the deal
    deal_value: str


def _when_1(v: Values) -> bool:
    """notary_office_number is given."""
    return v["notary_office_number"] is not None


def _when_2(v: Values) -> bool:
    """building_new or taxed_transfer_kind is first-transfer."""
    return v["building_new"] or v["taxed_transfer_kind"] == "first-transfer"


def _when_3(v: Values) -> bool:
    """taxed_transfer_kind is one of goodwill, lease."""
    return v["taxed_transfer_kind"] in {"goodwill", "lease"}


def _rule_one_transferor_id(v: Values) -> bool:
    """exactly one of transferor_national_id, transferor_legal_person_id is given."""
    return (v["transferor_national_id"] is not None) + (v["transferor_legal_person_id"] is not None) == 1


def _when_4(v: Values) -> bool:
    """filer_kind is municipality."""
    return v["filer_kind"] == "municipality"


_DOCUMENTS = frozenset(
    {
        "inquiry-letter",
        "title-deed",
        "completion-certificate",
        "building-permit",
        "subdivision-minutes",
        "lease-contract",
        "national-card",
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
        if "tax-clearance-inquiry" in answers:
            answered += 1
            answer = answers["tax-clearance-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_1_cleared = answer["cleared"]
            if answer_1_cleared is not True and answer_1_cleared is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 8
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "notary-office", "municipality"}:
            return None
        notary_office_number = fields.get("notary_office_number")
        if notary_office_number is not None:
            count += 1
            if type(notary_office_number) is not int:
                notary_office_number = as_whole(notary_office_number)
            if not 1 <= notary_office_number <= 9999:
                return None
        letter_date = fields["letter_date"]
        before, days = YEARS[letter_date[:4]]
        letter_date = before + days[letter_date[4:]]
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        postal_code_ = fields["postal_code"]
        if postal_code_fault(postal_code_) is not None:
            return None
        building_new = fields["building_new"]
        if building_new is not True and building_new is not False:
            return None
        taxed_transfer_kind = fields["taxed_transfer_kind"]
        if taxed_transfer_kind not in {"property", "goodwill", "lease", "first-transfer"}:
            return None
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
        transferee_national_id = fields.get("transferee_national_id")
        if transferee_national_id is not None:
            count += 1
            if national_id_fault(transferee_national_id) is not None:
                return None
        deal_value = fields["deal_value"]
        deal_value = decimal(deal_value, 0, 1, 1_000_000_000_000_000)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "inquiry-letter" not in documents and notary_office_number is not None:
            return None
        if "title-deed" not in documents:
            return None
        if "completion-certificate" not in documents:
            return None
        if "building-permit" not in documents and (building_new or taxed_transfer_kind == "first-transfer"):
            return None
        if "lease-contract" not in documents and taxed_transfer_kind in {"goodwill", "lease"}:
            return None
        if "national-card" not in documents:
            return None
        waits = False
        if not ((transferor_national_id is not None) + (transferor_legal_person_id is not None) == 1):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "building_new": building_new,
                "filer_kind": filer_kind,
                "notary_office_number": notary_office_number,
                "taxed_transfer_kind": taxed_transfer_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="tax-clearance-inquiry",
    title=Bilingual("استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "notary-office", "municipality"},),
            ),
            Field(
                "notary_office_number",
                Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                whole,
                bounds=(1, 9999),
                required=False,
            ),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("postal_code", Bilingual("کد پستی ملک", "postal code of the property"), postal_code),
            Field("building_new", Bilingual("بنا نوساز است", "the building is new"), flag),
            Field(
                "taxed_transfer_kind",
                Bilingual("نوع انتقال", "kind of transfer"),
                item,
                bounds=({"property", "goodwill", "lease", "first-transfer"},),
            ),
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
            Field(
                "transferee_national_id",
                Bilingual("کد ملی انتقال‌گیرنده", "transferee's national id"),
                national_id,
                required=False,
            ),
            Field(
                "deal_value",
                Bilingual("ارزش معامله", "value of the deal"),
                decimal,
                bounds=(0, 1, 1_000_000_000_000_000),
            ),
        ),
    ),
    answers=(
        Answer(
            "tax-clearance-inquiry",
            Bilingual("استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"),
            Part((Field("cleared", Bilingual("گواهی صادر شده است", "the certificate is issued"), flag),)),
        ),
    ),
    derived={},
    documents=(
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
            when=Guard(_when_1, ("notary_office_number",)),
            because=Bilingual("دفترخانه اعلام می‌کند", "a notary files"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("completion-certificate", Bilingual("گواهی پایان کار", "completion certificate"), "copy"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_2, ("building_new", "taxed_transfer_kind")),
            because=Bilingual("بنا نوساز است", "the building is new"),
        ),
        Document("subdivision-minutes", Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"), "copy", required=False),
        Document(
            "lease-contract",
            Bilingual("اجاره‌نامه", "lease"),
            "copy",
            when=Guard(_when_3, ("taxed_transfer_kind",)),
            because=Bilingual("سرقفلی یا اجاره واگذار می‌شود", "goodwill or a lease is transferred"),
        ),
        Document("national-card", Bilingual("کارت ملی", "national card"), "copy"),
    ),
    needs=(
        Need(
            ("completion-certificate", "no-violation-certificate"),
            because=Bilingual(
                "بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد",
                "a finished building needs the completion certificate, an unfinished one the no-violation certificate",
            ),
        ),
    ),
    rules=(
        Rule(
            "one-transferor-id",
            Guard(_rule_one_transferor_id, ("transferor_national_id", "transferor_legal_person_id")),
            Bilingual(
                "دقیقاً یکی از کد ملی و شناسه ملی انتقال‌دهنده لازم است",
                "exactly one of the transferor's national id and legal-person id is needed",
            ),
            Bilingual(
                "یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید",
                "give one of the two ids and leave the other empty",
            ),
            path="/fields/transferor_national_id",
            reads=("/fields/transferor_legal_person_id",),
        ),
    ),
    checks=(
        Check("certificate-in-ten-days"),
        Check("minutes-with-apartment"),
        Check("permit-with-first-transfer", when=Guard(_when_2, ("building_new", "taxed_transfer_kind"))),
        Check("municipality-own-deals", when=Guard(_when_4, ("filer_kind",))),
    ),
    visits=(),
    accept=accept,
)
