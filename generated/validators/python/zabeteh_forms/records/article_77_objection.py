# made by zabeteh 0.1.0 from forms/; do not edit
"""objection to municipal dues (Article 77 commission).

اعتراض به عوارض (ماده ۷۷).
"""

from __future__ import annotations

from functools import partial
from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    case_number,
    case_number_fault,
    chosen,
    day,
    decimal,
    decimal_text,
    email,
    email_fault,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    nearest,
    payment_id,
    payment_id_fault,
    renovation_code,
    renovation_code_fault,
    text,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class Article77ObjectionFields(TypedDict, total=False):
    """What is filled in: objection to municipal dues (Article 77 commission)."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: the owner has died
    owner_deceased: bool
    #: person kind
    person_kind: Literal["natural", "legal"]
    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "business-holder"]
    #: applicant's full name
    full_name: str
    #: applicant's national id
    national_id: str
    #: legal person's national id
    legal_person_id: str
    #: mobile number for SMS notices
    mobile: str
    #: email
    email: str
    #: kind of dues
    fee_kind: str
    #: demand notice number
    notice_number: str
    #: demand notice date
    notice_date: str
    #: amount demanded
    demanded_amount: str
    #: amount accepted
    accepted_amount: str
    #: amount in dispute
    disputed_amount: str
    #: grounds of objection
    objection_grounds: list[str]
    #: explanation
    explanation: str
    #: deposited with the registry
    deposited_with_registry: bool


def _when_1(v: Values) -> bool:
    """person_kind is natural."""
    return v["person_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """person_kind is legal."""
    return v["person_kind"] == "legal"


def _computed_surcharge_a_month(v: Values) -> Any:
    """surcharge a month."""
    _late_surcharge = parameters.late_surcharge(v.filed_on)
    return nearest(_late_surcharge * v["demanded_amount"], 10_000) if _late_surcharge is not None else None


def _computed_surcharge_at_most(v: Values) -> Any:
    """surcharge at most."""
    _late_surcharge_most = parameters.late_surcharge_most(v.filed_on)
    return nearest(_late_surcharge_most * v["demanded_amount"], 10_000) if _late_surcharge_most is not None else None


def _when_3(v: Values) -> bool:
    """fee_kind is not business-dues."""
    return v["fee_kind"] != "business-dues"


def _when_4(v: Values) -> bool:
    """objection_grounds includes already-paid."""
    return "already-paid" in v["objection_grounds"]


def _when_5(v: Values) -> bool:
    """fee_kind is one of permit-dues, parking-dues."""
    return v["fee_kind"] in {"permit-dues", "parking-dues"}


def _when_6(v: Values) -> bool:
    """objection_grounds includes exempt."""
    return "exempt" in v["objection_grounds"]


def _when_7(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_8(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_9(v: Values) -> bool:
    """deposited_with_registry is given and deposited_with_registry."""
    return v["deposited_with_registry"] is not None and v["deposited_with_registry"] is True


def _rule_disputed_is_difference(v: Values) -> bool:
    """disputed_amount plus accepted_amount is demanded_amount."""
    return v["disputed_amount"] + v["accepted_amount"] == v["demanded_amount"]


def _rule_accepted_below_demanded(v: Values) -> bool:
    """accepted_amount below demanded_amount."""
    return v["accepted_amount"] < v["demanded_amount"]


def _rule_notice_not_future(v: Values) -> bool:
    """notice_date on or before filing date."""
    return v["notice_date"] <= v.filed_on


def _rule_not_article_8(v: Values) -> bool:
    """not (objection_grounds includes only wrong-area)."""
    return not (set(v["objection_grounds"]) <= {"wrong-area"})


def _when_10(v: Values) -> bool:
    """fee_kind is renovation-tax."""
    return v["fee_kind"] == "renovation-tax"


_DOCUMENTS = frozenset(
    {
        "request-letter",
        "national-card",
        "title-deed",
        "demand-notice",
        "fee-receipt",
        "building-permit",
        "exemption-proof",
        "power-of-attorney",
        "inheritance-certificate",
        "company-registration",
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
        if len(answers) != answered:
            return None
        count = 15
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
            return None
        person_kind = fields["person_kind"]
        if person_kind not in {"natural", "legal"}:
            return None
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "business-holder"}:
            return None
        full_name = fields["full_name"]
        if not (full_name.isprintable() and 0 < len(full_name) <= 80) or full_name.isspace():
            text(full_name, 80)
        if person_kind == "natural":
            national_id_ = fields["national_id"]
            count += 1
            if national_id_fault(national_id_) is not None:
                return None
        if person_kind == "legal":
            legal_person_id_ = fields["legal_person_id"]
            count += 1
            if legal_person_id_fault(legal_person_id_) is not None:
                return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        email_ = fields.get("email")
        if email_ is not None:
            count += 1
            if email_fault(email_) is not None:
                return None
        fee_kind = fields["fee_kind"]
        if fee_kind not in {
            "permit-dues",
            "renovation-tax",
            "waste-fee",
            "business-dues",
            "land-use-value",
            "parking-dues",
            "other",
        }:
            return None
        notice_number = fields["notice_number"]
        if not (notice_number.isprintable() and 0 < len(notice_number) <= 30) or notice_number.isspace():
            text(notice_number, 30)
        notice_date = fields["notice_date"]
        before, days = YEARS[notice_date[:4]]
        notice_date = before + days[notice_date[4:]]
        demanded_amount = fields["demanded_amount"]
        demanded_amount = decimal(demanded_amount, 0, 1, 1_000_000_000_000_000)
        accepted_amount = fields["accepted_amount"]
        accepted_amount = decimal(accepted_amount, 0, 0, 1_000_000_000_000_000)
        disputed_amount = fields["disputed_amount"]
        disputed_amount = decimal(disputed_amount, 0, 1, 1_000_000_000_000_000)
        objection_grounds = fields["objection_grounds"]
        chosen(objection_grounds, {"wrong-area", "wrong-use", "wrong-year", "already-paid", "exempt", "no-basis"})
        explanation = fields["explanation"]
        if not (explanation.isprintable() and 0 < len(explanation) <= 2000) or explanation.isspace():
            text(explanation, 2000)
        deposited_with_registry = fields.get("deposited_with_registry")
        if deposited_with_registry is not None:
            count += 1
            if deposited_with_registry is not True and deposited_with_registry is not False:
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
        if "national-card" not in documents and person_kind == "natural":
            return None
        if "title-deed" not in documents and fee_kind != "business-dues":
            return None
        if "demand-notice" not in documents:
            return None
        if "fee-receipt" not in documents and "already-paid" in objection_grounds:
            return None
        if "building-permit" not in documents and fee_kind in {"permit-dues", "parking-dues"}:
            return None
        if "exemption-proof" not in documents and "exempt" in objection_grounds:
            return None
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "company-registration" not in documents and person_kind == "legal":
            return None
        if (
            "deposit-receipt" not in documents
            and deposited_with_registry is not None
            and deposited_with_registry is True
        ):
            return None
        waits_1 = "debt-inquiry" not in answers
        waits = waits_1
        if disputed_amount + accepted_amount != demanded_amount:
            return None
        if not (accepted_amount < demanded_amount):
            return None
        if not (notice_date <= filed_on):
            return None
        if fee_kind == "renovation-tax" and set(objection_grounds) <= {"wrong-area"}:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "applicant_role": applicant_role,
                "demanded_amount": demanded_amount,
                "deposited_with_registry": deposited_with_registry,
                "fee_kind": fee_kind,
                "objection_grounds": objection_grounds,
                "owner_deceased": owner_deceased,
                "person_kind": person_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="article-77-objection",
    title=Bilingual("اعتراض به عوارض (ماده ۷۷)", "objection to municipal dues (Article 77 commission)"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field("person_kind", Bilingual("نوع شخص", "person kind"), item, bounds=({"natural", "legal"},)),
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "business-holder"},),
            ),
            Field("full_name", Bilingual("نام متقاضی", "applicant's full name"), text, bounds=(80,)),
            Field(
                "national_id",
                Bilingual("کد ملی متقاضی", "applicant's national id"),
                national_id,
                when=Guard(_when_1, ("person_kind",)),
            ),
            Field(
                "legal_person_id",
                Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                legal_person_id,
                when=Guard(_when_2, ("person_kind",)),
            ),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("email", Bilingual("رایانامه", "email"), email, required=False),
            Field(
                "fee_kind",
                Bilingual("نوع عوارض", "kind of dues"),
                item,
                bounds=(
                    {
                        "permit-dues",
                        "renovation-tax",
                        "waste-fee",
                        "business-dues",
                        "land-use-value",
                        "parking-dues",
                        "other",
                    },
                ),
            ),
            Field("notice_number", Bilingual("شماره برگ مطالبه", "demand notice number"), text, bounds=(30,)),
            Field("notice_date", Bilingual("تاریخ برگ مطالبه", "demand notice date"), day),
            Field(
                "demanded_amount",
                Bilingual("مبلغ مطالبه‌شده", "amount demanded"),
                decimal,
                bounds=(0, 1, 1_000_000_000_000_000),
            ),
            Field(
                "accepted_amount",
                Bilingual("مبلغ مورد قبول", "amount accepted"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
            ),
            Field(
                "disputed_amount",
                Bilingual("مبلغ مورد اختلاف", "amount in dispute"),
                decimal,
                bounds=(0, 1, 1_000_000_000_000_000),
            ),
            Field(
                "objection_grounds",
                Bilingual("دلایل اعتراض", "grounds of objection"),
                chosen,
                bounds=({"wrong-area", "wrong-use", "wrong-year", "already-paid", "exempt", "no-basis"},),
            ),
            Field("explanation", Bilingual("شرح اعتراض", "explanation"), text, bounds=(2000,)),
            Field(
                "deposited_with_registry",
                Bilingual("مبلغ در صندوق ثبت سپرده شده", "deposited with the registry"),
                flag,
                required=False,
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
    derived={
        "surcharge_a_month": Derived(
            _computed_surcharge_a_month,
            partial(decimal_text, places=0),
            ("demanded_amount",),
        ),
        "surcharge_at_most": Derived(
            _computed_surcharge_at_most,
            partial(decimal_text, places=0),
            ("demanded_amount",),
        ),
    },
    documents=(
        Document("request-letter", Bilingual("درخواست یا اعتراض کتبی", "written request or objection"), "original"),
        Document(
            "national-card",
            Bilingual("کارت ملی", "national card"),
            "copy",
            when=Guard(_when_1, ("person_kind",)),
            because=Bilingual("معترض شخص حقیقی است", "the objector is a natural person"),
        ),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_3, ("fee_kind",)),
            because=Bilingual("عوارض مربوط به ملک است نه کسب", "the dues concern the property, not a business"),
        ),
        Document("demand-notice", Bilingual("برگ مطالبه عوارض", "demand notice"), "copy"),
        Document(
            "fee-receipt",
            Bilingual("فیش واریز عوارض", "fee receipt"),
            "copy",
            when=Guard(_when_4, ("objection_grounds",)),
            because=Bilingual("یکی از دلایل پرداخت قبلی است", "one ground is earlier payment"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_5, ("fee_kind",)),
            because=Bilingual("عوارض پروانه یا پارکینگ مورد اعتراض است", "permit or parking dues are contested"),
        ),
        Document(
            "exemption-proof",
            Bilingual("مدرک معافیت", "proof of exemption"),
            "copy",
            when=Guard(_when_6, ("objection_grounds",)),
            because=Bilingual("به معافیت استناد شده است", "an exemption is claimed"),
        ),
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_7, ("applicant_role",)),
            because=Bilingual("نماینده اعتراض می‌کند", "a representative objects"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "copy",
            when=Guard(_when_8, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "company-registration",
            Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
            "copy",
            when=Guard(_when_2, ("person_kind",)),
            because=Bilingual("معترض شخص حقوقی است", "the objector is a legal person"),
        ),
        Document(
            "deposit-receipt",
            Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
            "copy",
            when=Guard(_when_9, ("deposited_with_registry",)),
            because=Bilingual("مبلغ در صندوق ثبت سپرده شده است", "the amount was deposited"),
        ),
    ),
    needs=(Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),),
    rules=(
        Rule(
            "disputed-is-difference",
            Guard(_rule_disputed_is_difference, ("disputed_amount", "accepted_amount", "demanded_amount")),
            Bilingual(
                "مبلغ مورد اختلاف برابر مبلغ مطالبه‌شده منهای مبلغ مورد قبول نیست",
                "the disputed amount is not the demanded amount minus the accepted amount",
            ),
            Bilingual("سه مبلغ را با برگ مطالبه بسنجید", "compare the three amounts with the demand notice"),
            path="/fields/disputed_amount",
            reads=("/fields/accepted_amount", "/fields/demanded_amount"),
        ),
        Rule(
            "accepted-below-demanded",
            Guard(_rule_accepted_below_demanded, ("accepted_amount", "demanded_amount")),
            Bilingual(
                "مبلغ مورد قبول از مبلغ مطالبه‌شده کمتر نیست",
                "the accepted amount is not below the amount demanded",
            ),
            Bilingual(
                "مبلغی را که می‌پذیرید بنویسید؛ عوارضی که همه آن پذیرفته است اعتراض نمی‌خواهد",
                "give the amount that you accept; dues accepted in full need no objection",
            ),
            path="/fields/accepted_amount",
            reads=("/fields/demanded_amount",),
        ),
        Rule(
            "notice-not-future",
            Guard(_rule_notice_not_future, ("notice_date",)),
            Bilingual("تاریخ برگ مطالبه پس از روز اعتراض است", "the demand notice is dated after the day of filing"),
            Bilingual("تاریخ را از روی برگ مطالبه بنویسید", "copy the date from the demand notice"),
            path="/fields/notice_date",
        ),
        Rule(
            "not-article-8",
            Guard(_rule_not_article_8, ("objection_grounds",)),
            Bilingual(
                "تنها دلیل، خطای مساحت ممیزی در عوارض نوسازی است و در صلاحیت کمیسیون ماده ۷۷ نیست",
                "the only ground is the audited area of a renovation-tax bill, which is not for the Article 77 commission",
            ),
            Bilingual(
                "اعتراض به ممیزی را به کمیسیون ماده ۸ قانون نوسازی بدهید",
                "take the objection to the Article 8 commission of the Urban Renewal Act",
            ),
            when=Guard(_when_10, ("fee_kind",)),
            path="/fields/objection_grounds",
            basis=("urban-renewal-act-1347 8",),
        ),
    ),
    checks=(
        Check("commission"),
        Check("court-complaint"),
        Check("surcharge"),
        Check("deposit-stands", when=Guard(_when_9, ("deposited_with_registry",))),
    ),
    visits=(),
    accept=accept,
)
