# made by zabeteh 0.1.0 from forms/; do not edit
"""refund of dues.

استرداد عوارض.
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
    renovation_code,
    renovation_code_fault,
    text,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class FeeRefundReceiptsRow(TypedDict, total=False):
    """One row of list of payments."""

    #: date paid
    paid_date: str
    #: amount
    amount: str
    #: bill id
    bill_id: str
    #: payment id
    payment_id: str


class FeeRefundFields(TypedDict, total=False):
    """What is filled in: refund of dues."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: kind of payer
    payer_kind: Literal["natural", "legal"]
    #: payer's name
    payer_name: str
    #: payer's national id
    payer_national_id: str
    #: payer's legal-person id
    payer_legal_person_id: str
    #: the payer has died
    payer_deceased: bool
    #: mobile number for SMS notices
    mobile: str
    #: reason
    refund_reason: str
    #: building-permit number
    permit_number: str
    #: works have started
    works_started: bool
    #: decision number
    decision_number: str
    #: decision date
    decision_date: str
    #: list of payments
    receipts: list[FeeRefundReceiptsRow]
    #: total paid
    paid_total: str
    #: amount requested
    requested_amount: str
    #: IBAN for the refund
    refund_iban: str
    #: account holder's national id
    account_holder_id: str
    #: agrees to a set-off
    offset_consent: bool


def _when_1(v: Values) -> bool:
    """payer_kind is natural."""
    return v["payer_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """payer_kind is legal."""
    return v["payer_kind"] == "legal"


def _when_3(v: Values) -> bool:
    """refund_reason is permit-cancelled."""
    return v["refund_reason"] == "permit-cancelled"


def _when_4(v: Values) -> bool:
    """refund_reason is one of article-77-ruling, court-ruling."""
    return v["refund_reason"] in {"article-77-ruling", "court-ruling"}


def _when_5(v: Values) -> bool:
    """refund_reason is article-77-ruling."""
    return v["refund_reason"] == "article-77-ruling"


def _when_6(v: Values) -> bool:
    """refund_reason is court-ruling."""
    return v["refund_reason"] == "court-ruling"


def _when_7(v: Values) -> bool:
    """payer_deceased."""
    return v["payer_deceased"]


def _rule_within_total(v: Values) -> bool:
    """requested_amount at most paid_total."""
    return v["requested_amount"] <= v["paid_total"]


def _rule_total_of_list(v: Values) -> bool:
    """paid_total is sum of receipts.amount."""
    return v["paid_total"] == sum(row_amount for _, row_amount, _, _ in v["receipts"])


def _rule_holder_is_payer(v: Values) -> bool:
    """account_holder_id is payer_national_id."""
    return (
        v["account_holder_id"] is not None
        and v["payer_national_id"] is not None
        and v["account_holder_id"] == v["payer_national_id"]
    )


def _when_8(v: Values) -> bool:
    """payer_kind is natural and not payer_deceased."""
    return v["payer_kind"] == "natural" and not v["payer_deceased"]


def _rule_not_in_full(v: Values) -> bool:
    """requested_amount below paid_total."""
    return v["requested_amount"] < v["paid_total"]


def _when_9(v: Values) -> bool:
    """refund_reason is permit-cancelled and works_started."""
    return v["refund_reason"] == "permit-cancelled" and v["works_started"] is True


def _rule_two_payments(v: Values) -> bool:
    """number of receipts at least 2."""
    return len(v["receipts"]) >= 2


def _when_10(v: Values) -> bool:
    """refund_reason is paid-twice."""
    return v["refund_reason"] == "paid-twice"


_DOCUMENTS = frozenset(
    {
        "request-letter",
        "fee-receipt",
        "iban-certificate",
        "permit-cancellation-letter",
        "building-permit",
        "article-77-decision",
        "court-order",
        "inheritance-certificate",
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
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        payer_kind = fields["payer_kind"]
        if payer_kind not in {"natural", "legal"}:
            return None
        payer_name = fields["payer_name"]
        if not (payer_name.isprintable() and 0 < len(payer_name) <= 80) or payer_name.isspace():
            text(payer_name, 80)
        if payer_kind == "natural":
            payer_national_id = fields["payer_national_id"]
            count += 1
            if national_id_fault(payer_national_id) is not None:
                return None
        else:
            payer_national_id = None
        if payer_kind == "legal":
            payer_legal_person_id = fields["payer_legal_person_id"]
            count += 1
            if legal_person_id_fault(payer_legal_person_id) is not None:
                return None
        payer_deceased = fields["payer_deceased"]
        if payer_deceased is not True and payer_deceased is not False:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        refund_reason = fields["refund_reason"]
        if refund_reason not in {"permit-cancelled", "overpaid", "paid-twice", "article-77-ruling", "court-ruling"}:
            return None
        if refund_reason == "permit-cancelled":
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        if refund_reason == "permit-cancelled":
            works_started = fields["works_started"]
            count += 1
            if works_started is not True and works_started is not False:
                return None
        else:
            works_started = None
        if refund_reason in {"article-77-ruling", "court-ruling"}:
            decision_number = fields["decision_number"]
            count += 1
            if not (decision_number.isprintable() and 0 < len(decision_number) <= 30) or decision_number.isspace():
                text(decision_number, 30)
        if refund_reason in {"article-77-ruling", "court-ruling"}:
            decision_date = fields["decision_date"]
            count += 1
            before, days = YEARS[decision_date[:4]]
            decision_date = before + days[decision_date[4:]]
        receipts = fields["receipts"]
        if not (isinstance(receipts, list) and 1 <= len(receipts) <= 50):
            return None
        rows_receipts: list[Any] = []
        for row in receipts:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_paid_date = row["paid_date"]
            before, days = YEARS[row_paid_date[:4]]
            row_paid_date = before + days[row_paid_date[4:]]
            row_amount = row["amount"]
            row_amount = decimal(row_amount, 0, 1, 1_000_000_000_000_000)
            row_bill_id = row["bill_id"]
            if bill_id_fault(row_bill_id) is not None:
                return None
            row_payment_id = row["payment_id"]
            if payment_id_fault(row_payment_id) is not None:
                return None
            if len(row) != cells:
                return None
            rows_receipts.append((row_paid_date, row_amount, row_bill_id, row_payment_id))
        receipts = rows_receipts
        paid_total = fields["paid_total"]
        paid_total = decimal(paid_total, 0, 1, 1_000_000_000_000_000)
        requested_amount = fields["requested_amount"]
        requested_amount = decimal(requested_amount, 0, 1, 1_000_000_000_000_000)
        refund_iban = fields["refund_iban"]
        if iban_fault(refund_iban) is not None:
            return None
        if payer_kind == "natural":
            account_holder_id = fields["account_holder_id"]
            count += 1
            if national_id_fault(account_holder_id) is not None:
                return None
        else:
            account_holder_id = None
        offset_consent = fields["offset_consent"]
        if offset_consent is not True and offset_consent is not False:
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
        if "request-letter" not in documents:
            return None
        if "fee-receipt" not in documents:
            return None
        if "iban-certificate" not in documents:
            return None
        if "permit-cancellation-letter" not in documents and refund_reason == "permit-cancelled":
            return None
        if "building-permit" not in documents and refund_reason == "permit-cancelled":
            return None
        if "article-77-decision" not in documents and refund_reason == "article-77-ruling":
            return None
        if "court-order" not in documents and refund_reason == "court-ruling":
            return None
        if "inheritance-certificate" not in documents and payer_deceased:
            return None
        waits_2 = "debt-inquiry" not in answers
        waits = waits_2
        if not (requested_amount <= paid_total):
            return None
        if paid_total != sum(row_amount for _, row_amount, _, _ in receipts):
            return None
        if (
            payer_kind == "natural"
            and not payer_deceased
            and not (
                account_holder_id is not None
                and payer_national_id is not None
                and account_holder_id == payer_national_id
            )
        ):
            return None
        if refund_reason == "permit-cancelled" and works_started is True and not (requested_amount < paid_total):
            return None
        if refund_reason == "paid-twice" and not (len(receipts) >= 2):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"payer_deceased": payer_deceased, "refund_reason": refund_reason},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="fee-refund",
    title=Bilingual("استرداد عوارض", "refund of dues"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("payer_kind", Bilingual("نوع پرداخت‌کننده", "kind of payer"), item, bounds=({"natural", "legal"},)),
            Field("payer_name", Bilingual("نام پرداخت‌کننده", "payer's name"), text, bounds=(80,)),
            Field(
                "payer_national_id",
                Bilingual("کد ملی پرداخت‌کننده", "payer's national id"),
                national_id,
                when=Guard(_when_1, ("payer_kind",)),
            ),
            Field(
                "payer_legal_person_id",
                Bilingual("شناسه ملی پرداخت‌کننده", "payer's legal-person id"),
                legal_person_id,
                when=Guard(_when_2, ("payer_kind",)),
            ),
            Field("payer_deceased", Bilingual("پرداخت‌کننده فوت شده است", "the payer has died"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "refund_reason",
                Bilingual("علت استرداد", "reason"),
                item,
                bounds=({"permit-cancelled", "overpaid", "paid-twice", "article-77-ruling", "court-ruling"},),
            ),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_3, ("refund_reason",)),
            ),
            Field(
                "works_started",
                Bilingual("عملیات آغاز شده است", "works have started"),
                flag,
                when=Guard(_when_3, ("refund_reason",)),
            ),
            Field(
                "decision_number",
                Bilingual("شماره رأی", "decision number"),
                text,
                bounds=(30,),
                when=Guard(_when_4, ("refund_reason",)),
            ),
            Field(
                "decision_date",
                Bilingual("تاریخ رأی", "decision date"),
                day,
                when=Guard(_when_4, ("refund_reason",)),
            ),
            Rows(
                "receipts",
                Bilingual("فهرست پرداخت‌ها", "list of payments"),
                1,
                50,
                Part(
                    (
                        Field("paid_date", Bilingual("تاریخ پرداخت", "date paid"), day),
                        Field("amount", Bilingual("مبلغ", "amount"), decimal, bounds=(0, 1, 1_000_000_000_000_000)),
                        Field("bill_id", Bilingual("شناسه قبض", "bill id"), bill_id),
                        Field("payment_id", Bilingual("شناسه پرداخت", "payment id"), payment_id),
                    ),
                ),
            ),
            Field("paid_total", Bilingual("جمع پرداختی", "total paid"), decimal, bounds=(0, 1, 1_000_000_000_000_000)),
            Field(
                "requested_amount",
                Bilingual("مبلغ درخواستی", "amount requested"),
                decimal,
                bounds=(0, 1, 1_000_000_000_000_000),
            ),
            Field("refund_iban", Bilingual("شبای بازپرداخت", "IBAN for the refund"), iban),
            Field(
                "account_holder_id",
                Bilingual("کد ملی صاحب حساب", "account holder's national id"),
                national_id,
                when=Guard(_when_1, ("payer_kind",)),
            ),
            Field("offset_consent", Bilingual("با تهاتر بدهی‌ها موافق است", "agrees to a set-off"), flag),
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
        Document("request-letter", Bilingual("درخواست یا اعتراض کتبی", "written request or objection"), "original"),
        Document("fee-receipt", Bilingual("فیش واریز عوارض", "fee receipt"), "original"),
        Document("iban-certificate", Bilingual("گواهی شبا", "IBAN certificate"), "copy"),
        Document(
            "permit-cancellation-letter",
            Bilingual("گواهی ابطال پروانه", "permit cancellation letter"),
            "copy",
            when=Guard(_when_3, ("refund_reason",)),
            because=Bilingual("علت، ابطال پروانه است", "the reason is cancellation"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "original",
            when=Guard(_when_3, ("refund_reason",)),
            because=Bilingual("علت، ابطال پروانه است", "the reason is cancellation"),
        ),
        Document(
            "article-77-decision",
            Bilingual("رأی کمیسیون ماده ۷۷", "Article 77 decision"),
            "copy",
            when=Guard(_when_5, ("refund_reason",)),
            because=Bilingual("علت، رأی کمیسیون است", "the reason is a commission ruling"),
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "copy",
            when=Guard(_when_6, ("refund_reason",)),
            because=Bilingual("علت، رأی دادگاه است", "the reason is a court ruling"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "copy",
            when=Guard(_when_7, ("payer_deceased",)),
            because=Bilingual("پرداخت‌کننده فوت شده است", "the payer has died"),
        ),
    ),
    needs=(
        Need(
            ("permit-cancellation",),
            when=Guard(_when_3, ("refund_reason",)),
            because=Bilingual("علت، ابطال پروانه است", "the reason is cancellation"),
        ),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
        Need(
            ("article-77-objection",),
            when=Guard(_when_5, ("refund_reason",)),
            because=Bilingual("علت، رأی کمیسیون ماده ۷۷ است", "the reason is an Article 77 ruling"),
        ),
    ),
    rules=(
        Rule(
            "within-total",
            Guard(_rule_within_total, ("requested_amount", "paid_total")),
            Bilingual("مبلغ درخواستی از جمع پرداختی بیشتر است", "the requested amount exceeds the total paid"),
            Bilingual("مبلغ درخواستی را با فیش‌ها بسنجید", "compare the requested amount with the receipts"),
            path="/fields/requested_amount",
            reads=("/fields/paid_total",),
        ),
        Rule(
            "total-of-list",
            Guard(_rule_total_of_list, ("paid_total", "receipts")),
            Bilingual(
                "جمع پرداختی با جمع فهرست پرداخت‌ها یکی نیست",
                "the total paid differs from the sum of the listed payments",
            ),
            Bilingual(
                "جمع را با فهرست پرداخت‌ها بسنجید و فیش جامانده را بیفزایید",
                "compare the total with the list and add a missing receipt",
            ),
            path="/fields/paid_total",
            reads=("/fields/receipts",),
        ),
        Rule(
            "holder-is-payer",
            Guard(_rule_holder_is_payer, ("account_holder_id", "payer_national_id")),
            Bilingual("صاحب حساب همان پرداخت‌کننده نیست", "the account holder is not the payer"),
            Bilingual("شبای حساب پرداخت‌کننده و کد ملی او را بنویسید", "give the IBAN and the national id of the payer"),
            when=Guard(_when_8, ("payer_kind", "payer_deceased")),
            path="/fields/account_holder_id",
            reads=("/fields/payer_national_id",),
        ),
        Rule(
            "not-in-full",
            Guard(_rule_not_in_full, ("requested_amount", "paid_total")),
            Bilingual(
                "عملیات آغاز شده و استرداد تمام عوارض خواسته شده است",
                "works have started and the dues are asked back in full",
            ),
            Bilingual(
                "مبلغ قابل استرداد را از شهرداری منطقه بپرسید و مبلغ درخواستی را کم کنید",
                "ask the district municipality how much can be refunded, and reduce the amount",
            ),
            when=Guard(_when_9, ("refund_reason", "works_started")),
            path="/fields/requested_amount",
            reads=("/fields/paid_total",),
        ),
        Rule(
            "two-payments",
            Guard(_rule_two_payments, ("receipts",)),
            Bilingual(
                "پرداخت تکراری با یک ردیف پرداخت آمده است",
                "a payment made twice is listed with one payment only",
            ),
            Bilingual("هر دو پرداخت را در فهرست بنویسید", "list both payments"),
            when=Guard(_when_10, ("refund_reason",)),
            path="/fields/receipts",
        ),
    ),
    checks=(
        Check("holder-is-heir", when=Guard(_when_7, ("payer_deceased",))),
        Check("debts-set-off"),
        Check("matching-ids"),
    ),
    visits=(),
    accept=accept,
)
