# made by zabeteh 0.1.0 from forms/; do not edit
"""bank mortgage inquiry.

استعلام بانک.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS
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
    text,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class BankMortgageInquiryFields(TypedDict, total=False):
    """What is filled in: bank mortgage inquiry."""

    #: bank
    bank_name: str
    #: branch code
    branch_code: str
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: purpose of the inquiry
    inquiry_purpose: Literal["mortgage", "construction-loan", "staged-payment"]
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: building-permit number
    permit_number: str
    #: owner agrees to disclosure
    owner_consent: bool


def _when_1(v: Values) -> bool:
    """inquiry_purpose is one of construction-loan, staged-payment."""
    return v["inquiry_purpose"] in {"construction-loan", "staged-payment"}


def _when_2(v: Values) -> bool:
    """inquiry_purpose is construction-loan."""
    return v["inquiry_purpose"] == "construction-loan"


def _when_3(v: Values) -> bool:
    """inquiry_purpose is staged-payment."""
    return v["inquiry_purpose"] == "staged-payment"


def _rule_owner_consents(v: Values) -> bool:
    """owner_consent."""
    return v["owner_consent"]


def _rule_one_owner_id(v: Values) -> bool:
    """exactly one of owner_national_id, owner_legal_person_id is given."""
    return (v["owner_national_id"] is not None) + (v["owner_legal_person_id"] is not None) == 1


_DOCUMENTS = frozenset({"inquiry-letter", "title-deed", "building-permit", "stage-report-sheet"})


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
        if "bank-mortgage-inquiry" in answers:
            answered += 1
            answer = answers["bank-mortgage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_2_permit_state = answer["permit_state"]
            if (
                not (answer_2_permit_state.isprintable() and 0 < len(answer_2_permit_state) <= 200)
                or answer_2_permit_state.isspace()
            ):
                text(answer_2_permit_state, 200)
            answer_2_open_article_100 = answer["open_article_100"]
            if answer_2_open_article_100 is not True and answer_2_open_article_100 is not False:
                return None
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 8
        bank_name = fields["bank_name"]
        if not (bank_name.isprintable() and 0 < len(bank_name) <= 60) or bank_name.isspace():
            text(bank_name, 60)
        branch_code = fields["branch_code"]
        if not (branch_code.isprintable() and 0 < len(branch_code) <= 20) or branch_code.isspace():
            text(branch_code, 20)
        letter_number = fields["letter_number"]
        if not (letter_number.isprintable() and 0 < len(letter_number) <= 30) or letter_number.isspace():
            text(letter_number, 30)
        letter_date = fields["letter_date"]
        before, days = YEARS[letter_date[:4]]
        letter_date = before + days[letter_date[4:]]
        inquiry_purpose = fields["inquiry_purpose"]
        if inquiry_purpose not in {"mortgage", "construction-loan", "staged-payment"}:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        owner_national_id = fields.get("owner_national_id")
        if owner_national_id is not None:
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        owner_legal_person_id = fields.get("owner_legal_person_id")
        if owner_legal_person_id is not None:
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        if inquiry_purpose in {"construction-loan", "staged-payment"}:
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        owner_consent = fields["owner_consent"]
        if owner_consent is not True and owner_consent is not False:
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
        if "building-permit" not in documents and inquiry_purpose == "construction-loan":
            return None
        if "stage-report-sheet" not in documents and inquiry_purpose == "staged-payment":
            return None
        waits_1 = "debt-inquiry" not in answers
        waits = waits_1
        if not owner_consent:
            return None
        if not ((owner_national_id is not None) + (owner_legal_person_id is not None) == 1):
            return None
        return (waits, filed_on, tuple(documents), tuple(answers), {"inquiry_purpose": inquiry_purpose})
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="bank-mortgage-inquiry",
    title=Bilingual("استعلام بانک", "bank mortgage inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("bank_name", Bilingual("نام بانک", "bank"), text, bounds=(60,)),
            Field("branch_code", Bilingual("کد شعبه", "branch code"), text, bounds=(20,)),
            Field("letter_number", Bilingual("شماره نامه", "letter number"), text, bounds=(30,)),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day),
            Field(
                "inquiry_purpose",
                Bilingual("منظور از استعلام", "purpose of the inquiry"),
                item,
                bounds=({"mortgage", "construction-loan", "staged-payment"},),
            ),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("owner_national_id", Bilingual("کد ملی مالک", "owner's national id"), national_id, required=False),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                legal_person_id,
                required=False,
            ),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("inquiry_purpose",)),
            ),
            Field("owner_consent", Bilingual("مالک به افشا رضایت دارد", "owner agrees to disclosure"), flag),
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
            "bank-mortgage-inquiry",
            Bilingual("استعلام بانک", "bank mortgage inquiry"),
            Part(
                (
                    Field(
                        "permit_state",
                        Bilingual("وضع پروانه و ساختمان", "permit and building"),
                        text,
                        bounds=(200,),
                    ),
                    Field(
                        "open_article_100",
                        Bilingual("پرونده باز ماده صد دارد", "has an open Article 100 case"),
                        flag,
                    ),
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
    derived={},
    documents=(
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_2, ("inquiry_purpose",)),
            because=Bilingual("استعلام برای وام ساخت است", "the inquiry is for a construction loan"),
        ),
        Document(
            "stage-report-sheet",
            Bilingual("برگ گزارش مرحله‌ای ناظر", "stage report sheet"),
            "copy",
            when=Guard(_when_3, ("inquiry_purpose",)),
            because=Bilingual("وام مرحله‌ای پرداخت می‌شود", "the loan is paid in stages"),
        ),
    ),
    needs=(Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),),
    rules=(
        Rule(
            "owner-consents",
            Guard(_rule_owner_consents, ("owner_consent",)),
            Bilingual("مالک به افشای اطلاعات ملک رضایت ندارد", "the owner does not agree to the disclosure"),
            Bilingual(
                "رضایت مالک را بگیرید و استعلام را دوباره بفرستید",
                "obtain the owner's consent and send the inquiry again",
            ),
            path="/fields/owner_consent",
        ),
        Rule(
            "one-owner-id",
            Guard(_rule_one_owner_id, ("owner_national_id", "owner_legal_person_id")),
            Bilingual(
                "دقیقاً یکی از کد ملی و شناسه ملی مالک لازم است",
                "exactly one of the owner's national id and legal-person id is needed",
            ),
            Bilingual(
                "یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید",
                "give one of the two ids and leave the other empty",
            ),
            path="/fields/owner_national_id",
            reads=("/fields/owner_legal_person_id",),
        ),
    ),
    checks=(Check("no-question-to-banks"), Check("reply-names-cases-and-dues")),
    visits=(),
    accept=accept,
)
