# made by zabeteh 0.1.0 from forms/; do not edit
"""payment of dues by instalments.

تقسیط عوارض.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters, tables
from ..calendar import YEARS, plus_months
from ..readers import (
    all_differ,
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
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class FeeInstalmentChequesRow(TypedDict, total=False):
    """One row of cheques."""

    #: Sayad id
    sayad_id: str
    #: IBAN
    account_iban: str
    #: amount
    amount: str
    #: due date
    due_date: str


class FeeInstalmentFields(TypedDict, total=False):
    """What is filled in: payment of dues by instalments."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: kind of debtor
    debtor_kind: Literal["natural", "legal"]
    #: debtor's national id
    debtor_national_id: str
    #: debtor's legal-person id
    debtor_legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: kind of debt
    debt_kind: str
    #: the debtor is a veteran
    veteran: bool
    #: settled debt
    debt_amount: str
    #: down payment
    down_payment: str
    #: monthly instalments
    instalment_count: int
    #: first due date
    first_due_date: str
    #: an objection is pending
    objection_pending: bool
    #: kind of security
    security_kind: Literal["cheque", "promissory-note", "bank-guarantee"]
    #: cheques
    cheques: list[FeeInstalmentChequesRow]


def _when_1(v: Values) -> bool:
    """debtor_kind is natural."""
    return v["debtor_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """debtor_kind is legal."""
    return v["debtor_kind"] == "legal"


def _when_3(v: Values) -> bool:
    """security_kind is cheque."""
    return v["security_kind"] == "cheque"


def _computed_instalment_limit(v: Values) -> Any:
    """most instalments allowed."""
    return tables.instalment_limit(v.filed_on, v["debt_kind"], v["veteran"])


def _when_4(v: Values) -> bool:
    """down_payment above 0."""
    return v["down_payment"] > 0


def _when_5(v: Values) -> bool:
    """security_kind is promissory-note."""
    return v["security_kind"] == "promissory-note"


def _when_6(v: Values) -> bool:
    """security_kind is bank-guarantee."""
    return v["security_kind"] == "bank-guarantee"


def _when_7(v: Values) -> bool:
    """veteran."""
    return v["veteran"]


def _when_8(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _rule_instalments_within_limit(v: Values) -> bool:
    """instalment_count at most instalments_most and instalment_count at most instalment_limit."""
    _instalments_most = parameters.instalments_most(v.filed_on)
    return (
        _instalments_most is not None
        and v["instalment_count"] <= _instalments_most
        and v["instalment_limit"] is not None
        and v["instalment_count"] <= v["instalment_limit"]
    )


def _rule_cheques_cover_debt(v: Values) -> bool:
    """down_payment plus sum of cheques.amount is debt_amount."""
    return v["down_payment"] + sum(row_amount for _, _, row_amount, _ in (v["cheques"] or ())) == v["debt_amount"]


def _rule_one_cheque_each(v: Values) -> bool:
    """number of cheques is instalment_count."""
    return len(v["cheques"] or ()) == v["instalment_count"]


def _rule_cheques_from_first_date(v: Values) -> bool:
    """smallest of cheques.due_date is first_due_date."""
    _min_due_date = min((row_due_date for _, _, _, row_due_date in (v["cheques"] or ())), default=None)
    return _min_due_date is not None and _min_due_date == v["first_due_date"]


def _rule_cheques_to_last_month(v: Values) -> bool:
    """largest of cheques.due_date is first_due_date plus (instalment_count minus 1) months."""
    _max_due_date = max((row_due_date for _, _, _, row_due_date in (v["cheques"] or ())), default=None)
    return (
        _max_due_date is not None
        and (_month_419 := plus_months(v["first_due_date"], v["instalment_count"] - 1)) is not None
        and _max_due_date == _month_419
    )


def _rule_cheque_dates_differ(v: Values) -> bool:
    """cheques.due_date differ."""
    return all_differ(row_due_date for _, _, _, row_due_date in (v["cheques"] or ()))


def _rule_down_payment_below_debt(v: Values) -> bool:
    """down_payment below debt_amount."""
    return v["down_payment"] < v["debt_amount"]


def _rule_debt_settled(v: Values) -> bool:
    """not objection_pending."""
    return not v["objection_pending"]


_DOCUMENTS = frozenset(
    {
        "request-letter",
        "debt-statement",
        "fee-receipt",
        "cheque",
        "promissory-note",
        "bank-guarantee",
        "veteran-card",
        "power-of-attorney",
        "signature-authority",
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
        count = 13
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        debtor_kind = fields["debtor_kind"]
        if debtor_kind not in {"natural", "legal"}:
            return None
        if debtor_kind == "natural":
            debtor_national_id = fields["debtor_national_id"]
            count += 1
            if national_id_fault(debtor_national_id) is not None:
                return None
        if debtor_kind == "legal":
            debtor_legal_person_id = fields["debtor_legal_person_id"]
            count += 1
            if legal_person_id_fault(debtor_legal_person_id) is not None:
                return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        debt_kind = fields["debt_kind"]
        if debt_kind not in {"permit-dues", "article-100-fine", "tree-fine", "renovation-tax", "article-77-ruling"}:
            return None
        veteran = fields["veteran"]
        if veteran is not True and veteran is not False:
            return None
        debt_amount = fields["debt_amount"]
        debt_amount = decimal(debt_amount, 0, 1, 1_000_000_000_000_000)
        down_payment = fields["down_payment"]
        down_payment = decimal(down_payment, 0, 0, 1_000_000_000_000_000)
        instalment_count = fields["instalment_count"]
        if type(instalment_count) is not int:
            instalment_count = as_whole(instalment_count)
        if not 1 <= instalment_count <= 36:
            return None
        first_due_date = fields["first_due_date"]
        before, days = YEARS[first_due_date[:4]]
        first_due_date = before + days[first_due_date[4:]]
        objection_pending = fields["objection_pending"]
        if objection_pending is not True and objection_pending is not False:
            return None
        security_kind = fields["security_kind"]
        if security_kind not in {"cheque", "promissory-note", "bank-guarantee"}:
            return None
        if security_kind == "cheque":
            cheques = fields["cheques"]
            count += 1
            if not (isinstance(cheques, list) and 1 <= len(cheques) <= 36):
                return None
            rows_cheques: list[Any] = []
            for row in cheques:
                if not isinstance(row, dict):
                    return None
                cells = 4
                row_sayad_id = row["sayad_id"]
                if not (row_sayad_id.isprintable() and 0 < len(row_sayad_id) <= 16) or row_sayad_id.isspace():
                    text(row_sayad_id, 16)
                row_account_iban = row["account_iban"]
                if iban_fault(row_account_iban) is not None:
                    return None
                row_amount = row["amount"]
                row_amount = decimal(row_amount, 0, 1, 1_000_000_000_000_000)
                row_due_date = row["due_date"]
                before, days = YEARS[row_due_date[:4]]
                row_due_date = before + days[row_due_date[4:]]
                if len(row) != cells:
                    return None
                rows_cheques.append((row_sayad_id, row_account_iban, row_amount, row_due_date))
            cheques = rows_cheques
        else:
            cheques = ()
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
        if "debt-statement" not in documents:
            return None
        if "fee-receipt" not in documents and down_payment > 0:
            return None
        if "cheque" not in documents and security_kind == "cheque":
            return None
        if "promissory-note" not in documents and security_kind == "promissory-note":
            return None
        if "bank-guarantee" not in documents and security_kind == "bank-guarantee":
            return None
        if "veteran-card" not in documents and veteran:
            return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "signature-authority" not in documents and debtor_kind == "legal":
            return None
        waits_1 = "debt-inquiry" not in answers
        waits = waits_1
        instalment_limit = tables.instalment_limit(filed_on, debt_kind, veteran)
        if not (
            (_instalments_most := parameters.instalments_most(filed_on)) is not None
            and instalment_count <= _instalments_most
            and instalment_limit is not None
            and instalment_count <= instalment_limit
        ):
            return None
        if (
            security_kind == "cheque"
            and down_payment + sum(row_amount for _, _, row_amount, _ in cheques) != debt_amount
        ):
            return None
        if security_kind == "cheque" and len(cheques) != instalment_count:
            return None
        if security_kind == "cheque" and not (
            (_min_due_date := min((row_due_date for _, _, _, row_due_date in cheques), default=None)) is not None
            and _min_due_date == first_due_date
        ):
            return None
        if security_kind == "cheque" and not (
            (_max_due_date := max((row_due_date for _, _, _, row_due_date in cheques), default=None)) is not None
            and (_month_222 := plus_months(first_due_date, instalment_count - 1)) is not None
            and _max_due_date == _month_222
        ):
            return None
        if security_kind == "cheque" and not all_differ(row_due_date for _, _, _, row_due_date in cheques):
            return None
        if not (down_payment < debt_amount):
            return None
        if objection_pending:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "debt_kind": debt_kind,
                "debtor_kind": debtor_kind,
                "down_payment": down_payment,
                "security_kind": security_kind,
                "veteran": veteran,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="fee-instalment",
    title=Bilingual("تقسیط عوارض", "payment of dues by instalments"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("debtor_kind", Bilingual("نوع بدهکار", "kind of debtor"), item, bounds=({"natural", "legal"},)),
            Field(
                "debtor_national_id",
                Bilingual("کد ملی بدهکار", "debtor's national id"),
                national_id,
                when=Guard(_when_1, ("debtor_kind",)),
            ),
            Field(
                "debtor_legal_person_id",
                Bilingual("شناسه ملی بدهکار", "debtor's legal-person id"),
                legal_person_id,
                when=Guard(_when_2, ("debtor_kind",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field(
                "debt_kind",
                Bilingual("نوع بدهی", "kind of debt"),
                item,
                bounds=({"permit-dues", "article-100-fine", "tree-fine", "renovation-tax", "article-77-ruling"},),
            ),
            Field("veteran", Bilingual("بدهکار ایثارگر است", "the debtor is a veteran"), flag),
            Field(
                "debt_amount",
                Bilingual("مبلغ بدهی قطعی", "settled debt"),
                decimal,
                bounds=(0, 1, 1_000_000_000_000_000),
            ),
            Field(
                "down_payment",
                Bilingual("پیش‌پرداخت", "down payment"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
            ),
            Field("instalment_count", Bilingual("تعداد اقساط ماهانه", "monthly instalments"), whole, bounds=(1, 36)),
            Field("first_due_date", Bilingual("سررسید نخستین قسط", "first due date"), day),
            Field("objection_pending", Bilingual("اعتراض در جریان است", "an objection is pending"), flag),
            Field(
                "security_kind",
                Bilingual("نوع تضمین", "kind of security"),
                item,
                bounds=({"cheque", "promissory-note", "bank-guarantee"},),
            ),
            Rows(
                "cheques",
                Bilingual("چک‌ها", "cheques"),
                1,
                36,
                Part(
                    (
                        Field("sayad_id", Bilingual("شناسه صیاد", "Sayad id"), text, bounds=(16,)),
                        Field("account_iban", Bilingual("شبا", "IBAN"), iban),
                        Field("amount", Bilingual("مبلغ", "amount"), decimal, bounds=(0, 1, 1_000_000_000_000_000)),
                        Field("due_date", Bilingual("سررسید", "due date"), day),
                    ),
                ),
                when=Guard(_when_3, ("security_kind",)),
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
    derived={"instalment_limit": Derived(_computed_instalment_limit, int, ("debt_kind", "veteran"))},
    documents=(
        Document("request-letter", Bilingual("درخواست یا اعتراض کتبی", "written request or objection"), "original"),
        Document("debt-statement", Bilingual("صورت بدهی", "statement of debt"), "copy"),
        Document(
            "fee-receipt",
            Bilingual("فیش واریز عوارض", "fee receipt"),
            "copy",
            when=Guard(_when_4, ("down_payment",)),
            because=Bilingual("پیش‌پرداخت بیش از صفر است", "the down payment is more than zero"),
        ),
        Document(
            "cheque",
            Bilingual("چک‌های اقساط", "instalment cheques"),
            "original",
            when=Guard(_when_3, ("security_kind",)),
            because=Bilingual("تضمین چک است", "the security is cheques"),
        ),
        Document(
            "promissory-note",
            Bilingual("سفته", "promissory note"),
            "original",
            when=Guard(_when_5, ("security_kind",)),
            because=Bilingual("تضمین سفته است", "the security is a promissory note"),
        ),
        Document(
            "bank-guarantee",
            Bilingual("ضمانت‌نامه بانکی", "bank guarantee"),
            "original",
            when=Guard(_when_6, ("security_kind",)),
            because=Bilingual("تضمین ضمانت‌نامه است", "the security is a bank guarantee"),
        ),
        Document(
            "veteran-card",
            Bilingual("گواهی ایثارگری", "veteran certificate"),
            "copy",
            when=Guard(_when_7, ("veteran",)),
            because=Bilingual("از تسهیلات ایثارگران استفاده شده است", "veterans' terms are claimed"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "copy",
            when=Guard(_when_8, ("applicant_role",)),
            because=Bilingual("نماینده درخواست می‌دهد", "filed by a representative"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("debtor_kind",)),
            because=Bilingual("بدهکار شخص حقوقی است", "the debtor is a legal person"),
        ),
    ),
    needs=(Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),),
    rules=(
        Rule(
            "instalments-within-limit",
            Guard(_rule_instalments_within_limit, ("instalment_count", "debt_kind", "veteran")),
            Bilingual(
                "تعداد اقساط از سقف این نوع بدهی بیشتر است",
                "there are more instalments than this kind of debt allows",
            ),
            Bilingual(
                "تعداد اقساط را کم کنید: ۳۶ ماه، و برای جریمه ماده صد و قطع درخت ۲۴ ماه جز ایثارگران",
                "reduce the number: 36 months, and 24 for Article 100 and tree fines except for veterans",
            ),
            path="/fields/instalment_count",
            reads=("/fields/debt_kind", "/fields/veteran"),
            basis=("municipal-financial-bylaw 32", "council-instalment-rule"),
        ),
        Rule(
            "cheques-cover-debt",
            Guard(_rule_cheques_cover_debt, ("down_payment", "cheques", "debt_amount")),
            Bilingual("جمع پیش‌پرداخت و چک‌ها با بدهی یکی نیست", "down payment and cheques do not add up to the debt"),
            Bilingual(
                "مبلغ چک‌ها و پیش‌پرداخت را با صورت بدهی بسنجید",
                "compare the cheques and the down payment with the statement of debt",
            ),
            when=Guard(_when_3, ("security_kind",)),
            path="/fields/down_payment",
            reads=("/fields/cheques", "/fields/debt_amount"),
        ),
        Rule(
            "one-cheque-each",
            Guard(_rule_one_cheque_each, ("cheques", "instalment_count")),
            Bilingual(
                "تعداد چک‌ها با تعداد اقساط یکی نیست",
                "the number of cheques differs from the number of instalments",
            ),
            Bilingual(
                "برای هر قسط یک چک بنویسید یا تعداد اقساط را اصلاح کنید",
                "list one cheque for each instalment, or correct the number",
            ),
            when=Guard(_when_3, ("security_kind",)),
            path="/fields/cheques",
            reads=("/fields/instalment_count",),
        ),
        Rule(
            "cheques-from-first-date",
            Guard(_rule_cheques_from_first_date, ("cheques", "first_due_date")),
            Bilingual(
                "نخستین سررسید چک‌ها با سررسید نخستین قسط یکی نیست",
                "the earliest cheque is not due on the first due date",
            ),
            Bilingual(
                "سررسید نخستین چک را با برنامه اقساط بسنجید",
                "compare the first cheque with the schedule of instalments",
            ),
            when=Guard(_when_3, ("security_kind",)),
            path="/fields/cheques",
            reads=("/fields/first_due_date",),
        ),
        Rule(
            "cheques-to-last-month",
            Guard(_rule_cheques_to_last_month, ("cheques", "first_due_date", "instalment_count")),
            Bilingual(
                "آخرین سررسید چک‌ها با تعداد اقساط ماهانه نمی‌خواند",
                "the latest cheque does not agree with the number of monthly instalments",
            ),
            Bilingual(
                "سررسید آخرین چک را با برنامه اقساط بسنجید",
                "compare the last cheque with the schedule of instalments",
            ),
            when=Guard(_when_3, ("security_kind",)),
            path="/fields/cheques",
            reads=("/fields/first_due_date", "/fields/instalment_count"),
        ),
        Rule(
            "cheque-dates-differ",
            Guard(_rule_cheque_dates_differ, ("cheques",)),
            Bilingual("دو چک یک سررسید دارند", "two cheques have the same due date"),
            Bilingual("برای هر ماه یک سررسید بنویسید", "give one due date for each month"),
            when=Guard(_when_3, ("security_kind",)),
            path="/fields/cheques",
        ),
        Rule(
            "down-payment-below-debt",
            Guard(_rule_down_payment_below_debt, ("down_payment", "debt_amount")),
            Bilingual("پیش‌پرداخت از بدهی کمتر نیست", "the down payment is not below the debt"),
            Bilingual(
                "پیش‌پرداخت را با صورت بدهی بسنجید؛ بدهی پرداخت‌شده تقسیط نمی‌خواهد",
                "compare the down payment with the statement of debt; a debt paid in full needs no instalments",
            ),
            path="/fields/down_payment",
            reads=("/fields/debt_amount",),
        ),
        Rule(
            "debt-settled",
            Guard(_rule_debt_settled, ("objection_pending",)),
            Bilingual("اعتراض در جریان است و بدهی قطعی نیست", "an objection is pending and the debt is not settled"),
            Bilingual(
                "پس از رأی کمیسیون ماده ۷۷ (فرم ۴۹) درخواست کنید",
                "file after the decision of the Article 77 commission (form 49)",
            ),
            path="/fields/objection_pending",
        ),
    ),
    checks=(
        Check("monthly-cheques", when=Guard(_when_3, ("security_kind",))),
        Check("sayad-id", when=Guard(_when_3, ("security_kind",))),
        Check("no-clearance-before-last"),
        Check("valid-to-last-due"),
    ),
    visits=(),
    accept=accept,
)
