# made by zabeteh 0.1.0 from forms/; do not edit
"""permit to fell or move a tree.

مجوز قطع یا جابه‌جایی درخت.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from .. import parameters
from ..calendar import YEARS
from ..readers import (
    as_whole,
    chosen,
    flag,
    item,
    mobile,
    mobile_fault,
    national_id,
    national_id_fault,
    postal_code,
    postal_code_fault,
    renovation_code,
    renovation_code_fault,
    text,
    whole,
)
from ..record import Accepted, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class TreeRemovalTreesRow(TypedDict, total=False):
    """One row of trees."""

    #: species
    species: str
    #: trunk girth
    trunk_girth: int
    #: approximate age
    age: int
    #: condition
    condition: Literal["healthy", "diseased", "dry", "dangerous"]


class TreeRemovalFields(TypedDict, total=False):
    """What is filled in: permit to fell or move a tree."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: applicant's national id
    national_id: str
    #: mobile number for SMS notices
    mobile: str
    #: postal code of the property
    postal_code: str
    #: renovation code
    renovation_code: str
    #: municipal district
    district: int
    #: place of the tree
    tree_location: Literal["inside", "front", "outside"]
    #: state of the plot
    site_state: Literal["land", "under-construction", "old", "new", "house"]
    #: building-permit number
    permit_number: str
    #: action
    action: Literal["fell", "move", "prune"]
    #: reason
    tree_removal_reason: list[str]
    #: number of trees
    tree_count: int
    #: trees
    trees: list[TreeRemovalTreesRow]
    #: the tree can be moved
    transplant_possible: bool
    #: replacement trees
    replanting_count: int


def _when_1(v: Values) -> bool:
    """site_state is under-construction."""
    return v["site_state"] == "under-construction"


def _when_2(v: Values) -> bool:
    """action is fell."""
    return v["action"] == "fell"


def _when_3(v: Values) -> bool:
    """tree_location is inside."""
    return v["tree_location"] == "inside"


def _when_4(v: Values) -> bool:
    """tree_removal_reason includes construction."""
    return "construction" in v["tree_removal_reason"]


def _when_5(v: Values) -> bool:
    """tree_removal_reason includes diseased."""
    return "diseased" in v["tree_removal_reason"]


def _rule_grounds_for_felling(v: Values) -> bool:
    """tree_removal_reason includes any of timber, diseased, danger, traffic or (tree_removal_reason includes any of construction, public-work and not transplant_possible)."""
    return (
        "timber" in v["tree_removal_reason"]
        or "diseased" in v["tree_removal_reason"]
        or "danger" in v["tree_removal_reason"]
        or "traffic" in v["tree_removal_reason"]
        or (
            ("construction" in v["tree_removal_reason"] or "public-work" in v["tree_removal_reason"])
            and not v["transplant_possible"]
        )
    )


def _rule_move_for_building_works(v: Values) -> bool:
    """action is not fell."""
    return v["action"] != "fell"


def _when_6(v: Values) -> bool:
    """transplant_possible and tree_removal_reason includes construction."""
    return v["transplant_possible"] and "construction" in v["tree_removal_reason"]


def _rule_replant_for_timber(v: Values) -> bool:
    """replanting_count at least tree_count."""
    return v["replanting_count"] is not None and v["replanting_count"] >= v["tree_count"]


def _when_7(v: Values) -> bool:
    """action is fell and tree_removal_reason includes timber."""
    return v["action"] == "fell" and "timber" in v["tree_removal_reason"]


def _when_8(v: Values) -> bool:
    """tree_removal_reason includes timber."""
    return "timber" in v["tree_removal_reason"]


def _when_9(v: Values) -> bool:
    """tree_count above prison_tree_count."""
    _prison_tree_count = parameters.prison_tree_count(v.filed_on)
    return _prison_tree_count is not None and v["tree_count"] > _prison_tree_count


def _when_10(v: Values) -> bool:
    """action is move."""
    return v["action"] == "move"


_DOCUMENTS = frozenset(
    {"national-card", "title-deed", "building-permit", "ground-floor-plan", "photos", "plant-health-report"}
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
        if answers:
            return None
        count = 13
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        national_id_ = fields["national_id"]
        if national_id_fault(national_id_) is not None:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        postal_code_ = fields["postal_code"]
        if postal_code_fault(postal_code_) is not None:
            return None
        renovation_code_ = fields["renovation_code"]
        if renovation_code_fault(renovation_code_) is not None:
            return None
        district = fields["district"]
        if type(district) is not int:
            district = as_whole(district)
        if not 1 <= district <= 22:
            return None
        tree_location = fields["tree_location"]
        if tree_location not in {"inside", "front", "outside"}:
            return None
        site_state = fields["site_state"]
        if site_state not in {"land", "under-construction", "old", "new", "house"}:
            return None
        if site_state == "under-construction":
            permit_number = fields["permit_number"]
            count += 1
            if not (permit_number.isprintable() and 0 < len(permit_number) <= 30) or permit_number.isspace():
                text(permit_number, 30)
        action = fields["action"]
        if action not in {"fell", "move", "prune"}:
            return None
        tree_removal_reason = fields["tree_removal_reason"]
        chosen(
            tree_removal_reason,
            {
                "construction",
                "facade",
                "parking",
                "cantilever",
                "branches",
                "diseased",
                "danger",
                "public-work",
                "traffic",
                "timber",
            },
        )
        tree_count = fields["tree_count"]
        if type(tree_count) is not int:
            tree_count = as_whole(tree_count)
        if not 1 <= tree_count <= 5000:
            return None
        trees = fields["trees"]
        if not (isinstance(trees, list) and 1 <= len(trees) <= 200):
            return None
        for row in trees:
            if not isinstance(row, dict):
                return None
            cells = 4
            row_species = row["species"]
            if not (row_species.isprintable() and 0 < len(row_species) <= 60) or row_species.isspace():
                text(row_species, 60)
            row_trunk_girth = row["trunk_girth"]
            if type(row_trunk_girth) is not int:
                row_trunk_girth = as_whole(row_trunk_girth)
            if not 1 <= row_trunk_girth <= 1000:
                return None
            row_age = row["age"]
            if type(row_age) is not int:
                row_age = as_whole(row_age)
            if not 0 <= row_age <= 1000:
                return None
            row_condition = row["condition"]
            if row_condition not in {"healthy", "diseased", "dry", "dangerous"}:
                return None
            if len(row) != cells:
                return None
        transplant_possible = fields["transplant_possible"]
        if transplant_possible is not True and transplant_possible is not False:
            return None
        if action == "fell":
            replanting_count = fields["replanting_count"]
            count += 1
            if type(replanting_count) is not int:
                replanting_count = as_whole(replanting_count)
            if not 0 <= replanting_count <= 10_000:
                return None
        else:
            replanting_count = None
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
        if "title-deed" not in documents and tree_location == "inside":
            return None
        if "building-permit" not in documents and site_state == "under-construction":
            return None
        if "ground-floor-plan" not in documents and "construction" in tree_removal_reason:
            return None
        if "photos" not in documents:
            return None
        if "plant-health-report" not in documents and "diseased" in tree_removal_reason:
            return None
        waits = False
        if action == "fell" and not (
            "timber" in tree_removal_reason
            or "diseased" in tree_removal_reason
            or "danger" in tree_removal_reason
            or "traffic" in tree_removal_reason
            or (
                ("construction" in tree_removal_reason or "public-work" in tree_removal_reason)
                and not transplant_possible
            )
        ):
            return None
        if transplant_possible and "construction" in tree_removal_reason and action == "fell":
            return None
        if (
            action == "fell"
            and "timber" in tree_removal_reason
            and not (replanting_count is not None and replanting_count >= tree_count)
        ):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "action": action,
                "site_state": site_state,
                "tree_count": tree_count,
                "tree_location": tree_location,
                "tree_removal_reason": tree_removal_reason,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="tree-removal",
    title=Bilingual("مجوز قطع یا جابه‌جایی درخت", "permit to fell or move a tree"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field("national_id", Bilingual("کد ملی متقاضی", "applicant's national id"), national_id),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("postal_code", Bilingual("کد پستی ملک", "postal code of the property"), postal_code),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "tree_location",
                Bilingual("محل درخت", "place of the tree"),
                item,
                bounds=({"inside", "front", "outside"},),
            ),
            Field(
                "site_state",
                Bilingual("وضعیت ملک", "state of the plot"),
                item,
                bounds=({"land", "under-construction", "old", "new", "house"},),
            ),
            Field(
                "permit_number",
                Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                text,
                bounds=(30,),
                when=Guard(_when_1, ("site_state",)),
            ),
            Field("action", Bilingual("اقدام درخواستی", "action"), item, bounds=({"fell", "move", "prune"},)),
            Field(
                "tree_removal_reason",
                Bilingual("علت درخواست", "reason"),
                chosen,
                bounds=(
                    {
                        "construction",
                        "facade",
                        "parking",
                        "cantilever",
                        "branches",
                        "diseased",
                        "danger",
                        "public-work",
                        "traffic",
                        "timber",
                    },
                ),
            ),
            Field("tree_count", Bilingual("تعداد درخت", "number of trees"), whole, bounds=(1, 5000)),
            Rows(
                "trees",
                Bilingual("درختان", "trees"),
                1,
                200,
                Part(
                    (
                        Field("species", Bilingual("گونه", "species"), text, bounds=(60,)),
                        Field("trunk_girth", Bilingual("محیط بن", "trunk girth"), whole, bounds=(1, 1000)),
                        Field("age", Bilingual("سن تقریبی", "approximate age"), whole, bounds=(0, 1000)),
                        Field(
                            "condition",
                            Bilingual("وضعیت", "condition"),
                            item,
                            bounds=({"healthy", "diseased", "dry", "dangerous"},),
                        ),
                    ),
                ),
            ),
            Field("transplant_possible", Bilingual("انتقال درخت شدنی است", "the tree can be moved"), flag),
            Field(
                "replanting_count",
                Bilingual("تعداد درخت جایگزین", "replacement trees"),
                whole,
                bounds=(0, 10_000),
                when=Guard(_when_2, ("action",)),
            ),
        ),
    ),
    answers=(),
    derived={},
    documents=(
        Document("national-card", Bilingual("کارت ملی", "national card"), "copy"),
        Document(
            "title-deed",
            Bilingual("سند مالکیت", "title deed"),
            "copy",
            when=Guard(_when_3, ("tree_location",)),
            because=Bilingual("درخت داخل ملک است", "the tree is inside the plot"),
        ),
        Document(
            "building-permit",
            Bilingual("پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"),
            "copy",
            when=Guard(_when_1, ("site_state",)),
            because=Bilingual("ملک در حال ساخت است و پروانه دارد", "the plot is under construction and has a permit"),
        ),
        Document(
            "ground-floor-plan",
            Bilingual("پلان همکف با جای درخت", "ground-floor plan with trees"),
            "original",
            when=Guard(_when_4, ("tree_removal_reason",)),
            because=Bilingual("علت عملیات ساختمانی است", "the reason is building works"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
        Document(
            "plant-health-report",
            Bilingual("نظر کارشناس گیاه‌پزشکی", "plant-health opinion"),
            "original",
            when=Guard(_when_5, ("tree_removal_reason",)),
            because=Bilingual("درخت خشک یا آفت‌زده است", "the tree is dry or diseased"),
        ),
    ),
    needs=(Need(("garden-classification",)), Need(("site-visit",))),
    rules=(
        Rule(
            "grounds-for-felling",
            Guard(_rule_grounds_for_felling, ("tree_removal_reason", "transplant_possible")),
            Bilingual(
                "علت درخواست از موارد مجاز قطع درخت نیست",
                "the reason is not one for which a tree may be felled",
            ),
            Bilingual(
                "جابه‌جایی یا هرس بخواهید یا علت را با آیین‌نامه فضای سبز بسنجید",
                "ask to move or prune the tree, or compare the reason with the Green Space Bylaw",
            ),
            when=Guard(_when_2, ("action",)),
            path="/fields/tree_removal_reason",
            reads=("/fields/transplant_possible",),
            basis=("green-space-bylaw",),
        ),
        Rule(
            "move-for-building-works",
            Guard(_rule_move_for_building_works, ("action",)),
            Bilingual(
                "انتقال درخت شدنی است و برای عملیات ساختمانی قطع آن خواسته شده است",
                "the tree can be moved, and its felling is asked for building works",
            ),
            Bilingual("اقدام درخواستی را جابه‌جایی بنویسید", "ask to move the tree"),
            when=Guard(_when_6, ("transplant_possible", "tree_removal_reason")),
            path="/fields/action",
            basis=("green-space-bylaw",),
        ),
        Rule(
            "replant-for-timber",
            Guard(_rule_replant_for_timber, ("replanting_count", "tree_count")),
            Bilingual(
                "تعداد درخت جایگزین از درختان قطع‌شدنی کمتر است",
                "there are fewer replacement trees than trees to be felled",
            ),
            Bilingual(
                "دست‌کم به تعداد درختان قطع‌شدنی درخت جایگزین بنویسید",
                "give at least as many replacement trees as trees to be felled",
            ),
            when=Guard(_when_7, ("action", "tree_removal_reason")),
            path="/fields/replanting_count",
            reads=("/fields/tree_count",),
            basis=("green-space-bylaw",),
        ),
    ),
    checks=(
        Check("mature-non-fruit", when=Guard(_when_8, ("tree_removal_reason",))),
        Check("municipality-keeps-tree", when=Guard(_when_8, ("tree_removal_reason",))),
        Check("permit-compulsory"),
        Check("term-from-secretariat"),
        Check("prison-for-many", when=Guard(_when_9, ("tree_count",))),
        Check("municipality-moves", when=Guard(_when_10, ("action",))),
        Check("others-ask"),
    ),
    visits=(),
    accept=accept,
)
