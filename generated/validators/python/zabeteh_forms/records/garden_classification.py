# made by zabeteh 0.1.0 from forms/; do not edit
"""garden classification (Article 7).

تشخیص باغ (ماده ۷).
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
    legal_person_id,
    legal_person_id_fault,
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
from ..record import Accepted, Answer, Check, Document, Field, Guard, Need, Part, Record, Rows, Rule, Values
from ..verdict import Bilingual


class GardenClassificationTreesRow(TypedDict, total=False):
    """One row of trees."""

    #: species
    species: str
    #: trunk girth
    trunk_girth: int
    #: approximate age
    age: int
    #: condition
    condition: Literal["healthy", "diseased", "dry", "dangerous"]


class GardenClassificationFields(TypedDict, total=False):
    """What is filled in: garden classification (Article 7)."""

    #: capacity of the applicant
    applicant_role: Literal["owner", "representative", "heir", "company"]
    #: kind of owner
    owner_kind: Literal["natural", "legal", "government", "endowment"]
    #: owner's national id
    owner_national_id: str
    #: owner's legal-person id
    owner_legal_person_id: str
    #: the owner has died
    owner_deceased: bool
    #: the property is jointly owned
    joint_ownership: bool
    #: mobile number for SMS notices
    mobile: str
    #: urban-planning case number
    case_number: str
    #: renovation code
    renovation_code: str
    #: registry plate
    registry_plate: dict[str, int]
    #: municipal district
    district: int
    #: origin of the request
    request_origin: Literal["permit", "subdivision", "owner", "objection"]
    #: earlier decision number
    previous_decision_number: str
    #: plot area by the deed
    land_area: str
    #: kind of land on the deed
    deed_land_kind: Literal["garden", "planted", "house", "land", "other"]
    #: Article 12 opinion
    article_12_result: Literal["mawat", "bayer", "dayer", "dayer-planted", "none"]
    #: Article 12 opinion number
    article_12_number: str
    #: existing floor area
    existing_floor_area: str
    #: has a water right or a well
    water_right: bool
    #: number of trees
    tree_count: int
    #: trees
    trees: list[GardenClassificationTreesRow]
    #: canopy cover
    canopy_percent: str
    #: year of the aerial photo
    aerial_photo_year: int


def _when_1(v: Values) -> bool:
    """owner_kind is natural."""
    return v["owner_kind"] == "natural"


def _when_2(v: Values) -> bool:
    """owner_kind is not natural."""
    return v["owner_kind"] != "natural"


def _when_3(v: Values) -> bool:
    """request_origin is objection."""
    return v["request_origin"] == "objection"


def _when_4(v: Values) -> bool:
    """article_12_result is not none."""
    return v["article_12_result"] != "none"


def _when_5(v: Values) -> bool:
    """applicant_role is representative."""
    return v["applicant_role"] == "representative"


def _when_6(v: Values) -> bool:
    """owner_deceased."""
    return v["owner_deceased"]


def _when_7(v: Values) -> bool:
    """aerial_photo_year is given."""
    return v["aerial_photo_year"] is not None


def _rule_count_matches_rows(v: Values) -> bool:
    """tree_count is number of trees."""
    return v["tree_count"] == len(v["trees"] or ())


def _when_8(v: Values) -> bool:
    """land_area above garden_check_area."""
    _garden_check_area = parameters.garden_check_area(v.filed_on)
    return _garden_check_area is not None and v["land_area"] > _garden_check_area


def _when_9(v: Values) -> bool:
    """article_12_result is dayer-planted."""
    return v["article_12_result"] == "dayer-planted"


_DOCUMENTS = frozenset(
    {
        "power-of-attorney",
        "inheritance-certificate",
        "signature-authority",
        "title-deed",
        "national-card",
        "renovation-tax-receipt",
        "tree-inventory",
        "utm-survey",
        "aerial-photo",
        "article-12-decision",
        "garden-decision",
        "photos",
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
        if "registry-ownership-inquiry" in answers:
            answered += 1
            answer = answers["registry-ownership-inquiry"]
            if not isinstance(answer, dict):
                return None
            count = 5
            answer_2_registered_area = answer["registered_area"]
            answer_2_registered_area = scaled(answer_2_registered_area, 2, 0, 1_000_000_000)
            answer_2_boundaries = answer["boundaries"]
            if (
                not (answer_2_boundaries.isprintable() and 0 < len(answer_2_boundaries) <= 1000)
                or answer_2_boundaries.isspace()
            ):
                text(answer_2_boundaries, 1000)
            answer_2_mortgaged = answer["mortgaged"]
            if answer_2_mortgaged is not True and answer_2_mortgaged is not False:
                return None
            answer_2_seized = answer["seized"]
            if answer_2_seized is not True and answer_2_seized is not False:
                return None
            answer_2_owners = answer["owners"]
            if not (isinstance(answer_2_owners, list) and 1 <= len(answer_2_owners) <= 50):
                return None
            for row in answer_2_owners:
                if not isinstance(row, dict):
                    return None
                cells = 2
                row_owner_name = row["owner_name"]
                if not (row_owner_name.isprintable() and 0 < len(row_owner_name) <= 80) or row_owner_name.isspace():
                    text(row_owner_name, 80)
                row_share_dang = row["share_dang"]
                row_share_dang = scaled(row_share_dang, 4, 0, 60_000)
                if len(row) != cells:
                    return None
            if len(answer) != count:
                return None
        if len(answers) != answered:
            return None
        count = 17
        applicant_role = fields["applicant_role"]
        if applicant_role not in {"owner", "representative", "heir", "company"}:
            return None
        owner_kind = fields["owner_kind"]
        if owner_kind not in {"natural", "legal", "government", "endowment"}:
            return None
        if owner_kind == "natural":
            owner_national_id = fields["owner_national_id"]
            count += 1
            if national_id_fault(owner_national_id) is not None:
                return None
        if owner_kind != "natural":
            owner_legal_person_id = fields["owner_legal_person_id"]
            count += 1
            if legal_person_id_fault(owner_legal_person_id) is not None:
                return None
        owner_deceased = fields["owner_deceased"]
        if owner_deceased is not True and owner_deceased is not False:
            return None
        joint_ownership = fields["joint_ownership"]
        if joint_ownership is not True and joint_ownership is not False:
            return None
        mobile_ = fields["mobile"]
        if mobile_fault(mobile_) is not None:
            return None
        case_number_ = fields["case_number"]
        if case_number_fault(case_number_) is not None:
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
        request_origin = fields["request_origin"]
        if request_origin not in {"permit", "subdivision", "owner", "objection"}:
            return None
        if request_origin == "objection":
            previous_decision_number = fields["previous_decision_number"]
            count += 1
            if (
                not (previous_decision_number.isprintable() and 0 < len(previous_decision_number) <= 30)
                or previous_decision_number.isspace()
            ):
                text(previous_decision_number, 30)
        land_area = fields["land_area"]
        land_area = scaled(land_area, 2, 100, 1_000_000_000)
        deed_land_kind = fields["deed_land_kind"]
        if deed_land_kind not in {"garden", "planted", "house", "land", "other"}:
            return None
        article_12_result = fields["article_12_result"]
        if article_12_result not in {"mawat", "bayer", "dayer", "dayer-planted", "none"}:
            return None
        if article_12_result != "none":
            article_12_number = fields["article_12_number"]
            count += 1
            if (
                not (article_12_number.isprintable() and 0 < len(article_12_number) <= 30)
                or article_12_number.isspace()
            ):
                text(article_12_number, 30)
        existing_floor_area = fields["existing_floor_area"]
        existing_floor_area = scaled(existing_floor_area, 2, 0, 1_000_000_000)
        water_right = fields["water_right"]
        if water_right is not True and water_right is not False:
            return None
        tree_count = fields["tree_count"]
        if type(tree_count) is not int:
            tree_count = as_whole(tree_count)
        if not 0 <= tree_count <= 1000:
            return None
        trees = fields.get("trees")
        if trees is not None:
            count += 1
            if not (isinstance(trees, list) and 0 <= len(trees) <= 1000):
                return None
            rows_trees: list[Any] = []
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
                rows_trees.append((row_species, row_trunk_girth, row_age, row_condition))
            trees = rows_trees
        else:
            trees = ()
        canopy_percent = fields["canopy_percent"]
        canopy_percent = scaled(canopy_percent, 2, 0, 10_000)
        aerial_photo_year = fields.get("aerial_photo_year")
        if aerial_photo_year is not None:
            count += 1
            if type(aerial_photo_year) is not int:
                aerial_photo_year = as_whole(aerial_photo_year)
            if not 1330 <= aerial_photo_year <= 1450:
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
        if "power-of-attorney" not in documents and applicant_role == "representative":
            return None
        if "inheritance-certificate" not in documents and owner_deceased:
            return None
        if "signature-authority" not in documents and owner_kind != "natural":
            return None
        if "title-deed" not in documents:
            return None
        if "national-card" not in documents:
            return None
        if "renovation-tax-receipt" not in documents:
            return None
        if "tree-inventory" not in documents:
            return None
        if "utm-survey" not in documents:
            return None
        if "aerial-photo" not in documents and aerial_photo_year is not None:
            return None
        if "article-12-decision" not in documents and article_12_result != "none":
            return None
        if "garden-decision" not in documents and request_origin == "objection":
            return None
        if "photos" not in documents:
            return None
        waits_2 = "detailed-plan-inquiry" not in answers
        waits_3 = "registry-ownership-inquiry" not in answers
        waits = waits_2 or waits_3
        if tree_count != len(trees):
            return None
        return (
            waits,
            filed_on,
            tuple(documents),
            tuple(answers),
            {
                "aerial_photo_year": aerial_photo_year,
                "applicant_role": applicant_role,
                "article_12_result": article_12_result,
                "land_area": land_area,
                "owner_deceased": owner_deceased,
                "owner_kind": owner_kind,
                "request_origin": request_origin,
            },
        )
    except (AttributeError, LookupError, TypeError, ValueError):
        return None


RECORD = Record(
    id="garden-classification",
    title=Bilingual("تشخیص باغ (ماده ۷)", "garden classification (Article 7)"),
    in_force=(437_927, 547_864),
    fields=Part(
        (
            Field(
                "applicant_role",
                Bilingual("سمت متقاضی", "capacity of the applicant"),
                item,
                bounds=({"owner", "representative", "heir", "company"},),
            ),
            Field(
                "owner_kind",
                Bilingual("نوع مالک", "kind of owner"),
                item,
                bounds=({"natural", "legal", "government", "endowment"},),
            ),
            Field(
                "owner_national_id",
                Bilingual("کد ملی مالک", "owner's national id"),
                national_id,
                when=Guard(_when_1, ("owner_kind",)),
            ),
            Field(
                "owner_legal_person_id",
                Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                legal_person_id,
                when=Guard(_when_2, ("owner_kind",)),
            ),
            Field("owner_deceased", Bilingual("مالک فوت شده است", "the owner has died"), flag),
            Field("joint_ownership", Bilingual("ملک مشاع است", "the property is jointly owned"), flag),
            Field("mobile", Bilingual("تلفن همراه", "mobile number for SMS notices"), mobile),
            Field("case_number", Bilingual("شماره پرونده شهرسازی", "urban-planning case number"), case_number),
            Field("renovation_code", Bilingual("کد نوسازی", "renovation code"), renovation_code),
            Field("registry_plate", Bilingual("پلاک ثبتی", "registry plate"), plate),
            Field("district", Bilingual("منطقه شهرداری", "municipal district"), whole, bounds=(1, 22)),
            Field(
                "request_origin",
                Bilingual("منشأ درخواست", "origin of the request"),
                item,
                bounds=({"permit", "subdivision", "owner", "objection"},),
            ),
            Field(
                "previous_decision_number",
                Bilingual("شماره رأی پیشین", "earlier decision number"),
                text,
                bounds=(30,),
                when=Guard(_when_3, ("request_origin",)),
            ),
            Field(
                "land_area",
                Bilingual("مساحت عرصه", "plot area by the deed"),
                decimal,
                bounds=(2, 100, 1_000_000_000),
            ),
            Field(
                "deed_land_kind",
                Bilingual("نوع ملک در سند", "kind of land on the deed"),
                item,
                bounds=({"garden", "planted", "house", "land", "other"},),
            ),
            Field(
                "article_12_result",
                Bilingual("نظریه ماده ۱۲", "Article 12 opinion"),
                item,
                bounds=({"mawat", "bayer", "dayer", "dayer-planted", "none"},),
            ),
            Field(
                "article_12_number",
                Bilingual("شماره نظریه ماده ۱۲", "Article 12 opinion number"),
                text,
                bounds=(30,),
                when=Guard(_when_4, ("article_12_result",)),
            ),
            Field(
                "existing_floor_area",
                Bilingual("زیربنای موجود", "existing floor area"),
                decimal,
                bounds=(2, 0, 1_000_000_000),
            ),
            Field("water_right", Bilingual("حقابه یا چاه دارد", "has a water right or a well"), flag),
            Field("tree_count", Bilingual("تعداد درخت", "number of trees"), whole, bounds=(0, 1000)),
            Rows(
                "trees",
                Bilingual("درختان", "trees"),
                0,
                1000,
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
            Field("canopy_percent", Bilingual("درصد سطح پوشش درختان", "canopy cover"), decimal, bounds=(2, 0, 10_000)),
            Field(
                "aerial_photo_year",
                Bilingual("سال عکس هوایی", "year of the aerial photo"),
                whole,
                bounds=(1330, 1450),
                required=False,
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
            "registry-ownership-inquiry",
            Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
            Part(
                (
                    Field(
                        "registered_area",
                        Bilingual("مساحت ثبتی", "registered area"),
                        decimal,
                        bounds=(2, 0, 1_000_000_000),
                    ),
                    Field("boundaries", Bilingual("حدود", "boundaries"), text, bounds=(1000,)),
                    Field("mortgaged", Bilingual("در رهن است", "is mortgaged"), flag),
                    Field("seized", Bilingual("بازداشت است", "is seized"), flag),
                    Rows(
                        "owners",
                        Bilingual("مالکان", "owners"),
                        1,
                        50,
                        Part(
                            (
                                Field("owner_name", Bilingual("نام مالک", "owner's name"), text, bounds=(80,)),
                                Field("share_dang", Bilingual("سهم", "share in dangs"), decimal, bounds=(4, 0, 60_000)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    derived={},
    documents=(
        Document(
            "power-of-attorney",
            Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
            "original-and-copy",
            when=Guard(_when_5, ("applicant_role",)),
            because=Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
        ),
        Document(
            "inheritance-certificate",
            Bilingual("گواهی حصر وراثت", "inheritance certificate"),
            "original-and-copy",
            when=Guard(_when_6, ("owner_deceased",)),
            because=Bilingual("مالک فوت شده است", "the owner has died"),
        ),
        Document(
            "signature-authority",
            Bilingual("گواهی امضای مجاز", "proof of signing authority"),
            "copy",
            when=Guard(_when_2, ("owner_kind",)),
            because=Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
        ),
        Document("title-deed", Bilingual("سند مالکیت", "title deed"), "original-and-copy"),
        Document("national-card", Bilingual("کارت ملی", "national card"), "original-and-copy"),
        Document(
            "renovation-tax-receipt",
            Bilingual("فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"),
            "copy",
        ),
        Document("tree-inventory", Bilingual("برگ شناسایی درختان", "tree inventory sheet"), "original"),
        Document("utm-survey", Bilingual("نقشه یو‌تی‌ام", "utm survey"), "original"),
        Document(
            "aerial-photo",
            Bilingual("عکس هوایی", "aerial photo"),
            "copy",
            when=Guard(_when_7, ("aerial_photo_year",)),
            because=Bilingual("سال عکس هوایی اعلام شده است", "a year of the aerial photo is given"),
        ),
        Document(
            "article-12-decision",
            Bilingual("رأی کمیسیون ماده ۱۲", "article 12 decision"),
            "copy",
            when=Guard(_when_4, ("article_12_result",)),
            because=Bilingual("نظریه ماده ۱۲ صادر شده است", "an Article 12 opinion exists"),
        ),
        Document(
            "garden-decision",
            Bilingual("رأی تشخیص باغ", "garden decision"),
            "copy",
            when=Guard(_when_3, ("request_origin",)),
            because=Bilingual("به رأی پیشین اعتراض شده است", "the request is an objection"),
        ),
        Document("photos", Bilingual("عکس ملک", "photos of the property"), "electronic"),
    ),
    needs=(
        Need(("site-visit",)),
        Need(("detailed-plan-inquiry",), inquiries=("detailed-plan-inquiry",), awaited=("detailed-plan-inquiry",)),
        Need(
            ("registry-ownership-inquiry",),
            inquiries=("registry-ownership-inquiry",),
            awaited=("registry-ownership-inquiry",),
        ),
    ),
    rules=(
        Rule(
            "count-matches-rows",
            Guard(_rule_count_matches_rows, ("tree_count", "trees")),
            Bilingual("تعداد درخت با شمار ردیف‌های درختان یکی نیست", "the number of trees differs from the rows"),
            Bilingual(
                "برای هر درخت یک ردیف بنویسید یا تعداد را با برگ شناسایی درختان بسنجید",
                "give one row for each tree, or compare the number with the tree inventory sheet",
            ),
            path="/fields/tree_count",
            reads=("/fields/trees",),
        ),
    ),
    checks=(
        Check("attorney-identity", when=Guard(_when_5, ("applicant_role",))),
        Check("opinion-before-permit", when=Guard(_when_8, ("land_area",))),
        Check("council-decides"),
        Check("grounds"),
        Check("planted-land", when=Guard(_when_9, ("article_12_result",))),
        Check("members"),
        Check("canopy-precedent"),
        Check("municipality-asks"),
    ),
    visits=(),
    accept=accept,
)
