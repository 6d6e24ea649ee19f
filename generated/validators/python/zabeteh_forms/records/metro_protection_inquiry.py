# made by zabeteh 0.1.0 from forms/; do not edit
"""metro protection-zone inquiry.

استعلام حریم مترو.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Values, Visit
from ..verdict import Bilingual


class MetroProtectionInquiryFields(TypedDict, total=False):
    """What is filled in: metro protection-zone inquiry."""

    #: who files
    filer_kind: Literal["owner", "engineer", "municipality"]
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: metro line
    line_number: int
    #: nearest structure
    nearest_object: Literal["tunnel", "station", "shaft", "surface"]
    #: horizontal distance
    horizontal_distance: str
    #: depth of the tunnel crown
    tunnel_crown_depth: str
    #: excavation depth
    excavation_depth: str
    #: basement storeys
    basements: int
    #: storeys
    storeys: int
    #: foundation
    foundation_kind: Literal["strip", "raft", "pile"]
    #: anchors towards the line
    anchors: bool


def _when_1(v: Values) -> bool:
    """tunnel_crown_depth is given and excavation_depth above tunnel_crown_depth."""
    return (
        v["tunnel_crown_depth"] is not None
        and v["tunnel_crown_depth"] is not None
        and v["excavation_depth"] > v["tunnel_crown_depth"]
    )


def _when_2(v: Values) -> bool:
    """anchors."""
    return v["anchors"]


_DOCUMENTS = frozenset({"shoring-drawings", "structural-drawings", "soil-report", "utm-survey", "settlement-analysis"})


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
        if "metro-protection-inquiry" in answers:
            answered += 1
            answer = answers["metro-protection-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_1_grade = answer["grade"]
            if not (answer_1_grade.isprintable() and 0 < len(answer_1_grade) <= 10) or answer_1_grade.isspace():
                text(answer_1_grade, 10)
            answer_1_conditions = answer["conditions"]
            if (
                not (answer_1_conditions.isprintable() and 0 < len(answer_1_conditions) <= 1000)
                or answer_1_conditions.isspace()
            ):
                text(answer_1_conditions, 1000)
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 11
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "engineer", "municipality"}:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        line_number = fields["line_number"]
        if type(line_number) is not int:
            line_number = as_whole(line_number)
        if not 1 <= line_number <= 99:
            return None
        nearest_object = fields["nearest_object"]
        if nearest_object not in {"tunnel", "station", "shaft", "surface"}:
            return None
        horizontal_distance = fields["horizontal_distance"]
        horizontal_distance = scaled(horizontal_distance, 2, 0, 100_000)
        tunnel_crown_depth = fields.get("tunnel_crown_depth")
        if tunnel_crown_depth is not None:
            count += 1
            tunnel_crown_depth = scaled(tunnel_crown_depth, 2, 0, 20_000)
        excavation_depth = fields["excavation_depth"]
        excavation_depth = scaled(excavation_depth, 2, 10, 8000)
        basements = fields["basements"]
        if type(basements) is not int:
            basements = as_whole(basements)
        if not 0 <= basements <= 10:
            return None
        storeys = fields["storeys"]
        if type(storeys) is not int:
            storeys = as_whole(storeys)
        if not 1 <= storeys <= 100:
            return None
        foundation_kind = fields["foundation_kind"]
        if foundation_kind not in {"strip", "raft", "pile"}:
            return None
        anchors = fields["anchors"]
        if anchors is not True and anchors is not False:
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
        if "shoring-drawings" not in documents:
            return None
        if "structural-drawings" not in documents:
            return None
        if "soil-report" not in documents:
            return None
        if "utm-survey" not in documents:
            return None
        if (
            "settlement-analysis" not in documents
            and tunnel_crown_depth is not None
            and tunnel_crown_depth is not None
            and excavation_depth > tunnel_crown_depth
        ):
            return None
        waits = False
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {"anchors": anchors, "excavation_depth": excavation_depth, "tunnel_crown_depth": tunnel_crown_depth},
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="metro-protection-inquiry",
    title=Bilingual("استعلام حریم مترو", "metro protection-zone inquiry"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "filer_kind",
                Bilingual("درخواست‌دهنده", "who files"),
                item,
                bounds=({"owner", "engineer", "municipality"},),
            ),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("line_number", Bilingual("شماره خط مترو", "metro line"), whole, bounds=(1, 99)),
            Field(
                "nearest_object",
                Bilingual("نزدیک‌ترین سازه", "nearest structure"),
                item,
                bounds=({"tunnel", "station", "shaft", "surface"},),
            ),
            Field(
                "horizontal_distance",
                Bilingual("فاصله افقی", "horizontal distance"),
                decimal,
                bounds=(2, 0, 100_000),
            ),
            Field(
                "tunnel_crown_depth",
                Bilingual("عمق تاج تونل", "depth of the tunnel crown"),
                decimal,
                bounds=(2, 0, 20_000),
                required=False,
            ),
            Field("excavation_depth", Bilingual("عمق گودبرداری", "excavation depth"), decimal, bounds=(2, 10, 8000)),
            Field("basements", Bilingual("طبقات زیرزمین", "basement storeys"), whole, bounds=(0, 10)),
            Field("storeys", Bilingual("تعداد طبقات", "storeys"), whole, bounds=(1, 100)),
            Field("foundation_kind", Bilingual("نوع پی", "foundation"), item, bounds=({"strip", "raft", "pile"},)),
            Field("anchors", Bilingual("مهار رو به خط دارد", "anchors towards the line"), flag),
        ),
    ),
    answers=(
        Answer(
            "metro-protection-inquiry",
            Bilingual("استعلام حریم مترو", "metro protection-zone inquiry"),
            Part(
                (
                    Field("grade", Bilingual("درجه ملک", "grade"), text, bounds=(10,)),
                    Field("conditions", Bilingual("شرط‌های اجرا", "conditions"), text, bounds=(1000,)),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document("shoring-drawings", Bilingual("نقشه سازه نگهبان", "shoring drawings"), "original"),
        Document(
            "structural-drawings",
            Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
            "original",
        ),
        Document("soil-report", Bilingual("گزارش ژئوتکنیک", "geotechnical report"), "original"),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "electronic"),
        Document(
            "settlement-analysis",
            Bilingual("تحلیل نشست", "settlement analysis"),
            "original",
            when=Guard(_when_1, ("tunnel_crown_depth", "excavation_depth")),
            because=Bilingual("گود از تاج تونل پایین‌تر است", "the excavation goes below the tunnel crown"),
        ),
    ),
    needs=(Need(("plot-instruction",)),),
    rules=(),
    checks=(
        Check("plots-graded"),
        Check("no-excavation-before-reply"),
        Check("anchors-outside-zone", when=Guard(_when_2, ("anchors",))),
    ),
    visits=(
        Visit(
            "drawings",
            note=Bilingual("نقشه گود و پی بررسی می‌شود", "excavation and foundation drawings are examined"),
        ),
    ),
    accept=accept,
)
