# made by zabeteh 0.1.0 from forms/; do not edit
"""fire-safety inquiry.

استعلام آتش‌نشانی.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values, Visit
from ..verdict import Bilingual


class FireSafetyInquiryFields(TypedDict, total=False):
    """What is filled in: fire-safety inquiry."""

    #: who files
    filer_kind: Literal["owner", "engineer", "municipality"]
    #: stage
    review_stage: Literal["drawings", "execution", "completion"]
    #: drawing approval number
    drawings_approval_number: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: use
    occupancy: str
    #: storeys above ground
    storeys_above: int
    #: basement storeys
    basements: int
    #: number of units
    units: int
    #: total floor area
    total_floor_area: str
    #: building height
    building_height: str
    #: next to a fuel station
    near_fuel_station: bool
    #: distance to the fuel station
    distance_fuel: str


def _when_1(v: Values) -> bool:
    """review_stage is completion."""
    return v["review_stage"] == "completion"


def _when_2(v: Values) -> bool:
    """near_fuel_station."""
    return v["near_fuel_station"]


def _when_3(v: Values) -> bool:
    """review_stage is drawings."""
    return v["review_stage"] == "drawings"


def _when_4(v: Values) -> bool:
    """storeys_above above fire_plan_storeys."""
    _fire_plan_storeys = parameters.fire_plan_storeys(v.filed_on)
    return _fire_plan_storeys is not None and v["storeys_above"] > _fire_plan_storeys


def _rule_away_from_fuel_station(v: Values) -> bool:
    """distance_fuel at least fuel_distance."""
    _fuel_distance = parameters.fuel_distance(v.filed_on)
    return v["distance_fuel"] is not None and _fuel_distance is not None and v["distance_fuel"] >= _fuel_distance


def _rule_assembly_near_fuel_station(v: Values) -> bool:
    """occupancy is not assembly."""
    return v["occupancy"] != "assembly"


def _when_5(v: Values) -> bool:
    """occupancy is fuel-station or near_fuel_station."""
    return v["occupancy"] == "fuel-station" or v["near_fuel_station"]


def _when_6(v: Values) -> bool:
    """occupancy is residential and storeys_above above fire_plan_storeys."""
    _fire_plan_storeys = parameters.fire_plan_storeys(v.filed_on)
    return (
        v["occupancy"] == "residential" and _fire_plan_storeys is not None and v["storeys_above"] > _fire_plan_storeys
    )


def _when_7(v: Values) -> bool:
    """storeys_above at least fire_alarm_storeys."""
    _fire_alarm_storeys = parameters.fire_alarm_storeys(v.filed_on)
    return _fire_alarm_storeys is not None and v["storeys_above"] >= _fire_alarm_storeys


def _when_8(v: Values) -> bool:
    """building_height above sprinkler_height."""
    _sprinkler_height = parameters.sprinkler_height(v.filed_on)
    return _sprinkler_height is not None and v["building_height"] > _sprinkler_height


_DOCUMENTS = frozenset(
    {
        "architectural-drawings",
        "electrical-drawings",
        "mechanical-drawings",
        "plot-instruction-sheet",
        "building-permit",
        "equipment-certificate",
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
        if "fire-safety-inquiry" in answers:
            answered += 1
            answer = answers["fire-safety-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_1_instructions = answer["instructions"]
            if (
                not (answer_1_instructions.isprintable() and 0 < len(answer_1_instructions) <= 1000)
                or answer_1_instructions.isspace()
            ):
                text(answer_1_instructions, 1000)
            answer_1_approved = answer["approved"]
            if answer_1_approved is not True and answer_1_approved is not False:
                return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 11
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "engineer", "municipality"}:
            return None
        review_stage = fields["review_stage"]
        if review_stage not in {"drawings", "execution", "completion"}:
            return None
        if review_stage == "completion":
            drawings_approval_number = fields["drawings_approval_number"]
            count += 1
            if (
                not (drawings_approval_number.isprintable() and 0 < len(drawings_approval_number) <= 30)
                or drawings_approval_number.isspace()
            ):
                text(drawings_approval_number, 30)
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        occupancy = fields["occupancy"]
        if occupancy not in {"residential", "commercial", "office", "assembly", "health", "industrial", "fuel-station"}:
            return None
        storeys_above = fields["storeys_above"]
        if type(storeys_above) is not int:
            storeys_above = as_whole(storeys_above)
        if not 0 <= storeys_above <= 60:
            return None
        basements = fields["basements"]
        if type(basements) is not int:
            basements = as_whole(basements)
        if not 0 <= basements <= 10:
            return None
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 1 <= units <= 2000:
            return None
        total_floor_area = fields["total_floor_area"]
        total_floor_area = scaled(total_floor_area, 2, 0, 1_000_000_000)
        building_height = fields["building_height"]
        building_height = scaled(building_height, 2, 0, 50_000)
        near_fuel_station = fields["near_fuel_station"]
        if near_fuel_station is not True and near_fuel_station is not False:
            return None
        if near_fuel_station:
            distance_fuel = fields["distance_fuel"]
            count += 1
            distance_fuel = scaled(distance_fuel, 2, 0, 100_000)
        else:
            distance_fuel = None
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "architectural-drawings" not in documents and review_stage == "drawings":
            return None
        if (
            "electrical-drawings" not in documents
            and (_fire_plan_storeys := parameters.fire_plan_storeys(filed_on)) is not None
            and storeys_above > _fire_plan_storeys
        ):
            return None
        if (
            "mechanical-drawings" not in documents
            and (_fire_plan_storeys := parameters.fire_plan_storeys(filed_on)) is not None
            and storeys_above > _fire_plan_storeys
        ):
            return None
        if "plot-instruction-sheet" not in documents:
            return None
        if "building-permit" not in documents and review_stage == "completion":
            return None
        if "equipment-certificate" not in documents and review_stage == "completion":
            return None
        waits = False
        if near_fuel_station and not (
            distance_fuel is not None
            and (_fuel_distance := parameters.fuel_distance(filed_on)) is not None
            and distance_fuel >= _fuel_distance
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "building_height": building_height,
                "near_fuel_station": near_fuel_station,
                "occupancy": occupancy,
                "review_stage": review_stage,
                "storeys_above": storeys_above,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="fire-safety-inquiry",
    title=Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "engineer", "municipality"},),
            ),
            Field("review_stage", Bilingual("مرحله", "stage"), item, bounds=({"drawings", "execution", "completion"},)),
            Field(
                "drawings_approval_number",
                Bilingual("شماره تأیید مرحله نقشه", "drawing approval number"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("review_stage",)),
            ),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field(
                "occupancy",
                Bilingual("کاربری", "use"),
                item,
                bounds=({"residential", "commercial", "office", "assembly", "health", "industrial", "fuel-station"},),
            ),
            Field("storeys_above", Bilingual("طبقات روی زمین", "storeys above ground"), whole, bounds=(0, 60)),
            Field("basements", Bilingual("طبقات زیرزمین", "basement storeys"), whole, bounds=(0, 10)),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(1, 2000)),
            Field(
                "total_floor_area",
                Bilingual("زیربنای کل", "total floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("building_height", Bilingual("ارتفاع ساختمان", "building height"), decimal, bounds=(2, 0, 50_000)),
            Field("near_fuel_station", Bilingual("جایگاه سوخت در مجاورت است", "next to a fuel station"), flag),
            Field(
                "distance_fuel",
                Bilingual("فاصله تا جایگاه سوخت", "distance to the fuel station"),
                decimal,
                bounds=(2, 0, 100_000),
                when=Guard(_when_2, ("near_fuel_station",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "fire-safety-inquiry",
            Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
            Part(
                (
                    Field("instructions", Bilingual("دستورالعمل ایمنی", "safety instructions"), text, bounds=(1000,)),
                    Field("approved", Bilingual("ایمنی حریق تأیید شده است", "fire safety is approved"), flag),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document(
            "architectural-drawings",
            Bilingual("نقشه معماری", "architectural drawings"),
            "original",
            when=Guard(_when_3, ("review_stage",)),
            because=Bilingual("مرحله نقشه است", "it is the drawing stage"),
        ),
        Document(
            "electrical-drawings",
            Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
            "electronic",
            when=Guard(_when_4, ("storeys_above",)),
            because=Bilingual("ساختمان بیش از سه طبقه است", "the building has more than three storeys"),
        ),
        Document(
            "mechanical-drawings",
            Bilingual("نقشه تأسیسات مکانیکی", "mechanical drawings"),
            "electronic",
            when=Guard(_when_4, ("storeys_above",)),
            because=Bilingual("ساختمان بیش از سه طبقه است", "the building has more than three storeys"),
        ),
        Document("plot-instruction-sheet", Bilingual("برگ دستور نقشه", "plot-instruction sheet"), "copy"),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_1, ("review_stage",)),
            because=Bilingual("مرحله پایان کار است", "it is the completion stage"),
        ),
        Document(
            "equipment-certificate",
            Bilingual("گواهی تجهیزات ایمنی", "safety equipment certificate"),
            "copy",
            when=Guard(_when_1, ("review_stage",)),
            because=Bilingual("مرحله پایان کار است", "it is the completion stage"),
        ),
    ),
    needs=(Need(("plot-instruction",)),),
    rules=(
        Rule(
            "away-from-fuel-station",
            Guard(_rule_away_from_fuel_station, ("distance_fuel",)),
            Bilingual(
                "فاصله ساختمان تا جایگاه سوخت از ۷ متر کمتر است",
                "the building lies less than 7 m from the fuel station",
            ),
            Bilingual(
                "ساختمان را در نقشه معماری از پمپ و مخزن سوخت دورتر کنید",
                "move the building in the drawings away from the dispensers and tanks",
            ),
            when=Guard(_when_2, ("near_fuel_station",)),
            path="/fields/distance_fuel",
        ),
        Rule(
            "assembly-near-fuel-station",
            Guard(_rule_assembly_near_fuel_station, ("occupancy",)),
            Bilingual("ساختمان تجمعی در مجاورت جایگاه سوخت است", "a place of assembly lies next to a fuel station"),
            Bilingual(
                "پیش از طراحی، نظر سازمان آتش‌نشانی را درباره کاربری بگیرید",
                "ask the fire organisation about the use before the design",
            ),
            when=Guard(_when_2, ("near_fuel_station",)),
            path="/fields/occupancy",
            refuses=False,
        ),
    ),
    checks=(
        Check("no-gathering-near-fuel", when=Guard(_when_2, ("near_fuel_station",))),
        Check("fuel-to-neighbours", when=Guard(_when_5, ("occupancy", "near_fuel_station"))),
        Check("size-of-buildings"),
        Check("suppression", when=Guard(_when_6, ("occupancy", "storeys_above"))),
        Check("alarm", when=Guard(_when_7, ("storeys_above",))),
        Check("sprinklers", when=Guard(_when_8, ("building_height",))),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual("نقشه‌های معماری بررسی و مهر می‌شود", "architectural drawings are examined and stamped"),
        ),
    ),
    accept=accept,
)
