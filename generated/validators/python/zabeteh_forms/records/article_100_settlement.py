# made by zabeteh 0.1.0 from forms/; do not edit
"""carrying out an Article 100 decision, payment of the fine.

اجرای رأی و پرداخت جریمه ماده صد.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_days, plus_months
from ..readers import (
    as_whole,
    bill_id,
    bill_id_fault,
    chosen,
    day,
    decimal,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    payment_id,
    payment_id_fault,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class Article100SettlementFields(TypedDict, total=False):
    """What is filled in: carrying out an Article 100 decision, payment of the fine."""

    #: commission case number
    commission_case_number: str
    #: decision number
    decision_number: str
    #: kind of decision
    decision_kind: str
    #: amount of the fine
    fine_amount: str
    #: date of notice
    notice_date: str
    #: finality
    finality: Literal["not-appealed", "appeal", "court"]
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: payer's national id
    payer_national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: violation decided
    violation_kind: list[str]
    #: use of the place
    land_use: str
    #: area of the violation
    violation_area: str
    #: transaction value for each m2
    transaction_value: str
    #: coefficient
    coefficient: str
    #: way of payment
    payment_mode: Literal["cash", "instalment"]
    #: payment id
    payment_id: str
    #: amount paid
    paid_amount: str
    #: date of compliance
    compliance_date: str
    #: request that follows
    next_request: Literal["completion", "no-violation", "amendment", "none"]


def _when_1(v: Values) -> bool:
    """decision_kind is fine."""
    return v["decision_kind"] == "fine"


def _when_2(v: Values) -> bool:
    """decision_kind is fine and payment_mode is cash."""
    return v["decision_kind"] == "fine" and v["payment_mode"] == "cash"


def _when_3(v: Values) -> bool:
    """decision_kind is one of demolition, correct, restore."""
    return v["decision_kind"] in {"demolition", "correct", "restore"}


def _when_4(v: Values) -> bool:
    """finality is court."""
    return v["finality"] == "court"


def _when_5(v: Values) -> bool:
    """decision_kind is fine and payment_mode is instalment."""
    return v["decision_kind"] == "fine" and v["payment_mode"] == "instalment"


def _when_6(v: Values) -> bool:
    """decision_kind is one of demolition, correct."""
    return v["decision_kind"] in {"demolition", "correct"}


def _when_7(v: Values) -> bool:
    """next_request is completion."""
    return v["next_request"] == "completion"


def _when_8(v: Values) -> bool:
    """finality is appeal."""
    return v["finality"] == "appeal"


def _rule_appeal_time_over(v: Values) -> bool:
    """filing date after notice_date plus appeal_days days."""
    _appeal_days = parameters.appeal_days(v.filed_on)
    return (
        _appeal_days is not None
        and (_day_472 := plus_days(v["notice_date"], _appeal_days)) is not None
        and v.filed_on > _day_472
    )


def _when_9(v: Values) -> bool:
    """finality is not-appealed."""
    return v["finality"] == "not-appealed"


def _rule_residential_coefficient(v: Values) -> bool:
    """coefficient from residential_fine_least to residential_fine_most."""
    _residential_fine_least = parameters.residential_fine_least(v.filed_on)
    _residential_fine_most = parameters.residential_fine_most(v.filed_on)
    return (
        v["coefficient"] is not None
        and _residential_fine_least is not None
        and v["coefficient"] >= _residential_fine_least * 10
        and v["coefficient"] is not None
        and _residential_fine_most is not None
        and v["coefficient"] <= _residential_fine_most * 10
    )


def _when_10(v: Values) -> bool:
    """decision_kind is fine and violation_kind includes only excess-area and land_use is residential."""
    return (
        v["decision_kind"] == "fine" and set(v["violation_kind"]) <= {"excess-area"} and v["land_use"] == "residential"
    )


def _rule_business_coefficient(v: Values) -> bool:
    """coefficient from business_fine_least to business_fine_most."""
    _business_fine_least = parameters.business_fine_least(v.filed_on)
    _business_fine_most = parameters.business_fine_most(v.filed_on)
    return (
        v["coefficient"] is not None
        and _business_fine_least is not None
        and v["coefficient"] >= _business_fine_least * 10
        and v["coefficient"] is not None
        and _business_fine_most is not None
        and v["coefficient"] <= _business_fine_most * 10
    )


def _when_11(v: Values) -> bool:
    """decision_kind is fine and violation_kind includes only excess-area and land_use is one of commercial, industrial, administrative."""
    return (
        v["decision_kind"] == "fine"
        and set(v["violation_kind"]) <= {"excess-area"}
        and v["land_use"] in {"commercial", "industrial", "administrative"}
    )


def _rule_no_permit_coefficient(v: Values) -> bool:
    """coefficient at least no_permit_fine."""
    _no_permit_fine = parameters.no_permit_fine(v.filed_on)
    return v["coefficient"] is not None and _no_permit_fine is not None and v["coefficient"] >= _no_permit_fine * 10


def _when_12(v: Values) -> bool:
    """decision_kind is fine and violation_kind includes only no-permit."""
    return v["decision_kind"] == "fine" and set(v["violation_kind"]) <= {"no-permit"}


def _rule_parking_coefficient(v: Values) -> bool:
    """coefficient from parking_fine_least to parking_fine_most."""
    _parking_fine_least = parameters.parking_fine_least(v.filed_on)
    _parking_fine_most = parameters.parking_fine_most(v.filed_on)
    return (
        v["coefficient"] is not None
        and _parking_fine_least is not None
        and v["coefficient"] >= _parking_fine_least * 10
        and v["coefficient"] is not None
        and _parking_fine_most is not None
        and v["coefficient"] <= _parking_fine_most * 10
    )


def _when_13(v: Values) -> bool:
    """decision_kind is fine and violation_kind includes only parking-shortage."""
    return v["decision_kind"] == "fine" and set(v["violation_kind"]) <= {"parking-shortage"}


def _rule_cash_is_fine(v: Values) -> bool:
    """paid_amount is fine_amount."""
    return v["paid_amount"] is not None and v["fine_amount"] is not None and v["paid_amount"] == v["fine_amount"]


def _rule_demolition_in_time(v: Values) -> bool:
    """compliance_date on or before notice_date plus demolition_months months."""
    _demolition_months = parameters.demolition_months(v.filed_on)
    return (
        v["compliance_date"] is not None
        and _demolition_months is not None
        and (_month_638 := plus_months(v["notice_date"], _demolition_months)) is not None
        and v["compliance_date"] <= _month_638
    )


def _when_14(v: Values) -> bool:
    """decision_kind is demolition."""
    return v["decision_kind"] == "demolition"


def _when_15(v: Values) -> bool:
    """decision_kind is fine and violation_kind includes no-permit."""
    return v["decision_kind"] == "fine" and "no-permit" in v["violation_kind"]


def _when_16(v: Values) -> bool:
    """next_request is completion and violation_kind includes no-permit."""
    return v["next_request"] == "completion" and "no-permit" in v["violation_kind"]


_DOCUMENTS = frozenset(
    {
        "national-card",
        "commission-decision",
        "court-order",
        "fee-receipt",
        "instalment-agreement",
        "photos",
        "supervisor-report",
        "structural-soundness-certificate",
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
        count = 11
        commission_case_number = fields["commission_case_number"]
        if (
            not (commission_case_number.isprintable() and 0 < len(commission_case_number) <= 30)
            or commission_case_number.isspace()
        ):
            text(commission_case_number, 30)
        decision_number = fields["decision_number"]
        if not (decision_number.isprintable() and 0 < len(decision_number) <= 30) or decision_number.isspace():
            text(decision_number, 30)
        decision_kind = fields["decision_kind"]
        if decision_kind not in {"fine", "demolition", "restore", "closure", "correct", "no-violation"}:
            return None
        if decision_kind == "fine":
            fine_amount = fields["fine_amount"]
            count += 1
            fine_amount = decimal(fine_amount, 0, 0, 1_000_000_000_000_000)
        else:
            fine_amount = None
        notice_date = fields["notice_date"]
        before, days = YEARS[notice_date[:4]]
        notice_date = before + days[notice_date[4:]]
        finality = fields["finality"]
        if finality not in {"not-appealed", "appeal", "court"}:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        payer_national_id = fields["payer_national_id"]
        if national_id_fault(payer_national_id) is not None:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        violation_kind = fields["violation_kind"]
        chosen(
            violation_kind,
            {
                "no-permit",
                "excess-area",
                "change-of-use",
                "parking-shortage",
                "road-encroachment",
                "weak-structure",
                "technical",
            },
        )
        if decision_kind == "fine":
            land_use = fields["land_use"]
            count += 1
            if land_use not in {
                "residential",
                "commercial",
                "administrative",
                "industrial",
                "mixed",
                "educational",
                "health",
                "cultural",
                "religious",
                "sport",
                "hospitality",
                "green",
                "garden",
                "agricultural",
                "parking",
                "utility",
                "other",
            }:
                return None
        else:
            land_use = None
        if decision_kind == "fine":
            violation_area = fields["violation_area"]
            count += 1
            violation_area = scaled(violation_area, 2, 0, 20_000_000)
        if decision_kind == "fine":
            transaction_value = fields["transaction_value"]
            count += 1
            transaction_value = decimal(transaction_value, 0, 0, 1_000_000_000_000_000)
        if decision_kind == "fine":
            coefficient = fields["coefficient"]
            count += 1
            coefficient = scaled(coefficient, 2, 0, 400)
        else:
            coefficient = None
        if decision_kind == "fine":
            payment_mode = fields["payment_mode"]
            count += 1
            if payment_mode not in {"cash", "instalment"}:
                return None
        else:
            payment_mode = None
        if decision_kind == "fine" and payment_mode == "cash":
            payment_id_ = fields["payment_id"]
            count += 1
            if payment_id_fault(payment_id_) is not None:
                return None
        if decision_kind == "fine" and payment_mode == "cash":
            paid_amount = fields["paid_amount"]
            count += 1
            paid_amount = decimal(paid_amount, 0, 0, 1_000_000_000_000_000)
        else:
            paid_amount = None
        if decision_kind in {"demolition", "correct", "restore"}:
            compliance_date = fields["compliance_date"]
            count += 1
            before, days = YEARS[compliance_date[:4]]
            compliance_date = before + days[compliance_date[4:]]
        else:
            compliance_date = None
        next_request = fields["next_request"]
        if next_request not in {"completion", "no-violation", "amendment", "none"}:
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
        if "national-card" not in documents:
            return None
        if "commission-decision" not in documents:
            return None
        if "court-order" not in documents and finality == "court":
            return None
        if "fee-receipt" not in documents and decision_kind == "fine" and payment_mode == "cash":
            return None
        if "instalment-agreement" not in documents and decision_kind == "fine" and payment_mode == "instalment":
            return None
        if "photos" not in documents and decision_kind in {"demolition", "correct", "restore"}:
            return None
        if "supervisor-report" not in documents and decision_kind in {"demolition", "correct"}:
            return None
        if "structural-soundness-certificate" not in documents and next_request == "completion":
            return None
        waits_3 = "debt-inquiry" not in answers
        waits = waits_3
        if finality == "not-appealed" and not (
            (_appeal_days := parameters.appeal_days(filed_on)) is not None
            and (_day_46 := plus_days(notice_date, _appeal_days)) is not None
            and filed_on > _day_46
        ):
            return None
        if (
            decision_kind == "fine"
            and set(violation_kind) <= {"excess-area"}
            and land_use == "residential"
            and not (
                coefficient is not None
                and (_residential_fine_least := parameters.residential_fine_least(filed_on)) is not None
                and coefficient >= _residential_fine_least * 10
                and coefficient is not None
                and (_residential_fine_most := parameters.residential_fine_most(filed_on)) is not None
                and coefficient <= _residential_fine_most * 10
            )
        ):
            return None
        if (
            decision_kind == "fine"
            and set(violation_kind) <= {"excess-area"}
            and land_use in {"commercial", "industrial", "administrative"}
            and not (
                coefficient is not None
                and (_business_fine_least := parameters.business_fine_least(filed_on)) is not None
                and coefficient >= _business_fine_least * 10
                and coefficient is not None
                and (_business_fine_most := parameters.business_fine_most(filed_on)) is not None
                and coefficient <= _business_fine_most * 10
            )
        ):
            return None
        if (
            decision_kind == "fine"
            and set(violation_kind) <= {"no-permit"}
            and not (
                coefficient is not None
                and (_no_permit_fine := parameters.no_permit_fine(filed_on)) is not None
                and coefficient >= _no_permit_fine * 10
            )
        ):
            return None
        if (
            decision_kind == "fine"
            and set(violation_kind) <= {"parking-shortage"}
            and not (
                coefficient is not None
                and (_parking_fine_least := parameters.parking_fine_least(filed_on)) is not None
                and coefficient >= _parking_fine_least * 10
                and coefficient is not None
                and (_parking_fine_most := parameters.parking_fine_most(filed_on)) is not None
                and coefficient <= _parking_fine_most * 10
            )
        ):
            return None
        if (
            decision_kind == "fine"
            and payment_mode == "cash"
            and not (paid_amount is not None and fine_amount is not None and paid_amount == fine_amount)
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "compliance_date": compliance_date,
                "decision_kind": decision_kind,
                "finality": finality,
                "next_request": next_request,
                "notice_date": notice_date,
                "payment_mode": payment_mode,
                "violation_kind": violation_kind,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="article-100-settlement",
    title=Bilingual("اجرای رأی و پرداخت جریمه ماده صد", "carrying out an Article 100 decision, payment of the fine"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "commission_case_number",
                Bilingual("شماره پرونده کمیسیون", "commission case number"),
                text,
                bounds=(30,),
            ),
            Field("decision_number", Bilingual("شماره رأی", "decision number"), text, bounds=(30,)),
            Field(
                "decision_kind",
                Bilingual("نوع رأی", "kind of decision"),
                item,
                bounds=({"fine", "demolition", "restore", "closure", "correct", "no-violation"},),
            ),
            Field(
                "fine_amount",
                Bilingual("مبلغ جریمه", "amount of the fine"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field("notice_date", Bilingual("تاریخ ابلاغ رأی", "date of notice"), day),
            Field("finality", Bilingual("قطعیت رأی", "finality"), item, bounds=({"not-appealed", "appeal", "court"},)),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field("payer_national_id", Bilingual("کد ملی پرداخت‌کننده", "payer's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field(
                "violation_kind",
                Bilingual("تخلف موضوع رأی", "violation decided"),
                chosen,
                bounds=(
                    {
                        "no-permit",
                        "excess-area",
                        "change-of-use",
                        "parking-shortage",
                        "road-encroachment",
                        "weak-structure",
                        "technical",
                    },
                ),
            ),
            Field(
                "land_use",
                Bilingual("کاربری محل", "use of the place"),
                item,
                bounds=(
                    {
                        "residential",
                        "commercial",
                        "administrative",
                        "industrial",
                        "mixed",
                        "educational",
                        "health",
                        "cultural",
                        "religious",
                        "sport",
                        "hospitality",
                        "green",
                        "garden",
                        "agricultural",
                        "parking",
                        "utility",
                        "other",
                    },
                ),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field(
                "violation_area",
                Bilingual("مساحت تخلف", "area of the violation"),
                decimal,
                bounds=(2, 0, 20_000_000),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field(
                "transaction_value",
                Bilingual("ارزش معاملاتی هر مترمربع", "transaction value for each m2"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field(
                "coefficient",
                Bilingual("ضریب جریمه", "coefficient"),
                decimal,
                bounds=(2, 0, 400),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field(
                "payment_mode",
                Bilingual("شیوه پرداخت", "way of payment"),
                item,
                bounds=({"cash", "instalment"},),
                when=Guard(_when_1, ("decision_kind",)),
            ),
            Field(
                "payment_id",
                Bilingual("شناسه پرداخت", "payment id"),
                payment_id,
                when=Guard(_when_2, ("decision_kind", "payment_mode")),
            ),
            Field(
                "paid_amount",
                Bilingual("مبلغ پرداخت‌شده", "amount paid"),
                decimal,
                bounds=(0, 0, 1_000_000_000_000_000),
                when=Guard(_when_2, ("decision_kind", "payment_mode")),
            ),
            Field(
                "compliance_date",
                Bilingual("تاریخ تخریب یا رفع خلاف", "date of compliance"),
                day,
                when=Guard(_when_3, ("decision_kind",)),
            ),
            Field(
                "next_request",
                Bilingual("درخواست پس از اجرا", "request that follows"),
                item,
                bounds=({"completion", "no-violation", "amendment", "none"},),
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
    derived={},
    documents=(
        Document("national-card", Bilingual("کارت ملی", "national card"), "copy"),
        Document(
            "commission-decision",
            Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
            "copy",
        ),
        Document(
            "court-order",
            Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
            "copy",
            when=Guard(_when_4, ("finality",)),
            because=Bilingual("رأی پس از دیوان قطعی شده است", "the decision became final after the court"),
        ),
        Document(
            "fee-receipt",
            Bilingual("فیش واریز عوارض", "fee receipt"),
            "copy",
            when=Guard(_when_2, ("decision_kind", "payment_mode")),
            because=Bilingual("جریمه نقدی پرداخت شده است", "the fine was paid in cash"),
        ),
        Document(
            "instalment-agreement",
            Bilingual("موافقت‌نامه تقسیط", "instalment agreement"),
            "copy",
            when=Guard(_when_5, ("decision_kind", "payment_mode")),
            because=Bilingual("جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"),
        ),
        Document(
            "photos",
            Bilingual("عکس ملک", "photos of the property"),
            "electronic",
            when=Guard(_when_3, ("decision_kind",)),
            because=Bilingual("رأی قلع، اصلاح یا اعاده است", "the decision is demolition, correction or restoration"),
        ),
        Document(
            "supervisor-report",
            Bilingual("گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"),
            "original",
            when=Guard(_when_6, ("decision_kind",)),
            because=Bilingual("رأی قلع یا اصلاح است", "the decision is demolition or correction"),
        ),
        Document(
            "structural-soundness-certificate",
            Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
            "original",
            when=Guard(_when_7, ("next_request",)),
            because=Bilingual("پایان کار خواسته شده است", "a completion certificate follows"),
        ),
    ),
    needs=(
        Need(
            ("article-100-appeal",),
            when=Guard(_when_8, ("finality",)),
            because=Bilingual("رأی در تجدیدنظر قطعی شده است", "the decision became final on appeal"),
        ),
        Need(
            ("fee-instalment",),
            when=Guard(_when_5, ("decision_kind", "payment_mode")),
            because=Bilingual("جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"),
        ),
        Need(("debt-inquiry",), inquiries=("debt-inquiry",), awaited=("debt-inquiry",)),
    ),
    rules=(
        Rule(
            "appeal-time-over",
            Guard(_rule_appeal_time_over, ("notice_date",)),
            Bilingual(
                "مهلت ۱۰ روزه اعتراض هنوز نگذشته و رأی قطعی نیست",
                "the 10 days for an appeal are not over and the decision is not final",
            ),
            Bilingual(
                "پس از پایان مهلت بفرستید، یا با فرم ۴۷ (تجدیدنظر) اعتراض کنید",
                "file after the time limit, or appeal with form 47",
            ),
            when=Guard(_when_9, ("finality",)),
            path="/fields/notice_date",
            basis=("municipality-act 100 note 10",),
        ),
        Rule(
            "residential-coefficient",
            Guard(_rule_residential_coefficient, ("coefficient",)),
            Bilingual(
                "ضریب اضافه بنای مسکونی بیرون از نیم تا سه است",
                "the coefficient for residential excess area is not within 0.5 to 3",
            ),
            Bilingual(
                "ضریب را از روی رأی بنویسید و با تبصره ۲ بسنجید",
                "copy the coefficient from the decision and compare it with note 2",
            ),
            when=Guard(_when_10, ("decision_kind", "violation_kind", "land_use")),
            path="/fields/coefficient",
            basis=("municipality-act 100 note 2",),
        ),
        Rule(
            "business-coefficient",
            Guard(_rule_business_coefficient, ("coefficient",)),
            Bilingual(
                "ضریب اضافه بنای تجاری، صنعتی یا اداری بیرون از دو تا چهار است",
                "the coefficient for commercial, industrial or administrative excess area is not within 2 to 4",
            ),
            Bilingual(
                "ضریب را از روی رأی بنویسید و با تبصره ۳ بسنجید",
                "copy the coefficient from the decision and compare it with note 3",
            ),
            when=Guard(_when_11, ("decision_kind", "violation_kind", "land_use")),
            path="/fields/coefficient",
            basis=("municipality-act 100 note 3",),
        ),
        Rule(
            "no-permit-coefficient",
            Guard(_rule_no_permit_coefficient, ("coefficient",)),
            Bilingual(
                "ضریب بنای بدون پروانه از یک‌دهم کمتر است",
                "the coefficient for building without a permit is below one tenth",
            ),
            Bilingual(
                "ضریب را از روی رأی بنویسید و با تبصره ۴ بسنجید",
                "copy the coefficient from the decision and compare it with note 4",
            ),
            when=Guard(_when_12, ("decision_kind", "violation_kind")),
            path="/fields/coefficient",
            basis=("municipality-act 100 note 4",),
        ),
        Rule(
            "parking-coefficient",
            Guard(_rule_parking_coefficient, ("coefficient",)),
            Bilingual(
                "ضریب کسری پارکینگ بیرون از یک تا دو است",
                "the coefficient for missing parking is not within 1 to 2",
            ),
            Bilingual(
                "ضریب را از روی رأی بنویسید و با تبصره ۵ بسنجید",
                "copy the coefficient from the decision and compare it with note 5",
            ),
            when=Guard(_when_13, ("decision_kind", "violation_kind")),
            path="/fields/coefficient",
            basis=("municipality-act 100 note 5",),
        ),
        Rule(
            "cash-is-fine",
            Guard(_rule_cash_is_fine, ("paid_amount", "fine_amount")),
            Bilingual("مبلغ پرداخت‌شده با مبلغ جریمه یکی نیست", "the amount paid differs from the fine"),
            Bilingual(
                "مانده را بپردازید، یا تقسیط را با فرم ۵۳ (تقسیط عوارض) بخواهید",
                "pay the rest, or ask for instalments with form 53",
            ),
            when=Guard(_when_2, ("decision_kind", "payment_mode")),
            path="/fields/paid_amount",
            reads=("/fields/fine_amount",),
        ),
        Rule(
            "demolition-in-time",
            Guard(_rule_demolition_in_time, ("compliance_date", "notice_date")),
            Bilingual("تخریب پس از مهلت ۲ ماهه انجام شده است", "the demolition was done after the 2 months"),
            Bilingual(
                "هزینه اقدام شهرداری را با استعلام ۵۵ (بدهی ملک) بپرسید",
                "ask with inquiry 55 (property debt) whether the municipality charged its own costs",
            ),
            when=Guard(_when_14, ("decision_kind",)),
            path="/fields/compliance_date",
            reads=("/fields/notice_date",),
            basis=("municipality-act 100 note 1",),
            refuses=False,
        ),
    ),
    checks=(
        Check("fine-formula", when=Guard(_when_1, ("decision_kind",))),
        Check("goodwill", when=Guard(_when_15, ("decision_kind", "violation_kind"))),
        Check("unpaid-fine", when=Guard(_when_1, ("decision_kind",))),
        Check("demolition-term", when=Guard(_when_14, ("decision_kind",))),
        Check("completion-released", when=Guard(_when_16, ("next_request", "violation_kind"))),
        Check("no-dues-on-fine", when=Guard(_when_1, ("decision_kind",))),
    ),
    visits=(),
    accept=accept,
)
