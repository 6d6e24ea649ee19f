# made by zabeteh 0.1.0 from forms/; do not edit
"""environment inquiry.

استعلام محیط زیست.
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
    whole,
)
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rule, Values
from ..verdict import Bilingual


class EnvironmentInquiryFields(TypedDict, total=False):
    """What is filled in: environment inquiry."""

    #: who files
    filer_kind: Literal["owner", "company", "municipality"]
    #: proposed use
    proposed_use: str
    #: has effluent or pollutants
    effluent: bool
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: plot area by the deed
    land_area: str
    #: lies in a river margin
    near_river: bool
    #: distance to the river
    river_distance: str
    #: lies in a protected area
    protected_area: bool
    #: number of trees
    tree_count: int


def _when_1(v: Values) -> bool:
    """near_river."""
    return v["near_river"]


def _when_2(v: Values) -> bool:
    """effluent."""
    return v["effluent"]


def _when_3(v: Values) -> bool:
    """near_river or protected_area."""
    return v["near_river"] or v["protected_area"]


def _when_4(v: Values) -> bool:
    """proposed_use is one of industrial, workshop."""
    return v["proposed_use"] in {"industrial", "workshop"}


def _rule_protected_area_consent(v: Values) -> bool:
    """works_agreed."""
    return v["environment-inquiry/works_agreed"] is True


def _when_5(v: Values) -> bool:
    """protected_area."""
    return v["protected_area"]


def _when_6(v: Values) -> bool:
    """tree_count above 0."""
    return v["tree_count"] > 0


_DOCUMENTS = frozenset({"location-sketch", "impact-assessment", "utm-survey", "permit-principle"})


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
        if "land-use-inquiry" in answers:
            answered += 1
            answer = answers["land-use-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 2
            answer_1_approved_use = answer["approved_use"]
            if answer_1_approved_use not in {
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
            answer_1_permit_use = answer.get("permit_use")
            if answer_1_permit_use is not None:
                count += 1
                if answer_1_permit_use not in {
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
            answer_1_use_conflict = answer["use_conflict"]
            if answer_1_use_conflict is not True and answer_1_use_conflict is not False:
                return None
            if len(answer) != count:
                return None
        if "environment-inquiry" in answers:
            answered += 1
            answer = answers["environment-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 1
            answer_2_works_agreed = answer["works_agreed"]
            if answer_2_works_agreed is not True and answer_2_works_agreed is not False:
                return None
            if len(answer) != count:
                return None
        else:
            answer_2_works_agreed = None
        if len(answers) != answered:
            return None
        count = 9
        filer_kind = fields["filer_kind"]
        if filer_kind not in {"owner", "company", "municipality"}:
            return None
        proposed_use = fields["proposed_use"]
        if proposed_use not in {"industrial", "workshop", "fuel", "hospital", "large-complex", "other"}:
            return None
        effluent = fields["effluent"]
        if effluent is not True and effluent is not False:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        near_river = fields["near_river"]
        if near_river is not True and near_river is not False:
            return None
        if near_river:
            river_distance = fields["river_distance"]
            count += 1
            river_distance = scaled(river_distance, 2, 0, 1_000_000)
        protected_area = fields["protected_area"]
        if protected_area is not True and protected_area is not False:
            return None
        tree_count = fields["tree_count"]
        if type(tree_count) is not int:
            tree_count = as_whole(tree_count)
        if not 0 <= tree_count <= 5000:
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
        if "location-sketch" not in documents:
            return None
        if "impact-assessment" not in documents and effluent:
            return None
        if "utm-survey" not in documents and (near_river or protected_area):
            return None
        if "permit-principle" not in documents and proposed_use in {"industrial", "workshop"}:
            return None
        waits_1 = "land-use-inquiry" not in answers
        waits = waits_1
        if protected_area and "environment-inquiry" in answers and answer_2_works_agreed is not True:
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "effluent": effluent,
                "near_river": near_river,
                "proposed_use": proposed_use,
                "protected_area": protected_area,
                "tree_count": tree_count,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="environment-inquiry",
    title=Bilingual("استعلام محیط زیست", "environment inquiry"),
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
                "proposed_use",
                Bilingual("کاربری پیشنهادی", "proposed use"),
                item,
                bounds=({"industrial", "workshop", "fuel", "hospital", "large-complex", "other"},),
            ),
            Field("effluent", Bilingual("پساب یا آلاینده هوا دارد", "has effluent or pollutants"), flag),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field("near_river", Bilingual("ملک در حریم رود است", "lies in a river margin"), flag),
            Field(
                "river_distance",
                Bilingual("فاصله تا رود", "distance to the river"),
                decimal,
                bounds=(2, 0, 1_000_000),
                when=Guard(_when_1, ("near_river",)),
            ),
            Field("protected_area", Bilingual("ملک در منطقه حفاظت‌شده است", "lies in a protected area"), flag),
            Field("tree_count", Bilingual("تعداد درخت", "number of trees"), whole, bounds=(0, 5000)),
        ),
    ),
    answers=(
        Answer(
            "land-use-inquiry",
            Bilingual("استعلام کاربری", "land-use inquiry"),
            Part(
                (
                    Field(
                        "approved_use",
                        Bilingual("کاربری مصوب", "approved use"),
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
                    ),
                    Field(
                        "permit_use",
                        Bilingual("کاربری مندرج در پروانه", "use stated on the permit"),
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
                        required=False,
                    ),
                    Field("use_conflict", Bilingual("مغایرت دارد", "in conflict"), flag),
                ),
            ),
        ),
        Answer(
            "environment-inquiry",
            Bilingual("استعلام محیط زیست", "environment inquiry"),
            Part((Field("works_agreed", Bilingual("با عملیات موافقت شده است", "the works are agreed to"), flag),)),
        ),
    ),
    derived={},
    documents=(
        Document("location-sketch", Bilingual("کروکی محل", "location sketch"), "original"),
        Document(
            "impact-assessment",
            Bilingual("گزارش ارزیابی محیط زیستی", "environmental impact report"),
            "original",
            when=Guard(_when_2, ("effluent",)),
            because=Bilingual("کاربری آلاینده است", "the use is a polluting one"),
        ),
        Document(
            "utm-survey",
            Bilingual("نقشه یو‌تی‌ام", "utm survey"),
            "electronic",
            when=Guard(_when_3, ("near_river", "protected_area")),
            because=Bilingual(
                "ملک در حریم رود یا منطقه حفاظت‌شده است",
                "the plot lies near a river or in a protected area",
            ),
        ),
        Document(
            "permit-principle",
            Bilingual("موافقت اصولی", "agreement in principle"),
            "copy",
            when=Guard(_when_4, ("proposed_use",)),
            because=Bilingual("کاربری صنعتی یا کارگاهی است", "the use is industrial or a workshop"),
        ),
    ),
    needs=(Need(("land-use-inquiry",), inquiries=("land-use-inquiry",), awaited=("land-use-inquiry",)),),
    rules=(
        Rule(
            "protected-area-consent",
            Guard(_rule_protected_area_consent, ("environment-inquiry/works_agreed",)),
            Bilingual(
                "ملک در منطقه حفاظت‌شده است و موافقت کتبی محیط زیست نیامده است",
                "the plot lies in a protected area and the environment office has not agreed in writing",
            ),
            Bilingual(
                "عملیات را آغاز نکنید و موافقت کتبی را از اداره کل محیط زیست تهران بگیرید",
                "do not begin the works; obtain the written consent of the Tehran environment office",
            ),
            when=Guard(_when_5, ("protected_area",)),
            path="/answers/environment-inquiry/works_agreed",
            inquiries=("environment-inquiry",),
        ),
    ),
    checks=(
        Check("no-works-without-consent", when=Guard(_when_5, ("protected_area",))),
        Check("river-asked-of-water-authority", when=Guard(_when_1, ("near_river",))),
        Check("trees-elsewhere", when=Guard(_when_6, ("tree_count",))),
    ),
    visits=(),
    accept=accept,
)
