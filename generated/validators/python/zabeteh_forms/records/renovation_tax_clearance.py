# made by zabeteh 0.1.0 from forms/; do not edit
"""renovation-tax clearance.

مفاصاحساب نوسازی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months, years_between
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
    postal_code,
    postal_code_fault,
    renovation_code,
    renovation_code_fault,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class RenovationTaxClearanceFields(TypedDict, total=False):
    """What is filled in: renovation-tax clearance."""

    #: renovation code
    renovation_code: str
    #: postal code of the property
    postal_code: str
    #: kind of property
    unit_kind: Literal["land", "building", "apartment", "shop"]
    #: owner kind
    owner_kind: Literal["natural", "legal"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: the owner has died
    owner_deceased: bool
    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: mobile number for SMS notices
    mobile: str
    #: purpose of the certificate
    certificate_purpose: Literal["transfer", "bank", "permit", "completion", "personal"]
    #: last year paid
    last_paid_year: int
    #: clear through year
    clear_through_year: int
    #: earlier payments on record
    earlier_payments_recorded: bool
    #: bill id
    bill_id: str
    #: payment id
    payment_id: str
    #: exemption
    renovation_tax_exemption: Literal["none", "rebuilt", "other-law"]
    #: completion of the new house
    rebuilt_completion_date: str
    #: has unpaid instalments
    open_instalments: bool


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """bill_id is given."""
    return v["bill_id"] is not None


def _when_4(v: Values) -> bool:
    """renovation_tax_exemption is rebuilt."""
    return v["renovation_tax_exemption"] == "rebuilt"


def _computed_current_year(v: Values) -> Any:
    """current year."""
    return 1300 + years_between(474_451, v.filed_on)


def _when_5(v: Values) -> bool:
    """not earlier_payments_recorded."""
    return not v["earlier_payments_recorded"]


def _when_6(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_7(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_8(v: Values) -> bool:
    """renovation_tax_exemption is not none."""
    return v["renovation_tax_exemption"] != "none"


def _rule_not_before_last_paid(v: Values) -> bool:
    """clear_through_year at least last_paid_year."""
    return v["last_paid_year"] is not None and v["clear_through_year"] >= v["last_paid_year"]


def _when_9(v: Values) -> bool:
    """last_paid_year is given."""
    return v["last_paid_year"] is not None


def _rule_not_after_this_year(v: Values) -> bool:
    """clear_through_year at most current_year."""
    return v["current_year"] is not None and v["clear_through_year"] <= v["current_year"]


def _rule_exemption_in_force(v: Values) -> bool:
    """rebuilt_completion_date plus new_house_exempt_years years on or after filing date."""
    _new_house_exempt_years = parameters.new_house_exempt_years(v.filed_on)
    return (
        v["rebuilt_completion_date"] is not None
        and _new_house_exempt_years is not None
        and (_year_780 := plus_months(v["rebuilt_completion_date"], 12 * _new_house_exempt_years)) is not None
        and _year_780 >= v.filed_on
    )


def _rule_no_open_instalments(v: Values) -> bool:
    """not open_instalments."""
    return not v["open_instalments"]


def _when_10(v: Values) -> bool:
    """certificate_purpose is transfer."""
    return v["certificate_purpose"] == "transfer"


_DOCUMENTS = frozenset(
    {
        "title-deed",
        "renovation-tax-receipt",
        "waste-fee-receipt",
        "national-card",
        "power-of-attorney",
        "inheritance-certificate",
        "exemption-proof",
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
        count = 12
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        postal_code_ = fields["postal_code"]
        if postal_code_fault(postal_code_) is not None:
            return None
        unit_kind = fields["unit_kind"]
        if unit_kind not in {"land", "building", "apartment", "shop"}:
            return None
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal"}:
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
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        certificate_purpose = fields["certificate_purpose"]
        if certificate_purpose not in {"transfer", "bank", "permit", "completion", "personal"}:
            return None
        last_paid_year = fields.get("last_paid_year")
        if last_paid_year is not None:
            count += 1
            if type(last_paid_year) is not int:
                last_paid_year = as_whole(last_paid_year)
            if not 1348 <= last_paid_year <= 1500:
                return None
        clear_through_year = fields["clear_through_year"]
        if type(clear_through_year) is not int:
            clear_through_year = as_whole(clear_through_year)
        if not 1348 <= clear_through_year <= 1500:
            return None
        earlier_payments_recorded = fields["earlier_payments_recorded"]
        if earlier_payments_recorded is not True and earlier_payments_recorded is not False:
            return None
        bill_id_ = fields.get("bill_id")
        if bill_id_ is not None:
            count += 1
            if bill_id_fault(bill_id_) is not None:
                return None
        if bill_id_ is not None:
            payment_id_ = fields["payment_id"]
            count += 1
            if payment_id_fault(payment_id_) is not None:
                return None
        renovation_tax_exemption = fields["renovation_tax_exemption"]
        if renovation_tax_exemption not in {"none", "rebuilt", "other-law"}:
            return None
        if renovation_tax_exemption == "rebuilt":
            rebuilt_completion_date = fields["rebuilt_completion_date"]
            count += 1
            before, days = YEARS[rebuilt_completion_date[:4]]
            rebuilt_completion_date = before + days[rebuilt_completion_date[4:]]
        else:
            rebuilt_completion_date = None
        open_instalments = fields["open_instalments"]
        if open_instalments is not True and open_instalments is not False:
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
        if "title-deed" not in documents:
            return None
        if "renovation-tax-receipt" not in documents and not earlier_payments_recorded:
            return None
        if "waste-fee-receipt" not in documents:
            return None
        if "national-card" not in documents and owner_kind == "natural":
            return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "exemption-proof" not in documents and renovation_tax_exemption != "none":
            return None
        waits_1 = "debt-inquiry" not in answers
        waits = waits_1
        if last_paid_year is not None and not (last_paid_year is not None and clear_through_year >= last_paid_year):
            return None
        current_year = 1300 + years_between(474_451, filed_on)
        if not (current_year is not None and clear_through_year <= current_year):
            return None
        if open_instalments:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "bill_id": bill_id_,
                "certificate_purpose": certificate_purpose,
                "earlier_payments_recorded": earlier_payments_recorded,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "rebuilt_completion_date": rebuilt_completion_date,
                "renovation_tax_exemption": renovation_tax_exemption,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="renovation-tax-clearance",
    title=Bilingual("مفاصاحساب نوسازی", "renovation-tax clearance"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("postal_code", Bilingual("کد پستی ملک", "postal code of the property"), postal_code),
            Field(
                "unit_kind",
                Bilingual("نوع ملک", "kind of property"),
                item,
                bounds=({"land", "building", "apartment", "shop"},),
            ),
            Field("owner_kind", Bilingual("نوع مالک", "owner kind"), item, bounds=({"natural", "legal"},)),
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
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "certificate_purpose",
                Bilingual("منظور از گواهی", "purpose of the certificate"),
                item,
                bounds=({"transfer", "bank", "permit", "completion", "personal"},),
            ),
            Field(
                "last_paid_year",
                Bilingual("آخرین سال پرداخت‌شده", "last year paid"),
                whole,
                bounds=(1348, 1500),
                required=False,
            ),
            Field("clear_through_year", Bilingual("تسویه تا سال", "clear through year"), whole, bounds=(1348, 1500)),
            Field(
                "earlier_payments_recorded",
                Bilingual("پرداخت پیشین در سامانه هست", "earlier payments on record"),
                flag,
            ),
            Field("bill_id", Bilingual("شناسه قبض", "bill id"), bill_id, required=False),
            Field("payment_id", Bilingual("شناسه پرداخت", "payment id"), payment_id, when=Guard(_when_3, ("bill_id",))),
            Field(
                "renovation_tax_exemption",
                Bilingual("معافیت", "exemption"),
                item,
                bounds=({"none", "rebuilt", "other-law"},),
            ),
            Field(
                "rebuilt_completion_date",
                Bilingual("تاریخ پایان بنای نو", "completion of the new house"),
                day,
                when=Guard(_when_4, ("renovation_tax_exemption",)),
            ),
            Field("open_instalments", Bilingual("قسط پرداخت‌نشده دارد", "has unpaid instalments"), flag),
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
    derived={"current_year": Derived(_computed_current_year, int, ())},
    documents=(
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
            when=Guard(_when_5, ("earlier_payments_recorded",)),
            because=Bilingual("پرداخت سال‌های قبل در سامانه نیست", "earlier payments are not in the system"),
        ),
        Document("waste-fee-receipt", Bilingual("فیش پسماند", "waste-fee receipt"), "copy"),
        Document(
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "copy",
            when=Guard(_when_1, ("owner_kind",)),
            because=Bilingual("مالک شخص حقیقی است", "the owner is a natural person"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "copy",
            when=Guard(_when_6, ("applicant_role",)),
            because=Bilingual("نماینده درخواست می‌دهد", "filed by a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "copy",
            when=Guard(_when_7, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "exemption-proof",
            Bilingual("مدرک معافیت", "proof of exemption"),
            "copy",
            when=Guard(_when_8, ("renovation_tax_exemption",)),
            because=Bilingual("به معافیت استناد شده است", "an exemption is claimed"),
        ),
    ),
    needs=(Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),),
    rules=(
        Rule(
            "not-before-last-paid",
            Guard(_rule_not_before_last_paid, ("clear_through_year", "last_paid_year")),
            Bilingual("سال تسویه پیش از آخرین سال پرداخت است", "the clear-through year is before the last paid year"),
            Bilingual("هر دو سال را با قبض نوسازی بسنجید", "compare both years with the renovation-tax bill"),
            when=Guard(_when_9, ("last_paid_year",)),
            path="/fields/clear_through_year",
            reads=("/fields/last_paid_year",),
        ),
        Rule(
            "not-after-this-year",
            Guard(_rule_not_after_this_year, ("clear_through_year",)),
            Bilingual("سال تسویه پس از سال جاری است", "the clear-through year is after the current year"),
            Bilingual("سال جاری یا سالی پیش از آن را بنویسید", "give the current year or an earlier one"),
            path="/fields/clear_through_year",
        ),
        Rule(
            "exemption-in-force",
            Guard(_rule_exemption_in_force, ("rebuilt_completion_date",)),
            Bilingual("معافیت ۳ ساله بنای نوساز گذشته است", "the exemption of a rebuilt house, 3 years, is over"),
            Bilingual(
                "عوارض سال‌های پس از معافیت را با استعلام ۵۵ (بدهی ملک) بپرسید و بپردازید",
                "ask with inquiry 55 for the dues of the years after the exemption, and pay them",
            ),
            when=Guard(_when_4, ("renovation_tax_exemption",)),
            path="/fields/rebuilt_completion_date",
            basis=("urban-renewal-act-1347 10 note 2",),
            refuses=False,
        ),
        Rule(
            "no-open-instalments",
            Guard(_rule_no_open_instalments, ("open_instalments",)),
            Bilingual(
                "قسط پرداخت‌نشده هست و مفاصاحساب به پرداخت کل بدهی موکول است",
                "instalments are open and the clearance waits for the whole debt",
            ),
            Bilingual(
                "قسط‌های مانده را با شناسه قبض استعلام ۵۵ (بدهی ملک) بپردازید",
                "pay the remaining instalments with the bill id of inquiry 55",
            ),
            path="/fields/open_instalments",
            basis=("municipal-financial-bylaw 32",),
        ),
    ),
    checks=(
        Check("dues-of-year"),
        Check("early-reward"),
        Check("three-years-exempt", when=Guard(_when_4, ("renovation_tax_exemption",))),
        Check("matching-ids", when=Guard(_when_3, ("bill_id",))),
        Check("article-74-clearance", when=Guard(_when_10, ("certificate_purpose",))),
        Check("surcharge"),
        Check("valid-to-year-end"),
    ),
    visits=(),
    accept=accept,
)
