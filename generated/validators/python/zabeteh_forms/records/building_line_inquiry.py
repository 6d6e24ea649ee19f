# made by zabeteh 0.1.0 from forms/; do not edit
"""building line and level inquiry.

استعلام بر و کف.
"""

from __future__ import annotations

from typing import Any, TypedDict

from .. import parameters
from ..calendar import YEARS, plus_months
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    day,
    decimal,
    flag,
    item,
    national_id,
    national_id_fault,
    plate,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class BuildingLineInquiryFields(TypedDict, total=False):
    """What is filled in: building line and level inquiry."""

    #: who asks
    asker_kind: str
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: owner's national id
    owner_national_id: str
    #: urban-planning case number
    case_number: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: plot area by the deed
    land_area: str
    #: number of street frontages
    frontages: int
    #: length of the main frontage
    frontage_length: str
    #: street width by the deed
    deed_street_width: str
    #: the street level is needed
    level_needed: bool


def _when_1(v: Values) -> bool:
    """asker_kind is not owner."""
    return v["asker_kind"] != "owner"


def _when_2(v: Values) -> bool:
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


def _when_3(v: Values) -> bool:
    """level_needed or frontages above 1."""
    return v["level_needed"] or v["frontages"] > 1


def _rule_corrected_area_within_deed(v: Values) -> bool:
    """area_after_setback at most land_area."""
    return (
        v["building-line-inquiry/area_after_setback"] is not None
        and v["building-line-inquiry/area_after_setback"] <= v["land_area"]
    )


def _rule_wider_street_set_back(v: Values) -> bool:
    """setback_depth above 0."""
    return v["building-line-inquiry/setback_depth"] is not None and v["building-line-inquiry/setback_depth"] > 0


def _when_4(v: Values) -> bool:
    """deed_street_width is given and planned_street_width above deed_street_width."""
    return (
        v["deed_street_width"] is not None
        and v["building-line-inquiry/planned_street_width"] is not None
        and v["deed_street_width"] is not None
        and v["building-line-inquiry/planned_street_width"] > v["deed_street_width"]
    )


def _rule_level_answered(v: Values) -> bool:
    """street_level is given."""
    return v["building-line-inquiry/street_level"] is not None


def _when_5(v: Values) -> bool:
    """level_needed."""
    return v["level_needed"]


_DOCUMENTS = frozenset({"inquiry-letter", "detailed-plan-map", "title-deed", "utm-survey"})


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
            if len(answer) != count:
                return None
        else:
            answer_2_in_scheme = None
            answer_2_announced_on = None
        if "building-line-inquiry" in answers:
            answered += 1
            answer = answers["building-line-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 3
            answer_3_planned_street_width = answer["planned_street_width"]
            answer_3_planned_street_width = scaled(answer_3_planned_street_width, 2, 100, 1_000_000)
            answer_3_setback_depth = answer["setback_depth"]
            answer_3_setback_depth = scaled(answer_3_setback_depth, 2, 0, 1_000_000)
            answer_3_area_after_setback = answer["area_after_setback"]
            answer_3_area_after_setback = scaled(answer_3_area_after_setback, 2, 0, 1_000_000_000)
            answer_3_street_level = answer.get("street_level")
            if answer_3_street_level is not None:
                count += 1
                answer_3_street_level = scaled(answer_3_street_level, 2, 0, 1_000_000)
            if len(answer) != count:
                return None
        else:
            answer_3_planned_street_width = None
            answer_3_setback_depth = None
            answer_3_area_after_setback = None
            answer_3_street_level = None
        if len(answers) != answered:
            return None
        count = 9
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
        owner_national_id = fields["owner_national_id"]
        if national_id_fault(owner_national_id) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
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
        frontages = fields["frontages"]
        if type(frontages) is not int:
            frontages = as_whole(frontages)
        if not 1 <= frontages <= 4:
            return None
        frontage_length = fields["frontage_length"]
        frontage_length = scaled(frontage_length, 2, 50, 1_000_000)
        deed_street_width = fields.get("deed_street_width")
        if deed_street_width is not None:
            count += 1
            deed_street_width = scaled(deed_street_width, 2, 100, 1_000_000)
        level_needed = fields["level_needed"]
        if level_needed is not True and level_needed is not False:
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
        if "inquiry-letter" not in documents and asker_kind != "owner":
            return None
        if "detailed-plan-map" not in documents:
            return None
        if "title-deed" not in documents:
            return None
        if "utm-survey" not in documents and (level_needed or frontages > 1):
            return None
        waits_1 = "detailed-plan-inquiry" not in answers
        waits_2 = "road-scheme-inquiry" not in answers
        waits = waits_1 or waits_2
        if "building-line-inquiry" in answers and not (
            answer_3_area_after_setback is not None and answer_3_area_after_setback <= land_area
        ):
            return None
        if (
            deed_street_width is not None
            and answer_3_planned_street_width is not None
            and deed_street_width is not None
            and answer_3_planned_street_width > deed_street_width
            and "building-line-inquiry" in answers
            and not (answer_3_setback_depth is not None and answer_3_setback_depth > 0)
        ):
            return None
        if level_needed and "building-line-inquiry" in answers and answer_3_street_level is None:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "asker_kind": asker_kind,
                "frontages": frontages,
                "level_needed": level_needed,
                "road-scheme-inquiry/announced_on": answer_2_announced_on,
                "road-scheme-inquiry/in_scheme": answer_2_in_scheme,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="building-line-inquiry",
    title=Bilingual("استعلام بر و کف", "building line and level inquiry"),
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
            Field("owner_national_id", Bilingual("کد ملی مالک", "owner's national id"), national_id),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("frontages", Bilingual("تعداد برهای ملک", "number of street frontages"), whole, bounds=(1, 4)),
            Field(
                "frontage_length",
                Bilingual("طول بر اصلی", "length of the main frontage"),
                decimal,
                bounds=(2, 50, 1_000_000),
            ),
            Field(
                "deed_street_width",
                Bilingual("عرض گذر طبق سند", "street width by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000),
                required=False,
            ),
            Field("level_needed", Bilingual("تراز کف گذر هم لازم است", "the street level is needed"), flag),
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
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "affected_area",
                        Bilingual("مساحت در طرح", "area within the scheme"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "announced_on",
                        Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                        day,
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                    Field(
                        "scheme_start_years",
                        Bilingual("سال تا شروع اجرا", "years until the approved start"),
                        whole,
                        bounds=(0, 99),
                        when=Guard(_when_2, ("road-scheme-inquiry/in_scheme",)),
                    ),
                ),
            ),
        ),
        Answer(
            "building-line-inquiry",
            Bilingual("استعلام بر و کف", "building line and level inquiry"),
            Part(
                (
                    Field(
                        "planned_street_width",
                        Bilingual("عرض گذر طبق طرح", "planned street width"),
                        decimal,
                        bounds=(2, 100, 1_000_000),
                    ),
                    Field(
                        "setback_depth",
                        Bilingual("عمق عقب‌نشینی", "depth of the set-back"),
                        decimal,
                        bounds=(2, 0, 1_000_000),
                    ),
                    Field(
                        "area_after_setback",
                        Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field(
                        "street_level",
                        Bilingual("تراز کف گذر", "street level"),
                        decimal,
                        bounds=(2, 0, 1_000_000),
                        required=False,
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
            "utm-survey",
            Bilingual("نقشه یو‌تی‌ام", "utm survey"),
            "electronic",
            when=Guard(_when_3, ("level_needed", "frontages")),
            because=Bilingual(
                "تراز کف خواسته شده یا ملک بیش از یک بر دارد",
                "a level is wanted or the plot has more than one frontage",
            ),
        ),
    ),
    needs=(
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(("road-scheme-inquiry",), inquiries=("road-scheme-inquiry",), awaited=("road-scheme-inquiry",)),
    ),
    rules=(
        Rule(
            "corrected-area-within-deed",
            Guard(_rule_corrected_area_within_deed, ("building-line-inquiry/area_after_setback", "land_area")),
            Bilingual("مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"),
            Bilingual(
                "هر دو مساحت را با سند و دستور نقشه بسنجید",
                "compare both areas with the deed and the plot instruction",
            ),
            path="/answers/building-line-inquiry/area_after_setback",
            reads=("/fields/land_area",),
            inquiries=("building-line-inquiry",),
        ),
        Rule(
            "wider-street-set-back",
            Guard(_rule_wider_street_set_back, ("building-line-inquiry/setback_depth",)),
            Bilingual(
                "عرض گذر طرح از عرض سند بیشتر و عقب‌نشینی صفر است",
                "the planned street is wider than that of the deed and the set-back is zero",
            ),
            Bilingual(
                "عمق عقب‌نشینی را با طرح تفصیلی بسنجید و در پاسخ بنویسید",
                "compare the depth of the set-back with the detailed plan and write it in the answer",
            ),
            when=Guard(_when_4, ("deed_street_width", "building-line-inquiry/planned_street_width")),
            path="/answers/building-line-inquiry/setback_depth",
            inquiries=("building-line-inquiry",),
        ),
        Rule(
            "level-answered",
            Guard(_rule_level_answered, ("building-line-inquiry/street_level",)),
            Bilingual(
                "تراز کف گذر خواسته شده و در پاسخ نیامده است",
                "the street level is wanted and not in the answer",
            ),
            Bilingual(
                "تراز اعلامی واحد بر و کف شهرداری را در پاسخ بنویسید",
                "write the level announced by the municipality's line-and-level unit in the answer",
            ),
            when=Guard(_when_5, ("level_needed",)),
            path="/answers/building-line-inquiry/street_level",
            inquiries=("building-line-inquiry",),
        ),
    ),
    checks=(
        Check("beyond-the-line"),
        Check("zero-level", when=Guard(_when_5, ("level_needed",))),
        Check("other-askers"),
    ),
    visits=(),
    accept=accept,
)
