# made by zabeteh 0.1.0 from forms/; do not edit
"""cultural-heritage inquiry.

استعلام میراث فرهنگی.
"""

from __future__ import annotations

from typing import Any, TypedDict

from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    decimal,
    flag,
    item,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Part, Record, Rule, Values
from ..verdict import Bilingual


class CulturalHeritageInquiryFields(TypedDict, total=False):
    """What is filled in: cultural-heritage inquiry."""

    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: address of the property
    address: str
    #: lies in a heritage zone
    heritage_zone: bool
    #: the building is listed
    listed: bool
    #: listing number
    listing_number: str
    #: year built
    build_year: int
    #: kind of works
    works_kind: str
    #: proposed height
    proposed_height: str
    #: excavation depth
    excavation_depth: str


def _when_1(v: Values) -> bool:
    """listed."""
    return v["listed"]


def _when_2(v: Values) -> bool:
    """works_kind is rebuild."""
    return v["works_kind"] == "rebuild"


def _when_3(v: Values) -> bool:
    """works_kind is one of excavation, rebuild."""
    return v["works_kind"] in {"excavation", "rebuild"}


def _when_4(v: Values) -> bool:
    """works_kind is one of rebuild, repair, facade."""
    return v["works_kind"] in {"rebuild", "repair", "facade"}


def _rule_listed_not_demolished(v: Values) -> bool:
    """works_kind is not demolition."""
    return v["works_kind"] != "demolition"


def _rule_height_within_opinion(v: Values) -> bool:
    """proposed_height at most permitted_height."""
    return (
        v["proposed_height"] is not None
        and v["cultural-heritage-inquiry/permitted_height"] is not None
        and v["proposed_height"] <= v["cultural-heritage-inquiry/permitted_height"]
    )


def _when_5(v: Values) -> bool:
    """works_kind is rebuild and permitted_height is given."""
    return v["works_kind"] == "rebuild" and v["cultural-heritage-inquiry/permitted_height"] is not None


def _when_6(v: Values) -> bool:
    """heritage_zone."""
    return v["heritage_zone"]


_DOCUMENTS = frozenset({"utm-survey", "photos", "architectural-drawings", "location-sketch"})


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
        if "cultural-heritage-inquiry" in answers:
            answered += 1
            answer = answers["cultural-heritage-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_1_permitted_height = answer.get("permitted_height")
            if answer_1_permitted_height is not None:
                count += 1
                answer_1_permitted_height = scaled(answer_1_permitted_height, 2, 0, 50_000)
            answer_1_zone_rules = answer["zone_rules"]
            if (
                not (answer_1_zone_rules.isprintable() and 0 < len(answer_1_zone_rules) <= 1000)
                or answer_1_zone_rules.isspace()
            ):
                text(answer_1_zone_rules, 1000)
            if len(answer) != count:
                return None
        else:
            answer_1_permitted_height = None
        if len(answers) != answered:
            return None
        count = 6
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        heritage_zone = fields["heritage_zone"]
        if heritage_zone is not True and heritage_zone is not False:
            return None
        listed = fields["listed"]
        if listed is not True and listed is not False:
            return None
        if listed:
            listing_number = fields["listing_number"]
            count += 1
            if not (listing_number.isprintable() and 0 < len(listing_number) <= 20) or listing_number.isspace():
                text(listing_number, 20)
        build_year = fields.get("build_year")
        if build_year is not None:
            count += 1
            if type(build_year) is not int:
                build_year = as_whole(build_year)
            if not 1000 <= build_year <= 1500:
                return None
        works_kind = fields["works_kind"]
        if works_kind not in {"demolition", "rebuild", "repair", "excavation", "land-use", "facade"}:
            return None
        if works_kind == "rebuild":
            proposed_height = fields["proposed_height"]
            count += 1
            proposed_height = scaled(proposed_height, 2, 0, 50_000)
        else:
            proposed_height = None
        if works_kind in {"excavation", "rebuild"}:
            excavation_depth = fields["excavation_depth"]
            count += 1
            excavation_depth = scaled(excavation_depth, 2, 10, 8000)
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "utm-survey" not in documents:
            return None
        if "photos" not in documents:
            return None
        if "architectural-drawings" not in documents and works_kind in {"rebuild", "repair", "facade"}:
            return None
        if "location-sketch" not in documents:
            return None
        waits = False
        if listed and works_kind == "demolition":
            return None
        if (
            works_kind == "rebuild"
            and answer_1_permitted_height is not None
            and "cultural-heritage-inquiry" in answers
            and not (
                proposed_height is not None
                and answer_1_permitted_height is not None
                and proposed_height <= answer_1_permitted_height
            )
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"heritage_zone": heritage_zone, "works_kind": works_kind},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="cultural-heritage-inquiry",
    title=Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field("heritage_zone", Bilingual("ملک در حریم تاریخی است", "lies in a heritage zone"), flag),
            Field("listed", Bilingual("بنا ثبت ملی است", "the building is listed"), flag),
            Field(
                "listing_number",
                Bilingual("شماره ثبت اثر", "listing number"),
                text,
                bounds=(20,),
                when=Guard(_when_1, ("listed",)),
            ),
            Field("build_year", Bilingual("سال ساخت", "year built"), whole, bounds=(1000, 1500), required=False),
            Field(
                "works_kind",
                Bilingual("نوع عملیات", "kind of works"),
                item,
                bounds=({"demolition", "rebuild", "repair", "excavation", "land-use", "facade"},),
            ),
            Field(
                "proposed_height",
                Bilingual("ارتفاع پیشنهادی", "proposed height"),
                decimal,
                bounds=(2, 0, 50_000),
                when=Guard(_when_2, ("works_kind",)),
            ),
            Field(
                "excavation_depth",
                Bilingual("عمق گودبرداری", "excavation depth"),
                decimal,
                bounds=(2, 10, 8000),
                when=Guard(_when_3, ("works_kind",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "cultural-heritage-inquiry",
            Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
            Part(
                (
                    Field(
                        "permitted_height",
                        Bilingual("ارتفاع مجاز", "permitted height"),
                        decimal,
                        bounds=(2, 0, 50_000),
                        required=False,
                    ),
                    Field("zone_rules", Bilingual("حریم و ضوابط نما", "zone and facade rules"), text, bounds=(1000,)),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "electronic"),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
        Document(
            "architectural-drawings",
            Bilingual("نقشه معماری", "architectural drawings"),
            "electronic",
            when=Guard(_when_4, ("works_kind",)),
            because=Bilingual("نوسازی، تعمیر یا نما در میان است", "it is about a rebuilding, a repair or a facade"),
        ),
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
    ),
    needs=(),
    rules=(
        Rule(
            "listed-not-demolished",
            Guard(_rule_listed_not_demolished, ("works_kind",)),
            Bilingual(
                "بنا ثبت ملی است و تخریب آن پذیرفته نیست",
                "the building is listed and its demolition is refused",
            ),
            Bilingual(
                "به جای تخریب، نوع عملیات را تعمیر انتخاب کنید و نقشه آن را پیوست کنید",
                "choose repair in the place of demolition and attach its drawings",
            ),
            when=Guard(_when_1, ("listed",)),
            path="/fields/works_kind",
        ),
        Rule(
            "height-within-opinion",
            Guard(_rule_height_within_opinion, ("proposed_height", "cultural-heritage-inquiry/permitted_height")),
            Bilingual(
                "ارتفاع پیشنهادی از ارتفاع مجاز نظریه میراث بیشتر است",
                "the proposed height exceeds the height that the heritage opinion permits",
            ),
            Bilingual(
                "ارتفاع را در نقشه معماری کم کنید و دوباره استعلام کنید",
                "lower the building in the drawings and ask again",
            ),
            when=Guard(_when_5, ("works_kind", "cultural-heritage-inquiry/permitted_height")),
            path="/fields/proposed_height",
            reads=("/answers/cultural-heritage-inquiry/permitted_height",),
            inquiries=("cultural-heritage-inquiry",),
        ),
    ),
    checks=(
        Check("no-permit-before-opinion", when=Guard(_when_6, ("heritage_zone",))),
        Check("opinion-names-height", when=Guard(_when_2, ("works_kind",))),
    ),
    visits=(),
    accept=accept,
)
