# made by zabeteh 0.1.0 from forms/; do not edit
"""social-security inquiry.

استعلام تأمین اجتماعی.
"""

from __future__ import annotations

from functools import partial
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
    decimal_text,
    flag,
    item,
    legal_person_id,
    legal_person_id_fault,
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


class SocialSecurityInquiryFields(TypedDict, total=False):
    """What is filled in: social-security inquiry."""

    #: who files
    filer_kind: Literal["owner", "company", "municipality"]
    #: subject of the inquiry
    inquiry_subject: str
    #: letter date
    letter_date: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: kind of permit
    permit_kind: str
    #: total permit dues
    permit_dues_total: str
    #: exemption
    premium_exemption: str
    #: premium
    premium_amount: str
    #: employer's national id
    employer_national_id: str
    #: employer's legal-person id
    employer_legal_person_id: str
    #: workshop code
    workshop_code: str


def _when_1(v: Values) -> bool:
    """inquiry_subject is permit-premium."""
    return v["inquiry_subject"] == "permit-premium"


def _when_2(v: Values) -> bool:
    """inquiry_subject is one of workshop-transfer, business-renewal."""
    return v["inquiry_subject"] in {"workshop-transfer", "business-renewal"}


def _computed_premium_due(v: Values) -> Any:
    """premium by the rule."""
    _premium_share = parameters.premium_share(v.filed_on)
    return (
        nearest(_premium_share * v["permit_dues_total"], 10_000)
        if (
            v["inquiry_subject"] == "permit-premium"
            and _premium_share is not None
            and v["permit_dues_total"] is not None
        )
        else None
    )


def _computed_answer_due(v: Values) -> Any:
    """last day of the answer."""
    _workshop_answer_days = parameters.workshop_answer_days(v.filed_on)
    return (
        _day_15
        if (
            v["inquiry_subject"] == "workshop-transfer"
            and _workshop_answer_days is not None
            and (_day_15 := plus_days(v["letter_date"], _workshop_answer_days)) is not None
        )
        else None
    )


def _when_3(v: Values) -> bool:
    """premium_exemption is none."""
    return v["premium_exemption"] == "none"


def _when_4(v: Values) -> bool:
    """premium_exemption is not none."""
    return v["premium_exemption"] != "none"


def _when_5(v: Values) -> bool:
    """inquiry_subject is workshop-transfer."""
    return v["inquiry_subject"] == "workshop-transfer"


def _rule_premium_by_dues(v: Values) -> bool:
    """premium_amount is premium_due."""
    return v["premium_amount"] is not None and v["premium_due"] is not None and v["premium_amount"] == v["premium_due"]


def _when_6(v: Values) -> bool:
    """inquiry_subject is permit-premium and premium_exemption is none and premium_amount is given since 1402/08/03."""
    return (
        v.filed_on >= 511_924
        and v["inquiry_subject"] == "permit-premium"
        and v["premium_exemption"] == "none"
        and v["premium_amount"] is not None
    )


def _rule_exempt_pays_nothing(v: Values) -> bool:
    """premium_amount is 0."""
    return v["premium_amount"] is not None and v["premium_amount"] == 0


def _when_7(v: Values) -> bool:
    """premium_exemption is not none and premium_amount is given."""
    return v["premium_exemption"] != "none" and v["premium_amount"] is not None


def _rule_cleared_before_renewal(v: Values) -> bool:
    """cleared."""
    return v["social-security-inquiry/cleared"] is True


def _when_8(v: Values) -> bool:
    """inquiry_subject is business-renewal."""
    return v["inquiry_subject"] == "business-renewal"


_DOCUMENTS = frozenset({"permit-draft", "dues-statement", "premium-receipt", "exemption-proof", "inquiry-letter"})


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
        if "social-security-inquiry" in answers:
            answered += 1
            answer = answers["social-security-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_2_amount = answer["amount"]
            answer_2_amount = decimal(answer_2_amount, 0, 0, 1_000_000_000_000_000)
            answer_2_cleared = answer["cleared"]
            if answer_2_cleared is not True and answer_2_cleared is not False:
                return None
            if len(answer) != count:
                return None
        else:
            answer_2_cleared = None
        if len(answers) != answered:
            return None
        count = 6
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "company", "municipality"}:
            return None
        inquiry_subject = fields["inquiry_subject"]
        if inquiry_subject not in {"permit-premium", "completion", "workshop-transfer", "business-renewal"}:
            return None
        letter_date = fields["letter_date"]
        before, days = YEARS[letter_date[:4]]
        letter_date = before + days[letter_date[4:]]
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        if inquiry_subject == "permit-premium":
            permit_kind = fields["permit_kind"]
            count += 1
            if permit_kind not in {"new", "extension", "density", "rebuild", "major-repair"}:
                return None
        if inquiry_subject == "permit-premium":
            permit_dues_total = fields["permit_dues_total"]
            count += 1
            permit_dues_total = decimal(permit_dues_total, 0, 0, 1_000_000_000_000_000)
        else:
            permit_dues_total = None
        premium_exemption = fields["premium_exemption"]
        if premium_exemption not in {"none", "mosque", "education", "health", "sport", "culture"}:
            return None
        premium_amount = fields.get("premium_amount")
        if premium_amount is not None:
            count += 1
            premium_amount = decimal(premium_amount, 0, 0, 1_000_000_000_000_000)
        employer_national_id = fields.get("employer_national_id")
        if employer_national_id is not None:
            count += 1
            if national_id_fault(employer_national_id) is not None:
                return None
        employer_legal_person_id = fields.get("employer_legal_person_id")
        if employer_legal_person_id is not None:
            count += 1
            if legal_person_id_fault(employer_legal_person_id) is not None:
                return None
        if inquiry_subject in {"workshop-transfer", "business-renewal"}:
            workshop_code = fields["workshop_code"]
            count += 1
            if not (workshop_code.isprintable() and 0 < len(workshop_code) <= 10) or workshop_code.isspace():
                text(workshop_code, 10)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "permit-draft" not in documents and inquiry_subject == "permit-premium":
            return None
        if "dues-statement" not in documents and inquiry_subject == "permit-premium":
            return None
        if "premium-receipt" not in documents and premium_exemption == "none":
            return None
        if "exemption-proof" not in documents and premium_exemption != "none":
            return None
        if "inquiry-letter" not in documents and inquiry_subject == "workshop-transfer":
            return None
        waits_1 = "debt-inquiry" not in answers
        waits = waits_1
        premium_due = (
            nearest(_premium_share * permit_dues_total, 10_000)
            if (
                inquiry_subject == "permit-premium"
                and (_premium_share := parameters.premium_share(filed_on)) is not None
                and permit_dues_total is not None
            )
            else None
        )
        if (
            filed_on >= 511_924
            and inquiry_subject == "permit-premium"
            and premium_exemption == "none"
            and premium_amount is not None
            and not (premium_amount is not None and premium_due is not None and premium_amount == premium_due)
        ):
            return None
        if (
            premium_exemption != "none"
            and premium_amount is not None
            and not (premium_amount is not None and premium_amount == 0)
        ):
            return None
        if (
            inquiry_subject == "business-renewal"
            and "social-security-inquiry" in answers
            and answer_2_cleared is not True
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "inquiry_subject": inquiry_subject,
                "letter_date": letter_date,
                "permit_dues_total": permit_dues_total,
                "premium_exemption": premium_exemption,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="social-security-inquiry",
    title=Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "company", "municipality"},),
            ),
            Field(
                "inquiry_subject",
                Bilingual("موضوع استعلام", "subject of the inquiry"),
                item,
                bounds=({"permit-premium", "completion", "workshop-transfer", "business-renewal"},),
            ),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field(
                "permit_kind",
                Bilingual("نوع پروانه", "kind of permit"),
                item,
                bounds=({"new", "extension", "density", "rebuild", "major-repair"},),
                when=Guard(_when_1, ("inquiry_subject",)),
            ),
            Field(
                "permit_dues_total",
                Bilingual("جمع عوارض پروانه", "total permit dues"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_1, ("inquiry_subject",)),
            ),
            Field(
                "premium_exemption",
                Bilingual("معافیت", "exemption"),
                item,
                bounds=({"none", "mosque", "education", "health", "sport", "culture"},),
            ),
            Field(
                "premium_amount",
                Bilingual("حق بیمه", "premium"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                required=False,
            ),
            Field(
                "employer_national_id",
                Bilingual("کد ملی کارفرما", "employer's national id"),
                national_id,
                required=False,
            ),
            Field(
                "employer_legal_person_id",
                Bilingual("شناسه ملی کارفرما", "employer's legal-person id"),
                legal_person_id,
                required=False,
            ),
            Field(
                "workshop_code",
                Bilingual("کد کارگاه", "workshop code"),
                text,
                bounds=(10,),
                when=Guard(_when_2, ("inquiry_subject",)),
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
        Answer(
            "social-security-inquiry",
            Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
            Part(
                (
                    Field(
                        "amount",
                        Bilingual("مبلغ حق بیمه", "premium stated"),
                        decimal,
                        bounds=(0, 0, 1_000_000_000_000_000),
                    ),
                    Field("cleared", Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"), flag),
                ),
            ),
        ),
    ),
    derived={
        "premium_due": Derived(
            _computed_premium_due,
            partial(decimal_text, places=0),
            ("inquiry_subject", "permit_dues_total"),
        ),
        "answer_due": Derived(_computed_answer_due, written, ("inquiry_subject", "letter_date")),
    },
    documents=(
        Document(
            "permit-draft",
            Bilingual("پیش‌نویس پروانه", "draft permit"),
            "copy",
            when=Guard(_when_1, ("inquiry_subject",)),
            because=Bilingual("حق بیمه پروانه پرسیده می‌شود", "the premium of a permit is asked for"),
        ),
        Document(
            "dues-statement",
            Bilingual("صورت عوارض پروانه", "statement of permit dues"),
            "copy",
            when=Guard(_when_1, ("inquiry_subject",)),
            because=Bilingual("حق بیمه پروانه پرسیده می‌شود", "the premium of a permit is asked for"),
        ),
        Document(
            "premium-receipt",
            Bilingual("فیش حق بیمه", "insurance-premium receipt"),
            "copy",
            when=Guard(_when_3, ("premium_exemption",)),
            because=Bilingual("ساختمان معاف نیست", "the building is not exempt"),
        ),
        Document(
            "exemption-proof",
            Bilingual("مدرک معافیت", "proof of exemption"),
            "copy",
            when=Guard(_when_4, ("premium_exemption",)),
            because=Bilingual("معافیت خواسته شده است", "an exemption is claimed"),
        ),
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "copy",
            when=Guard(_when_5, ("inquiry_subject",)),
            because=Bilingual("کارگاه منتقل می‌شود", "a workshop is transferred"),
        ),
    ),
    needs=(Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),),
    rules=(
        Rule(
            "premium-by-dues",
            Guard(_rule_premium_by_dues, ("premium_amount", "inquiry_subject", "permit_dues_total")),
            Bilingual(
                "حق بیمه برابر ۲۵ درصد جمع عوارض پروانه نیست",
                "the premium is not 25 percent of the total permit dues",
            ),
            Bilingual(
                "حق بیمه را از روی صورت عوارض پروانه دوباره حساب کنید",
                "work the premium out again from the statement of permit dues",
            ),
            when=Guard(_when_6, ("inquiry_subject", "premium_exemption", "premium_amount")),
            path="/fields/premium_amount",
            reads=("/fields/inquiry_subject", "/fields/permit_dues_total"),
            basis=("construction-workers-insurance-act 5",),
        ),
        Rule(
            "exempt-pays-nothing",
            Guard(_rule_exempt_pays_nothing, ("premium_amount",)),
            Bilingual("ساختمان معاف است و حق بیمه آن صفر نیست", "the building is exempt and its premium is not 0"),
            Bilingual("حق بیمه را ۰ بنویسید یا معافیت را بردارید", "write a premium of 0, or remove the exemption"),
            when=Guard(_when_7, ("premium_exemption", "premium_amount")),
            path="/fields/premium_amount",
        ),
        Rule(
            "cleared-before-renewal",
            Guard(_rule_cleared_before_renewal, ("social-security-inquiry/cleared",)),
            Bilingual(
                "مفاصاحساب حق بیمه صادر نشده است و پروانه کسب تجدید نمی‌شود",
                "the premium clearance is not issued and the business licence is not renewed",
            ),
            Bilingual(
                "حق بیمه را در تأمین اجتماعی بپردازید و مفاصاحساب بگیرید",
                "pay the premium at social security and obtain the clearance",
            ),
            when=Guard(_when_8, ("inquiry_subject",)),
            path="/answers/social-security-inquiry/cleared",
            inquiries=("social-security-inquiry",),
            basis=("social-security-act 37",),
        ),
    ),
    checks=(
        Check("permits-with-premium", when=Guard(_when_1, ("inquiry_subject",))),
        Check("exempt-buildings", when=Guard(_when_4, ("premium_exemption",))),
        Check("workshop-code-digits", when=Guard(_when_2, ("inquiry_subject",))),
        Check("workshop-silence", when=Guard(_when_5, ("inquiry_subject",))),
        Check("renewal-with-clearance", when=Guard(_when_8, ("inquiry_subject",))),
    ),
    visits=(),
    accept=accept,
)
