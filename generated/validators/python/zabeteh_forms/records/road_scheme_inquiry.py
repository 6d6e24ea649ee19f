# made by zabeteh 0.1.0 from forms/; do not edit
"""public works and widening inquiry.

استعلام طرح‌های اجرایی و تعریض.
"""

from __future__ import annotations

from typing import Any, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
    day,
    decimal,
    flag,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    plate,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class RoadSchemeInquiryFields(TypedDict, total=False):
    """What is filled in: public works and widening inquiry."""

    #: who asks
    asker_kind: str
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: mobile number for SMS notices
    mobile: str
    #: owner's national id
    owner_national_id: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: plot area by the deed
    land_area: str
    #: intended action
    intended_action: str
    #: the undertaking is accepted
    accepts_undertaking: bool


def _when_1(v: Values) -> bool:
    """asker_kind is not owner."""
    return v["asker_kind"] != "owner"


def _when_2(v: Values) -> bool:
    """intended_action is one of build, extend."""
    return v["intended_action"] in {"build", "extend"}


def _when_3(v: Values) -> bool:
    """in_scheme."""
    return v["road-scheme-inquiry/in_scheme"] is True


def _road_scheme_inquiry__acquisition_due(v: Values) -> Any:
    """acquisition due."""
    _acquisition_months = parameters.acquisition_months(v.filed_on)
    return (
        _month_316
        if (
            "road-scheme-inquiry" in v.answered
            and v["road-scheme-inquiry/in_scheme"] is True
            and v["road-scheme-inquiry/announced_on"] is not None
            and _acquisition_months is not None
            and (_month_316 := plus_months(v["road-scheme-inquiry/announced_on"], _acquisition_months)) is not None
        )
        else None
    )


def _rule_affected_within_plot(v: Values) -> bool:
    """affected_area at most land_area."""
    return (
        v["road-scheme-inquiry/affected_area"] is not None and v["road-scheme-inquiry/affected_area"] <= v["land_area"]
    )


def _rule_undertaking_accepted(v: Values) -> bool:
    """accepts_undertaking."""
    return v["accepts_undertaking"] is True


def _when_4(v: Values) -> bool:
    """in_scheme and scheme_start_years below scheme_defer_years and intended_action is one of build, extend."""
    _scheme_defer_years = parameters.scheme_defer_years(v.filed_on)
    return (
        v["road-scheme-inquiry/in_scheme"] is True
        and v["road-scheme-inquiry/scheme_start_years"] is not None
        and _scheme_defer_years is not None
        and v["road-scheme-inquiry/scheme_start_years"] < _scheme_defer_years
        and v["intended_action"] in {"build", "extend"}
    )


def _when_5(v: Values) -> bool:
    """in_scheme and scheme_start_years at least scheme_defer_years."""
    _scheme_defer_years = parameters.scheme_defer_years(v.filed_on)
    return (
        v["road-scheme-inquiry/in_scheme"] is True
        and v["road-scheme-inquiry/scheme_start_years"] is not None
        and _scheme_defer_years is not None
        and v["road-scheme-inquiry/scheme_start_years"] >= _scheme_defer_years
    )


def _when_6(v: Values) -> bool:
    """in_scheme and scheme_start_years below scheme_defer_years."""
    _scheme_defer_years = parameters.scheme_defer_years(v.filed_on)
    return (
        v["road-scheme-inquiry/in_scheme"] is True
        and v["road-scheme-inquiry/scheme_start_years"] is not None
        and _scheme_defer_years is not None
        and v["road-scheme-inquiry/scheme_start_years"] < _scheme_defer_years
    )


_DOCUMENTS = frozenset({"inquiry-letter", "detailed-plan-map", "title-deed", "renovation-tax-receipt"})


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
        if "detailed-plan-inquiry" in answers:
            answered += 1
            answer = answers["detailed-plan-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_1_zone = answer["zone"]
            if answer_1_zone not in {"r", "s", "m", "g"}:
                return None
            answer_1_sub_zone = answer["sub_zone"]
            if type(answer_1_sub_zone) is not int:
                answer_1_sub_zone = as_whole(answer_1_sub_zone)
            if not 0 <= answer_1_sub_zone <= 999:
                return None
            answer_1_max_density_percent = answer.get("max_density_percent")
            if answer_1_max_density_percent is not None:
                count += 1
                if type(answer_1_max_density_percent) is not int:
                    answer_1_max_density_percent = as_whole(answer_1_max_density_percent)
                if not 0 <= answer_1_max_density_percent <= 2000:
                    return None
            answer_1_max_coverage_percent = answer.get("max_coverage_percent")
            if answer_1_max_coverage_percent is not None:
                count += 1
                answer_1_max_coverage_percent = scaled(answer_1_max_coverage_percent, 2, 0, 10_000)
            answer_1_max_storeys = answer.get("max_storeys")
            if answer_1_max_storeys is not None:
                count += 1
                if type(answer_1_max_storeys) is not int:
                    answer_1_max_storeys = as_whole(answer_1_max_storeys)
                if not 0 <= answer_1_max_storeys <= 60:
                    return None
            answer_1_in_scheme = answer["in_scheme"]
            if answer_1_in_scheme is not True and answer_1_in_scheme is not False:
                return None
            if len(answer) != count:
                return None
        if "road-scheme-inquiry" in answers:
            answered += 1
            answer = answers["road-scheme-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_2_in_scheme = answer["in_scheme"]
            if answer_2_in_scheme is not True and answer_2_in_scheme is not False:
                return None
            if answer_2_in_scheme is True:
                answer_2_scheme_name = answer["scheme_name"]
                count += 1
                if (
                    not (answer_2_scheme_name.isprintable() and 0 < len(answer_2_scheme_name) <= 120)
                    or answer_2_scheme_name.isspace()
                ):
                    text(answer_2_scheme_name, 120)
            if answer_2_in_scheme is True:
                answer_2_affected_area = answer["affected_area"]
                count += 1
                answer_2_affected_area = scaled(answer_2_affected_area, 2, 0, 1_000_000_000)
            else:
                answer_2_affected_area = None
            if answer_2_in_scheme is True:
                answer_2_announced_on = answer["announced_on"]
                count += 1
                before, days = YEARS[answer_2_announced_on[:4]]
                answer_2_announced_on = before + days[answer_2_announced_on[4:]]
            else:
                answer_2_announced_on = None
            if answer_2_in_scheme is True:
                answer_2_scheme_start_years = answer["scheme_start_years"]
                count += 1
                if type(answer_2_scheme_start_years) is not int:
                    answer_2_scheme_start_years = as_whole(answer_2_scheme_start_years)
                if not 0 <= answer_2_scheme_start_years <= 99:
                    return None
            else:
                answer_2_scheme_start_years = None
            if len(answer) != count:
                return None
        else:
            answer_2_in_scheme = None
            answer_2_affected_area = None
            answer_2_announced_on = None
            answer_2_scheme_start_years = None
        if len(answers) != answered:
            return None
        count = 8
        asker_kind = fields["asker_kind"]
        if asker_kind not in {"owner", "bank", "notary", "government", "court", "utility"}:
            return None
        if asker_kind != "owner":
            letter_number = fields["letter_number"]
            count += 1
            if not (letter_number.isprintable() and 0 < len(letter_number) <= 30) or letter_number.isspace():
                text(letter_number, 30)
        if asker_kind != "owner":
            letter_date = fields["letter_date"]
            count += 1
            before, days = YEARS[letter_date[:4]]
            letter_date = before + days[letter_date[4:]]
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        owner_national_id = fields["owner_national_id"]
        if national_id_fault(owner_national_id) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        registry_plate = fields["registry_plate"]
        registry_plate = plate(registry_plate)
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        intended_action = fields["intended_action"]
        if intended_action not in {"build", "extend", "repair", "sale", "lease", "mortgage"}:
            return None
        if intended_action in {"build", "extend"}:
            accepts_undertaking = fields["accepts_undertaking"]
            count += 1
            if accepts_undertaking is not True and accepts_undertaking is not False:
                return None
        else:
            accepts_undertaking = None
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "inquiry-letter" not in documents and asker_kind != "owner":
            return None
        if "detailed-plan-map" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        waits_1 = "detailed-plan-inquiry" not in answers
        waits = waits_1
        if (
            answer_2_in_scheme is True
            and "road-scheme-inquiry" in answers
            and not (answer_2_affected_area is not None and answer_2_affected_area <= land_area)
        ):
            return None
        if (
            answer_2_in_scheme is True
            and answer_2_scheme_start_years is not None
            and (_scheme_defer_years := parameters.scheme_defer_years(filed_on)) is not None
            and answer_2_scheme_start_years < _scheme_defer_years
            and intended_action in {"build", "extend"}
            and "road-scheme-inquiry" in answers
            and accepts_undertaking is not True
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "asker_kind": asker_kind,
                "road-scheme-inquiry/announced_on": answer_2_announced_on,
                "road-scheme-inquiry/in_scheme": answer_2_in_scheme,
                "road-scheme-inquiry/scheme_start_years": answer_2_scheme_start_years,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="road-scheme-inquiry",
    title=Bilingual("استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "asker_kind",
                Bilingual("استعلام‌کننده", "who asks"),
                item,
                bounds=({"owner", "bank", "notary", "government", "court", "utility"},),
            ),
            Field(
                "letter_number",
                Bilingual("شماره نامه", "letter number"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("asker_kind",)),
            ),
            Field("letter_date", Bilingual("تاریخ نامه", "letter date"), day, when=Guard(_when_1, ("asker_kind",))),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("owner_national_id", Bilingual("کد ملی مالک", "owner's national id"), national_id),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "intended_action",
                Bilingual("اقدام مورد نظر", "intended action"),
                item,
                bounds=({"build", "extend", "repair", "sale", "lease", "mortgage"},),
            ),
            Field(
                "accepts_undertaking",
                Bilingual("تعهد پذیرفته شده است", "the undertaking is accepted"),
                flag,
                when=Guard(_when_2, ("intended_action",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "detailed-plan-inquiry",
            Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
            Part(
                (
                    Field("zone", Bilingual("پهنه", "zone"), item, bounds=({"r", "s", "m", "g"},)),
                    Field("sub_zone", Bilingual("زیرپهنه", "sub-zone"), whole, bounds=(0, 999)),
                    Field(
                        "max_density_percent",
                        Bilingual("حداکثر تراکم", "maximum density"),
                        whole,
                        bounds=(0, 2000),
                        required=False,
                    ),
                    Field(
                        "max_coverage_percent",
                        Bilingual("حداکثر سطح اشغال", "maximum coverage"),
                        decimal,
                        bounds=(2, 0, 10_000),
                        required=False,
                    ),
                    Field(
                        "max_storeys",
                        Bilingual("حداکثر طبقات", "maximum storeys"),
                        whole,
                        bounds=(0, 60),
                        required=False,
                    ),
                    Field("in_scheme", Bilingual("ملک در طرح است", "the plot lies in a scheme"), flag),
                ),
            ),
        ),
        Answer(
            "road-scheme-inquiry",
            Bilingual("استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"),
            Part(
                (
                    Field("in_scheme", Bilingual("ملک در طرح است", "the plot lies in a scheme"), flag),
                    Field(
                        "scheme_name",
                        Bilingual("نام طرح", "name of the scheme"),
                        text,
                        bounds=(120,),
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "affected_area",
                        Bilingual("مساحت در طرح", "area within the scheme"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "announced_on",
                        Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                        day,
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "scheme_start_years",
                        Bilingual("سال تا شروع اجرا", "years until the approved start"),
                        whole,
                        bounds=(0, 99),
                        when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
                    ),
                ),
            ),
        ),
    ),
    derived={
        "road-scheme-inquiry/acquisition_due": Derived(
            _road_scheme_inquiry__acquisition_due,
            None,
            ("road-scheme-inquiry/in_scheme", "road-scheme-inquiry/announced_on"),
        ),
    },
    documents=(
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
            when=Guard(_when_1, ("asker_kind",)),
            because=Bilingual("استعلام‌کننده مالک نیست", "the asker is not the owner"),
        ),
        Document("detailed-plan-map", Bilingual("نقشه طرح تفصیلی", "detailed plan map"), "original"),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "original-and-copy",
        ),
    ),
    needs=(Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),),
    rules=(
        Rule(
            "affected-within-plot",
            Guard(_rule_affected_within_plot, ("road-scheme-inquiry/affected_area", "land_area")),
            Bilingual("مساحت در طرح از مساحت عرصه بیشتر است", "the area within the scheme exceeds the plot area"),
            Bilingual(
                "هر دو مساحت را با سند و نقشه طرح بسنجید و پاسخ را اصلاح کنید",
                "compare both areas with the deed and the map of the scheme, and correct the answer",
            ),
            when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",)),
            path="/answers/road-scheme-inquiry/affected_area",
            reads=("/fields/land_area",),
            inquiries=("road-scheme-inquiry",),
        ),
        Rule(
            "undertaking-accepted",
            Guard(_rule_undertaking_accepted, ("accepts_undertaking",)),
            Bilingual(
                "اجرای طرح کمتر از ۵ سال دیگر است و تعهد پذیرفته نشده است",
                "the scheme starts in less than 5 years and the undertaking is not accepted",
            ),
            Bilingual(
                "تعهد مطالبه نکردن هزینه بنا را بپذیرید یا درخواست پروانه را تا روشن شدن طرح نگه دارید",
                "accept the undertaking not to claim building costs, or hold the permit request until the scheme is settled",
            ),
            when=Guard(
                _when_4,
                ("road-scheme-inquiry/in_scheme", "road-scheme-inquiry/scheme_start_years", "intended_action"),
            ),
            path="/fields/accepts_undertaking",
            inquiries=("road-scheme-inquiry",),
            basis=("schemes-status-act-1367 note 1",),
        ),
    ),
    checks=(
        Check("eighteen-months", when=Guard(_when_3, ("road-scheme-inquiry/in_scheme",))),
        Check(
            "owner-keeps-rights",
            when=Guard(_when_5, ("road-scheme-inquiry/in_scheme", "road-scheme-inquiry/scheme_start_years")),
        ),
        Check(
            "undertaking-at-permit",
            when=Guard(_when_6, ("road-scheme-inquiry/in_scheme", "road-scheme-inquiry/scheme_start_years")),
        ),
        Check("other-askers"),
    ),
    visits=(),
    accept=accept,
)
