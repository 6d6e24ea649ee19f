# made by zabeteh 0.1.0 from forms/; do not edit
"""property debt inquiry.

استعلام بدهی ملک.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from ..calendar import YEARS, first_of_year
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
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    payment_id,
    payment_id_fault,
    renovation_code,
    renovation_code_fault,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class DebtInquiryFields(TypedDict, total=False):
    """What is filled in: property debt inquiry."""

    #: renovation code
    renovation_code: str
    #: who asks
    asker_kind: Literal["owner", "bank", "notary"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: scope
    debt_scope: Literal["all", "renovation", "permit", "fines"]
    #: as of
    as_of_date: str
    #: mobile belongs to the owner
    mobile_of_owner: bool


def _when_1(v: Values) -> bool:
    """asker_kind is owner."""
    return v["asker_kind"] == "owner"


def _when_2(v: Values) -> bool:
    """not mobile_of_owner."""
    return not v["mobile_of_owner"]


def _when_3(v: Values) -> bool:
    """asker_kind is one of notary, bank."""
    return v["asker_kind"] in {"notary", "bank"}


def _rule_one_id(v: Values) -> bool:
    """exactly one of owner_national_id, owner_legal_person_id is given."""
    return (v["owner_national_id"] is not None) + (v["owner_legal_person_id"] is not None) == 1


def _rule_as_of_this_year(v: Values) -> bool:
    """as_of_date on or after first day of year of filing date."""
    return v["as_of_date"] is not None and v["as_of_date"] >= first_of_year(v.filed_on)


def _when_4(v: Values) -> bool:
    """as_of_date is given."""
    return v["as_of_date"] is not None


_DOCUMENTS = frozenset({"national-card", "inquiry-letter"})


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
        count = 4
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        asker_kind = fields["asker_kind"]
        if asker_kind not in {"owner", "bank", "notary"}:
            return None
        owner_national_id = fields.get("owner_national_id") if asker_kind == "owner" else None
        if owner_national_id is not None:
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        owner_legal_person_id = fields.get("owner_legal_person_id") if asker_kind == "owner" else None
        if owner_legal_person_id is not None:
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        debt_scope = fields.get("debt_scope")
        if debt_scope is not None:
            count += 1
            if debt_scope not in {"all", "renovation", "permit", "fines"}:
                return None
        as_of_date = fields.get("as_of_date")
        if as_of_date is not None:
            count += 1
            before, days = YEARS[as_of_date[:4]]
            as_of_date = before + days[as_of_date[4:]]
        mobile_of_owner = fields["mobile_of_owner"]
        if mobile_of_owner is not True and mobile_of_owner is not False:
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
        if "national-card" not in documents and not mobile_of_owner:
            return None
        if "inquiry-letter" not in documents and asker_kind in {"notary", "bank"}:
            return None
        waits = False
        if asker_kind == "owner" and not ((owner_national_id is not None) + (owner_legal_person_id is not None) == 1):
            return None
        if as_of_date is not None and not (as_of_date is not None and as_of_date >= first_of_year(filed_on)):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"asker_kind": asker_kind, "mobile_of_owner": mobile_of_owner},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="debt-inquiry",
    title=Bilingual("استعلام بدهی ملک", "property debt inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("asker_kind", Bilingual("استعلام‌کننده", "who asks"), item, bounds=({"owner", "bank", "notary"},)),
            Field(
                "owner_national_id",
                Bilingual("کد ملی مالک", "owner's national id"),
                national_id,
                when=Guard(_when_1, ("asker_kind",)),
                required=False,
            ),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                legal_person_id,
                when=Guard(_when_1, ("asker_kind",)),
                required=False,
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "debt_scope",
                Bilingual("دامنه بدهی", "scope"),
                item,
                bounds=({"all", "renovation", "permit", "fines"},),
                required=False,
            ),
            Field("as_of_date", Bilingual("تا تاریخ", "as of"), day, required=False),
            Field("mobile_of_owner", Bilingual("همراه به نام مالک است", "mobile belongs to the owner"), flag),
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
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "copy",
            when=Guard(_when_2, ("mobile_of_owner",)),
            because=Bilingual("شماره همراه به نام مالک نیست", "the mobile is not registered to the owner"),
        ),
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
            when=Guard(_when_3, ("asker_kind",)),
            because=Bilingual("استعلام‌کننده دفترخانه یا بانک است", "the asker is a notary or a bank"),
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "one-id",
            Guard(_rule_one_id, ("owner_national_id", "owner_legal_person_id")),
            Bilingual(
                "کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است",
                "both or neither of the owner's national id and legal-person id are given",
            ),
            Bilingual(
                "شخص حقیقی کد ملی و شخص حقوقی شناسه ملی بنویسد",
                "a natural person gives the national id, a legal person the legal-person id",
            ),
            when=Guard(_when_1, ("asker_kind",)),
            path="/fields/owner_national_id",
            reads=("/fields/owner_legal_person_id",),
        ),
        Rule(
            "as-of-this-year",
            Guard(_rule_as_of_this_year, ("as_of_date",)),
            Bilingual("تاریخ مبنا پیش از آغاز سال جاری است", "the as-of date is before the start of the current year"),
            Bilingual(
                "تاریخی از سال جاری بنویسید یا آن را خالی بگذارید",
                "give a date of this year, or leave it empty",
            ),
            when=Guard(_when_4, ("as_of_date",)),
            path="/fields/as_of_date",
        ),
    ),
    checks=(Check("recorded-owner"), Check("matching-ids")),
    visits=(),
    accept=accept,
)
