# made by zabeteh 0.1.0 from forms/; do not edit
"""electricity company inquiry.

استعلام شرکت برق.
"""

from __future__ import annotations

from functools import partial
from typing import Any, Literal, TypedDict

from .. import tables
from ..calendar import YEARS
from ..readers import (
    as_whole,
    case_number,
    case_number_fault,
    decimal,
    decimal_text,
    flag,
    item,
    renovation_code,
    renovation_code_fault,
    scaled,
    text,
    whole,
)
from ..record import Accepted, Answer, Check, Derived, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class ElectricityInquiryFields(TypedDict, total=False):
    """What is filled in: electricity company inquiry."""

    #: who files
    filer_kind: Literal["owner", "engineer", "municipality"]
    #: subject of the inquiry
    inquiry_subject: Literal["clearance", "supply", "disconnect", "relocation"]
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: address of the property
    address: str
    #: total floor area
    total_floor_area: str
    #: number of units
    units: int
    #: requested power
    requested_power: str
    #: existing subscription number
    subscription_number: str
    #: a power line is near
    line_near: bool
    #: voltage of the line
    line_voltage: str
    #: distance to the line
    line_distance: str


def _when_1(v: Values) -> bool:
    """inquiry_subject is supply."""
    return v["inquiry_subject"] == "supply"


def _when_2(v: Values) -> bool:
    """inquiry_subject is disconnect."""
    return v["inquiry_subject"] == "disconnect"


def _when_3(v: Values) -> bool:
    """line_near."""
    return v["line_near"]


def _computed_first_clearance(v: Values) -> Any:
    """first-degree distance."""
    return tables.line_clearance_first(v.filed_on, v["line_voltage"]) if v["line_near"] else None


def _computed_second_clearance(v: Values) -> Any:
    """second-degree distance."""
    return tables.line_clearance_second(v.filed_on, v["line_voltage"]) if v["line_near"] else None


def _rule_outside_first_clearance(v: Values) -> bool:
    """line_distance at least first_clearance."""
    return (
        v["line_distance"] is not None
        and v["first_clearance"] is not None
        and v["line_distance"] >= v["first_clearance"]
    )


def _when_4(v: Values) -> bool:
    """line_near and inquiry_subject is one of clearance, supply."""
    return v["line_near"] and v["inquiry_subject"] in {"clearance", "supply"}


def _rule_outside_second_clearance(v: Values) -> bool:
    """line_distance at least second_clearance."""
    return (
        v["line_distance"] is not None
        and v["second_clearance"] is not None
        and v["line_distance"] >= v["second_clearance"]
    )


def _when_5(v: Values) -> bool:
    """line_near and second_clearance is given."""
    return v["line_near"] and v["second_clearance"] is not None


def _rule_removed_before_demolition(v: Values) -> bool:
    """disconnected."""
    return v["electricity-inquiry/disconnected"] is True


def _when_6(v: Values) -> bool:
    """inquiry_subject is disconnect and disconnected is given."""
    return v["inquiry_subject"] == "disconnect" and v["electricity-inquiry/disconnected"] is not None


_DOCUMENTS = frozenset({"location-sketch", "utm-survey", "electrical-drawings", "utility-bills", "title-deed"})


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
        if "electricity-inquiry" in answers:
            answered += 1
            answer = answers["electricity-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 0
            answer_1_building_free = answer.get("building_free")
            if answer_1_building_free is not None:
                count += 1
                if answer_1_building_free is not True and answer_1_building_free is not False:
                    return None
            answer_1_substation_needed = answer.get("substation_needed")
            if answer_1_substation_needed is not None:
                count += 1
                if answer_1_substation_needed is not True and answer_1_substation_needed is not False:
                    return None
            answer_1_supply_terms = answer.get("supply_terms")
            if answer_1_supply_terms is not None:
                count += 1
                if (
                    not (answer_1_supply_terms.isprintable() and 0 < len(answer_1_supply_terms) <= 500)
                    or answer_1_supply_terms.isspace()
                ):
                    text(answer_1_supply_terms, 500)
            answer_1_disconnected = answer.get("disconnected")
            if answer_1_disconnected is not None:
                count += 1
                if answer_1_disconnected is not True and answer_1_disconnected is not False:
                    return None
            if len(answer) != count:
                return None
        else:
            answer_1_disconnected = None
        if len(answers) != answered:
            return None
        count = 8
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "engineer", "municipality"}:
            return None
        inquiry_subject = fields["inquiry_subject"]
        if inquiry_subject not in {"clearance", "supply", "disconnect", "relocation"}:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        address = fields["address"]
        if not (address.isprintable() and 0 < len(address) <= 200) or address.isspace():
            text(address, 200)
        total_floor_area = fields["total_floor_area"]
        total_floor_area = scaled(total_floor_area, 2, 0, 1_000_000_000)
        units = fields["units"]
        if type(units) is not int:
            units = as_whole(units)
        if not 0 <= units <= 2000:
            return None
        if inquiry_subject == "supply":
            requested_power = fields["requested_power"]
            count += 1
            requested_power = scaled(requested_power, 2, 0, 10_000_000)
        if inquiry_subject == "disconnect":
            subscription_number = fields["subscription_number"]
            count += 1
            if (
                not (subscription_number.isprintable() and 0 < len(subscription_number) <= 20)
                or subscription_number.isspace()
            ):
                text(subscription_number, 20)
        line_near = fields["line_near"]
        if line_near is not True and line_near is not False:
            return None
        if line_near:
            line_voltage = fields["line_voltage"]
            count += 1
            if line_voltage not in {"low", "kv20", "kv33", "kv63", "kv132", "kv230", "kv400"}:
                return None
        else:
            line_voltage = None
        if line_near:
            line_distance = fields["line_distance"]
            count += 1
            line_distance = scaled(line_distance, 2, 0, 100_000)
        else:
            line_distance = None
        if len(fields) != count:
            return None
        if not documents.keys() <= _DOCUMENTS:
            return None
        for given in documents.values():
            if not isinstance(given, dict) or len(given) > 1:
                return None
            if given and not 1 <= as_whole(given["copies"]) <= 100:
                return None
        if "location-sketch" not in documents:
            return None
        if "utm-survey" not in documents and line_near:
            return None
        if "electrical-drawings" not in documents and inquiry_subject == "supply":
            return None
        if "utility-bills" not in documents and inquiry_subject == "disconnect":
            return None
        if "title-deed" not in documents:
            return None
        waits = False
        first_clearance = tables.line_clearance_first(filed_on, line_voltage) if line_near else None
        if (
            line_near
            and inquiry_subject in {"clearance", "supply"}
            and not (line_distance is not None and first_clearance is not None and line_distance >= first_clearance)
        ):
            return None
        if (
            inquiry_subject == "disconnect"
            and answer_1_disconnected is not None
            and "electricity-inquiry" in answers
            and answer_1_disconnected is not True
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "inquiry_subject": inquiry_subject,
                "line_distance": line_distance,
                "line_near": line_near,
                "line_voltage": line_voltage,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="electricity-inquiry",
    title=Bilingual("استعلام شرکت برق", "electricity company inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "engineer", "municipality"},),
            ),
            Field(
                "inquiry_subject",
                Bilingual("موضوع استعلام", "subject of the inquiry"),
                item,
                bounds=({"clearance", "supply", "disconnect", "relocation"},),
            ),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("address", Bilingual("نشانی ملک", "address of the property"), text, bounds=(200,)),
            Field(
                "total_floor_area",
                Bilingual("زیربنای کل", "total floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("units", Bilingual("تعداد واحد", "number of units"), whole, bounds=(0, 2000)),
            Field(
                "requested_power",
                Bilingual("توان درخواستی", "requested power"),
                decimal,
                bounds=(2, 0, 10_000_000),
                when=Guard(_when_1, ("inquiry_subject",)),
            ),
            Field(
                "subscription_number",
                Bilingual("شماره اشتراک موجود", "existing subscription number"),
                text,
                bounds=(20,),
                when=Guard(_when_2, ("inquiry_subject",)),
            ),
            Field("line_near", Bilingual("خط برق در مجاورت است", "a power line is near"), flag),
            Field(
                "line_voltage",
                Bilingual("ردیف ولتاژ خط", "voltage of the line"),
                item,
                bounds=({"low", "kv20", "kv33", "kv63", "kv132", "kv230", "kv400"},),
                when=Guard(_when_3, ("line_near",)),
            ),
            Field(
                "line_distance",
                Bilingual("فاصله افقی تا خط", "distance to the line"),
                decimal,
                bounds=(2, 0, 100_000),
                when=Guard(_when_3, ("line_near",)),
            ),
        ),
    ),
    answers=(
        Answer(
            "electricity-inquiry",
            Bilingual("استعلام شرکت برق", "electricity company inquiry"),
            Part(
                (
                    Field("building_free", Bilingual("احداث بی‌مانع است", "building is free"), flag, required=False),
                    Field(
                        "substation_needed",
                        Bilingual("محل پست لازم است", "a substation room is needed"),
                        flag,
                        required=False,
                    ),
                    Field(
                        "supply_terms",
                        Bilingual("شرایط تأمین برق", "supply conditions"),
                        text,
                        bounds=(500,),
                        required=False,
                    ),
                    Field(
                        "disconnected",
                        Bilingual("انشعاب برق جمع شده است", "the connection is removed"),
                        flag,
                        required=False,
                    ),
                ),
            ),
        ),
    ),
    derived={
        "first_clearance": Derived(
            _computed_first_clearance,
            partial(decimal_text, places=2),
            ("line_near", "line_voltage"),
        ),
        "second_clearance": Derived(
            _computed_second_clearance,
            partial(decimal_text, places=2),
            ("line_near", "line_voltage"),
        ),
    },
    documents=(
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
        Document(
            "utm-survey",
            Bilingual("نقشه یو‌تی‌ام", "utm survey"),
            "electronic",
            when=Guard(_when_3, ("line_near",)),
            because=Bilingual("خطی در مجاورت ملک است", "a line is near the plot"),
        ),
        Document(
            "electrical-drawings",
            Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
            "electronic",
            when=Guard(_when_1, ("inquiry_subject",)),
            because=Bilingual("تأمین توان درخواست شده است", "power supply is asked for"),
        ),
        Document(
            "utility-bills",
            Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
            "copy",
            when=Guard(_when_2, ("inquiry_subject",)),
            because=Bilingual("انشعاب جمع‌آوری می‌شود", "the connection is to be removed"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "copy"),
    ),
    needs=(Need(("plot-instruction",)),),
    rules=(
        Rule(
            "outside-first-clearance",
            Guard(_rule_outside_first_clearance, ("line_distance", "line_near", "line_voltage")),
            Bilingual(
                "ملک در حریم درجه یک خط برق است و هیچ بنایی در آن ساخته نمی‌شود",
                "the plot lies in the first-degree clearance, where nothing is built at any height",
            ),
            Bilingual(
                "بنا را بیرون از حریم ببرید یا با موضوع ‹جابه‌جایی تأسیسات› استعلام کنید",
                "move the building out of the clearance, or ask for the relocation of the equipment",
            ),
            when=Guard(_when_4, ("line_near", "inquiry_subject")),
            path="/fields/line_distance",
            reads=("/fields/line_near", "/fields/line_voltage"),
            basis=("power-line-resolution 1",),
        ),
        Rule(
            "outside-second-clearance",
            Guard(_rule_outside_second_clearance, ("line_distance", "line_near", "line_voltage")),
            Bilingual(
                "ملک در حریم درجه دو خط برق است؛ بنا و مخزن سوخت در آن ممنوع است",
                "the plot lies in the second-degree clearance, where buildings and fuel tanks are not allowed",
            ),
            Bilingual(
                "فاصله را از محور خط بسنجید و پاسخ شرکت برق را پیش از طراحی بگیرید",
                "measure the distance from the axis of the line and wait for the company's reply before the design",
            ),
            when=Guard(_when_5, ("line_near", "line_voltage")),
            path="/fields/line_distance",
            reads=("/fields/line_near", "/fields/line_voltage"),
            basis=("power-line-resolution 2",),
            refuses=False,
        ),
        Rule(
            "removed-before-demolition",
            Guard(_rule_removed_before_demolition, ("electricity-inquiry/disconnected",)),
            Bilingual(
                "انشعاب برق هنوز جمع نشده است و تخریب آغاز نمی‌شود",
                "the connection is not yet removed and the demolition may not begin",
            ),
            Bilingual(
                "جمع‌آوری انشعاب را از شرکت برق پیگیری کنید و پاسخ آن را به پرونده بیفزایید",
                "follow up the removal with the electricity company and add its reply to the case",
            ),
            when=Guard(_when_6, ("inquiry_subject", "electricity-inquiry/disconnected")),
            path="/answers/electricity-inquiry/disconnected",
            inquiries=("electricity-inquiry",),
        ),
    ),
    checks=(
        Check("buried-cable", when=Guard(_when_3, ("line_near",))),
        Check("demolition-waits", when=Guard(_when_2, ("inquiry_subject",))),
        Check("distances-replaced", when=Guard(_when_3, ("line_near",))),
    ),
    visits=(),
    accept=accept,
)
