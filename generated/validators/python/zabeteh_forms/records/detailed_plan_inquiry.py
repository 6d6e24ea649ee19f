# made by zabeteh 0.1.0 from forms/; do not edit
"""detailed-plan inquiry.

استعلام طرح تفصیلی.
"""

from __future__ import annotations

from typing import Any, TypedDict

from .. import parameters
from ..calendar import YEARS
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class DetailedPlanInquiryFields(TypedDict, total=False):
    """What is filled in: detailed-plan inquiry."""

    #: who asks
    asker_kind: str
    #: letter number
    letter_number: str
    #: letter date
    letter_date: str
    #: purpose of the inquiry
    inquiry_purpose: str
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


def _when_1(v: Values) -> bool:
    """asker_kind is not owner."""
    return v["asker_kind"] != "owner"


def _rule_r241_storeys(v: Values) -> bool:
    """max_storeys at most r241_storeys."""
    _r241_storeys = parameters.r241_storeys(v.filed_on)
    return (
        v["detailed-plan-inquiry/max_storeys"] is not None
        and _r241_storeys is not None
        and v["detailed-plan-inquiry/max_storeys"] <= _r241_storeys
    )


def _when_2(v: Values) -> bool:
    """zone is r and sub_zone is 241 and max_storeys is given."""
    return (
        v["detailed-plan-inquiry/zone"] == "r"
        and v["detailed-plan-inquiry/sub_zone"] is not None
        and v["detailed-plan-inquiry/sub_zone"] == 241
        and v["detailed-plan-inquiry/max_storeys"] is not None
    )


def _rule_r241_coverage(v: Values) -> bool:
    """max_coverage_percent at most r241_coverage."""
    _r241_coverage = parameters.r241_coverage(v.filed_on)
    return (
        v["detailed-plan-inquiry/max_coverage_percent"] is not None
        and _r241_coverage is not None
        and v["detailed-plan-inquiry/max_coverage_percent"] <= _r241_coverage
    )


def _when_3(v: Values) -> bool:
    """zone is r and sub_zone is 241 and max_coverage_percent is given."""
    return (
        v["detailed-plan-inquiry/zone"] == "r"
        and v["detailed-plan-inquiry/sub_zone"] is not None
        and v["detailed-plan-inquiry/sub_zone"] == 241
        and v["detailed-plan-inquiry/max_coverage_percent"] is not None
    )


def _rule_r241_density(v: Values) -> bool:
    """max_density_percent is r241_density."""
    _r241_density = parameters.r241_density(v.filed_on)
    return (
        v["detailed-plan-inquiry/max_density_percent"] is not None
        and _r241_density is not None
        and v["detailed-plan-inquiry/max_density_percent"] == _r241_density
    )


def _when_4(v: Values) -> bool:
    """zone is r and sub_zone is 241 and max_density_percent is given."""
    return (
        v["detailed-plan-inquiry/zone"] == "r"
        and v["detailed-plan-inquiry/sub_zone"] is not None
        and v["detailed-plan-inquiry/sub_zone"] == 241
        and v["detailed-plan-inquiry/max_density_percent"] is not None
    )


def _rule_merged_sub_zones(v: Values) -> bool:
    """sub_zone is not 112 and sub_zone is not 121."""
    return (
        v["detailed-plan-inquiry/sub_zone"] is not None
        and v["detailed-plan-inquiry/sub_zone"] != 112
        and v["detailed-plan-inquiry/sub_zone"] is not None
        and v["detailed-plan-inquiry/sub_zone"] != 121
    )


def _when_5(v: Values) -> bool:
    """zone is r."""
    return v["detailed-plan-inquiry/zone"] == "r"


_DOCUMENTS = frozenset({"inquiry-letter", "detailed-plan-map", "title-deed", "building-permit"})


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
        else:
            answer_1_zone = None
            answer_1_sub_zone = None
            answer_1_max_density_percent = None
            answer_1_max_coverage_percent = None
            answer_1_max_storeys = None
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
        inquiry_purpose = fields["inquiry_purpose"]
        if inquiry_purpose not in {"transfer", "mortgage", "permit", "expropriation", "court"}:
            return None
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
        waits = False
        if (
            answer_1_zone == "r"
            and answer_1_sub_zone is not None
            and answer_1_sub_zone == 241
            and answer_1_max_storeys is not None
            and "detailed-plan-inquiry" in answers
            and not (
                answer_1_max_storeys is not None
                and (_r241_storeys := parameters.r241_storeys(filed_on)) is not None
                and answer_1_max_storeys <= _r241_storeys
            )
        ):
            return None
        if (
            answer_1_zone == "r"
            and answer_1_sub_zone is not None
            and answer_1_sub_zone == 241
            and answer_1_max_coverage_percent is not None
            and "detailed-plan-inquiry" in answers
            and not (
                answer_1_max_coverage_percent is not None
                and (_r241_coverage := parameters.r241_coverage(filed_on)) is not None
                and answer_1_max_coverage_percent <= _r241_coverage
            )
        ):
            return None
        if (
            answer_1_zone == "r"
            and answer_1_sub_zone is not None
            and answer_1_sub_zone == 241
            and answer_1_max_density_percent is not None
            and "detailed-plan-inquiry" in answers
            and not (
                answer_1_max_density_percent is not None
                and (_r241_density := parameters.r241_density(filed_on)) is not None
                and answer_1_max_density_percent == _r241_density
            )
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "asker_kind": asker_kind,
                "detailed-plan-inquiry/sub_zone": answer_1_sub_zone,
                "detailed-plan-inquiry/zone": answer_1_zone,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="detailed-plan-inquiry",
    title=Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
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
            Field(
                "inquiry_purpose",
                Bilingual("منظور از استعلام", "purpose of the inquiry"),
                item,
                bounds=({"transfer", "mortgage", "permit", "expropriation", "court"},),
            ),
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
    ),
    derived={},
    documents=(
        Document(
            "inquiry-letter",
            Bilingual("نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"),
            "original",
            when=Guard(_when_1, ("asker_kind",)),
            because=Bilingual("استعلام‌کننده مالک نیست", "the asker is not the owner"),
        ),
        Document("detailed-plan-map", Bilingual("نقشه طرح تفصیلی", "detailed plan map"), "original"),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy", required=False),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            required=False,
        ),
    ),
    needs=(),
    rules=(
        Rule(
            "r241-storeys",
            Guard(_rule_r241_storeys, ("detailed-plan-inquiry/max_storeys",)),
            Bilingual(
                "در زیرپهنه R۲۴۱ بیش از ۴ طبقه اعلام شده است",
                "more than 4 storeys are stated for sub-zone R241",
            ),
            Bilingual(
                "تعداد طبقات را با جدول زیرپهنه در طرح تفصیلی بسنجید",
                "compare the storeys with the sub-zone table of the detailed plan",
            ),
            when=Guard(
                _when_2,
                ("detailed-plan-inquiry/zone", "detailed-plan-inquiry/sub_zone", "detailed-plan-inquiry/max_storeys"),
            ),
            path="/answers/detailed-plan-inquiry/max_storeys",
            inquiries=("detailed-plan-inquiry",),
            basis=("small-plots-decisions",),
        ),
        Rule(
            "r241-coverage",
            Guard(_rule_r241_coverage, ("detailed-plan-inquiry/max_coverage_percent",)),
            Bilingual(
                "در زیرپهنه R۲۴۱ سطح اشغال بیش از ۳۰ درصد اعلام شده است",
                "a coverage above 30 percent is stated for sub-zone R241",
            ),
            Bilingual(
                "سطح اشغال را با جدول زیرپهنه در طرح تفصیلی بسنجید",
                "compare the coverage with the sub-zone table of the detailed plan",
            ),
            when=Guard(
                _when_3,
                (
                    "detailed-plan-inquiry/zone",
                    "detailed-plan-inquiry/sub_zone",
                    "detailed-plan-inquiry/max_coverage_percent",
                ),
            ),
            path="/answers/detailed-plan-inquiry/max_coverage_percent",
            inquiries=("detailed-plan-inquiry",),
            basis=("small-plots-decisions",),
        ),
        Rule(
            "r241-density",
            Guard(_rule_r241_density, ("detailed-plan-inquiry/max_density_percent",)),
            Bilingual(
                "در زیرپهنه R۲۴۱ تراکمی غیر از ۱۲۰ درصد اعلام شده است",
                "a density other than 120 percent is stated for sub-zone R241",
            ),
            Bilingual(
                "تراکم را با جدول زیرپهنه در طرح تفصیلی بسنجید",
                "compare the density with the sub-zone table of the detailed plan",
            ),
            when=Guard(
                _when_4,
                (
                    "detailed-plan-inquiry/zone",
                    "detailed-plan-inquiry/sub_zone",
                    "detailed-plan-inquiry/max_density_percent",
                ),
            ),
            path="/answers/detailed-plan-inquiry/max_density_percent",
            inquiries=("detailed-plan-inquiry",),
            basis=("small-plots-decisions",),
        ),
        Rule(
            "merged-sub-zones",
            Guard(_rule_merged_sub_zones, ("detailed-plan-inquiry/sub_zone",)),
            Bilingual(
                "زیرپهنه R۱۱۲ یا R۱۲۱ اعلام شده است که اکنون R۱۲۲ است",
                "sub-zone R112 or R121 is stated, which is now R122",
            ),
            Bilingual("در پاسخ زیرپهنه را ۱۲۲ بنویسید", "write sub-zone 122 in the answer"),
            when=Guard(_when_5, ("detailed-plan-inquiry/zone",)),
            path="/answers/detailed-plan-inquiry/sub_zone",
            inquiries=("detailed-plan-inquiry",),
            basis=("small-plots-decisions",),
            refuses=False,
        ),
    ),
    checks=(Check("signed-map"),),
    visits=(),
    accept=accept,
)
